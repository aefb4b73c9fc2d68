// Stores and loads envoys and members. A person counts once, at home, however many societies they serve.
import { byId, byPerson, columnsOf, newId, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import {
  type ChunhuiEnvoy,
  type ChunhuiEnvoyEngagement,
  type ChunhuiMember,
  type ChunhuiMembership,
  chunhuiEnvoyEngagements,
  chunhuiEnvoys,
  chunhuiMembers,
  chunhuiMemberships,
} from './chunhui-society.table.ts';

export const chunhuiEnvoysById = byId(chunhuiEnvoys);
export const chunhuiEnvoyByPerson = byPerson(chunhuiEnvoys);
export const chunhuiMembersById = byId(chunhuiMembers);

/** Adds envoys with their engagements. */
export async function addChunhuiEnvoys(
  session: Session,
  envoys: readonly ChunhuiEnvoy[],
  engagements: readonly ChunhuiEnvoyEngagement[],
): Promise<void> {
  figures.adding(
    session,
    'chunhui_envoys',
    envoys.map((envoy) => envoy.id),
  );
  await session.insert(chunhuiEnvoys, envoys);
  await session.insert(chunhuiEnvoyEngagements, engagements);
}

/** Adds members with their memberships. */
export async function addChunhuiMembers(
  session: Session,
  members: readonly ChunhuiMember[],
  memberships: readonly ChunhuiMembership[],
): Promise<void> {
  figures.adding(
    session,
    'chunhui_members',
    members.map((member) => member.id),
  );
  await session.insert(chunhuiMembers, members);
  await session.insert(chunhuiMemberships, memberships);
}

/**
 * The id of the person's one row as envoy or member, added if there is none, and locked for a change of its figures; null when the
 * person is recorded outside the session's scope.
 */
export async function enterPerson(
  session: Session,
  table: 'chunhui_envoys' | 'chunhui_members',
  person: { readonly personId: string; readonly name: string; readonly divisionCode: string },
): Promise<string | null> {
  const id = newId(session.county);
  figures.adding(session, table, [id]);
  const entered = await session.query(
    `/* chunhuiPerson.enter */ insert into organizations.${table} (county_code, id, division_code, person_id, name)
     values ($1, $2, $3, $4, $5) on conflict (county_code, person_id) do nothing returning id`,
    [session.county, id, person.divisionCode, person.personId, person.name],
  );
  if (entered.length > 0) return id;
  const [known] = await session.query<{ id: string }>(
    `/* chunhuiPerson.find */ select id from organizations.${table} where county_code = $1 and person_id = $2`,
    [session.county, person.personId],
  );
  if (known === undefined) return null;
  await figures.changing(session, table, [known.id]);
  return known.id;
}

/** Stores an engagement; false when its letter number is used. */
export async function placeEngagement(session: Session, row: ChunhuiEnvoyEngagement): Promise<boolean> {
  const placed = await session.query(
    `/* chunhuiEnvoy.engage */ insert into organizations.chunhui_envoy_engagements
       (county_code, id, envoy_id, society_id, letter_number, engaged_on, term_ends_on)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (county_code, letter_number) do nothing returning id`,
    [row.countyCode, row.id, row.envoyId, row.societyId, row.letterNumber, row.engagedOn, row.termEndsOn],
  );
  return placed.length > 0;
}

/** Engages a recorded envoy for one more society; false when there is no such envoy in the session's scope. */
export async function engageChunhuiEnvoy(session: Session, engagement: ChunhuiEnvoyEngagement): Promise<boolean> {
  const found = await figures.changing(session, 'chunhui_envoys', [engagement.envoyId]);
  if (found.size > 0) await session.insert(chunhuiEnvoyEngagements, [engagement]);
  return found.size > 0;
}

/** Ends one engagement; the envoy counts while another is in force. False when the envoy is not in the session's scope. */
export async function endEngagement(
  session: Session,
  { id, envoyId }: Pick<ChunhuiEnvoyEngagement, 'id' | 'envoyId'>,
  endedOn: string,
): Promise<boolean> {
  const found = await figures.changing(session, 'chunhui_envoys', [envoyId]);
  if (found.size > 0) await session.update(chunhuiEnvoyEngagements, id, { endedOn });
  return found.size > 0;
}

/** The engagement of a letter that is in force. */
export async function engagementByLetter(
  session: Session,
  letterNumber: string,
): Promise<ChunhuiEnvoyEngagement | null> {
  const [row] = await session.query<ChunhuiEnvoyEngagement>(
    `/* chunhuiEnvoy.byLetter */ select ${columnsOf(chunhuiEnvoyEngagements)} from organizations.chunhui_envoy_engagements r
     where r.county_code = $1 and r.letter_number = $2 and r.ended_on is null for update`,
    [session.county, letterNumber],
  );
  return row ?? null;
}

/** Stores a membership; false when the member is one of this society already. */
export async function placeMembership(session: Session, row: ChunhuiMembership): Promise<boolean> {
  const placed = await session.query(
    `/* chunhuiMember.join */ insert into organizations.chunhui_memberships (county_code, id, member_id, society_id, joined_on)
     values ($1, $2, $3, $4, $5) on conflict (county_code, member_id, society_id) where left_on is null do nothing returning id`,
    [row.countyCode, row.id, row.memberId, row.societyId, row.joinedOn],
  );
  return placed.length > 0;
}

/** Ends a membership; false when there is none in force, or the day is before it began. */
export async function endMembership(
  session: Session,
  memberId: string,
  societyId: string,
  leftOn: string,
): Promise<boolean> {
  const found = await figures.changing(session, 'chunhui_members', [memberId]);
  if (found.size === 0) return false;
  const left = await session.query(
    `/* chunhuiMember.leave */ update organizations.chunhui_memberships set left_on = $4
     where county_code = $1 and member_id = $2 and society_id = $3 and left_on is null and joined_on <= $4 returning id`,
    [session.county, memberId, societyId, leftOn],
  );
  return left.length > 0;
}

/** The engagements of envoys, newest first. */
export async function engagementsOfEnvoys(
  session: Session,
  envoyIds: readonly string[],
): Promise<ChunhuiEnvoyEngagement[][]> {
  const rows = await session.query<ChunhuiEnvoyEngagement>(
    `/* chunhuiEnvoy.engagements */ select ${columnsOf(chunhuiEnvoyEngagements)} from organizations.chunhui_envoy_engagements r
     where r.county_code = $1 and r.envoy_id = any($2) order by r.engaged_on desc, r.id`,
    [session.county, envoyIds],
  );
  return envoyIds.map((id) => rows.filter((row) => row.envoyId === id));
}

/** The memberships of members, newest first. */
export async function membershipsOfMembers(
  session: Session,
  memberIds: readonly string[],
): Promise<ChunhuiMembership[][]> {
  const rows = await session.query<ChunhuiMembership>(
    `/* chunhuiMember.memberships */ select ${columnsOf(chunhuiMemberships)} from organizations.chunhui_memberships r
     where r.county_code = $1 and r.member_id = any($2) order by r.joined_on desc, r.id`,
    [session.county, memberIds],
  );
  return memberIds.map((id) => rows.filter((row) => row.memberId === id));
}
