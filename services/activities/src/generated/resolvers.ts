// Generated from schema/*.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Division as DivisionRow } from '../division.resolvers.ts';
import type { Connection, UserError as UserErrorRow } from '@chunhui/runtime';
import type { ActivityFigures as ActivityFiguresRow } from '../figures.ts';
import type { HelpedFigures as HelpedFiguresRow } from '../helped.figures.ts';
import type { Project as ProjectRow } from '../project/project.table.ts';
import type { Activity as ActivityRow, ActivityPartner as ActivityPartnerRow } from '../activity/activity.table.ts';
import type { ActivitySession as ActivitySessionRow } from '../activity-session/activity-session.table.ts';
import type { SessionPhoto as SessionPhotoRow } from '../activity-session/photo.table.ts';
import type { Enrolment as EnrolmentRow } from '../enrolment/enrolment.table.ts';
import type { Wish as MicroWishRow, WishClaim as WishClaimRow } from '../wish/wish.table.ts';
import type { AidPair as AidPairRow, AidTerm as AidTermRow, AidPayment as AidPaymentRow } from '../aid/aid.table.ts';
import type { Child as ChildRow } from '../child/child.table.ts';
import type { ChildFile as ChildFileRow } from '../child/child.service.ts';
import type { ReleasedDivision as CareFiguresRow } from '../disclosure/release.store.ts';
import type { ReleasedNumber as ReleasedNumberRow, ExactCareFigures as ExactCareFiguresRow } from '../disclosure/care-figures.resolvers.ts';
import type { CarePairing as CarePairingRow, CareNotice as CareNoticeRow, BrokenGlass as BrokenGlassRow } from '../care/care.table.ts';
import type { OpenedFlag as RiskFlagRow } from '../care/care.store.ts';
import type { OpenedReport as SafeguardingReportRow } from '../safeguarding/safeguarding.service.ts';
import type { Attendance as AttendanceRow } from '../attendance/attendance.table.ts';
import type { AimedIndicator as ActivityIndicatorRow } from '@chunhui/model';
import type { RosterPreview as RosterPreviewRow } from '@chunhui/roster';
import type { AuditRow } from '@chunhui/database';
import type { ActivitiesContext } from '../context.ts';
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
  /** A calendar day, YYYY-MM-DD, of the years 1900 to 2199, in China standard time. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with offset, of the years 1900 to 2199. */
  DateTime: { input: string; output: Date | string; }
  /** A division code of 2, 4, 6, 9 or 12 digits (GB/T 2260, GB/T 10114), answered with 12. A prefix is an ancestor. */
  DivisionCode: { input: string; output: string; }
  /** Money in whole fen, 100 to the yuan. */
  Fen: { input: number; output: number; }
  /** A file of at most 16 MB, sent by the GraphQL multipart request convention, or as base64 in a JSON request. */
  Upload: { input: Buffer; output: never; }
  _FieldSet: { input: string; output: string; }
};

export type AcknowledgeNoticeInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly notice: Scalars['ID']['input'];
};

export type AcknowledgeNoticePayload = {
  readonly __typename?: 'AcknowledgeNoticePayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly notice?: Maybe<CareNotice>;
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
  readonly risk: ActivityRisk;
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
  /** The day that they are of, at its end; today when it is not over. */
  readonly asOf: Scalars['Date']['output'];
  /** Sessions that were held in a campaign (sessions). */
  readonly byCampaign: ReadonlyArray<CodeCount>;
  /** Sessions that were held, by month (sessions). */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /** Sessions that were held with a kind of partner; a session with two kinds counts for both (sessions). */
  readonly byPartnerKind: ReadonlyArray<CodeCount>;
  /** How often people were helped, broken down (person-times). */
  readonly helpedPersonTimes: HelpedFigures;
  /** People who were helped, each once a session, broken down (persons within a session); null below the county, where groups are small. */
  readonly helpedPersons?: Maybe<HelpedFigures>;
  /** How often somebody was helped; who was helped twice counts twice (person-times). */
  readonly personTimesHelped: Scalars['Int']['output'];
  /** People who were helped, each once a session (persons within a session; at most the person-times); null below the county. */
  readonly personsHelped?: Maybe<Scalars['Int']['output']>;
  /** Themed volunteer projects (things). */
  readonly projects: Scalars['Int']['output'];
  /** The same by theme: every theme of the model, also those with 0; they sum to the projects (things). */
  readonly projectsByTheme: ReadonlyArray<ThemeCount>;
  /** Sessions that were held, of one kind of organizer or of all (sessions). */
  readonly sessions: SessionFigures;
  /** How often volunteers took part (person-times). */
  readonly volunteerPersonTimes: PersonTimeFigures;
  /** Volunteers who ever took part, each once (distinct persons). */
  readonly volunteerPersons: Scalars['Int']['output'];
};


export type ActivityFiguresSessionsArgs = {
  organizer?: InputMaybe<OrganizerKind>;
};

export type ActivityIndicator = {
  readonly __typename?: 'ActivityIndicator';
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** value - reported. */
  readonly difference?: Maybe<Scalars['Float']['output']>;
  readonly direction: IndicatorDirection;
  /** target - value. */
  readonly gap?: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether the figure bears out what was reported: AT_LEAST means no less. */
  readonly matchesReported?: Maybe<Scalars['Boolean']['output']>;
  readonly numerator?: Maybe<Scalars['String']['output']>;
  readonly reported?: Maybe<ReportedFigure>;
  /** value / target. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Null without a target, and without a value that is told. */
  readonly state?: Maybe<IndicatorState>;
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** The figure, live or as of the day; null where nobody reports, and where children could be told from it. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Who carries an activity together with its organizer. */
export type ActivityPartner = {
  readonly __typename?: 'ActivityPartner';
  /** A code of the county's model, such as PARTY_COMMITTEE. */
  readonly kind: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type ActivityRisk =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

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

/** Who stands behind an alias of student aid. */
export type AidIdentity = {
  readonly __typename?: 'AidIdentity';
  readonly sponsor: AidSponsorIdentity;
  readonly student: AidStudentIdentity;
};

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

export type AidSponsorIdentity = {
  readonly __typename?: 'AidSponsorIdentity';
  readonly name: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
};

export type AidStudentIdentity = {
  readonly __typename?: 'AidStudentIdentity';
  readonly name: Scalars['String']['output'];
  readonly school: Scalars['String']['output'];
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

/** A page of audit records. */
export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  /** The items of this page. */
  readonly nodes: ReadonlyArray<AuditRecord>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** The number of all matching items, not only of this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Restrictions on the audit records to list; the newest come first. */
export type AuditFilter = {
  /** The action as `noun.verb`, or its beginning. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the record that the action concerns. */
  readonly nounId?: InputMaybe<Scalars['ID']['input']>;
  /** The token's subject. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** The last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A recorded write or read: subject, time, purpose, values before and after, with personal data masked. */
export type AuditRecord = {
  readonly __typename?: 'AuditRecord';
  /** The action, as `noun.verb`. */
  readonly action: Scalars['String']['output'];
  /** The values after, as JSON; null where there are none. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The time of the event. */
  readonly at: Scalars['DateTime']['output'];
  /** The values before, as JSON; null where there were none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The division acted in. */
  readonly division: Scalars['DivisionCode']['output'];
  /** The hash over this record and the one before it. */
  readonly hash: Scalars['String']['output'];
  /** The id of the record that the action concerns. */
  readonly nounId: Scalars['ID']['output'];
  /** The number in the chain, counted from 1 without a gap. */
  readonly number: Scalars['Int']['output'];
  /** The stated purpose; null where none was asked for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The id of the request, as in the logs. */
  readonly requestId: Scalars['String']['output'];
  /** The roles that the subject acted under. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** The token's subject (`sub`). */
  readonly subject: Scalars['String']['output'];
};

/** The result of verifying the audit chain: every record follows from the one before, and the last equals the head that is kept apart. Records past their retention period are gone from the beginning; the rest follows from the last removed one. */
export type AuditVerdict = {
  readonly __typename?: 'AuditVerdict';
  /** The first number that does not verify; null when the chain is intact. */
  readonly brokenAt?: Maybe<Scalars['Int']['output']>;
  /** `MISSING`, `CHANGED`, `HEAD` or `START`; null when the chain is intact. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The number of verified records; null when the chain is broken. */
  readonly records?: Maybe<Scalars['Int']['output']>;
  /** Whether the chain is intact. */
  readonly whole: Scalars['Boolean']['output'];
};

export type BreakGlassInput = {
  readonly child: Scalars['ID']['input'];
  /** At most the county's parameter. */
  readonly hours?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type BreakGlassPayload = {
  readonly __typename?: 'BreakGlassPayload';
  readonly brokenGlass?: Maybe<BrokenGlass>;
  readonly errors: ReadonlyArray<UserError>;
};

export type BrokenGlass = {
  readonly __typename?: 'BrokenGlass';
  readonly id: Scalars['ID']['output'];
  readonly openUntil: Scalars['DateTime']['output'];
};

/** Nothing to say: it is the caller's own feed. */
export type CalendarKeyInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CalendarKeyPayload = {
  readonly __typename?: 'CalendarKeyPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** Told this once: whoever has it sees the volunteer's sessions. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Where a calendar app subscribes, below the gateway's address. */
  readonly path?: Maybe<Scalars['String']['output']>;
};

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

export type CareContact = {
  readonly __typename?: 'CareContact';
  readonly campaign?: Maybe<Scalars['String']['output']>;
  readonly contactedOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** A code of the county's model, such as TUTORING. */
  readonly kind: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
};

/**
 * Figures about children, aided students and wishes as they were released: whole steps of at least five that move only when the exact number
 * is a step away. Every total is the sum of its parts. Two releases, two measures or two divisions never tell a number from 1 to 4 apart.
 */
export type CareFigures = {
  readonly __typename?: 'CareFigures';
  /** Student aid paid, reversals taken off (fen). Of a county and above. */
  readonly aidPaidFen?: Maybe<ReleasedNumber>;
  /** Students with student aid that has not ended (persons). */
  readonly aidStudents?: Maybe<ReleasedNumber>;
  /** The last day of the released period; of the oldest release where several counties are summed. */
  readonly asOf: Scalars['Date']['output'];
  /** Children with an open file (persons). */
  readonly children?: Maybe<ReleasedNumber>;
  /** Children with an open file, by `childCategory` of the model; they sum to the whole. Of a county and above. */
  readonly childrenByCategory?: Maybe<ReadonlyArray<ReleasedCodeNumber>>;
  /** Contacts of care (person-times). Of a county and above. */
  readonly contacts?: Maybe<ReleasedNumber>;
  /** Contacts in campaigns, by `careCampaign` of the model. Of a county and above. */
  readonly contactsByCampaign?: Maybe<ReadonlyArray<ReleasedCodeNumber>>;
  /** Contacts by `careKind` of the model; they sum to the whole. Of a county and above. */
  readonly contactsByKind?: Maybe<ReadonlyArray<ReleasedCodeNumber>>;
  /** The number of counties that are summed. */
  readonly counties: Scalars['Int']['output'];
  /** Paired children of whose adults one has no vetting in force (persons). */
  readonly lapsedVettingChildren?: Maybe<ReleasedNumber>;
  /** Paired children whose next contact was due before the day (persons). */
  readonly overdueChildren?: Maybe<ReleasedNumber>;
  /** Children with an active pairing (persons). */
  readonly pairedChildren?: Maybe<ReleasedNumber>;
  /** Reports of suspected harm (things). Of a county and above. */
  readonly safeguardingReports?: Maybe<ReleasedNumber>;
  /** Micro-wishes claimed, delivered or confirmed (things). Of a county and above. */
  readonly wishesClaimed?: Maybe<ReleasedNumber>;
  /** Micro-wishes whose delivery was confirmed (things). Of a county and above. */
  readonly wishesConfirmed?: Maybe<ReleasedNumber>;
  /** Micro-wishes that were opened and neither cancelled nor returned since (things). Of a county and above. */
  readonly wishesPublished?: Maybe<ReleasedNumber>;
};

export type CareNotice = {
  readonly __typename?: 'CareNotice';
  /** Null until somebody else has seen it. */
  readonly acknowledgedBy?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
  /** The subject who broke the glass; `clock` for a report that nobody took up, since who reported is sealed. */
  readonly causedBy: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: CareNoticeKind;
  /** The file or report that it is about. */
  readonly nounId: Scalars['ID']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type CareNoticeConnection = {
  readonly __typename?: 'CareNoticeConnection';
  readonly nodes: ReadonlyArray<CareNotice>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CareNoticeKind =
  | 'GLASS_BROKEN'
  | 'REPORT_ESCALATED';

export type CarePairing = {
  readonly __typename?: 'CarePairing';
  readonly childId: Scalars['ID']['output'];
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly everyDays: Scalars['Int']['output'];
  /** The pairing that this one goes on from. */
  readonly handedOverFrom?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly nextContactDue: Scalars['Date']['output'];
  readonly startedOn: Scalars['Date']['output'];
  readonly status: CarePairingStatus;
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  readonly vettedUntil: Scalars['Date']['output'];
  readonly volunteer?: Maybe<Volunteer>;
};

export type CarePairingConnection = {
  readonly __typename?: 'CarePairingConnection';
  readonly nodes: ReadonlyArray<CarePairing>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CarePairingStatus =
  | 'ACTIVE'
  | 'ENDED'
  /** Vetting or consent has lapsed. */
  | 'SUSPENDED';

/** Six digits that change after the county's parameter, a minute unless it says otherwise (RFC 6238). */
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

/** A child as lists show them: by alias. */
export type Child = {
  readonly __typename?: 'Child';
  readonly alias: Scalars['String']['output'];
  readonly category: ChildCategory;
  readonly division?: Maybe<Division>;
  readonly id: Scalars['ID']['output'];
  readonly status: ChildFileStatus;
};

export type ChildCategory =
  /** 困境儿童 */
  | 'CHILD_IN_DIFFICULTY'
  /** 留守儿童 */
  | 'LEFT_BEHIND';

export type ChildConnection = {
  readonly __typename?: 'ChildConnection';
  readonly nodes: ReadonlyArray<Child>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A child's whole file, as little as care needs. */
export type ChildFile = {
  readonly __typename?: 'ChildFile';
  readonly alias: Scalars['String']['output'];
  /** YYYY-MM. */
  readonly birthMonth: Scalars['String']['output'];
  readonly category: ChildCategory;
  /** Newest first. */
  readonly consents: ReadonlyArray<GuardianConsent>;
  /** The last hundred, newest first. */
  readonly contacts: ReadonlyArray<CareContact>;
  /** The number in the register of civil affairs. */
  readonly externalReference?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly pairings: ReadonlyArray<CarePairing>;
  readonly riskFlags: ReadonlyArray<RiskFlag>;
  readonly status: ChildFileStatus;
  readonly statusReason?: Maybe<Scalars['String']['output']>;
};

export type ChildFileStatus =
  | 'CLOSED'
  | 'OPEN'
  /** No consent is in force. */
  | 'SUSPENDED';

export type ChildPhoto = {
  readonly __typename?: 'ChildPhoto';
  readonly id: Scalars['ID']['output'];
  /** Where the picture is kept. */
  readonly reference: Scalars['String']['output'];
};

export type ChunhuiSociety = {
  readonly __typename?: 'ChunhuiSociety';
  readonly id: Scalars['ID']['output'];
};

export type ClaimWishInput = {
  readonly claimant?: InputMaybe<Scalars['ID']['input']>;
  /** Both absent for the caller, as volunteer; given, for staff and presidents, who claim in an organization's name. */
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

export type CloseChildFileInput = {
  readonly child: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type CloseChildFilePayload = {
  readonly __typename?: 'CloseChildFilePayload';
  readonly child?: Maybe<Child>;
  readonly errors: ReadonlyArray<UserError>;
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

export type CloseReportInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly outcome: Scalars['String']['input'];
  readonly report: Scalars['ID']['input'];
};

export type CloseReportPayload = {
  readonly __typename?: 'CloseReportPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly reportId?: Maybe<Scalars['ID']['output']>;
};

/** The number of items of one code. */
export type CodeCount = {
  readonly __typename?: 'CodeCount';
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** The number of items. */
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

export type CommitProjectRosterInput = {
  readonly onAlike?: InputMaybe<OnAlike>;
  readonly onDuplicate: OnDuplicate;
  readonly preview: Scalars['ID']['input'];
};

export type CommitProjectRosterPayload = {
  readonly __typename?: 'CommitProjectRosterPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly preview?: Maybe<RosterPreview>;
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

export type ConsentInput = {
  readonly givenOn: Scalars['Date']['input'];
  readonly guardianName: Scalars['String']['input'];
  readonly guardianPhone: Scalars['String']['input'];
  readonly method: Scalars['String']['input'];
  readonly purposes: ReadonlyArray<ConsentPurpose>;
  readonly relation: Scalars['String']['input'];
};

export type ConsentPurpose =
  | 'CARE'
  | 'PAIRING'
  | 'PHOTO';

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

/** The input of a correction of a person's identity, applied to every record of that person in the county. Issued documents, such as certificates, are issued again. */
export type CorrectDataInput = {
  /** The correct name; unchanged when left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The correct mobile number; unchanged when left out. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The reason; it is kept in the audit trail. */
  readonly purpose: Scalars['String']['input'];
  /** The day on which the person asked for it; sets the day by which the answer is due. Null for an act without a request. */
  readonly requestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The correct resident ID number; the subject is named by the wrong one. The date of birth follows from it. */
  readonly residentId?: InputMaybe<Scalars['String']['input']>;
  /** The person whose data is corrected, named by the recorded values. */
  readonly subject: DataSubjectInput;
};

/** The result of a correction of personal data. */
export type CorrectDataPayload = {
  readonly __typename?: 'CorrectDataPayload';
  /** The day by which the request must be answered: `requestedOn` and the model's rightsAnswerWithin days; null without a request. */
  readonly answerDueOn?: Maybe<Scalars['Date']['output']>;
  /** The number of corrected records of each kind; null when refused. */
  readonly corrected?: Maybe<ReadonlyArray<CodeCount>>;
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The person whose data is meant. The resident ID number or the person's id finds records kept under the person; name and phone number together find records kept without one, such as a guardian, a sponsor or the author of a wish; `record` names one record, such as a child's file. */
export type DataSubjectInput = {
  /** The name, together with `phone`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The person's id. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** The mobile number, together with `name`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The id of one record. */
  readonly record?: InputMaybe<Scalars['ID']['input']>;
  /** The resident ID number (GB 11643), 18 characters. */
  readonly residentId?: InputMaybe<Scalars['String']['input']>;
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
  /** The same at the end of each step, the days without report left out; null for whoever may not see them. */
  readonly activitiesSeries?: Maybe<ReadonlyArray<ActivityFigures>>;
  /** Released figures about children, aided students and wishes; null where nothing has been released until that day, and below a town. */
  readonly care?: Maybe<CareFigures>;
  /** Exact figures, for care workers and the administrator of the whole county; each look is recorded. Above the county only released figures exist. */
  readonly careExact?: Maybe<ExactCareFigures>;
  /** The releases between two days, one for each step in which one was made. */
  readonly careSeries?: Maybe<ReadonlyArray<CareFigures>>;
  readonly code: Scalars['DivisionCode']['output'];
};


export type DivisionActivitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type DivisionActivitiesSeriesArgs = {
  every?: SeriesStep;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type DivisionCareArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type DivisionCareExactArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type DivisionCareSeriesArgs = {
  every?: SeriesStep;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
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
  /** A low-risk activity passes without approval where the county's policy lets it. */
  readonly risk?: ActivityRisk;
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

export type EndPairingInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly pairing: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type EndPairingPayload = {
  readonly __typename?: 'EndPairingPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly pairing?: Maybe<CarePairing>;
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

/** The input of an erasure. Identifying data is removed; refused while a record is in force, which has to be ended first, so that figures stay correct. */
export type EraseDataInput = {
  /** The reason, such as the person's request and its date; it is kept in the audit trail. */
  readonly purpose: Scalars['String']['input'];
  /** The day on which the person asked for it; sets the day by which the answer is due. Null for an act without a request. */
  readonly requestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The person whose data is erased. */
  readonly subject: DataSubjectInput;
};

/** The result of an erasure of personal data. */
export type EraseDataPayload = {
  readonly __typename?: 'EraseDataPayload';
  /** The day by which the request must be answered: `requestedOn` and the model's rightsAnswerWithin days; null without a request. */
  readonly answerDueOn?: Maybe<Scalars['Date']['output']>;
  /** The number of erased records of each kind, 0 when repeated; null when refused. */
  readonly erased?: Maybe<ReadonlyArray<CodeCount>>;
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Why a request or a field failed: `extensions.code` of an error. */
export type ErrorCode =
  /** The request is not a GraphQL request. */
  | 'BAD_REQUEST'
  /** The request has a wrong value. */
  | 'BAD_USER_INPUT'
  /** The request body is too large. */
  | 'BODY_TOO_LARGE'
  /** The cursor is not one that this list gave out. */
  | 'CURSOR_INVALID'
  /** A division code has 2, 4, 6, 9 or 12 digits. */
  | 'DIVISION_CODE_INVALID'
  /** Only registered documents run here, and this is none of them. */
  | 'DOCUMENT_NOT_ALLOWED'
  /** Your role does not allow this. */
  | 'FORBIDDEN'
  /** The query is not GraphQL. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The query does not fit the schema. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** This idempotency key was used for another request; take a new one. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Something went wrong; give the request id to your operator. */
  | 'INTERNAL_SERVER_ERROR'
  /** The request is not valid JSON. */
  | 'MALFORMED_REQUEST'
  /** Send GraphQL requests by POST. */
  | 'METHOD_NOT_ALLOWED'
  /** There is nothing at this address. */
  | 'NOT_FOUND'
  /** No such operation in the query. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** This division lies outside your scope. */
  | 'OUT_OF_SCOPE'
  /** A page holds 1 to 100 entries. */
  | 'PAGE_SIZE_INVALID'
  /** Send the whole query. */
  | 'PERSISTED_QUERY_NOT_FOUND'
  /** The query asks for too much at once. */
  | 'QUERY_TOO_LARGE'
  /** Too much asked within a minute; wait as long as Retry-After says. */
  | 'RATE_LIMITED'
  /** The system is read-only for maintenance: nothing can be changed or recorded now; try again later. */
  | 'READ_ONLY'
  /** A part of the system does not answer; its figures are missing here. */
  | 'SUBGRAPH_UNAVAILABLE'
  /** A text has a control character, an invisible direction mark or half a character; remove it. */
  | 'TEXT_INVALID'
  /** The token has expired; sign in again. */
  | 'TOKEN_EXPIRED'
  /** The token is not valid here. */
  | 'TOKEN_INVALID'
  /** Sign in first: send a bearer token. */
  | 'UNAUTHENTICATED'
  /** The system is busy or restarting; try again. */
  | 'UNAVAILABLE'
  /** Send a file by the GraphQL multipart request convention: operations, map, then one file. */
  | 'UPLOAD_MALFORMED';

export type EscalateReportsInput = {
  readonly division: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type EscalateReportsPayload = {
  readonly __typename?: 'EscalateReportsPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly escalated?: Maybe<Scalars['Int']['output']>;
};

/** Exact figures about children, aided students and wishes of a division of the caller's county. */
export type ExactCareFigures = {
  readonly __typename?: 'ExactCareFigures';
  /** Student aid paid, reversals taken off (fen). */
  readonly aidPaidFen: Scalars['Float']['output'];
  /** Students with student aid that has not ended (persons). */
  readonly aidStudents: Scalars['Int']['output'];
  /** The day at whose end the figures are counted; today when it is not over. */
  readonly asOf: Scalars['Date']['output'];
  /** Children with an open file (persons). */
  readonly children: Scalars['Int']['output'];
  /** Children with an open file, by `childCategory` of the model (persons). */
  readonly childrenByCategory: ReadonlyArray<CodeCount>;
  /** Contacts of care (person-times). */
  readonly contacts: Scalars['Int']['output'];
  /** Contacts in campaigns, by `careCampaign` of the model (person-times). */
  readonly contactsByCampaign: ReadonlyArray<CodeCount>;
  /** Contacts by `careKind` of the model (person-times). */
  readonly contactsByKind: ReadonlyArray<CodeCount>;
  /** Open files without a guardian's consent in force (persons); a constraint of the database keeps it 0. */
  readonly filesWithoutConsent: Scalars['Int']['output'];
  /** Paired children of whose adults one has no vetting in force (persons). */
  readonly lapsedVettingChildren: Scalars['Int']['output'];
  /** Paired children whose next contact was due before the day (persons). */
  readonly overdueChildren: Scalars['Int']['output'];
  /** Children with an active pairing (persons). */
  readonly pairedChildren: Scalars['Int']['output'];
  /** Reports of suspected harm (things). */
  readonly safeguardingReports: Scalars['Int']['output'];
  /** Micro-wishes by state (things). */
  readonly wishesByStatus: ReadonlyArray<WishStatusCount>;
};

/** The input of an export of the audit trail. */
export type ExportAuditInput = {
  /** Restricts the records; all of them when left out. */
  readonly filter?: InputMaybe<AuditFilter>;
  /** The purpose; it is kept in the audit trail. */
  readonly purpose: Scalars['String']['input'];
};

/** The result of an export of the audit trail. */
export type ExportAuditPayload = {
  readonly __typename?: 'ExportAuditPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The file; null when refused. */
  readonly file?: Maybe<File>;
};

export type ExportMinorsPackInput = {
  /** The county. */
  readonly division: Scalars['DivisionCode']['input'];
  /** Why; it is recorded. */
  readonly purpose: Scalars['String']['input'];
  /** Such as 2025; due by the model's day of the year after. */
  readonly year: Scalars['Int']['input'];
};

export type ExportMinorsPackPayload = {
  readonly __typename?: 'ExportMinorsPackPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly file?: Maybe<File>;
};

export type ExportProjectRosterInput = {
  readonly division: Scalars['DivisionCode']['input'];
  readonly format?: InputMaybe<RosterFormat>;
  /** Why; it is recorded. */
  readonly purpose: Scalars['String']['input'];
};

export type ExportProjectRosterPayload = {
  readonly __typename?: 'ExportProjectRosterPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly file?: Maybe<File>;
};

/** How exact a reported figure is. */
export type FigureQualifier =
  /** The figure is a lower bound. */
  | 'AT_LEAST'
  /** The figure is exact. */
  | 'EXACT';

/** A file to download. */
export type File = {
  readonly __typename?: 'File';
  /** The content, in base64. */
  readonly content: Scalars['String']['output'];
  /** The media type, such as `text/csv`. */
  readonly mediaType: Scalars['String']['output'];
  /** The file name. */
  readonly name: Scalars['String']['output'];
};

export type FollowUpRiskFlagInput = {
  readonly flag: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly outcome: Scalars['String']['input'];
};

export type FollowUpRiskFlagPayload = {
  readonly __typename?: 'FollowUpRiskFlagPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly flagId?: Maybe<Scalars['ID']['output']>;
};

export type Frequency =
  | 'DAILY'
  /** On the same day of the month; a month without that day is passed over. */
  | 'MONTHLY'
  | 'WEEKLY';

export type GuardianConsent = {
  readonly __typename?: 'GuardianConsent';
  readonly givenOn: Scalars['Date']['output'];
  readonly guardianName: Scalars['String']['output'];
  /** Masked. */
  readonly guardianPhone: Scalars['String']['output'];
  readonly method: Scalars['String']['output'];
  readonly purposes: ReadonlyArray<Scalars['String']['output']>;
  readonly relation: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  /** Null while it is in force. */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

export type HandOverPairingsInput = {
  /** The volunteer who leaves. */
  readonly from: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  /** The volunteer who goes on. */
  readonly to: Scalars['ID']['input'];
};

export type HandOverPairingsPayload = {
  readonly __typename?: 'HandOverPairingsPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly pairings?: Maybe<ReadonlyArray<CarePairing>>;
};

/** One measure of those helped in sessions that were held. */
export type HelpedFigures = {
  readonly __typename?: 'HelpedFigures';
  /** Only sessions in a campaign. */
  readonly byCampaign: ReadonlyArray<CodeCount>;
  /** They sum to the total. */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /** By `OrganizerKind`; they sum to the total. */
  readonly byOrganizerKind: ReadonlyArray<CodeCount>;
  /** Only sessions with partners; one with two kinds counts for both. */
  readonly byPartnerKind: ReadonlyArray<CodeCount>;
  /** Every theme of the model, also those with 0; they sum to the total. */
  readonly byTheme: ReadonlyArray<ThemeCount>;
  readonly total: Scalars['Int']['output'];
};

export type HereInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

/** Whether a higher or a lower value is better. */
export type IndicatorDirection =
  /** The target is a ceiling, as for overdue items. */
  | 'LESS_IS_BETTER'
  /** The target is a floor. */
  | 'MORE_IS_BETTER';

/** The state of an indicator against its target. */
export type IndicatorState =
  /** Short of the part that is due by now. */
  | 'BEHIND'
  /** The target is met. */
  | 'MET'
  /** No county reports, which differs from 0. */
  | 'NO_REPORT'
  /** Short of the target, but not of the part that is due by now. */
  | 'ON_TRACK';

/** A name in both languages. */
export type Label = {
  readonly __typename?: 'Label';
  /** The English name. */
  readonly en: Scalars['String']['output'];
  /** The Chinese name. */
  readonly zh: Scalars['String']['output'];
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
  /** Says that a notice was seen, by somebody else than who caused it. */
  readonly acknowledgeNotice: AcknowledgeNoticePayload;
  /** Mends a draft or what was returned; it is to be verified again. */
  readonly amendWish: AmendWishPayload;
  /** Gives the caller's place back with a reason that the leader sees. */
  readonly askForLeave: AskForLeavePayload;
  /** Opens one file for a time, with a reason; the county administrators are told. */
  readonly breakGlass: BreakGlassPayload;
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
  /** Closes a file with a reason; pairings end. */
  readonly closeChildFile: CloseChildFilePayload;
  /** Closes and flags check-ins that nobody closed in time; safe to repeat. */
  readonly closeForgottenAttendances: CloseForgottenAttendancesPayload;
  /** Closes a report with its outcome. */
  readonly closeReport: CloseReportPayload;
  /** Collects a wish as a draft; who wishes is sealed. */
  readonly collectWish: CollectWishPayload;
  /** Stores a previewed roster, all of it or nothing; again, it changes nothing and answers the same. */
  readonly commitProjectRoster: CommitProjectRosterPayload;
  /** Says what came of a session; from then on it counts. Saying it again mends it, and is said whole: photos and summary are replaced. */
  readonly concludeSession: ConcludeSessionPayload;
  /** Confirms, or refuses with a reason, what somebody else entered after the fact. */
  readonly confirmPastSession: ConfirmPastSessionPayload;
  /** Confirms that the wish is fulfilled; from then on it counts. */
  readonly confirmWish: ConfirmWishPayload;
  /** A new draft with everything that an activity says of itself. */
  readonly copyActivity: CopyActivityPayload;
  /** Puts right what was taken down wrong about who a person is, in every record here. */
  readonly correctActivityData: CorrectDataPayload;
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
  /** Ends a pairing with a reason. */
  readonly endPairing: EndPairingPayload;
  /** Ends a project; it stays in the figures. */
  readonly endProject: EndProjectPayload;
  /** Enrols the caller: a seat, a place in the line, or an application, as the activity has it. */
  readonly enrol: EnrolPayload;
  /** Enrols a volunteer, by the same rules. */
  readonly enrolVolunteer: EnrolVolunteerPayload;
  /** Erases a person's data in activities, wishes, student aid and care: figures stay, what tells who it was goes. Idempotent. */
  readonly eraseActivityData: EraseDataPayload;
  /** Tells the county administrators of reports that nobody took up in time. Safe to repeat. */
  readonly escalateReports: EscalateReportsPayload;
  /** That audit trail as an .xlsx, at most its newest 50,000 records; recorded with its purpose. */
  readonly exportActivityAudit: ExportAuditPayload;
  /** The yearly audit of minors' data as an .xlsx: files, consents, who looked, what was erased; no names. Recorded with its purpose. */
  readonly exportMinorsPack: ExportMinorsPackPayload;
  /** The projects of a division; recorded with its purpose. */
  readonly exportProjectRoster: ExportProjectRosterPayload;
  /** Says what came of a risk flag. */
  readonly followUpRiskFlag: FollowUpRiskFlagPayload;
  /** Hands a leaving volunteer's pairings over to another, in the same rhythm. */
  readonly handOverPairings: HandOverPairingsPayload;
  /** A key for a calendar app to subscribe to the caller's own sessions; the one before opens nothing from then on. */
  readonly issueCalendarKey: CalendarKeyPayload;
  /** Begins a pair of sponsor and student; a student has one active pair. */
  readonly openAidPair: OpenAidPairPayload;
  /** Opens a child's file with the guardian's consent; without one there is no file. */
  readonly openChildFile: OpenChildFilePayload;
  /** Opens a verified wish, or one that expired, to everyone who may claim it. */
  readonly openWish: OpenWishPayload;
  /** Pairs a child with a vetted adult of the county. */
  readonly pairChild: PairChildPayload;
  /** Reads projects from an .xlsx or .csv file and judges every row; nothing is stored where it counts. */
  readonly previewProjectRoster: PreviewProjectRosterPayload;
  /** Raises a risk flag with a day to follow it up. */
  readonly raiseRiskFlag: RaiseRiskFlagPayload;
  /** Records a payment with its receipt. */
  readonly recordAidPayment: RecordAidPaymentPayload;
  /** Records a contact of care. */
  readonly recordContact: RecordContactPayload;
  /** Enters a session that took place without having been planned here; a second person confirms it. */
  readonly recordPastSession: RecordPastSessionPayload;
  /** Gives the caller's claim up; the wish is open again. */
  readonly releaseClaim: ReleaseClaimPayload;
  /** Agrees on another term. */
  readonly renewAidTerm: RenewAidTermPayload;
  /** Adds a version of the guardian's consent; a suspended file is open again. */
  readonly renewConsent: RenewConsentPayload;
  /** Reports suspected harm; sealed to the named few. */
  readonly reportHarm: ReportHarmPayload;
  /** Sends a wish back with a reason, also when what was delivered did not fulfil it. */
  readonly returnWish: ReturnWishPayload;
  /** Takes a payment back by a row of its own, with a reason. */
  readonly reverseAidPayment: ReverseAidPaymentPayload;
  /** Suspends pairings whose vetting or consent lapsed, and takes up those where it holds again. Safe to repeat. */
  readonly reviewPairings: ReviewPairingsPayload;
  /** Ends the caller's feed. */
  readonly revokeCalendarKey: RevokeCalendarKeyPayload;
  /** Plans a session of a published activity, or all sessions of a recurring one. */
  readonly scheduleSessions: ScheduleSessionsPayload;
  /** Lets lapse what time has overtaken: holds, and wishes past their last day. Safe to repeat. */
  readonly settleWishes: SettleWishesPayload;
  /** Begins a themed project in a village or community. */
  readonly startProject: StartProjectPayload;
  /** Sends a draft to approval; a low-risk type passes by itself, as the county's policy has it. */
  readonly submitActivity: SubmitActivityPayload;
  /** Takes a report up. */
  readonly takeReport: TakeReportPayload;
  /** Says that a wish is real; somebody else than who collected it. */
  readonly verifyWish: VerifyWishPayload;
  /** Takes back, from the level above, what was published; sessions to come are cancelled. */
  readonly withdrawActivity: WithdrawActivityPayload;
  /** The guardian takes the consent back: file and pairings are suspended. */
  readonly withdrawConsent: WithdrawConsentPayload;
  /** Gives the caller's place back before the session begins; the next of the waiting gets it. */
  readonly withdrawEnrolment: WithdrawEnrolmentPayload;
};


export type MutationAcknowledgeNoticeArgs = {
  input: AcknowledgeNoticeInput;
};


export type MutationAmendWishArgs = {
  input: AmendWishInput;
};


export type MutationAskForLeaveArgs = {
  input: AskForLeaveInput;
};


export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
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


export type MutationCloseChildFileArgs = {
  input: CloseChildFileInput;
};


export type MutationCloseForgottenAttendancesArgs = {
  input: CloseForgottenAttendancesInput;
};


export type MutationCloseReportArgs = {
  input: CloseReportInput;
};


export type MutationCollectWishArgs = {
  input: CollectWishInput;
};


export type MutationCommitProjectRosterArgs = {
  input: CommitProjectRosterInput;
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


export type MutationCorrectActivityDataArgs = {
  input: CorrectDataInput;
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


export type MutationEndPairingArgs = {
  input: EndPairingInput;
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


export type MutationEraseActivityDataArgs = {
  input: EraseDataInput;
};


export type MutationEscalateReportsArgs = {
  input: EscalateReportsInput;
};


export type MutationExportActivityAuditArgs = {
  input: ExportAuditInput;
};


export type MutationExportMinorsPackArgs = {
  input: ExportMinorsPackInput;
};


export type MutationExportProjectRosterArgs = {
  input: ExportProjectRosterInput;
};


export type MutationFollowUpRiskFlagArgs = {
  input: FollowUpRiskFlagInput;
};


export type MutationHandOverPairingsArgs = {
  input: HandOverPairingsInput;
};


export type MutationIssueCalendarKeyArgs = {
  input: CalendarKeyInput;
};


export type MutationOpenAidPairArgs = {
  input: OpenAidPairInput;
};


export type MutationOpenChildFileArgs = {
  input: OpenChildFileInput;
};


export type MutationOpenWishArgs = {
  input: OpenWishInput;
};


export type MutationPairChildArgs = {
  input: PairChildInput;
};


export type MutationPreviewProjectRosterArgs = {
  input: PreviewProjectRosterInput;
};


export type MutationRaiseRiskFlagArgs = {
  input: RaiseRiskFlagInput;
};


export type MutationRecordAidPaymentArgs = {
  input: RecordAidPaymentInput;
};


export type MutationRecordContactArgs = {
  input: RecordContactInput;
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


export type MutationRenewConsentArgs = {
  input: RenewConsentInput;
};


export type MutationReportHarmArgs = {
  input: ReportHarmInput;
};


export type MutationReturnWishArgs = {
  input: ReturnWishInput;
};


export type MutationReverseAidPaymentArgs = {
  input: ReverseAidPaymentInput;
};


export type MutationReviewPairingsArgs = {
  input: ReviewPairingsInput;
};


export type MutationRevokeCalendarKeyArgs = {
  input: CalendarKeyInput;
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


export type MutationTakeReportArgs = {
  input: TakeReportInput;
};


export type MutationVerifyWishArgs = {
  input: VerifyWishInput;
};


export type MutationWithdrawActivityArgs = {
  input: WithdrawActivityInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
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

/** The treatment of rows that look like existing records. */
export type OnAlike =
  /** Add the row: it was compared and is a different record. */
  | 'ADD'
  /** Leave the row out. */
  | 'SKIP';

/** The treatment of rows about existing records. */
export type OnDuplicate =
  /** Leave the existing record unchanged. */
  | 'SKIP'
  /** Overwrite the existing record with the row; empty cells change nothing. */
  | 'UPDATE';

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

export type OpenChildFileInput = {
  readonly alias: Scalars['String']['input'];
  /** YYYY-MM. */
  readonly birthMonth: Scalars['String']['input'];
  readonly category: ChildCategory;
  readonly consent: ConsentInput;
  readonly division: Scalars['DivisionCode']['input'];
  readonly externalReference?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type OpenChildFilePayload = {
  readonly __typename?: 'OpenChildFilePayload';
  readonly child?: Maybe<Child>;
  readonly errors: ReadonlyArray<UserError>;
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

/** The position of a page in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor to pass as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type PairChildInput = {
  readonly child: Scalars['ID']['input'];
  /** The rhythm of contacts; the county's parameter when absent. */
  readonly everyDays?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly volunteer: Scalars['ID']['input'];
};

export type PairChildPayload = {
  readonly __typename?: 'PairChildPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly pairing?: Maybe<CarePairing>;
};

export type PartnerInput = {
  /** A code of the county's model. */
  readonly kind: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

/** A record about a person, decrypted. */
export type PersonRecord = {
  readonly __typename?: 'PersonRecord';
  /** The id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The last day of the retention period; null while the record is in force. */
  readonly keptUntil?: Maybe<Scalars['Date']['output']>;
  /** The kind of record, such as `league-member`. */
  readonly kind: Scalars['String']['output'];
  /** The day on which the record ended, from which its retention period runs; null while it is in force. */
  readonly overSince?: Maybe<Scalars['Date']['output']>;
  /** The name of the kind of record. */
  readonly title: Label;
  /** The stored values of the record. */
  readonly values: ReadonlyArray<PersonValue>;
};

export type PersonTimeFigures = {
  readonly __typename?: 'PersonTimeFigures';
  readonly byTheme: ReadonlyArray<ThemeCount>;
  readonly total: Scalars['Int']['output'];
};

/** A stored value of a record. */
export type PersonValue = {
  readonly __typename?: 'PersonValue';
  /** The name of the column. */
  readonly label: Label;
  /** The column, such as `birthDate`. */
  readonly name: Scalars['String']['output'];
  /** The value as text; null where none is stored. */
  readonly value?: Maybe<Scalars['String']['output']>;
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

/** `idempotencyKey`: the same key with the same file has one preview, for two days. */
export type PreviewProjectRosterInput = {
  /** The division whose roster it is: rows lie within. */
  readonly division: Scalars['DivisionCode']['input'];
  readonly file: Scalars['Upload']['input'];
  readonly fileName: Scalars['String']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type PreviewProjectRosterPayload = {
  readonly __typename?: 'PreviewProjectRosterPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly preview?: Maybe<RosterPreview>;
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
  /** The audit trail of activities, wishes, student aid and care, in the scope acted in. */
  readonly activityAudit?: Maybe<AuditConnection>;
  /** Follows that trail from its first record to its head. */
  readonly activityAuditVerdict?: Maybe<AuditVerdict>;
  /** A person's copy of what activities, wishes, student aid and care keep about them; recorded with its purpose. Files of children only for who may read them. */
  readonly activityDataOf?: Maybe<ReadonlyArray<PersonRecord>>;
  /** The names behind an alias of student aid, for a purpose; every look is recorded with it. */
  readonly aidIdentity?: Maybe<AidIdentity>;
  /** Student aid of a division and below it, by alias. People: for roles of the county. */
  readonly aidPairs?: Maybe<AidPairConnection>;
  /** Who was where and when. People: for roles of the county. */
  readonly attendances?: Maybe<AttendanceConnection>;
  /**
   * The same for a calendar app, which cannot sign in: by the key that the volunteer gave it. Null for a key that opens nothing. The gateway
   * serves it at `/calendar/<key>.ics`.
   */
  readonly calendarFeed?: Maybe<Scalars['String']['output']>;
  /** What the county administrators are told: a glass that was broken, a report that nobody took up. */
  readonly careNotices?: Maybe<CareNoticeConnection>;
  /** Who cares for whom in a division and below it; every read is written down. */
  readonly carePairings?: Maybe<CarePairingConnection>;
  /** The code that a leader shows at a session, as text or QR; null for a session without one. */
  readonly checkInCode?: Maybe<CheckInCode>;
  /** A child's whole file; every read is written down in the same transaction. */
  readonly childFile?: Maybe<ChildFile>;
  /** The file behind a glass that the caller broke, while it is open. */
  readonly childFileThroughBrokenGlass?: Maybe<ChildFile>;
  /** The pictures of a session that show a child's face, while the guardian consents; every look is recorded. For roles of the county. */
  readonly childPhotos?: Maybe<ReadonlyArray<ChildPhoto>>;
  /** Children's files of a division and below it, by alias. Each one that is shown is written down. */
  readonly children?: Maybe<ChildConnection>;
  /** Who enrolled in a session, for who leads it. People: for roles of the county. */
  readonly enrolments?: Maybe<EnrolmentConnection>;
  /** Micro-wishes of a division and below it, by alias. People: for roles of the county. */
  readonly microWishes?: Maybe<MicroWishConnection>;
  /** The caller's own sessions as iCalendar text (RFC 5545); null for who is no volunteer here. */
  readonly myCalendar?: Maybe<Scalars['String']['output']>;
  /** The caller's own enrolments, also those that were called off, with the reason. */
  readonly myEnrolments?: Maybe<EnrolmentConnection>;
  /** One's own preview of a roster; null when there is none, or its seven days are over. */
  readonly projectRosterPreview?: Maybe<RosterPreview>;
  /** The rejected rows of one's own preview as they were, with what is wrong, to be mended and sent again; null when there are none. */
  readonly projectRosterRejected?: Maybe<File>;
  /** An .xlsx to fill in for `previewProjectRoster`, with the county's choices explained. */
  readonly projectRosterTemplate?: Maybe<File>;
  /** Volunteer projects of a division and below it. */
  readonly projects?: Maybe<ProjectConnection>;
  /** Risk flags of a division and below it, so that none is forgotten; every read is written down. */
  readonly riskFlags?: Maybe<RiskFlagConnection>;
  /** Reports of suspected harm, for the named few; every read is written down. */
  readonly safeguardingReports?: Maybe<SafeguardingReportConnection>;
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


export type QueryActivityAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryActivityDataOfArgs = {
  purpose: Scalars['String']['input'];
  subject: DataSubjectInput;
};


export type QueryAidIdentityArgs = {
  pair: Scalars['ID']['input'];
  purpose: Scalars['String']['input'];
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


export type QueryCalendarFeedArgs = {
  key: Scalars['String']['input'];
};


export type QueryCareNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCarePairingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  overdueOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCheckInCodeArgs = {
  session: Scalars['ID']['input'];
};


export type QueryChildFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChildFileThroughBrokenGlassArgs = {
  glass: Scalars['ID']['input'];
};


export type QueryChildPhotosArgs = {
  session: Scalars['ID']['input'];
};


export type QueryChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
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


export type QueryProjectRosterPreviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectRosterRejectedArgs = {
  preview: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRiskFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QuerySafeguardingReportsArgs = {
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

export type RaiseRiskFlagInput = {
  readonly child: Scalars['ID']['input'];
  readonly followUpBy: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly level: RiskLevel;
  readonly note: Scalars['String']['input'];
};

export type RaiseRiskFlagPayload = {
  readonly __typename?: 'RaiseRiskFlagPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly flagId?: Maybe<Scalars['ID']['output']>;
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

export type RecordContactInput = {
  readonly campaign?: InputMaybe<Scalars['String']['input']>;
  readonly child: Scalars['ID']['input'];
  readonly contactedOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly kind: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly pairing?: InputMaybe<Scalars['ID']['input']>;
};

export type RecordContactPayload = {
  readonly __typename?: 'RecordContactPayload';
  readonly contactId?: Maybe<Scalars['ID']['output']>;
  readonly errors: ReadonlyArray<UserError>;
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

/** A released number of one code of the model. */
export type ReleasedCodeNumber = {
  readonly __typename?: 'ReleasedCodeNumber';
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** The released number. */
  readonly number: ReleasedNumber;
};

/** A released number. 0 stands for fewer than a step, 0 included; any other number is said as 'about'. */
export type ReleasedNumber = {
  readonly __typename?: 'ReleasedNumber';
  /** The least that the exact number can be; null where the method proves no bound, as in a town. */
  readonly atLeast?: Maybe<Scalars['Float']['output']>;
  /** The most that the exact number can be; null where the method proves no bound, as in a town. */
  readonly atMost?: Maybe<Scalars['Float']['output']>;
  /** The released number, a multiple of the step. */
  readonly count: Scalars['Float']['output'];
};

/** How a volunteer's enrolments ended, each session once. */
export type Reliability = {
  readonly __typename?: 'Reliability';
  /** Had a seat, and came. */
  readonly attended: Scalars['Int']['output'];
  /** Had a seat, and neither came nor said so. */
  readonly noShows: Scalars['Int']['output'];
  /** Asked for leave before it began. */
  readonly onLeave: Scalars['Int']['output'];
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

export type RenewConsentInput = {
  readonly child: Scalars['ID']['input'];
  readonly consent: ConsentInput;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RenewConsentPayload = {
  readonly __typename?: 'RenewConsentPayload';
  readonly child?: Maybe<Child>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ReportHarmInput = {
  readonly account: Scalars['String']['input'];
  readonly child?: InputMaybe<Scalars['ID']['input']>;
  readonly division: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ReportHarmPayload = {
  readonly __typename?: 'ReportHarmPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly receipt?: Maybe<ReportReceipt>;
};

/** What who reports gets to see. */
export type ReportReceipt = {
  readonly __typename?: 'ReportReceipt';
  readonly escalatesAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly reportedAt: Scalars['DateTime']['output'];
};

export type ReportStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'TAKEN';

export type ReportedFigure = {
  readonly __typename?: 'ReportedFigure';
  readonly qualifier: FigureQualifier;
  readonly value: Scalars['Float']['output'];
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

export type ReviewPairingsInput = {
  readonly division: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ReviewPairingsPayload = {
  readonly __typename?: 'ReviewPairingsPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly pairings?: Maybe<ReadonlyArray<CarePairing>>;
};

export type RevokeCalendarKeyPayload = {
  readonly __typename?: 'RevokeCalendarKeyPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** False when there was no feed. */
  readonly revoked?: Maybe<Scalars['Boolean']['output']>;
};

export type RiskFlag = {
  readonly __typename?: 'RiskFlag';
  readonly childId: Scalars['ID']['output'];
  readonly followUpBy: Scalars['Date']['output'];
  /** Null while it is open. */
  readonly followedUpOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly level: RiskLevel;
  readonly note: Scalars['String']['output'];
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly raisedOn: Scalars['Date']['output'];
};

export type RiskFlagConnection = {
  readonly __typename?: 'RiskFlagConnection';
  readonly nodes: ReadonlyArray<RiskFlag>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RiskLevel =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** Numbers of rows; `new`, `same`, `duplicate`, `alike` and `rejected` sum to `read`. */
export type RosterCounts = {
  readonly __typename?: 'RosterCounts';
  /** Rows that look like an existing record or like an earlier row. */
  readonly alike: Scalars['Int']['output'];
  /** Rows about existing records with different values. */
  readonly duplicate: Scalars['Int']['output'];
  /** Rows about new records. */
  readonly new: Scalars['Int']['output'];
  /** All problems, also those not listed (things). */
  readonly problems: Scalars['Int']['output'];
  /** Filled rows below the headers, without the example rows. */
  readonly read: Scalars['Int']['output'];
  /** Rows with problems. */
  readonly rejected: Scalars['Int']['output'];
  /** Rows about existing records with the same values. */
  readonly same: Scalars['Int']['output'];
};

/** A row that concerns an existing record or looks like one. */
export type RosterDuplicate = {
  readonly __typename?: 'RosterDuplicate';
  /** The headers of the columns with different values. */
  readonly differs: ReadonlyArray<Scalars['String']['output']>;
  /** The earlier row of the file that it looks like; null when it matches stored records. */
  readonly matchedRow?: Maybe<RosterPlace>;
  /** The ids of the existing records. */
  readonly matches: ReadonlyArray<Scalars['ID']['output']>;
  /** The row, counted from 1. */
  readonly row: Scalars['Int']['output'];
  /** The sheet. */
  readonly sheet: Scalars['String']['output'];
  /** Why the row is not new. */
  readonly state: RosterMatch;
};

/** The format of an exported list. */
export type RosterFormat =
  /** Comma-separated values (.csv). */
  | 'CSV'
  /** Excel workbook (.xlsx). */
  | 'XLSX';

/** A column whose header is unknown. */
export type RosterHeader = {
  readonly __typename?: 'RosterHeader';
  /** The letter of the column. */
  readonly column: Scalars['String']['output'];
  /** The header as written. */
  readonly header: Scalars['String']['output'];
  /** The sheet. */
  readonly sheet: Scalars['String']['output'];
};

/** Why a row is not a new record. */
export type RosterMatch =
  /** The row looks like other records; a person has to decide. */
  | 'ALIKE'
  /** The row concerns an existing record. */
  | 'DUPLICATE';

/** Cells of one column that were read differently from their content for one reason, or rows that were skipped. */
export type RosterNote = {
  readonly __typename?: 'RosterNote';
  /** The first 100 of them. */
  readonly cells: ReadonlyArray<RosterNotedCell>;
  /** The code of the reason, in UPPER_CASE; the wording may change, the code does not. */
  readonly code: Scalars['String']['output'];
  /** All such cells or rows, also those not listed (cells). */
  readonly count: Scalars['Int']['output'];
  /** The reason, in English. */
  readonly en: Scalars['String']['output'];
  /** The header of the column; null for whole rows. */
  readonly header?: Maybe<Scalars['String']['output']>;
  /** The reason, in Chinese. */
  readonly zh: Scalars['String']['output'];
};

/** A cell that was read differently from its content, or a row that was skipped. */
export type RosterNotedCell = {
  readonly __typename?: 'RosterNotedCell';
  /** The letter of the column; null for a whole row. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** The value that was read, masked likewise; empty where the cell counts as empty, null for a skipped row. */
  readonly readAs?: Maybe<Scalars['String']['output']>;
  /** The row, counted from 1. */
  readonly row: Scalars['Int']['output'];
  /** The sheet. */
  readonly sheet: Scalars['String']['output'];
  /** The content of the cell, masked where it is an ID or phone number; null for a whole row or a cell filled from merged cells. */
  readonly shown?: Maybe<Scalars['String']['output']>;
};

/** The result of a commit, in rows. */
export type RosterOutcome = {
  readonly __typename?: 'RosterOutcome';
  /** New records. */
  readonly added: Scalars['Int']['output'];
  /** Existing records with the same values, left unchanged. */
  readonly same: Scalars['Int']['output'];
  /** Duplicates and look-alikes that were left unchanged. */
  readonly skipped: Scalars['Int']['output'];
  /** Existing records that were changed. */
  readonly updated: Scalars['Int']['output'];
};

/** The place of a row in the file. */
export type RosterPlace = {
  readonly __typename?: 'RosterPlace';
  /** The row, counted from 1. */
  readonly row: Scalars['Int']['output'];
  /** The sheet. */
  readonly sheet: Scalars['String']['output'];
};

/** The result of reading and checking a roster. Visible only to the caller who uploaded it, for seven days; nothing counts until it is committed. */
export type RosterPreview = {
  readonly __typename?: 'RosterPreview';
  /** The time of the commit; null before it. */
  readonly committedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The numbers of rows. */
  readonly counts: RosterCounts;
  /** The division of the roster. */
  readonly division: Scalars['DivisionCode']['output'];
  /** The first 100 rows that concern existing records or look like them. */
  readonly duplicates: ReadonlyArray<RosterDuplicate>;
  /** The time after which the preview is deleted. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The name of the uploaded file. */
  readonly fileName: Scalars['String']['output'];
  /** The id of the preview. */
  readonly id: Scalars['ID']['output'];
  /** Cells that were read differently from their content, by column and reason; empty when every cell was read as it stands. */
  readonly notes: ReadonlyArray<RosterNote>;
  /** The result of the commit; null before it. */
  readonly outcome?: Maybe<RosterOutcome>;
  /** The time of the preview. */
  readonly previewedAt: Scalars['DateTime']['output'];
  /** The first 100 problems, by sheet, row and column. Every rejected row is in the file of rejected rows. */
  readonly problems: ReadonlyArray<RosterProblem>;
  /** The sheets of the file. */
  readonly sheets: ReadonlyArray<RosterSheet>;
  /** Whether the roster has been stored. */
  readonly state: RosterState;
  /** Columns that were ignored because no column of the roster has this header. */
  readonly unknownHeaders: ReadonlyArray<RosterHeader>;
};

/** A problem of a roster: its place and what to do. */
export type RosterProblem = {
  readonly __typename?: 'RosterProblem';
  /** The code of the problem, in UPPER_CASE; the wording may change, the code does not. */
  readonly code: Scalars['String']['output'];
  /** The letter of the column; null where the file has none. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** The problem and what to do, in English. */
  readonly en: Scalars['String']['output'];
  /** The header of the column; null where there is none. */
  readonly header?: Maybe<Scalars['String']['output']>;
  /** The row, counted from 1 as in the spreadsheet; null when it concerns more than one row. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** The sheet; null when the problem concerns the whole file. */
  readonly sheet?: Maybe<Scalars['String']['output']>;
  /** The value found there, masked where it is an ID or phone number. */
  readonly shown?: Maybe<Scalars['String']['output']>;
  /** The problem and what to do, in Chinese. */
  readonly zh: Scalars['String']['output'];
};

/** A sheet of the file. */
export type RosterSheet = {
  readonly __typename?: 'RosterSheet';
  /** The row of the headers, counted from 1; null when none was found. */
  readonly headerRow?: Maybe<Scalars['Int']['output']>;
  /** The name of the sheet. */
  readonly name: Scalars['String']['output'];
  /** The result of reading the sheet. */
  readonly outcome: RosterSheetOutcome;
};

/** The result of reading a sheet; only READ sheets gave rows. */
export type RosterSheetOutcome =
  /** The header row lacks required columns or names one twice. */
  | 'HEADER_REFUSED'
  /** The sheet is hidden and was not read. */
  | 'HIDDEN'
  /** No header row was found. */
  | 'NO_HEADER'
  /** The sheet was read. */
  | 'READ';

/** Whether the rows of a roster have been stored. */
export type RosterState =
  /** Stored. */
  | 'COMMITTED'
  /** Checked, not stored. */
  | 'PREVIEWED';

/** A report of suspected harm, opened for the named few. */
export type SafeguardingReport = {
  readonly __typename?: 'SafeguardingReport';
  readonly account: Scalars['String']['output'];
  readonly childId?: Maybe<Scalars['ID']['output']>;
  readonly escalatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly escalatesAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly reportedAt: Scalars['DateTime']['output'];
  readonly reportedBy: Scalars['String']['output'];
  readonly status: ReportStatus;
  readonly takenBy?: Maybe<Scalars['String']['output']>;
};

export type SafeguardingReportConnection = {
  readonly __typename?: 'SafeguardingReportConnection';
  readonly nodes: ReadonlyArray<SafeguardingReport>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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

/** The step of a series. A step is named by its last day. */
export type SeriesStep =
  /** One day. */
  | 'DAY'
  /** One calendar month. */
  | 'MONTH'
  /** One week, which begins on Monday. */
  | 'WEEK'
  /** One calendar year. */
  | 'YEAR';

export type SessionFigures = {
  readonly __typename?: 'SessionFigures';
  /** Every theme of the model, also those with 0; they sum to the total. */
  readonly byTheme: ReadonlyArray<ThemeCount>;
  readonly total: Scalars['Int']['output'];
};

export type SessionPhoto = {
  readonly __typename?: 'SessionPhoto';
  readonly id: Scalars['ID']['output'];
  /** Where the picture is kept; null for one that shows a child's face: see `childPhotos`. */
  readonly reference?: Maybe<Scalars['String']['output']>;
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

export type TakeReportInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
};

export type TakeReportPayload = {
  readonly __typename?: 'TakeReportPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly reportId?: Maybe<Scalars['ID']['output']>;
};

export type ThemeCount = {
  readonly __typename?: 'ThemeCount';
  readonly count: Scalars['Int']['output'];
  /** A code of the county's model, such as STUDENT_AID. */
  readonly theme: Scalars['String']['output'];
};

/** An expected refusal of a mutation: the fault, its place in the input, and what to do, in two languages. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** The code, in UPPER_CASE; the wording may change, the code does not. */
  readonly code: UserErrorCode;
  /** The message in English. */
  readonly en: Scalars['String']['output'];
  /** The path in the input, such as `["division"]`; empty when the refusal concerns the whole. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The message in Chinese. */
  readonly zh: Scalars['String']['output'];
};

/** Why a write was refused: the code of a `UserError`. */
export type UserErrorCode =
  /** The account or the volunteer is already linked. */
  | 'ACCOUNT_LINKED'
  /** The activity is not in a state that allows this. */
  | 'ACTIVITY_NOT_OPEN_TO_THIS'
  /** The activity has not been published: have it approved first. */
  | 'ACTIVITY_NOT_PUBLISHED'
  /** Somebody else has to decide what you drafted. */
  | 'ACTIVITY_OWN'
  /** There is no such activity in your division. */
  | 'ACTIVITY_UNKNOWN'
  /** The lowest age lies above the highest. */
  | 'AGES_CROSSED'
  /** A payment is recorded once it is made. */
  | 'AID_PAID_IN_FUTURE'
  /** The student has a sponsor already. */
  | 'AID_PAIR_ACTIVE'
  /** The pair has ended. */
  | 'AID_PAIR_ENDED'
  /** There is no such pair in your division. */
  | 'AID_PAIR_UNKNOWN'
  /** The payment has been reversed already. */
  | 'AID_PAYMENT_REVERSED'
  /** There is no such payment of this pair. */
  | 'AID_PAYMENT_UNKNOWN'
  /** There is a payment with this receipt already. */
  | 'AID_RECEIPT_KNOWN'
  /** The pair has this term already. */
  | 'AID_TERM_KNOWN'
  /** The pair has no such term. */
  | 'AID_TERM_UNKNOWN'
  /** This person is the first secretary of another branch. */
  | 'ALREADY_FIRST_SECRETARY'
  /** This was done before; what it was about has been erased since. */
  | 'ANSWER_ERASED'
  /** This appointment has already ended. */
  | 'APPOINTMENT_ENDED'
  /** There is no such appointment in your division. */
  | 'APPOINTMENT_UNKNOWN'
  /** The request has a wrong value. */
  | 'BAD_USER_INPUT'
  /** The day is before the founding of the organization. */
  | 'BEFORE_FOUNDED'
  /** The branch has a first secretary in office; end that appointment, or name it in `replaces`. */
  | 'BRANCH_HAS_FIRST_SECRETARY'
  /** Several branches have this name; write the full name and the village. */
  | 'BRANCH_NOT_CLEAR'
  /** There is no such branch in this division. */
  | 'BRANCH_NOT_FOUND'
  /** The county’s model has no such campaign. */
  | 'CAMPAIGN_UNKNOWN'
  /** This person is already nominated. */
  | 'CANDIDATE_ALREADY_NOMINATED'
  /** There is no such candidate in your division. */
  | 'CANDIDATE_UNKNOWN'
  /** The time of capture lies in the future. */
  | 'CAPTURED_IN_FUTURE'
  /** Captured too long ago: have the time back-filled. */
  | 'CAPTURED_TOO_LATE'
  /** What was captured offline carries an idempotency key. */
  | 'CAPTURE_NEEDS_KEY'
  /** The county’s model has no such kind of care. */
  | 'CARE_KIND_UNKNOWN'
  /** The formula gives an error ({value}): replace it by the content itself. */
  | 'CELL_ERROR'
  /** Too long (at most {limit} characters): shorten it. */
  | 'CELL_TOO_LONG'
  /** There is no such valid certificate. */
  | 'CERTIFICATE_NOT_VALID'
  /** There is no approved service to certify. */
  | 'CERTIFICATE_NO_HOURS'
  /** The county's model does not allow this channel. */
  | 'CHANNEL_NOT_ALLOWED'
  /** Checked in already; check out first. */
  | 'CHECKED_IN_ALREADY'
  /** Checked in too often that day. */
  | 'CHECKED_IN_TOO_OFTEN'
  /** Outside the time for checking in and out. */
  | 'CHECK_IN_CLOSED'
  /** This session needs to know where you are. */
  | 'CHECK_IN_NEEDS_PLACE'
  /** The time overlaps with another attendance. */
  | 'CHECK_IN_OVERLAPS'
  /** Too far from the place of the session. */
  | 'CHECK_IN_TOO_FAR'
  /** The file is closed. */
  | 'CHILD_CLOSED'
  /** There is a file with this external reference. */
  | 'CHILD_KNOWN'
  /** Too old for this category. */
  | 'CHILD_TOO_OLD'
  /** There is no such file in your division. */
  | 'CHILD_UNKNOWN'
  /** There are several named "{value}": enter the code. */
  | 'CODE_AMBIGUOUS'
  /** "{value}" is not one of the choices: {choices}. */
  | 'CODE_UNKNOWN'
  /** The code is wrong or no longer shown. */
  | 'CODE_WRONG'
  /** A consent is given, or taken back, by today. */
  | 'CONSENT_IN_FUTURE'
  /** No guardian’s consent is in force. */
  | 'CONSENT_MISSING'
  /** There is no consent in force to withdraw. */
  | 'CONSENT_UNKNOWN'
  /** A contact is recorded after it took place. */
  | 'CONTACT_IN_FUTURE'
  /** There is no contact with an open next action with this id; it may be closed already. */
  | 'CONTACT_UNKNOWN'
  /** "{lower}" ({lowerValue}) must not be above "{upper}" ({upperValue}). */
  | 'CONTRADICTS'
  /** Contains invisible control characters: clear the cell and type it again. */
  | 'CONTROL_CHARACTER'
  /** The county has its county committee already. */
  | 'COUNTY_COMMITTEE_EXISTS'
  /** The county's committee cannot be dissolved. */
  | 'COUNTY_COMMITTEE_STAYS'
  /** This county is not prepared, or lies outside your scope: plan its rollout first. */
  | 'COUNTY_NOT_PREPARED'
  /** A Party member is over the age limit on the day of the appointment. */
  | 'CPC_MEMBER_TOO_OLD'
  /** Another organization of the county has this registration number. */
  | 'CREDIT_CODE_USED'
  /** A record is still in force. End it first, then erase. */
  | 'DATA_IN_FORCE'
  /** A record may be erased only by a person with the permission that the message names. */
  | 'DATA_NEEDS_PERMISSION'
  /** People’s data is given out and erased from within their county. */
  | 'DATA_OUTSIDE_COUNTY'
  /** There is no such day ({value}): check it. */
  | 'DATE_IMPOSSIBLE'
  /** This day is in the future. */
  | 'DATE_IN_FUTURE'
  /** This number is no day: write year, month and day, like 2021-03-05. */
  | 'DATE_NUMBER_IMPLAUSIBLE'
  /** The date must lie between {earliest} and {latest}: check it (it reads {value}). */
  | 'DATE_OUT_OF_RANGE'
  /** The date cannot be read: write year, month and day, like 2021-03-05. */
  | 'DATE_UNREADABLE'
  /** The year has two digits only: write all four, like 2021-03-05. */
  | 'DATE_YEAR_SHORT'
  /** There are several divisions named "{value}": enter one of {candidates}. */
  | 'DIVISION_AMBIGUOUS'
  /** This code was used before and cannot be used again. */
  | 'DIVISION_CODE_USED'
  /** A division has a code of 12 digits. */
  | 'DIVISION_CODE_WRONG'
  /** A list cannot add or end counties and divisions above them. */
  | 'DIVISION_COUNTY_FIXED'
  /** A town or village stays in its county: its data belongs to the county. Hand it over first. */
  | 'DIVISION_CROSSES_COUNTIES'
  /** A division cannot supersede itself. */
  | 'DIVISION_CYCLE'
  /** The tree of a past day cannot change: name today or a later day. */
  | 'DIVISION_DAY_OVER'
  /** This division has already ended. */
  | 'DIVISION_FORMER_ENDED'
  /** There is no such division. */
  | 'DIVISION_FORMER_UNKNOWN'
  /** Only a division of the same level can supersede it. */
  | 'DIVISION_LEVEL_DIFFERS'
  /** The list has this code twice. */
  | 'DIVISION_LISTED_TWICE'
  /** The list has problems; the preview names them. */
  | 'DIVISION_LIST_WRONG'
  /** Choose a village or community within your division. */
  | 'DIVISION_NOT_A_VILLAGE'
  /** This village holds data: name it in 原代码 of the line of the village that supersedes it. */
  | 'DIVISION_NOT_EMPTY'
  /** Name a village or community of your own division. */
  | 'DIVISION_NOT_LOCAL'
  /** This division lies outside the one that the list covers. */
  | 'DIVISION_OUTSIDE_LIST'
  /** The division above it is not in the list. */
  | 'DIVISION_PARENT_MISSING'
  /** The plan has changed since the preview: preview again. */
  | 'DIVISION_PLAN_STALE'
  /** There is no division "{value}". Similar names: {candidates}. If one of them is meant, enter it like this. */
  | 'DIVISION_SIMILAR'
  /** This division is still in the list, so it cannot be superseded. */
  | 'DIVISION_STILL_LISTED'
  /** Two divisions supersede this one: name only the one that receives its data. */
  | 'DIVISION_SUPERSEDED_TWICE'
  /** There is no division "{value}": enter town and village, like {example}, or the division code of 12 digits. */
  | 'DIVISION_UNKNOWN'
  /** A change of this division is already decided for the same day or a later one. */
  | 'DIVISION_VALIDITY_OVERLAPS'
  /** This row and {otherEn} have the same {headers}: check them and keep one. */
  | 'DUPLICATE_IN_FILE'
  /** You have reached the daily limit of people found in other counties: continue tomorrow, or ask the county office. */
  | 'ELSEWHERE_LIMIT_REACHED'
  /** Enrolled already. */
  | 'ENROLLED_ALREADY'
  /** The volunteer has another session at that time. */
  | 'ENROLLED_ELSEWHERE'
  /** The enrolment has been decided or ended. */
  | 'ENROLMENT_DECIDED'
  /** The county’s model does not allow this way of enrolment. */
  | 'ENROLMENT_MODE_NOT_ALLOWED'
  /** There is no such enrolment. */
  | 'ENROLMENT_UNKNOWN'
  /** The envoy is the talent; choose another envoy. */
  | 'ENVOY_IS_TALENT'
  /** The file is damaged: open it in Excel or WPS and save it again as .xlsx. */
  | 'FILE_DAMAGED'
  /** The file is empty: choose a filled-in roster. */
  | 'FILE_EMPTY'
  /** The encoding of the file is unknown: save it as .xlsx, or as CSV in UTF-8. */
  | 'FILE_ENCODING_UNKNOWN'
  /** The file is protected by a password: remove the password in Excel or WPS. */
  | 'FILE_ENCRYPTED'
  /** This is neither an Excel (.xlsx) nor a CSV file: open it in Excel or WPS and save it as .xlsx. */
  | 'FILE_NOT_A_ROSTER'
  /** This is an old .xls file: open it in Excel or WPS and save it as an Excel workbook (.xlsx). */
  | 'FILE_OLD_XLS'
  /** A quotation mark near line {line} is not closed, or a row is too long: mend it, or save the file as .xlsx. */
  | 'FILE_QUOTES_UNBALANCED'
  /** The file is larger than {limit}: remove pictures and the like, or split it into several files. */
  | 'FILE_TOO_LARGE'
  /** The file unpacks to far too much: copy the data into a fresh template. */
  | 'FILE_UNPACKS_TOO_LARGE'
  /** Its first secretary is in office; end that appointment first. */
  | 'FIRST_SECRETARY_IN_OFFICE'
  /** The end lies in the past. */
  | 'GRANT_ENDS_BEFORE_START'
  /** Your own role can be delegated for a time only: give an end. */
  | 'GRANT_NEEDS_END'
  /** You may not give this role. */
  | 'GRANT_NOT_YOURS'
  /** This division lies outside your own. */
  | 'GRANT_OUT_OF_SCOPE'
  /** This role sees people: it can be held over one county at most. */
  | 'GRANT_SCOPE_TOO_WIDE'
  /** There is no such grant in force in your division. */
  | 'GRANT_UNKNOWN'
  /** These details belong to another group than the talent’s; leave them out or change the group. */
  | 'GROUP_FACTS_MISPLACED'
  /** At this age the guardian's consent is required: enter the guardian. */
  | 'GUARDIAN_CONSENT_REQUIRED'
  /** The guardian's consent needs a name, the relation, a mobile number and the day. */
  | 'GUARDIAN_INCOMPLETE'
  /** The required column "{header}" is missing: add it and upload again. */
  | 'HEADER_MISSING'
  /** No header row was found (expected within the first {limit} rows: {headers}): use the template. */
  | 'HEADER_NOT_FOUND'
  /** The column "{header}" appears twice ({first} and {second}): keep one. */
  | 'HEADER_TWICE'
  /** The service is before the registration and does not count. */
  | 'HOURS_BEFORE_REGISTRATION'
  /** The entry has already been reviewed. */
  | 'HOURS_DECIDED'
  /** The service has not ended yet; check the time. */
  | 'HOURS_IN_FUTURE'
  /** Only approved service can be corrected. */
  | 'HOURS_NOT_CORRECTABLE'
  /** The time overlaps other service of the volunteer. */
  | 'HOURS_OVERLAP'
  /** The service time exceeds the daily maximum. */
  | 'HOURS_OVER_DAILY_CAP'
  /** You entered it, or it is your own service: another reviewer must decide. */
  | 'HOURS_OWN_ENTRY'
  /** The entry has already been reversed. */
  | 'HOURS_REVERSED'
  /** Enter start and end, or day and minutes; they must agree. */
  | 'HOURS_TIME_UNCLEAR'
  /** Your division has no such entry. */
  | 'HOURS_UNKNOWN'
  /** The period for back-filling this day has ended. */
  | 'HOURS_WINDOW_CLOSED'
  /** This idempotency key was used for another request; take a new one. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The model has no such indicator. */
  | 'INDICATOR_UNKNOWN'
  /** A whole number is expected: enter digits only. */
  | 'INTEGER_INVALID'
  /** The number must lie between {least} and {most}: check it. */
  | 'INTEGER_OUT_OF_RANGE'
  /** This invitation was used, has expired or never existed; ask for a new one. */
  | 'INVITATION_NOT_OPEN'
  /** There is no such undecided request. */
  | 'JOIN_REQUEST_UNKNOWN'
  /** The person is not of League age on this day. */
  | 'LEAGUE_AGE_WRONG'
  /** It has organizations below it: move them first, or name the one that takes them over. */
  | 'LEAGUE_CHILDREN_LEFT'
  /** It has members: transfer them first, or name the branch that takes them over. */
  | 'LEAGUE_MEMBERS_LEFT'
  /** This person is already a League member in a branch. */
  | 'LEAGUE_MEMBER_ALREADY'
  /** This member is in another branch; a transfer takes the consent of both sides. */
  | 'LEAGUE_MEMBER_ELSEWHERE'
  /** A member with this ID number has another name; correct the one that is wrong. */
  | 'LEAGUE_MEMBER_NAME_DIFFERS'
  /** A League member is over the age limit on the day of the appointment. */
  | 'LEAGUE_MEMBER_TOO_OLD'
  /** There is no such member in your division. */
  | 'LEAGUE_MEMBER_UNKNOWN'
  /** This League organization is dissolved. */
  | 'LEAGUE_ORGANIZATION_DISSOLVED'
  /** There is no such League organization in your division. */
  | 'LEAGUE_ORGANIZATION_UNKNOWN'
  /** The day of leaving is before the registration: check it. */
  | 'LEFT_BEFORE_REGISTRATION'
  /** "{parameter}" must have {count} values, one a star rating. */
  | 'LENGTHS_DIFFER'
  /** There is no such letter in force in your division. */
  | 'LETTER_UNKNOWN'
  /** This letter number is used; each letter has its own. */
  | 'LETTER_USED'
  /** "{parameter}" is locked by the model ({citation}); no county may change it. */
  | 'LOCKED'
  /** The lottery has been drawn. */
  | 'LOTTERY_DRAWN'
  /** This offer and this need are matched already; continue that match. */
  | 'MATCH_EXISTS'
  /** Only a landed match is corrected; this one has not landed. */
  | 'MATCH_NOT_LANDED'
  /** The match cannot take this step from its present state. */
  | 'MATCH_STATE_INVALID'
  /** Your division has no match with this id. */
  | 'MATCH_UNKNOWN'
  /** There is no such membership in force on that day in your division. */
  | 'MEMBERSHIP_UNKNOWN'
  /** Members belong to branches only. */
  | 'MEMBERS_IN_BRANCHES_ONLY'
  /** This person is already a member. */
  | 'MEMBER_ALREADY'
  /** The two registrations have different valid ID numbers and are two people. If one number is wrong, correct it first. */
  | 'MERGE_DIFFERENT_PEOPLE'
  /** The kept registration has fewer hours than the merge moved: it can no longer be undone. */
  | 'MERGE_HOURS_SPENT'
  /** Both registrations are checked in: check one out first. */
  | 'MERGE_OPEN_ATTENDANCE'
  /** The registration that ends has pending hours: review them first. */
  | 'MERGE_PENDING_HOURS'
  /** Choose two different registrations. */
  | 'MERGE_SAME'
  /** Both registrations are paired with the same child: end one pairing first. */
  | 'MERGE_SAME_CHILD'
  /** Both registrations take part in the same session: withdraw one enrolment first. */
  | 'MERGE_SAME_SESSION'
  /** There is no such merge in force. */
  | 'MERGE_UNKNOWN'
  /** A milestone is due before the one that it follows. */
  | 'MILESTONES_OUT_OF_ORDER'
  /** A milestone is named twice. */
  | 'MILESTONE_TWICE'
  /** The spreadsheet has turned the number into scientific notation: format the column as text and type it again. */
  | 'MOBILE_DAMAGED'
  /** A mobile number has 11 digits and begins with 1: check it, and enter one number only. */
  | 'MOBILE_INVALID'
  /** Counties may override "{parameter}": give it min and max. */
  | 'MODEL_BOUNDS_MISSING'
  /** "{where}" appears twice: remove one. */
  | 'MODEL_CODE_TWICE'
  /** A model is published for several counties, from a scope above them. */
  | 'MODEL_FROM_ABOVE_COUNTY'
  /** The indicator "{indicator}" names "{other}", which is no indicator of the same owner. */
  | 'MODEL_INDICATOR_UNKNOWN'
  /** "{where}" is missing: add it. */
  | 'MODEL_KEY_MISSING'
  /** "{where}" is nothing that the model knows: correct its name or remove it. */
  | 'MODEL_KEY_UNKNOWN'
  /** Line {line} is not YAML: {problem} */
  | 'MODEL_NOT_YAML'
  /** The indicator "{indicator}": a RATIO needs numerator and denominator, any other measure has neither. */
  | 'MODEL_RATIO_INCOMPLETE'
  /** There is no such version of this model. */
  | 'MODEL_UNKNOWN'
  /** The value of "{where}" is wrong: {problem} */
  | 'MODEL_VALUE_WRONG'
  /** The version must be the next one of this model; it may have been published since. */
  | 'MODEL_VERSION_TAKEN'
  /** The talent is in this group already; choose another. */
  | 'MOVE_TO_SAME_GROUP'
  /** There is no open proposal with this id; it may be decided already. */
  | 'MOVE_UNKNOWN'
  /** The day of closing is before the day on which the need was stated; give a later day. */
  | 'NEED_CLOSED_EARLY'
  /** A match of this need is agreed; land or drop it first. */
  | 'NEED_IS_AGREED'
  /** A need is closed as MET or WITHDRAWN. */
  | 'NEED_STATE_INVALID'
  /** Your division has no open need with this id. */
  | 'NEED_UNKNOWN'
  /** The next action is due before the contact; give a later day. */
  | 'NEXT_ACTION_EARLY'
  /** A next action needs both its text and its day. */
  | 'NEXT_ACTION_INCOMPLETE'
  /** The correction changes nothing: give at least one value that differs. */
  | 'NOTHING_TO_CORRECT'
  /** Somebody else acknowledges what you caused. */
  | 'NOTICE_OWN'
  /** There is no such notice to acknowledge. */
  | 'NOTICE_UNKNOWN'
  /** The values of "{parameter}" must ascend. */
  | 'NOT_ASCENDING'
  /** Name a county, from within it. */
  | 'NOT_A_COUNTY'
  /** Seats of this session are not drawn by lot. */
  | 'NOT_A_LOTTERY'
  /** Only the League branch of a village has a first secretary. */
  | 'NOT_A_VILLAGE_BRANCH'
  /** Your account is not linked to a volunteer. */
  | 'NOT_A_VOLUNTEER'
  /** There is no open check-in. */
  | 'NOT_CHECKED_IN'
  /** Only who is enrolled checks in. */
  | 'NOT_ENROLLED'
  /** This person is not on the county's list of League members on that day; admit or transfer them first. */
  | 'NOT_ON_MEMBER_LIST'
  /** The county has not overridden "{parameter}". */
  | 'NOT_OVERRIDDEN'
  /** Name an administrator of the county first. */
  | 'NOT_READY_ADMINISTRATOR_NAMED'
  /** Apply a model to the county first. */
  | 'NOT_READY_MODEL_APPLIED'
  /** Enter the League branches of the county first. */
  | 'NOT_READY_ORGANIZATIONS_ENTERED'
  /** No election is on record; record it first. */
  | 'NO_ELECTION'
  /** There are no rows below the header: fill some in. */
  | 'NO_ROWS'
  /** A number of more than 15 digits, of which the spreadsheet has lost the last: format the column as text and type it again. */
  | 'NUMBER_DAMAGED'
  /** The last day of the offer is before its first; correct the days. */
  | 'OFFER_ENDS_EARLY'
  /** A match of this offer is agreed; land or drop it first. */
  | 'OFFER_IS_AGREED'
  /** The last day of this offer has passed; record a new offer. */
  | 'OFFER_OVER'
  /** Your division has no open offer with this id. */
  | 'OFFER_UNKNOWN'
  /** The check character of the organization code does not fit: compare it character by character. */
  | 'ORGANIZATION_CODE_CHECK'
  /** An organization code has 18 characters without I, O, Z, S and V; the 3rd to the 8th are digits. */
  | 'ORGANIZATION_CODE_INVALID'
  /** There is no such organization, society or team in the county, or it is dissolved. */
  | 'ORGANIZER_UNKNOWN'
  /** "{parameter}" must lie between {min} and {max}; it is {value}. */
  | 'OUT_OF_BOUNDS'
  /** This division lies outside your scope. */
  | 'OUT_OF_SCOPE'
  /** "{where}" is missing or malformed: an override needs author, reason and date. */
  | 'OVERRIDE_INCOMPLETE'
  /** This student is already paired with the society. */
  | 'PAIRED_ALREADY'
  /** The pairing has ended. */
  | 'PAIRING_ENDED'
  /** They are paired already. */
  | 'PAIRING_EXISTS'
  /** There is no such pairing in force on that day in your division. */
  | 'PAIRING_NOT_IN_FORCE'
  /** The pairing is suspended: vetting or consent has lapsed. */
  | 'PAIRING_SUSPENDED'
  /** There is no such pairing in your division. */
  | 'PAIRING_UNKNOWN'
  /** A parent of this kind cannot hold an organization of this kind. */
  | 'PARENT_KIND_WRONG'
  /** Only a county committee has no parent: name the parent. */
  | 'PARENT_MISSING'
  /** The county’s model has no such kind of partner. */
  | 'PARTNER_KIND_UNKNOWN'
  /** People on record outside your division are concerned; ask the county to do this. */
  | 'PEOPLE_OUTSIDE_SCOPE'
  /** Persons cannot be more than person-times. */
  | 'PERSONS_ABOVE_PERSON_TIMES'
  /** Name one person or one unit. */
  | 'PERSON_OR_UNIT'
  /** A mobile number has 11 digits and begins with 1; check it. */
  | 'PHONE_INVALID'
  /** A child’s face needs a guardian’s consent to photos that is in force. */
  | 'PHOTO_NEEDS_CONSENT'
  /** The county or the target model has changed since this plan was made: plan again. */
  | 'PLAN_STALE'
  /** Only a League member or a Party member can be appointed. */
  | 'POLITICAL_STATUS_NOT_ALLOWED'
  /** The pool may contain this person already: compare the possible duplicates, then give sameAs, or isAnother. */
  | 'POSSIBLE_DUPLICATE'
  /** This person already holds a post in the organization. */
  | 'POST_HELD'
  /** There is no such post held on that day. */
  | 'POST_NOT_HELD'
  /** Someone holds this post in the organization; end that tenure first. */
  | 'POST_TAKEN'
  /** The county's model has no such post. */
  | 'POST_UNKNOWN'
  /** The project has ended. */
  | 'PROJECT_ENDED'
  /** A project cannot end before it began. */
  | 'PROJECT_ENDS_BEFORE_START'
  /** The file has this project of this day already: take one of the two out. */
  | 'PROJECT_TWICE'
  /** There is no such project in your division. */
  | 'PROJECT_UNKNOWN'
  /** Enter a reason. */
  | 'REASON_REQUIRED'
  /** The record ends before its day of issue: check both days. */
  | 'RECORD_ENDS_BEFORE_ISSUE'
  /** The county has nothing with this id, or it has ended; check the id. */
  | 'REFERENCE_UNKNOWN'
  /** This registration cannot be completed online: bring your identity card to the Youth League office of your town. */
  | 'REGISTRATION_NEEDS_OFFICE'
  /** The day of leaving is before the day of recording; give a later day. */
  | 'REMOVED_BEFORE_RECORDED'
  /** The appointment to replace is not the one in office in this branch. */
  | 'REPLACED_NOT_IN_OFFICE'
  /** A person cannot replace themselves. */
  | 'REPLACES_ONESELF'
  /** The report is closed. */
  | 'REPORT_CLOSED'
  /** There is no such report in your division. */
  | 'REPORT_UNKNOWN'
  /** Required: fill it in. */
  | 'REQUIRED'
  /** ID numbers of 15 digits are no longer valid: enter the 18-character number. */
  | 'RESIDENT_ID_15_DIGITS'
  /** The birth date inside the ID number does not exist or lies in the future: check it. */
  | 'RESIDENT_ID_BIRTH_DATE'
  /** The check digit of the ID number is wrong, usually by one mistyped digit: check it against the original. */
  | 'RESIDENT_ID_CHECK_DIGIT'
  /** The spreadsheet has damaged the ID number (its last digits are lost): format the column as text, then type the 18 characters again from the original. */
  | 'RESIDENT_ID_DAMAGED'
  /** A resident ID number has 18 characters and a matching check digit; check it. */
  | 'RESIDENT_ID_INVALID'
  /** A member is entered with the ID number. */
  | 'RESIDENT_ID_MISSING'
  /** There is already a record of this kind under the right number: end or merge one of the two first. */
  | 'RIGHT_NUMBER_TAKEN'
  /** There is no such open flag. */
  | 'RISK_FLAG_UNKNOWN'
  /** Enter the village or community, or upload the file for one. */
  | 'ROSTER_DIVISION_MISSING'
  /** This is not a village or community of the division that the file was uploaded for: check it. */
  | 'ROSTER_DIVISION_OUTSIDE'
  /** Since the preview some rows have become invalid, so nothing was stored: upload the file again to see which. */
  | 'ROSTER_MOVED_ON'
  /** No row was refused. */
  | 'ROSTER_NOTHING_REJECTED'
  /** You have no such preview, or its seven days have passed: upload the file again. */
  | 'ROSTER_PREVIEW_UNKNOWN'
  /** The last day is before the first; correct the days. */
  | 'ROUND_ENDS_EARLY'
  /** The canvass round has no target for this village; choose another round or village. */
  | 'ROUND_NOT_HERE'
  /** This day is outside the days of the canvass round; check the day or the round. */
  | 'ROUND_NOT_OPEN'
  /** There is no such canvass round; check the id. */
  | 'ROUND_UNKNOWN'
  /** The county’s model has no such sector; choose one of its codes. */
  | 'SECTOR_UNKNOWN'
  /** Somebody has checked in, so it took place: conclude it. */
  | 'SESSION_ATTENDED'
  /** A session ends after it begins. */
  | 'SESSION_ENDS_BEFORE_START'
  /** Every seat is taken. */
  | 'SESSION_FULL'
  /** A past session lies in the past. */
  | 'SESSION_IN_THE_FUTURE'
  /** What is past is entered as a past session, which a second person confirms. */
  | 'SESSION_IN_THE_PAST'
  /** This session takes no enrolments. */
  | 'SESSION_NOT_OPEN'
  /** The session was held or cancelled already. */
  | 'SESSION_NOT_PLANNED'
  /** The session has not begun. */
  | 'SESSION_NOT_STARTED'
  /** Somebody else has to confirm what you entered. */
  | 'SESSION_OWN'
  /** The session has begun. */
  | 'SESSION_STARTED'
  /** Too long ago to be entered after the fact. */
  | 'SESSION_TOO_LONG_AGO'
  /** There is no such session in your division. */
  | 'SESSION_UNKNOWN'
  /** There is no such social organization in your county, or it is dissolved. */
  | 'SOCIAL_ORGANIZATION_UNKNOWN'
  /** There is no such active society in your county. */
  | 'SOCIETY_NOT_ACTIVE'
  /** A higher level issues this star: enter the number of its document. */
  | 'STAR_NEEDS_REFERENCE'
  /** The public notice has not ended. */
  | 'STAR_NOTICE_RUNNING'
  /** The approved hours no longer qualify for this star. */
  | 'STAR_NOT_CARRIED'
  /** The rating has no open objection. */
  | 'STAR_NOT_OBJECTED'
  /** The rating is not under public notice. */
  | 'STAR_NOT_UNDER_NOTICE'
  /** An objection is open: settle it first. */
  | 'STAR_OBJECTED'
  /** You filed this objection: another person must settle it. */
  | 'STAR_OWN_OBJECTION'
  /** Your division has no such rating. */
  | 'STAR_UNKNOWN'
  /** No such station is open on that day. */
  | 'STATION_NOT_OPEN'
  /** Say whose data: a resident ID number, a person, a record, or name and phone number together. */
  | 'SUBJECT_MISSING'
  /** The county has a record of this person with a home outside your division; ask the county committee. */
  | 'TALENT_ELSEWHERE'
  /** The existing record has another name; compare both. */
  | 'TALENT_NAME_DIFFERS'
  /** This person wants no contact; record a new consent first. */
  | 'TALENT_OPTED_OUT'
  /** A person of this file was recorded after the preview, so nothing was stored; upload the file again. */
  | 'TALENT_RECORDED_MEANWHILE'
  /** This person has left the pool; to add them again, record them singly. */
  | 'TALENT_REMOVED'
  /** On this day the person is below the least age of the talent pool in the county’s model; do not record them. */
  | 'TALENT_TOO_YOUNG'
  /** An earlier row of the file is about the same person; keep one row. */
  | 'TALENT_TWICE'
  /** No talent with this id is in the pool of your division. */
  | 'TALENT_UNKNOWN'
  /** A team cannot be below itself. */
  | 'TEAM_BELOW_ITSELF'
  /** The leader must be a member: add the volunteer to the team first. */
  | 'TEAM_LEADER_NOT_MEMBER'
  /** You are already a member of this team or have asked to join. */
  | 'TEAM_MEMBER_ALREADY'
  /** The volunteer is not a member of this team. */
  | 'TEAM_MEMBER_UNKNOWN'
  /** An active team already has this name. */
  | 'TEAM_NAME_TAKEN'
  /** Your county has no such active team. */
  | 'TEAM_UNKNOWN'
  /** The last day is before the first day. */
  | 'TERM_ENDS_BEFORE_START'
  /** The day lies within the term of the predecessor; choose a later day. */
  | 'TERM_OVERLAPS'
  /** The term is longer than the county's model allows; choose an earlier last day. */
  | 'TERM_TOO_LONG'
  /** The county’s model has no such theme. */
  | 'THEME_UNKNOWN'
  /** Sheet "{sheet}" has more than {limit} columns: delete the superfluous ones on the right. */
  | 'TOO_MANY_COLUMNS'
  /** The file has more than {limit} rows: split it into several files. */
  | 'TOO_MANY_ROWS'
  /** The file has more than {limit} sheets: keep those with the roster. */
  | 'TOO_MANY_SHEETS'
  /** The file holds too much text (over {limit} characters): split it into several files. */
  | 'TOO_MUCH_CONTENT'
  /** The person is below the lowest age on that day. */
  | 'TOO_YOUNG'
  /** Both sides must agree: someone other than the requester accepts. */
  | 'TRANSFER_NEEDS_OTHER'
  /** No active registration here has this ID number: decline the transfer. */
  | 'TRANSFER_NOT_REGISTERED'
  /** The member is already in this branch. */
  | 'TRANSFER_NOWHERE'
  /** A transfer of this member is already waiting for consent. */
  | 'TRANSFER_OPEN'
  /** Choose a county other than your own. */
  | 'TRANSFER_SAME_COUNTY'
  /** There is no such open transfer in your division. */
  | 'TRANSFER_UNKNOWN'
  /** An organization cannot be below itself. */
  | 'TREE_CYCLE'
  /** "{value}" is not a code of the catalogue "{catalogue}". */
  | 'UNKNOWN_CODE'
  /** The model has no parameter "{parameter}". */
  | 'UNKNOWN_PARAMETER'
  /** Write the value as JSON: 28, [100, 300], "text", true. */
  | 'VALUE_NOT_JSON'
  /** The vetting ends before it begins: check both days. */
  | 'VETTED_UNTIL_BEFORE'
  /** A vetting is valid for at most the model's period from its day: enter an earlier end or vet again. */
  | 'VETTING_TOO_LONG'
  /** The plan has a village twice; keep one entry. */
  | 'VILLAGE_TWICE'
  /** The person is already registered in the county: open that registration, or reinstate it. */
  | 'VOLUNTEER_ALREADY_REGISTERED'
  /** A skill that the activity asks for is missing. */
  | 'VOLUNTEER_LACKS_SKILL'
  /** This registration was merged into another. */
  | 'VOLUNTEER_MERGED'
  /** This ID number is registered under another name: check both. */
  | 'VOLUNTEER_NAME_DIFFERS'
  /** The registration is not active. */
  | 'VOLUNTEER_NOT_ACTIVE'
  /** Only an adult is paired with a child. */
  | 'VOLUNTEER_NOT_ADULT'
  /** The vetting is missing or lapses before the day. */
  | 'VOLUNTEER_NOT_VETTED'
  /** Similar registrations exist: compare them, then merge them or list them in `distinctFrom`. */
  | 'VOLUNTEER_POSSIBLE_DUPLICATE'
  /** The person is registered in another county: request a transfer. */
  | 'VOLUNTEER_REGISTERED_ELSEWHERE'
  /** The volunteer already has this status. */
  | 'VOLUNTEER_STATUS_UNCHANGED'
  /** Too old on the day of the session. */
  | 'VOLUNTEER_TOO_OLD'
  /** Too young on the day of the session. */
  | 'VOLUNTEER_TOO_YOUNG'
  /** Activities of this theme are not for volunteers under age; those that are stand in the county’s model. */
  | 'VOLUNTEER_UNDER_AGE'
  /** There is no such registered volunteer in your division. */
  | 'VOLUNTEER_UNKNOWN'
  /** Volunteers claim for themselves; in the name of an organization its staff or president claims. */
  | 'WISH_CLAIMANT_OTHER'
  /** The wish is not in a state that allows this. */
  | 'WISH_NOT_OPEN_TO_THIS'
  /** This is not your claim. */
  | 'WISH_NOT_YOURS'
  /** Somebody else has to verify what you collected. */
  | 'WISH_OWN'
  /** Somebody else was quicker. */
  | 'WISH_TAKEN'
  /** There is no such wish in your division. */
  | 'WISH_UNKNOWN'
  /** To put the ID number right, name the person by the number that was taken down. */
  | 'WRONG_NUMBER_MISSING'
  /** The wrong kind of value for "{parameter}": {problem} */
  | 'WRONG_TYPE'
  /** That year is still to come. */
  | 'YEAR_TO_COME'
  /** Enter 是 (yes) or 否 (no). */
  | 'YES_NO_INVALID';

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
  /** Whether they came where they had a seat. For themselves and for the office; null for others. */
  readonly reliability?: Maybe<Reliability>;
  /** What lies before the volunteer, soonest first: sessions applied for, enrolled in or waited for. For themselves and for the office; null for others. */
  readonly upcoming?: Maybe<ReadonlyArray<Enrolment>>;
};


export type VolunteerUpcomingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Micro-wishes in one state. */
export type WishStatusCount = {
  readonly __typename?: 'WishStatusCount';
  /** Their number (things). */
  readonly count: Scalars['Int']['output'];
  /** The state. */
  readonly status: WishStatus;
};

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

export type WithdrawConsentInput = {
  readonly child: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly withdrawnOn: Scalars['Date']['input'];
};

export type WithdrawConsentPayload = {
  readonly __typename?: 'WithdrawConsentPayload';
  readonly child?: Maybe<Child>;
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
  ActivityIndicator: ActivityIndicator;
  ActivitySession: ActivitySession;
  Division: Division;
  Project: Project;
  Volunteer: Volunteer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"id":true}> );
  ActivityIndicator:
    ( { __typename: 'ActivityIndicator' }
    & GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true}}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true}}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true},"direction":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true},"direction":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true},"direction":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true,"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"numerator":true,"denominator":true}> ) );
  ActivitySession:
    ( { __typename: 'ActivitySession' }
    & GraphQLRecursivePick<FederationTypes['ActivitySession'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Volunteer:
    ( { __typename: 'Volunteer' }
    & GraphQLRecursivePick<FederationTypes['Volunteer'], {"id":true}> );
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
  AcknowledgeNoticeInput: AcknowledgeNoticeInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcknowledgeNoticePayload: ResolverTypeWrapper<Omit<AcknowledgeNoticePayload, 'errors' | 'notice'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, notice?: Maybe<ResolversTypes['CareNotice']> }>;
  Activity: ResolverTypeWrapper<ActivityRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActivityConnection: ResolverTypeWrapper<Connection<ActivityRow>>;
  ActivityFigures: ResolverTypeWrapper<ActivityFiguresRow>;
  ActivityIndicator: ResolverTypeWrapper<ActivityIndicatorRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ActivityPartner: ResolverTypeWrapper<ActivityPartnerRow>;
  ActivityRisk: ActivityRisk;
  ActivitySession: ResolverTypeWrapper<ActivitySessionRow>;
  ActivitySessionConnection: ResolverTypeWrapper<Connection<ActivitySessionRow>>;
  ActivityStatus: ActivityStatus;
  AidIdentity: ResolverTypeWrapper<AidIdentity>;
  AidPair: ResolverTypeWrapper<AidPairRow>;
  AidPairConnection: ResolverTypeWrapper<Connection<AidPairRow>>;
  AidPayment: ResolverTypeWrapper<AidPaymentRow>;
  AidSponsorIdentity: ResolverTypeWrapper<AidSponsorIdentity>;
  AidStudentIdentity: ResolverTypeWrapper<AidStudentIdentity>;
  AidTerm: ResolverTypeWrapper<AidTermRow>;
  AmendWishInput: AmendWishInput;
  AmendWishPayload: ResolverTypeWrapper<Omit<AmendWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, wish?: Maybe<ResolversTypes['MicroWish']> }>;
  AskForLeaveInput: AskForLeaveInput;
  AskForLeavePayload: ResolverTypeWrapper<Omit<AskForLeavePayload, 'enrolment' | 'errors'> & { enrolment?: Maybe<ResolversTypes['Enrolment']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Attendance: ResolverTypeWrapper<AttendanceRow>;
  AttendanceConnection: ResolverTypeWrapper<Connection<AttendanceRow>>;
  AttendanceSource: AttendanceSource;
  AuditConnection: ResolverTypeWrapper<Connection<AuditRow>>;
  AuditFilter: AuditFilter;
  AuditRecord: ResolverTypeWrapper<AuditRow>;
  AuditVerdict: ResolverTypeWrapper<AuditVerdict>;
  BreakGlassInput: BreakGlassInput;
  BreakGlassPayload: ResolverTypeWrapper<Omit<BreakGlassPayload, 'brokenGlass' | 'errors'> & { brokenGlass?: Maybe<ResolversTypes['BrokenGlass']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BrokenGlass: ResolverTypeWrapper<BrokenGlassRow>;
  CalendarKeyInput: CalendarKeyInput;
  CalendarKeyPayload: ResolverTypeWrapper<Omit<CalendarKeyPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelActivityInput: CancelActivityInput;
  CancelActivityPayload: ResolverTypeWrapper<Omit<CancelActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversTypes['Activity']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelSessionInput: CancelSessionInput;
  CancelSessionPayload: ResolverTypeWrapper<Omit<CancelSessionPayload, 'errors' | 'session'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, session?: Maybe<ResolversTypes['ActivitySession']> }>;
  CancelWishInput: CancelWishInput;
  CancelWishPayload: ResolverTypeWrapper<Omit<CancelWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, wish?: Maybe<ResolversTypes['MicroWish']> }>;
  CareContact: ResolverTypeWrapper<CareContact>;
  CareFigures: ResolverTypeWrapper<CareFiguresRow>;
  CareNotice: ResolverTypeWrapper<CareNoticeRow>;
  CareNoticeConnection: ResolverTypeWrapper<Connection<CareNoticeRow>>;
  CareNoticeKind: CareNoticeKind;
  CarePairing: ResolverTypeWrapper<CarePairingRow>;
  CarePairingConnection: ResolverTypeWrapper<Connection<CarePairingRow>>;
  CarePairingStatus: CarePairingStatus;
  CheckInCode: ResolverTypeWrapper<CheckInCode>;
  CheckInInput: CheckInInput;
  CheckInPayload: ResolverTypeWrapper<Omit<CheckInPayload, 'attendance' | 'errors'> & { attendance?: Maybe<ResolversTypes['Attendance']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CheckInVolunteerInput: CheckInVolunteerInput;
  CheckInVolunteerPayload: ResolverTypeWrapper<Omit<CheckInVolunteerPayload, 'attendance' | 'errors'> & { attendance?: Maybe<ResolversTypes['Attendance']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CheckOutInput: CheckOutInput;
  CheckOutPayload: ResolverTypeWrapper<Omit<CheckOutPayload, 'attendance' | 'errors'> & { attendance?: Maybe<ResolversTypes['Attendance']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CheckOutVolunteerInput: CheckOutVolunteerInput;
  CheckOutVolunteerPayload: ResolverTypeWrapper<Omit<CheckOutVolunteerPayload, 'attendance' | 'errors'> & { attendance?: Maybe<ResolversTypes['Attendance']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Child: ResolverTypeWrapper<ChildRow>;
  ChildCategory: ChildCategory;
  ChildConnection: ResolverTypeWrapper<Connection<ChildRow>>;
  ChildFile: ResolverTypeWrapper<ChildFileRow>;
  ChildFileStatus: ChildFileStatus;
  ChildPhoto: ResolverTypeWrapper<ChildPhoto>;
  ChunhuiSociety: ResolverTypeWrapper<ChunhuiSociety>;
  ClaimWishInput: ClaimWishInput;
  ClaimWishPayload: ResolverTypeWrapper<Omit<ClaimWishPayload, 'claim' | 'errors' | 'wish'> & { claim?: Maybe<ResolversTypes['WishClaim']>, errors: ReadonlyArray<ResolversTypes['UserError']>, wish?: Maybe<ResolversTypes['MicroWish']> }>;
  CloseChildFileInput: CloseChildFileInput;
  CloseChildFilePayload: ResolverTypeWrapper<Omit<CloseChildFilePayload, 'child' | 'errors'> & { child?: Maybe<ResolversTypes['Child']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CloseForgottenAttendancesInput: CloseForgottenAttendancesInput;
  CloseForgottenAttendancesPayload: ResolverTypeWrapper<Omit<CloseForgottenAttendancesPayload, 'attendances' | 'errors'> & { attendances?: Maybe<ReadonlyArray<ResolversTypes['Attendance']>>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CloseReportInput: CloseReportInput;
  CloseReportPayload: ResolverTypeWrapper<Omit<CloseReportPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CodeCount: ResolverTypeWrapper<CodeCount>;
  CollectWishInput: CollectWishInput;
  CollectWishPayload: ResolverTypeWrapper<Omit<CollectWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, wish?: Maybe<ResolversTypes['MicroWish']> }>;
  CommitProjectRosterInput: CommitProjectRosterInput;
  CommitProjectRosterPayload: ResolverTypeWrapper<Omit<CommitProjectRosterPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, preview?: Maybe<ResolversTypes['RosterPreview']> }>;
  ConcludeSessionInput: ConcludeSessionInput;
  ConcludeSessionPayload: ResolverTypeWrapper<Omit<ConcludeSessionPayload, 'errors' | 'session'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, session?: Maybe<ResolversTypes['ActivitySession']> }>;
  ConfirmPastSessionInput: ConfirmPastSessionInput;
  ConfirmPastSessionPayload: ResolverTypeWrapper<Omit<ConfirmPastSessionPayload, 'errors' | 'session'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, session?: Maybe<ResolversTypes['ActivitySession']> }>;
  ConfirmWishInput: ConfirmWishInput;
  ConfirmWishPayload: ResolverTypeWrapper<Omit<ConfirmWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, wish?: Maybe<ResolversTypes['MicroWish']> }>;
  ConsentInput: ConsentInput;
  ConsentPurpose: ConsentPurpose;
  CopyActivityInput: CopyActivityInput;
  CopyActivityPayload: ResolverTypeWrapper<Omit<CopyActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversTypes['Activity']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectDataInput: CorrectDataInput;
  CorrectDataPayload: ResolverTypeWrapper<Omit<CorrectDataPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DataSubjectInput: DataSubjectInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideActivityInput: DecideActivityInput;
  DecideActivityPayload: ResolverTypeWrapper<Omit<DecideActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversTypes['Activity']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DecideEnrolmentInput: DecideEnrolmentInput;
  DecideEnrolmentPayload: ResolverTypeWrapper<Omit<DecideEnrolmentPayload, 'enrolment' | 'errors'> & { enrolment?: Maybe<ResolversTypes['Enrolment']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeliverWishInput: DeliverWishInput;
  DeliverWishPayload: ResolverTypeWrapper<Omit<DeliverWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, wish?: Maybe<ResolversTypes['MicroWish']> }>;
  Division: ResolverTypeWrapper<DivisionRow>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  DraftActivityInput: DraftActivityInput;
  DraftActivityPayload: ResolverTypeWrapper<Omit<DraftActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversTypes['Activity']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DrawLotteryInput: DrawLotteryInput;
  DrawLotteryPayload: ResolverTypeWrapper<Omit<DrawLotteryPayload, 'enrolments' | 'errors' | 'session'> & { enrolments?: Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, errors: ReadonlyArray<ResolversTypes['UserError']>, session?: Maybe<ResolversTypes['ActivitySession']> }>;
  EndAidPairInput: EndAidPairInput;
  EndAidPairPayload: ResolverTypeWrapper<Omit<EndAidPairPayload, 'errors' | 'pair'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, pair?: Maybe<ResolversTypes['AidPair']> }>;
  EndPairingInput: EndPairingInput;
  EndPairingPayload: ResolverTypeWrapper<Omit<EndPairingPayload, 'errors' | 'pairing'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, pairing?: Maybe<ResolversTypes['CarePairing']> }>;
  EndProjectInput: EndProjectInput;
  EndProjectPayload: ResolverTypeWrapper<Omit<EndProjectPayload, 'errors' | 'project'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, project?: Maybe<ResolversTypes['Project']> }>;
  EnrolInput: EnrolInput;
  EnrolPayload: ResolverTypeWrapper<Omit<EnrolPayload, 'enrolment' | 'errors'> & { enrolment?: Maybe<ResolversTypes['Enrolment']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EnrolVolunteerInput: EnrolVolunteerInput;
  EnrolVolunteerPayload: ResolverTypeWrapper<Omit<EnrolVolunteerPayload, 'enrolment' | 'errors'> & { enrolment?: Maybe<ResolversTypes['Enrolment']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Enrolment: ResolverTypeWrapper<EnrolmentRow>;
  EnrolmentConnection: ResolverTypeWrapper<Connection<EnrolmentRow>>;
  EnrolmentMode: EnrolmentMode;
  EnrolmentStatus: EnrolmentStatus;
  EraseDataInput: EraseDataInput;
  EraseDataPayload: ResolverTypeWrapper<Omit<EraseDataPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ErrorCode: ErrorCode;
  EscalateReportsInput: EscalateReportsInput;
  EscalateReportsPayload: ResolverTypeWrapper<Omit<EscalateReportsPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExactCareFigures: ResolverTypeWrapper<ExactCareFiguresRow>;
  ExportAuditInput: ExportAuditInput;
  ExportAuditPayload: ResolverTypeWrapper<Omit<ExportAuditPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExportMinorsPackInput: ExportMinorsPackInput;
  ExportMinorsPackPayload: ResolverTypeWrapper<Omit<ExportMinorsPackPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExportProjectRosterInput: ExportProjectRosterInput;
  ExportProjectRosterPayload: ResolverTypeWrapper<Omit<ExportProjectRosterPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  FigureQualifier: FigureQualifier;
  File: ResolverTypeWrapper<File>;
  FollowUpRiskFlagInput: FollowUpRiskFlagInput;
  FollowUpRiskFlagPayload: ResolverTypeWrapper<Omit<FollowUpRiskFlagPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Frequency: Frequency;
  GuardianConsent: ResolverTypeWrapper<GuardianConsent>;
  HandOverPairingsInput: HandOverPairingsInput;
  HandOverPairingsPayload: ResolverTypeWrapper<Omit<HandOverPairingsPayload, 'errors' | 'pairings'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, pairings?: Maybe<ReadonlyArray<ResolversTypes['CarePairing']>> }>;
  HelpedFigures: ResolverTypeWrapper<HelpedFiguresRow>;
  HereInput: HereInput;
  IndicatorDirection: IndicatorDirection;
  IndicatorState: IndicatorState;
  Label: ResolverTypeWrapper<Label>;
  LeagueOrganization: ResolverTypeWrapper<LeagueOrganization>;
  MicroWish: ResolverTypeWrapper<MicroWishRow>;
  MicroWishConnection: ResolverTypeWrapper<Connection<MicroWishRow>>;
  MonthCount: ResolverTypeWrapper<MonthCount>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearInput: NearInput;
  OnAlike: OnAlike;
  OnDuplicate: OnDuplicate;
  OpenAidPairInput: OpenAidPairInput;
  OpenAidPairPayload: ResolverTypeWrapper<Omit<OpenAidPairPayload, 'errors' | 'pair'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, pair?: Maybe<ResolversTypes['AidPair']> }>;
  OpenChildFileInput: OpenChildFileInput;
  OpenChildFilePayload: ResolverTypeWrapper<Omit<OpenChildFilePayload, 'child' | 'errors'> & { child?: Maybe<ResolversTypes['Child']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OpenWishInput: OpenWishInput;
  OpenWishPayload: ResolverTypeWrapper<Omit<OpenWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, wish?: Maybe<ResolversTypes['MicroWish']> }>;
  Organizer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Organizer']>;
  OrganizerKind: OrganizerKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairChildInput: PairChildInput;
  PairChildPayload: ResolverTypeWrapper<Omit<PairChildPayload, 'errors' | 'pairing'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, pairing?: Maybe<ResolversTypes['CarePairing']> }>;
  PartnerInput: PartnerInput;
  PersonRecord: ResolverTypeWrapper<PersonRecord>;
  PersonTimeFigures: ResolverTypeWrapper<PersonTimeFigures>;
  PersonValue: ResolverTypeWrapper<PersonValue>;
  PhotoInput: PhotoInput;
  Place: ResolverTypeWrapper<Place>;
  PlaceInput: PlaceInput;
  PreviewProjectRosterInput: PreviewProjectRosterInput;
  PreviewProjectRosterPayload: ResolverTypeWrapper<Omit<PreviewProjectRosterPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, preview?: Maybe<ResolversTypes['RosterPreview']> }>;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectConnection: ResolverTypeWrapper<Connection<ProjectRow>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseRiskFlagInput: RaiseRiskFlagInput;
  RaiseRiskFlagPayload: ResolverTypeWrapper<Omit<RaiseRiskFlagPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordAidPaymentInput: RecordAidPaymentInput;
  RecordAidPaymentPayload: ResolverTypeWrapper<Omit<RecordAidPaymentPayload, 'errors' | 'payment'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, payment?: Maybe<ResolversTypes['AidPayment']> }>;
  RecordContactInput: RecordContactInput;
  RecordContactPayload: ResolverTypeWrapper<Omit<RecordContactPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordPastSessionInput: RecordPastSessionInput;
  RecordPastSessionPayload: ResolverTypeWrapper<Omit<RecordPastSessionPayload, 'errors' | 'session'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, session?: Maybe<ResolversTypes['ActivitySession']> }>;
  RecurrenceInput: RecurrenceInput;
  ReleaseClaimInput: ReleaseClaimInput;
  ReleaseClaimPayload: ResolverTypeWrapper<Omit<ReleaseClaimPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, wish?: Maybe<ResolversTypes['MicroWish']> }>;
  ReleasedCodeNumber: ResolverTypeWrapper<Omit<ReleasedCodeNumber, 'number'> & { number: ResolversTypes['ReleasedNumber'] }>;
  ReleasedNumber: ResolverTypeWrapper<ReleasedNumberRow>;
  Reliability: ResolverTypeWrapper<Reliability>;
  RenewAidTermInput: RenewAidTermInput;
  RenewAidTermPayload: ResolverTypeWrapper<Omit<RenewAidTermPayload, 'errors' | 'pair'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, pair?: Maybe<ResolversTypes['AidPair']> }>;
  RenewConsentInput: RenewConsentInput;
  RenewConsentPayload: ResolverTypeWrapper<Omit<RenewConsentPayload, 'child' | 'errors'> & { child?: Maybe<ResolversTypes['Child']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReportHarmInput: ReportHarmInput;
  ReportHarmPayload: ResolverTypeWrapper<Omit<ReportHarmPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReportReceipt: ResolverTypeWrapper<ReportReceipt>;
  ReportStatus: ReportStatus;
  ReportedFigure: ResolverTypeWrapper<ReportedFigure>;
  ReturnWishInput: ReturnWishInput;
  ReturnWishPayload: ResolverTypeWrapper<Omit<ReturnWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, wish?: Maybe<ResolversTypes['MicroWish']> }>;
  ReverseAidPaymentInput: ReverseAidPaymentInput;
  ReverseAidPaymentPayload: ResolverTypeWrapper<Omit<ReverseAidPaymentPayload, 'errors' | 'payment'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, payment?: Maybe<ResolversTypes['AidPayment']> }>;
  ReviewPairingsInput: ReviewPairingsInput;
  ReviewPairingsPayload: ResolverTypeWrapper<Omit<ReviewPairingsPayload, 'errors' | 'pairings'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, pairings?: Maybe<ReadonlyArray<ResolversTypes['CarePairing']>> }>;
  RevokeCalendarKeyPayload: ResolverTypeWrapper<Omit<RevokeCalendarKeyPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RiskFlag: ResolverTypeWrapper<RiskFlagRow>;
  RiskFlagConnection: ResolverTypeWrapper<Connection<RiskFlagRow>>;
  RiskLevel: RiskLevel;
  RosterCounts: ResolverTypeWrapper<RosterCounts>;
  RosterDuplicate: ResolverTypeWrapper<RosterDuplicate>;
  RosterFormat: RosterFormat;
  RosterHeader: ResolverTypeWrapper<RosterHeader>;
  RosterMatch: RosterMatch;
  RosterNote: ResolverTypeWrapper<RosterNote>;
  RosterNotedCell: ResolverTypeWrapper<RosterNotedCell>;
  RosterOutcome: ResolverTypeWrapper<RosterOutcome>;
  RosterPlace: ResolverTypeWrapper<RosterPlace>;
  RosterPreview: ResolverTypeWrapper<RosterPreviewRow>;
  RosterProblem: ResolverTypeWrapper<RosterProblem>;
  RosterSheet: ResolverTypeWrapper<RosterSheet>;
  RosterSheetOutcome: RosterSheetOutcome;
  RosterState: RosterState;
  SafeguardingReport: ResolverTypeWrapper<SafeguardingReportRow>;
  SafeguardingReportConnection: ResolverTypeWrapper<Connection<SafeguardingReportRow>>;
  ScheduleSessionsInput: ScheduleSessionsInput;
  ScheduleSessionsPayload: ResolverTypeWrapper<Omit<ScheduleSessionsPayload, 'errors' | 'sessions'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, sessions?: Maybe<ReadonlyArray<ResolversTypes['ActivitySession']>> }>;
  SeriesStep: SeriesStep;
  SessionFigures: ResolverTypeWrapper<SessionFigures>;
  SessionPhoto: ResolverTypeWrapper<SessionPhotoRow>;
  SessionStatus: SessionStatus;
  SettleWishesInput: SettleWishesInput;
  SettleWishesPayload: ResolverTypeWrapper<Omit<SettleWishesPayload, 'errors' | 'wishes'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, wishes?: Maybe<ReadonlyArray<ResolversTypes['MicroWish']>> }>;
  SponsorInput: SponsorInput;
  StartProjectInput: StartProjectInput;
  StartProjectPayload: ResolverTypeWrapper<Omit<StartProjectPayload, 'errors' | 'project'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, project?: Maybe<ResolversTypes['Project']> }>;
  StudentInput: StudentInput;
  SubmitActivityInput: SubmitActivityInput;
  SubmitActivityPayload: ResolverTypeWrapper<Omit<SubmitActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversTypes['Activity']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TakeReportInput: TakeReportInput;
  TakeReportPayload: ResolverTypeWrapper<Omit<TakeReportPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ThemeCount: ResolverTypeWrapper<ThemeCount>;
  Upload: ResolverTypeWrapper<Scalars['Upload']['output']>;
  UserError: ResolverTypeWrapper<UserErrorRow>;
  UserErrorCode: UserErrorCode;
  VerifyWishInput: VerifyWishInput;
  VerifyWishPayload: ResolverTypeWrapper<Omit<VerifyWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, wish?: Maybe<ResolversTypes['MicroWish']> }>;
  Volunteer: ResolverTypeWrapper<Omit<Volunteer, 'upcoming'> & { upcoming?: Maybe<ReadonlyArray<ResolversTypes['Enrolment']>> }>;
  VolunteerTeam: ResolverTypeWrapper<VolunteerTeam>;
  WishClaim: ResolverTypeWrapper<WishClaimRow>;
  WishClaimStatus: WishClaimStatus;
  WishClaimantKind: WishClaimantKind;
  WishRecipient: ResolverTypeWrapper<WishRecipient>;
  WishRecipientInput: WishRecipientInput;
  WishStatus: WishStatus;
  WishStatusCount: ResolverTypeWrapper<WishStatusCount>;
  WithdrawActivityInput: WithdrawActivityInput;
  WithdrawActivityPayload: ResolverTypeWrapper<Omit<WithdrawActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversTypes['Activity']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: ResolverTypeWrapper<Omit<WithdrawConsentPayload, 'child' | 'errors'> & { child?: Maybe<ResolversTypes['Child']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawEnrolmentInput: WithdrawEnrolmentInput;
  WithdrawEnrolmentPayload: ResolverTypeWrapper<Omit<WithdrawEnrolmentPayload, 'enrolment' | 'errors'> & { enrolment?: Maybe<ResolversTypes['Enrolment']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  YouthSocialOrganization: ResolverTypeWrapper<YouthSocialOrganization>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeNoticeInput: AcknowledgeNoticeInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AcknowledgeNoticePayload: Omit<AcknowledgeNoticePayload, 'errors' | 'notice'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, notice?: Maybe<ResolversParentTypes['CareNotice']> };
  Activity: ActivityRow;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  ActivityConnection: Connection<ActivityRow>;
  ActivityFigures: ActivityFiguresRow;
  ActivityIndicator: ActivityIndicatorRow;
  Float: Scalars['Float']['output'];
  ActivityPartner: ActivityPartnerRow;
  ActivitySession: ActivitySessionRow;
  ActivitySessionConnection: Connection<ActivitySessionRow>;
  AidIdentity: AidIdentity;
  AidPair: AidPairRow;
  AidPairConnection: Connection<AidPairRow>;
  AidPayment: AidPaymentRow;
  AidSponsorIdentity: AidSponsorIdentity;
  AidStudentIdentity: AidStudentIdentity;
  AidTerm: AidTermRow;
  AmendWishInput: AmendWishInput;
  AmendWishPayload: Omit<AmendWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, wish?: Maybe<ResolversParentTypes['MicroWish']> };
  AskForLeaveInput: AskForLeaveInput;
  AskForLeavePayload: Omit<AskForLeavePayload, 'enrolment' | 'errors'> & { enrolment?: Maybe<ResolversParentTypes['Enrolment']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Attendance: AttendanceRow;
  AttendanceConnection: Connection<AttendanceRow>;
  AuditConnection: Connection<AuditRow>;
  AuditFilter: AuditFilter;
  AuditRecord: AuditRow;
  AuditVerdict: AuditVerdict;
  BreakGlassInput: BreakGlassInput;
  BreakGlassPayload: Omit<BreakGlassPayload, 'brokenGlass' | 'errors'> & { brokenGlass?: Maybe<ResolversParentTypes['BrokenGlass']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BrokenGlass: BrokenGlassRow;
  CalendarKeyInput: CalendarKeyInput;
  CalendarKeyPayload: Omit<CalendarKeyPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelActivityInput: CancelActivityInput;
  CancelActivityPayload: Omit<CancelActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversParentTypes['Activity']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelSessionInput: CancelSessionInput;
  CancelSessionPayload: Omit<CancelSessionPayload, 'errors' | 'session'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, session?: Maybe<ResolversParentTypes['ActivitySession']> };
  CancelWishInput: CancelWishInput;
  CancelWishPayload: Omit<CancelWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, wish?: Maybe<ResolversParentTypes['MicroWish']> };
  CareContact: CareContact;
  CareFigures: CareFiguresRow;
  CareNotice: CareNoticeRow;
  CareNoticeConnection: Connection<CareNoticeRow>;
  CarePairing: CarePairingRow;
  CarePairingConnection: Connection<CarePairingRow>;
  CheckInCode: CheckInCode;
  CheckInInput: CheckInInput;
  CheckInPayload: Omit<CheckInPayload, 'attendance' | 'errors'> & { attendance?: Maybe<ResolversParentTypes['Attendance']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CheckInVolunteerInput: CheckInVolunteerInput;
  CheckInVolunteerPayload: Omit<CheckInVolunteerPayload, 'attendance' | 'errors'> & { attendance?: Maybe<ResolversParentTypes['Attendance']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CheckOutInput: CheckOutInput;
  CheckOutPayload: Omit<CheckOutPayload, 'attendance' | 'errors'> & { attendance?: Maybe<ResolversParentTypes['Attendance']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CheckOutVolunteerInput: CheckOutVolunteerInput;
  CheckOutVolunteerPayload: Omit<CheckOutVolunteerPayload, 'attendance' | 'errors'> & { attendance?: Maybe<ResolversParentTypes['Attendance']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Child: ChildRow;
  ChildConnection: Connection<ChildRow>;
  ChildFile: ChildFileRow;
  ChildPhoto: ChildPhoto;
  ChunhuiSociety: ChunhuiSociety;
  ClaimWishInput: ClaimWishInput;
  ClaimWishPayload: Omit<ClaimWishPayload, 'claim' | 'errors' | 'wish'> & { claim?: Maybe<ResolversParentTypes['WishClaim']>, errors: ReadonlyArray<ResolversParentTypes['UserError']>, wish?: Maybe<ResolversParentTypes['MicroWish']> };
  CloseChildFileInput: CloseChildFileInput;
  CloseChildFilePayload: Omit<CloseChildFilePayload, 'child' | 'errors'> & { child?: Maybe<ResolversParentTypes['Child']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CloseForgottenAttendancesInput: CloseForgottenAttendancesInput;
  CloseForgottenAttendancesPayload: Omit<CloseForgottenAttendancesPayload, 'attendances' | 'errors'> & { attendances?: Maybe<ReadonlyArray<ResolversParentTypes['Attendance']>>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CloseReportInput: CloseReportInput;
  CloseReportPayload: Omit<CloseReportPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CodeCount: CodeCount;
  CollectWishInput: CollectWishInput;
  CollectWishPayload: Omit<CollectWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, wish?: Maybe<ResolversParentTypes['MicroWish']> };
  CommitProjectRosterInput: CommitProjectRosterInput;
  CommitProjectRosterPayload: Omit<CommitProjectRosterPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, preview?: Maybe<ResolversParentTypes['RosterPreview']> };
  ConcludeSessionInput: ConcludeSessionInput;
  ConcludeSessionPayload: Omit<ConcludeSessionPayload, 'errors' | 'session'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, session?: Maybe<ResolversParentTypes['ActivitySession']> };
  ConfirmPastSessionInput: ConfirmPastSessionInput;
  ConfirmPastSessionPayload: Omit<ConfirmPastSessionPayload, 'errors' | 'session'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, session?: Maybe<ResolversParentTypes['ActivitySession']> };
  ConfirmWishInput: ConfirmWishInput;
  ConfirmWishPayload: Omit<ConfirmWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, wish?: Maybe<ResolversParentTypes['MicroWish']> };
  ConsentInput: ConsentInput;
  CopyActivityInput: CopyActivityInput;
  CopyActivityPayload: Omit<CopyActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversParentTypes['Activity']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectDataInput: CorrectDataInput;
  CorrectDataPayload: Omit<CorrectDataPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DataSubjectInput: DataSubjectInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideActivityInput: DecideActivityInput;
  DecideActivityPayload: Omit<DecideActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversParentTypes['Activity']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DecideEnrolmentInput: DecideEnrolmentInput;
  DecideEnrolmentPayload: Omit<DecideEnrolmentPayload, 'enrolment' | 'errors'> & { enrolment?: Maybe<ResolversParentTypes['Enrolment']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeliverWishInput: DeliverWishInput;
  DeliverWishPayload: Omit<DeliverWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, wish?: Maybe<ResolversParentTypes['MicroWish']> };
  Division: DivisionRow;
  DivisionCode: Scalars['DivisionCode']['output'];
  DraftActivityInput: DraftActivityInput;
  DraftActivityPayload: Omit<DraftActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversParentTypes['Activity']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DrawLotteryInput: DrawLotteryInput;
  DrawLotteryPayload: Omit<DrawLotteryPayload, 'enrolments' | 'errors' | 'session'> & { enrolments?: Maybe<ReadonlyArray<ResolversParentTypes['Enrolment']>>, errors: ReadonlyArray<ResolversParentTypes['UserError']>, session?: Maybe<ResolversParentTypes['ActivitySession']> };
  EndAidPairInput: EndAidPairInput;
  EndAidPairPayload: Omit<EndAidPairPayload, 'errors' | 'pair'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, pair?: Maybe<ResolversParentTypes['AidPair']> };
  EndPairingInput: EndPairingInput;
  EndPairingPayload: Omit<EndPairingPayload, 'errors' | 'pairing'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, pairing?: Maybe<ResolversParentTypes['CarePairing']> };
  EndProjectInput: EndProjectInput;
  EndProjectPayload: Omit<EndProjectPayload, 'errors' | 'project'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, project?: Maybe<ResolversParentTypes['Project']> };
  EnrolInput: EnrolInput;
  EnrolPayload: Omit<EnrolPayload, 'enrolment' | 'errors'> & { enrolment?: Maybe<ResolversParentTypes['Enrolment']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EnrolVolunteerInput: EnrolVolunteerInput;
  EnrolVolunteerPayload: Omit<EnrolVolunteerPayload, 'enrolment' | 'errors'> & { enrolment?: Maybe<ResolversParentTypes['Enrolment']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Enrolment: EnrolmentRow;
  EnrolmentConnection: Connection<EnrolmentRow>;
  EraseDataInput: EraseDataInput;
  EraseDataPayload: Omit<EraseDataPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EscalateReportsInput: EscalateReportsInput;
  EscalateReportsPayload: Omit<EscalateReportsPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExactCareFigures: ExactCareFiguresRow;
  ExportAuditInput: ExportAuditInput;
  ExportAuditPayload: Omit<ExportAuditPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExportMinorsPackInput: ExportMinorsPackInput;
  ExportMinorsPackPayload: Omit<ExportMinorsPackPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExportProjectRosterInput: ExportProjectRosterInput;
  ExportProjectRosterPayload: Omit<ExportProjectRosterPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Fen: Scalars['Fen']['output'];
  File: File;
  FollowUpRiskFlagInput: FollowUpRiskFlagInput;
  FollowUpRiskFlagPayload: Omit<FollowUpRiskFlagPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  GuardianConsent: GuardianConsent;
  HandOverPairingsInput: HandOverPairingsInput;
  HandOverPairingsPayload: Omit<HandOverPairingsPayload, 'errors' | 'pairings'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, pairings?: Maybe<ReadonlyArray<ResolversParentTypes['CarePairing']>> };
  HelpedFigures: HelpedFiguresRow;
  HereInput: HereInput;
  Label: Label;
  LeagueOrganization: LeagueOrganization;
  MicroWish: MicroWishRow;
  MicroWishConnection: Connection<MicroWishRow>;
  MonthCount: MonthCount;
  Mutation: Record<PropertyKey, never>;
  NearInput: NearInput;
  OpenAidPairInput: OpenAidPairInput;
  OpenAidPairPayload: Omit<OpenAidPairPayload, 'errors' | 'pair'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, pair?: Maybe<ResolversParentTypes['AidPair']> };
  OpenChildFileInput: OpenChildFileInput;
  OpenChildFilePayload: Omit<OpenChildFilePayload, 'child' | 'errors'> & { child?: Maybe<ResolversParentTypes['Child']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OpenWishInput: OpenWishInput;
  OpenWishPayload: Omit<OpenWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, wish?: Maybe<ResolversParentTypes['MicroWish']> };
  Organizer: ResolversUnionTypes<ResolversParentTypes>['Organizer'];
  PageInfo: PageInfo;
  PairChildInput: PairChildInput;
  PairChildPayload: Omit<PairChildPayload, 'errors' | 'pairing'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, pairing?: Maybe<ResolversParentTypes['CarePairing']> };
  PartnerInput: PartnerInput;
  PersonRecord: PersonRecord;
  PersonTimeFigures: PersonTimeFigures;
  PersonValue: PersonValue;
  PhotoInput: PhotoInput;
  Place: Place;
  PlaceInput: PlaceInput;
  PreviewProjectRosterInput: PreviewProjectRosterInput;
  PreviewProjectRosterPayload: Omit<PreviewProjectRosterPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, preview?: Maybe<ResolversParentTypes['RosterPreview']> };
  Project: ProjectRow;
  ProjectConnection: Connection<ProjectRow>;
  Query: Record<PropertyKey, never>;
  RaiseRiskFlagInput: RaiseRiskFlagInput;
  RaiseRiskFlagPayload: Omit<RaiseRiskFlagPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordAidPaymentInput: RecordAidPaymentInput;
  RecordAidPaymentPayload: Omit<RecordAidPaymentPayload, 'errors' | 'payment'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, payment?: Maybe<ResolversParentTypes['AidPayment']> };
  RecordContactInput: RecordContactInput;
  RecordContactPayload: Omit<RecordContactPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordPastSessionInput: RecordPastSessionInput;
  RecordPastSessionPayload: Omit<RecordPastSessionPayload, 'errors' | 'session'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, session?: Maybe<ResolversParentTypes['ActivitySession']> };
  RecurrenceInput: RecurrenceInput;
  ReleaseClaimInput: ReleaseClaimInput;
  ReleaseClaimPayload: Omit<ReleaseClaimPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, wish?: Maybe<ResolversParentTypes['MicroWish']> };
  ReleasedCodeNumber: Omit<ReleasedCodeNumber, 'number'> & { number: ResolversParentTypes['ReleasedNumber'] };
  ReleasedNumber: ReleasedNumberRow;
  Reliability: Reliability;
  RenewAidTermInput: RenewAidTermInput;
  RenewAidTermPayload: Omit<RenewAidTermPayload, 'errors' | 'pair'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, pair?: Maybe<ResolversParentTypes['AidPair']> };
  RenewConsentInput: RenewConsentInput;
  RenewConsentPayload: Omit<RenewConsentPayload, 'child' | 'errors'> & { child?: Maybe<ResolversParentTypes['Child']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReportHarmInput: ReportHarmInput;
  ReportHarmPayload: Omit<ReportHarmPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReportReceipt: ReportReceipt;
  ReportedFigure: ReportedFigure;
  ReturnWishInput: ReturnWishInput;
  ReturnWishPayload: Omit<ReturnWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, wish?: Maybe<ResolversParentTypes['MicroWish']> };
  ReverseAidPaymentInput: ReverseAidPaymentInput;
  ReverseAidPaymentPayload: Omit<ReverseAidPaymentPayload, 'errors' | 'payment'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, payment?: Maybe<ResolversParentTypes['AidPayment']> };
  ReviewPairingsInput: ReviewPairingsInput;
  ReviewPairingsPayload: Omit<ReviewPairingsPayload, 'errors' | 'pairings'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, pairings?: Maybe<ReadonlyArray<ResolversParentTypes['CarePairing']>> };
  RevokeCalendarKeyPayload: Omit<RevokeCalendarKeyPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RiskFlag: RiskFlagRow;
  RiskFlagConnection: Connection<RiskFlagRow>;
  RosterCounts: RosterCounts;
  RosterDuplicate: RosterDuplicate;
  RosterHeader: RosterHeader;
  RosterNote: RosterNote;
  RosterNotedCell: RosterNotedCell;
  RosterOutcome: RosterOutcome;
  RosterPlace: RosterPlace;
  RosterPreview: RosterPreviewRow;
  RosterProblem: RosterProblem;
  RosterSheet: RosterSheet;
  SafeguardingReport: SafeguardingReportRow;
  SafeguardingReportConnection: Connection<SafeguardingReportRow>;
  ScheduleSessionsInput: ScheduleSessionsInput;
  ScheduleSessionsPayload: Omit<ScheduleSessionsPayload, 'errors' | 'sessions'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, sessions?: Maybe<ReadonlyArray<ResolversParentTypes['ActivitySession']>> };
  SessionFigures: SessionFigures;
  SessionPhoto: SessionPhotoRow;
  SettleWishesInput: SettleWishesInput;
  SettleWishesPayload: Omit<SettleWishesPayload, 'errors' | 'wishes'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, wishes?: Maybe<ReadonlyArray<ResolversParentTypes['MicroWish']>> };
  SponsorInput: SponsorInput;
  StartProjectInput: StartProjectInput;
  StartProjectPayload: Omit<StartProjectPayload, 'errors' | 'project'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, project?: Maybe<ResolversParentTypes['Project']> };
  StudentInput: StudentInput;
  SubmitActivityInput: SubmitActivityInput;
  SubmitActivityPayload: Omit<SubmitActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversParentTypes['Activity']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TakeReportInput: TakeReportInput;
  TakeReportPayload: Omit<TakeReportPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ThemeCount: ThemeCount;
  Upload: Scalars['Upload']['output'];
  UserError: UserErrorRow;
  VerifyWishInput: VerifyWishInput;
  VerifyWishPayload: Omit<VerifyWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, wish?: Maybe<ResolversParentTypes['MicroWish']> };
  Volunteer: Omit<Volunteer, 'upcoming'> & { upcoming?: Maybe<ReadonlyArray<ResolversParentTypes['Enrolment']>> } | FederationReferenceTypes['Volunteer'];
  VolunteerTeam: VolunteerTeam;
  WishClaim: WishClaimRow;
  WishRecipient: WishRecipient;
  WishRecipientInput: WishRecipientInput;
  WishStatusCount: WishStatusCount;
  WithdrawActivityInput: WithdrawActivityInput;
  WithdrawActivityPayload: Omit<WithdrawActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversParentTypes['Activity']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: Omit<WithdrawConsentPayload, 'child' | 'errors'> & { child?: Maybe<ResolversParentTypes['Child']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawEnrolmentInput: WithdrawEnrolmentInput;
  WithdrawEnrolmentPayload: Omit<WithdrawEnrolmentPayload, 'enrolment' | 'errors'> & { enrolment?: Maybe<ResolversParentTypes['Enrolment']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  YouthSocialOrganization: YouthSocialOrganization;
};

export type AcknowledgeNoticePayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['AcknowledgeNoticePayload'] = ResolversParentTypes['AcknowledgeNoticePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['CareNotice']>, ParentType, ContextType>;
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
  risk?: Resolver<ResolversTypes['ActivityRisk'], ParentType, ContextType>;
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
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  byCampaign?: Resolver<ReadonlyArray<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  byMonth?: Resolver<ReadonlyArray<ResolversTypes['MonthCount']>, ParentType, ContextType>;
  byPartnerKind?: Resolver<ReadonlyArray<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  helpedPersonTimes?: Resolver<ResolversTypes['HelpedFigures'], ParentType, ContextType>;
  helpedPersons?: Resolver<Maybe<ResolversTypes['HelpedFigures']>, ParentType, ContextType>;
  personTimesHelped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personsHelped?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectsByTheme?: Resolver<ReadonlyArray<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['SessionFigures'], ParentType, ContextType, Partial<ActivityFiguresSessionsArgs>>;
  volunteerPersonTimes?: Resolver<ResolversTypes['PersonTimeFigures'], ParentType, ContextType>;
  volunteerPersons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityIndicatorResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ActivityIndicator'] = ResolversParentTypes['ActivityIndicator'], FederationReferenceType extends FederationReferenceTypes['ActivityIndicator'] = FederationReferenceTypes['ActivityIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActivityIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchesReported?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['IndicatorState']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type AidIdentityResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['AidIdentity'] = ResolversParentTypes['AidIdentity']> = {
  sponsor?: Resolver<ResolversTypes['AidSponsorIdentity'], ParentType, ContextType>;
  student?: Resolver<ResolversTypes['AidStudentIdentity'], ParentType, ContextType>;
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

export type AidSponsorIdentityResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['AidSponsorIdentity'] = ResolversParentTypes['AidSponsorIdentity']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AidStudentIdentityResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['AidStudentIdentity'] = ResolversParentTypes['AidStudentIdentity']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type AuditConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nounId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditVerdictResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['AuditVerdict'] = ResolversParentTypes['AuditVerdict']> = {
  brokenAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BreakGlassPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['BreakGlassPayload'] = ResolversParentTypes['BreakGlassPayload']> = {
  brokenGlass?: Resolver<Maybe<ResolversTypes['BrokenGlass']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BrokenGlassResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['BrokenGlass'] = ResolversParentTypes['BrokenGlass']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CalendarKeyPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CalendarKeyPayload'] = ResolversParentTypes['CalendarKeyPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CareContactResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CareContact'] = ResolversParentTypes['CareContact']> = {
  campaign?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CareFiguresResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CareFigures'] = ResolversParentTypes['CareFigures']> = {
  aidPaidFen?: Resolver<Maybe<ResolversTypes['ReleasedNumber']>, ParentType, ContextType>;
  aidStudents?: Resolver<Maybe<ResolversTypes['ReleasedNumber']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['ReleasedNumber']>, ParentType, ContextType>;
  childrenByCategory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReleasedCodeNumber']>>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ResolversTypes['ReleasedNumber']>, ParentType, ContextType>;
  contactsByCampaign?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReleasedCodeNumber']>>, ParentType, ContextType>;
  contactsByKind?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReleasedCodeNumber']>>, ParentType, ContextType>;
  counties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapsedVettingChildren?: Resolver<Maybe<ResolversTypes['ReleasedNumber']>, ParentType, ContextType>;
  overdueChildren?: Resolver<Maybe<ResolversTypes['ReleasedNumber']>, ParentType, ContextType>;
  pairedChildren?: Resolver<Maybe<ResolversTypes['ReleasedNumber']>, ParentType, ContextType>;
  safeguardingReports?: Resolver<Maybe<ResolversTypes['ReleasedNumber']>, ParentType, ContextType>;
  wishesClaimed?: Resolver<Maybe<ResolversTypes['ReleasedNumber']>, ParentType, ContextType>;
  wishesConfirmed?: Resolver<Maybe<ResolversTypes['ReleasedNumber']>, ParentType, ContextType>;
  wishesPublished?: Resolver<Maybe<ResolversTypes['ReleasedNumber']>, ParentType, ContextType>;
};

export type CareNoticeResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CareNotice'] = ResolversParentTypes['CareNotice']> = {
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  causedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CareNoticeKind'], ParentType, ContextType>;
  nounId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CareNoticeConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CareNoticeConnection'] = ResolversParentTypes['CareNoticeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CareNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarePairingResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CarePairing'] = ResolversParentTypes['CarePairing']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  everyDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedOverFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextContactDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CarePairingStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vettedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type CarePairingConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CarePairingConnection'] = ResolversParentTypes['CarePairingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CarePairing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ChildResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Child'] = ResolversParentTypes['Child']> = {
  alias?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ChildCategory'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChildFileStatus'], ParentType, ContextType>;
};

export type ChildConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ChildConnection'] = ResolversParentTypes['ChildConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Child']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChildFileResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ChildFile'] = ResolversParentTypes['ChildFile']> = {
  alias?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ChildCategory'], ParentType, ContextType>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['GuardianConsent']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['CareContact']>, ParentType, ContextType>;
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pairings?: Resolver<ReadonlyArray<ResolversTypes['CarePairing']>, ParentType, ContextType>;
  riskFlags?: Resolver<ReadonlyArray<ResolversTypes['RiskFlag']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChildFileStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChildPhotoResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ChildPhoto'] = ResolversParentTypes['ChildPhoto']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CloseChildFilePayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CloseChildFilePayload'] = ResolversParentTypes['CloseChildFilePayload']> = {
  child?: Resolver<Maybe<ResolversTypes['Child']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseForgottenAttendancesPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CloseForgottenAttendancesPayload'] = ResolversParentTypes['CloseForgottenAttendancesPayload']> = {
  attendances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attendance']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseReportPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CloseReportPayload'] = ResolversParentTypes['CloseReportPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  reportId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CodeCountResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CodeCount'] = ResolversParentTypes['CodeCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectWishPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CollectWishPayload'] = ResolversParentTypes['CollectWishPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
};

export type CommitProjectRosterPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CommitProjectRosterPayload'] = ResolversParentTypes['CommitProjectRosterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RosterPreview']>, ParentType, ContextType>;
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

export type CorrectDataPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CorrectDataPayload'] = ResolversParentTypes['CorrectDataPayload']> = {
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  corrected?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeCount']>>, ParentType, ContextType>;
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
  activities?: Resolver<Maybe<ResolversTypes['ActivityFigures']>, ParentType, ContextType, Partial<DivisionActivitiesArgs>>;
  activitiesSeries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActivityFigures']>>, ParentType, ContextType, RequireFields<DivisionActivitiesSeriesArgs, 'every' | 'first' | 'from' | 'to'>>;
  care?: Resolver<Maybe<ResolversTypes['CareFigures']>, ParentType, ContextType, Partial<DivisionCareArgs>>;
  careExact?: Resolver<Maybe<ResolversTypes['ExactCareFigures']>, ParentType, ContextType, Partial<DivisionCareExactArgs>>;
  careSeries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CareFigures']>>, ParentType, ContextType, RequireFields<DivisionCareSeriesArgs, 'every' | 'first' | 'from' | 'to'>>;
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

export type EndPairingPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['EndPairingPayload'] = ResolversParentTypes['EndPairingPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  pairing?: Resolver<Maybe<ResolversTypes['CarePairing']>, ParentType, ContextType>;
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

export type EraseDataPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['EraseDataPayload'] = ResolversParentTypes['EraseDataPayload']> = {
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  erased?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeCount']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EscalateReportsPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['EscalateReportsPayload'] = ResolversParentTypes['EscalateReportsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  escalated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExactCareFiguresResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ExactCareFigures'] = ResolversParentTypes['ExactCareFigures']> = {
  aidPaidFen?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  aidStudents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  childrenByCategory?: Resolver<ReadonlyArray<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contactsByCampaign?: Resolver<ReadonlyArray<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  contactsByKind?: Resolver<ReadonlyArray<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  filesWithoutConsent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapsedVettingChildren?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueChildren?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairedChildren?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  safeguardingReports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wishesByStatus?: Resolver<ReadonlyArray<ResolversTypes['WishStatusCount']>, ParentType, ContextType>;
};

export type ExportAuditPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ExportAuditPayload'] = ResolversParentTypes['ExportAuditPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
};

export type ExportMinorsPackPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ExportMinorsPackPayload'] = ResolversParentTypes['ExportMinorsPackPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
};

export type ExportProjectRosterPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ExportProjectRosterPayload'] = ResolversParentTypes['ExportProjectRosterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FileResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FollowUpRiskFlagPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['FollowUpRiskFlagPayload'] = ResolversParentTypes['FollowUpRiskFlagPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  flagId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type GuardianConsentResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['GuardianConsent'] = ResolversParentTypes['GuardianConsent']> = {
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  guardianName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guardianPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HandOverPairingsPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['HandOverPairingsPayload'] = ResolversParentTypes['HandOverPairingsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  pairings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CarePairing']>>, ParentType, ContextType>;
};

export type HelpedFiguresResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['HelpedFigures'] = ResolversParentTypes['HelpedFigures']> = {
  byCampaign?: Resolver<ReadonlyArray<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  byMonth?: Resolver<ReadonlyArray<ResolversTypes['MonthCount']>, ParentType, ContextType>;
  byOrganizerKind?: Resolver<ReadonlyArray<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  byPartnerKind?: Resolver<ReadonlyArray<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  byTheme?: Resolver<ReadonlyArray<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabelResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  acknowledgeNotice?: Resolver<ResolversTypes['AcknowledgeNoticePayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeNoticeArgs, 'input'>>;
  amendWish?: Resolver<ResolversTypes['AmendWishPayload'], ParentType, ContextType, RequireFields<MutationAmendWishArgs, 'input'>>;
  askForLeave?: Resolver<ResolversTypes['AskForLeavePayload'], ParentType, ContextType, RequireFields<MutationAskForLeaveArgs, 'input'>>;
  breakGlass?: Resolver<ResolversTypes['BreakGlassPayload'], ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'input'>>;
  cancelActivity?: Resolver<ResolversTypes['CancelActivityPayload'], ParentType, ContextType, RequireFields<MutationCancelActivityArgs, 'input'>>;
  cancelSession?: Resolver<ResolversTypes['CancelSessionPayload'], ParentType, ContextType, RequireFields<MutationCancelSessionArgs, 'input'>>;
  cancelWish?: Resolver<ResolversTypes['CancelWishPayload'], ParentType, ContextType, RequireFields<MutationCancelWishArgs, 'input'>>;
  checkIn?: Resolver<ResolversTypes['CheckInPayload'], ParentType, ContextType, RequireFields<MutationCheckInArgs, 'input'>>;
  checkInVolunteer?: Resolver<ResolversTypes['CheckInVolunteerPayload'], ParentType, ContextType, RequireFields<MutationCheckInVolunteerArgs, 'input'>>;
  checkOut?: Resolver<ResolversTypes['CheckOutPayload'], ParentType, ContextType, RequireFields<MutationCheckOutArgs, 'input'>>;
  checkOutVolunteer?: Resolver<ResolversTypes['CheckOutVolunteerPayload'], ParentType, ContextType, RequireFields<MutationCheckOutVolunteerArgs, 'input'>>;
  claimWish?: Resolver<ResolversTypes['ClaimWishPayload'], ParentType, ContextType, RequireFields<MutationClaimWishArgs, 'input'>>;
  closeChildFile?: Resolver<ResolversTypes['CloseChildFilePayload'], ParentType, ContextType, RequireFields<MutationCloseChildFileArgs, 'input'>>;
  closeForgottenAttendances?: Resolver<ResolversTypes['CloseForgottenAttendancesPayload'], ParentType, ContextType, RequireFields<MutationCloseForgottenAttendancesArgs, 'input'>>;
  closeReport?: Resolver<ResolversTypes['CloseReportPayload'], ParentType, ContextType, RequireFields<MutationCloseReportArgs, 'input'>>;
  collectWish?: Resolver<ResolversTypes['CollectWishPayload'], ParentType, ContextType, RequireFields<MutationCollectWishArgs, 'input'>>;
  commitProjectRoster?: Resolver<ResolversTypes['CommitProjectRosterPayload'], ParentType, ContextType, RequireFields<MutationCommitProjectRosterArgs, 'input'>>;
  concludeSession?: Resolver<ResolversTypes['ConcludeSessionPayload'], ParentType, ContextType, RequireFields<MutationConcludeSessionArgs, 'input'>>;
  confirmPastSession?: Resolver<ResolversTypes['ConfirmPastSessionPayload'], ParentType, ContextType, RequireFields<MutationConfirmPastSessionArgs, 'input'>>;
  confirmWish?: Resolver<ResolversTypes['ConfirmWishPayload'], ParentType, ContextType, RequireFields<MutationConfirmWishArgs, 'input'>>;
  copyActivity?: Resolver<ResolversTypes['CopyActivityPayload'], ParentType, ContextType, RequireFields<MutationCopyActivityArgs, 'input'>>;
  correctActivityData?: Resolver<ResolversTypes['CorrectDataPayload'], ParentType, ContextType, RequireFields<MutationCorrectActivityDataArgs, 'input'>>;
  decideActivity?: Resolver<ResolversTypes['DecideActivityPayload'], ParentType, ContextType, RequireFields<MutationDecideActivityArgs, 'input'>>;
  decideEnrolment?: Resolver<ResolversTypes['DecideEnrolmentPayload'], ParentType, ContextType, RequireFields<MutationDecideEnrolmentArgs, 'input'>>;
  deliverWish?: Resolver<ResolversTypes['DeliverWishPayload'], ParentType, ContextType, RequireFields<MutationDeliverWishArgs, 'input'>>;
  draftActivity?: Resolver<ResolversTypes['DraftActivityPayload'], ParentType, ContextType, RequireFields<MutationDraftActivityArgs, 'input'>>;
  drawLottery?: Resolver<ResolversTypes['DrawLotteryPayload'], ParentType, ContextType, RequireFields<MutationDrawLotteryArgs, 'input'>>;
  endAidPair?: Resolver<ResolversTypes['EndAidPairPayload'], ParentType, ContextType, RequireFields<MutationEndAidPairArgs, 'input'>>;
  endPairing?: Resolver<ResolversTypes['EndPairingPayload'], ParentType, ContextType, RequireFields<MutationEndPairingArgs, 'input'>>;
  endProject?: Resolver<ResolversTypes['EndProjectPayload'], ParentType, ContextType, RequireFields<MutationEndProjectArgs, 'input'>>;
  enrol?: Resolver<ResolversTypes['EnrolPayload'], ParentType, ContextType, RequireFields<MutationEnrolArgs, 'input'>>;
  enrolVolunteer?: Resolver<ResolversTypes['EnrolVolunteerPayload'], ParentType, ContextType, RequireFields<MutationEnrolVolunteerArgs, 'input'>>;
  eraseActivityData?: Resolver<ResolversTypes['EraseDataPayload'], ParentType, ContextType, RequireFields<MutationEraseActivityDataArgs, 'input'>>;
  escalateReports?: Resolver<ResolversTypes['EscalateReportsPayload'], ParentType, ContextType, RequireFields<MutationEscalateReportsArgs, 'input'>>;
  exportActivityAudit?: Resolver<ResolversTypes['ExportAuditPayload'], ParentType, ContextType, RequireFields<MutationExportActivityAuditArgs, 'input'>>;
  exportMinorsPack?: Resolver<ResolversTypes['ExportMinorsPackPayload'], ParentType, ContextType, RequireFields<MutationExportMinorsPackArgs, 'input'>>;
  exportProjectRoster?: Resolver<ResolversTypes['ExportProjectRosterPayload'], ParentType, ContextType, RequireFields<MutationExportProjectRosterArgs, 'input'>>;
  followUpRiskFlag?: Resolver<ResolversTypes['FollowUpRiskFlagPayload'], ParentType, ContextType, RequireFields<MutationFollowUpRiskFlagArgs, 'input'>>;
  handOverPairings?: Resolver<ResolversTypes['HandOverPairingsPayload'], ParentType, ContextType, RequireFields<MutationHandOverPairingsArgs, 'input'>>;
  issueCalendarKey?: Resolver<ResolversTypes['CalendarKeyPayload'], ParentType, ContextType, RequireFields<MutationIssueCalendarKeyArgs, 'input'>>;
  openAidPair?: Resolver<ResolversTypes['OpenAidPairPayload'], ParentType, ContextType, RequireFields<MutationOpenAidPairArgs, 'input'>>;
  openChildFile?: Resolver<ResolversTypes['OpenChildFilePayload'], ParentType, ContextType, RequireFields<MutationOpenChildFileArgs, 'input'>>;
  openWish?: Resolver<ResolversTypes['OpenWishPayload'], ParentType, ContextType, RequireFields<MutationOpenWishArgs, 'input'>>;
  pairChild?: Resolver<ResolversTypes['PairChildPayload'], ParentType, ContextType, RequireFields<MutationPairChildArgs, 'input'>>;
  previewProjectRoster?: Resolver<ResolversTypes['PreviewProjectRosterPayload'], ParentType, ContextType, RequireFields<MutationPreviewProjectRosterArgs, 'input'>>;
  raiseRiskFlag?: Resolver<ResolversTypes['RaiseRiskFlagPayload'], ParentType, ContextType, RequireFields<MutationRaiseRiskFlagArgs, 'input'>>;
  recordAidPayment?: Resolver<ResolversTypes['RecordAidPaymentPayload'], ParentType, ContextType, RequireFields<MutationRecordAidPaymentArgs, 'input'>>;
  recordContact?: Resolver<ResolversTypes['RecordContactPayload'], ParentType, ContextType, RequireFields<MutationRecordContactArgs, 'input'>>;
  recordPastSession?: Resolver<ResolversTypes['RecordPastSessionPayload'], ParentType, ContextType, RequireFields<MutationRecordPastSessionArgs, 'input'>>;
  releaseClaim?: Resolver<ResolversTypes['ReleaseClaimPayload'], ParentType, ContextType, RequireFields<MutationReleaseClaimArgs, 'input'>>;
  renewAidTerm?: Resolver<ResolversTypes['RenewAidTermPayload'], ParentType, ContextType, RequireFields<MutationRenewAidTermArgs, 'input'>>;
  renewConsent?: Resolver<ResolversTypes['RenewConsentPayload'], ParentType, ContextType, RequireFields<MutationRenewConsentArgs, 'input'>>;
  reportHarm?: Resolver<ResolversTypes['ReportHarmPayload'], ParentType, ContextType, RequireFields<MutationReportHarmArgs, 'input'>>;
  returnWish?: Resolver<ResolversTypes['ReturnWishPayload'], ParentType, ContextType, RequireFields<MutationReturnWishArgs, 'input'>>;
  reverseAidPayment?: Resolver<ResolversTypes['ReverseAidPaymentPayload'], ParentType, ContextType, RequireFields<MutationReverseAidPaymentArgs, 'input'>>;
  reviewPairings?: Resolver<ResolversTypes['ReviewPairingsPayload'], ParentType, ContextType, RequireFields<MutationReviewPairingsArgs, 'input'>>;
  revokeCalendarKey?: Resolver<ResolversTypes['RevokeCalendarKeyPayload'], ParentType, ContextType, RequireFields<MutationRevokeCalendarKeyArgs, 'input'>>;
  scheduleSessions?: Resolver<ResolversTypes['ScheduleSessionsPayload'], ParentType, ContextType, RequireFields<MutationScheduleSessionsArgs, 'input'>>;
  settleWishes?: Resolver<ResolversTypes['SettleWishesPayload'], ParentType, ContextType, RequireFields<MutationSettleWishesArgs, 'input'>>;
  startProject?: Resolver<ResolversTypes['StartProjectPayload'], ParentType, ContextType, RequireFields<MutationStartProjectArgs, 'input'>>;
  submitActivity?: Resolver<ResolversTypes['SubmitActivityPayload'], ParentType, ContextType, RequireFields<MutationSubmitActivityArgs, 'input'>>;
  takeReport?: Resolver<ResolversTypes['TakeReportPayload'], ParentType, ContextType, RequireFields<MutationTakeReportArgs, 'input'>>;
  verifyWish?: Resolver<ResolversTypes['VerifyWishPayload'], ParentType, ContextType, RequireFields<MutationVerifyWishArgs, 'input'>>;
  withdrawActivity?: Resolver<ResolversTypes['WithdrawActivityPayload'], ParentType, ContextType, RequireFields<MutationWithdrawActivityArgs, 'input'>>;
  withdrawConsent?: Resolver<ResolversTypes['WithdrawConsentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
  withdrawEnrolment?: Resolver<ResolversTypes['WithdrawEnrolmentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawEnrolmentArgs, 'input'>>;
};

export type OpenAidPairPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['OpenAidPairPayload'] = ResolversParentTypes['OpenAidPairPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  pair?: Resolver<Maybe<ResolversTypes['AidPair']>, ParentType, ContextType>;
};

export type OpenChildFilePayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['OpenChildFilePayload'] = ResolversParentTypes['OpenChildFilePayload']> = {
  child?: Resolver<Maybe<ResolversTypes['Child']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type PairChildPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['PairChildPayload'] = ResolversParentTypes['PairChildPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  pairing?: Resolver<Maybe<ResolversTypes['CarePairing']>, ParentType, ContextType>;
};

export type PersonRecordResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['PersonRecord'] = ResolversParentTypes['PersonRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['PersonValue']>, ParentType, ContextType>;
};

export type PersonTimeFiguresResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['PersonTimeFigures'] = ResolversParentTypes['PersonTimeFigures']> = {
  byTheme?: Resolver<ReadonlyArray<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonValueResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['PersonValue'] = ResolversParentTypes['PersonValue']> = {
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  radiusMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PreviewProjectRosterPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['PreviewProjectRosterPayload'] = ResolversParentTypes['PreviewProjectRosterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RosterPreview']>, ParentType, ContextType>;
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
  activityAudit?: Resolver<Maybe<ResolversTypes['AuditConnection']>, ParentType, ContextType, RequireFields<QueryActivityAuditArgs, 'first'>>;
  activityAuditVerdict?: Resolver<Maybe<ResolversTypes['AuditVerdict']>, ParentType, ContextType>;
  activityDataOf?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonRecord']>>, ParentType, ContextType, RequireFields<QueryActivityDataOfArgs, 'purpose' | 'subject'>>;
  aidIdentity?: Resolver<Maybe<ResolversTypes['AidIdentity']>, ParentType, ContextType, RequireFields<QueryAidIdentityArgs, 'pair' | 'purpose'>>;
  aidPairs?: Resolver<Maybe<ResolversTypes['AidPairConnection']>, ParentType, ContextType, RequireFields<QueryAidPairsArgs, 'division' | 'first'>>;
  attendances?: Resolver<Maybe<ResolversTypes['AttendanceConnection']>, ParentType, ContextType, RequireFields<QueryAttendancesArgs, 'division' | 'first'>>;
  calendarFeed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryCalendarFeedArgs, 'key'>>;
  careNotices?: Resolver<Maybe<ResolversTypes['CareNoticeConnection']>, ParentType, ContextType, RequireFields<QueryCareNoticesArgs, 'division' | 'first'>>;
  carePairings?: Resolver<Maybe<ResolversTypes['CarePairingConnection']>, ParentType, ContextType, RequireFields<QueryCarePairingsArgs, 'division' | 'first'>>;
  checkInCode?: Resolver<Maybe<ResolversTypes['CheckInCode']>, ParentType, ContextType, RequireFields<QueryCheckInCodeArgs, 'session'>>;
  childFile?: Resolver<Maybe<ResolversTypes['ChildFile']>, ParentType, ContextType, RequireFields<QueryChildFileArgs, 'id'>>;
  childFileThroughBrokenGlass?: Resolver<Maybe<ResolversTypes['ChildFile']>, ParentType, ContextType, RequireFields<QueryChildFileThroughBrokenGlassArgs, 'glass'>>;
  childPhotos?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ChildPhoto']>>, ParentType, ContextType, RequireFields<QueryChildPhotosArgs, 'session'>>;
  children?: Resolver<Maybe<ResolversTypes['ChildConnection']>, ParentType, ContextType, RequireFields<QueryChildrenArgs, 'division' | 'first'>>;
  enrolments?: Resolver<Maybe<ResolversTypes['EnrolmentConnection']>, ParentType, ContextType, RequireFields<QueryEnrolmentsArgs, 'first' | 'session'>>;
  microWishes?: Resolver<Maybe<ResolversTypes['MicroWishConnection']>, ParentType, ContextType, RequireFields<QueryMicroWishesArgs, 'division' | 'first'>>;
  myCalendar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  myEnrolments?: Resolver<Maybe<ResolversTypes['EnrolmentConnection']>, ParentType, ContextType, RequireFields<QueryMyEnrolmentsArgs, 'first'>>;
  projectRosterPreview?: Resolver<Maybe<ResolversTypes['RosterPreview']>, ParentType, ContextType, RequireFields<QueryProjectRosterPreviewArgs, 'id'>>;
  projectRosterRejected?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType, RequireFields<QueryProjectRosterRejectedArgs, 'preview'>>;
  projectRosterTemplate?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'division' | 'first'>>;
  riskFlags?: Resolver<Maybe<ResolversTypes['RiskFlagConnection']>, ParentType, ContextType, RequireFields<QueryRiskFlagsArgs, 'division' | 'first'>>;
  safeguardingReports?: Resolver<Maybe<ResolversTypes['SafeguardingReportConnection']>, ParentType, ContextType, RequireFields<QuerySafeguardingReportsArgs, 'division' | 'first'>>;
  sessions?: Resolver<Maybe<ResolversTypes['ActivitySessionConnection']>, ParentType, ContextType, RequireFields<QuerySessionsArgs, 'division' | 'first'>>;
  wishRecipient?: Resolver<Maybe<ResolversTypes['WishRecipient']>, ParentType, ContextType, RequireFields<QueryWishRecipientArgs, 'purpose' | 'wish'>>;
};

export type RaiseRiskFlagPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RaiseRiskFlagPayload'] = ResolversParentTypes['RaiseRiskFlagPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  flagId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RecordAidPaymentPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RecordAidPaymentPayload'] = ResolversParentTypes['RecordAidPaymentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['AidPayment']>, ParentType, ContextType>;
};

export type RecordContactPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RecordContactPayload'] = ResolversParentTypes['RecordContactPayload']> = {
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPastSessionPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RecordPastSessionPayload'] = ResolversParentTypes['RecordPastSessionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['ActivitySession']>, ParentType, ContextType>;
};

export type ReleaseClaimPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ReleaseClaimPayload'] = ResolversParentTypes['ReleaseClaimPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
};

export type ReleasedCodeNumberResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ReleasedCodeNumber'] = ResolversParentTypes['ReleasedCodeNumber']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ReleasedNumber'], ParentType, ContextType>;
};

export type ReleasedNumberResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ReleasedNumber'] = ResolversParentTypes['ReleasedNumber']> = {
  atLeast?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReliabilityResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Reliability'] = ResolversParentTypes['Reliability']> = {
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onLeave?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RenewAidTermPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RenewAidTermPayload'] = ResolversParentTypes['RenewAidTermPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  pair?: Resolver<Maybe<ResolversTypes['AidPair']>, ParentType, ContextType>;
};

export type RenewConsentPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RenewConsentPayload'] = ResolversParentTypes['RenewConsentPayload']> = {
  child?: Resolver<Maybe<ResolversTypes['Child']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportHarmPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ReportHarmPayload'] = ResolversParentTypes['ReportHarmPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['ReportReceipt']>, ParentType, ContextType>;
};

export type ReportReceiptResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ReportReceipt'] = ResolversParentTypes['ReportReceipt']> = {
  escalatesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReturnWishPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ReturnWishPayload'] = ResolversParentTypes['ReturnWishPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
};

export type ReverseAidPaymentPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ReverseAidPaymentPayload'] = ResolversParentTypes['ReverseAidPaymentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['AidPayment']>, ParentType, ContextType>;
};

export type ReviewPairingsPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ReviewPairingsPayload'] = ResolversParentTypes['ReviewPairingsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  pairings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CarePairing']>>, ParentType, ContextType>;
};

export type RevokeCalendarKeyPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RevokeCalendarKeyPayload'] = ResolversParentTypes['RevokeCalendarKeyPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  revoked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RiskFlagResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RiskFlag'] = ResolversParentTypes['RiskFlag']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  followUpBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  followedUpOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RiskFlagConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RiskFlagConnection'] = ResolversParentTypes['RiskFlagConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RiskFlag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterCountsResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RosterCounts'] = ResolversParentTypes['RosterCounts']> = {
  alike?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterDuplicateResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RosterDuplicate'] = ResolversParentTypes['RosterDuplicate']> = {
  differs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  matchedRow?: Resolver<Maybe<ResolversTypes['RosterPlace']>, ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RosterMatch'], ParentType, ContextType>;
};

export type RosterHeaderResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RosterHeader'] = ResolversParentTypes['RosterHeader']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterNoteResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RosterNote'] = ResolversParentTypes['RosterNote']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['RosterNotedCell']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterNotedCellResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RosterNotedCell'] = ResolversParentTypes['RosterNotedCell']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RosterOutcomeResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RosterOutcome'] = ResolversParentTypes['RosterOutcome']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterPlaceResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RosterPlace'] = ResolversParentTypes['RosterPlace']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterPreviewResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RosterPreview'] = ResolversParentTypes['RosterPreview']> = {
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['RosterCounts'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  duplicates?: Resolver<ReadonlyArray<ResolversTypes['RosterDuplicate']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['RosterNote']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['RosterOutcome']>, ParentType, ContextType>;
  previewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['RosterProblem']>, ParentType, ContextType>;
  sheets?: Resolver<ReadonlyArray<ResolversTypes['RosterSheet']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RosterState'], ParentType, ContextType>;
  unknownHeaders?: Resolver<ReadonlyArray<ResolversTypes['RosterHeader']>, ParentType, ContextType>;
};

export type RosterProblemResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RosterProblem'] = ResolversParentTypes['RosterProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterSheetResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['RosterSheet'] = ResolversParentTypes['RosterSheet']> = {
  headerRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RosterSheetOutcome'], ParentType, ContextType>;
};

export type SafeguardingReportResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['SafeguardingReport'] = ResolversParentTypes['SafeguardingReport']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  childId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  escalatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalatesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SafeguardingReportConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['SafeguardingReportConnection'] = ResolversParentTypes['SafeguardingReportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SafeguardingReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type TakeReportPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['TakeReportPayload'] = ResolversParentTypes['TakeReportPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  reportId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ThemeCountResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ThemeCount'] = ResolversParentTypes['ThemeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UploadScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Upload'], any> {
  name: 'Upload';
}

export type UserErrorResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerifyWishPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['VerifyWishPayload'] = ResolversParentTypes['VerifyWishPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer'], FederationReferenceType extends FederationReferenceTypes['Volunteer'] = FederationReferenceTypes['Volunteer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Volunteer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  upcoming?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, ParentType, ContextType, RequireFields<VolunteerUpcomingArgs, 'first'>>;
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

export type WishRecipientResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['WishRecipient'] = ResolversParentTypes['WishRecipient']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WishStatusCountResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['WishStatusCount'] = ResolversParentTypes['WishStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WishStatus'], ParentType, ContextType>;
};

export type WithdrawActivityPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['WithdrawActivityPayload'] = ResolversParentTypes['WithdrawActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawConsentPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['WithdrawConsentPayload'] = ResolversParentTypes['WithdrawConsentPayload']> = {
  child?: Resolver<Maybe<ResolversTypes['Child']>, ParentType, ContextType>;
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
  AcknowledgeNoticePayload?: AcknowledgeNoticePayloadResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityFigures?: ActivityFiguresResolvers<ContextType>;
  ActivityIndicator?: ActivityIndicatorResolvers<ContextType>;
  ActivityPartner?: ActivityPartnerResolvers<ContextType>;
  ActivitySession?: ActivitySessionResolvers<ContextType>;
  ActivitySessionConnection?: ActivitySessionConnectionResolvers<ContextType>;
  AidIdentity?: AidIdentityResolvers<ContextType>;
  AidPair?: AidPairResolvers<ContextType>;
  AidPairConnection?: AidPairConnectionResolvers<ContextType>;
  AidPayment?: AidPaymentResolvers<ContextType>;
  AidSponsorIdentity?: AidSponsorIdentityResolvers<ContextType>;
  AidStudentIdentity?: AidStudentIdentityResolvers<ContextType>;
  AidTerm?: AidTermResolvers<ContextType>;
  AmendWishPayload?: AmendWishPayloadResolvers<ContextType>;
  AskForLeavePayload?: AskForLeavePayloadResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditVerdict?: AuditVerdictResolvers<ContextType>;
  BreakGlassPayload?: BreakGlassPayloadResolvers<ContextType>;
  BrokenGlass?: BrokenGlassResolvers<ContextType>;
  CalendarKeyPayload?: CalendarKeyPayloadResolvers<ContextType>;
  CancelActivityPayload?: CancelActivityPayloadResolvers<ContextType>;
  CancelSessionPayload?: CancelSessionPayloadResolvers<ContextType>;
  CancelWishPayload?: CancelWishPayloadResolvers<ContextType>;
  CareContact?: CareContactResolvers<ContextType>;
  CareFigures?: CareFiguresResolvers<ContextType>;
  CareNotice?: CareNoticeResolvers<ContextType>;
  CareNoticeConnection?: CareNoticeConnectionResolvers<ContextType>;
  CarePairing?: CarePairingResolvers<ContextType>;
  CarePairingConnection?: CarePairingConnectionResolvers<ContextType>;
  CheckInCode?: CheckInCodeResolvers<ContextType>;
  CheckInPayload?: CheckInPayloadResolvers<ContextType>;
  CheckInVolunteerPayload?: CheckInVolunteerPayloadResolvers<ContextType>;
  CheckOutPayload?: CheckOutPayloadResolvers<ContextType>;
  CheckOutVolunteerPayload?: CheckOutVolunteerPayloadResolvers<ContextType>;
  Child?: ChildResolvers<ContextType>;
  ChildConnection?: ChildConnectionResolvers<ContextType>;
  ChildFile?: ChildFileResolvers<ContextType>;
  ChildPhoto?: ChildPhotoResolvers<ContextType>;
  ChunhuiSociety?: ChunhuiSocietyResolvers<ContextType>;
  ClaimWishPayload?: ClaimWishPayloadResolvers<ContextType>;
  CloseChildFilePayload?: CloseChildFilePayloadResolvers<ContextType>;
  CloseForgottenAttendancesPayload?: CloseForgottenAttendancesPayloadResolvers<ContextType>;
  CloseReportPayload?: CloseReportPayloadResolvers<ContextType>;
  CodeCount?: CodeCountResolvers<ContextType>;
  CollectWishPayload?: CollectWishPayloadResolvers<ContextType>;
  CommitProjectRosterPayload?: CommitProjectRosterPayloadResolvers<ContextType>;
  ConcludeSessionPayload?: ConcludeSessionPayloadResolvers<ContextType>;
  ConfirmPastSessionPayload?: ConfirmPastSessionPayloadResolvers<ContextType>;
  ConfirmWishPayload?: ConfirmWishPayloadResolvers<ContextType>;
  CopyActivityPayload?: CopyActivityPayloadResolvers<ContextType>;
  CorrectDataPayload?: CorrectDataPayloadResolvers<ContextType>;
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
  EndPairingPayload?: EndPairingPayloadResolvers<ContextType>;
  EndProjectPayload?: EndProjectPayloadResolvers<ContextType>;
  EnrolPayload?: EnrolPayloadResolvers<ContextType>;
  EnrolVolunteerPayload?: EnrolVolunteerPayloadResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentConnection?: EnrolmentConnectionResolvers<ContextType>;
  EraseDataPayload?: EraseDataPayloadResolvers<ContextType>;
  EscalateReportsPayload?: EscalateReportsPayloadResolvers<ContextType>;
  ExactCareFigures?: ExactCareFiguresResolvers<ContextType>;
  ExportAuditPayload?: ExportAuditPayloadResolvers<ContextType>;
  ExportMinorsPackPayload?: ExportMinorsPackPayloadResolvers<ContextType>;
  ExportProjectRosterPayload?: ExportProjectRosterPayloadResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  File?: FileResolvers<ContextType>;
  FollowUpRiskFlagPayload?: FollowUpRiskFlagPayloadResolvers<ContextType>;
  GuardianConsent?: GuardianConsentResolvers<ContextType>;
  HandOverPairingsPayload?: HandOverPairingsPayloadResolvers<ContextType>;
  HelpedFigures?: HelpedFiguresResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LeagueOrganization?: LeagueOrganizationResolvers<ContextType>;
  MicroWish?: MicroWishResolvers<ContextType>;
  MicroWishConnection?: MicroWishConnectionResolvers<ContextType>;
  MonthCount?: MonthCountResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenAidPairPayload?: OpenAidPairPayloadResolvers<ContextType>;
  OpenChildFilePayload?: OpenChildFilePayloadResolvers<ContextType>;
  OpenWishPayload?: OpenWishPayloadResolvers<ContextType>;
  Organizer?: OrganizerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PairChildPayload?: PairChildPayloadResolvers<ContextType>;
  PersonRecord?: PersonRecordResolvers<ContextType>;
  PersonTimeFigures?: PersonTimeFiguresResolvers<ContextType>;
  PersonValue?: PersonValueResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PreviewProjectRosterPayload?: PreviewProjectRosterPayloadResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseRiskFlagPayload?: RaiseRiskFlagPayloadResolvers<ContextType>;
  RecordAidPaymentPayload?: RecordAidPaymentPayloadResolvers<ContextType>;
  RecordContactPayload?: RecordContactPayloadResolvers<ContextType>;
  RecordPastSessionPayload?: RecordPastSessionPayloadResolvers<ContextType>;
  ReleaseClaimPayload?: ReleaseClaimPayloadResolvers<ContextType>;
  ReleasedCodeNumber?: ReleasedCodeNumberResolvers<ContextType>;
  ReleasedNumber?: ReleasedNumberResolvers<ContextType>;
  Reliability?: ReliabilityResolvers<ContextType>;
  RenewAidTermPayload?: RenewAidTermPayloadResolvers<ContextType>;
  RenewConsentPayload?: RenewConsentPayloadResolvers<ContextType>;
  ReportHarmPayload?: ReportHarmPayloadResolvers<ContextType>;
  ReportReceipt?: ReportReceiptResolvers<ContextType>;
  ReturnWishPayload?: ReturnWishPayloadResolvers<ContextType>;
  ReverseAidPaymentPayload?: ReverseAidPaymentPayloadResolvers<ContextType>;
  ReviewPairingsPayload?: ReviewPairingsPayloadResolvers<ContextType>;
  RevokeCalendarKeyPayload?: RevokeCalendarKeyPayloadResolvers<ContextType>;
  RiskFlag?: RiskFlagResolvers<ContextType>;
  RiskFlagConnection?: RiskFlagConnectionResolvers<ContextType>;
  RosterCounts?: RosterCountsResolvers<ContextType>;
  RosterDuplicate?: RosterDuplicateResolvers<ContextType>;
  RosterHeader?: RosterHeaderResolvers<ContextType>;
  RosterNote?: RosterNoteResolvers<ContextType>;
  RosterNotedCell?: RosterNotedCellResolvers<ContextType>;
  RosterOutcome?: RosterOutcomeResolvers<ContextType>;
  RosterPlace?: RosterPlaceResolvers<ContextType>;
  RosterPreview?: RosterPreviewResolvers<ContextType>;
  RosterProblem?: RosterProblemResolvers<ContextType>;
  RosterSheet?: RosterSheetResolvers<ContextType>;
  SafeguardingReport?: SafeguardingReportResolvers<ContextType>;
  SafeguardingReportConnection?: SafeguardingReportConnectionResolvers<ContextType>;
  ScheduleSessionsPayload?: ScheduleSessionsPayloadResolvers<ContextType>;
  SessionFigures?: SessionFiguresResolvers<ContextType>;
  SessionPhoto?: SessionPhotoResolvers<ContextType>;
  SettleWishesPayload?: SettleWishesPayloadResolvers<ContextType>;
  StartProjectPayload?: StartProjectPayloadResolvers<ContextType>;
  SubmitActivityPayload?: SubmitActivityPayloadResolvers<ContextType>;
  TakeReportPayload?: TakeReportPayloadResolvers<ContextType>;
  ThemeCount?: ThemeCountResolvers<ContextType>;
  Upload?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyWishPayload?: VerifyWishPayloadResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  WishClaim?: WishClaimResolvers<ContextType>;
  WishRecipient?: WishRecipientResolvers<ContextType>;
  WishStatusCount?: WishStatusCountResolvers<ContextType>;
  WithdrawActivityPayload?: WithdrawActivityPayloadResolvers<ContextType>;
  WithdrawConsentPayload?: WithdrawConsentPayloadResolvers<ContextType>;
  WithdrawEnrolmentPayload?: WithdrawEnrolmentPayloadResolvers<ContextType>;
  YouthSocialOrganization?: YouthSocialOrganizationResolvers<ContextType>;
};

