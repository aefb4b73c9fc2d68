// Registrations of volunteers, their accounts, and their training, awards and insurance.
import {
  bigint,
  boolean,
  bytes,
  date,
  defineTable,
  integer,
  nullable,
  type Row,
  text,
  texts,
  word,
} from '@chunhui/database';

export const volunteers = defineTable(
  'volunteers',
  'volunteers',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    personId: text,
    number: text,
    name: text,
    /** Initials of the name's pinyin, in lower case: 杨秀花 → yxh. */
    nameInitials: text,
    birthDate: date,
    /** Sealed. */
    residentId: nullable(bytes),
    /** Sealed. */
    phone: nullable(bytes),
    /** For exact look-up. */
    phoneFingerprint: nullable(text),
    /** Sealed JSON: name, relation, phone. */
    guardian: nullable(bytes),
    guardianConsentOn: nullable(date),
    guardianConsentWithdrawnOn: nullable(date),
    /** 16 or 17 years old and living on their own labour. */
    ownLabour: boolean,
    leagueMember: boolean,
    sector: nullable(text),
    skills: texts,
    languages: texts,
    interests: texts,
    availability: texts,
    vettedOn: nullable(date),
    vettedUntil: nullable(date),
    registeredOn: date,
    channel: word<'OFFICE' | 'APP' | 'IMPORT' | 'TRANSFER'>(),
    status: word<'ACTIVE' | 'SUSPENDED' | 'LEFT'>(),
    statusReason: nullable(text),
    leftOn: nullable(date),
    /** The registration of the same person that this one was merged into. */
    mergedInto: nullable(text),
    /** The stars in force. */
    star: integer,
    /** The sum of approved minutes in the ledger, updated by each write that approves. */
    approvedMinutes: bigint,
  },
  ['countyCode', 'id'],
);

export const volunteerAccounts = defineTable(
  'volunteers',
  'volunteer_accounts',
  { countyCode: text, subject: text, volunteerId: text, linkedBy: text },
  ['countyCode', 'subject'],
);

export const volunteerRecords = defineTable(
  'volunteers',
  'volunteer_records',
  {
    countyCode: text,
    id: text,
    volunteerId: text,
    kind: word<'TRAINING' | 'AWARD' | 'INSURANCE'>(),
    title: text,
    issuer: text,
    issuedOn: date,
    validUntil: nullable(date),
  },
  ['countyCode', 'id'],
);

export const runningNumbers = defineTable(
  'volunteers',
  'running_numbers',
  { countyCode: text, kind: text, last: bigint },
  ['countyCode', 'kind'],
);

export const personMarks = defineTable(
  'volunteers',
  'person_marks',
  {
    countyCode: text,
    mark: text,
    /** False after the person has left: another county may register them. */
    active: boolean,
  },
  ['countyCode', 'mark'],
);

export type Volunteer = Row<typeof volunteers>;
export type VolunteerRecord = Row<typeof volunteerRecords>;

type Optional =
  | 'nameInitials'
  | 'residentId'
  | 'phone'
  | 'phoneFingerprint'
  | 'guardian'
  | 'guardianConsentOn'
  | 'guardianConsentWithdrawnOn'
  | 'ownLabour'
  | 'sector'
  | 'skills'
  | 'languages'
  | 'interests'
  | 'availability'
  | 'vettedOn'
  | 'vettedUntil'
  | 'channel'
  | 'statusReason'
  | 'mergedInto'
  | 'star'
  | 'approvedMinutes';

/** A registration to store: omitted columns are empty. */
export type NewVolunteer = Omit<Volunteer, Optional> & Partial<Pick<Volunteer, Optional>>;
