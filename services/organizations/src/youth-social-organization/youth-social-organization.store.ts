// Storing and loading youth social organizations and their members.
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

/** The organizations that sit in each division (12 digits) and have not been dissolved; none above the county, where they would be a list of lists. */
export async function socialOrganizationsIn(
  session: Session,
  codes: readonly string[],
): Promise<YouthSocialOrganization[][]> {
  const rows = await session.query<YouthSocialOrganization & { within: string }>(
    `/* youthSocialOrganization.inDivisions */ select d.code as within, ${columnsOf(youthSocialOrganizations)}
     from organizations.divisions d
     join organizations.youth_social_organizations r on r.county_code = left(d.prefix, 6) and starts_with(r.division_code, d.prefix)
     where d.code = any($1) and r.dissolved_on is null
     order by r.id`,
    [codes],
  );
  return codes.map((code) => rows.filter((row) => row.within === code));
}
