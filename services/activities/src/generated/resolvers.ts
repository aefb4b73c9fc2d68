// Generated from schema.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Division as DivisionRow } from '../division.resolvers.ts';
import type { Connection } from '@chunhui/runtime';
import type { ActivityFigures as ActivityFiguresRow, ActivityFigures as WishFiguresRow } from '../figures.ts';
import type { Project as ProjectRow } from '../project/project.table.ts';
import type { Activity as ActivityRow, ActivityPartner as ActivityPartnerRow } from '../activity/activity.table.ts';
import type { ActivitySession as ActivitySessionRow } from '../activity-session/activity-session.table.ts';
import type { SessionPhoto as SessionPhotoRow } from '../activity-session/photo.table.ts';
import type { Enrolment as EnrolmentRow } from '../enrolment/enrolment.table.ts';
import type { Wish as MicroWishRow, WishClaim as WishClaimRow } from '../wish/wish.table.ts';
import type { AidPair as AidPairRow, AidTerm as AidTermRow, AidPayment as AidPaymentRow } from '../aid/aid.table.ts';
import type { Attendance as AttendanceRow } from '../attendance/attendance.table.ts';
import type { ActivitiesContext } from '../subgraph.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with offset. */
  DateTime: { input: string; output: Date | string; }
  /** 2, 4, 6, 9 or 12 digits; answered with 12. A prefix is an ancestor (GB/T 2260, GB/T 10114). */
  DivisionCode: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** What is planned, for whom, by whom and with whom; its sessions are when it takes place. */
export type Activity = {
  readonly __typename?: 'Activity';
  /** A code of the county's model; null outside campaigns. */
  readonly campaign?: Maybe<Scalars['String']['output']>;
  /** Seats of a session that has no number of its own; null for no limit. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  /** The village or community. */
  readonly division?: Maybe<Division>;
  readonly enrolmentMode: EnrolmentMode;
  readonly id: Scalars['ID']['output'];
  readonly maxAge?: Maybe<Scalars['Int']['output']>;
  /** Full years on the day of the session. */
  readonly minAge?: Maybe<Scalars['Int']['output']>;
  readonly organizer?: Maybe<Organizer>;
  readonly organizerKind: OrganizerKind;
  readonly partners: ReadonlyArray<ActivityPartner>;
  readonly project?: Maybe<Project>;
  /** Skills that who enrols has on record. */
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  readonly status: ActivityStatus;
  /** Why it was returned, withdrawn or cancelled. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  readonly summary: Scalars['String']['output'];
  /** A code of the county's model. */
  readonly theme: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  /** Only for volunteers whose vetting holds on the day. */
  readonly vettedOnly: Scalars['Boolean']['output'];
  /** Children take part. */
  readonly withMinors: Scalars['Boolean']['output'];
};

export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  readonly nodes: ReadonlyArray<Activity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActivityFigures = {
  readonly __typename?: 'ActivityFigures';
  /** What was paid in student aid, without what was reversed (fen). */
  readonly aidPaidFen: Scalars['Float']['output'];
  /** Student-aid pairs that have not ended (things). */
  readonly aidPairs: Scalars['Int']['output'];
  /** Sessions that were held in a campaign (sessions). */
  readonly byCampaign: ReadonlyArray<CodeCount>;
  /** Sessions that were held, by month (sessions). */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /** Sessions that were held with a kind of partner; a session with two kinds counts for both (sessions). */
  readonly byPartnerKind: ReadonlyArray<CodeCount>;
  /** How often somebody was helped; who was helped twice counts twice (person-times). */
  readonly personTimesHelped: Scalars['Int']['output'];
  /** Who was helped, each once a session (persons within a session; at most the person-times). */
  readonly personsHelped: Scalars['Int']['output'];
  /** Themed volunteer projects (things). */
  readonly projects: Scalars['Int']['output'];
  /** Sessions that were held, of one kind of organizer or of all (sessions). */
  readonly sessions: SessionFigures;
  /** How often volunteers took part (person-times). */
  readonly volunteerPersonTimes: PersonTimeFigures;
  /** Volunteers who ever took part, each once (distinct persons). */
  readonly volunteerPersons: Scalars['Int']['output'];
  readonly wishes: WishFigures;
};


export type ActivityFiguresSessionsArgs = {
  organizer?: InputMaybe<OrganizerKind>;
};

/** Who carries an activity together with its organizer. */
export type ActivityPartner = {
  readonly __typename?: 'ActivityPartner';
  /** A code of the county's model, such as PARTY_COMMITTEE. */
  readonly kind: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

/** One time that people came together for something. */
export type ActivitySession = {
  readonly __typename?: 'ActivitySession';
  /** The activity that it was planned under; null for what was entered without one. */
  readonly activity?: Maybe<Activity>;
  /** A code of the county's model; null outside campaigns. */
  readonly campaign?: Maybe<Scalars['String']['output']>;
  /** Seats; null for no limit. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  /** Where it took place: a village or community. */
  readonly division?: Maybe<Division>;
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 to 5; null without an evaluation. */
  readonly evaluation?: Maybe<Scalars['Int']['output']>;
  readonly heldOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** Draws the same lots again; null before the draw. */
  readonly lotterySeed?: Maybe<Scalars['String']['output']>;
  /** Null when the organizer is no longer on record. */
  readonly organizer?: Maybe<Organizer>;
  readonly organizerKind: OrganizerKind;
  /** Volunteers who took part, the first ones by id. People: for roles of the county. */
  readonly participants?: Maybe<ReadonlyArray<Volunteer>>;
  /** How often somebody was helped (person-times). */
  readonly personTimesHelped: Scalars['Int']['output'];
  /** Who was helped, each once in this session (persons). */
  readonly personsHelped: Scalars['Int']['output'];
  /** By reference; a child's face only while the guardian's consent is in force. For roles of the county. */
  readonly photos?: Maybe<ReadonlyArray<SessionPhoto>>;
  /** Null where check-in asks for no place. */
  readonly place?: Maybe<Place>;
  /** Null for a session that belongs to no project. */
  readonly project?: Maybe<Project>;
  /** Why it was cancelled, or entered after the fact. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Minutes of those who came, without what is still open. */
  readonly serviceMinutes: Scalars['Int']['output'];
  /** Null where only the day is known. */
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  readonly status: SessionStatus;
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** A code of the county's model. */
  readonly theme: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};


/** One time that people came together for something. */
export type ActivitySessionParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ActivitySessionConnection = {
  readonly __typename?: 'ActivitySessionConnection';
  readonly nodes: ReadonlyArray<ActivitySession>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActivityStatus =
  | 'CANCELLED'
  | 'DRAFT'
  | 'PUBLISHED'
  /** Back to whoever drafted it, with a reason. */
  | 'RETURNED'
  /** Waits for somebody else to publish it. */
  | 'SUBMITTED'
  /** Taken back by the level above, with a reason. */
  | 'WITHDRAWN';

/** A sponsor and a student; names are sealed. */
export type AidPair = {
  readonly __typename?: 'AidPair';
  readonly division?: Maybe<Division>;
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** Null while it is active. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Also reversed ones, with their reversals. */
  readonly payments: ReadonlyArray<AidPayment>;
  readonly startedOn: Scalars['Date']['output'];
  readonly studentAlias: Scalars['String']['output'];
  readonly terms: ReadonlyArray<AidTerm>;
};

export type AidPairConnection = {
  readonly __typename?: 'AidPairConnection';
  readonly nodes: ReadonlyArray<AidPair>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AidPayment = {
  readonly __typename?: 'AidPayment';
  /** Negative for a reversal. */
  readonly amountFen: Scalars['Float']['output'];
  readonly id: Scalars['ID']['output'];
  readonly paidOn: Scalars['Date']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly receiptNumber: Scalars['String']['output'];
  /** Where the receipt is kept. */
  readonly receiptReference?: Maybe<Scalars['String']['output']>;
  /** The payment that this one takes back. */
  readonly reverses?: Maybe<Scalars['ID']['output']>;
  readonly term: Scalars['String']['output'];
};

export type AidTerm = {
  readonly __typename?: 'AidTerm';
  readonly agreedFen: Scalars['Float']['output'];
  /** School year and half, such as 2021-2022/1. */
  readonly term: Scalars['String']['output'];
};

export type AmendWishInput = {
  readonly description: Scalars['String']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly wish: Scalars['ID']['input'];
};

export type AmendWishPayload = {
  readonly __typename?: 'AmendWishPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly wish?: Maybe<MicroWish>;
};

export type AskForLeaveInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly session: Scalars['ID']['input'];
};

export type AskForLeavePayload = {
  readonly __typename?: 'AskForLeavePayload';
  readonly enrolment?: Maybe<Enrolment>;
  readonly errors: ReadonlyArray<UserError>;
};

/** Who was at a session from when to when; a finished one becomes an entry of the hours ledger. */
export type Attendance = {
  readonly __typename?: 'Attendance';
  /** Arrived later from a device without network. */
  readonly capturedOffline: Scalars['Boolean']['output'];
  /** Null while they are there. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** FORGOTTEN_CHECK_OUT or OVERLAPS. */
  readonly flagReason?: Maybe<Scalars['String']['output']>;
  /** To be looked at before the hours are approved. */
  readonly flagged: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** Null while they are there. */
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  readonly session?: Maybe<ActivitySession>;
  readonly source: AttendanceSource;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly volunteer?: Maybe<Volunteer>;
};

export type AttendanceConnection = {
  readonly __typename?: 'AttendanceConnection';
  readonly nodes: ReadonlyArray<Attendance>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AttendanceSource =
  | 'BACKFILLED'
  | 'CLOCKED';

export type CancelActivityInput = {
  readonly activity: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type CancelActivityPayload = {
  readonly __typename?: 'CancelActivityPayload';
  readonly activity?: Maybe<Activity>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CancelSessionInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly session: Scalars['ID']['input'];
};

export type CancelSessionPayload = {
  readonly __typename?: 'CancelSessionPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly session?: Maybe<ActivitySession>;
};

export type CancelWishInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly wish: Scalars['ID']['input'];
};

export type CancelWishPayload = {
  readonly __typename?: 'CancelWishPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly wish?: Maybe<MicroWish>;
};

/** Six digits that change every half minute (RFC 6238). */
export type CheckInCode = {
  readonly __typename?: 'CheckInCode';
  readonly changesAt: Scalars['DateTime']['output'];
  readonly code: Scalars['String']['output'];
};

export type CheckInInput = {
  /** When it was captured without network; absent for now. Needs an idempotency key. */
  readonly capturedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly code: Scalars['String']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where the caller is; needed at a session with a place. */
  readonly place?: InputMaybe<HereInput>;
  readonly session: Scalars['ID']['input'];
};

export type CheckInPayload = {
  readonly __typename?: 'CheckInPayload';
  readonly attendance?: Maybe<Attendance>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CheckInVolunteerInput = {
  readonly capturedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly session: Scalars['ID']['input'];
  readonly volunteer: Scalars['ID']['input'];
};

export type CheckInVolunteerPayload = {
  readonly __typename?: 'CheckInVolunteerPayload';
  readonly attendance?: Maybe<Attendance>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CheckOutInput = {
  readonly capturedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly code: Scalars['String']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<HereInput>;
  readonly session: Scalars['ID']['input'];
};

export type CheckOutPayload = {
  readonly __typename?: 'CheckOutPayload';
  readonly attendance?: Maybe<Attendance>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CheckOutVolunteerInput = {
  readonly capturedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly session: Scalars['ID']['input'];
  readonly volunteer: Scalars['ID']['input'];
};

export type CheckOutVolunteerPayload = {
  readonly __typename?: 'CheckOutVolunteerPayload';
  readonly attendance?: Maybe<Attendance>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ChunhuiSociety = {
  readonly __typename?: 'ChunhuiSociety';
  readonly id: Scalars['ID']['output'];
};

export type ClaimWishInput = {
  readonly claimant?: InputMaybe<Scalars['ID']['input']>;
  /** Both absent for the caller, as volunteer. */
  readonly claimantKind?: InputMaybe<OrganizerKind>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly wish: Scalars['ID']['input'];
};

export type ClaimWishPayload = {
  readonly __typename?: 'ClaimWishPayload';
  readonly claim?: Maybe<WishClaim>;
  readonly errors: ReadonlyArray<UserError>;
  readonly wish?: Maybe<MicroWish>;
};

export type CloseForgottenAttendancesInput = {
  readonly division: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CloseForgottenAttendancesPayload = {
  readonly __typename?: 'CloseForgottenAttendancesPayload';
  readonly attendances?: Maybe<ReadonlyArray<Attendance>>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CodeCount = {
  readonly __typename?: 'CodeCount';
  /** A code of the county's model. */
  readonly code: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type CollectWishInput = {
  readonly alias: Scalars['String']['input'];
  readonly budgetFen?: InputMaybe<Scalars['Int']['input']>;
  /** Without anything that tells who it is. */
  readonly description: Scalars['String']['input'];
  readonly division: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly recipient: WishRecipientInput;
  /** How many fulfil it together. */
  readonly slots?: Scalars['Int']['input'];
  readonly title: Scalars['String']['input'];
};

export type CollectWishPayload = {
  readonly __typename?: 'CollectWishPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly wish?: Maybe<MicroWish>;
};

export type ConcludeSessionInput = {
  /** 1 to 5. */
  readonly evaluation?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly personTimesHelped?: Scalars['Int']['input'];
  /** Not more than the person-times. */
  readonly personsHelped?: Scalars['Int']['input'];
  readonly photos?: ReadonlyArray<PhotoInput>;
  readonly session: Scalars['ID']['input'];
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

export type ConcludeSessionPayload = {
  readonly __typename?: 'ConcludeSessionPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly session?: Maybe<ActivitySession>;
};

export type ConfirmPastSessionInput = {
  /** False refuses it. */
  readonly confirm: Scalars['Boolean']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Needed to refuse it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly session: Scalars['ID']['input'];
};

export type ConfirmPastSessionPayload = {
  readonly __typename?: 'ConfirmPastSessionPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly session?: Maybe<ActivitySession>;
};

export type ConfirmWishInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly wish: Scalars['ID']['input'];
};

export type ConfirmWishPayload = {
  readonly __typename?: 'ConfirmWishPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly wish?: Maybe<MicroWish>;
};

export type CopyActivityInput = {
  readonly activity: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its own title; the old one when absent. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type CopyActivityPayload = {
  readonly __typename?: 'CopyActivityPayload';
  readonly activity?: Maybe<Activity>;
  readonly errors: ReadonlyArray<UserError>;
};

export type DecideActivityInput = {
  readonly activity: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** False returns it. */
  readonly publish: Scalars['Boolean']['input'];
  /** Needed to return it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type DecideActivityPayload = {
  readonly __typename?: 'DecideActivityPayload';
  readonly activity?: Maybe<Activity>;
  readonly errors: ReadonlyArray<UserError>;
};

export type DecideEnrolmentInput = {
  /** False declines. */
  readonly accept: Scalars['Boolean']['input'];
  readonly enrolment: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type DecideEnrolmentPayload = {
  readonly __typename?: 'DecideEnrolmentPayload';
  readonly enrolment?: Maybe<Enrolment>;
  readonly errors: ReadonlyArray<UserError>;
};

export type DeliverWishInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly wish: Scalars['ID']['input'];
};

export type DeliverWishPayload = {
  readonly __typename?: 'DeliverWishPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly wish?: Maybe<MicroWish>;
};

export type Division = {
  readonly __typename?: 'Division';
  /** Figures of projects and sessions; null where nobody reports. */
  readonly activities?: Maybe<ActivityFigures>;
  readonly code: Scalars['DivisionCode']['output'];
};

export type DraftActivityInput = {
  /** A code of the county's model. */
  readonly campaign?: InputMaybe<Scalars['String']['input']>;
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** A village or community. */
  readonly division: Scalars['DivisionCode']['input'];
  readonly enrolmentMode?: EnrolmentMode;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly maxAge?: InputMaybe<Scalars['Int']['input']>;
  /** Full years on the day of the session. */
  readonly minAge?: InputMaybe<Scalars['Int']['input']>;
  readonly organizer: Scalars['ID']['input'];
  readonly organizerKind: OrganizerKind;
  readonly partners?: ReadonlyArray<PartnerInput>;
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  readonly skills?: ReadonlyArray<Scalars['String']['input']>;
  readonly summary: Scalars['String']['input'];
  /** A code of the county's model. */
  readonly theme: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly vettedOnly?: Scalars['Boolean']['input'];
  readonly withMinors?: Scalars['Boolean']['input'];
};

export type DraftActivityPayload = {
  readonly __typename?: 'DraftActivityPayload';
  readonly activity?: Maybe<Activity>;
  readonly errors: ReadonlyArray<UserError>;
};

export type DrawLotteryInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For a draw that was announced before, or to repeat one; random when absent. */
  readonly seed?: InputMaybe<Scalars['String']['input']>;
  readonly session: Scalars['ID']['input'];
};

export type DrawLotteryPayload = {
  readonly __typename?: 'DrawLotteryPayload';
  /** In the order drawn. */
  readonly enrolments?: Maybe<ReadonlyArray<Enrolment>>;
  readonly errors: ReadonlyArray<UserError>;
  readonly session?: Maybe<ActivitySession>;
};

export type EndAidPairInput = {
  readonly endedOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly pair: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type EndAidPairPayload = {
  readonly __typename?: 'EndAidPairPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly pair?: Maybe<AidPair>;
};

export type EndProjectInput = {
  readonly endedOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly project: Scalars['ID']['input'];
};

export type EndProjectPayload = {
  readonly __typename?: 'EndProjectPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly project?: Maybe<Project>;
};

export type EnrolInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly session: Scalars['ID']['input'];
};

export type EnrolPayload = {
  readonly __typename?: 'EnrolPayload';
  readonly enrolment?: Maybe<Enrolment>;
  readonly errors: ReadonlyArray<UserError>;
};

export type EnrolVolunteerInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly session: Scalars['ID']['input'];
  readonly volunteer: Scalars['ID']['input'];
};

export type EnrolVolunteerPayload = {
  readonly __typename?: 'EnrolVolunteerPayload';
  readonly enrolment?: Maybe<Enrolment>;
  readonly errors: ReadonlyArray<UserError>;
};

/** A volunteer's place, or wish for one, in a session. */
export type Enrolment = {
  readonly __typename?: 'Enrolment';
  /** The place in the line. */
  readonly appliedAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Why it was declined, given back or called off. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly session?: Maybe<ActivitySession>;
  readonly status: EnrolmentStatus;
  readonly volunteer?: Maybe<Volunteer>;
};

export type EnrolmentConnection = {
  readonly __typename?: 'EnrolmentConnection';
  readonly nodes: ReadonlyArray<Enrolment>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EnrolmentMode =
  /** Seats go to who comes first; the others wait. */
  | 'FIRST_COME'
  /** Seats are drawn by lot, once. */
  | 'LOTTERY'
  /** The organizer accepts or declines. */
  | 'REVIEW';

export type EnrolmentStatus =
  /** Waits for a review or the lottery. */
  | 'APPLIED'
  | 'ATTENDED'
  /** The session was called off. */
  | 'CALLED_OFF'
  | 'DECLINED'
  | 'ENROLLED'
  /** Had a seat, and did not come. */
  | 'NO_SHOW'
  | 'ON_LEAVE'
  /** In the line for a seat. */
  | 'WAITING'
  | 'WITHDRAWN';

export type Frequency =
  | 'DAILY'
  /** On the same day of the month; a month without that day is passed over. */
  | 'MONTHLY'
  | 'WEEKLY';

export type HereInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

export type LeagueOrganization = {
  readonly __typename?: 'LeagueOrganization';
  readonly id: Scalars['ID']['output'];
};

/** What a child wishes for, by alias. Who they are, only who delivers learns. */
export type MicroWish = {
  readonly __typename?: 'MicroWish';
  readonly alias: Scalars['String']['output'];
  /** In fen; null where it is not about money. */
  readonly budgetFen?: Maybe<Scalars['Float']['output']>;
  /** The claims that stand. */
  readonly claims: ReadonlyArray<WishClaim>;
  readonly description: Scalars['String']['output'];
  readonly division?: Maybe<Division>;
  /** The last day on which it can be claimed; null before it is open. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** How many fulfil it together. */
  readonly slots: Scalars['Int']['output'];
  readonly status: WishStatus;
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
};

export type MicroWishConnection = {
  readonly __typename?: 'MicroWishConnection';
  readonly nodes: ReadonlyArray<MicroWish>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MonthCount = {
  readonly __typename?: 'MonthCount';
  readonly count: Scalars['Int']['output'];
  /** YYYY-MM. */
  readonly month: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Mends a draft or what was returned; it is to be verified again. */
  readonly amendWish: AmendWishPayload;
  /** Gives the caller's place back with a reason that the leader sees. */
  readonly askForLeave: AskForLeavePayload;
  /** Calls an activity off; sessions to come are cancelled, and everyone enrolled sees it. */
  readonly cancelActivity: CancelActivityPayload;
  /** Calls one session off; everyone enrolled sees it. */
  readonly cancelSession: CancelSessionPayload;
  /** Ends a wish with a reason. */
  readonly cancelWish: CancelWishPayload;
  /** Checks the caller in by the code that the leader shows. */
  readonly checkIn: CheckInPayload;
  /** The leader checks a volunteer in. */
  readonly checkInVolunteer: CheckInVolunteerPayload;
  /** Checks the caller out by the code that the leader shows. */
  readonly checkOut: CheckOutPayload;
  /** The leader checks a volunteer out. */
  readonly checkOutVolunteer: CheckOutVolunteerPayload;
  /** Claims a wish, or a place in one that several fulfil together, for the hold's time. Who is first wins. */
  readonly claimWish: ClaimWishPayload;
  /** Closes and flags check-ins that nobody closed in time; safe to repeat. */
  readonly closeForgottenAttendances: CloseForgottenAttendancesPayload;
  /** Collects a wish as a draft; who wishes is sealed. */
  readonly collectWish: CollectWishPayload;
  /** Says what came of a session; from then on it counts. Saying it again mends it. */
  readonly concludeSession: ConcludeSessionPayload;
  /** Confirms, or refuses with a reason, what somebody else entered after the fact. */
  readonly confirmPastSession: ConfirmPastSessionPayload;
  /** Confirms that the wish is fulfilled; from then on it counts. */
  readonly confirmWish: ConfirmWishPayload;
  /** A new draft with everything that an activity says of itself. */
  readonly copyActivity: CopyActivityPayload;
  /** Publishes what somebody else submitted, or returns it with a reason. */
  readonly decideActivity: DecideActivityPayload;
  /** Accepts or declines an application, or one who waits. */
  readonly decideEnrolment: DecideEnrolmentPayload;
  /** Says that the caller's part was delivered. */
  readonly deliverWish: DeliverWishPayload;
  /** Drafts an activity. */
  readonly draftActivity: DraftActivityPayload;
  /** Draws the seats of a session once; the seed is kept, and draws the same again. */
  readonly drawLottery: DrawLotteryPayload;
  /** Ends a pair with a reason. */
  readonly endAidPair: EndAidPairPayload;
  /** Ends a project; it stays in the figures. */
  readonly endProject: EndProjectPayload;
  /** Enrols the caller: a seat, a place in the line, or an application, as the activity has it. */
  readonly enrol: EnrolPayload;
  /** Enrols a volunteer, by the same rules. */
  readonly enrolVolunteer: EnrolVolunteerPayload;
  /** Begins a pair of sponsor and student; a student has one active pair. */
  readonly openAidPair: OpenAidPairPayload;
  /** Opens a verified wish, or one that expired, to everyone who may claim it. */
  readonly openWish: OpenWishPayload;
  /** Records a payment with its receipt. */
  readonly recordAidPayment: RecordAidPaymentPayload;
  /** Enters a session that took place without having been planned here; a second person confirms it. */
  readonly recordPastSession: RecordPastSessionPayload;
  /** Gives the caller's claim up; the wish is open again. */
  readonly releaseClaim: ReleaseClaimPayload;
  /** Agrees on another term. */
  readonly renewAidTerm: RenewAidTermPayload;
  /** Sends a wish back with a reason, also when what was delivered did not fulfil it. */
  readonly returnWish: ReturnWishPayload;
  /** Takes a payment back by a row of its own, with a reason. */
  readonly reverseAidPayment: ReverseAidPaymentPayload;
  /** Plans a session of a published activity, or all sessions of a recurring one. */
  readonly scheduleSessions: ScheduleSessionsPayload;
  /** Lets lapse what time has overtaken: holds, and wishes past their last day. Safe to repeat. */
  readonly settleWishes: SettleWishesPayload;
  /** Begins a themed project in a village or community. */
  readonly startProject: StartProjectPayload;
  /** Sends a draft to approval; a low-risk type passes by itself, as the county's policy has it. */
  readonly submitActivity: SubmitActivityPayload;
  /** Says that a wish is real; somebody else than who collected it. */
  readonly verifyWish: VerifyWishPayload;
  /** Takes back, from the level above, what was published; sessions to come are cancelled. */
  readonly withdrawActivity: WithdrawActivityPayload;
  /** Gives the caller's place back before the session begins; the next of the waiting gets it. */
  readonly withdrawEnrolment: WithdrawEnrolmentPayload;
};


export type MutationAmendWishArgs = {
  input: AmendWishInput;
};


export type MutationAskForLeaveArgs = {
  input: AskForLeaveInput;
};


export type MutationCancelActivityArgs = {
  input: CancelActivityInput;
};


export type MutationCancelSessionArgs = {
  input: CancelSessionInput;
};


export type MutationCancelWishArgs = {
  input: CancelWishInput;
};


export type MutationCheckInArgs = {
  input: CheckInInput;
};


export type MutationCheckInVolunteerArgs = {
  input: CheckInVolunteerInput;
};


export type MutationCheckOutArgs = {
  input: CheckOutInput;
};


export type MutationCheckOutVolunteerArgs = {
  input: CheckOutVolunteerInput;
};


export type MutationClaimWishArgs = {
  input: ClaimWishInput;
};


export type MutationCloseForgottenAttendancesArgs = {
  input: CloseForgottenAttendancesInput;
};


export type MutationCollectWishArgs = {
  input: CollectWishInput;
};


export type MutationConcludeSessionArgs = {
  input: ConcludeSessionInput;
};


export type MutationConfirmPastSessionArgs = {
  input: ConfirmPastSessionInput;
};


export type MutationConfirmWishArgs = {
  input: ConfirmWishInput;
};


export type MutationCopyActivityArgs = {
  input: CopyActivityInput;
};


export type MutationDecideActivityArgs = {
  input: DecideActivityInput;
};


export type MutationDecideEnrolmentArgs = {
  input: DecideEnrolmentInput;
};


export type MutationDeliverWishArgs = {
  input: DeliverWishInput;
};


export type MutationDraftActivityArgs = {
  input: DraftActivityInput;
};


export type MutationDrawLotteryArgs = {
  input: DrawLotteryInput;
};


export type MutationEndAidPairArgs = {
  input: EndAidPairInput;
};


export type MutationEndProjectArgs = {
  input: EndProjectInput;
};


export type MutationEnrolArgs = {
  input: EnrolInput;
};


export type MutationEnrolVolunteerArgs = {
  input: EnrolVolunteerInput;
};


export type MutationOpenAidPairArgs = {
  input: OpenAidPairInput;
};


export type MutationOpenWishArgs = {
  input: OpenWishInput;
};


export type MutationRecordAidPaymentArgs = {
  input: RecordAidPaymentInput;
};


export type MutationRecordPastSessionArgs = {
  input: RecordPastSessionInput;
};


export type MutationReleaseClaimArgs = {
  input: ReleaseClaimInput;
};


export type MutationRenewAidTermArgs = {
  input: RenewAidTermInput;
};


export type MutationReturnWishArgs = {
  input: ReturnWishInput;
};


export type MutationReverseAidPaymentArgs = {
  input: ReverseAidPaymentInput;
};


export type MutationScheduleSessionsArgs = {
  input: ScheduleSessionsInput;
};


export type MutationSettleWishesArgs = {
  input: SettleWishesInput;
};


export type MutationStartProjectArgs = {
  input: StartProjectInput;
};


export type MutationSubmitActivityArgs = {
  input: SubmitActivityInput;
};


export type MutationVerifyWishArgs = {
  input: VerifyWishInput;
};


export type MutationWithdrawActivityArgs = {
  input: WithdrawActivityInput;
};


export type MutationWithdrawEnrolmentArgs = {
  input: WithdrawEnrolmentInput;
};

/** Within a distance of a place. */
export type NearInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
  readonly withinMetres: Scalars['Int']['input'];
};

export type OpenAidPairInput = {
  readonly division: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly sponsor: SponsorInput;
  readonly startedOn: Scalars['Date']['input'];
  readonly student: StudentInput;
  readonly studentAlias: Scalars['String']['input'];
  /** Kept only as the person's id. */
  readonly studentIdNumber: Scalars['String']['input'];
};

export type OpenAidPairPayload = {
  readonly __typename?: 'OpenAidPairPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly pair?: Maybe<AidPair>;
};

export type OpenWishInput = {
  /** The county's parameter when absent. */
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly wish: Scalars['ID']['input'];
};

export type OpenWishPayload = {
  readonly __typename?: 'OpenWishPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly wish?: Maybe<MicroWish>;
};

/** Who organizes a session; owned by the organizations and volunteers subgraphs. */
export type Organizer = ChunhuiSociety | LeagueOrganization | VolunteerTeam | YouthSocialOrganization;

export type OrganizerKind =
  | 'CHUNHUI_SOCIETY'
  | 'LEAGUE_ORGANIZATION'
  | 'VOLUNTEER_TEAM'
  | 'YOUTH_SOCIAL_ORGANIZATION';

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type PartnerInput = {
  /** A code of the county's model. */
  readonly kind: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

export type PersonTimeFigures = {
  readonly __typename?: 'PersonTimeFigures';
  readonly byTheme: ReadonlyArray<ThemeCount>;
  readonly total: Scalars['Int']['output'];
};

export type PhotoInput = {
  /** The child whose guardian consented to photos; needed for a child's face. */
  readonly child?: InputMaybe<Scalars['ID']['input']>;
  /** Where the picture is kept. */
  readonly reference: Scalars['String']['input'];
  readonly showsChild?: Scalars['Boolean']['input'];
};

/** A place on earth (WGS 84) and how far around it a check-in counts. */
export type Place = {
  readonly __typename?: 'Place';
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
  readonly radiusMetres?: Maybe<Scalars['Int']['output']>;
};

export type PlaceInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
  /** The county's parameter when absent. */
  readonly radiusMetres?: InputMaybe<Scalars['Int']['input']>;
};

/** A themed volunteer project; its sessions are what takes place. */
export type Project = {
  readonly __typename?: 'Project';
  /** The village or community that it is for. */
  readonly division?: Maybe<Division>;
  /** Null while it runs. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly startedOn: Scalars['Date']['output'];
  /** A code of the county's model. */
  readonly theme: Scalars['String']['output'];
};

export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Activities of a division and below it: what is drafted, waits for approval, is published or was taken back. */
  readonly activities?: Maybe<ActivityConnection>;
  /** Student aid of a division and below it, by alias. People: for roles of the county. */
  readonly aidPairs?: Maybe<AidPairConnection>;
  /** Who was where and when. People: for roles of the county. */
  readonly attendances?: Maybe<AttendanceConnection>;
  /** The code that a leader shows at a session, as text or QR; null for a session without one. */
  readonly checkInCode?: Maybe<CheckInCode>;
  /** Who enrolled in a session, for who leads it. People: for roles of the county. */
  readonly enrolments?: Maybe<EnrolmentConnection>;
  /** Micro-wishes of a division and below it, by alias. People: for roles of the county. */
  readonly microWishes?: Maybe<MicroWishConnection>;
  /** The caller's own sessions as iCalendar text (RFC 5545); null for who is no volunteer here. */
  readonly myCalendar?: Maybe<Scalars['String']['output']>;
  /** The caller's own enrolments, also those that were called off, with the reason. */
  readonly myEnrolments?: Maybe<EnrolmentConnection>;
  /** Volunteer projects of a division and below it. */
  readonly projects?: Maybe<ProjectConnection>;
  /** Sessions held, planned or cancelled in a division and below it. */
  readonly sessions?: Maybe<ActivitySessionConnection>;
  /** Who wishes, for the one who delivers and only meanwhile; every look is written down with its purpose. Null for everyone else. */
  readonly wishRecipient?: Maybe<WishRecipient>;
};


export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ActivityStatus>;
};


export type QueryAidPairsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  flagged?: InputMaybe<Scalars['Boolean']['input']>;
  session?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCheckInCodeArgs = {
  session: Scalars['ID']['input'];
};


export type QueryEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  session: Scalars['ID']['input'];
};


export type QueryMicroWishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<WishStatus>;
};


export type QueryMyEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  near?: InputMaybe<NearInput>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryWishRecipientArgs = {
  purpose: Scalars['String']['input'];
  wish: Scalars['ID']['input'];
};

export type RecordAidPaymentInput = {
  readonly amountFen: Scalars['Int']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly paidOn: Scalars['Date']['input'];
  readonly pair: Scalars['ID']['input'];
  /** Unique in the county. */
  readonly receiptNumber: Scalars['String']['input'];
  readonly receiptReference?: InputMaybe<Scalars['String']['input']>;
  readonly term: Scalars['String']['input'];
};

export type RecordAidPaymentPayload = {
  readonly __typename?: 'RecordAidPaymentPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly payment?: Maybe<AidPayment>;
};

export type RecordPastSessionInput = {
  readonly campaign?: InputMaybe<Scalars['String']['input']>;
  readonly division: Scalars['DivisionCode']['input'];
  readonly endsAt: Scalars['DateTime']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly organizer: Scalars['ID']['input'];
  readonly organizerKind: OrganizerKind;
  readonly partners?: ReadonlyArray<PartnerInput>;
  readonly personTimesHelped?: Scalars['Int']['input'];
  readonly personsHelped?: Scalars['Int']['input'];
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  /** Why it was not planned here. */
  readonly reason: Scalars['String']['input'];
  readonly startsAt: Scalars['DateTime']['input'];
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly theme: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  /** Who took part; their time goes to the ledger as back-filled. */
  readonly volunteers?: ReadonlyArray<Scalars['ID']['input']>;
};

export type RecordPastSessionPayload = {
  readonly __typename?: 'RecordPastSessionPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly session?: Maybe<ActivitySession>;
};

export type RecurrenceInput = {
  /** Sessions in all, 2 to 100. */
  readonly count: Scalars['Int']['input'];
  readonly frequency: Frequency;
  /** Every so many days, weeks or months, 1 to 12. */
  readonly interval?: Scalars['Int']['input'];
};

export type ReleaseClaimInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly wish: Scalars['ID']['input'];
};

export type ReleaseClaimPayload = {
  readonly __typename?: 'ReleaseClaimPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly wish?: Maybe<MicroWish>;
};

export type RenewAidTermInput = {
  readonly agreedFen: Scalars['Int']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly pair: Scalars['ID']['input'];
  readonly term: Scalars['String']['input'];
};

export type RenewAidTermPayload = {
  readonly __typename?: 'RenewAidTermPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly pair?: Maybe<AidPair>;
};

export type ReturnWishInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly wish: Scalars['ID']['input'];
};

export type ReturnWishPayload = {
  readonly __typename?: 'ReturnWishPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly wish?: Maybe<MicroWish>;
};

export type ReverseAidPaymentInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly pair: Scalars['ID']['input'];
  readonly payment: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ReverseAidPaymentPayload = {
  readonly __typename?: 'ReverseAidPaymentPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly payment?: Maybe<AidPayment>;
};

export type ScheduleSessionsInput = {
  readonly activity: Scalars['ID']['input'];
  /** Seats; the activity's own number when absent. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  readonly endsAt: Scalars['DateTime']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Check-in by code then needs to be near. */
  readonly place?: InputMaybe<PlaceInput>;
  /** Absent for one session. */
  readonly recurrence?: InputMaybe<RecurrenceInput>;
  readonly startsAt: Scalars['DateTime']['input'];
};

export type ScheduleSessionsPayload = {
  readonly __typename?: 'ScheduleSessionsPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly sessions?: Maybe<ReadonlyArray<ActivitySession>>;
};

export type SessionFigures = {
  readonly __typename?: 'SessionFigures';
  /** Every theme of the model, also those with 0; they sum to the total. */
  readonly byTheme: ReadonlyArray<ThemeCount>;
  readonly total: Scalars['Int']['output'];
};

export type SessionPhoto = {
  readonly __typename?: 'SessionPhoto';
  readonly id: Scalars['ID']['output'];
  /** Where the picture is kept. */
  readonly reference: Scalars['String']['output'];
  readonly showsChild: Scalars['Boolean']['output'];
};

export type SessionStatus =
  /** Counts nowhere. */
  | 'CANCELLED'
  | 'HELD'
  /** Entered after the fact; counts nowhere until a second person confirms it. */
  | 'PENDING'
  | 'PLANNED';

export type SettleWishesInput = {
  readonly division: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type SettleWishesPayload = {
  readonly __typename?: 'SettleWishesPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly wishes?: Maybe<ReadonlyArray<MicroWish>>;
};

export type SponsorInput = {
  readonly name: Scalars['String']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

export type StartProjectInput = {
  readonly division: Scalars['DivisionCode']['input'];
  /** The same key with the same input has one effect and one answer, for two days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly startedOn: Scalars['Date']['input'];
  /** A code of the county's model. */
  readonly theme: Scalars['String']['input'];
};

export type StartProjectPayload = {
  readonly __typename?: 'StartProjectPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly project?: Maybe<Project>;
};

export type StudentInput = {
  readonly name: Scalars['String']['input'];
  readonly school: Scalars['String']['input'];
};

export type SubmitActivityInput = {
  readonly activity: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type SubmitActivityPayload = {
  readonly __typename?: 'SubmitActivityPayload';
  readonly activity?: Maybe<Activity>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ThemeCount = {
  readonly __typename?: 'ThemeCount';
  readonly count: Scalars['Int']['output'];
  /** A code of the county's model, such as STUDENT_AID. */
  readonly theme: Scalars['String']['output'];
};

/** An expected refusal: what is wrong and where, in words a person can act on. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** UPPER_SNAKE; the wording may change, the code does not. */
  readonly code: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  /** Where in the input, such as ["division"]; empty when it is about the whole. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
};

export type VerifyWishInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly wish: Scalars['ID']['input'];
};

export type VerifyWishPayload = {
  readonly __typename?: 'VerifyWishPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly wish?: Maybe<MicroWish>;
};

export type Volunteer = {
  readonly __typename?: 'Volunteer';
  readonly id: Scalars['ID']['output'];
};

export type VolunteerTeam = {
  readonly __typename?: 'VolunteerTeam';
  readonly id: Scalars['ID']['output'];
};

export type WishClaim = {
  readonly __typename?: 'WishClaim';
  readonly claimantId: Scalars['ID']['output'];
  readonly claimantKind: WishClaimantKind;
  /** Until then it is kept for the claimant. */
  readonly heldUntil: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly slot: Scalars['Int']['output'];
  readonly status: WishClaimStatus;
};

export type WishClaimStatus =
  | 'CONFIRMED'
  | 'DELIVERED'
  | 'HELD'
  | 'LAPSED'
  | 'RELEASED';

export type WishClaimantKind =
  | 'CHUNHUI_SOCIETY'
  | 'LEAGUE_ORGANIZATION'
  | 'VOLUNTEER'
  | 'VOLUNTEER_TEAM'
  | 'YOUTH_SOCIAL_ORGANIZATION';

/** Micro-wishes: confirmed ≤ claimed ≤ published (things). */
export type WishFigures = {
  readonly __typename?: 'WishFigures';
  /** Claimed, delivered or confirmed. */
  readonly claimed: Scalars['Int']['output'];
  readonly confirmed: Scalars['Int']['output'];
  /** Opened once, and not cancelled or returned since. */
  readonly published: Scalars['Int']['output'];
};

export type WishRecipient = {
  readonly __typename?: 'WishRecipient';
  readonly name: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly place: Scalars['String']['output'];
};

export type WishRecipientInput = {
  readonly name: Scalars['String']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly place: Scalars['String']['input'];
};

export type WishStatus =
  | 'CANCELLED'
  /** Every place is claimed. */
  | 'CLAIMED'
  | 'CONFIRMED'
  /** Every part was delivered. */
  | 'DELIVERED'
  | 'DRAFT'
  | 'EXPIRED'
  | 'OPEN'
  | 'RETURNED'
  | 'VERIFIED';

export type WithdrawActivityInput = {
  readonly activity: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type WithdrawActivityPayload = {
  readonly __typename?: 'WithdrawActivityPayload';
  readonly activity?: Maybe<Activity>;
  readonly errors: ReadonlyArray<UserError>;
};

export type WithdrawEnrolmentInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly session: Scalars['ID']['input'];
};

export type WithdrawEnrolmentPayload = {
  readonly __typename?: 'WithdrawEnrolmentPayload';
  readonly enrolment?: Maybe<Enrolment>;
  readonly errors: ReadonlyArray<UserError>;
};

export type YouthSocialOrganization = {
  readonly __typename?: 'YouthSocialOrganization';
  readonly id: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Activity: Activity;
  ActivitySession: ActivitySession;
  Division: Division;
  Project: Project;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"id":true}> );
  ActivitySession:
    ( { __typename: 'ActivitySession' }
    & GraphQLRecursivePick<FederationTypes['ActivitySession'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Organizer:
    | ( ChunhuiSociety )
    | ( LeagueOrganization )
    | ( VolunteerTeam )
    | ( YouthSocialOrganization )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<ActivityRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActivityConnection: ResolverTypeWrapper<Connection<ActivityRow>>;
  ActivityFigures: ResolverTypeWrapper<ActivityFiguresRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ActivityPartner: ResolverTypeWrapper<ActivityPartnerRow>;
  ActivitySession: ResolverTypeWrapper<ActivitySessionRow>;
  ActivitySessionConnection: ResolverTypeWrapper<Connection<ActivitySessionRow>>;
  ActivityStatus: ActivityStatus;
  AidPair: ResolverTypeWrapper<AidPairRow>;
  AidPairConnection: ResolverTypeWrapper<Connection<AidPairRow>>;
  AidPayment: ResolverTypeWrapper<AidPaymentRow>;
  AidTerm: ResolverTypeWrapper<AidTermRow>;
  AmendWishInput: AmendWishInput;
  AmendWishPayload: ResolverTypeWrapper<Omit<AmendWishPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }>;
  AskForLeaveInput: AskForLeaveInput;
  AskForLeavePayload: ResolverTypeWrapper<Omit<AskForLeavePayload, 'enrolment'> & { enrolment?: Maybe<ResolversTypes['Enrolment']> }>;
  Attendance: ResolverTypeWrapper<AttendanceRow>;
  AttendanceConnection: ResolverTypeWrapper<Connection<AttendanceRow>>;
  AttendanceSource: AttendanceSource;
  CancelActivityInput: CancelActivityInput;
  CancelActivityPayload: ResolverTypeWrapper<Omit<CancelActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }>;
  CancelSessionInput: CancelSessionInput;
  CancelSessionPayload: ResolverTypeWrapper<Omit<CancelSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['ActivitySession']> }>;
  CancelWishInput: CancelWishInput;
  CancelWishPayload: ResolverTypeWrapper<Omit<CancelWishPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }>;
  CheckInCode: ResolverTypeWrapper<CheckInCode>;
  CheckInInput: CheckInInput;
  CheckInPayload: ResolverTypeWrapper<Omit<CheckInPayload, 'attendance'> & { attendance?: Maybe<ResolversTypes['Attendance']> }>;
  CheckInVolunteerInput: CheckInVolunteerInput;
  CheckInVolunteerPayload: ResolverTypeWrapper<Omit<CheckInVolunteerPayload, 'attendance'> & { attendance?: Maybe<ResolversTypes['Attendance']> }>;
  CheckOutInput: CheckOutInput;
  CheckOutPayload: ResolverTypeWrapper<Omit<CheckOutPayload, 'attendance'> & { attendance?: Maybe<ResolversTypes['Attendance']> }>;
  CheckOutVolunteerInput: CheckOutVolunteerInput;
  CheckOutVolunteerPayload: ResolverTypeWrapper<Omit<CheckOutVolunteerPayload, 'attendance'> & { attendance?: Maybe<ResolversTypes['Attendance']> }>;
  ChunhuiSociety: ResolverTypeWrapper<ChunhuiSociety>;
  ClaimWishInput: ClaimWishInput;
  ClaimWishPayload: ResolverTypeWrapper<Omit<ClaimWishPayload, 'claim' | 'wish'> & { claim?: Maybe<ResolversTypes['WishClaim']>, wish?: Maybe<ResolversTypes['MicroWish']> }>;
  CloseForgottenAttendancesInput: CloseForgottenAttendancesInput;
  CloseForgottenAttendancesPayload: ResolverTypeWrapper<Omit<CloseForgottenAttendancesPayload, 'attendances'> & { attendances?: Maybe<ReadonlyArray<ResolversTypes['Attendance']>> }>;
  CodeCount: ResolverTypeWrapper<CodeCount>;
  CollectWishInput: CollectWishInput;
  CollectWishPayload: ResolverTypeWrapper<Omit<CollectWishPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }>;
  ConcludeSessionInput: ConcludeSessionInput;
  ConcludeSessionPayload: ResolverTypeWrapper<Omit<ConcludeSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['ActivitySession']> }>;
  ConfirmPastSessionInput: ConfirmPastSessionInput;
  ConfirmPastSessionPayload: ResolverTypeWrapper<Omit<ConfirmPastSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['ActivitySession']> }>;
  ConfirmWishInput: ConfirmWishInput;
  ConfirmWishPayload: ResolverTypeWrapper<Omit<ConfirmWishPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }>;
  CopyActivityInput: CopyActivityInput;
  CopyActivityPayload: ResolverTypeWrapper<Omit<CopyActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideActivityInput: DecideActivityInput;
  DecideActivityPayload: ResolverTypeWrapper<Omit<DecideActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }>;
  DecideEnrolmentInput: DecideEnrolmentInput;
  DecideEnrolmentPayload: ResolverTypeWrapper<Omit<DecideEnrolmentPayload, 'enrolment'> & { enrolment?: Maybe<ResolversTypes['Enrolment']> }>;
  DeliverWishInput: DeliverWishInput;
  DeliverWishPayload: ResolverTypeWrapper<Omit<DeliverWishPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }>;
  Division: ResolverTypeWrapper<DivisionRow>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  DraftActivityInput: DraftActivityInput;
  DraftActivityPayload: ResolverTypeWrapper<Omit<DraftActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }>;
  DrawLotteryInput: DrawLotteryInput;
  DrawLotteryPayload: ResolverTypeWrapper<Omit<DrawLotteryPayload, 'enrolments' | 'session'> & { enrolments?: Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, session?: Maybe<ResolversTypes['ActivitySession']> }>;
  EndAidPairInput: EndAidPairInput;
  EndAidPairPayload: ResolverTypeWrapper<Omit<EndAidPairPayload, 'pair'> & { pair?: Maybe<ResolversTypes['AidPair']> }>;
  EndProjectInput: EndProjectInput;
  EndProjectPayload: ResolverTypeWrapper<Omit<EndProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  EnrolInput: EnrolInput;
  EnrolPayload: ResolverTypeWrapper<Omit<EnrolPayload, 'enrolment'> & { enrolment?: Maybe<ResolversTypes['Enrolment']> }>;
  EnrolVolunteerInput: EnrolVolunteerInput;
  EnrolVolunteerPayload: ResolverTypeWrapper<Omit<EnrolVolunteerPayload, 'enrolment'> & { enrolment?: Maybe<ResolversTypes['Enrolment']> }>;
  Enrolment: ResolverTypeWrapper<EnrolmentRow>;
  EnrolmentConnection: ResolverTypeWrapper<Connection<EnrolmentRow>>;
  EnrolmentMode: EnrolmentMode;
  EnrolmentStatus: EnrolmentStatus;
  Frequency: Frequency;
  HereInput: HereInput;
  LeagueOrganization: ResolverTypeWrapper<LeagueOrganization>;
  MicroWish: ResolverTypeWrapper<MicroWishRow>;
  MicroWishConnection: ResolverTypeWrapper<Connection<MicroWishRow>>;
  MonthCount: ResolverTypeWrapper<MonthCount>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearInput: NearInput;
  OpenAidPairInput: OpenAidPairInput;
  OpenAidPairPayload: ResolverTypeWrapper<Omit<OpenAidPairPayload, 'pair'> & { pair?: Maybe<ResolversTypes['AidPair']> }>;
  OpenWishInput: OpenWishInput;
  OpenWishPayload: ResolverTypeWrapper<Omit<OpenWishPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }>;
  Organizer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Organizer']>;
  OrganizerKind: OrganizerKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartnerInput: PartnerInput;
  PersonTimeFigures: ResolverTypeWrapper<PersonTimeFigures>;
  PhotoInput: PhotoInput;
  Place: ResolverTypeWrapper<Place>;
  PlaceInput: PlaceInput;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectConnection: ResolverTypeWrapper<Connection<ProjectRow>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAidPaymentInput: RecordAidPaymentInput;
  RecordAidPaymentPayload: ResolverTypeWrapper<Omit<RecordAidPaymentPayload, 'payment'> & { payment?: Maybe<ResolversTypes['AidPayment']> }>;
  RecordPastSessionInput: RecordPastSessionInput;
  RecordPastSessionPayload: ResolverTypeWrapper<Omit<RecordPastSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['ActivitySession']> }>;
  RecurrenceInput: RecurrenceInput;
  ReleaseClaimInput: ReleaseClaimInput;
  ReleaseClaimPayload: ResolverTypeWrapper<Omit<ReleaseClaimPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }>;
  RenewAidTermInput: RenewAidTermInput;
  RenewAidTermPayload: ResolverTypeWrapper<Omit<RenewAidTermPayload, 'pair'> & { pair?: Maybe<ResolversTypes['AidPair']> }>;
  ReturnWishInput: ReturnWishInput;
  ReturnWishPayload: ResolverTypeWrapper<Omit<ReturnWishPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }>;
  ReverseAidPaymentInput: ReverseAidPaymentInput;
  ReverseAidPaymentPayload: ResolverTypeWrapper<Omit<ReverseAidPaymentPayload, 'payment'> & { payment?: Maybe<ResolversTypes['AidPayment']> }>;
  ScheduleSessionsInput: ScheduleSessionsInput;
  ScheduleSessionsPayload: ResolverTypeWrapper<Omit<ScheduleSessionsPayload, 'sessions'> & { sessions?: Maybe<ReadonlyArray<ResolversTypes['ActivitySession']>> }>;
  SessionFigures: ResolverTypeWrapper<SessionFigures>;
  SessionPhoto: ResolverTypeWrapper<SessionPhotoRow>;
  SessionStatus: SessionStatus;
  SettleWishesInput: SettleWishesInput;
  SettleWishesPayload: ResolverTypeWrapper<Omit<SettleWishesPayload, 'wishes'> & { wishes?: Maybe<ReadonlyArray<ResolversTypes['MicroWish']>> }>;
  SponsorInput: SponsorInput;
  StartProjectInput: StartProjectInput;
  StartProjectPayload: ResolverTypeWrapper<Omit<StartProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  StudentInput: StudentInput;
  SubmitActivityInput: SubmitActivityInput;
  SubmitActivityPayload: ResolverTypeWrapper<Omit<SubmitActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }>;
  ThemeCount: ResolverTypeWrapper<ThemeCount>;
  UserError: ResolverTypeWrapper<UserError>;
  VerifyWishInput: VerifyWishInput;
  VerifyWishPayload: ResolverTypeWrapper<Omit<VerifyWishPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }>;
  Volunteer: ResolverTypeWrapper<Volunteer>;
  VolunteerTeam: ResolverTypeWrapper<VolunteerTeam>;
  WishClaim: ResolverTypeWrapper<WishClaimRow>;
  WishClaimStatus: WishClaimStatus;
  WishClaimantKind: WishClaimantKind;
  WishFigures: ResolverTypeWrapper<WishFiguresRow>;
  WishRecipient: ResolverTypeWrapper<WishRecipient>;
  WishRecipientInput: WishRecipientInput;
  WishStatus: WishStatus;
  WithdrawActivityInput: WithdrawActivityInput;
  WithdrawActivityPayload: ResolverTypeWrapper<Omit<WithdrawActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }>;
  WithdrawEnrolmentInput: WithdrawEnrolmentInput;
  WithdrawEnrolmentPayload: ResolverTypeWrapper<Omit<WithdrawEnrolmentPayload, 'enrolment'> & { enrolment?: Maybe<ResolversTypes['Enrolment']> }>;
  YouthSocialOrganization: ResolverTypeWrapper<YouthSocialOrganization>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: ActivityRow;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  ActivityConnection: Connection<ActivityRow>;
  ActivityFigures: ActivityFiguresRow;
  Float: Scalars['Float']['output'];
  ActivityPartner: ActivityPartnerRow;
  ActivitySession: ActivitySessionRow;
  ActivitySessionConnection: Connection<ActivitySessionRow>;
  AidPair: AidPairRow;
  AidPairConnection: Connection<AidPairRow>;
  AidPayment: AidPaymentRow;
  AidTerm: AidTermRow;
  AmendWishInput: AmendWishInput;
  AmendWishPayload: Omit<AmendWishPayload, 'wish'> & { wish?: Maybe<ResolversParentTypes['MicroWish']> };
  AskForLeaveInput: AskForLeaveInput;
  AskForLeavePayload: Omit<AskForLeavePayload, 'enrolment'> & { enrolment?: Maybe<ResolversParentTypes['Enrolment']> };
  Attendance: AttendanceRow;
  AttendanceConnection: Connection<AttendanceRow>;
  CancelActivityInput: CancelActivityInput;
  CancelActivityPayload: Omit<CancelActivityPayload, 'activity'> & { activity?: Maybe<ResolversParentTypes['Activity']> };
  CancelSessionInput: CancelSessionInput;
  CancelSessionPayload: Omit<CancelSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['ActivitySession']> };
  CancelWishInput: CancelWishInput;
  CancelWishPayload: Omit<CancelWishPayload, 'wish'> & { wish?: Maybe<ResolversParentTypes['MicroWish']> };
  CheckInCode: CheckInCode;
  CheckInInput: CheckInInput;
  CheckInPayload: Omit<CheckInPayload, 'attendance'> & { attendance?: Maybe<ResolversParentTypes['Attendance']> };
  CheckInVolunteerInput: CheckInVolunteerInput;
  CheckInVolunteerPayload: Omit<CheckInVolunteerPayload, 'attendance'> & { attendance?: Maybe<ResolversParentTypes['Attendance']> };
  CheckOutInput: CheckOutInput;
  CheckOutPayload: Omit<CheckOutPayload, 'attendance'> & { attendance?: Maybe<ResolversParentTypes['Attendance']> };
  CheckOutVolunteerInput: CheckOutVolunteerInput;
  CheckOutVolunteerPayload: Omit<CheckOutVolunteerPayload, 'attendance'> & { attendance?: Maybe<ResolversParentTypes['Attendance']> };
  ChunhuiSociety: ChunhuiSociety;
  ClaimWishInput: ClaimWishInput;
  ClaimWishPayload: Omit<ClaimWishPayload, 'claim' | 'wish'> & { claim?: Maybe<ResolversParentTypes['WishClaim']>, wish?: Maybe<ResolversParentTypes['MicroWish']> };
  CloseForgottenAttendancesInput: CloseForgottenAttendancesInput;
  CloseForgottenAttendancesPayload: Omit<CloseForgottenAttendancesPayload, 'attendances'> & { attendances?: Maybe<ReadonlyArray<ResolversParentTypes['Attendance']>> };
  CodeCount: CodeCount;
  CollectWishInput: CollectWishInput;
  CollectWishPayload: Omit<CollectWishPayload, 'wish'> & { wish?: Maybe<ResolversParentTypes['MicroWish']> };
  ConcludeSessionInput: ConcludeSessionInput;
  ConcludeSessionPayload: Omit<ConcludeSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['ActivitySession']> };
  ConfirmPastSessionInput: ConfirmPastSessionInput;
  ConfirmPastSessionPayload: Omit<ConfirmPastSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['ActivitySession']> };
  ConfirmWishInput: ConfirmWishInput;
  ConfirmWishPayload: Omit<ConfirmWishPayload, 'wish'> & { wish?: Maybe<ResolversParentTypes['MicroWish']> };
  CopyActivityInput: CopyActivityInput;
  CopyActivityPayload: Omit<CopyActivityPayload, 'activity'> & { activity?: Maybe<ResolversParentTypes['Activity']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideActivityInput: DecideActivityInput;
  DecideActivityPayload: Omit<DecideActivityPayload, 'activity'> & { activity?: Maybe<ResolversParentTypes['Activity']> };
  DecideEnrolmentInput: DecideEnrolmentInput;
  DecideEnrolmentPayload: Omit<DecideEnrolmentPayload, 'enrolment'> & { enrolment?: Maybe<ResolversParentTypes['Enrolment']> };
  DeliverWishInput: DeliverWishInput;
  DeliverWishPayload: Omit<DeliverWishPayload, 'wish'> & { wish?: Maybe<ResolversParentTypes['MicroWish']> };
  Division: DivisionRow;
  DivisionCode: Scalars['DivisionCode']['output'];
  DraftActivityInput: DraftActivityInput;
  DraftActivityPayload: Omit<DraftActivityPayload, 'activity'> & { activity?: Maybe<ResolversParentTypes['Activity']> };
  DrawLotteryInput: DrawLotteryInput;
  DrawLotteryPayload: Omit<DrawLotteryPayload, 'enrolments' | 'session'> & { enrolments?: Maybe<ReadonlyArray<ResolversParentTypes['Enrolment']>>, session?: Maybe<ResolversParentTypes['ActivitySession']> };
  EndAidPairInput: EndAidPairInput;
  EndAidPairPayload: Omit<EndAidPairPayload, 'pair'> & { pair?: Maybe<ResolversParentTypes['AidPair']> };
  EndProjectInput: EndProjectInput;
  EndProjectPayload: Omit<EndProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  EnrolInput: EnrolInput;
  EnrolPayload: Omit<EnrolPayload, 'enrolment'> & { enrolment?: Maybe<ResolversParentTypes['Enrolment']> };
  EnrolVolunteerInput: EnrolVolunteerInput;
  EnrolVolunteerPayload: Omit<EnrolVolunteerPayload, 'enrolment'> & { enrolment?: Maybe<ResolversParentTypes['Enrolment']> };
  Enrolment: EnrolmentRow;
  EnrolmentConnection: Connection<EnrolmentRow>;
  HereInput: HereInput;
  LeagueOrganization: LeagueOrganization;
  MicroWish: MicroWishRow;
  MicroWishConnection: Connection<MicroWishRow>;
  MonthCount: MonthCount;
  Mutation: Record<PropertyKey, never>;
  NearInput: NearInput;
  OpenAidPairInput: OpenAidPairInput;
  OpenAidPairPayload: Omit<OpenAidPairPayload, 'pair'> & { pair?: Maybe<ResolversParentTypes['AidPair']> };
  OpenWishInput: OpenWishInput;
  OpenWishPayload: Omit<OpenWishPayload, 'wish'> & { wish?: Maybe<ResolversParentTypes['MicroWish']> };
  Organizer: ResolversUnionTypes<ResolversParentTypes>['Organizer'];
  PageInfo: PageInfo;
  PartnerInput: PartnerInput;
  PersonTimeFigures: PersonTimeFigures;
  PhotoInput: PhotoInput;
  Place: Place;
  PlaceInput: PlaceInput;
  Project: ProjectRow;
  ProjectConnection: Connection<ProjectRow>;
  Query: Record<PropertyKey, never>;
  RecordAidPaymentInput: RecordAidPaymentInput;
  RecordAidPaymentPayload: Omit<RecordAidPaymentPayload, 'payment'> & { payment?: Maybe<ResolversParentTypes['AidPayment']> };
  RecordPastSessionInput: RecordPastSessionInput;
  RecordPastSessionPayload: Omit<RecordPastSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['ActivitySession']> };
  RecurrenceInput: RecurrenceInput;
  ReleaseClaimInput: ReleaseClaimInput;
  ReleaseClaimPayload: Omit<ReleaseClaimPayload, 'wish'> & { wish?: Maybe<ResolversParentTypes['MicroWish']> };
  RenewAidTermInput: RenewAidTermInput;
  RenewAidTermPayload: Omit<RenewAidTermPayload, 'pair'> & { pair?: Maybe<ResolversParentTypes['AidPair']> };
  ReturnWishInput: ReturnWishInput;
  ReturnWishPayload: Omit<ReturnWishPayload, 'wish'> & { wish?: Maybe<ResolversParentTypes['MicroWish']> };
  ReverseAidPaymentInput: ReverseAidPaymentInput;
  ReverseAidPaymentPayload: Omit<ReverseAidPaymentPayload, 'payment'> & { payment?: Maybe<ResolversParentTypes['AidPayment']> };
  ScheduleSessionsInput: ScheduleSessionsInput;
  ScheduleSessionsPayload: Omit<ScheduleSessionsPayload, 'sessions'> & { sessions?: Maybe<ReadonlyArray<ResolversParentTypes['ActivitySession']>> };
  SessionFigures: SessionFigures;
  SessionPhoto: SessionPhotoRow;
  SettleWishesInput: SettleWishesInput;
  SettleWishesPayload: Omit<SettleWishesPayload, 'wishes'> & { wishes?: Maybe<ReadonlyArray<ResolversParentTypes['MicroWish']>> };
  SponsorInput: SponsorInput;
  StartProjectInput: StartProjectInput;
  StartProjectPayload: Omit<StartProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  StudentInput: StudentInput;
  SubmitActivityInput: SubmitActivityInput;
  SubmitActivityPayload: Omit<SubmitActivityPayload, 'activity'> & { activity?: Maybe<ResolversParentTypes['Activity']> };
  ThemeCount: ThemeCount;
  UserError: UserError;
  VerifyWishInput: VerifyWishInput;
  VerifyWishPayload: Omit<VerifyWishPayload, 'wish'> & { wish?: Maybe<ResolversParentTypes['MicroWish']> };
  Volunteer: Volunteer;
  VolunteerTeam: VolunteerTeam;
  WishClaim: WishClaimRow;
  WishFigures: WishFiguresRow;
  WishRecipient: WishRecipient;
  WishRecipientInput: WishRecipientInput;
  WithdrawActivityInput: WithdrawActivityInput;
  WithdrawActivityPayload: Omit<WithdrawActivityPayload, 'activity'> & { activity?: Maybe<ResolversParentTypes['Activity']> };
  WithdrawEnrolmentInput: WithdrawEnrolmentInput;
  WithdrawEnrolmentPayload: Omit<WithdrawEnrolmentPayload, 'enrolment'> & { enrolment?: Maybe<ResolversParentTypes['Enrolment']> };
  YouthSocialOrganization: YouthSocialOrganization;
};

export type ActivityResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'], FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Activity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  enrolmentMode?: Resolver<ResolversTypes['EnrolmentMode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['Organizer']>, ParentType, ContextType>;
  organizerKind?: Resolver<ResolversTypes['OrganizerKind'], ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['ActivityPartner']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vettedOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withMinors?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityFiguresResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ActivityFigures'] = ResolversParentTypes['ActivityFigures']> = {
  aidPaidFen?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  aidPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byCampaign?: Resolver<ReadonlyArray<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  byMonth?: Resolver<ReadonlyArray<ResolversTypes['MonthCount']>, ParentType, ContextType>;
  byPartnerKind?: Resolver<ReadonlyArray<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  personTimesHelped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personsHelped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['SessionFigures'], ParentType, ContextType, Partial<ActivityFiguresSessionsArgs>>;
  volunteerPersonTimes?: Resolver<ResolversTypes['PersonTimeFigures'], ParentType, ContextType>;
  volunteerPersons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wishes?: Resolver<ResolversTypes['WishFigures'], ParentType, ContextType>;
};

export type ActivityPartnerResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ActivityPartner'] = ResolversParentTypes['ActivityPartner']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivitySessionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ActivitySession'] = ResolversParentTypes['ActivitySession'], FederationReferenceType extends FederationReferenceTypes['ActivitySession'] = FederationReferenceTypes['ActivitySession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActivitySession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lotterySeed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['Organizer']>, ParentType, ContextType>;
  organizerKind?: Resolver<ResolversTypes['OrganizerKind'], ParentType, ContextType>;
  participants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Volunteer']>>, ParentType, ContextType, RequireFields<ActivitySessionParticipantsArgs, 'first'>>;
  personTimesHelped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personsHelped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  photos?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SessionPhoto']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SessionStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivitySessionConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ActivitySessionConnection'] = ResolversParentTypes['ActivitySessionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ActivitySession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AidPairResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['AidPair'] = ResolversParentTypes['AidPair']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['AidPayment']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  studentAlias?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['AidTerm']>, ParentType, ContextType>;
};

export type AidPairConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['AidPairConnection'] = ResolversParentTypes['AidPairConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AidPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AidPaymentResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['AidPayment'] = ResolversParentTypes['AidPayment']> = {
  amountFen?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receiptReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AidTermResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['AidTerm'] = ResolversParentTypes['AidTerm']> = {
  agreedFen?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AmendWishPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['AmendWishPayload'] = ResolversParentTypes['AmendWishPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
};

export type AskForLeavePayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['AskForLeavePayload'] = ResolversParentTypes['AskForLeavePayload']> = {
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  capturedOffline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  flagReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['ActivitySession']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AttendanceSource'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type AttendanceConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['AttendanceConnection'] = ResolversParentTypes['AttendanceConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CancelActivityPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CancelActivityPayload'] = ResolversParentTypes['CancelActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelSessionPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CancelSessionPayload'] = ResolversParentTypes['CancelSessionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['ActivitySession']>, ParentType, ContextType>;
};

export type CancelWishPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CancelWishPayload'] = ResolversParentTypes['CancelWishPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
};

export type CheckInCodeResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CheckInCode'] = ResolversParentTypes['CheckInCode']> = {
  changesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckInPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CheckInPayload'] = ResolversParentTypes['CheckInPayload']> = {
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckInVolunteerPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CheckInVolunteerPayload'] = ResolversParentTypes['CheckInVolunteerPayload']> = {
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckOutPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CheckOutPayload'] = ResolversParentTypes['CheckOutPayload']> = {
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckOutVolunteerPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CheckOutVolunteerPayload'] = ResolversParentTypes['CheckOutVolunteerPayload']> = {
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChunhuiSocietyResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ChunhuiSociety'] = ResolversParentTypes['ChunhuiSociety']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimWishPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ClaimWishPayload'] = ResolversParentTypes['ClaimWishPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['WishClaim']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
};

export type CloseForgottenAttendancesPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CloseForgottenAttendancesPayload'] = ResolversParentTypes['CloseForgottenAttendancesPayload']> = {
  attendances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attendance']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CodeCountResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CodeCount'] = ResolversParentTypes['CodeCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectWishPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CollectWishPayload'] = ResolversParentTypes['CollectWishPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
};

export type ConcludeSessionPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ConcludeSessionPayload'] = ResolversParentTypes['ConcludeSessionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['ActivitySession']>, ParentType, ContextType>;
};

export type ConfirmPastSessionPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ConfirmPastSessionPayload'] = ResolversParentTypes['ConfirmPastSessionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['ActivitySession']>, ParentType, ContextType>;
};

export type ConfirmWishPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ConfirmWishPayload'] = ResolversParentTypes['ConfirmWishPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
};

export type CopyActivityPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CopyActivityPayload'] = ResolversParentTypes['CopyActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideActivityPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['DecideActivityPayload'] = ResolversParentTypes['DecideActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecideEnrolmentPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['DecideEnrolmentPayload'] = ResolversParentTypes['DecideEnrolmentPayload']> = {
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliverWishPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['DeliverWishPayload'] = ResolversParentTypes['DeliverWishPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<ResolversTypes['ActivityFigures']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type DraftActivityPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['DraftActivityPayload'] = ResolversParentTypes['DraftActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DrawLotteryPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['DrawLotteryPayload'] = ResolversParentTypes['DrawLotteryPayload']> = {
  enrolments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['ActivitySession']>, ParentType, ContextType>;
};

export type EndAidPairPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['EndAidPairPayload'] = ResolversParentTypes['EndAidPairPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  pair?: Resolver<Maybe<ResolversTypes['AidPair']>, ParentType, ContextType>;
};

export type EndProjectPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['EndProjectPayload'] = ResolversParentTypes['EndProjectPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type EnrolPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['EnrolPayload'] = ResolversParentTypes['EnrolPayload']> = {
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EnrolVolunteerPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['EnrolVolunteerPayload'] = ResolversParentTypes['EnrolVolunteerPayload']> = {
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['ActivitySession']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnrolmentStatus'], ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type EnrolmentConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['EnrolmentConnection'] = ResolversParentTypes['EnrolmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeagueOrganizationResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['LeagueOrganization'] = ResolversParentTypes['LeagueOrganization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroWishResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['MicroWish'] = ResolversParentTypes['MicroWish']> = {
  alias?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  budgetFen?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['WishClaim']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WishStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MicroWishConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['MicroWishConnection'] = ResolversParentTypes['MicroWishConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MicroWish']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonthCountResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['MonthCount'] = ResolversParentTypes['MonthCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  amendWish?: Resolver<ResolversTypes['AmendWishPayload'], ParentType, ContextType, RequireFields<MutationAmendWishArgs, 'input'>>;
  askForLeave?: Resolver<ResolversTypes['AskForLeavePayload'], ParentType, ContextType, RequireFields<MutationAskForLeaveArgs, 'input'>>;
  cancelActivity?: Resolver<ResolversTypes['CancelActivityPayload'], ParentType, ContextType, RequireFields<MutationCancelActivityArgs, 'input'>>;
  cancelSession?: Resolver<ResolversTypes['CancelSessionPayload'], ParentType, ContextType, RequireFields<MutationCancelSessionArgs, 'input'>>;
  cancelWish?: Resolver<ResolversTypes['CancelWishPayload'], ParentType, ContextType, RequireFields<MutationCancelWishArgs, 'input'>>;
  checkIn?: Resolver<ResolversTypes['CheckInPayload'], ParentType, ContextType, RequireFields<MutationCheckInArgs, 'input'>>;
  checkInVolunteer?: Resolver<ResolversTypes['CheckInVolunteerPayload'], ParentType, ContextType, RequireFields<MutationCheckInVolunteerArgs, 'input'>>;
  checkOut?: Resolver<ResolversTypes['CheckOutPayload'], ParentType, ContextType, RequireFields<MutationCheckOutArgs, 'input'>>;
  checkOutVolunteer?: Resolver<ResolversTypes['CheckOutVolunteerPayload'], ParentType, ContextType, RequireFields<MutationCheckOutVolunteerArgs, 'input'>>;
  claimWish?: Resolver<ResolversTypes['ClaimWishPayload'], ParentType, ContextType, RequireFields<MutationClaimWishArgs, 'input'>>;
  closeForgottenAttendances?: Resolver<ResolversTypes['CloseForgottenAttendancesPayload'], ParentType, ContextType, RequireFields<MutationCloseForgottenAttendancesArgs, 'input'>>;
  collectWish?: Resolver<ResolversTypes['CollectWishPayload'], ParentType, ContextType, RequireFields<MutationCollectWishArgs, 'input'>>;
  concludeSession?: Resolver<ResolversTypes['ConcludeSessionPayload'], ParentType, ContextType, RequireFields<MutationConcludeSessionArgs, 'input'>>;
  confirmPastSession?: Resolver<ResolversTypes['ConfirmPastSessionPayload'], ParentType, ContextType, RequireFields<MutationConfirmPastSessionArgs, 'input'>>;
  confirmWish?: Resolver<ResolversTypes['ConfirmWishPayload'], ParentType, ContextType, RequireFields<MutationConfirmWishArgs, 'input'>>;
  copyActivity?: Resolver<ResolversTypes['CopyActivityPayload'], ParentType, ContextType, RequireFields<MutationCopyActivityArgs, 'input'>>;
  decideActivity?: Resolver<ResolversTypes['DecideActivityPayload'], ParentType, ContextType, RequireFields<MutationDecideActivityArgs, 'input'>>;
  decideEnrolment?: Resolver<ResolversTypes['DecideEnrolmentPayload'], ParentType, ContextType, RequireFields<MutationDecideEnrolmentArgs, 'input'>>;
  deliverWish?: Resolver<ResolversTypes['DeliverWishPayload'], ParentType, ContextType, RequireFields<MutationDeliverWishArgs, 'input'>>;
  draftActivity?: Resolver<ResolversTypes['DraftActivityPayload'], ParentType, ContextType, RequireFields<MutationDraftActivityArgs, 'input'>>;
  drawLottery?: Resolver<ResolversTypes['DrawLotteryPayload'], ParentType, ContextType, RequireFields<MutationDrawLotteryArgs, 'input'>>;
  endAidPair?: Resolver<ResolversTypes['EndAidPairPayload'], ParentType, ContextType, RequireFields<MutationEndAidPairArgs, 'input'>>;
  endProject?: Resolver<ResolversTypes['EndProjectPayload'], ParentType, ContextType, RequireFields<MutationEndProjectArgs, 'input'>>;
  enrol?: Resolver<ResolversTypes['EnrolPayload'], ParentType, ContextType, RequireFields<MutationEnrolArgs, 'input'>>;
  enrolVolunteer?: Resolver<ResolversTypes['EnrolVolunteerPayload'], ParentType, ContextType, RequireFields<MutationEnrolVolunteerArgs, 'input'>>;
  openAidPair?: Resolver<ResolversTypes['OpenAidPairPayload'], ParentType, ContextType, RequireFields<MutationOpenAidPairArgs, 'input'>>;
  openWish?: Resolver<ResolversTypes['OpenWishPayload'], ParentType, ContextType, RequireFields<MutationOpenWishArgs, 'input'>>;
  recordAidPayment?: Resolver<ResolversTypes['RecordAidPaymentPayload'], ParentType, ContextType, RequireFields<MutationRecordAidPaymentArgs, 'input'>>;
  recordPastSession?: Resolver<ResolversTypes['RecordPastSessionPayload'], ParentType, ContextType, RequireFields<MutationRecordPastSessionArgs, 'input'>>;
  releaseClaim?: Resolver<ResolversTypes['ReleaseClaimPayload'], ParentType, ContextType, RequireFields<MutationReleaseClaimArgs, 'input'>>;
  renewAidTerm?: Resolver<ResolversTypes['RenewAidTermPayload'], ParentType, ContextType, RequireFields<MutationRenewAidTermArgs, 'input'>>;
  returnWish?: Resolver<ResolversTypes['ReturnWishPayload'], ParentType, ContextType, RequireFields<MutationReturnWishArgs, 'input'>>;
  reverseAidPayment?: Resolver<ResolversTypes['ReverseAidPaymentPayload'], ParentType, ContextType, RequireFields<MutationReverseAidPaymentArgs, 'input'>>;
  scheduleSessions?: Resolver<ResolversTypes['ScheduleSessionsPayload'], ParentType, ContextType, RequireFields<MutationScheduleSessionsArgs, 'input'>>;
  settleWishes?: Resolver<ResolversTypes['SettleWishesPayload'], ParentType, ContextType, RequireFields<MutationSettleWishesArgs, 'input'>>;
  startProject?: Resolver<ResolversTypes['StartProjectPayload'], ParentType, ContextType, RequireFields<MutationStartProjectArgs, 'input'>>;
  submitActivity?: Resolver<ResolversTypes['SubmitActivityPayload'], ParentType, ContextType, RequireFields<MutationSubmitActivityArgs, 'input'>>;
  verifyWish?: Resolver<ResolversTypes['VerifyWishPayload'], ParentType, ContextType, RequireFields<MutationVerifyWishArgs, 'input'>>;
  withdrawActivity?: Resolver<ResolversTypes['WithdrawActivityPayload'], ParentType, ContextType, RequireFields<MutationWithdrawActivityArgs, 'input'>>;
  withdrawEnrolment?: Resolver<ResolversTypes['WithdrawEnrolmentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawEnrolmentArgs, 'input'>>;
};

export type OpenAidPairPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['OpenAidPairPayload'] = ResolversParentTypes['OpenAidPairPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  pair?: Resolver<Maybe<ResolversTypes['AidPair']>, ParentType, ContextType>;
};

export type OpenWishPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['OpenWishPayload'] = ResolversParentTypes['OpenWishPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
};

export type OrganizerResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Organizer'] = ResolversParentTypes['Organizer']> = {
  __resolveType: TypeResolveFn<'ChunhuiSociety' | 'LeagueOrganization' | 'VolunteerTeam' | 'YouthSocialOrganization', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonTimeFiguresResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['PersonTimeFigures'] = ResolversParentTypes['PersonTimeFigures']> = {
  byTheme?: Resolver<ReadonlyArray<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  radiusMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activities?: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'division' | 'first'>>;
  aidPairs?: Resolver<Maybe<ResolversTypes['AidPairConnection']>, ParentType, ContextType, RequireFields<QueryAidPairsArgs, 'division' | 'first'>>;
  attendances?: Resolver<Maybe<ResolversTypes['AttendanceConnection']>, ParentType, ContextType, RequireFields<QueryAttendancesArgs, 'division' | 'first'>>;
  checkInCode?: Resolver<Maybe<ResolversTypes['CheckInCode']>, ParentType, ContextType, RequireFields<QueryCheckInCodeArgs, 'session'>>;
  enrolments?: Resolver<Maybe<ResolversTypes['EnrolmentConnection']>, ParentType, ContextType, RequireFields<QueryEnrolmentsArgs, 'first' | 'session'>>;
  microWishes?: Resolver<Maybe<ResolversTypes['MicroWishConnection']>, ParentType, ContextType, RequireFields<QueryMicroWishesArgs, 'division' | 'first'>>;
  myCalendar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  myEnrolments?: Resolver<Maybe<ResolversTypes['EnrolmentConnection']>, ParentType, ContextType, RequireFields<QueryMyEnrolmentsArgs, 'first'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'division' | 'first'>>;
  sessions?: Resolver<Maybe<ResolversTypes['ActivitySessionConnection']>, ParentType, ContextType, RequireFields<QuerySessionsArgs, 'division' | 'first'>>;
  wishRecipient?: Resolver<Maybe<ResolversTypes['WishRecipient']>, ParentType, ContextType, RequireFields<QueryWishRecipientArgs, 'purpose' | 'wish'>>;
};

export type RecordAidPaymentPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RecordAidPaymentPayload'] = ResolversParentTypes['RecordAidPaymentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['AidPayment']>, ParentType, ContextType>;
};

export type RecordPastSessionPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RecordPastSessionPayload'] = ResolversParentTypes['RecordPastSessionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['ActivitySession']>, ParentType, ContextType>;
};

export type ReleaseClaimPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ReleaseClaimPayload'] = ResolversParentTypes['ReleaseClaimPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
};

export type RenewAidTermPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RenewAidTermPayload'] = ResolversParentTypes['RenewAidTermPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  pair?: Resolver<Maybe<ResolversTypes['AidPair']>, ParentType, ContextType>;
};

export type ReturnWishPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ReturnWishPayload'] = ResolversParentTypes['ReturnWishPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
};

export type ReverseAidPaymentPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ReverseAidPaymentPayload'] = ResolversParentTypes['ReverseAidPaymentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['AidPayment']>, ParentType, ContextType>;
};

export type ScheduleSessionsPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ScheduleSessionsPayload'] = ResolversParentTypes['ScheduleSessionsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActivitySession']>>, ParentType, ContextType>;
};

export type SessionFiguresResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['SessionFigures'] = ResolversParentTypes['SessionFigures']> = {
  byTheme?: Resolver<ReadonlyArray<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionPhotoResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['SessionPhoto'] = ResolversParentTypes['SessionPhoto']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  showsChild?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SettleWishesPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['SettleWishesPayload'] = ResolversParentTypes['SettleWishesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wishes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MicroWish']>>, ParentType, ContextType>;
};

export type StartProjectPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['StartProjectPayload'] = ResolversParentTypes['StartProjectPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type SubmitActivityPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['SubmitActivityPayload'] = ResolversParentTypes['SubmitActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ThemeCountResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ThemeCount'] = ResolversParentTypes['ThemeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerifyWishPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['VerifyWishPayload'] = ResolversParentTypes['VerifyWishPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VolunteerTeamResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['VolunteerTeam'] = ResolversParentTypes['VolunteerTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WishClaimResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['WishClaim'] = ResolversParentTypes['WishClaim']> = {
  claimantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claimantKind?: Resolver<ResolversTypes['WishClaimantKind'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WishClaimStatus'], ParentType, ContextType>;
};

export type WishFiguresResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['WishFigures'] = ResolversParentTypes['WishFigures']> = {
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WishRecipientResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['WishRecipient'] = ResolversParentTypes['WishRecipient']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawActivityPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['WithdrawActivityPayload'] = ResolversParentTypes['WithdrawActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawEnrolmentPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['WithdrawEnrolmentPayload'] = ResolversParentTypes['WithdrawEnrolmentPayload']> = {
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type YouthSocialOrganizationResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['YouthSocialOrganization'] = ResolversParentTypes['YouthSocialOrganization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ActivitiesContext> = {
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityFigures?: ActivityFiguresResolvers<ContextType>;
  ActivityPartner?: ActivityPartnerResolvers<ContextType>;
  ActivitySession?: ActivitySessionResolvers<ContextType>;
  ActivitySessionConnection?: ActivitySessionConnectionResolvers<ContextType>;
  AidPair?: AidPairResolvers<ContextType>;
  AidPairConnection?: AidPairConnectionResolvers<ContextType>;
  AidPayment?: AidPaymentResolvers<ContextType>;
  AidTerm?: AidTermResolvers<ContextType>;
  AmendWishPayload?: AmendWishPayloadResolvers<ContextType>;
  AskForLeavePayload?: AskForLeavePayloadResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  CancelActivityPayload?: CancelActivityPayloadResolvers<ContextType>;
  CancelSessionPayload?: CancelSessionPayloadResolvers<ContextType>;
  CancelWishPayload?: CancelWishPayloadResolvers<ContextType>;
  CheckInCode?: CheckInCodeResolvers<ContextType>;
  CheckInPayload?: CheckInPayloadResolvers<ContextType>;
  CheckInVolunteerPayload?: CheckInVolunteerPayloadResolvers<ContextType>;
  CheckOutPayload?: CheckOutPayloadResolvers<ContextType>;
  CheckOutVolunteerPayload?: CheckOutVolunteerPayloadResolvers<ContextType>;
  ChunhuiSociety?: ChunhuiSocietyResolvers<ContextType>;
  ClaimWishPayload?: ClaimWishPayloadResolvers<ContextType>;
  CloseForgottenAttendancesPayload?: CloseForgottenAttendancesPayloadResolvers<ContextType>;
  CodeCount?: CodeCountResolvers<ContextType>;
  CollectWishPayload?: CollectWishPayloadResolvers<ContextType>;
  ConcludeSessionPayload?: ConcludeSessionPayloadResolvers<ContextType>;
  ConfirmPastSessionPayload?: ConfirmPastSessionPayloadResolvers<ContextType>;
  ConfirmWishPayload?: ConfirmWishPayloadResolvers<ContextType>;
  CopyActivityPayload?: CopyActivityPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideActivityPayload?: DecideActivityPayloadResolvers<ContextType>;
  DecideEnrolmentPayload?: DecideEnrolmentPayloadResolvers<ContextType>;
  DeliverWishPayload?: DeliverWishPayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  DraftActivityPayload?: DraftActivityPayloadResolvers<ContextType>;
  DrawLotteryPayload?: DrawLotteryPayloadResolvers<ContextType>;
  EndAidPairPayload?: EndAidPairPayloadResolvers<ContextType>;
  EndProjectPayload?: EndProjectPayloadResolvers<ContextType>;
  EnrolPayload?: EnrolPayloadResolvers<ContextType>;
  EnrolVolunteerPayload?: EnrolVolunteerPayloadResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentConnection?: EnrolmentConnectionResolvers<ContextType>;
  LeagueOrganization?: LeagueOrganizationResolvers<ContextType>;
  MicroWish?: MicroWishResolvers<ContextType>;
  MicroWishConnection?: MicroWishConnectionResolvers<ContextType>;
  MonthCount?: MonthCountResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenAidPairPayload?: OpenAidPairPayloadResolvers<ContextType>;
  OpenWishPayload?: OpenWishPayloadResolvers<ContextType>;
  Organizer?: OrganizerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonTimeFigures?: PersonTimeFiguresResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAidPaymentPayload?: RecordAidPaymentPayloadResolvers<ContextType>;
  RecordPastSessionPayload?: RecordPastSessionPayloadResolvers<ContextType>;
  ReleaseClaimPayload?: ReleaseClaimPayloadResolvers<ContextType>;
  RenewAidTermPayload?: RenewAidTermPayloadResolvers<ContextType>;
  ReturnWishPayload?: ReturnWishPayloadResolvers<ContextType>;
  ReverseAidPaymentPayload?: ReverseAidPaymentPayloadResolvers<ContextType>;
  ScheduleSessionsPayload?: ScheduleSessionsPayloadResolvers<ContextType>;
  SessionFigures?: SessionFiguresResolvers<ContextType>;
  SessionPhoto?: SessionPhotoResolvers<ContextType>;
  SettleWishesPayload?: SettleWishesPayloadResolvers<ContextType>;
  StartProjectPayload?: StartProjectPayloadResolvers<ContextType>;
  SubmitActivityPayload?: SubmitActivityPayloadResolvers<ContextType>;
  ThemeCount?: ThemeCountResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyWishPayload?: VerifyWishPayloadResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  WishClaim?: WishClaimResolvers<ContextType>;
  WishFigures?: WishFiguresResolvers<ContextType>;
  WishRecipient?: WishRecipientResolvers<ContextType>;
  WithdrawActivityPayload?: WithdrawActivityPayloadResolvers<ContextType>;
  WithdrawEnrolmentPayload?: WithdrawEnrolmentPayloadResolvers<ContextType>;
  YouthSocialOrganization?: YouthSocialOrganizationResolvers<ContextType>;
};

