// Activities: what is planned, for whom, by whom and with whom, and how far its approval has come.
import { boolean, defineTable, integer, nullable, type Row, text, texts, word } from '@chunhui/database';
import type { OrganizerKind } from '../activity-session/activity-session.table.ts';

export type ActivityStatus = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'PUBLISHED' | 'WITHDRAWN' | 'CANCELLED';
export type EnrolmentMode = 'FIRST_COME' | 'REVIEW' | 'LOTTERY';

export const activities = defineTable(
  'activities',
  'activities',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    projectId: nullable(text),
    title: text,
    summary: text,
    theme: text,
    campaign: nullable(text),
    organizerKind: word<OrganizerKind>(),
    organizerId: text,
    /** Children take part: never low-risk. */
    withMinors: boolean,
    risk: word<'LOW' | 'MEDIUM' | 'HIGH'>(),
    enrolmentMode: word<EnrolmentMode>(),
    /** Seats of a session, unless it has its own number; null for no limit. */
    capacity: nullable(integer),
    minAge: nullable(integer),
    maxAge: nullable(integer),
    skills: texts,
    vettedOnly: boolean,
    /** The kinds of its partners, each once, sorted. */
    partnerKinds: texts,
    status: word<ActivityStatus>(),
    statusReason: nullable(text),
    draftedBy: text,
    /** Null where the county's policy let it pass. */
    decidedBy: nullable(text),
    copiedFrom: nullable(text),
  },
  ['countyCode', 'id'],
);

export const activityPartners = defineTable(
  'activities',
  'activity_partners',
  { countyCode: text, id: text, activityId: text, kind: text, name: text },
  ['countyCode', 'id'],
);

export type Activity = Row<typeof activities>;
export type ActivityPartner = Row<typeof activityPartners>;
