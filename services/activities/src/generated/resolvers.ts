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
import type { ReleasedDivision as CareFiguresRow } from '../disclosure/release.store.ts';
import type { ReleasedNumber as ReleasedNumberRow, ExactCareFigures as ExactCareFiguresRow } from '../disclosure/care-figures.resolvers.ts';
import type { ChildFile as ChildFileRow } from '../care/child-file.service.ts';
import type { CarePairing as CarePairingRow, CareNotice as CareNoticeRow } from '../care/care.table.ts';
import type { OpenedFlag as RiskFlagRow, OpenedContact as CareContactRow } from '../care/care.store.ts';
import type { OwnPairing as OwnPairingRow } from '../care/pairing.store.ts';
import type { SafeguardingReport as OverdueReportRow } from '../safeguarding/safeguarding.table.ts';
import type { CheckInAttempt as CheckInAttemptRow } from '../attendance/check-in-attempt.table.ts';
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

/** The notice to acknowledge. */
export type AcknowledgeNoticeInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A notice that nobody acknowledged. */
  readonly notice: Scalars['ID']['input'];
};

/** The result of `acknowledgeNotice`. */
export type AcknowledgeNoticePayload = {
  readonly __typename?: 'AcknowledgeNoticePayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The notice; null when refused. */
  readonly notice?: Maybe<CareNotice>;
};

/** A planned activity: its purpose, organizer, partners and conditions; sessions are its events. */
export type Activity = {
  readonly __typename?: 'Activity';
  /** A code of the model's catalogue `careCampaign`; null outside campaigns. */
  readonly campaign?: Maybe<Scalars['String']['output']>;
  /** Seats of a session without a number of its own; null for no limit. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  /** The village or community. */
  readonly division?: Maybe<Division>;
  /** How seats are given. */
  readonly enrolmentMode: EnrolmentMode;
  /** The id of the activity. */
  readonly id: Scalars['ID']['output'];
  /** The highest age in full years on the day of the session; null for no limit. */
  readonly maxAge?: Maybe<Scalars['Int']['output']>;
  /** The lowest age in full years on the day of the session; null for no limit. */
  readonly minAge?: Maybe<Scalars['Int']['output']>;
  /** The organizer; null when it is no longer on record. */
  readonly organizer?: Maybe<Organizer>;
  /** The kind of the organizer. */
  readonly organizerKind: OrganizerKind;
  /** Partners of the organizer, by name. */
  readonly partners: ReadonlyArray<ActivityPartner>;
  /** The project; null without one. */
  readonly project?: Maybe<Project>;
  /** The risk that the drafter states. */
  readonly risk: ActivityRisk;
  /** Skills that a volunteer must have on record, all of them. */
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** The state of the approval. */
  readonly status: ActivityStatus;
  /** Why it was returned, withdrawn or cancelled; null otherwise. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** What is planned. */
  readonly summary: Scalars['String']['output'];
  /** A code of the model's catalogue `activityTheme`. */
  readonly theme: Scalars['String']['output'];
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** Whether it takes only volunteers whose vetting is in force on the day; always true with minors. */
  readonly vettedOnly: Scalars['Boolean']['output'];
  /** Whether children take part; it then takes only vetted volunteers. */
  readonly withMinors: Scalars['Boolean']['output'];
};

/** A page of `Activity` items. */
export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<Activity>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Figures of projects and sessions. */
export type ActivityFigures = {
  readonly __typename?: 'ActivityFigures';
  /** The day whose end the figures describe; today for current figures. */
  readonly asOf: Scalars['Date']['output'];
  /** Sessions held in a campaign, by campaign (sessions). */
  readonly byCampaign: ReadonlyArray<CodeCount>;
  /** Sessions held, by month (sessions). */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /** Sessions held with partners, by kind; a session with two kinds counts for both (sessions). */
  readonly byPartnerKind: ReadonlyArray<CodeCount>;
  /** How often people were helped, broken down (person-times). */
  readonly helpedPersonTimes: HelpedFigures;
  /** People helped, each once a session, broken down (persons within a session); null below the county, where groups are small. */
  readonly helpedPersons?: Maybe<HelpedFigures>;
  /** How often people were helped (person-times). */
  readonly personTimesHelped: Scalars['Int']['output'];
  /** People helped, each once a session; at most the person-times (persons within a session); null below the county. */
  readonly personsHelped?: Maybe<Scalars['Int']['output']>;
  /** Themed volunteer projects (things). */
  readonly projects: Scalars['Int']['output'];
  /** Projects by theme, themes with 0 included; they sum to `projects` (things). */
  readonly projectsByTheme: ReadonlyArray<ThemeCount>;
  /** Sessions held (sessions). */
  readonly sessions: SessionFigures;
  /** How often volunteers took part (person-times). */
  readonly volunteerPersonTimes: PersonTimeFigures;
  /** Volunteers who ever took part, each once (distinct persons). */
  readonly volunteerPersons: Scalars['Int']['output'];
};


/** Figures of projects and sessions. */
export type ActivityFiguresSessionsArgs = {
  organizer?: InputMaybe<OrganizerKind>;
};

export type ActivityIndicator = {
  readonly __typename?: 'ActivityIndicator';
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** `value - reported.value`; null without either. */
  readonly difference?: Maybe<Scalars['Float']['output']>;
  readonly direction: IndicatorDirection;
  /** `target - value`; null without either. */
  readonly gap?: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether the counted value supports the reported figure; AT_LEAST means no less. */
  readonly matchesReported?: Maybe<Scalars['Boolean']['output']>;
  readonly numerator?: Maybe<Scalars['String']['output']>;
  readonly reported?: Maybe<ReportedFigure>;
  /** `value / target`; null without either. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** How the value compares with the target; null without a target. */
  readonly state?: Maybe<IndicatorState>;
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** The figure, live or as of the report's day; null when nothing is reported or where it would reveal children. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** An organization that carries an activity together with the organizer. */
export type ActivityPartner = {
  readonly __typename?: 'ActivityPartner';
  /** A code of the model's catalogue `partnerKind`. */
  readonly kind: Scalars['String']['output'];
  /** The name of the partner. */
  readonly name: Scalars['String']['output'];
};

/** The risk of an activity; the county's `activityApprovalFromRisk` and above need approval. */
export type ActivityRisk =
  /** High risk. */
  | 'HIGH'
  /** Low risk. */
  | 'LOW'
  /** Medium risk. */
  | 'MEDIUM';

/** One event of an activity, on one day at one place. */
export type ActivitySession = {
  readonly __typename?: 'ActivitySession';
  /** The activity it was planned under; null for a session recorded after the fact. */
  readonly activity?: Maybe<Activity>;
  /** A code of the model's catalogue `careCampaign`; null outside campaigns. */
  readonly campaign?: Maybe<Scalars['String']['output']>;
  /** The number of seats; null for no limit. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  /** The village or community where it takes place. */
  readonly division?: Maybe<Division>;
  /** The end; null when only the day is known. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 (poor) to 5 (excellent); null without one. */
  readonly evaluation?: Maybe<Scalars['Int']['output']>;
  /** The day on which it begins. */
  readonly heldOn: Scalars['Date']['output'];
  /** The id of the session. */
  readonly id: Scalars['ID']['output'];
  /** The seed that reproduces the draw; null before it. */
  readonly lotterySeed?: Maybe<Scalars['String']['output']>;
  /** The organizer; null when it is no longer on record. */
  readonly organizer?: Maybe<Organizer>;
  /** The kind of the organizer. */
  readonly organizerKind: OrganizerKind;
  /** Volunteers who took part, by id. */
  readonly participants?: Maybe<ReadonlyArray<Volunteer>>;
  /** How often people were helped (person-times). */
  readonly personTimesHelped: Scalars['Int']['output'];
  /** People helped, each once in this session (persons). */
  readonly personsHelped: Scalars['Int']['output'];
  /** Photos by reference; a photo of a child is listed only while the guardian's consent to photos is in force. */
  readonly photos?: Maybe<ReadonlyArray<SessionPhoto>>;
  /** The place that check-in requires; null when it requires none. */
  readonly place?: Maybe<Place>;
  /** The project; null without one. */
  readonly project?: Maybe<Project>;
  /** Why it was cancelled or recorded after the fact; null otherwise. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Minutes of finished attendances that count. */
  readonly serviceMinutes: Scalars['Int']['output'];
  /** The beginning; null when only the day is known. */
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The state of the session. */
  readonly status: SessionStatus;
  /** The report of the outcome; null without one. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** A code of the model's catalogue `activityTheme`. */
  readonly theme: Scalars['String']['output'];
  /** The title, 1 to 200 characters. */
  readonly title: Scalars['String']['output'];
};


/** One event of an activity, on one day at one place. */
export type ActivitySessionParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of `ActivitySession` items. */
export type ActivitySessionConnection = {
  readonly __typename?: 'ActivitySessionConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<ActivitySession>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The state of an activity's approval. */
export type ActivityStatus =
  /** Cancelled with a reason. */
  | 'CANCELLED'
  /** Drafted. */
  | 'DRAFT'
  /** Published; sessions can be planned. */
  | 'PUBLISHED'
  /** Returned to the drafter with a reason. */
  | 'RETURNED'
  /** Waits for a second person's decision. */
  | 'SUBMITTED'
  /** Withdrawn by another person with a reason. */
  | 'WITHDRAWN';

/** The people behind an alias of student aid. */
export type AidIdentity = {
  readonly __typename?: 'AidIdentity';
  /** The sponsor. */
  readonly sponsor: AidSponsorIdentity;
  /** The student. */
  readonly student: AidStudentIdentity;
};

/** A sponsor and a student; their names are sealed. */
export type AidPair = {
  readonly __typename?: 'AidPair';
  /** The student's village or community. */
  readonly division?: Maybe<Division>;
  /** Why it ended; null while it is active. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** The last day; null while the pair is active. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** The id of the pair. */
  readonly id: Scalars['ID']['output'];
  /** The payments, oldest first, including reversed ones and their reversals. */
  readonly payments: ReadonlyArray<AidPayment>;
  /** The first day. */
  readonly startedOn: Scalars['Date']['output'];
  /** The alias under which the student is shown. */
  readonly studentAlias: Scalars['String']['output'];
  /** The terms, oldest first. */
  readonly terms: ReadonlyArray<AidTerm>;
};

/** A page of `AidPair` items. */
export type AidPairConnection = {
  readonly __typename?: 'AidPairConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<AidPair>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A payment of student aid, or its reversal. */
export type AidPayment = {
  readonly __typename?: 'AidPayment';
  /** The amount in fen; negative for a reversal. */
  readonly amountFen: Scalars['Float']['output'];
  /** The id of the payment. */
  readonly id: Scalars['ID']['output'];
  /** The day of the payment. */
  readonly paidOn: Scalars['Date']['output'];
  /** Why it was reversed; null for a payment. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The number of the receipt, unique in the county. */
  readonly receiptNumber: Scalars['String']['output'];
  /** Where the receipt is stored; null when unknown. */
  readonly receiptReference?: Maybe<Scalars['String']['output']>;
  /** The payment that this one reverses; null for a payment. */
  readonly reverses?: Maybe<Scalars['ID']['output']>;
  /** School year and half, such as 2021-2022/1. */
  readonly term: Scalars['String']['output'];
};

/** A sponsor of student aid. */
export type AidSponsorIdentity = {
  readonly __typename?: 'AidSponsorIdentity';
  /** The sponsor's name. */
  readonly name: Scalars['String']['output'];
  /** The sponsor's mobile number; null when unknown. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** A student of student aid. */
export type AidStudentIdentity = {
  readonly __typename?: 'AidStudentIdentity';
  /** The student's name. */
  readonly name: Scalars['String']['output'];
  /** The student's school. */
  readonly school: Scalars['String']['output'];
};

/** The agreement on one term. */
export type AidTerm = {
  readonly __typename?: 'AidTerm';
  /** The agreed amount in fen. */
  readonly agreedFen: Scalars['Float']['output'];
  /** School year and half, such as 2021-2022/1. */
  readonly term: Scalars['String']['output'];
};

/** The change of a wish. */
export type AmendWishInput = {
  /** What is wished for, 1 to 2,000 characters. */
  readonly description: Scalars['String']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The title, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** A draft or a returned wish. */
  readonly wish: Scalars['ID']['input'];
};

/** The result of `amendWish`. */
export type AmendWishPayload = {
  readonly __typename?: 'AmendWishPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The wish; null when refused. */
  readonly wish?: Maybe<MicroWish>;
};

/** The approval of a claim. */
export type ApproveClaimInput = {
  /** A claim of another person whose hold has not ended. */
  readonly claim: Scalars['ID']['input'];
  /** The day of the delivery, between today and the end of the hold. */
  readonly deliverOn: Scalars['Date']['input'];
  /** How the gift is delivered; IN_PERSON only for a volunteer's own claim, and for good once it revealed who wishes. */
  readonly handover?: WishHandover;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `approveClaim`. */
export type ApproveClaimPayload = {
  readonly __typename?: 'ApproveClaimPayload';
  /** The claim; null when refused. */
  readonly claim?: Maybe<WishClaim>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The leave to ask for. */
export type AskForLeaveInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters; recorded in the audit log. */
  readonly reason: Scalars['String']['input'];
  /** A session in which the caller is enrolled. */
  readonly session: Scalars['ID']['input'];
};

/** The result of `askForLeave`. */
export type AskForLeavePayload = {
  readonly __typename?: 'AskForLeavePayload';
  /** The enrolment; null when refused. */
  readonly enrolment?: Maybe<Enrolment>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A volunteer's presence at a session; once finished and not undecided or refused, it enters the hours ledger. */
export type Attendance = {
  readonly __typename?: 'Attendance';
  /** Whether it was captured without network and uploaded later. */
  readonly capturedOffline: Scalars['Boolean']['output'];
  /** The leader's decision on a late entry; null when none is needed. */
  readonly decision?: Maybe<AttendanceDecision>;
  /** Why it was refused; null otherwise. */
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  /** The time of the check-out; null while the volunteer is present. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** FORGOTTEN_CHECK_OUT, OVERLAPS or LATE_UPLOAD; null when not flagged. */
  readonly flagReason?: Maybe<Scalars['String']['output']>;
  /** Whether a second look is needed before the hours are approved. */
  readonly flagged: Scalars['Boolean']['output'];
  /** The id of the attendance. */
  readonly id: Scalars['ID']['output'];
  /** Full minutes; null while the volunteer is present. */
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  /** The session. */
  readonly session?: Maybe<ActivitySession>;
  /** How the time is known. */
  readonly source: AttendanceSource;
  /** The time of the check-in. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When the first late entry reached the server, beside the claimed times; null for entries made at once. */
  readonly uploadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The volunteer. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** A page of `Attendance` items. */
export type AttendanceConnection = {
  readonly __typename?: 'AttendanceConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<Attendance>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The leader's decision on a late entry. */
export type AttendanceDecision =
  /** Accepted; counts. */
  | 'ACCEPTED'
  /** Not decided; counts nowhere. */
  | 'PENDING'
  /** Refused; counts nowhere. */
  | 'REFUSED';

/** How the time of an attendance is known. */
export type AttendanceSource =
  /** Recorded after the fact with a past session. */
  | 'BACKFILLED'
  /** By check-in and check-out. */
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

/** The input of both calendar mutations, which act on the caller's own feed. */
export type CalendarKeyInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `issueCalendarKey`. */
export type CalendarKeyPayload = {
  readonly __typename?: 'CalendarKeyPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The key, shown once: its holder sees the volunteer's sessions. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** The path to subscribe to, below the gateway's address. */
  readonly path?: Maybe<Scalars['String']['output']>;
};

/** The activity to cancel. */
export type CancelActivityInput = {
  /** An activity that is not withdrawn or cancelled. */
  readonly activity: Scalars['ID']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters; recorded in the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `cancelActivity`. */
export type CancelActivityPayload = {
  readonly __typename?: 'CancelActivityPayload';
  /** The activity; null when refused. */
  readonly activity?: Maybe<Activity>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The session to cancel. */
export type CancelSessionInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters; recorded in the audit log. */
  readonly reason: Scalars['String']['input'];
  /** A planned session within the caller's scope. */
  readonly session: Scalars['ID']['input'];
};

/** The result of `cancelSession`. */
export type CancelSessionPayload = {
  readonly __typename?: 'CancelSessionPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The session; null when refused. */
  readonly session?: Maybe<ActivitySession>;
};

/** The wish to cancel. */
export type CancelWishInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters; recorded in the audit log. */
  readonly reason: Scalars['String']['input'];
  /** A wish that is not delivered or closed. */
  readonly wish: Scalars['ID']['input'];
};

/** The result of `cancelWish`. */
export type CancelWishPayload = {
  readonly __typename?: 'CancelWishPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The wish; null when refused. */
  readonly wish?: Maybe<MicroWish>;
};

/** A contact with a child. */
export type CareContact = {
  readonly __typename?: 'CareContact';
  /** A code of the model's catalogue `careCampaign`; null outside campaigns. */
  readonly campaign?: Maybe<Scalars['String']['output']>;
  /** The child (`Child.id`). */
  readonly childId: Scalars['ID']['output'];
  /** The day of the contact. */
  readonly contactedOn: Scalars['Date']['output'];
  /** Why it was refused; null otherwise. */
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  /** The id of the contact. */
  readonly id: Scalars['ID']['output'];
  /** A code of the model's catalogue `careKind`. */
  readonly kind: Scalars['String']['output'];
  /** What was done; null without a note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The pairing (`CarePairing.id`); null outside pairings. */
  readonly pairingId?: Maybe<Scalars['ID']['output']>;
  /** Whether it counts. */
  readonly status: CareContactStatus;
};

/** A page of `CareContact` items. */
export type CareContactConnection = {
  readonly __typename?: 'CareContactConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<CareContact>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Whether a contact counts. */
export type CareContactStatus =
  /** Counts. */
  | 'CONFIRMED'
  /** Logged by the paired volunteer; counts after confirmation. */
  | 'LOGGED'
  /** Refused by a care worker; counts nowhere. */
  | 'REFUSED';

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

/** A notice to the county administrators. */
export type CareNotice = {
  readonly __typename?: 'CareNotice';
  /** The token subject that acknowledged it; null before. */
  readonly acknowledgedBy?: Maybe<Scalars['String']['output']>;
  /** When it was caused. */
  readonly at: Scalars['DateTime']['output'];
  /** The token subject that opened the access; `clock` for an overdue report, whose reporter stays sealed. */
  readonly causedBy: Scalars['String']['output'];
  /** The id of the notice. */
  readonly id: Scalars['ID']['output'];
  /** The reason of the notice. */
  readonly kind: CareNoticeKind;
  /** The id of the file or report. */
  readonly nounId: Scalars['ID']['output'];
  /** The reason of the access; null for an overdue report. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** A page of `CareNotice` items. */
export type CareNoticeConnection = {
  readonly __typename?: 'CareNoticeConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<CareNotice>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The reason of a notice. */
export type CareNoticeKind =
  /** Somebody opened a child's file in an emergency. */
  | 'EMERGENCY_ACCESS'
  /** No officer took up a report of suspected harm in time. */
  | 'REPORT_ESCALATED';

/** A child paired with a volunteer. */
export type CarePairing = {
  readonly __typename?: 'CarePairing';
  /** The child (`Child.id`). */
  readonly childId: Scalars['ID']['output'];
  /** The last day; null until it ended. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** The days between two contacts. */
  readonly everyDays: Scalars['Int']['output'];
  /** The pairing that this one continues; null for a first one. */
  readonly handedOverFrom?: Maybe<Scalars['ID']['output']>;
  /** The id of the pairing. */
  readonly id: Scalars['ID']['output'];
  /** The day by which the next contact is due. */
  readonly nextContactDue: Scalars['Date']['output'];
  /** The first day. */
  readonly startedOn: Scalars['Date']['output'];
  /** The state today. */
  readonly status: CarePairingStatus;
  /** CONSENT_WITHDRAWN, VOLUNTEER_NOT_ACTIVE, VOLUNTEER_UNKNOWN or VETTING_LAPSED while suspended; the reason of the end once ended; null while active. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The last day of the vetting when the pairing was last reviewed. */
  readonly vettedUntil: Scalars['Date']['output'];
  /** The volunteer. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** A page of `CarePairing` items. */
export type CarePairingConnection = {
  readonly __typename?: 'CarePairingConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<CarePairing>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The state of a pairing today, decided when it is read. */
export type CarePairingStatus =
  /** Vetting, registration and consent are in force. */
  | 'ACTIVE'
  /** Ended. */
  | 'ENDED'
  /** Vetting, registration or consent is not in force. */
  | 'SUSPENDED';

/** A refused attempt to check in or out by code. */
export type CheckInAttempt = {
  readonly __typename?: 'CheckInAttempt';
  /** When the server received it. */
  readonly attemptedAt: Scalars['DateTime']['output'];
  /** The time that a late entry claimed; null for an attempt at once. */
  readonly claimedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id of the attempt. */
  readonly id: Scalars['ID']['output'];
  /** The codes of the refusal, such as CODE_WRONG. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The volunteer whose account tried. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** A page of `CheckInAttempt` items. */
export type CheckInAttemptConnection = {
  readonly __typename?: 'CheckInAttemptConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<CheckInAttempt>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The codes of a session that are valid now. They change after the county's `checkInCodeLifetime`. */
export type CheckInCode = {
  readonly __typename?: 'CheckInCode';
  /** When the codes change. */
  readonly changesAt: Scalars['DateTime']['output'];
  /** Six digits to type (RFC 6238); accepted only while they are shown and one step longer. */
  readonly code: Scalars['String']['output'];
  /** The code to scan, signed with session and time; the only one accepted in a late entry. */
  readonly signedCode: Scalars['String']['output'];
};

/** The caller's check-in. */
export type CheckInInput = {
  /** When it was captured offline, at most the county's `checkInUploadWithin` ago; such an entry waits for the leader and needs an idempotency key. Now when omitted. */
  readonly capturedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The six digits, or the signed code, which a late entry needs. */
  readonly code: Scalars['String']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The device's position; required at a session with a place. */
  readonly place?: InputMaybe<HereInput>;
  /** A session in which the caller has a seat. */
  readonly session: Scalars['ID']['input'];
};

/** The result of `checkIn`. */
export type CheckInPayload = {
  readonly __typename?: 'CheckInPayload';
  /** The attendance; null when refused. */
  readonly attendance?: Maybe<Attendance>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A check-in by the leader. */
export type CheckInVolunteerInput = {
  /** When the volunteer came, if entered later; needs an idempotency key. Now when omitted. */
  readonly capturedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A session within the leader's scope. */
  readonly session: Scalars['ID']['input'];
  /** A volunteer with a seat. */
  readonly volunteer: Scalars['ID']['input'];
};

/** The result of `checkInVolunteer`. */
export type CheckInVolunteerPayload = {
  readonly __typename?: 'CheckInVolunteerPayload';
  /** The attendance; null when refused. */
  readonly attendance?: Maybe<Attendance>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The caller's check-out. */
export type CheckOutInput = {
  /** When it was captured offline; as for `CheckInInput.capturedAt`. */
  readonly capturedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The six digits, or the signed code, which a late entry needs. */
  readonly code: Scalars['String']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The device's position; required at a session with a place. */
  readonly place?: InputMaybe<HereInput>;
  /** The session the caller is checked in to. */
  readonly session: Scalars['ID']['input'];
};

/** The result of `checkOut`. */
export type CheckOutPayload = {
  readonly __typename?: 'CheckOutPayload';
  /** The attendance; null when refused. */
  readonly attendance?: Maybe<Attendance>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A check-out by the leader. */
export type CheckOutVolunteerInput = {
  /** When the volunteer left, if entered later; needs an idempotency key. Now when omitted. */
  readonly capturedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A session within the leader's scope. */
  readonly session: Scalars['ID']['input'];
  /** A volunteer who is checked in. */
  readonly volunteer: Scalars['ID']['input'];
};

/** The result of `checkOutVolunteer`. */
export type CheckOutVolunteerPayload = {
  readonly __typename?: 'CheckOutVolunteerPayload';
  /** The attendance; null when refused. */
  readonly attendance?: Maybe<Attendance>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A child's file as lists show it: by alias. */
export type Child = {
  readonly __typename?: 'Child';
  /** The alias. */
  readonly alias: Scalars['String']['output'];
  /** The category. */
  readonly category: ChildCategory;
  /** The village or community. */
  readonly division?: Maybe<Division>;
  /** The id of the file. */
  readonly id: Scalars['ID']['output'];
  /** The state of the file. */
  readonly status: ChildFileStatus;
};

/** The category of a child in care. */
export type ChildCategory =
  /** A child in difficulty, under the county's `childInDifficultyUnderAge`. */
  | 'CHILD_IN_DIFFICULTY'
  /** A left-behind child, under the county's `leftBehindUnderAge`. */
  | 'LEFT_BEHIND';

/** A page of `Child` items. */
export type ChildConnection = {
  readonly __typename?: 'ChildConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<Child>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A child's whole file, with no more than care needs. */
export type ChildFile = {
  readonly __typename?: 'ChildFile';
  /** The alias. */
  readonly alias: Scalars['String']['output'];
  /** The month of birth, YYYY-MM. */
  readonly birthMonth: Scalars['String']['output'];
  /** The category. */
  readonly category: ChildCategory;
  /** All versions of the guardian's consent, newest first. */
  readonly consents: ReadonlyArray<GuardianConsent>;
  /** The last hundred contacts, newest first. */
  readonly contacts: ReadonlyArray<CareContact>;
  /** The number in the register of civil affairs; null when unknown. */
  readonly externalReference?: Maybe<Scalars['String']['output']>;
  /** The id of the file. */
  readonly id: Scalars['ID']['output'];
  /** The child's name. */
  readonly name: Scalars['String']['output'];
  /** What care needs to know; null without a note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** All pairings. */
  readonly pairings: ReadonlyArray<CarePairing>;
  /** All risk flags, newest first. */
  readonly riskFlags: ReadonlyArray<RiskFlag>;
  /** The state of the file. */
  readonly status: ChildFileStatus;
  /** Why it is suspended or closed; null while it is open. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
};

/** The state of a child's file. */
export type ChildFileStatus =
  /** Closed. */
  | 'CLOSED'
  /** A consent to care is in force. */
  | 'OPEN'
  /** No consent to care is in force. */
  | 'SUSPENDED';

/** What a child is recognized by. */
export type ChildLikenessInput = {
  /** The month of birth, YYYY-MM. */
  readonly birthMonth: Scalars['String']['input'];
  /** The village or community. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The guardian's name. */
  readonly guardianName: Scalars['String']['input'];
  /** The guardian's mobile number. */
  readonly guardianPhone: Scalars['String']['input'];
  /** The child's name. */
  readonly name: Scalars['String']['input'];
};

/** A photo that shows a child's face. */
export type ChildPhoto = {
  readonly __typename?: 'ChildPhoto';
  /** The id of the photo (`SessionPhoto.id`). */
  readonly id: Scalars['ID']['output'];
  /** Where the picture is stored. */
  readonly reference: Scalars['String']['output'];
};

export type ChunhuiSociety = {
  readonly __typename?: 'ChunhuiSociety';
  readonly id: Scalars['ID']['output'];
};

/** The claim to make. */
export type ClaimWishInput = {
  /** The id of that organization; given with `claimantKind` or not at all. */
  readonly claimant?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of the organization in whose name staff or presidents claim; the caller claims in person when omitted. */
  readonly claimantKind?: InputMaybe<OrganizerKind>;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An open wish. */
  readonly wish: Scalars['ID']['input'];
};

/** The result of `claimWish`. */
export type ClaimWishPayload = {
  readonly __typename?: 'ClaimWishPayload';
  /** The claim; null when refused. */
  readonly claim?: Maybe<WishClaim>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The wish; null when refused. */
  readonly wish?: Maybe<MicroWish>;
};

/** The file to close. */
export type CloseChildFileInput = {
  /** A file that is not closed. */
  readonly child: Scalars['ID']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters; recorded in the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `closeChildFile`. */
export type CloseChildFilePayload = {
  readonly __typename?: 'CloseChildFilePayload';
  /** The file; null when refused. */
  readonly child?: Maybe<Child>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Where forgotten check-outs are closed. */
export type CloseForgottenAttendancesInput = {
  /** The division, with everything below it; must lie in the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `closeForgottenAttendances`. */
export type CloseForgottenAttendancesPayload = {
  readonly __typename?: 'CloseForgottenAttendancesPayload';
  /** The attendances closed now; null when refused. */
  readonly attendances?: Maybe<ReadonlyArray<Attendance>>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of a report. */
export type CloseReportInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was done, 1 to 5,000 characters; stored sealed. */
  readonly outcome: Scalars['String']['input'];
  /** A report that was taken up. */
  readonly report: Scalars['ID']['input'];
};

/** The result of `closeReport`. */
export type CloseReportPayload = {
  readonly __typename?: 'CloseReportPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The id of the report; null when refused. */
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

/** The wish to collect. */
export type CollectWishInput = {
  /** The alias, 1 to 40 characters. */
  readonly alias: Scalars['String']['input'];
  /** The estimated cost in fen, 1 to 100,000,000. */
  readonly budgetFen?: InputMaybe<Scalars['Int']['input']>;
  /** What is wished for, 1 to 2,000 characters, without anything that identifies the person. */
  readonly description: Scalars['String']['input'];
  /** The village or community, within the caller's scope; otherwise OUT_OF_SCOPE or DIVISION_NOT_A_VILLAGE. */
  readonly division: Scalars['DivisionCode']['input'];
  /** Whether a child wishes; such a wish is claimed by vetted adults only. */
  readonly forChild?: Scalars['Boolean']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who wishes. */
  readonly recipient: WishRecipientInput;
  /** The number of people who fulfil it together, 1 to 50. */
  readonly slots?: Scalars['Int']['input'];
  /** The title, 1 to 200 characters, without anything that identifies the person. */
  readonly title: Scalars['String']['input'];
};

/** The result of `collectWish`. */
export type CollectWishPayload = {
  readonly __typename?: 'CollectWishPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The wish; null when refused. */
  readonly wish?: Maybe<MicroWish>;
};

/** Which preview is stored, and how rows about known projects are treated. */
export type CommitProjectRosterInput = {
  /** What happens to rows that resemble a known project. */
  readonly onAlike?: InputMaybe<OnAlike>;
  /** What happens to rows about known projects. */
  readonly onDuplicate: OnDuplicate;
  /** A preview made by the caller that has not expired. */
  readonly preview: Scalars['ID']['input'];
};

/** The result of `commitProjectRoster`. */
export type CommitProjectRosterPayload = {
  readonly __typename?: 'CommitProjectRosterPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The preview with its outcome; null when refused. */
  readonly preview?: Maybe<RosterPreview>;
};

/** The outcome of a session. */
export type ConcludeSessionInput = {
  /** 1 (poor) to 5 (excellent). */
  readonly evaluation?: InputMaybe<Scalars['Int']['input']>;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How often people were helped (person-times). */
  readonly personTimesHelped?: Scalars['Int']['input'];
  /** People helped, each once; at most the person-times. */
  readonly personsHelped?: Scalars['Int']['input'];
  /** All photos, replacing the earlier ones; at most 50. */
  readonly photos?: ReadonlyArray<PhotoInput>;
  /** A planned or held session that has begun. */
  readonly session: Scalars['ID']['input'];
  /** The report, at most 2,000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `concludeSession`. */
export type ConcludeSessionPayload = {
  readonly __typename?: 'ConcludeSessionPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The session; null when refused. */
  readonly session?: Maybe<ActivitySession>;
};

/** The decision on a session recorded after the fact. */
export type ConfirmPastSessionInput = {
  /** True confirms it; false refuses it. */
  readonly confirm: Scalars['Boolean']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Required for a refusal, 1 to 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A session recorded by another person that waits for confirmation. */
  readonly session: Scalars['ID']['input'];
};

/** The result of `confirmPastSession`. */
export type ConfirmPastSessionPayload = {
  readonly __typename?: 'ConfirmPastSessionPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The session; null when refused. */
  readonly session?: Maybe<ActivitySession>;
};

/** The wish to confirm. */
export type ConfirmWishInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A delivered wish. */
  readonly wish: Scalars['ID']['input'];
};

/** The result of `confirmWish`. */
export type ConfirmWishPayload = {
  readonly __typename?: 'ConfirmWishPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The wish; null when refused. */
  readonly wish?: Maybe<MicroWish>;
};

/** A guardian's consent. */
export type ConsentInput = {
  /** The day on which it was given: today at the latest, and not before the previous version was given or withdrawn. */
  readonly givenOn: Scalars['Date']['input'];
  /** The guardian's name, 1 to 60 characters; stored sealed. */
  readonly guardianName: Scalars['String']['input'];
  /** The guardian's mobile number of 11 digits; stored sealed. */
  readonly guardianPhone: Scalars['String']['input'];
  /** How it was given, such as in writing; 1 to 40 characters. */
  readonly method: Scalars['String']['input'];
  /** What the guardian consents to; the file needs CARE. */
  readonly purposes: ReadonlyArray<ConsentPurpose>;
  /** The guardian's relation to the child, 1 to 40 characters. */
  readonly relation: Scalars['String']['input'];
};

/** What a guardian consents to. */
export type ConsentPurpose =
  /** Keeping a file and caring for the child; needed for everything else. */
  | 'CARE'
  /** Pairing with a volunteer. */
  | 'PAIRING'
  /** Photos that show the child's face. */
  | 'PHOTO';

/** The activity to copy. */
export type CopyActivityInput = {
  /** The original, in any state. */
  readonly activity: Scalars['ID']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The title of the copy; that of the original when omitted. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `copyActivity`. */
export type CopyActivityPayload = {
  readonly __typename?: 'CopyActivityPayload';
  /** The activity; null when refused. */
  readonly activity?: Maybe<Activity>;
  /** Why the request was refused; empty when it succeeded. */
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

/** The decision on a submitted activity. */
export type DecideActivityInput = {
  /** A submitted activity that another person drafted; otherwise ACTIVITY_OWN. */
  readonly activity: Scalars['ID']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** True publishes it; false returns it. */
  readonly publish: Scalars['Boolean']['input'];
  /** Required to return it, 1 to 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `decideActivity`. */
export type DecideActivityPayload = {
  readonly __typename?: 'DecideActivityPayload';
  /** The activity; null when refused. */
  readonly activity?: Maybe<Activity>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The decision on a late entry. */
export type DecideAttendanceInput = {
  /** True accepts it; false refuses it. */
  readonly accept: Scalars['Boolean']['input'];
  /** A late entry of another person that waits for a decision. */
  readonly attendance: Scalars['ID']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Required for a refusal, 1 to 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `decideAttendance`. */
export type DecideAttendancePayload = {
  readonly __typename?: 'DecideAttendancePayload';
  /** The attendance; null when refused. */
  readonly attendance?: Maybe<Attendance>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The decision on an enrolment. */
export type DecideEnrolmentInput = {
  /** True accepts it; false declines it. */
  readonly accept: Scalars['Boolean']['input'];
  /** An application, or a waiting place. */
  readonly enrolment: Scalars['ID']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it is declined, at most 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `decideEnrolment`. */
export type DecideEnrolmentPayload = {
  readonly __typename?: 'DecideEnrolmentPayload';
  /** The enrolment; null when refused. */
  readonly enrolment?: Maybe<Enrolment>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The decision on a logged contact. */
export type DecidePairingContactInput = {
  /** True confirms it; false refuses it. */
  readonly confirm: Scalars['Boolean']['input'];
  /** A contact that waits for confirmation and that the caller did not log. */
  readonly contact: Scalars['ID']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Required for a refusal, 1 to 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `decidePairingContact`. */
export type DecidePairingContactPayload = {
  readonly __typename?: 'DecidePairingContactPayload';
  /** The id of the contact; null when refused. */
  readonly contactId?: Maybe<Scalars['ID']['output']>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The wish that was delivered. */
export type DeliverWishInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A wish that the caller holds. */
  readonly wish: Scalars['ID']['input'];
};

/** The result of `deliverWish`. */
export type DeliverWishPayload = {
  readonly __typename?: 'DeliverWishPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The wish; null when refused. */
  readonly wish?: Maybe<MicroWish>;
};

export type Division = {
  readonly __typename?: 'Division';
  /** Figures of projects and sessions of this division and below it; null when no county reports. */
  readonly activities?: Maybe<ActivityFigures>;
  /** The same figures at the end of each step; days without a report are left out. Null for a caller without access. */
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

/** The activity to draft. */
export type DraftActivityInput = {
  /** A code of the model's catalogue `careCampaign`, otherwise CAMPAIGN_UNKNOWN; none when omitted. */
  readonly campaign?: InputMaybe<Scalars['String']['input']>;
  /** Seats of a session; no limit when omitted. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The village or community, within the caller's scope; otherwise OUT_OF_SCOPE or DIVISION_NOT_A_VILLAGE. */
  readonly division: Scalars['DivisionCode']['input'];
  /** A way that the county allows; otherwise ENROLMENT_MODE_NOT_ALLOWED. */
  readonly enrolmentMode?: EnrolmentMode;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The highest age in full years on the day of the session. */
  readonly maxAge?: InputMaybe<Scalars['Int']['input']>;
  /** The lowest age in full years on the day of the session. */
  readonly minAge?: InputMaybe<Scalars['Int']['input']>;
  /** An organization, society or team of the county that is not dissolved; otherwise ORGANIZER_UNKNOWN. */
  readonly organizer: Scalars['ID']['input'];
  /** The kind of the organizer. */
  readonly organizerKind: OrganizerKind;
  /** Partners of the organizer, at most 20. */
  readonly partners?: ReadonlyArray<PartnerInput>;
  /** A running project; none when omitted. */
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  /** The risk; activities below the county's `activityApprovalFromRisk` may need no approval. */
  readonly risk?: ActivityRisk;
  /** Skills that a volunteer must have on record, at most 20. */
  readonly skills?: ReadonlyArray<Scalars['String']['input']>;
  /** What is planned, 1 to 2,000 characters. */
  readonly summary: Scalars['String']['input'];
  /** A code of the model's catalogue `activityTheme`; otherwise THEME_UNKNOWN. */
  readonly theme: Scalars['String']['input'];
  /** The title, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** Whether only vetted volunteers may enrol. */
  readonly vettedOnly?: Scalars['Boolean']['input'];
  /** Whether children take part; implies `vettedOnly`. */
  readonly withMinors?: Scalars['Boolean']['input'];
};

/** The result of `draftActivity`. */
export type DraftActivityPayload = {
  readonly __typename?: 'DraftActivityPayload';
  /** The activity; null when refused. */
  readonly activity?: Maybe<Activity>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The draw of a session's seats. */
export type DrawLotteryInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The seed of an announced draw, 4 to 64 characters; random when omitted. */
  readonly seed?: InputMaybe<Scalars['String']['input']>;
  /** A session whose seats are drawn by lot. */
  readonly session: Scalars['ID']['input'];
};

/** The result of `drawLottery`. */
export type DrawLotteryPayload = {
  readonly __typename?: 'DrawLotteryPayload';
  /** The applicants in the order drawn; null when refused. */
  readonly enrolments?: Maybe<ReadonlyArray<Enrolment>>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The session with its seed; null when refused. */
  readonly session?: Maybe<ActivitySession>;
};

/** A limited access of one person to one child's file. */
export type EmergencyAccess = {
  readonly __typename?: 'EmergencyAccess';
  /** The id of the access. */
  readonly id: Scalars['ID']['output'];
  /** When it ends. */
  readonly openUntil: Scalars['DateTime']['output'];
};

/** The pair to end. */
export type EndAidPairInput = {
  /** The last day, between the first day and today. */
  readonly endedOn: Scalars['Date']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An active pair. */
  readonly pair: Scalars['ID']['input'];
  /** Why, 1 to 500 characters; recorded in the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `endAidPair`. */
export type EndAidPairPayload = {
  readonly __typename?: 'EndAidPairPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The pair; null when refused. */
  readonly pair?: Maybe<AidPair>;
};

/** The pairing to end. */
export type EndPairingInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A pairing that has not ended. */
  readonly pairing: Scalars['ID']['input'];
  /** Why, 1 to 500 characters; recorded in the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `endPairing`. */
export type EndPairingPayload = {
  readonly __typename?: 'EndPairingPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The pairing; null when refused. */
  readonly pairing?: Maybe<CarePairing>;
};

/** The project to end. */
export type EndProjectInput = {
  /** The last day, between the first day and today. */
  readonly endedOn: Scalars['Date']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A running project within the caller's scope. */
  readonly project: Scalars['ID']['input'];
};

/** The result of `endProject`. */
export type EndProjectPayload = {
  readonly __typename?: 'EndProjectPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
};

/** The caller's enrolment. */
export type EnrolInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A planned session of a published activity that has not begun. */
  readonly session: Scalars['ID']['input'];
};

/** The result of `enrol`. */
export type EnrolPayload = {
  readonly __typename?: 'EnrolPayload';
  /** The enrolment; null when refused. */
  readonly enrolment?: Maybe<Enrolment>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A volunteer's enrolment. */
export type EnrolVolunteerInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A planned session of a published activity that has not begun. */
  readonly session: Scalars['ID']['input'];
  /** A volunteer within the caller's scope. */
  readonly volunteer: Scalars['ID']['input'];
};

/** The result of `enrolVolunteer`. */
export type EnrolVolunteerPayload = {
  readonly __typename?: 'EnrolVolunteerPayload';
  /** The enrolment; null when refused. */
  readonly enrolment?: Maybe<Enrolment>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A volunteer's seat, waiting place or application at a session. */
export type Enrolment = {
  readonly __typename?: 'Enrolment';
  /** When the place in the line was taken. */
  readonly appliedAt: Scalars['DateTime']['output'];
  /** The id of the enrolment. */
  readonly id: Scalars['ID']['output'];
  /** Why it was declined, given up or called off; null otherwise. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The session. */
  readonly session?: Maybe<ActivitySession>;
  /** The state of the enrolment. */
  readonly status: EnrolmentStatus;
  /** The volunteer. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** A page of `Enrolment` items. */
export type EnrolmentConnection = {
  readonly __typename?: 'EnrolmentConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<Enrolment>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How seats are given. */
export type EnrolmentMode =
  /** First come, first served; later ones wait. */
  | 'FIRST_COME'
  /** Seats are drawn by lot, once. */
  | 'LOTTERY'
  /** The organizer accepts or declines each application. */
  | 'REVIEW';

/** The state of an enrolment. */
export type EnrolmentStatus =
  /** Waits for a review or the draw. */
  | 'APPLIED'
  /** Attended. */
  | 'ATTENDED'
  /** The session was cancelled. */
  | 'CALLED_OFF'
  /** Declined, or without a seat when the session was held. */
  | 'DECLINED'
  /** Has a seat. */
  | 'ENROLLED'
  /** Had a seat and did not attend. */
  | 'NO_SHOW'
  /** Given up with a reason. */
  | 'ON_LEAVE'
  /** Waits for a seat. */
  | 'WAITING'
  /** Given up by the volunteer. */
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

/** Where overdue reports are escalated. */
export type EscalateReportsInput = {
  /** The division, with everything below it; must lie in the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `escalateReports`. */
export type EscalateReportsPayload = {
  readonly __typename?: 'EscalateReportsPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The number of reports escalated now. */
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

/** The claim to excuse. */
export type ExcuseClaimInput = {
  /** A claim of another person that ended after it revealed who wishes. */
  readonly claim: Scalars['ID']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters; recorded in the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `excuseClaim`. */
export type ExcuseClaimPayload = {
  readonly __typename?: 'ExcuseClaimPayload';
  /** The claim; null when refused. */
  readonly claim?: Maybe<WishClaim>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
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

/** The county and year of the audit, and why it is exported. */
export type ExportMinorsPackInput = {
  /** The county, which must be the caller's scope; otherwise NOT_A_COUNTY. */
  readonly division: Scalars['DivisionCode']['input'];
  /** Why the data is exported; recorded in the audit log. */
  readonly purpose: Scalars['String']['input'];
  /** The year, such as 2025; due by the model's `minorsAuditPackDue` of the next year. */
  readonly year: Scalars['Int']['input'];
};

/** The result of `exportMinorsPack`. */
export type ExportMinorsPackPayload = {
  readonly __typename?: 'ExportMinorsPackPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The file; null when refused. */
  readonly file?: Maybe<File>;
};

/** Which projects are exported, and why. */
export type ExportProjectRosterInput = {
  /** The division, with everything below it. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The file format. */
  readonly format?: InputMaybe<RosterFormat>;
  /** Why the data is exported; recorded in the audit log. */
  readonly purpose: Scalars['String']['input'];
};

/** The result of `exportProjectRoster`. */
export type ExportProjectRosterPayload = {
  readonly __typename?: 'ExportProjectRosterPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The file; null when refused. */
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

/** The outcome of a flag. */
export type FollowUpRiskFlagInput = {
  /** An open flag. */
  readonly flag: Scalars['ID']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was done, 1 to 2,000 characters; stored sealed. */
  readonly outcome: Scalars['String']['input'];
};

/** The result of `followUpRiskFlag`. */
export type FollowUpRiskFlagPayload = {
  readonly __typename?: 'FollowUpRiskFlagPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The id of the flag; null when refused. */
  readonly flagId?: Maybe<Scalars['ID']['output']>;
};

/** The step of a recurring session. */
export type Frequency =
  /** Every day. */
  | 'DAILY'
  /** Every month, on the same day; a month without that day is skipped. */
  | 'MONTHLY'
  /** Every week, on the same weekday. */
  | 'WEEKLY';

/** One version of a guardian's consent; at most one is in force. */
export type GuardianConsent = {
  readonly __typename?: 'GuardianConsent';
  /** The day on which it was given. */
  readonly givenOn: Scalars['Date']['output'];
  /** The guardian's name. */
  readonly guardianName: Scalars['String']['output'];
  /** The guardian's phone, masked; `guardianContact` reveals it. */
  readonly guardianPhone: Scalars['String']['output'];
  /** How it was given. */
  readonly method: Scalars['String']['output'];
  /** What the guardian consents to. */
  readonly purposes: ReadonlyArray<ConsentPurpose>;
  /** The guardian's relation to the child. */
  readonly relation: Scalars['String']['output'];
  /** The day on which a later version replaced it; null otherwise. */
  readonly supersededOn?: Maybe<Scalars['Date']['output']>;
  /** The number of the version, from 1. */
  readonly version: Scalars['Int']['output'];
  /** The day of the withdrawal; null unless withdrawn. */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** How to reach a child's guardian. */
export type GuardianContact = {
  readonly __typename?: 'GuardianContact';
  /** The guardian's name. */
  readonly name: Scalars['String']['output'];
  /** The guardian's mobile number. */
  readonly phone: Scalars['String']['output'];
  /** The relation to the child. */
  readonly relation: Scalars['String']['output'];
};

/** The handover of a volunteer's pairings. */
export type HandOverPairingsInput = {
  /** The volunteer who leaves. */
  readonly from: Scalars['ID']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters; recorded in the audit log. */
  readonly reason: Scalars['String']['input'];
  /** The volunteer who continues. */
  readonly to: Scalars['ID']['input'];
};

/** The result of `handOverPairings`. */
export type HandOverPairingsPayload = {
  readonly __typename?: 'HandOverPairingsPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The pairings concerned; null when refused. */
  readonly pairings?: Maybe<ReadonlyArray<CarePairing>>;
};

/** One measure of people helped in sessions held. */
export type HelpedFigures = {
  readonly __typename?: 'HelpedFigures';
  /** By campaign, sessions in campaigns only. */
  readonly byCampaign: ReadonlyArray<CodeCount>;
  /** By month; they sum to the total. */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /** By `OrganizerKind`; they sum to the total. */
  readonly byOrganizerKind: ReadonlyArray<CodeCount>;
  /** By kind of partner, sessions with partners only; a session with two kinds counts for both. */
  readonly byPartnerKind: ReadonlyArray<CodeCount>;
  /** By theme, themes with 0 included; they sum to the total. */
  readonly byTheme: ReadonlyArray<ThemeCount>;
  /** The total. */
  readonly total: Scalars['Int']['output'];
};

/** The device's position (WGS 84). */
export type HereInput = {
  /** Degrees, -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees, -180 to 180. */
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

/** The contact to log. */
export type LogPairingContactInput = {
  /** A code of the model's catalogue `careCampaign`, otherwise CAMPAIGN_UNKNOWN; none when omitted. */
  readonly campaign?: InputMaybe<Scalars['String']['input']>;
  /** The day of the contact: today at the latest, and not before the pairing began. */
  readonly contactedOn: Scalars['Date']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A code of the model's catalogue `careKind`; otherwise CARE_KIND_UNKNOWN. */
  readonly kind: Scalars['String']['input'];
  /** What was done, at most 2,000 characters; stored sealed. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The caller's own pairing, in force on that day. */
  readonly pairing: Scalars['ID']['input'];
};

/** The result of `logPairingContact`. */
export type LogPairingContactPayload = {
  readonly __typename?: 'LogPairingContactPayload';
  /** The id of the contact; null when refused. */
  readonly contactId?: Maybe<Scalars['ID']['output']>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A wish by alias; who wishes is sealed. */
export type MicroWish = {
  readonly __typename?: 'MicroWish';
  /** The alias of the person who wishes. */
  readonly alias: Scalars['String']['output'];
  /** The estimated cost in fen; null when it is not about money. */
  readonly budgetFen?: Maybe<Scalars['Float']['output']>;
  /** The claims that keep a place now, by place. */
  readonly claims: ReadonlyArray<WishClaim>;
  /** What is wished for. */
  readonly description: Scalars['String']['output'];
  /** The village or community. */
  readonly division?: Maybe<Division>;
  /** The last day on which it can be claimed; null before it is opened. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Whether a child wishes. */
  readonly forChild: Scalars['Boolean']['output'];
  /** The id of the wish. */
  readonly id: Scalars['ID']['output'];
  /** The number of people who fulfil it together. */
  readonly slots: Scalars['Int']['output'];
  /** The state now. */
  readonly status: WishStatus;
  /** Why it was returned or cancelled; null otherwise. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The title. */
  readonly title: Scalars['String']['output'];
};

/** A page of `MicroWish` items. */
export type MicroWishConnection = {
  readonly __typename?: 'MicroWishConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<MicroWish>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The number of one month. */
export type MonthCount = {
  readonly __typename?: 'MonthCount';
  /** The number. */
  readonly count: Scalars['Int']['output'];
  /** The month, YYYY-MM. */
  readonly month: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Acknowledges a notice; the person who caused it cannot (NOTICE_OWN). */
  readonly acknowledgeNotice: AcknowledgeNoticePayload;
  /** Changes a draft or a returned wish; it must be verified again. */
  readonly amendWish: AmendWishPayload;
  /** Staff approve a claim with the way and day of the delivery. Handing over through the care worker reveals nobody and is the default. */
  readonly approveClaim: ApproveClaimPayload;
  /** Gives the caller's place up before the session begins, with a reason that the leader sees. */
  readonly askForLeave: AskForLeavePayload;
  /** Cancels an activity; its sessions to come are cancelled and their enrolments called off. */
  readonly cancelActivity: CancelActivityPayload;
  /** Cancels a planned session that nobody has checked in to; its enrolments are called off. */
  readonly cancelSession: CancelSessionPayload;
  /** Cancels a wish with a reason. */
  readonly cancelWish: CancelWishPayload;
  /** Checks the caller in by code. After the county's `checkInCodeTries` wrong codes for a session the leader must do it (CODE_TRIES_SPENT). */
  readonly checkIn: CheckInPayload;
  /** The leader checks a volunteer in. */
  readonly checkInVolunteer: CheckInVolunteerPayload;
  /** Checks the caller out by code; wrong codes count as for `checkIn`. */
  readonly checkOut: CheckOutPayload;
  /** The leader checks a volunteer out. */
  readonly checkOutVolunteer: CheckOutVolunteerPayload;
  /** Claims a place in a wish for the county's `wishClaimHold`; the first one gets it. A child's wish is claimed by adult volunteers whose vetting is in force; a volunteer holds at most `wishClaimsAtOnce` wishes. */
  readonly claimWish: ClaimWishPayload;
  /** Closes a file with a reason; its pairings end. */
  readonly closeChildFile: CloseChildFilePayload;
  /** Closes and flags check-ins that have been open longer than the county's `serviceAutoCloseAfter`. Safe to repeat. */
  readonly closeForgottenAttendances: CloseForgottenAttendancesPayload;
  /** Closes a report that was taken up, with its outcome. */
  readonly closeReport: CloseReportPayload;
  /** Collects a wish as a draft; the recipient is stored sealed. */
  readonly collectWish: CollectWishPayload;
  /** Stores a previewed roster, all or nothing. Repeating it changes nothing and returns the same result. */
  readonly commitProjectRoster: CommitProjectRosterPayload;
  /** Records the outcome of a session, which then counts. Repeating it replaces the outcome as a whole, photos included. */
  readonly concludeSession: ConcludeSessionPayload;
  /** Confirms a session that another person recorded after the fact, or refuses it with a reason. */
  readonly confirmPastSession: ConfirmPastSessionPayload;
  /** Confirms that a wish is fulfilled; it counts from then on. Not by the claimant (WISH_OWN). */
  readonly confirmWish: ConfirmWishPayload;
  /** Copies an activity, partners included, to a new draft without sessions. */
  readonly copyActivity: CopyActivityPayload;
  /** Corrects wrongly recorded identity data of a person in every record of this service. */
  readonly correctActivityData: CorrectDataPayload;
  /** Publishes an activity that another person drafted, or returns it with a reason. */
  readonly decideActivity: DecideActivityPayload;
  /** The leader accepts a late entry, which then counts, or refuses it with a reason. */
  readonly decideAttendance: DecideAttendancePayload;
  /** Accepts or declines an application or a waiting volunteer. */
  readonly decideEnrolment: DecideEnrolmentPayload;
  /** Confirms a contact that a volunteer logged, or refuses it with a reason. */
  readonly decidePairingContact: DecidePairingContactPayload;
  /** Reports that the caller's part was delivered or handed over. */
  readonly deliverWish: DeliverWishPayload;
  /** Drafts an activity. */
  readonly draftActivity: DraftActivityPayload;
  /** Draws the seats of a session by lot, once; the seed is kept and reproduces the draw. */
  readonly drawLottery: DrawLotteryPayload;
  /** Ends a pair with a reason. */
  readonly endAidPair: EndAidPairPayload;
  /** Ends a pairing with a reason. */
  readonly endPairing: EndPairingPayload;
  /** Ends a project; it stays in the figures. */
  readonly endProject: EndProjectPayload;
  /** Enrols the caller: a seat, a waiting place or an application, by the activity's mode. */
  readonly enrol: EnrolPayload;
  /** Enrols a volunteer by the same rules. */
  readonly enrolVolunteer: EnrolVolunteerPayload;
  /** Erases a person's identifying data in this service; figures stay. Idempotent. Refused while a record is in force. */
  readonly eraseActivityData: EraseDataPayload;
  /** Sends the county administrators a notice of each overdue report. The service does this by itself every five minutes; safe to repeat. */
  readonly escalateReports: EscalateReportsPayload;
  /** Staff excuse a claim that was given up after it revealed who wishes; the claimant may then claim again. */
  readonly excuseClaim: ExcuseClaimPayload;
  /** Exports that audit trail as .xlsx, at most the newest 50,000 records. Recorded with its purpose. */
  readonly exportActivityAudit: ExportAuditPayload;
  /** Exports the yearly audit of minors' data as .xlsx: files, consents, reads, erasures; no names. Recorded with its purpose. */
  readonly exportMinorsPack: ExportMinorsPackPayload;
  /** Exports the projects of a division. Recorded with its purpose. */
  readonly exportProjectRoster: ExportProjectRosterPayload;
  /** Records the outcome of a risk flag. */
  readonly followUpRiskFlag: FollowUpRiskFlagPayload;
  /** Hands all pairings of a volunteer over to another, who meets the same conditions, in the same rhythm. */
  readonly handOverPairings: HandOverPairingsPayload;
  /** Issues a key for a calendar app to subscribe to the caller's sessions; an earlier key becomes invalid. */
  readonly issueCalendarKey: CalendarKeyPayload;
  /** The paired volunteer logs a contact of their own; it counts after a care worker confirms it. */
  readonly logPairingContact: LogPairingContactPayload;
  /** Opens a pair of sponsor and student. A student has one active pair in the county; otherwise AID_PAIR_ACTIVE. */
  readonly openAidPair: OpenAidPairPayload;
  /** Opens a child's file with the guardian's consent to care. A similar file is refused (CHILD_ALIKE) unless named in `distinctFrom`. */
  readonly openChildFile: OpenChildFilePayload;
  /** Opens one child's file to the caller for a limited time, with a reason; the county administrators get a notice. */
  readonly openEmergencyAccess: OpenEmergencyAccessPayload;
  /** Opens a verified or expired wish to volunteers. */
  readonly openWish: OpenWishPayload;
  /** Pairs a child with an adult volunteer whose vetting is in force, with the guardian's consent to care and pairing. */
  readonly pairChild: PairChildPayload;
  /** Reads projects from .xlsx or .csv and validates every row; stores no project. */
  readonly previewProjectRoster: PreviewProjectRosterPayload;
  /** Raises a risk flag with a day to follow it up. */
  readonly raiseRiskFlag: RaiseRiskFlagPayload;
  /** Records a payment with its receipt. Payments are never changed. */
  readonly recordAidPayment: RecordAidPaymentPayload;
  /** Records a contact; it counts at once. */
  readonly recordContact: RecordContactPayload;
  /** Records a session that took place without a plan; it counts after a second person confirms it. */
  readonly recordPastSession: RecordPastSessionPayload;
  /** Gives the caller's claim up. After the caller saw who wishes, the next claim needs staff (WISH_CLAIM_NEEDS_STAFF). */
  readonly releaseClaim: ReleaseClaimPayload;
  /** Agrees on the amount of another term. */
  readonly renewAidTerm: RenewAidTermPayload;
  /** Replaces the guardian's consent as a whole. File and pairings that lose their basis are suspended in the same transaction; those that regain it are resumed. */
  readonly renewConsent: RenewConsentPayload;
  /** Reports suspected harm; only safeguarding officers can read it. */
  readonly reportHarm: ReportHarmPayload;
  /** Returns a wish with a reason, also a delivered one that was not fulfilled. */
  readonly returnWish: ReturnWishPayload;
  /** Reverses a payment by a row of the opposite amount, once. */
  readonly reverseAidPayment: ReverseAidPaymentPayload;
  /** Stores the state that pairings have today, for figures and the audit trail; reads decide it themselves. Safe to repeat. */
  readonly reviewPairings: ReviewPairingsPayload;
  /** Revokes the caller's calendar key. */
  readonly revokeCalendarKey: RevokeCalendarKeyPayload;
  /** Plans one session of a published activity, or all sessions of a recurring one. */
  readonly scheduleSessions: ScheduleSessionsPayload;
  /** Stores the state that wishes have now, for figures and the audit trail; reads decide it themselves. Safe to repeat. */
  readonly settleWishes: SettleWishesPayload;
  /** Starts a themed project in a village or community. */
  readonly startProject: StartProjectPayload;
  /** Submits a draft for approval; an activity that the county's policy exempts is published at once. */
  readonly submitActivity: SubmitActivityPayload;
  /** Takes up an open report. */
  readonly takeReport: TakeReportPayload;
  /** Verifies a draft; a second person than the collector (WISH_OWN). */
  readonly verifyWish: VerifyWishPayload;
  /** Withdraws a published activity that another person drafted; its sessions to come are cancelled. */
  readonly withdrawActivity: WithdrawActivityPayload;
  /** Records that the guardian withdrew the consent: file and pairings are suspended. */
  readonly withdrawConsent: WithdrawConsentPayload;
  /** Gives the caller's place up before the session begins; the next one waiting gets the seat. */
  readonly withdrawEnrolment: WithdrawEnrolmentPayload;
};


export type MutationAcknowledgeNoticeArgs = {
  input: AcknowledgeNoticeInput;
};


export type MutationAmendWishArgs = {
  input: AmendWishInput;
};


export type MutationApproveClaimArgs = {
  input: ApproveClaimInput;
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


export type MutationDecideAttendanceArgs = {
  input: DecideAttendanceInput;
};


export type MutationDecideEnrolmentArgs = {
  input: DecideEnrolmentInput;
};


export type MutationDecidePairingContactArgs = {
  input: DecidePairingContactInput;
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


export type MutationExcuseClaimArgs = {
  input: ExcuseClaimInput;
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


export type MutationLogPairingContactArgs = {
  input: LogPairingContactInput;
};


export type MutationOpenAidPairArgs = {
  input: OpenAidPairInput;
};


export type MutationOpenChildFileArgs = {
  input: OpenChildFileInput;
};


export type MutationOpenEmergencyAccessArgs = {
  input: OpenEmergencyAccessInput;
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

/** A place and a distance from it. */
export type NearInput = {
  /** Degrees, -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees, -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
  /** The largest distance in metres. */
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

/** The pair to open. */
export type OpenAidPairInput = {
  /** The village or community, within the caller's scope; otherwise OUT_OF_SCOPE or DIVISION_NOT_A_VILLAGE. */
  readonly division: Scalars['DivisionCode']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The sponsor. */
  readonly sponsor: SponsorInput;
  /** The first day, today at the latest. */
  readonly startedOn: Scalars['Date']['input'];
  /** The student. */
  readonly student: StudentInput;
  /** The alias under which the student is shown, 1 to 40 characters. */
  readonly studentAlias: Scalars['String']['input'];
  /** The resident ID number; kept only as the person's id. Otherwise RESIDENT_ID_INVALID. */
  readonly studentIdNumber: Scalars['String']['input'];
};

/** The result of `openAidPair`. */
export type OpenAidPairPayload = {
  readonly __typename?: 'OpenAidPairPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The pair; null when refused. */
  readonly pair?: Maybe<AidPair>;
};

/** The file to open. */
export type OpenChildFileInput = {
  /** The only name that lists show, 1 to 40 characters. */
  readonly alias: Scalars['String']['input'];
  /** The month of birth, YYYY-MM; not in the future and under the county's age limit. */
  readonly birthMonth: Scalars['String']['input'];
  /** The category, which sets the age limit. */
  readonly category: ChildCategory;
  /** The guardian's consent, without which there is no file. */
  readonly consent: ConsentInput;
  /** Similar files that were checked and are of other children; see `similarChildren`. */
  readonly distinctFrom?: ReadonlyArray<Scalars['ID']['input']>;
  /** The village or community, within the caller's scope; otherwise OUT_OF_SCOPE or DIVISION_NOT_A_VILLAGE. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The number in the register of civil affairs, one file each; stored sealed. */
  readonly externalReference?: InputMaybe<Scalars['String']['input']>;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The child's name, 1 to 60 characters; stored sealed. */
  readonly name: Scalars['String']['input'];
  /** What care needs to know, at most 1,000 characters; stored sealed. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `openChildFile`. */
export type OpenChildFilePayload = {
  readonly __typename?: 'OpenChildFilePayload';
  /** The file; null when refused. */
  readonly child?: Maybe<Child>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The access to open. */
export type OpenEmergencyAccessInput = {
  /** The file (`Child.id`). */
  readonly child: Scalars['ID']['input'];
  /** How long it lasts; at most the county's `breakGlassMax`, which is also the default. */
  readonly hours?: InputMaybe<Scalars['Int']['input']>;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters; recorded in the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `openEmergencyAccess`. */
export type OpenEmergencyAccessPayload = {
  readonly __typename?: 'OpenEmergencyAccessPayload';
  /** The access; null when refused. */
  readonly access?: Maybe<EmergencyAccess>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The wish to open. */
export type OpenWishInput = {
  /** The last day: today at the earliest, and at most the county's `wishOpenPeriod` from today, which is also the default. */
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A verified or expired wish. */
  readonly wish: Scalars['ID']['input'];
};

/** The result of `openWish`. */
export type OpenWishPayload = {
  readonly __typename?: 'OpenWishPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The wish; null when refused. */
  readonly wish?: Maybe<MicroWish>;
};

/** The organizer of an activity or session; owned by the organizations and volunteers subgraphs. */
export type Organizer = ChunhuiSociety | LeagueOrganization | VolunteerTeam | YouthSocialOrganization;

/** The kind of an organizer. */
export type OrganizerKind =
  /** A Chunhui society. */
  | 'CHUNHUI_SOCIETY'
  /** A League organization. */
  | 'LEAGUE_ORGANIZATION'
  /** A volunteer team. */
  | 'VOLUNTEER_TEAM'
  /** A youth social organization. */
  | 'YOUTH_SOCIAL_ORGANIZATION';

/** A report of suspected harm that no officer took up in time, without its content. */
export type OverdueReport = {
  readonly __typename?: 'OverdueReport';
  /** When the administrators got a notice; null before. */
  readonly escalatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it became overdue. */
  readonly escalatesAt: Scalars['DateTime']['output'];
  /** The id of the report. */
  readonly id: Scalars['ID']['output'];
  /** When it was reported. */
  readonly reportedAt: Scalars['DateTime']['output'];
};

/** A page of `OverdueReport` items. */
export type OverdueReportConnection = {
  readonly __typename?: 'OverdueReportConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<OverdueReport>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pairing as the paired volunteer sees it: the child by alias. */
export type OwnPairing = {
  readonly __typename?: 'OwnPairing';
  /** The alias of the child. */
  readonly alias: Scalars['String']['output'];
  /** The last twenty contacts of the pairing, newest first. */
  readonly contacts: ReadonlyArray<CareContact>;
  /** The days between two contacts. */
  readonly everyDays: Scalars['Int']['output'];
  /** The id of the pairing. */
  readonly id: Scalars['ID']['output'];
  /** Whether the contact was due before today. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** The day by which the next contact is due. */
  readonly nextContactDue: Scalars['Date']['output'];
  /** The first day. */
  readonly startedOn: Scalars['Date']['output'];
  /** The state today; contacts can be logged while it is active. */
  readonly status: CarePairingStatus;
};

/** The position of a page in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor to pass as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** The pairing to begin. */
export type PairChildInput = {
  /** An open file with a consent to care and pairing. */
  readonly child: Scalars['ID']['input'];
  /** The days between two contacts; at most the county's `careContactRhythm`, which is also the default. */
  readonly everyDays?: InputMaybe<Scalars['Int']['input']>;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An active adult volunteer of the county whose vetting is in force. */
  readonly volunteer: Scalars['ID']['input'];
};

/** The result of `pairChild`. */
export type PairChildPayload = {
  readonly __typename?: 'PairChildPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The pairing; null when refused. */
  readonly pairing?: Maybe<CarePairing>;
};

/** A partner of the organizer. */
export type PartnerInput = {
  /** A code of the model's catalogue `partnerKind`; otherwise PARTNER_KIND_UNKNOWN. */
  readonly kind: Scalars['String']['input'];
  /** The name of the partner, 1 to 200 characters. */
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

/** How often volunteers took part in sessions held (person-times). */
export type PersonTimeFigures = {
  readonly __typename?: 'PersonTimeFigures';
  /** By theme; they sum to the total. */
  readonly byTheme: ReadonlyArray<ThemeCount>;
  /** The total. */
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

/** A photo of a session. */
export type PhotoInput = {
  /** The child shown, whose guardian's consent to photos must be in force; otherwise PHOTO_NEEDS_CONSENT. */
  readonly child?: InputMaybe<Scalars['ID']['input']>;
  /** Where the picture is stored, at most 500 characters. */
  readonly reference: Scalars['String']['input'];
  /** Whether it shows a child's face. */
  readonly showsChild?: Scalars['Boolean']['input'];
};

/** A place (WGS 84) and the distance within which a check-in is accepted. */
export type Place = {
  readonly __typename?: 'Place';
  /** Degrees, -90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees, -180 to 180. */
  readonly longitude: Scalars['Float']['output'];
  /** The radius in metres. */
  readonly radiusMetres?: Maybe<Scalars['Int']['output']>;
};

/** The place of a session. */
export type PlaceInput = {
  /** Degrees, -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees, -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
  /** The radius in metres; at most the county's `checkInRadius`, which is also the default. */
  readonly radiusMetres?: InputMaybe<Scalars['Int']['input']>;
};

/** The file to read and the division it belongs to. */
export type PreviewProjectRosterInput = {
  /** Rows must lie in this division or below it. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The .xlsx or .csv file (UTF-8 or GB18030), at most 16 MB. */
  readonly file: Scalars['Upload']['input'];
  /** Its name, shown in the preview; the extension names the format. */
  readonly fileName: Scalars['String']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `previewProjectRoster`. */
export type PreviewProjectRosterPayload = {
  readonly __typename?: 'PreviewProjectRosterPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The preview; null when the file cannot be read. */
  readonly preview?: Maybe<RosterPreview>;
};

/** A themed volunteer project, carried out in sessions. */
export type Project = {
  readonly __typename?: 'Project';
  /** The village or community it serves. */
  readonly division?: Maybe<Division>;
  /** The last day; null while it runs. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** The id of the project. */
  readonly id: Scalars['ID']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The first day. */
  readonly startedOn: Scalars['Date']['output'];
  /** A code of the model's catalogue `activityTheme`. */
  readonly theme: Scalars['String']['output'];
};

/** A page of `Project` items. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<Project>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Activities of a division and below it, in every state of approval. */
  readonly activities?: Maybe<ActivityConnection>;
  /** The audit trail of this service within the caller's scope, newest first. */
  readonly activityAudit?: Maybe<AuditConnection>;
  /** Verifies the hash chain of that audit trail from its first record to its head. */
  readonly activityAuditVerdict?: Maybe<AuditVerdict>;
  /** A person's copy of the data that this service keeps about them. Recorded with its purpose; files of children need the right to read them. */
  readonly activityDataOf?: Maybe<ReadonlyArray<PersonRecord>>;
  /** The names behind an alias of student aid. Every read is recorded with its purpose. Null for a pair outside the caller's scope. */
  readonly aidIdentity?: Maybe<AidIdentity>;
  /** Pairs of student aid of a division and below it, by alias. */
  readonly aidPairs?: Maybe<AidPairConnection>;
  /** Attendances of a division and below it. */
  readonly attendances?: Maybe<AttendanceConnection>;
  /** The sessions of the volunteer who issued a key, for a calendar app that cannot sign in; null for an invalid key. The gateway serves it at `/calendar/<key>.ics`. */
  readonly calendarFeed?: Maybe<Scalars['String']['output']>;
  /** Notices to the county administrators: emergency access, and reports that no officer took up. */
  readonly careNotices?: Maybe<CareNoticeConnection>;
  /** Pairings of a division and below it. Every row listed is recorded. */
  readonly carePairings?: Maybe<CarePairingConnection>;
  /** Refused attempts to check in or out by code at a session, within the caller's scope. */
  readonly checkInAttempts?: Maybe<CheckInAttemptConnection>;
  /** The codes that the leader shows now; null for a session without codes or outside the caller's scope. */
  readonly checkInCode?: Maybe<CheckInCode>;
  /** A child's whole file; null outside the caller's scope. Every read is recorded in the same transaction. */
  readonly childFile?: Maybe<ChildFile>;
  /** The file of the caller's own emergency access, while it lasts; null afterwards. Every read is recorded with its reason. */
  readonly childFileInEmergency?: Maybe<ChildFile>;
  /** Photos of a session that show a child's face, while the guardian's consent to photos is in force. Every read is recorded. */
  readonly childPhotos?: Maybe<ReadonlyArray<ChildPhoto>>;
  /** Children's files of a division and below it, by alias. Every file listed is recorded. */
  readonly children?: Maybe<ChildConnection>;
  /** Contacts logged by paired volunteers that wait for a care worker's confirmation. Every row listed is recorded. */
  readonly contactsToConfirm?: Maybe<CareContactConnection>;
  /** Enrolments of a session, for its leader. */
  readonly enrolments?: Maybe<EnrolmentConnection>;
  /** The guardian's name and phone, from the latest consent. Every read is recorded with its purpose. Null for a closed file or one outside the caller's scope. */
  readonly guardianContact?: Maybe<GuardianContact>;
  /** Micro-wishes of a division and below it, by alias. */
  readonly microWishes?: Maybe<MicroWishConnection>;
  /** The caller's sessions as iCalendar text (RFC 5545); null for a caller who is no volunteer. */
  readonly myCalendar?: Maybe<Scalars['String']['output']>;
  /** The caller's own enrolments, including those called off. */
  readonly myEnrolments?: Maybe<EnrolmentConnection>;
  /** The caller's own pairings that have not ended, by alias; recorded. */
  readonly myPairings?: Maybe<ReadonlyArray<OwnPairing>>;
  /** Reports of suspected harm that no officer took up within the county's `safeguardingEscalation`, decided when read: that they exist, not what they say. */
  readonly overdueSafeguardingReports?: Maybe<OverdueReportConnection>;
  /** The name and phone of the volunteer of a pairing that has not ended. Every read is recorded with its purpose. */
  readonly pairedVolunteerContact?: Maybe<VolunteerContact>;
  /** A roster preview made by the caller; null when there is none or it has expired after seven days. */
  readonly projectRosterPreview?: Maybe<RosterPreview>;
  /** The rejected rows of a preview with their problems, to be corrected and sent again; null when there are none. Recorded. */
  readonly projectRosterRejected?: Maybe<File>;
  /** An .xlsx template for `previewProjectRoster`, with the county's catalogues explained. */
  readonly projectRosterTemplate?: Maybe<File>;
  /** Volunteer projects of a division and below it. */
  readonly projects?: Maybe<ProjectConnection>;
  /** Risk flags of a division and below it. Every row listed is recorded. */
  readonly riskFlags?: Maybe<RiskFlagConnection>;
  /** Reports of suspected harm of a division and below it, for safeguarding officers. Every report listed is recorded. */
  readonly safeguardingReports?: Maybe<SafeguardingReportConnection>;
  /** Sessions of a division and below it, planned, held or cancelled. */
  readonly sessions?: Maybe<ActivitySessionConnection>;
  /** Files that a new one may duplicate: same name and month of birth, in the same village or with the same guardian. Every file listed is recorded. */
  readonly similarChildren?: Maybe<ReadonlyArray<Child>>;
  /** Who wishes: for the care worker once a claim is approved for handing over, and for the vetted claimant of an approved delivery in person, from the county's `wishIdentityBefore` before it. Null otherwise. Every attempt is recorded with its purpose. */
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
  undecided?: InputMaybe<Scalars['Boolean']['input']>;
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
  status?: InputMaybe<CarePairingStatus>;
};


export type QueryCheckInAttemptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  session: Scalars['ID']['input'];
};


export type QueryCheckInCodeArgs = {
  session: Scalars['ID']['input'];
};


export type QueryChildFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChildFileInEmergencyArgs = {
  access: Scalars['ID']['input'];
};


export type QueryChildPhotosArgs = {
  session: Scalars['ID']['input'];
};


export type QueryChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryContactsToConfirmArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  session: Scalars['ID']['input'];
};


export type QueryGuardianContactArgs = {
  child: Scalars['ID']['input'];
  purpose: Scalars['String']['input'];
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


export type QueryOverdueSafeguardingReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPairedVolunteerContactArgs = {
  pairing: Scalars['ID']['input'];
  purpose: Scalars['String']['input'];
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


export type QuerySimilarChildrenArgs = {
  of: ChildLikenessInput;
};


export type QueryWishRecipientArgs = {
  purpose: Scalars['String']['input'];
  wish: Scalars['ID']['input'];
};

/** The flag to raise. */
export type RaiseRiskFlagInput = {
  /** A file that is not closed. */
  readonly child: Scalars['ID']['input'];
  /** The day by which it is followed up, today at the earliest. */
  readonly followUpBy: Scalars['Date']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How urgent it is. */
  readonly level: RiskLevel;
  /** What was noticed, 1 to 2,000 characters; stored sealed. */
  readonly note: Scalars['String']['input'];
};

/** The result of `raiseRiskFlag`. */
export type RaiseRiskFlagPayload = {
  readonly __typename?: 'RaiseRiskFlagPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The id of the flag; null when refused. */
  readonly flagId?: Maybe<Scalars['ID']['output']>;
};

/** The payment to record. */
export type RecordAidPaymentInput = {
  /** The amount in fen, 1 to 100,000,000. */
  readonly amountFen: Scalars['Int']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day of the payment, today at the latest. */
  readonly paidOn: Scalars['Date']['input'];
  /** An active pair. */
  readonly pair: Scalars['ID']['input'];
  /** The number of the receipt, unique in the county; otherwise AID_RECEIPT_KNOWN. */
  readonly receiptNumber: Scalars['String']['input'];
  /** Where the receipt is stored. */
  readonly receiptReference?: InputMaybe<Scalars['String']['input']>;
  /** A term of the pair; otherwise AID_TERM_UNKNOWN. */
  readonly term: Scalars['String']['input'];
};

/** The result of `recordAidPayment`. */
export type RecordAidPaymentPayload = {
  readonly __typename?: 'RecordAidPaymentPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The payment; null when refused. */
  readonly payment?: Maybe<AidPayment>;
};

/** The contact to record. */
export type RecordContactInput = {
  /** A code of the model's catalogue `careCampaign`, otherwise CAMPAIGN_UNKNOWN; none when omitted. */
  readonly campaign?: InputMaybe<Scalars['String']['input']>;
  /** An open file. */
  readonly child: Scalars['ID']['input'];
  /** The day of the contact: today at the latest, and not before the pairing began. */
  readonly contactedOn: Scalars['Date']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A code of the model's catalogue `careKind`; otherwise CARE_KIND_UNKNOWN. */
  readonly kind: Scalars['String']['input'];
  /** What was done, at most 2,000 characters; stored sealed. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The pairing it belongs to, in force on that day; none when omitted. */
  readonly pairing?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `recordContact`. */
export type RecordContactPayload = {
  readonly __typename?: 'RecordContactPayload';
  /** The id of the contact; null when refused. */
  readonly contactId?: Maybe<Scalars['ID']['output']>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A session to record after the fact. */
export type RecordPastSessionInput = {
  /** A code of the model's catalogue `careCampaign`, otherwise CAMPAIGN_UNKNOWN; none when omitted. */
  readonly campaign?: InputMaybe<Scalars['String']['input']>;
  /** The village or community, within the caller's scope; otherwise OUT_OF_SCOPE or DIVISION_NOT_A_VILLAGE. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The end, in the past. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An organization, society or team of the county that is not dissolved; otherwise ORGANIZER_UNKNOWN. */
  readonly organizer: Scalars['ID']['input'];
  /** The kind of the organizer. */
  readonly organizerKind: OrganizerKind;
  /** Partners of the organizer, at most 20. */
  readonly partners?: ReadonlyArray<PartnerInput>;
  /** How often people were helped (person-times). */
  readonly personTimesHelped?: Scalars['Int']['input'];
  /** People helped, each once; at most the person-times. */
  readonly personsHelped?: Scalars['Int']['input'];
  /** The project; none when omitted. */
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  /** Why it was not planned here, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The beginning; at most the county's `serviceBackfillWithin` days ago. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** The report, at most 2,000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** A code of the model's catalogue `activityTheme`; otherwise THEME_UNKNOWN. */
  readonly theme: Scalars['String']['input'];
  /** The title, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** Volunteers who took part and were registered by then, at most 500; their hours are back-filled on confirmation. */
  readonly volunteers?: ReadonlyArray<Scalars['ID']['input']>;
};

/** The result of `recordPastSession`. */
export type RecordPastSessionPayload = {
  readonly __typename?: 'RecordPastSessionPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The session; null when refused. */
  readonly session?: Maybe<ActivitySession>;
};

/** How a session recurs. */
export type RecurrenceInput = {
  /** The number of sessions in all, 2 to 100. */
  readonly count: Scalars['Int']['input'];
  /** The step. */
  readonly frequency: Frequency;
  /** The number of steps between two sessions, 1 to 12. */
  readonly interval?: Scalars['Int']['input'];
};

/** The claim to give up. */
export type ReleaseClaimInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A wish that the caller holds. */
  readonly wish: Scalars['ID']['input'];
};

/** The result of `releaseClaim`. */
export type ReleaseClaimPayload = {
  readonly __typename?: 'ReleaseClaimPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The wish; null when refused. */
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

/** How a volunteer's enrolments ended, each session once (sessions). */
export type Reliability = {
  readonly __typename?: 'Reliability';
  /** Sessions attended with a seat. */
  readonly attended: Scalars['Int']['output'];
  /** Sessions with a seat, missed without notice. */
  readonly noShows: Scalars['Int']['output'];
  /** Sessions with leave asked for before they began. */
  readonly onLeave: Scalars['Int']['output'];
};

/** The term to agree on. */
export type RenewAidTermInput = {
  /** The agreed amount in fen, 1 to 100,000,000. */
  readonly agreedFen: Scalars['Int']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An active pair. */
  readonly pair: Scalars['ID']['input'];
  /** School year and half, such as 2021-2022/1; once for a pair. */
  readonly term: Scalars['String']['input'];
};

/** The result of `renewAidTerm`. */
export type RenewAidTermPayload = {
  readonly __typename?: 'RenewAidTermPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The pair; null when refused. */
  readonly pair?: Maybe<AidPair>;
};

/** The new version of a consent. */
export type RenewConsentInput = {
  /** A file that is not closed. */
  readonly child: Scalars['ID']['input'];
  /** The consent, which replaces the earlier one as a whole. */
  readonly consent: ConsentInput;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `renewConsent`. */
export type RenewConsentPayload = {
  readonly __typename?: 'RenewConsentPayload';
  /** The file; null when refused. */
  readonly child?: Maybe<Child>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The report of suspected harm. */
export type ReportHarmInput = {
  /** What was seen or heard, 1 to 5,000 characters; stored sealed. */
  readonly account: Scalars['String']['input'];
  /** The child's file, when there is one and the reporter knows it. */
  readonly child?: InputMaybe<Scalars['ID']['input']>;
  /** The village or community, within the caller's scope; otherwise OUT_OF_SCOPE or DIVISION_NOT_A_VILLAGE. */
  readonly division: Scalars['DivisionCode']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `reportHarm`. */
export type ReportHarmPayload = {
  readonly __typename?: 'ReportHarmPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The receipt; null when refused. */
  readonly receipt?: Maybe<ReportReceipt>;
};

/** What the reporter of suspected harm gets to see. */
export type ReportReceipt = {
  readonly __typename?: 'ReportReceipt';
  /** When it escalates if no officer takes it up. */
  readonly escalatesAt: Scalars['DateTime']['output'];
  /** The id of the report. */
  readonly id: Scalars['ID']['output'];
  /** When it was reported. */
  readonly reportedAt: Scalars['DateTime']['output'];
};

/** The state of a report of suspected harm. */
export type ReportStatus =
  /** Closed with an outcome. */
  | 'CLOSED'
  /** Nobody took it up. */
  | 'OPEN'
  /** An officer took it up. */
  | 'TAKEN';

export type ReportedFigure = {
  readonly __typename?: 'ReportedFigure';
  readonly qualifier: FigureQualifier;
  readonly value: Scalars['Float']['output'];
};

/** The wish to return. */
export type ReturnWishInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters; recorded in the audit log. */
  readonly reason: Scalars['String']['input'];
  /** A draft, verified or delivered wish. */
  readonly wish: Scalars['ID']['input'];
};

/** The result of `returnWish`. */
export type ReturnWishPayload = {
  readonly __typename?: 'ReturnWishPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The wish; null when refused. */
  readonly wish?: Maybe<MicroWish>;
};

/** The payment to reverse. */
export type ReverseAidPaymentInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The pair of the payment. */
  readonly pair: Scalars['ID']['input'];
  /** A payment of this pair that was not reversed. */
  readonly payment: Scalars['ID']['input'];
  /** Why, 1 to 500 characters; recorded in the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `reverseAidPayment`. */
export type ReverseAidPaymentPayload = {
  readonly __typename?: 'ReverseAidPaymentPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The payment; null when refused. */
  readonly payment?: Maybe<AidPayment>;
};

/** Where pairings are reviewed. */
export type ReviewPairingsInput = {
  /** The division, with everything below it; must lie in the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `reviewPairings`. */
export type ReviewPairingsPayload = {
  readonly __typename?: 'ReviewPairingsPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The pairings concerned; null when refused. */
  readonly pairings?: Maybe<ReadonlyArray<CarePairing>>;
};

/** The result of `revokeCalendarKey`. */
export type RevokeCalendarKeyPayload = {
  readonly __typename?: 'RevokeCalendarKeyPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** Whether there was a key to revoke. */
  readonly revoked?: Maybe<Scalars['Boolean']['output']>;
};

/** A risk that a care worker noticed. */
export type RiskFlag = {
  readonly __typename?: 'RiskFlag';
  /** The child (`Child.id`). */
  readonly childId: Scalars['ID']['output'];
  /** The day by which it is followed up. */
  readonly followUpBy: Scalars['Date']['output'];
  /** The day of the follow-up; null while it is open. */
  readonly followedUpOn?: Maybe<Scalars['Date']['output']>;
  /** The id of the flag. */
  readonly id: Scalars['ID']['output'];
  /** How urgent it is. */
  readonly level: RiskLevel;
  /** What was noticed. */
  readonly note: Scalars['String']['output'];
  /** What was done; null while it is open. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** The day on which it was raised. */
  readonly raisedOn: Scalars['Date']['output'];
};

/** A page of `RiskFlag` items. */
export type RiskFlagConnection = {
  readonly __typename?: 'RiskFlagConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<RiskFlag>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How urgent a risk is. */
export type RiskLevel =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
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

/** A report of suspected harm, as safeguarding officers read it. */
export type SafeguardingReport = {
  readonly __typename?: 'SafeguardingReport';
  /** What was seen or heard. */
  readonly account: Scalars['String']['output'];
  /** The child's file (`Child.id`); null when unknown. */
  readonly childId?: Maybe<Scalars['ID']['output']>;
  /** When the administrators got a notice; null before. */
  readonly escalatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it escalates if no officer takes it up. */
  readonly escalatesAt: Scalars['DateTime']['output'];
  /** The id of the report. */
  readonly id: Scalars['ID']['output'];
  /** What was done; null until it is closed. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** When it was reported. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** The token subject of the reporter. */
  readonly reportedBy: Scalars['String']['output'];
  /** The state of the report. */
  readonly status: ReportStatus;
  /** The token subject that took it up; null before. */
  readonly takenBy?: Maybe<Scalars['String']['output']>;
};

/** A page of `SafeguardingReport` items. */
export type SafeguardingReportConnection = {
  readonly __typename?: 'SafeguardingReportConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<SafeguardingReport>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The sessions to plan. */
export type ScheduleSessionsInput = {
  /** A published activity within the caller's scope; otherwise ACTIVITY_UNKNOWN or ACTIVITY_NOT_PUBLISHED. */
  readonly activity: Scalars['ID']['input'];
  /** Seats of each session; the activity's number when omitted. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The end of the first session. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where check-in by code is accepted; anywhere when omitted. */
  readonly place?: InputMaybe<PlaceInput>;
  /** How it recurs; one session when omitted. */
  readonly recurrence?: InputMaybe<RecurrenceInput>;
  /** The beginning of the first session, in the future. */
  readonly startsAt: Scalars['DateTime']['input'];
};

/** The result of `scheduleSessions`. */
export type ScheduleSessionsPayload = {
  readonly __typename?: 'ScheduleSessionsPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The sessions planned; null when refused. */
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

/** Sessions held (sessions). */
export type SessionFigures = {
  readonly __typename?: 'SessionFigures';
  /** By theme, themes with 0 included; they sum to the total. */
  readonly byTheme: ReadonlyArray<ThemeCount>;
  /** The total. */
  readonly total: Scalars['Int']['output'];
};

/** A photo of a session; the picture itself is stored elsewhere. */
export type SessionPhoto = {
  readonly __typename?: 'SessionPhoto';
  /** The id of the photo. */
  readonly id: Scalars['ID']['output'];
  /** Where the picture is stored; null for a photo of a child, which `childPhotos` reveals. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Whether it shows a child's face. */
  readonly showsChild: Scalars['Boolean']['output'];
};

/** The state of a session. */
export type SessionStatus =
  /** Cancelled, or not confirmed; counts nowhere. */
  | 'CANCELLED'
  /** Held; the only state that counts. */
  | 'HELD'
  /** Recorded after the fact; counts nowhere until a second person confirms it. */
  | 'PENDING'
  /** Planned; not concluded yet. */
  | 'PLANNED';

/** Where wishes are settled. */
export type SettleWishesInput = {
  /** The division, with everything below it; must lie in the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `settleWishes`. */
export type SettleWishesPayload = {
  readonly __typename?: 'SettleWishesPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The wishes settled; null when refused. */
  readonly wishes?: Maybe<ReadonlyArray<MicroWish>>;
};

/** The sponsor's identity, stored sealed. */
export type SponsorInput = {
  /** The name, 1 to 120 characters. */
  readonly name: Scalars['String']['input'];
  /** A mobile number of 11 digits. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** The project to start. */
export type StartProjectInput = {
  /** The village or community, within the caller's scope; otherwise OUT_OF_SCOPE or DIVISION_NOT_A_VILLAGE. */
  readonly division: Scalars['DivisionCode']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The first day. */
  readonly startedOn: Scalars['Date']['input'];
  /** A code of the model's catalogue `activityTheme`; otherwise THEME_UNKNOWN. */
  readonly theme: Scalars['String']['input'];
};

/** The result of `startProject`. */
export type StartProjectPayload = {
  readonly __typename?: 'StartProjectPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
};

/** The student's identity, stored sealed. */
export type StudentInput = {
  /** The name, 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** The school, 1 to 120 characters. */
  readonly school: Scalars['String']['input'];
};

/** The draft to submit. */
export type SubmitActivityInput = {
  /** A draft, or a returned activity. */
  readonly activity: Scalars['ID']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `submitActivity`. */
export type SubmitActivityPayload = {
  readonly __typename?: 'SubmitActivityPayload';
  /** The activity; null when refused. */
  readonly activity?: Maybe<Activity>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The report to take up. */
export type TakeReportInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An open report. */
  readonly report: Scalars['ID']['input'];
};

/** The result of `takeReport`. */
export type TakeReportPayload = {
  readonly __typename?: 'TakeReportPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The id of the report; null when refused. */
  readonly reportId?: Maybe<Scalars['ID']['output']>;
};

/** The number of one theme. */
export type ThemeCount = {
  readonly __typename?: 'ThemeCount';
  /** The number. */
  readonly count: Scalars['Int']['output'];
  /** A code of the model's catalogue `activityTheme`. */
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
  /** Somebody else must decide on your own entry. */
  | 'ATTENDANCE_OWN'
  /** No late entry with this id waits for a decision in your division. */
  | 'ATTENDANCE_UNKNOWN'
  /** The request has a wrong value. */
  | 'BAD_USER_INPUT'
  /** The day is before the founding of the organization. */
  | 'BEFORE_FOUNDED'
  /** The month of birth is in the future. */
  | 'BIRTH_MONTH_IN_FUTURE'
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
  /** The radius is wider than the county allows: use a smaller one. */
  | 'CHECK_IN_RADIUS_TOO_WIDE'
  /** Too far from the place of the session. */
  | 'CHECK_IN_TOO_FAR'
  /** A file with this name and month of birth exists in the village or with this guardian: look at similarChildren, and name it in distinctFrom if it is another child. */
  | 'CHILD_ALIKE'
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
  /** Too many wrong codes for this session: ask the leader to check you in. */
  | 'CODE_TRIES_SPENT'
  /** "{value}" is not one of the choices: {choices}. */
  | 'CODE_UNKNOWN'
  /** The code is wrong or no longer shown. */
  | 'CODE_WRONG'
  /** A consent is given, or taken back, by today. */
  | 'CONSENT_IN_FUTURE'
  /** No guardian’s consent is in force. */
  | 'CONSENT_MISSING'
  /** A later version of the consent, or its withdrawal, is on record: use a day from then on. */
  | 'CONSENT_OUTDATED'
  /** There is no consent in force to withdraw. */
  | 'CONSENT_UNKNOWN'
  /** The pairing began later than this day. */
  | 'CONTACT_BEFORE_PAIRING'
  /** A contact is recorded after it took place. */
  | 'CONTACT_IN_FUTURE'
  /** Another care worker must confirm a contact that you logged. */
  | 'CONTACT_OWN'
  /** The county asks for contacts more often: use at most its number of days. */
  | 'CONTACT_RHYTHM_TOO_SLOW'
  /** No contact with this id waits for confirmation in your division. */
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
  /** The day of the follow-up is in the past. */
  | 'FOLLOW_UP_IN_PAST'
  /** There is no such division in force: check the code. */
  | 'GRANT_DIVISION_UNKNOWN'
  /** The end lies in the past. */
  | 'GRANT_ENDS_BEFORE_START'
  /** This grant was given from above your division: ask there to end it. */
  | 'GRANT_FROM_ABOVE'
  /** Who gave this role may no longer give it: let it be given again. */
  | 'GRANT_GIVER_ENDED'
  /** This person holds a role that checks this one, or that it checks: end that one first, or choose another person. */
  | 'GRANT_INCOMPATIBLE'
  /** A second person confirms: neither who gives the role nor who receives it. */
  | 'GRANT_NEEDS_ANOTHER_PERSON'
  /** Your own role can be delegated for a time only: give an end, not after that of your own grant. */
  | 'GRANT_NEEDS_END'
  /** A leader, president or secretary is appointed to one team, society or branch: name it in `thing`; other roles have none. */
  | 'GRANT_NEEDS_THING'
  /** No grant of this role waits for confirmation there. */
  | 'GRANT_NOT_PENDING'
  /** You may not give this role. */
  | 'GRANT_NOT_YOURS'
  /** Your role does not confirm grants of this role. */
  | 'GRANT_NOT_YOURS_TO_CONFIRM'
  /** This division lies outside your own. */
  | 'GRANT_OUT_OF_SCOPE'
  /** This role sees people: it can be held over one county at most. */
  | 'GRANT_SCOPE_TOO_WIDE'
  /** There is no such team, society or branch in your county. */
  | 'GRANT_THING_UNKNOWN'
  /** Nobody gives a role to themselves: let another administrator give it. */
  | 'GRANT_TO_YOURSELF'
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
  /** Sessions of the project are still planned: conclude or cancel them first. */
  | 'PROJECT_HAS_SESSIONS'
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
  /** You hold as many wishes as the county allows: deliver or give up one first. */
  | 'WISH_CLAIMS_TOO_MANY'
  /** You gave up a claim after you had seen who wishes: staff must excuse it before you claim again. */
  | 'WISH_CLAIM_NEEDS_STAFF'
  /** Somebody else must decide on your own claim. */
  | 'WISH_CLAIM_OWN'
  /** The claimant has seen who wishes: the delivery stays in person. */
  | 'WISH_CLAIM_REVEALED'
  /** No claim with this id waits for this step in your division. */
  | 'WISH_CLAIM_UNKNOWN'
  /** The delivery must lie between today and the end of the hold. */
  | 'WISH_DELIVERY_OUTSIDE_HOLD'
  /** The last day is in the past. */
  | 'WISH_EXPIRES_IN_PAST'
  /** Only a volunteer delivers in person: choose the care worker or the school. */
  | 'WISH_HANDOVER_NOT_PERSONAL'
  /** The wish is not in a state that allows this. */
  | 'WISH_NOT_OPEN_TO_THIS'
  /** This is not your claim. */
  | 'WISH_NOT_YOURS'
  /** The wish would be open longer than the county allows: use an earlier last day. */
  | 'WISH_OPEN_TOO_LONG'
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

/** The wish to verify. */
export type VerifyWishInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A draft that another person collected. */
  readonly wish: Scalars['ID']['input'];
};

/** The result of `verifyWish`. */
export type VerifyWishPayload = {
  readonly __typename?: 'VerifyWishPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The wish; null when refused. */
  readonly wish?: Maybe<MicroWish>;
};

export type Volunteer = {
  readonly __typename?: 'Volunteer';
  readonly id: Scalars['ID']['output'];
  /** How the volunteer's enrolments ended. For the volunteer and the office; null for others. */
  readonly reliability?: Maybe<Reliability>;
  /** Enrolments in sessions to come, soonest first. For the volunteer and the office; null for others. */
  readonly upcoming?: Maybe<ReadonlyArray<Enrolment>>;
};


export type VolunteerUpcomingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to reach a paired volunteer. */
export type VolunteerContact = {
  readonly __typename?: 'VolunteerContact';
  /** The volunteer's name. */
  readonly name: Scalars['String']['output'];
  /** The volunteer's mobile number; null when unknown. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

export type VolunteerTeam = {
  readonly __typename?: 'VolunteerTeam';
  readonly id: Scalars['ID']['output'];
};

/** A claim of one place of a wish. */
export type WishClaim = {
  readonly __typename?: 'WishClaim';
  /** The id of the claimant. */
  readonly claimantId: Scalars['ID']['output'];
  /** The kind of the claimant. */
  readonly claimantKind: WishClaimantKind;
  /** The day of the delivery; null until staff approve the claim. */
  readonly deliverOn?: Maybe<Scalars['Date']['output']>;
  /** How the gift is delivered; CARE_WORKER until staff approve another way. */
  readonly handover: WishHandover;
  /** When the hold ends. */
  readonly heldUntil: Scalars['DateTime']['output'];
  /** The id of the claim. */
  readonly id: Scalars['ID']['output'];
  /** The place, from 1. */
  readonly slot: Scalars['Int']['output'];
  /** The state of the claim. */
  readonly status: WishClaimStatus;
};

/** The state of a claim. */
export type WishClaimStatus =
  /** Confirmed as fulfilled. */
  | 'CONFIRMED'
  /** Delivered or handed over. */
  | 'DELIVERED'
  /** Kept for the claimant until `heldUntil`. */
  | 'HELD'
  /** The hold ended. */
  | 'LAPSED'
  /** Given up, or ended by staff. */
  | 'RELEASED';

/** Who claims: a volunteer, or an organization of this kind. */
export type WishClaimantKind =
  /** A Chunhui society. */
  | 'CHUNHUI_SOCIETY'
  /** A League organization. */
  | 'LEAGUE_ORGANIZATION'
  /** A volunteer, in person. */
  | 'VOLUNTEER'
  /** A volunteer team. */
  | 'VOLUNTEER_TEAM'
  /** A youth social organization. */
  | 'YOUTH_SOCIAL_ORGANIZATION';

/** How a gift reaches the person who wishes. */
export type WishHandover =
  /** Through the care worker; reveals nobody to the claimant. */
  | 'CARE_WORKER'
  /** By the vetted claimant in person; reveals who wishes shortly before. */
  | 'IN_PERSON'
  /** Through the school; reveals nobody to the claimant. */
  | 'SCHOOL';

/** Who wishes. */
export type WishRecipient = {
  readonly __typename?: 'WishRecipient';
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** A mobile number; null when unknown. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Where the gift is delivered. */
  readonly place: Scalars['String']['output'];
};

/** Who wishes, stored sealed. */
export type WishRecipientInput = {
  /** The name, 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** A mobile number of 11 digits. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Where the gift is delivered, 1 to 200 characters. */
  readonly place: Scalars['String']['input'];
};

/** The state of a wish now, decided when it is read. */
export type WishStatus =
  /** Cancelled with a reason. */
  | 'CANCELLED'
  /** Every place is claimed. */
  | 'CLAIMED'
  /** Confirmed as fulfilled; the only state that counts as such. */
  | 'CONFIRMED'
  /** Every part was delivered. */
  | 'DELIVERED'
  /** Collected. */
  | 'DRAFT'
  /** Past its last day without a claim. */
  | 'EXPIRED'
  /** A place is free. */
  | 'OPEN'
  /** Returned with a reason. */
  | 'RETURNED'
  /** Verified by a second person. */
  | 'VERIFIED';

/** Micro-wishes in one state. */
export type WishStatusCount = {
  readonly __typename?: 'WishStatusCount';
  /** Their number (things). */
  readonly count: Scalars['Int']['output'];
  /** The state. */
  readonly status: WishStatus;
};

/** The activity to withdraw. */
export type WithdrawActivityInput = {
  /** A published activity that another person drafted. */
  readonly activity: Scalars['ID']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters; recorded in the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `withdrawActivity`. */
export type WithdrawActivityPayload = {
  readonly __typename?: 'WithdrawActivityPayload';
  /** The activity; null when refused. */
  readonly activity?: Maybe<Activity>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The withdrawal of a consent. */
export type WithdrawConsentInput = {
  /** A file with a consent in force. */
  readonly child: Scalars['ID']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day of the withdrawal, between the consent and today. */
  readonly withdrawnOn: Scalars['Date']['input'];
};

/** The result of `withdrawConsent`. */
export type WithdrawConsentPayload = {
  readonly __typename?: 'WithdrawConsentPayload';
  /** The file; null when refused. */
  readonly child?: Maybe<Child>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The enrolment to give up. */
export type WithdrawEnrolmentInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A session in which the caller is enrolled. */
  readonly session: Scalars['ID']['input'];
};

/** The result of `withdrawEnrolment`. */
export type WithdrawEnrolmentPayload = {
  readonly __typename?: 'WithdrawEnrolmentPayload';
  /** The enrolment; null when refused. */
  readonly enrolment?: Maybe<Enrolment>;
  /** Why the request was refused; empty when it succeeded. */
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
  ApproveClaimInput: ApproveClaimInput;
  ApproveClaimPayload: ResolverTypeWrapper<Omit<ApproveClaimPayload, 'claim' | 'errors'> & { claim?: Maybe<ResolversTypes['WishClaim']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AskForLeaveInput: AskForLeaveInput;
  AskForLeavePayload: ResolverTypeWrapper<Omit<AskForLeavePayload, 'enrolment' | 'errors'> & { enrolment?: Maybe<ResolversTypes['Enrolment']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Attendance: ResolverTypeWrapper<AttendanceRow>;
  AttendanceConnection: ResolverTypeWrapper<Connection<AttendanceRow>>;
  AttendanceDecision: AttendanceDecision;
  AttendanceSource: AttendanceSource;
  AuditConnection: ResolverTypeWrapper<Connection<AuditRow>>;
  AuditFilter: AuditFilter;
  AuditRecord: ResolverTypeWrapper<AuditRow>;
  AuditVerdict: ResolverTypeWrapper<AuditVerdict>;
  CalendarKeyInput: CalendarKeyInput;
  CalendarKeyPayload: ResolverTypeWrapper<Omit<CalendarKeyPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelActivityInput: CancelActivityInput;
  CancelActivityPayload: ResolverTypeWrapper<Omit<CancelActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversTypes['Activity']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelSessionInput: CancelSessionInput;
  CancelSessionPayload: ResolverTypeWrapper<Omit<CancelSessionPayload, 'errors' | 'session'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, session?: Maybe<ResolversTypes['ActivitySession']> }>;
  CancelWishInput: CancelWishInput;
  CancelWishPayload: ResolverTypeWrapper<Omit<CancelWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, wish?: Maybe<ResolversTypes['MicroWish']> }>;
  CareContact: ResolverTypeWrapper<CareContactRow>;
  CareContactConnection: ResolverTypeWrapper<Connection<CareContactRow>>;
  CareContactStatus: CareContactStatus;
  CareFigures: ResolverTypeWrapper<CareFiguresRow>;
  CareNotice: ResolverTypeWrapper<CareNoticeRow>;
  CareNoticeConnection: ResolverTypeWrapper<Connection<CareNoticeRow>>;
  CareNoticeKind: CareNoticeKind;
  CarePairing: ResolverTypeWrapper<CarePairingRow>;
  CarePairingConnection: ResolverTypeWrapper<Connection<CarePairingRow>>;
  CarePairingStatus: CarePairingStatus;
  CheckInAttempt: ResolverTypeWrapper<CheckInAttemptRow>;
  CheckInAttemptConnection: ResolverTypeWrapper<Connection<CheckInAttemptRow>>;
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
  ChildLikenessInput: ChildLikenessInput;
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
  DecideAttendanceInput: DecideAttendanceInput;
  DecideAttendancePayload: ResolverTypeWrapper<Omit<DecideAttendancePayload, 'attendance' | 'errors'> & { attendance?: Maybe<ResolversTypes['Attendance']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DecideEnrolmentInput: DecideEnrolmentInput;
  DecideEnrolmentPayload: ResolverTypeWrapper<Omit<DecideEnrolmentPayload, 'enrolment' | 'errors'> & { enrolment?: Maybe<ResolversTypes['Enrolment']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DecidePairingContactInput: DecidePairingContactInput;
  DecidePairingContactPayload: ResolverTypeWrapper<Omit<DecidePairingContactPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeliverWishInput: DeliverWishInput;
  DeliverWishPayload: ResolverTypeWrapper<Omit<DeliverWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, wish?: Maybe<ResolversTypes['MicroWish']> }>;
  Division: ResolverTypeWrapper<DivisionRow>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  DraftActivityInput: DraftActivityInput;
  DraftActivityPayload: ResolverTypeWrapper<Omit<DraftActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversTypes['Activity']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DrawLotteryInput: DrawLotteryInput;
  DrawLotteryPayload: ResolverTypeWrapper<Omit<DrawLotteryPayload, 'enrolments' | 'errors' | 'session'> & { enrolments?: Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, errors: ReadonlyArray<ResolversTypes['UserError']>, session?: Maybe<ResolversTypes['ActivitySession']> }>;
  EmergencyAccess: ResolverTypeWrapper<EmergencyAccess>;
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
  ExcuseClaimInput: ExcuseClaimInput;
  ExcuseClaimPayload: ResolverTypeWrapper<Omit<ExcuseClaimPayload, 'claim' | 'errors'> & { claim?: Maybe<ResolversTypes['WishClaim']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
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
  GuardianContact: ResolverTypeWrapper<GuardianContact>;
  HandOverPairingsInput: HandOverPairingsInput;
  HandOverPairingsPayload: ResolverTypeWrapper<Omit<HandOverPairingsPayload, 'errors' | 'pairings'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, pairings?: Maybe<ReadonlyArray<ResolversTypes['CarePairing']>> }>;
  HelpedFigures: ResolverTypeWrapper<HelpedFiguresRow>;
  HereInput: HereInput;
  IndicatorDirection: IndicatorDirection;
  IndicatorState: IndicatorState;
  Label: ResolverTypeWrapper<Label>;
  LeagueOrganization: ResolverTypeWrapper<LeagueOrganization>;
  LogPairingContactInput: LogPairingContactInput;
  LogPairingContactPayload: ResolverTypeWrapper<Omit<LogPairingContactPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
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
  OpenEmergencyAccessInput: OpenEmergencyAccessInput;
  OpenEmergencyAccessPayload: ResolverTypeWrapper<Omit<OpenEmergencyAccessPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OpenWishInput: OpenWishInput;
  OpenWishPayload: ResolverTypeWrapper<Omit<OpenWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, wish?: Maybe<ResolversTypes['MicroWish']> }>;
  Organizer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Organizer']>;
  OrganizerKind: OrganizerKind;
  OverdueReport: ResolverTypeWrapper<OverdueReportRow>;
  OverdueReportConnection: ResolverTypeWrapper<Connection<OverdueReportRow>>;
  OwnPairing: ResolverTypeWrapper<OwnPairingRow>;
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
  VolunteerContact: ResolverTypeWrapper<VolunteerContact>;
  VolunteerTeam: ResolverTypeWrapper<VolunteerTeam>;
  WishClaim: ResolverTypeWrapper<WishClaimRow>;
  WishClaimStatus: WishClaimStatus;
  WishClaimantKind: WishClaimantKind;
  WishHandover: WishHandover;
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
  ApproveClaimInput: ApproveClaimInput;
  ApproveClaimPayload: Omit<ApproveClaimPayload, 'claim' | 'errors'> & { claim?: Maybe<ResolversParentTypes['WishClaim']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AskForLeaveInput: AskForLeaveInput;
  AskForLeavePayload: Omit<AskForLeavePayload, 'enrolment' | 'errors'> & { enrolment?: Maybe<ResolversParentTypes['Enrolment']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Attendance: AttendanceRow;
  AttendanceConnection: Connection<AttendanceRow>;
  AuditConnection: Connection<AuditRow>;
  AuditFilter: AuditFilter;
  AuditRecord: AuditRow;
  AuditVerdict: AuditVerdict;
  CalendarKeyInput: CalendarKeyInput;
  CalendarKeyPayload: Omit<CalendarKeyPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelActivityInput: CancelActivityInput;
  CancelActivityPayload: Omit<CancelActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversParentTypes['Activity']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelSessionInput: CancelSessionInput;
  CancelSessionPayload: Omit<CancelSessionPayload, 'errors' | 'session'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, session?: Maybe<ResolversParentTypes['ActivitySession']> };
  CancelWishInput: CancelWishInput;
  CancelWishPayload: Omit<CancelWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, wish?: Maybe<ResolversParentTypes['MicroWish']> };
  CareContact: CareContactRow;
  CareContactConnection: Connection<CareContactRow>;
  CareFigures: CareFiguresRow;
  CareNotice: CareNoticeRow;
  CareNoticeConnection: Connection<CareNoticeRow>;
  CarePairing: CarePairingRow;
  CarePairingConnection: Connection<CarePairingRow>;
  CheckInAttempt: CheckInAttemptRow;
  CheckInAttemptConnection: Connection<CheckInAttemptRow>;
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
  ChildLikenessInput: ChildLikenessInput;
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
  DecideAttendanceInput: DecideAttendanceInput;
  DecideAttendancePayload: Omit<DecideAttendancePayload, 'attendance' | 'errors'> & { attendance?: Maybe<ResolversParentTypes['Attendance']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DecideEnrolmentInput: DecideEnrolmentInput;
  DecideEnrolmentPayload: Omit<DecideEnrolmentPayload, 'enrolment' | 'errors'> & { enrolment?: Maybe<ResolversParentTypes['Enrolment']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DecidePairingContactInput: DecidePairingContactInput;
  DecidePairingContactPayload: Omit<DecidePairingContactPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeliverWishInput: DeliverWishInput;
  DeliverWishPayload: Omit<DeliverWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, wish?: Maybe<ResolversParentTypes['MicroWish']> };
  Division: DivisionRow;
  DivisionCode: Scalars['DivisionCode']['output'];
  DraftActivityInput: DraftActivityInput;
  DraftActivityPayload: Omit<DraftActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversParentTypes['Activity']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DrawLotteryInput: DrawLotteryInput;
  DrawLotteryPayload: Omit<DrawLotteryPayload, 'enrolments' | 'errors' | 'session'> & { enrolments?: Maybe<ReadonlyArray<ResolversParentTypes['Enrolment']>>, errors: ReadonlyArray<ResolversParentTypes['UserError']>, session?: Maybe<ResolversParentTypes['ActivitySession']> };
  EmergencyAccess: EmergencyAccess;
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
  ExcuseClaimInput: ExcuseClaimInput;
  ExcuseClaimPayload: Omit<ExcuseClaimPayload, 'claim' | 'errors'> & { claim?: Maybe<ResolversParentTypes['WishClaim']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
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
  GuardianContact: GuardianContact;
  HandOverPairingsInput: HandOverPairingsInput;
  HandOverPairingsPayload: Omit<HandOverPairingsPayload, 'errors' | 'pairings'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, pairings?: Maybe<ReadonlyArray<ResolversParentTypes['CarePairing']>> };
  HelpedFigures: HelpedFiguresRow;
  HereInput: HereInput;
  Label: Label;
  LeagueOrganization: LeagueOrganization;
  LogPairingContactInput: LogPairingContactInput;
  LogPairingContactPayload: Omit<LogPairingContactPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MicroWish: MicroWishRow;
  MicroWishConnection: Connection<MicroWishRow>;
  MonthCount: MonthCount;
  Mutation: Record<PropertyKey, never>;
  NearInput: NearInput;
  OpenAidPairInput: OpenAidPairInput;
  OpenAidPairPayload: Omit<OpenAidPairPayload, 'errors' | 'pair'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, pair?: Maybe<ResolversParentTypes['AidPair']> };
  OpenChildFileInput: OpenChildFileInput;
  OpenChildFilePayload: Omit<OpenChildFilePayload, 'child' | 'errors'> & { child?: Maybe<ResolversParentTypes['Child']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OpenEmergencyAccessInput: OpenEmergencyAccessInput;
  OpenEmergencyAccessPayload: Omit<OpenEmergencyAccessPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OpenWishInput: OpenWishInput;
  OpenWishPayload: Omit<OpenWishPayload, 'errors' | 'wish'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, wish?: Maybe<ResolversParentTypes['MicroWish']> };
  Organizer: ResolversUnionTypes<ResolversParentTypes>['Organizer'];
  OverdueReport: OverdueReportRow;
  OverdueReportConnection: Connection<OverdueReportRow>;
  OwnPairing: OwnPairingRow;
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
  VolunteerContact: VolunteerContact;
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

export type ApproveClaimPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ApproveClaimPayload'] = ResolversParentTypes['ApproveClaimPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['WishClaim']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AskForLeavePayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['AskForLeavePayload'] = ResolversParentTypes['AskForLeavePayload']> = {
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  capturedOffline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['AttendanceDecision']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  flagReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['ActivitySession']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AttendanceSource'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contactedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pairingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareContactStatus'], ParentType, ContextType>;
};

export type CareContactConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CareContactConnection'] = ResolversParentTypes['CareContactConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CareContact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type CheckInAttemptResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CheckInAttempt'] = ResolversParentTypes['CheckInAttempt']> = {
  attemptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type CheckInAttemptConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CheckInAttemptConnection'] = ResolversParentTypes['CheckInAttemptConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CheckInAttempt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckInCodeResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['CheckInCode'] = ResolversParentTypes['CheckInCode']> = {
  changesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type DecideAttendancePayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['DecideAttendancePayload'] = ResolversParentTypes['DecideAttendancePayload']> = {
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecideEnrolmentPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['DecideEnrolmentPayload'] = ResolversParentTypes['DecideEnrolmentPayload']> = {
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecidePairingContactPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['DecidePairingContactPayload'] = ResolversParentTypes['DecidePairingContactPayload']> = {
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type EmergencyAccessResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['EmergencyAccess'] = ResolversParentTypes['EmergencyAccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type ExcuseClaimPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ExcuseClaimPayload'] = ResolversParentTypes['ExcuseClaimPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['WishClaim']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  purposes?: Resolver<ReadonlyArray<ResolversTypes['ConsentPurpose']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supersededOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GuardianContactResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['GuardianContact'] = ResolversParentTypes['GuardianContact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type LogPairingContactPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['LogPairingContactPayload'] = ResolversParentTypes['LogPairingContactPayload']> = {
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MicroWishResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['MicroWish'] = ResolversParentTypes['MicroWish']> = {
  alias?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  budgetFen?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['WishClaim']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  forChild?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  approveClaim?: Resolver<ResolversTypes['ApproveClaimPayload'], ParentType, ContextType, RequireFields<MutationApproveClaimArgs, 'input'>>;
  askForLeave?: Resolver<ResolversTypes['AskForLeavePayload'], ParentType, ContextType, RequireFields<MutationAskForLeaveArgs, 'input'>>;
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
  decideAttendance?: Resolver<ResolversTypes['DecideAttendancePayload'], ParentType, ContextType, RequireFields<MutationDecideAttendanceArgs, 'input'>>;
  decideEnrolment?: Resolver<ResolversTypes['DecideEnrolmentPayload'], ParentType, ContextType, RequireFields<MutationDecideEnrolmentArgs, 'input'>>;
  decidePairingContact?: Resolver<ResolversTypes['DecidePairingContactPayload'], ParentType, ContextType, RequireFields<MutationDecidePairingContactArgs, 'input'>>;
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
  excuseClaim?: Resolver<ResolversTypes['ExcuseClaimPayload'], ParentType, ContextType, RequireFields<MutationExcuseClaimArgs, 'input'>>;
  exportActivityAudit?: Resolver<ResolversTypes['ExportAuditPayload'], ParentType, ContextType, RequireFields<MutationExportActivityAuditArgs, 'input'>>;
  exportMinorsPack?: Resolver<ResolversTypes['ExportMinorsPackPayload'], ParentType, ContextType, RequireFields<MutationExportMinorsPackArgs, 'input'>>;
  exportProjectRoster?: Resolver<ResolversTypes['ExportProjectRosterPayload'], ParentType, ContextType, RequireFields<MutationExportProjectRosterArgs, 'input'>>;
  followUpRiskFlag?: Resolver<ResolversTypes['FollowUpRiskFlagPayload'], ParentType, ContextType, RequireFields<MutationFollowUpRiskFlagArgs, 'input'>>;
  handOverPairings?: Resolver<ResolversTypes['HandOverPairingsPayload'], ParentType, ContextType, RequireFields<MutationHandOverPairingsArgs, 'input'>>;
  issueCalendarKey?: Resolver<ResolversTypes['CalendarKeyPayload'], ParentType, ContextType, RequireFields<MutationIssueCalendarKeyArgs, 'input'>>;
  logPairingContact?: Resolver<ResolversTypes['LogPairingContactPayload'], ParentType, ContextType, RequireFields<MutationLogPairingContactArgs, 'input'>>;
  openAidPair?: Resolver<ResolversTypes['OpenAidPairPayload'], ParentType, ContextType, RequireFields<MutationOpenAidPairArgs, 'input'>>;
  openChildFile?: Resolver<ResolversTypes['OpenChildFilePayload'], ParentType, ContextType, RequireFields<MutationOpenChildFileArgs, 'input'>>;
  openEmergencyAccess?: Resolver<ResolversTypes['OpenEmergencyAccessPayload'], ParentType, ContextType, RequireFields<MutationOpenEmergencyAccessArgs, 'input'>>;
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

export type OpenEmergencyAccessPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['OpenEmergencyAccessPayload'] = ResolversParentTypes['OpenEmergencyAccessPayload']> = {
  access?: Resolver<Maybe<ResolversTypes['EmergencyAccess']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenWishPayloadResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['OpenWishPayload'] = ResolversParentTypes['OpenWishPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
};

export type OrganizerResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Organizer'] = ResolversParentTypes['Organizer']> = {
  __resolveType: TypeResolveFn<'ChunhuiSociety' | 'LeagueOrganization' | 'VolunteerTeam' | 'YouthSocialOrganization', ParentType, ContextType>;
};

export type OverdueReportResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['OverdueReport'] = ResolversParentTypes['OverdueReport']> = {
  escalatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalatesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OverdueReportConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['OverdueReportConnection'] = ResolversParentTypes['OverdueReportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OverdueReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnPairingResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['OwnPairing'] = ResolversParentTypes['OwnPairing']> = {
  alias?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['CareContact']>, ParentType, ContextType>;
  everyDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextContactDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CarePairingStatus'], ParentType, ContextType>;
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
  checkInAttempts?: Resolver<Maybe<ResolversTypes['CheckInAttemptConnection']>, ParentType, ContextType, RequireFields<QueryCheckInAttemptsArgs, 'first' | 'session'>>;
  checkInCode?: Resolver<Maybe<ResolversTypes['CheckInCode']>, ParentType, ContextType, RequireFields<QueryCheckInCodeArgs, 'session'>>;
  childFile?: Resolver<Maybe<ResolversTypes['ChildFile']>, ParentType, ContextType, RequireFields<QueryChildFileArgs, 'id'>>;
  childFileInEmergency?: Resolver<Maybe<ResolversTypes['ChildFile']>, ParentType, ContextType, RequireFields<QueryChildFileInEmergencyArgs, 'access'>>;
  childPhotos?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ChildPhoto']>>, ParentType, ContextType, RequireFields<QueryChildPhotosArgs, 'session'>>;
  children?: Resolver<Maybe<ResolversTypes['ChildConnection']>, ParentType, ContextType, RequireFields<QueryChildrenArgs, 'division' | 'first'>>;
  contactsToConfirm?: Resolver<Maybe<ResolversTypes['CareContactConnection']>, ParentType, ContextType, RequireFields<QueryContactsToConfirmArgs, 'division' | 'first'>>;
  enrolments?: Resolver<Maybe<ResolversTypes['EnrolmentConnection']>, ParentType, ContextType, RequireFields<QueryEnrolmentsArgs, 'first' | 'session'>>;
  guardianContact?: Resolver<Maybe<ResolversTypes['GuardianContact']>, ParentType, ContextType, RequireFields<QueryGuardianContactArgs, 'child' | 'purpose'>>;
  microWishes?: Resolver<Maybe<ResolversTypes['MicroWishConnection']>, ParentType, ContextType, RequireFields<QueryMicroWishesArgs, 'division' | 'first'>>;
  myCalendar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  myEnrolments?: Resolver<Maybe<ResolversTypes['EnrolmentConnection']>, ParentType, ContextType, RequireFields<QueryMyEnrolmentsArgs, 'first'>>;
  myPairings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OwnPairing']>>, ParentType, ContextType>;
  overdueSafeguardingReports?: Resolver<Maybe<ResolversTypes['OverdueReportConnection']>, ParentType, ContextType, RequireFields<QueryOverdueSafeguardingReportsArgs, 'division' | 'first'>>;
  pairedVolunteerContact?: Resolver<Maybe<ResolversTypes['VolunteerContact']>, ParentType, ContextType, RequireFields<QueryPairedVolunteerContactArgs, 'pairing' | 'purpose'>>;
  projectRosterPreview?: Resolver<Maybe<ResolversTypes['RosterPreview']>, ParentType, ContextType, RequireFields<QueryProjectRosterPreviewArgs, 'id'>>;
  projectRosterRejected?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType, RequireFields<QueryProjectRosterRejectedArgs, 'preview'>>;
  projectRosterTemplate?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'division' | 'first'>>;
  riskFlags?: Resolver<Maybe<ResolversTypes['RiskFlagConnection']>, ParentType, ContextType, RequireFields<QueryRiskFlagsArgs, 'division' | 'first'>>;
  safeguardingReports?: Resolver<Maybe<ResolversTypes['SafeguardingReportConnection']>, ParentType, ContextType, RequireFields<QuerySafeguardingReportsArgs, 'division' | 'first'>>;
  sessions?: Resolver<Maybe<ResolversTypes['ActivitySessionConnection']>, ParentType, ContextType, RequireFields<QuerySessionsArgs, 'division' | 'first'>>;
  similarChildren?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Child']>>, ParentType, ContextType, RequireFields<QuerySimilarChildrenArgs, 'of'>>;
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

export type VolunteerContactResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['VolunteerContact'] = ResolversParentTypes['VolunteerContact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VolunteerTeamResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['VolunteerTeam'] = ResolversParentTypes['VolunteerTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WishClaimResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['WishClaim'] = ResolversParentTypes['WishClaim']> = {
  claimantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claimantKind?: Resolver<ResolversTypes['WishClaimantKind'], ParentType, ContextType>;
  deliverOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handover?: Resolver<ResolversTypes['WishHandover'], ParentType, ContextType>;
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
  ApproveClaimPayload?: ApproveClaimPayloadResolvers<ContextType>;
  AskForLeavePayload?: AskForLeavePayloadResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditVerdict?: AuditVerdictResolvers<ContextType>;
  CalendarKeyPayload?: CalendarKeyPayloadResolvers<ContextType>;
  CancelActivityPayload?: CancelActivityPayloadResolvers<ContextType>;
  CancelSessionPayload?: CancelSessionPayloadResolvers<ContextType>;
  CancelWishPayload?: CancelWishPayloadResolvers<ContextType>;
  CareContact?: CareContactResolvers<ContextType>;
  CareContactConnection?: CareContactConnectionResolvers<ContextType>;
  CareFigures?: CareFiguresResolvers<ContextType>;
  CareNotice?: CareNoticeResolvers<ContextType>;
  CareNoticeConnection?: CareNoticeConnectionResolvers<ContextType>;
  CarePairing?: CarePairingResolvers<ContextType>;
  CarePairingConnection?: CarePairingConnectionResolvers<ContextType>;
  CheckInAttempt?: CheckInAttemptResolvers<ContextType>;
  CheckInAttemptConnection?: CheckInAttemptConnectionResolvers<ContextType>;
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
  DecideAttendancePayload?: DecideAttendancePayloadResolvers<ContextType>;
  DecideEnrolmentPayload?: DecideEnrolmentPayloadResolvers<ContextType>;
  DecidePairingContactPayload?: DecidePairingContactPayloadResolvers<ContextType>;
  DeliverWishPayload?: DeliverWishPayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  DraftActivityPayload?: DraftActivityPayloadResolvers<ContextType>;
  DrawLotteryPayload?: DrawLotteryPayloadResolvers<ContextType>;
  EmergencyAccess?: EmergencyAccessResolvers<ContextType>;
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
  ExcuseClaimPayload?: ExcuseClaimPayloadResolvers<ContextType>;
  ExportAuditPayload?: ExportAuditPayloadResolvers<ContextType>;
  ExportMinorsPackPayload?: ExportMinorsPackPayloadResolvers<ContextType>;
  ExportProjectRosterPayload?: ExportProjectRosterPayloadResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  File?: FileResolvers<ContextType>;
  FollowUpRiskFlagPayload?: FollowUpRiskFlagPayloadResolvers<ContextType>;
  GuardianConsent?: GuardianConsentResolvers<ContextType>;
  GuardianContact?: GuardianContactResolvers<ContextType>;
  HandOverPairingsPayload?: HandOverPairingsPayloadResolvers<ContextType>;
  HelpedFigures?: HelpedFiguresResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LeagueOrganization?: LeagueOrganizationResolvers<ContextType>;
  LogPairingContactPayload?: LogPairingContactPayloadResolvers<ContextType>;
  MicroWish?: MicroWishResolvers<ContextType>;
  MicroWishConnection?: MicroWishConnectionResolvers<ContextType>;
  MonthCount?: MonthCountResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenAidPairPayload?: OpenAidPairPayloadResolvers<ContextType>;
  OpenChildFilePayload?: OpenChildFilePayloadResolvers<ContextType>;
  OpenEmergencyAccessPayload?: OpenEmergencyAccessPayloadResolvers<ContextType>;
  OpenWishPayload?: OpenWishPayloadResolvers<ContextType>;
  Organizer?: OrganizerResolvers<ContextType>;
  OverdueReport?: OverdueReportResolvers<ContextType>;
  OverdueReportConnection?: OverdueReportConnectionResolvers<ContextType>;
  OwnPairing?: OwnPairingResolvers<ContextType>;
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
  VolunteerContact?: VolunteerContactResolvers<ContextType>;
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  WishClaim?: WishClaimResolvers<ContextType>;
  WishRecipient?: WishRecipientResolvers<ContextType>;
  WishStatusCount?: WishStatusCountResolvers<ContextType>;
  WithdrawActivityPayload?: WithdrawActivityPayloadResolvers<ContextType>;
  WithdrawConsentPayload?: WithdrawConsentPayloadResolvers<ContextType>;
  WithdrawEnrolmentPayload?: WithdrawEnrolmentPayloadResolvers<ContextType>;
  YouthSocialOrganization?: YouthSocialOrganizationResolvers<ContextType>;
};

