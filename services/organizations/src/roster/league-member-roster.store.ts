// Reads and writes of the roster of League members: branches by name, members by person, in a few statements for all rows.
import { columnsOf, newId, type Session } from '@chunhui/database';
import type { Model } from '@chunhui/model';
import { chunk, type Decided } from '@chunhui/roster';
import { RefusedError } from '@chunhui/runtime';
import { figures } from '../figures.ts';
import { type LeagueMember, leagueMembers } from '../league-member/league-member.table.ts';
import { userError } from '../user-errors.ts';
import type { LeagueMemberRosterRow } from './league-member-roster.columns.ts';

type Row = Decided<LeagueMemberRosterRow, Found>;

/** Rows of one statement. */
const CHUNK_ROWS = 1_000;

/** An organization that holds members. */
export interface Branch {
  readonly id: string;
  readonly name: string;
  readonly divisionCode: string;
}

/** The result of judging a row: the person, the branch, and the existing membership. */
export interface Found {
  readonly personId: string;
  readonly birthDate: string;
  readonly branch: Branch;
  readonly known: LeagueMember | null;
}

export function branchesIn(session: Session, { catalogue }: Model, prefix: string): Promise<Branch[]> {
  const kinds = catalogue.leagueOrganizationKind.filter(({ hasMembers }) => hasMembers).map(({ code }) => code);
  return session.query<Branch>(
    `/* leagueRoster.branches */ select id, name, division_code from organizations.league_organizations
     where county_code = $1 and starts_with(division_code, $2) and kind = any($3) and dissolved_on is null order by id`,
    [session.county, prefix, kinds],
  );
}

/** Current members who are these persons, or have the name and birth date of one. */
export function membersLike(
  session: Session,
  people: readonly { readonly personId: string; readonly birthDate: string; readonly row: { readonly name: string } }[],
): Promise<LeagueMember[]> {
  return session.query<LeagueMember>(
    `/* leagueRoster.members */ select ${columnsOf(leagueMembers)} from organizations.league_members r
     where r.county_code = $1 and r.left_on is null
       and (r.person_id = any($2) or (r.name, r.birth_date::text) in (select name, birth from unnest($3::text[], $4::text[]) as p (name, birth)))
     order by r.id`,
    [
      session.county,
      people.map(({ personId }) => personId),
      people.map(({ row }) => row.name),
      people.map(({ birthDate }) => birthDate),
    ],
  );
}

/** Serializes the rosters of a county: the judgement stays valid until it is stored. */
export async function holdMembers(session: Session): Promise<void> {
  await session.query(`/* leagueRoster.hold */ select pg_advisory_xact_lock(hashtext('league roster ' || $1))`, [
    session.county,
  ]);
}

export async function storeLeagueMembers(session: Session, rows: readonly Row[]): Promise<void> {
  const updates = rows.flatMap(({ act, found, values }) =>
    act === 'UPDATE' && found.known !== null ? [{ id: found.known.id, joinedOn: values.joinedOn }] : [],
  );
  await figures.changing(
    session,
    'league_members',
    updates.map(({ id }) => id),
  );
  await session.updateMany(leagueMembers, ['joinedOn'], updates);
  for (const part of chunk(
    rows.filter(({ act }) => act === 'ADD'),
    CHUNK_ROWS,
  )) {
    const members = part.map(({ found, values }) => ({
      county_code: session.county,
      id: newId(session.county),
      division_code: found.branch.divisionCode,
      organization_id: found.branch.id,
      person_id: found.personId,
      name: values.name,
      birth_date: found.birthDate,
      joined_on: values.joinedOn,
    }));
    figures.adding(
      session,
      'league_members',
      members.map(({ id }) => id),
    );
    const placed = await session.query(
      `/* leagueRoster.add */ insert into organizations.league_members
         (county_code, id, division_code, organization_id, person_id, name, birth_date, joined_on)
       select county_code, id, division_code, organization_id, person_id, name, birth_date, joined_on
       from jsonb_populate_recordset(null::organizations.league_members, $1::jsonb)
       on conflict (county_code, person_id) where left_on is null do nothing returning id`,
      [JSON.stringify(members)],
    );
    // One of them was admitted concurrently.
    if (placed.length < members.length) throw new RefusedError([userError('LEAGUE_MEMBER_ALREADY', ['preview'])]);
  }
}

/** The members of a division as rows of the roster; their ID numbers are not stored. */
export async function* leagueMemberRows(session: Session, prefix: string): AsyncGenerator<LeagueMemberRosterRow[]> {
  let after = '';
  for (;;) {
    const rows = await session.query<LeagueMember & { branch: string }>(
      `/* leagueRoster.rows */ select ${columnsOf(leagueMembers)}, o.name as branch from organizations.league_members r
       join organizations.league_organizations o on o.county_code = r.county_code and o.id = r.organization_id
       where r.county_code = $1 and r.id > $2 and starts_with(r.division_code, $3) and r.left_on is null
       order by r.id limit ${CHUNK_ROWS}`,
      [session.county, after, prefix],
    );
    yield rows.map(({ name, branch, divisionCode, joinedOn }) => ({
      name,
      branch,
      joinedOn,
      division: divisionCode,
      residentId: null,
    }));
    if (rows.length < CHUNK_ROWS) return;
    after = rows.at(-1)?.id ?? '';
  }
}
