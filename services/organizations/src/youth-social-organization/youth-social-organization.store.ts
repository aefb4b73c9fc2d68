// Stores and loads youth social organizations and their members.
import { byId, columnsOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import {
  type YouthSocialOrganization,
  type YouthSocialOrganizationMember,
  youthSocialOrganizationMembers,
  youthSocialOrganizations,
} from './youth-social-organization.table.ts';

export const youthSocialOrganizationsById = byId(youthSocialOrganizations);

export async function addYouthSocialOrganizations(
  session: Session,
  organizations: readonly YouthSocialOrganization[],
  members: readonly YouthSocialOrganizationMember[],
): Promise<void> {
  figures.adding(
    session,
    'youth_social_organization_members',
    members.map((member) => member.id),
  );
  await session.insert(youthSocialOrganizations, organizations);
  await session.insert(youthSocialOrganizationMembers, members);
}

/** The organizations that sat in each division (12 digits) when a day ended; none above the county, where they would be a list of lists. */
export async function socialOrganizationsIn(
  session: Session,
  keys: readonly { readonly code: string; readonly day: string }[],
): Promise<YouthSocialOrganization[][]> {
  const rows = await session.query<YouthSocialOrganization & { at: number }>(
    `/* youthSocialOrganization.inDivisions */ select k.at, ${columnsOf(youthSocialOrganizations)}
     from unnest($1::text[], $2::date[]) with ordinality k (code, day, at)
     join organizations.divisions d on d.code = k.code
     join organizations.youth_social_organizations r on r.county_code = left(d.prefix, 6) and starts_with(r.division_code, d.prefix)
     where r.founded_on <= k.day and (r.dissolved_on is null or r.dissolved_on > k.day)
     order by r.id`,
    [keys.map(({ code }) => code), keys.map(({ day }) => day)],
  );
  return keys.map((_key, index) => rows.filter((row) => row.at === index + 1));
}

/** Stores an organization; false when its registration number is used. */
export async function placeSocialOrganization(session: Session, row: YouthSocialOrganization): Promise<boolean> {
  const placed = await session.query(
    `/* youthSocialOrganization.place */ insert into organizations.youth_social_organizations
       (county_code, id, division_code, name, domain, level, supervising_body, registration_number, founded_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (county_code, registration_number) do nothing returning id`,
    [
      row.countyCode,
      row.id,
      row.divisionCode,
      row.name,
      row.domain,
      row.level,
      row.supervisingBody,
      row.registrationNumber,
      row.foundedOn,
    ],
  );
  return placed.length > 0;
}

/** Locks an organization that is not dissolved until the transaction ends; null when there is none in the county. */
export async function lockSocialOrganization(session: Session, id: string): Promise<YouthSocialOrganization | null> {
  const [row] = await session.query<YouthSocialOrganization>(
    `/* youthSocialOrganization.lock */ select ${columnsOf(youthSocialOrganizations)} from organizations.youth_social_organizations r
     where r.county_code = $1 and r.id = $2 and r.dissolved_on is null for update`,
    [session.county, id],
  );
  return row ?? null;
}

export async function endSocialOrganization(session: Session, id: string, dissolvedOn: string): Promise<void> {
  await session.update(youthSocialOrganizations, id, { dissolvedOn });
}

/** Ends the memberships in force of an organization on a day, or on their first day where that is later; returns their number. */
export async function endMembersOf(session: Session, organizationId: string, on: string): Promise<number> {
  const inForce = await session.query<{ id: string }>(
    `/* youthSocialOrganizationMember.inForce */ select id from organizations.youth_social_organization_members
     where county_code = $1 and organization_id = $2 and left_on is null`,
    [session.county, organizationId],
  );
  const ids = inForce.map(({ id }) => id);
  await figures.changing(session, 'youth_social_organization_members', ids);
  await session.query(
    `/* youthSocialOrganizationMember.endAll */ update organizations.youth_social_organization_members
     set left_on = greatest(joined_on, $3) where county_code = $1 and id = any($2)`,
    [session.county, ids, on],
  );
  return ids.length;
}

/** Stores a member; false when the person is a member already. */
export async function placeSocialOrganizationMember(
  session: Session,
  row: YouthSocialOrganizationMember,
): Promise<boolean> {
  figures.adding(session, 'youth_social_organization_members', [row.id]);
  const placed = await session.query(
    `/* youthSocialOrganizationMember.place */ insert into organizations.youth_social_organization_members
       (county_code, id, division_code, organization_id, kind, person_id, name, joined_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (county_code, organization_id, person_id) where person_id is not null and left_on is null do nothing returning id`,
    [row.countyCode, row.id, row.divisionCode, row.organizationId, row.kind, row.personId, row.name, row.joinedOn],
  );
  return placed.length > 0;
}

/** Ends a membership; null when none of this id is in force on that day, in the session's scope. */
export async function endSocialOrganizationMember(
  session: Session,
  id: string,
  leftOn: string,
): Promise<YouthSocialOrganizationMember | null> {
  const table = 'youth_social_organization_members';
  if (!(await figures.changing(session, table, [id])).has(id)) return null;
  const [row] = await session.query<YouthSocialOrganizationMember>(
    `/* youthSocialOrganizationMember.end */ update organizations.${table} r set left_on = $3
     where r.county_code = $1 and r.id = $2 and r.left_on is null and r.joined_on <= $3
     returning ${columnsOf(youthSocialOrganizationMembers)}`,
    [session.county, id, leftOn],
  );
  return row ?? null;
}
