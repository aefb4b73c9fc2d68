// Every table that refers to a volunteer, and what becomes of its rows when the registration is merged into another.
import type { Session } from '@chunhui/database';

/** How a table of this service follows a merge: its key, and which rows stay behind because the kept registration has their like. */
interface Follower {
  readonly column: 'volunteer_id' | 'leader_id' | 'merged_into';
  readonly key: 'id' | 'subject';
  /** SQL over the row `r`: true when it moves; `$3` is the kept registration. */
  readonly moves?: string;
}

const noOther = (table: string, condition: string) =>
  `not exists (select from volunteers.${table} o where o.county_code = r.county_code and ${condition})`;

export const FOLLOWERS: Readonly<Record<string, Follower>> = {
  volunteer_records: { column: 'volunteer_id', key: 'id' },
  service_certificates: { column: 'volunteer_id', key: 'id' },
  star_ratings: {
    column: 'volunteer_id',
    key: 'id',
    moves: `r.status not in ('NOTICE', 'OBJECTED', 'GRANTED') or ${noOther(
      'star_ratings',
      `o.volunteer_id = $3 and o.level = r.level and o.status in ('NOTICE', 'OBJECTED', 'GRANTED')`,
    )}`,
  },
  team_join_requests: {
    column: 'volunteer_id',
    key: 'id',
    moves: `r.status <> 'REQUESTED' or ${noOther(
      'team_join_requests',
      `o.team_id = r.team_id and o.volunteer_id = $3 and o.status = 'REQUESTED'`,
    )}`,
  },
  // An account has one registration and a registration one account: that of the kept registration stays.
  volunteer_accounts: {
    column: 'volunteer_id',
    key: 'subject',
    moves: noOther('volunteer_accounts', 'o.volunteer_id = $3'),
  },
  volunteer_teams: { column: 'leader_id', key: 'id' },
  // Earlier merges point to the registration that stays, so that one step finds it.
  volunteers: { column: 'merged_into', key: 'id' },
};

/** Columns that refer to a volunteer and follow a merge in another way. */
export const FOLLOWED_OTHERWISE: Readonly<Record<string, string>> = {
  'volunteers.volunteer_team_memberships.volunteer_id': 'moved or ended, since the size of a team is counted',
  'volunteers.hour_entries.volunteer_id': 'the ledger is append-only: entries of kind MERGE move the minutes',
  'volunteers.team_reach.volunteer_id': 'a copy that follows memberships and requests to join',
  'volunteers.volunteer_merges.keep_id': 'the record of the merge itself',
  'volunteers.volunteer_merges.merged_id': 'the record of the merge itself',
};

/** The columns of the activities service that its published function `move_volunteer` moves. */
export const FOLLOWED_BY_ACTIVITIES = [
  'activities.enrolments.volunteer_id',
  'activities.taken_times.volunteer_id',
  'activities.session_participants.volunteer_id',
  'activities.attendances.volunteer_id',
  'activities.check_in_attempts.volunteer_id',
  'activities.attending_volunteers.id',
  'activities.calendar_keys.volunteer_id',
  'activities.care_pairings.volunteer_id',
  'activities.wish_claims.claimant_id',
] as const;

/** Keys of moved rows by table; `activities` holds the answer of that service's function. */
export type Moved = Readonly<Record<string, readonly string[]>> & { readonly activities?: ActivitiesMoved };

interface ActivitiesMoved {
  readonly conflict?: 'SAME_SESSION' | 'SAME_CHILD' | 'OPEN_ATTENDANCE';
}

/** Why rows of the activities service prevent a merge; null when nothing does. Moves the rows otherwise. */
export async function moveRows(session: Session, from: string, to: string): Promise<Moved> {
  const moved: Record<string, readonly string[]> = {};
  for (const [table, { column, key, moves = 'true' }] of Object.entries(FOLLOWERS)) {
    const rows = await session.query<{ key: string }>(
      `/* merge.move */ update volunteers.${table} r set ${column} = $3
       where r.county_code = $1 and r.${column} = $2 and (${moves}) returning r.${key} as key`,
      [session.county, from, to],
    );
    moved[table] = rows.map((row) => row.key);
  }
  return { ...moved, activities: await moveInActivities(session, from, to, null) } as Moved;
}

/** Moves rows back that a merge had moved and that are still with the kept registration. */
export async function moveRowsBack(session: Session, moved: Moved, from: string, to: string): Promise<void> {
  for (const [table, { column, key }] of Object.entries(FOLLOWERS)) {
    await session.query(
      `/* merge.moveBack */ update volunteers.${table} set ${column} = $3
       where county_code = $1 and ${column} = $2 and ${key} = any($4)`,
      [session.county, from, to, moved[table] ?? []],
    );
  }
  if (moved.activities !== undefined) await moveInActivities(session, from, to, moved.activities);
}

/** The activities service moves its own rows, by a function that it publishes, in this transaction. */
async function moveInActivities(
  session: Session,
  from: string,
  to: string,
  back: ActivitiesMoved | null,
): Promise<ActivitiesMoved> {
  const [row] = await session.query<{ moved: ActivitiesMoved }>(
    '/* merge.activities */ select activities_published.move_volunteer($1, $2, $3, $4::jsonb) as moved',
    [session.county, from, to, back === null ? null : JSON.stringify(back)],
  );
  return row?.moved ?? {};
}
