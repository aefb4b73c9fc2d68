// Stores and loads members, posts and transfers.
import { byId, columnsOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { ageInYears } from '../first-secretary/first-secretary.store.ts';
import {
  type LeagueMember,
  type LeaguePost,
  type LeagueTransfer,
  leagueMembers,
  leaguePosts,
  leagueTransfers,
} from './league-member.table.ts';

export const leagueMembersById = byId(leagueMembers);
export const leaguePostsById = byId(leaguePosts);

export async function addLeagueMembers(session: Session, members: readonly LeagueMember[]): Promise<void> {
  figures.adding(
    session,
    'league_members',
    members.map(({ id }) => id),
  );
  await session.insert(leagueMembers, members);
}

export function addLeaguePosts(session: Session, posts: readonly LeaguePost[]): Promise<void> {
  return session.insert(leaguePosts, posts);
}

/** Stores a member; false when the person is a member of any branch. */
export async function placeMember(session: Session, row: LeagueMember): Promise<boolean> {
  figures.adding(session, 'league_members', [row.id]);
  const placed = await session.query(
    `/* leagueMember.place */ insert into organizations.league_members
       (county_code, id, division_code, organization_id, person_id, name, birth_date, joined_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (county_code, person_id) where left_on is null do nothing returning id`,
    [row.countyCode, row.id, row.divisionCode, row.organizationId, row.personId, row.name, row.birthDate, row.joinedOn],
  );
  return placed.length > 0;
}

/** Stores a tenure; false when the person already holds a post in the organization. */
export async function placePost(session: Session, row: LeaguePost): Promise<boolean> {
  const placed = await session.query(
    `/* leaguePost.place */ insert into organizations.league_posts
       (county_code, id, division_code, organization_id, person_id, name, post, began_on, term_ends_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (county_code, organization_id, person_id) where ended_on is null do nothing returning id`,
    [
      row.countyCode,
      row.id,
      row.divisionCode,
      row.organizationId,
      row.personId,
      row.name,
      row.post,
      row.beganOn,
      row.termEndsOn,
    ],
  );
  return placed.length > 0;
}

/** Ends a tenure; null when none of this id is in force on that day, in the session's scope. */
export async function endPost(session: Session, id: string, endedOn: string): Promise<LeaguePost | null> {
  const [row] = await session.query<LeaguePost>(
    `/* leaguePost.end */ update organizations.league_posts r set ended_on = $3
     where r.county_code = $1 and r.id = $2 and r.ended_on is null and r.began_on <= $3 returning ${columnsOf(leaguePosts)}`,
    [session.county, id, endedOn],
  );
  return row ?? null;
}

/** Whether a person is on the county's list of League members on a day, within the session's scope. */
export async function isMemberOn(session: Session, personId: string, day: string): Promise<boolean> {
  const rows = await session.query(
    `/* leagueMember.onDay */ select from organizations.league_members
     where county_code = $1 and person_id = $2 and joined_on <= $3 and (left_on is null or left_on > $3) limit 1`,
    [session.county, personId, day],
  );
  return rows.length > 0;
}

/** Whether someone holds this post in an organization. */
export async function isPostHeld(session: Session, organizationId: string, post: string): Promise<boolean> {
  const rows = await session.query(
    `/* leaguePost.held */ select from organizations.league_posts
     where county_code = $1 and organization_id = $2 and post = $3 and ended_on is null limit 1`,
    [session.county, organizationId, post],
  );
  return rows.length > 0;
}

/** Stores a transfer; false when the member has an open one. */
export async function placeTransfer(session: Session, row: LeagueTransfer): Promise<boolean> {
  const placed = await session.query(
    `/* leagueTransfer.place */ insert into organizations.league_transfers
       (county_code, id, division_code, member_id, from_id, to_id, requested_by, requested_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (county_code, member_id) where accepted_on is null do nothing returning id`,
    [row.countyCode, row.id, row.divisionCode, row.memberId, row.fromId, row.toId, row.requestedBy, row.requestedOn],
  );
  return placed.length > 0;
}

/** The open transfer of this id, locked until the transaction ends; null when there is none in the session's scope. */
export async function openTransfer(session: Session, id: string): Promise<LeagueTransfer | null> {
  const [row] = await session.query<LeagueTransfer>(
    `/* leagueTransfer.open */ select ${columnsOf(leagueTransfers)} from organizations.league_transfers r
     where r.county_code = $1 and r.id = $2 and r.accepted_on is null for update`,
    [session.county, id],
  );
  return row ?? null;
}

/** Moves the member; false when the membership has ended since the request. */
export async function completeTransfer(
  session: Session,
  transfer: LeagueTransfer,
  divisionCode: string,
  on: string,
): Promise<boolean> {
  const { id, memberId, toId } = transfer;
  if (!(await figures.changing(session, 'league_members', [memberId])).has(memberId)) return false;
  const moved = await session.query(
    `/* leagueMember.move */ update organizations.league_members set organization_id = $3, division_code = $4
     where county_code = $1 and id = $2 and left_on is null returning id`,
    [session.county, memberId, toId, divisionCode],
  );
  await session.update(leagueTransfers, id, { acceptedBy: session.subject, acceptedOn: on, divisionCode });
  return moved.length > 0;
}

/** Ends the membership, and the open transfer, of members in a division who have completed the age on a day and hold no post and no office. */
export async function ageOut(session: Session, prefix: string, age: number, on: string): Promise<string[]> {
  const due = await session.query<{ id: string }>(
    `/* leagueMember.dueToLeave */ select m.id from organizations.league_members m
     where m.county_code = $1 and starts_with(m.division_code, $2) and m.left_on is null and m.joined_on <= $4
       and ${ageInYears('m.birth_date', '$4::date')} >= $3
       and not exists (select from organizations.league_posts p
         where p.county_code = m.county_code and p.person_id = m.person_id and p.ended_on is null)
       and not exists (select from organizations.first_secretary_appointments a
         where a.county_code = m.county_code and a.person_id = m.person_id and a.ended_on is null)
     order by m.id limit 10000`,
    [session.county, prefix, age, on],
  );
  const ids = due.map(({ id }) => id);
  const found = await figures.changing(session, 'league_members', ids);
  const left = await session.query<{ id: string }>(
    `/* leagueMember.ageOut */ update organizations.league_members set left_on = $3, left_reason = 'AGED_OUT'
     where county_code = $1 and id = any($2) and left_on is null returning id`,
    [session.county, [...found], on],
  );
  await session.query(
    `/* leagueTransfer.ofLeft */ delete from organizations.league_transfers
     where county_code = $1 and member_id = any($2) and accepted_on is null`,
    [session.county, [...found]],
  );
  return left.map(({ id }) => id);
}

/** The size of an organization: members including those below it, its own seats, and its seats of the standing committee. */
export interface LeagueSize {
  readonly members: number;
  readonly seats: number;
  readonly standing: number;
}

/** The sizes of organizations, in one statement; null for one that is not, with everything below it, within the session's scope. */
export async function sizesOf(session: Session, ids: readonly string[]): Promise<(LeagueSize | null)[]> {
  const rows = await session.query<LeagueSize & { id: string }>(
    `/* leagueOrganization.sizes */
     with recursive below as (
       select o.id as root, o.id, o.division_code from organizations.league_organizations o where o.county_code = $1 and o.id = any($2)
       union
       select b.root, o.id, o.division_code from below b
       join organizations.league_organizations o on o.county_code = $1 and o.parent_id = b.id)
     select b.root as id,
       (select count(*) from organizations.league_members m join below x on x.root = b.root and x.id = m.organization_id
         where m.county_code = $1 and m.left_on is null) as members,
       (select count(*) from organizations.league_posts p
         where p.county_code = $1 and p.organization_id = b.root and p.ended_on is null) as seats,
       (select count(*) from organizations.league_posts p
         where p.county_code = $1 and p.organization_id = b.root and p.ended_on is null and p.post = 'STANDING_COMMITTEE_MEMBER') as standing
     from (select root from below group by root having bool_and(starts_with(division_code, $3))) b`,
    [session.county, ids, session.scope],
  );
  const sizes = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => sizes.get(id) ?? null);
}
