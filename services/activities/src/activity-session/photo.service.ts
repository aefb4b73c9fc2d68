// Photos by reference: never a child's face without a guardian's consent to photos that is in force.
import { columnsOf, countiesOf, newId, type Session } from '@chunhui/database';
import { inputs, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { consentInForceFor } from '../child/child.store.ts';
import { userError } from '../user-errors.ts';
import type { ActivitySession } from './activity-session.table.ts';
import { type SessionPhoto, sessionPhotos } from './photo.table.ts';

export const photos = z
  .array(
    z.object({
      reference: inputs.text(500),
      showsChild: z.boolean().default(false),
      /** The child whose guardian consented. */
      child: z.string().max(128).nullish(),
    }),
  )
  .max(50)
  .default([]);

type Photos = z.output<typeof photos>;

const PURPOSES = ['PHOTO'] as const;

/** Refuses a child's face without consent. */
export async function checkPhotos(session: Session, given: Photos): Promise<UserError[]> {
  const errors: UserError[] = [];
  for (const [index, { showsChild, child }] of given.entries()) {
    if (showsChild && (child == null || (await consentInForceFor(session, child, PURPOSES)) === null))
      errors.push(userError('PHOTO_NEEDS_CONSENT', ['photos', String(index)]));
  }
  return errors;
}

/** Puts photos in the place of those that were there: who mends an outcome says it whole. */
export async function putPhotos(
  session: Session,
  { id: sessionId, divisionCode, countyCode }: ActivitySession,
  given: Photos,
): Promise<void> {
  const rows: SessionPhoto[] = [];
  for (const { reference, showsChild, child } of given) {
    const consentId = showsChild && child != null ? await consentInForceFor(session, child, PURPOSES) : null;
    rows.push({ countyCode, id: newId(countyCode), divisionCode, sessionId, reference, showsChild, consentId });
  }
  await session.query(
    '/* sessionPhoto.remove */ delete from activities.session_photos where county_code = $1 and session_id = $2',
    [session.county, sessionId],
  );
  await session.insert(sessionPhotos, rows);
}

/**
 * SQL over the photo `r`: `c` is the consent of the child that the photo shows, whatever version is in force now, and it covers photos.
 */
const CONSENT = `c.county_code = r.county_code and c.in_force and 'PHOTO' = any(c.purposes)
  and c.child_id = (select g.child_id from activities.guardian_consents g where g.county_code = r.county_code and g.id = r.consent_id)`;

/** The photos of each session; one whose consent was withdrawn meanwhile is shown no more. */
export async function photosOf(session: Session, sessionIds: readonly string[]): Promise<SessionPhoto[][]> {
  const rows = await session.query<SessionPhoto>(
    `/* sessionPhoto.ofSessions */ select ${columnsOf(sessionPhotos)} from activities.session_photos r
     where r.county_code = any($1) and r.session_id = any($2)
       and (not r.shows_child or exists (select from activities.guardian_consents c where ${CONSENT}))
     order by r.id`,
    [countiesOf(sessionIds), sessionIds],
  );
  const found = Map.groupBy(rows, (row) => row.sessionId);
  return sessionIds.map((id) => found.get(id) ?? []);
}

/** The photos of a session that show a child; the look is recorded for each child. */
export async function childPhotos(session: Session, sessionId: string): Promise<{ id: string; reference: string }[]> {
  const rows = await session.query<{ id: string; reference: string; childId: string }>(
    `/* sessionPhoto.ofChildren */ select r.id, r.reference, c.child_id from activities.session_photos r
     join activities.guardian_consents c on ${CONSENT}
     where r.county_code = $1 and r.session_id = $2 and r.shows_child order by r.id`,
    [session.scope.slice(0, 6), sessionId],
  );
  for (const childId of new Set(rows.map((row) => row.childId)))
    session.audit({ action: 'child.photo', nounId: childId, after: { session: sessionId } });
  return rows;
}
