// Storing and loading contacts and next actions.
import { byId, columnsOf, type Session } from '@chunhui/database';
import { type Contact, contacts } from './contact.table.ts';

export const contactsById = byId(contacts);

export async function addContacts(session: Session, rows: readonly Contact[]): Promise<void> {
  await session.insert(contacts, rows);
}

/** Closes a contact's next action, once; null when none is open in the session's scope. */
export async function closeNextActionOf(session: Session, id: string): Promise<Contact | null> {
  const [contact] = await session.query<Contact>(
    `/* contacts.close */ update talent_pool.contacts r set next_action_closed_at = now()
     where r.county_code = $1 and r.id = $2 and r.next_action is not null and r.next_action_closed_at is null
     returning ${columnsOf(contacts)}`,
    [session.county, id],
  );
  return contact ?? null;
}

/** Closes the open next actions with a talent: an owner's, or everybody's. */
export async function closeNextActionsOf(
  session: Session,
  talentId: string,
  owner: string | null = null,
): Promise<void> {
  await session.query(
    `/* contacts.closeAll */ update talent_pool.contacts set next_action_closed_at = now()
     where county_code = $1 and talent_id = $2 and ($3::text is null or owner = $3)
       and next_action is not null and next_action_closed_at is null`,
    [session.county, talentId, owner],
  );
}
