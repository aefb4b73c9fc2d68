// Care: pairings with vetted adults, contacts, risk flags, and what the county administrator has to be told.
import { bytes, date, defineTable, integer, nullable, type Row, text, timestamp, word } from '@chunhui/database';

export const carePairings = defineTable(
  'activities',
  'care_pairings',
  {
    countyCode: text,
    id: text,
    /** The child's. */
    divisionCode: text,
    childId: text,
    volunteerId: text,
    status: word<'ACTIVE' | 'SUSPENDED' | 'ENDED'>(),
    statusReason: nullable(text),
    /** The last day of the volunteer's vetting when the pairing was last reviewed. */
    vettedUntil: date,
    everyDays: integer,
    startedOn: date,
    nextContactDue: date,
    endedOn: nullable(date),
    /** The pairing that this one goes on from. */
    handedOverFrom: nullable(text),
  },
  ['countyCode', 'id'],
);

export const careContacts = defineTable(
  'activities',
  'care_contacts',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    childId: text,
    pairingId: nullable(text),
    kind: text,
    campaign: nullable(text),
    contactedOn: date,
    /** Sealed. */
    note: nullable(bytes),
    recordedBy: text,
    /** LOGGED by the paired volunteer until a care worker decides. */
    status: word<'LOGGED' | 'CONFIRMED' | 'REFUSED'>(),
    decidedBy: nullable(text),
    decisionReason: nullable(text),
  },
  ['countyCode', 'id'],
);

export const riskFlags = defineTable(
  'activities',
  'risk_flags',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    childId: text,
    level: word<'LOW' | 'MEDIUM' | 'HIGH'>(),
    /** Sealed. */
    note: bytes,
    raisedOn: date,
    raisedBy: text,
    followUpBy: date,
    followedUpOn: nullable(date),
    /** Sealed. */
    outcome: nullable(bytes),
  },
  ['countyCode', 'id'],
);

export const emergencyAccesses = defineTable(
  'activities',
  'emergency_accesses',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    childId: text,
    subject: text,
    reason: text,
    openUntil: timestamp,
  },
  ['countyCode', 'id'],
);

export const careNotices = defineTable(
  'activities',
  'care_notices',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    kind: word<'EMERGENCY_ACCESS' | 'REPORT_ESCALATED'>(),
    nounId: text,
    causedBy: text,
    reason: nullable(text),
    at: timestamp,
    acknowledgedBy: nullable(text),
  },
  ['countyCode', 'id'],
);

export type CarePairing = Row<typeof carePairings>;
export type CareContact = Row<typeof careContacts>;
export type RiskFlag = Row<typeof riskFlags>;
export type EmergencyAccess = Row<typeof emergencyAccesses>;
export type CareNotice = Row<typeof careNotices>;
