// Chunhui societies, their presidents, envoys (engaged by letter, for one society or several) and members.
import { boolean, date, defineTable, nullable, type Row, text, word } from '@chunhui/database';

export const chunhuiSocieties = defineTable(
  'organizations',
  'chunhui_societies',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    name: text,
    foundedOn: date,
    active: boolean,
    level: word<'COUNTY' | 'TOWN' | 'VILLAGE'>(),
    /** The League organization that leads it (团建领春晖). */
    leagueOrganizationId: nullable(text),
    dissolvedOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export const chunhuiSocietyPresidents = defineTable(
  'organizations',
  'chunhui_society_presidents',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    societyId: text,
    personId: text,
    name: text,
    beganOn: date,
    termEndsOn: date,
    endedOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export const chunhuiEnvoys = defineTable(
  'organizations',
  'chunhui_envoys',
  { countyCode: text, id: text, divisionCode: text, personId: text, name: text },
  ['countyCode', 'id'],
);

export const chunhuiEnvoyEngagements = defineTable(
  'organizations',
  'chunhui_envoy_engagements',
  {
    countyCode: text,
    id: text,
    envoyId: text,
    societyId: text,
    letterNumber: text,
    engagedOn: date,
    endedOn: nullable(date),
    /** The last day of the term; null where an old letter states none. */
    termEndsOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export const chunhuiMembers = defineTable(
  'organizations',
  'chunhui_members',
  { countyCode: text, id: text, divisionCode: text, personId: text, name: text },
  ['countyCode', 'id'],
);

export const chunhuiMemberships = defineTable(
  'organizations',
  'chunhui_memberships',
  { countyCode: text, id: text, memberId: text, societyId: text, joinedOn: date, leftOn: nullable(date) },
  ['countyCode', 'id'],
);

export type ChunhuiSociety = Row<typeof chunhuiSocieties>;
export type ChunhuiSocietyPresident = Row<typeof chunhuiSocietyPresidents>;
export type ChunhuiEnvoy = Row<typeof chunhuiEnvoys>;
export type ChunhuiEnvoyEngagement = Row<typeof chunhuiEnvoyEngagements>;
export type ChunhuiMember = Row<typeof chunhuiMembers>;
export type ChunhuiMembership = Row<typeof chunhuiMemberships>;
