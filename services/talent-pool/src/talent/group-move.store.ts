// Storing and loading moves between groups.
import { byId, columnsOf, newId, type Session } from '@chunhui/database';
import { type GroupMove, groupMoves } from './group-move.table.ts';
import { type Talent, talents } from './talent.table.ts';

export const groupMovesById = byId(groupMoves);

/** Students of a division who have graduated by a day and whose move is not proposed yet. */
export function graduates(session: Session, prefix: string, on: string): Promise<Talent[]> {
  return session.query<Talent>(
    `/* talents.graduates */ select ${columnsOf(talents)} from talent_pool.talents r
     where r.county_code = $1 and starts_with(r.division_code, $2) and r.removed_on is null and r."group" = 'COLLEGE_STUDENT'
       and r.graduates_on <= $3
       and not exists (select from talent_pool.group_moves m where m.county_code = $1 and m.talent_id = r.id and m.state = 'PROPOSED')
     order by r.id limit 1000`,
    [session.county, prefix, on],
  );
}

/** Proposes moves; skips a student with an open proposal. */
export async function proposeMoves(
  session: Session,
  moving: readonly Talent[],
  toGroup: Talent['group'],
  reason: string,
): Promise<GroupMove[]> {
  return session.query<GroupMove>(
    `/* groupMoves.propose */ insert into talent_pool.group_moves as r
       (county_code, id, division_code, talent_id, from_group, to_group, reason, state, proposed_by, proposed_at)
     select county_code, id, division_code, talent_id, from_group, $2, $3, 'PROPOSED', $4, now()
     from jsonb_to_recordset($1) as m (county_code text, id text, division_code text, talent_id text, from_group text)
     on conflict do nothing returning ${columnsOf(groupMoves)}`,
    [
      JSON.stringify(
        moving.map(({ id, divisionCode, group }) => ({
          county_code: session.county,
          id: newId(session.county),
          division_code: divisionCode,
          talent_id: id,
          from_group: group,
        })),
      ),
      toGroup,
      reason,
      session.subject,
    ],
  );
}

/** Declines the open proposal of a talent, if there is one. */
export async function declineMovesOf(session: Session, talentId: string): Promise<void> {
  await session.query(
    `/* groupMoves.decline */ update talent_pool.group_moves set state = 'DECLINED', decided_by = $3, decided_at = now()
     where county_code = $1 and talent_id = $2 and state = 'PROPOSED'`,
    [session.county, talentId, session.subject],
  );
}

/** Decides a proposal, once; null when it is not open or not in scope. */
export async function decideMove(
  session: Session,
  id: string,
  state: 'CONFIRMED' | 'DECLINED',
  toGroup: Talent['group'] | null,
): Promise<GroupMove | null> {
  const [move] = await session.query<GroupMove>(
    `/* groupMoves.decide */ update talent_pool.group_moves r
     set state = $3, to_group = coalesce($4, r.to_group), decided_by = $5, decided_at = now()
     where r.county_code = $1 and r.id = $2 and r.state = 'PROPOSED' returning ${columnsOf(groupMoves)}`,
    [session.county, id, state, toGroup, session.subject],
  );
  return move ?? null;
}
