// Storing and loading talents, counters included.
import { byId, byPerson, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { type Talent, talents } from './talent.table.ts';

export const talentsById = byId(talents);
export const talentByPerson = byPerson(talents);

export async function addTalents(session: Session, rows: readonly Talent[]): Promise<void> {
  figures.adding(
    session,
    'talents',
    rows.map((row) => row.id),
  );
  await session.insert(talents, rows);
}

/** What may change of a talent's record. */
export type TalentChange = Partial<Pick<Talent, 'divisionCode' | 'group' | 'currentPlace' | 'removedOn'>>;

/** Changes one record; false when there is none in the session's scope. */
export async function changeTalent(session: Session, id: string, change: TalentChange): Promise<boolean> {
  const found = await figures.changing(session, 'talents', [id]);
  if (found.has(id)) await session.update(talents, id, change);
  return found.has(id);
}
