// Children's files: as little as care needs. Who the child is, is sealed; so are guardian and notes.
import { boolean, bytes, date, defineTable, integer, nullable, type Row, text, texts, word } from '@chunhui/database';

export type ChildCategory = 'LEFT_BEHIND' | 'CHILD_IN_DIFFICULTY';

export const CONSENT_PURPOSES = ['CARE', 'PAIRING', 'PHOTO'] as const;

export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

export const guardianConsents = defineTable(
  'activities',
  'guardian_consents',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    childId: text,
    version: integer,
    /** Of CONSENT_PURPOSES. A new version replaces the one before as a whole. */
    purposes: texts,
    /** To the child: mother, grandfather, entrusted carer. */
    relation: text,
    /** How it was given: in writing, by voice, in the app. */
    method: text,
    /** Sealed: name and phone. */
    guardian: bytes,
    givenOn: date,
    withdrawnOn: nullable(date),
    /** The day on which a later version replaced this one. */
    supersededOn: nullable(date),
    inForce: boolean,
    recordedBy: text,
  },
  ['countyCode', 'id'],
);

export const children = defineTable(
  'activities',
  'children',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    /** The one name that is shown. */
    alias: text,
    category: word<ChildCategory>(),
    /** YYYY-MM. */
    birthMonth: text,
    /** Sealed. */
    name: bytes,
    /** Sealed. */
    note: nullable(bytes),
    /** Sealed: the number in the register of civil affairs. */
    externalReference: nullable(bytes),
    externalReferenceHash: nullable(text),
    consentId: text,
    consentInForce: boolean,
    status: word<'OPEN' | 'SUSPENDED' | 'CLOSED'>(),
    statusReason: nullable(text),
    openedOn: date,
    /** Null until the file is closed. */
    closedOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export type GuardianConsent = Row<typeof guardianConsents>;
export type Child = Row<typeof children>;
