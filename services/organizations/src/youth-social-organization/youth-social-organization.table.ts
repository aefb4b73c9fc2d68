// Youth social organizations of the League, and their members (persons and units).
import { date, defineTable, nullable, type Row, text, word } from '@chunhui/database';

export const youthSocialOrganizations = defineTable(
  'organizations',
  'youth_social_organizations',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    name: text,
    domain: word<'VOLUNTEERING' | 'ENTREPRENEURSHIP' | 'ARTS_SPORTS' | 'STUDENT_SERVICE'>(),
    foundedOn: date,
    dissolvedOn: nullable(date),
    level: word<'COUNTY' | 'TOWN' | 'VILLAGE'>(),
    /** 业务主管单位. */
    supervisingBody: nullable(text),
    /** Unified social credit code (GB 32100); null while it is not registered. */
    registrationNumber: nullable(text),
  },
  ['countyCode', 'id'],
);

export const youthSocialOrganizationMembers = defineTable(
  'organizations',
  'youth_social_organization_members',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    organizationId: text,
    kind: word<'PERSON' | 'UNIT'>(),
    /** Null for a unit. */
    personId: nullable(text),
    name: text,
    joinedOn: date,
    leftOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export type YouthSocialOrganization = Row<typeof youthSocialOrganizations>;
export type YouthSocialOrganizationMember = Row<typeof youthSocialOrganizationMembers>;
