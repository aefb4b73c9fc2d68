// The talent pool: people from the county, each in one primary group with the group's own facts.
import { bytes, date, defineTable, integer, nullable, type Row, text, texts, timestamp, word } from '@chunhui/database';

export type TalentGroup = 'COLLEGE_STUDENT' | 'MIGRANT_WORKER' | 'OUTSTANDING_TALENT';
export type Education = 'JUNIOR_MIDDLE' | 'SENIOR_MIDDLE' | 'VOCATIONAL' | 'BACHELOR' | 'MASTER' | 'DOCTOR';

export const talents = defineTable(
  'talent_pool',
  'talents',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    personId: text,
    name: text,
    group: word<TalentGroup>(),
    currentPlace: nullable(text),
    recordedOn: date,
    removedOn: nullable(date),
    /** Sealed. */
    phone: nullable(bytes),
    phoneFingerprint: nullable(text),
    sector: nullable(text),
    skills: texts,
    education: nullable(word<Education>()),
    availability: texts,
    university: nullable(text),
    major: nullable(text),
    graduatesOn: nullable(date),
    employer: nullable(text),
    trade: nullable(text),
    awaySince: nullable(integer),
    field: nullable(text),
    title: nullable(text),
    standing: nullable(text),
    envoyPersonId: nullable(text),
    societyId: nullable(text),
    firstOfferedOn: nullable(date),
    firstLandedOn: nullable(date),
    landedCount: integer,
    fellThroughCount: integer,
  },
  ['countyCode', 'id'],
);

/** People who want no contact, for the whole county. */
export const optOuts = defineTable(
  'talent_pool',
  'opt_outs',
  { countyCode: text, personId: text, optedOutAt: timestamp, recordedBy: text },
  ['countyCode', 'personId'],
);

export const consents = defineTable(
  'talent_pool',
  'consents',
  {
    countyCode: text,
    id: text,
    talentId: text,
    purposes: texts,
    method: word<'WRITTEN' | 'SPOKEN' | 'ONLINE'>(),
    givenOn: date,
    recordedBy: text,
    withdrawnAt: nullable(timestamp),
  },
  ['countyCode', 'id'],
);

export type Talent = Row<typeof talents>;
export type OptOut = Row<typeof optOuts>;
export type Consent = Row<typeof consents>;

/** A new record: the required columns, and others as far as known. */
export type NewTalent = Pick<
  Talent,
  'countyCode' | 'id' | 'divisionCode' | 'personId' | 'name' | 'group' | 'currentPlace' | 'recordedOn' | 'removedOn'
> &
  Partial<Talent>;

/** The whole row of a new record. */
export function toTalent(known: NewTalent): Talent {
  return {
    phone: null,
    phoneFingerprint: null,
    sector: null,
    skills: [],
    education: null,
    availability: [],
    university: null,
    major: null,
    graduatesOn: null,
    employer: null,
    trade: null,
    awaySince: null,
    field: null,
    title: null,
    standing: null,
    envoyPersonId: null,
    societyId: null,
    firstOfferedOn: null,
    firstLandedOn: null,
    landedCount: 0,
    fellThroughCount: 0,
    ...known,
  };
}
