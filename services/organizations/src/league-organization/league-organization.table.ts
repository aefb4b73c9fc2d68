// League organizations: one tree per county, from the committee down to the branch.
import { boolean, date, defineTable, nullable, type Row, text, texts, word } from '@chunhui/database';

export type LeagueOrganizationKind =
  | 'LOCAL_COMMITTEE'
  | 'COMMITTEE'
  | 'WORKING_COMMITTEE'
  | 'GENERAL_BRANCH'
  | 'BRANCH'
  | 'JOINT_BRANCH';

export const leagueOrganizations = defineTable(
  'organizations',
  'league_organizations',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    name: text,
    kind: word<LeagueOrganizationKind>(),
    parentId: nullable(text),
    partyOrganization: nullable(text),
    foundedOn: nullable(date),
    /** What the village needs of its first secretary, as specialties are written. */
    needs: texts,
    /** A school's branch: its term is a school year. */
    isSchool: boolean,
    electedOn: nullable(date),
    termEndsOn: nullable(date),
    dissolvedOn: nullable(date),
    dissolvedReason: nullable(text),
    /** The organization that took over its members, the organizations below it and the societies that it led. */
    mergedInto: nullable(text),
  },
  ['countyCode', 'id'],
);

export type LeagueOrganization = Row<typeof leagueOrganizations>;

/** As it is founded. */
export type NewLeagueOrganization = Omit<LeagueOrganization, 'dissolvedOn' | 'dissolvedReason' | 'mergedInto'>;
