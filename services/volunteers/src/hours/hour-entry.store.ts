// Storing and loading entries of the ledger.
import { columnsOf, type Session } from '@chunhui/database';
import { type HourEntry, hourEntries } from './hour-entry.table.ts';

const columns = columnsOf(hourEntries);

export async function addHourEntries(session: Session, entries: readonly HourEntry[]): Promise<void> {
  await session.insert(hourEntries, entries);
}

/** An entry of a volunteer on a day, pending or approved. */
export interface DayEntry {
  readonly id: string;
  readonly volunteerId: string;
  readonly servedOn: string;
  readonly minutes: number;
  readonly status: HourEntry['status'];
  /** Null for an entry without times, for one that was reversed, and for its reverse entry: their time is free again. */
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

/** Pending and approved service of volunteers between two days, for caps and overlaps. */
export function serviceBetween(
  session: Session,
  volunteerIds: readonly string[],
  from: string,
  to: string,
): Promise<DayEntry[]> {
  return session.query<DayEntry>(
    `/* hourEntries.between */ select r.id, r.volunteer_id, r.served_on, r.minutes, r.status,
       case when occupied then r.started_at end as started_at, case when occupied then r.ended_at end as ended_at
     from volunteers.hour_entries r
     left join volunteers.hour_entries back on back.county_code = r.county_code and back.reverses_id = r.id
     cross join lateral (select r.kind = 'SERVICE' and back.id is null as occupied) o
     where r.county_code = $1 and r.volunteer_id = any($2) and r.served_on between $3 and $4
       and r.kind in ('SERVICE', 'CORRECTION') and r.status <> 'DECLINED'`,
    [session.county, volunteerIds, from, to],
  );
}

/** The volunteers of entries; unknown ids and those outside the scope have none. */
export async function volunteersOfEntries(session: Session, ids: readonly string[]): Promise<string[]> {
  const rows = await session.query<{ volunteerId: string }>(
    '/* hourEntries.volunteers */ select distinct volunteer_id from volunteers.hour_entries where county_code = $1 and id = any($2)',
    [session.county, ids],
  );
  return rows.map(({ volunteerId }) => volunteerId);
}

/** Entries, locked until the commit, so that of two concurrent decisions the second sees the first. */
export async function lockHourEntries(session: Session, ids: readonly string[]): Promise<Map<string, HourEntry>> {
  const rows = await session.query<HourEntry>(
    `/* hourEntries.lock */ select ${columns} from volunteers.hour_entries r where r.county_code = $1 and r.id = any($2) order by r.id for update`,
    [session.county, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Decides pending entries, each once. */
export function decideHourEntries(
  session: Session,
  ids: readonly string[],
  decision: { readonly status: 'APPROVED' | 'DECLINED'; readonly reason: string | null },
): Promise<HourEntry[]> {
  return session.query<HourEntry>(
    `/* hourEntries.decide */ update volunteers.hour_entries r set status = $3, decided_by = $4, decided_at = $5, decline_reason = $6
     where r.county_code = $1 and r.id = any($2) and r.status = 'PENDING' returning ${columns}`,
    [session.county, ids, decision.status, session.subject ?? '', session.now, decision.reason],
  );
}

/** Whether an entry was reversed. */
export async function isReversed(session: Session, id: string): Promise<boolean> {
  const rows = await session.query(
    '/* hourEntries.reversed */ select 1 from volunteers.hour_entries where county_code = $1 and reverses_id = $2',
    [session.county, id],
  );
  return rows.length > 0;
}

export interface SourceMinutes {
  readonly source: HourEntry['source'];
  readonly minutes: number;
}

/** Approved minutes of a volunteer by source, with `total` as their sum: what exceeds the other sources counts as IMPORTED. */
export async function minutesBySource(session: Session, volunteerId: string, total: number): Promise<SourceMinutes[]> {
  const rows = await session.query<SourceMinutes>(
    `/* hourEntries.bySource */ select source, sum(minutes)::bigint as minutes from volunteers.hour_entries
     where county_code = $1 and volunteer_id = $2 and status = 'APPROVED' group by source having sum(minutes) > 0 order by source`,
    [session.county, volunteerId],
  );
  const parts: SourceMinutes[] = [];
  let rest = total;
  for (const { source, minutes } of rows) {
    const part = Math.min(minutes, rest);
    if (part > 0) parts.push({ source, minutes: part });
    rest -= part;
  }
  return rest === 0 ? parts : [...parts, { source: 'IMPORTED', minutes: rest }];
}

/** Whether a volunteer has pending entries. */
export async function hasPending(session: Session, volunteerId: string): Promise<boolean> {
  const rows = await session.query(
    `/* hourEntries.pending */ select 1 from volunteers.hour_entries where county_code = $1 and volunteer_id = $2 and status = 'PENDING' limit 1`,
    [session.county, volunteerId],
  );
  return rows.length > 0;
}

/**
 * Inserts a pending entry for each finished attendance of the activities service that has none, also when several callers run it at
 * once. Time before the registration does not count; time of a merged registration goes to the one that was kept.
 */
export function insertAttendances(session: Session, prefix: string): Promise<HourEntry[]> {
  return session.query<HourEntry>(
    `/* hourEntries.collect */
     insert into volunteers.hour_entries as r (county_code, id, division_code, volunteer_id, kind, source, served_on, started_at, ended_at,
       minutes, attendance_id, flagged, entered_by, entered_at, status)
     select a.county_code, a.county_code || '-' || gen_random_uuid(), v.division_code, v.id, 'SERVICE', 'CLOCKED',
       (a.started_at at time zone 'Asia/Shanghai')::date, a.started_at, a.ended_at, a.minutes, a.id, a.flagged, 'attendance', $3, 'PENDING'
     from activities_published.attendances a
     join volunteers.volunteers came on came.county_code = a.county_code and came.id = a.volunteer_id
     join volunteers.volunteers v on v.county_code = a.county_code and v.id = coalesce(came.merged_into, came.id)
     where a.county_code = $1 and starts_with(v.division_code, $2) and a.minutes > 0
       and (a.started_at at time zone 'Asia/Shanghai')::date >= v.registered_on
       and not exists (select from volunteers.hour_entries known where known.county_code = a.county_code and known.attendance_id = a.id)
     order by a.started_at, a.id limit 5000
     on conflict (county_code, attendance_id) do nothing returning ${columns}`,
    [session.county, prefix, session.now],
  );
}
