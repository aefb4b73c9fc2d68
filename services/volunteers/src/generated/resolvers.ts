// Generated from schema/*.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CallerReference as CallerRow } from '../caller.resolvers.ts';
import type { Connection, UserError as UserErrorRow } from '@chunhui/runtime';
import type { Division as DivisionRow } from '../division.resolvers.ts';
import type { VolunteeringFigures as VolunteeringFiguresRow } from '../figures.ts';
import type { Volunteer as VolunteerRow, VolunteerRecord as VolunteerRecordRow } from '../volunteer/volunteer.table.ts';
import type { VolunteerMerge as VolunteerMergeRow } from '../merge/merge.table.ts';
import type { VolunteerTransfer as VolunteerTransferRow } from '../transfer/transfer.table.ts';
import type { HourEntry as HourEntryRow } from '../hours/hour-entry.table.ts';
import type { StarRating as StarRatingRow } from '../star/star-rating.table.ts';
import type { ServiceCertificate as ServiceCertificateRow } from '../certificate/service-certificate.table.ts';
import type { VolunteerTeam as VolunteerTeamRow, TeamJoinRequest as TeamJoinRequestRow } from '../volunteer-team/volunteer-team.table.ts';
import type { Person as PersonRow } from '../person.resolvers.ts';
import type { AimedIndicator as VolunteerIndicatorRow } from '@chunhui/model';
import type { RosterPreview as RosterPreviewRow } from '@chunhui/roster';
import type { AuditRow } from '@chunhui/database';
import type { VolunteersContext } from '../context.ts';
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

/** Which volunteers join which team. */
export type AddTeamMembersInput = {
  /** An active team. */
  readonly team: Scalars['ID']['input'];
  /** 1 to 500 active volunteers. */
  readonly volunteers: ReadonlyArray<Scalars['ID']['input']>;
};

/** The result of `addTeamMembers`. */
export type AddTeamMembersPayload = {
  readonly __typename?: 'AddTeamMembersPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The team with its new members; null when refused. */
  readonly team?: Maybe<VolunteerTeam>;
};

/** Active volunteers of one age band. */
export type AgeBandCount = {
  readonly __typename?: 'AgeBandCount';
  /** Distinct persons. */
  readonly count: Scalars['Int']['output'];
  /** Lowest age of the band, in full years, inclusive. */
  readonly from: Scalars['Int']['output'];
  /** Highest age of the band, in full years, inclusive; null for the open last band. */
  readonly to?: Maybe<Scalars['Int']['output']>;
};

/** The answer to a transfer request. */
export type AnswerVolunteerTransferInput = {
  /** True releases the volunteer and ends the registration here. */
  readonly agreed: Scalars['Boolean']['input'];
  /** Why it is declined, at most 200 characters; required to decline. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A request addressed to the caller's county that has not been answered. */
  readonly transfer: Scalars['ID']['input'];
};

/** The result of `answerVolunteerTransfer`. */
export type AnswerVolunteerTransferPayload = {
  readonly __typename?: 'AnswerVolunteerTransferPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The answered request; null when refused. */
  readonly transfer?: Maybe<VolunteerTransfer>;
};

/** Who leads which team. */
export type AppointTeamLeaderInput = {
  /** A current member; otherwise TEAM_LEADER_NOT_MEMBER. */
  readonly leader: Scalars['ID']['input'];
  /** An active team. */
  readonly team: Scalars['ID']['input'];
};

/** The result of `appointTeamLeader`. */
export type AppointTeamLeaderPayload = {
  readonly __typename?: 'AppointTeamLeaderPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The team with its leader; null when refused. */
  readonly team?: Maybe<VolunteerTeam>;
};

/** Which entries are approved. */
export type ApproveHoursInput = {
  /** 1 to 500 pending entries. */
  readonly entries: ReadonlyArray<Scalars['ID']['input']>;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `approveHours`. */
export type ApproveHoursPayload = {
  readonly __typename?: 'ApproveHoursPayload';
  /** The approved entries; null when refused. */
  readonly entries?: Maybe<ReadonlyArray<HourEntry>>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

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

export type Caller = {
  readonly __typename?: 'Caller';
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The caller's own registration in the county acted in; null without a linked account. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** Whether a certificate is in force. */
export type CertificateStatus =
  /** Replaced by a newer certificate. */
  | 'REISSUED'
  /** Revoked without a replacement. */
  | 'REVOKED'
  /** In force. */
  | 'VALID';

/** What verification discloses to the holder of a certificate. */
export type CertificateVerification = {
  readonly __typename?: 'CertificateVerification';
  /** Day of issue. */
  readonly issuedOn: Scalars['Date']['output'];
  /** The issuing organization. */
  readonly issuer: Scalars['String']['output'];
  /** Certified service time, in minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** The volunteer's name, masked. */
  readonly name: Scalars['String']['output'];
  /** The certificate's number. */
  readonly number: Scalars['String']['output'];
  /** Whether the certificate is in force today. */
  readonly status: CertificateStatus;
};

/** One service on a certificate. */
export type CertifiedService = {
  readonly __typename?: 'CertifiedService';
  /** What was done; null when not recorded. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Approved time, in minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** The day on which it began. */
  readonly servedOn: Scalars['Date']['output'];
  /** How the time was recorded. */
  readonly source: HourSource;
};

/** Changes to a registration; omitted and null fields stay as they are. */
export type ChangeVolunteerInput = {
  /** All their time slots; replaces the list. */
  readonly availability?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The village or community where they live now. */
  readonly division?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** All their interests; replaces the list. */
  readonly interests?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All their languages; replaces the list. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether they are a member of the Communist Youth League. */
  readonly leagueMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** The new mobile number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** A code of the model's catalogue `sector`. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** All their skills; replaces the list. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The registration. */
  readonly volunteer: Scalars['ID']['input'];
};

/** The result of `changeVolunteer`. */
export type ChangeVolunteerPayload = {
  readonly __typename?: 'ChangeVolunteerPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The changed registration; null when refused. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** The number of items of one code. */
export type CodeCount = {
  readonly __typename?: 'CodeCount';
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** The number of items. */
  readonly count: Scalars['Int']['output'];
};

/** Whose attendances are collected. */
export type CollectAttendancesInput = {
  /** The division of the volunteers, with everything below it. */
  readonly division: Scalars['DivisionCode']['input'];
};

/** The result of `collectAttendances`. */
export type CollectAttendancesPayload = {
  readonly __typename?: 'CollectAttendancesPayload';
  /** The new pending entries; call again while there are 5,000. Null when refused. */
  readonly entries?: Maybe<ReadonlyArray<HourEntry>>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Which preview is stored, and how rows about known people are treated. */
export type CommitVolunteerRosterInput = {
  /** What happens to rows that resemble someone registered. */
  readonly onAlike?: InputMaybe<OnAlike>;
  /** What happens to rows about people already registered. */
  readonly onDuplicate: OnDuplicate;
  /** A preview made by the caller that has not expired. */
  readonly preview: Scalars['ID']['input'];
};

/** The result of `commitVolunteerRoster`. */
export type CommitVolunteerRosterPayload = {
  readonly __typename?: 'CommitVolunteerRosterPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The preview with its outcome; null when refused. */
  readonly preview?: Maybe<RosterPreview>;
};

/** Which released transfer is completed. */
export type CompleteVolunteerTransferInput = {
  /** Similar registrations that were checked and are other people, at most 20. */
  readonly distinctFrom?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A released transfer of the caller's county. */
  readonly transfer: Scalars['ID']['input'];
};

/** The result of `completeVolunteerTransfer`. */
export type CompleteVolunteerTransferPayload = {
  readonly __typename?: 'CompleteVolunteerTransferPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The completed transfer; null when refused. */
  readonly transfer?: Maybe<VolunteerTransfer>;
  /** The new registration; null when refused. */
  readonly volunteer?: Maybe<Volunteer>;
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

/** Which entry is corrected, to what, and why. */
export type CorrectHoursInput = {
  /** An approved entry of kind SERVICE that has not been reversed. */
  readonly entry: Scalars['ID']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Corrected service time in minutes, 0 to 1440 and within start and end of the entry; 0 when there was no service. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  /** The reason, at most 200 characters; kept on the entries. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `correctHours`. */
export type CorrectHoursPayload = {
  readonly __typename?: 'CorrectHoursPayload';
  /** The reverse entry, followed by the new pending one unless `minutes` is 0; null when refused. */
  readonly entries?: Maybe<ReadonlyArray<HourEntry>>;
  /** Why the request was refused; empty when it succeeded. */
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

/** The decision on a request to join. */
export type DecideTeamJoinInput = {
  /** True makes the volunteer a member. */
  readonly approved: Scalars['Boolean']['input'];
  /** Why it is declined, at most 200 characters; required to decline. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** An undecided request; otherwise JOIN_REQUEST_UNKNOWN. */
  readonly request: Scalars['ID']['input'];
};

/** The result of `decideTeamJoin`. */
export type DecideTeamJoinPayload = {
  readonly __typename?: 'DecideTeamJoinPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The decided request; null when refused. */
  readonly request?: Maybe<TeamJoinRequest>;
};

/** Which entries are declined, and why. */
export type DeclineHoursInput = {
  /** 1 to 500 pending entries. */
  readonly entries: ReadonlyArray<Scalars['ID']['input']>;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason shown to the volunteer, at most 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `declineHours`. */
export type DeclineHoursPayload = {
  readonly __typename?: 'DeclineHoursPayload';
  /** The declined entries; null when refused. */
  readonly entries?: Maybe<ReadonlyArray<HourEntry>>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Which team is dissolved, and why. */
export type DissolveVolunteerTeamInput = {
  /** The reason, at most 200 characters; kept in the audit log. */
  readonly reason: Scalars['String']['input'];
  /** An active team. */
  readonly team: Scalars['ID']['input'];
};

/** The result of `dissolveVolunteerTeam`. */
export type DissolveVolunteerTeamPayload = {
  readonly __typename?: 'DissolveVolunteerTeamPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The dissolved team; null when refused. */
  readonly team?: Maybe<VolunteerTeam>;
};

export type Division = {
  readonly __typename?: 'Division';
  readonly code: Scalars['DivisionCode']['output'];
  /** Figures of volunteers and teams in this division and below; null when none of its counties reports. */
  readonly volunteering?: Maybe<VolunteeringFigures>;
  /** The same figures at the end of each step; days without a report are left out. Null without permission. */
  readonly volunteeringSeries?: Maybe<ReadonlyArray<VolunteeringFigures>>;
};


export type DivisionVolunteeringArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type DivisionVolunteeringSeriesArgs = {
  every?: SeriesStep;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** Why two registrations may be the same person. */
export type DuplicateSign =
  /** The same name and date of birth. */
  | 'NAME_AND_BIRTH_DATE'
  /** The same mobile number. */
  | 'PHONE'
  /** The same resident ID number: certainly the same person. */
  | 'RESIDENT_ID';

/** Whose membership of which team ends. */
export type EndTeamMembershipInput = {
  /** An active team. */
  readonly team: Scalars['ID']['input'];
  /** A current member; otherwise TEAM_MEMBER_UNKNOWN. */
  readonly volunteer: Scalars['ID']['input'];
};

/** The result of `endTeamMembership`. */
export type EndTeamMembershipPayload = {
  readonly __typename?: 'EndTeamMembershipPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The team; null when refused. */
  readonly team?: Maybe<VolunteerTeam>;
};

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

/** Which registrations are exported, and why. */
export type ExportVolunteerRosterInput = {
  /** The division, with everything below it. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The file format. */
  readonly format?: InputMaybe<RosterFormat>;
  /** Why the data is exported; recorded in the audit log. */
  readonly purpose: Scalars['String']['input'];
};

/** The result of `exportVolunteerRoster`. */
export type ExportVolunteerRosterPayload = {
  readonly __typename?: 'ExportVolunteerRosterPayload';
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

/** A name that a team had before. */
export type FormerTeamName = {
  readonly __typename?: 'FormerTeamName';
  /** The former name. */
  readonly name: Scalars['String']['output'];
  /** Last day on which the team had it. */
  readonly until: Scalars['Date']['output'];
};

/** A new team. */
export type FoundVolunteerTeamInput = {
  /** The village or community where it is based. */
  readonly division: Scalars['DivisionCode']['input'];
  /** Day of foundation, not in the future; today when omitted. */
  readonly foundedOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its leader, who becomes a member; none when omitted. */
  readonly leader?: InputMaybe<Scalars['ID']['input']>;
  /** Its name, at most 60 characters; TEAM_NAME_TAKEN when another active team has it. */
  readonly name: Scalars['String']['input'];
  /** The team above it; independent when omitted. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `foundVolunteerTeam`. */
export type FoundVolunteerTeamPayload = {
  readonly __typename?: 'FoundVolunteerTeamPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The new team; null when refused. */
  readonly team?: Maybe<VolunteerTeam>;
};

/** Which ratings are granted. */
export type GrantStarsInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 500 ratings whose public notice has ended. */
  readonly ratings: ReadonlyArray<Scalars['ID']['input']>;
  /** Number of the higher level's document; required for stars not issued by the county. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `grantStars`. */
export type GrantStarsPayload = {
  readonly __typename?: 'GrantStarsPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The granted ratings; null when refused. */
  readonly ratings?: Maybe<ReadonlyArray<StarRating>>;
};

/** The guardian who consented to a minor's registration. */
export type Guardian = {
  readonly __typename?: 'Guardian';
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Mobile number. */
  readonly phone: Scalars['String']['output'];
  /** Relation to the volunteer, such as mother. */
  readonly relation: Scalars['String']['output'];
};

/** The guardian and their consent to this registration. */
export type GuardianInput = {
  /** Day of the consent, not in the future. */
  readonly consentedOn: Scalars['Date']['input'];
  /** Full name, at most 60 characters. */
  readonly name: Scalars['String']['input'];
  /** Mobile number of 11 digits; stored encrypted. */
  readonly phone: Scalars['String']['input'];
  /** Relation to the volunteer, at most 20 characters. */
  readonly relation: Scalars['String']['input'];
};

/** An entry of the append-only ledger of hours; corrections are reverse entries. */
export type HourEntry = {
  readonly __typename?: 'HourEntry';
  /** When it was reviewed; null while pending. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Subject of the reviewer; null while pending. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was declined; null otherwise. */
  readonly declineReason?: Maybe<Scalars['String']['output']>;
  /** What was done; null when not recorded. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** End; null when only the day is known. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was entered. */
  readonly enteredAt: Scalars['DateTime']['output'];
  /** Subject of the account that entered it; `attendance` for clocked time. */
  readonly enteredBy: Scalars['String']['output'];
  /** Whether clocking was irregular, such as an automatic check-out. */
  readonly flagged: Scalars['Boolean']['output'];
  /** Stable id, unique over all counties. */
  readonly id: Scalars['ID']['output'];
  /** Service, correction, merge or transfer. */
  readonly kind: HourKind;
  /** Service time in minutes, without travel; negative in reverse entries. */
  readonly minutes: Scalars['Int']['output'];
  /** The reason for a correction or merge; null for service. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The day on which the service began. */
  readonly servedOn: Scalars['Date']['output'];
  /** How the time was recorded. */
  readonly source: HourSource;
  /** Start; null when only the day is known. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it has been reviewed. */
  readonly status: HourStatus;
  /** The volunteer whose time it is. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** A page of the ledger of hours. */
export type HourEntryConnection = {
  readonly __typename?: 'HourEntryConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<HourEntry>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What an entry of the ledger records. */
export type HourKind =
  /** Reverses an entry; its minutes are negative. */
  | 'CORRECTION'
  /** Moves hours between merged registrations. */
  | 'MERGE'
  /** Service that was rendered. */
  | 'SERVICE'
  /** Hours approved in another county before a transfer. */
  | 'TRANSFER';

/** How service time was recorded. */
export type HourSource =
  /** Entered after the event. */
  | 'BACKFILLED'
  /** Check-in and check-out at an activity session. */
  | 'CLOCKED'
  /** Imported, transferred or moved by a merge. */
  | 'IMPORTED';

/** Whether an entry has been reviewed. */
export type HourStatus =
  /** Approved; counts in stars, certificates and figures. */
  | 'APPROVED'
  /** Declined with a reason; does not count. */
  | 'DECLINED'
  /** Not reviewed; does not count. */
  | 'PENDING';

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

/** Whose service is certified, by which organization, and for which period. */
export type IssueCertificateInput = {
  /** First day of service to certify; the earliest on record when omitted. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The issuing organization as it is to be printed, at most 100 characters. */
  readonly issuer: Scalars['String']['input'];
  /** Last day of service to certify; the latest on record when omitted. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** The volunteer; needs approved service in the period, otherwise CERTIFICATE_NO_HOURS. */
  readonly volunteer: Scalars['ID']['input'];
};

/** The result of `issueCertificate`. */
export type IssueCertificatePayload = {
  readonly __typename?: 'IssueCertificatePayload';
  /** The new certificate; null when refused. */
  readonly certificate?: Maybe<ServiceCertificate>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A name in both languages. */
export type Label = {
  readonly __typename?: 'Label';
  /** The English name. */
  readonly en: Scalars['String']['output'];
  /** The Chinese name. */
  readonly zh: Scalars['String']['output'];
};

/** Which account belongs to which registration. */
export type LinkVolunteerAccountInput = {
  /** The subject (`sub`) of the account's tokens, at most 128 characters. */
  readonly subject: Scalars['String']['input'];
  /** The registration. */
  readonly volunteer: Scalars['ID']['input'];
};

/** The result of `linkVolunteerAccount`. */
export type LinkVolunteerAccountPayload = {
  readonly __typename?: 'LinkVolunteerAccountPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The linked registration; null when refused. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** Which team is merged into which, and why. */
export type MergeVolunteerTeamsInput = {
  /** The team that takes its members and subordinate teams. */
  readonly into: Scalars['ID']['input'];
  /** The reason, at most 200 characters; kept in the audit log. */
  readonly reason: Scalars['String']['input'];
  /** The team that ends. */
  readonly team: Scalars['ID']['input'];
};

/** The result of `mergeVolunteerTeams`. */
export type MergeVolunteerTeamsPayload = {
  readonly __typename?: 'MergeVolunteerTeamsPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The team that continues; null when refused. */
  readonly team?: Maybe<VolunteerTeam>;
};

/** Which registration stays, which ends, and why they are one person. */
export type MergeVolunteersInput = {
  /** The registration that stays. */
  readonly keep: Scalars['ID']['input'];
  /** The registration that ends. */
  readonly merge: Scalars['ID']['input'];
  /** Why both are one person, at most 200 characters; kept on the merge. */
  readonly reason: Scalars['String']['input'];
  /** Corrects the record: the resident ID number of the registration that ends was recorded wrongly. Without it, two different numbers are refused (MERGE_DIFFERENT_PEOPLE). Needs `person:correct`; recorded. */
  readonly residentIdIsWrong?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The result of `mergeVolunteers`. */
export type MergeVolunteersPayload = {
  readonly __typename?: 'MergeVolunteersPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The merge; null when refused. */
  readonly merge?: Maybe<VolunteerMerge>;
};

/** Which team moves, and below which one. */
export type MoveVolunteerTeamInput = {
  /** The new parent; null makes the team independent. Not the team itself or one below it (TEAM_BELOW_ITSELF). */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** An active team. */
  readonly team: Scalars['ID']['input'];
};

/** The result of `moveVolunteerTeam`. */
export type MoveVolunteerTeamPayload = {
  readonly __typename?: 'MoveVolunteerTeamPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The moved team; null when refused. */
  readonly team?: Maybe<VolunteerTeam>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds volunteers without a request; existing members stay as they are. */
  readonly addTeamMembers: AddTeamMembersPayload;
  /** Releases a volunteer to the requesting county, or declines. For the county that has the registration. */
  readonly answerVolunteerTransfer: AnswerVolunteerTransferPayload;
  /** Appoints a member as the team's leader, replacing the previous one. */
  readonly appointTeamLeader: AppointTeamLeaderPayload;
  /** Approves pending entries, all or none. Nobody approves what they entered or what is about themselves. */
  readonly approveHours: ApproveHoursPayload;
  /** Changes a registration; omitted fields stay as they are. */
  readonly changeVolunteer: ChangeVolunteerPayload;
  /** Creates one pending entry for each finished attendance that has none; at most 5,000 per call. */
  readonly collectAttendances: CollectAttendancesPayload;
  /** Stores a previewed roster, all or nothing. Repeating it changes nothing and returns the same result. */
  readonly commitVolunteerRoster: CommitVolunteerRosterPayload;
  /** Registers a released volunteer here, with their approved hours. */
  readonly completeVolunteerTransfer: CompleteVolunteerTransferPayload;
  /** Reverses an approved entry and enters the corrected time as pending. */
  readonly correctHours: CorrectHoursPayload;
  /** Corrects wrongly recorded identity data of a person in every record of this service. */
  readonly correctVolunteerData: CorrectDataPayload;
  /** Approves a request to join, or declines it with a reason. */
  readonly decideTeamJoin: DecideTeamJoinPayload;
  /** Declines pending entries with a reason, all or none. */
  readonly declineHours: DeclineHoursPayload;
  /** Dissolves a team; its memberships, leadership and requests to join end, its subordinate teams move to its parent. */
  readonly dissolveVolunteerTeam: DissolveVolunteerTeamPayload;
  /** Ends a volunteer's membership of a team today. */
  readonly endTeamMembership: EndTeamMembershipPayload;
  /** Erases a person's identifying data in this service; figures stay. Idempotent. Refused while a record is in force. */
  readonly eraseVolunteerData: EraseDataPayload;
  /** Exports that audit trail as .xlsx, at most the newest 50,000 records. Recorded with its purpose. */
  readonly exportVolunteerAudit: ExportAuditPayload;
  /** Exports the registrations of a division that have not ended, unmasked. Recorded with its purpose. */
  readonly exportVolunteerRoster: ExportVolunteerRosterPayload;
  /** Founds a team. */
  readonly foundVolunteerTeam: FoundVolunteerTeamPayload;
  /** Grants ratings whose public notice has ended, all or none. */
  readonly grantStars: GrantStarsPayload;
  /** Issues a certificate of the volunteer's approved service time. */
  readonly issueCertificate: IssueCertificatePayload;
  /** Links an account (the token's subject) to a registration, so that `me { volunteer }` and `myVolunteer` find it. */
  readonly linkVolunteerAccount: LinkVolunteerAccountPayload;
  /** Dissolves a team and moves its members, requests to join and subordinate teams to another one. */
  readonly mergeVolunteerTeams: MergeVolunteerTeamsPayload;
  /** Merges a second registration of the same person into the one that stays, with everything that refers to it: hours, teams, enrolments, pairings, vetting, records, certificates, account. For the whole county. Reversed by `undoVolunteerMerge`. */
  readonly mergeVolunteers: MergeVolunteersPayload;
  /** Places a team below another one, or makes it independent. */
  readonly moveVolunteerTeam: MoveVolunteerTeamPayload;
  /** Files an objection to a rating under public notice; it cannot be granted until the objection is settled. */
  readonly objectToStar: ObjectToStarPayload;
  /** Reads volunteers from .xlsx or .csv and validates every row; registers nobody. */
  readonly previewVolunteerRoster: PreviewVolunteerRosterPayload;
  /** Puts every volunteer whose approved hours qualify for a further star under public notice. */
  readonly proposeStars: ProposeStarsPayload;
  /** Records a new guardian's consent. */
  readonly recordGuardianConsent: RecordGuardianConsentPayload;
  /** Back-fills service time within the model's window; pending until another person approves it. */
  readonly recordHours: RecordHoursPayload;
  /** Records that a volunteer was vetted for work with minors, and how long it is valid. */
  readonly recordVetting: RecordVettingPayload;
  /** Ends a registration with its team memberships, leaderships, requests to join and star ratings not yet granted; cumulative figures still count it. */
  readonly recordVolunteerLeaving: RecordVolunteerLeavingPayload;
  /** Adds training, an award or an insurance to a registration. */
  readonly recordVolunteerRecord: RecordVolunteerRecordPayload;
  /** Registers the caller from the county's own app and links their account. */
  readonly registerMyself: RegisterMyselfPayload;
  /** Registers a person at the office. Refused beside a similar registration (VOLUNTEER_POSSIBLE_DUPLICATE): see `volunteerDuplicates`. */
  readonly registerVolunteer: RegisterVolunteerPayload;
  /** Makes a volunteer active again who was suspended or has left; refused when another county has registered them since, or without the consent that their age requires. */
  readonly reinstateVolunteer: ReinstateVolunteerPayload;
  /** Replaces a valid certificate by a new one of all service approved until today. */
  readonly reissueCertificate: ReissueCertificatePayload;
  /** Renames a team; the former name is kept. */
  readonly renameVolunteerTeam: RenameVolunteerTeamPayload;
  /** Requests membership for the caller's own registration; it is approved at once where the model needs no approval (`volunteerTeamJoiningApproved`). */
  readonly requestToJoinTeam: RequestToJoinTeamPayload;
  /** Requests a volunteer who has moved here from another county. Nothing of the other county's data is shown. */
  readonly requestVolunteerTransfer: RequestVolunteerTransferPayload;
  /** Revokes a valid certificate; verification then returns REVOKED. */
  readonly revokeCertificate: RevokeCertificatePayload;
  /** Settles an objection. If upheld, the rating is rejected and can be appealed; otherwise the notice continues. */
  readonly settleStarObjection: SettleStarObjectionPayload;
  /** Suspends an active volunteer. */
  readonly suspendVolunteer: SuspendVolunteerPayload;
  /** Undoes a merge. Additions made to either registration since then stay where they are. */
  readonly undoVolunteerMerge: UndoVolunteerMergePayload;
  /** Records the withdrawal of the guardian's consent; a volunteer who still needs it is suspended. */
  readonly withdrawGuardianConsent: WithdrawGuardianConsentPayload;
};


export type MutationAddTeamMembersArgs = {
  input: AddTeamMembersInput;
};


export type MutationAnswerVolunteerTransferArgs = {
  input: AnswerVolunteerTransferInput;
};


export type MutationAppointTeamLeaderArgs = {
  input: AppointTeamLeaderInput;
};


export type MutationApproveHoursArgs = {
  input: ApproveHoursInput;
};


export type MutationChangeVolunteerArgs = {
  input: ChangeVolunteerInput;
};


export type MutationCollectAttendancesArgs = {
  input: CollectAttendancesInput;
};


export type MutationCommitVolunteerRosterArgs = {
  input: CommitVolunteerRosterInput;
};


export type MutationCompleteVolunteerTransferArgs = {
  input: CompleteVolunteerTransferInput;
};


export type MutationCorrectHoursArgs = {
  input: CorrectHoursInput;
};


export type MutationCorrectVolunteerDataArgs = {
  input: CorrectDataInput;
};


export type MutationDecideTeamJoinArgs = {
  input: DecideTeamJoinInput;
};


export type MutationDeclineHoursArgs = {
  input: DeclineHoursInput;
};


export type MutationDissolveVolunteerTeamArgs = {
  input: DissolveVolunteerTeamInput;
};


export type MutationEndTeamMembershipArgs = {
  input: EndTeamMembershipInput;
};


export type MutationEraseVolunteerDataArgs = {
  input: EraseDataInput;
};


export type MutationExportVolunteerAuditArgs = {
  input: ExportAuditInput;
};


export type MutationExportVolunteerRosterArgs = {
  input: ExportVolunteerRosterInput;
};


export type MutationFoundVolunteerTeamArgs = {
  input: FoundVolunteerTeamInput;
};


export type MutationGrantStarsArgs = {
  input: GrantStarsInput;
};


export type MutationIssueCertificateArgs = {
  input: IssueCertificateInput;
};


export type MutationLinkVolunteerAccountArgs = {
  input: LinkVolunteerAccountInput;
};


export type MutationMergeVolunteerTeamsArgs = {
  input: MergeVolunteerTeamsInput;
};


export type MutationMergeVolunteersArgs = {
  input: MergeVolunteersInput;
};


export type MutationMoveVolunteerTeamArgs = {
  input: MoveVolunteerTeamInput;
};


export type MutationObjectToStarArgs = {
  input: ObjectToStarInput;
};


export type MutationPreviewVolunteerRosterArgs = {
  input: PreviewVolunteerRosterInput;
};


export type MutationProposeStarsArgs = {
  input: ProposeStarsInput;
};


export type MutationRecordGuardianConsentArgs = {
  input: RecordGuardianConsentInput;
};


export type MutationRecordHoursArgs = {
  input: RecordHoursInput;
};


export type MutationRecordVettingArgs = {
  input: RecordVettingInput;
};


export type MutationRecordVolunteerLeavingArgs = {
  input: RecordVolunteerLeavingInput;
};


export type MutationRecordVolunteerRecordArgs = {
  input: RecordVolunteerRecordInput;
};


export type MutationRegisterMyselfArgs = {
  input: RegisterVolunteerInput;
};


export type MutationRegisterVolunteerArgs = {
  input: RegisterVolunteerInput;
};


export type MutationReinstateVolunteerArgs = {
  input: ReinstateVolunteerInput;
};


export type MutationReissueCertificateArgs = {
  input: ReissueCertificateInput;
};


export type MutationRenameVolunteerTeamArgs = {
  input: RenameVolunteerTeamInput;
};


export type MutationRequestToJoinTeamArgs = {
  input: RequestToJoinTeamInput;
};


export type MutationRequestVolunteerTransferArgs = {
  input: RequestVolunteerTransferInput;
};


export type MutationRevokeCertificateArgs = {
  input: RevokeCertificateInput;
};


export type MutationSettleStarObjectionArgs = {
  input: SettleStarObjectionInput;
};


export type MutationSuspendVolunteerArgs = {
  input: SuspendVolunteerInput;
};


export type MutationUndoVolunteerMergeArgs = {
  input: UndoVolunteerMergeInput;
};


export type MutationWithdrawGuardianConsentArgs = {
  input: WithdrawGuardianConsentInput;
};

/** Which rating the objection concerns, and why. */
export type ObjectToStarInput = {
  /** A rating under public notice; otherwise STAR_NOT_UNDER_NOTICE. */
  readonly rating: Scalars['ID']['input'];
  /** The objection, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `objectToStar`. */
export type ObjectToStarPayload = {
  readonly __typename?: 'ObjectToStarPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The rating with the objection; null when refused. */
  readonly rating?: Maybe<StarRating>;
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

/** The position of a page in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor to pass as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Person = {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
  /** The person's registration as a volunteer; null when the caller's county has none. */
  readonly volunteer?: Maybe<Volunteer>;
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

/** The file to read and the division it belongs to. */
export type PreviewVolunteerRosterInput = {
  /** Rows must lie in this division or below it. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The .xlsx or .csv file (UTF-8 or GB18030), at most 16 MB. */
  readonly file: Scalars['Upload']['input'];
  /** Its name, shown in the preview; the extension names the format. */
  readonly fileName: Scalars['String']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `previewVolunteerRoster`. */
export type PreviewVolunteerRosterPayload = {
  readonly __typename?: 'PreviewVolunteerRosterPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The preview; null when the file cannot be read. */
  readonly preview?: Maybe<RosterPreview>;
};

/** Whose hours are examined. */
export type ProposeStarsInput = {
  /** The division of the volunteers, with everything below it. */
  readonly division: Scalars['DivisionCode']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `proposeStars`. */
export type ProposeStarsPayload = {
  readonly __typename?: 'ProposeStarsPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The new ratings under public notice; null when refused. */
  readonly ratings?: Maybe<ReadonlyArray<StarRating>>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Entries of the ledger of hours of a division and below it, such as the pending ones for a reviewer. */
  readonly hourEntries?: Maybe<HourEntryConnection>;
  /** The registration linked to the caller's account; null when there is none. */
  readonly myVolunteer?: Maybe<Volunteer>;
  /** One certificate by its id; null when the caller's scope has none. */
  readonly serviceCertificate?: Maybe<ServiceCertificate>;
  /** Star ratings of volunteers in a division and below it, such as those under public notice. */
  readonly starRatings?: Maybe<StarRatingConnection>;
  /** Verifies a printed certificate; needs no token. Null when number and code do not match. */
  readonly verifyCertificate?: Maybe<CertificateVerification>;
  /** One registration by its id; null when the caller's scope has none. Error FORBIDDEN without `volunteer:read`. */
  readonly volunteer?: Maybe<Volunteer>;
  /** The audit trail of this service within the caller's scope, newest first. */
  readonly volunteerAudit?: Maybe<AuditConnection>;
  /** Verifies the hash chain of that audit trail from its first record to its head. */
  readonly volunteerAuditVerdict?: Maybe<AuditVerdict>;
  /** A person's copy of the data that this service keeps about them. Recorded with its purpose; files of minors need the right to read them. */
  readonly volunteerDataOf?: Maybe<ReadonlyArray<PersonRecord>>;
  /** Registrations of the county that may be the same person; to be checked before registering and merging. Registrations that are found are recorded. */
  readonly volunteerDuplicates?: Maybe<ReadonlyArray<VolunteerDuplicate>>;
  /** The masked data in full. Every read is recorded with its purpose. Null when the caller's scope has no such registration. */
  readonly volunteerIdentity?: Maybe<VolunteerIdentity>;
  /** What `mergeVolunteers` would do, without changing anything; null when either registration is outside the caller's scope. */
  readonly volunteerMergePreview?: Maybe<VolunteerMergePreview>;
  /** A roster preview made by the caller; null when there is none or it has expired after seven days. */
  readonly volunteerRosterPreview?: Maybe<RosterPreview>;
  /** The rejected rows of a preview with their problems, to be corrected and sent again; null when there are none. Recorded. */
  readonly volunteerRosterRejected?: Maybe<File>;
  /** An .xlsx template for `previewVolunteerRoster`, with the county's catalogues explained. */
  readonly volunteerRosterTemplate?: Maybe<File>;
  /** One team by its id; null when the caller's scope has none. */
  readonly volunteerTeam?: Maybe<VolunteerTeam>;
  /** Volunteer teams of a division and below it, including dissolved ones. */
  readonly volunteerTeams?: Maybe<VolunteerTeamConnection>;
  /** Transfers that a county has requested or has been asked for, newest first. */
  readonly volunteerTransfers?: Maybe<VolunteerTransferConnection>;
  /** Volunteers of a division and below it. Error FORBIDDEN without `volunteer:read`. */
  readonly volunteers?: Maybe<VolunteerConnection>;
};


export type QueryHourEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<HourStatus>;
};


export type QueryServiceCertificateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStarRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<StarRatingStatus>;
};


export type QueryVerifyCertificateArgs = {
  code: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryVolunteerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteerAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVolunteerDataOfArgs = {
  purpose: Scalars['String']['input'];
  subject: DataSubjectInput;
};


export type QueryVolunteerDuplicatesArgs = {
  input: VolunteerDuplicatesInput;
};


export type QueryVolunteerIdentityArgs = {
  purpose: Scalars['String']['input'];
  volunteer: Scalars['ID']['input'];
};


export type QueryVolunteerMergePreviewArgs = {
  keep: Scalars['ID']['input'];
  merge: Scalars['ID']['input'];
};


export type QueryVolunteerRosterPreviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteerRosterRejectedArgs = {
  preview: Scalars['ID']['input'];
};


export type QueryVolunteerTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteerTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVolunteerTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVolunteersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<VolunteerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VolunteerOrder>;
};

/** Whose guardian consented. */
export type RecordGuardianConsentInput = {
  /** The guardian and the day of consent; replaces the previous record. */
  readonly guardian: GuardianInput;
  /** The volunteer under age. */
  readonly volunteer: Scalars['ID']['input'];
};

/** The result of `recordGuardianConsent`. */
export type RecordGuardianConsentPayload = {
  readonly __typename?: 'RecordGuardianConsentPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The volunteer; null when refused. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** Service time to back-fill. */
export type RecordHoursInput = {
  /** 1 to 500 entries; all are recorded or none. */
  readonly entries: ReadonlyArray<ServiceTimeInput>;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `recordHours`. */
export type RecordHoursPayload = {
  readonly __typename?: 'RecordHoursPayload';
  /** The new pending entries, in the order of the input; null when refused. */
  readonly entries?: Maybe<ReadonlyArray<HourEntry>>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Who was vetted, and for how long. */
export type RecordVettingInput = {
  /** Day of the vetting, not in the future. */
  readonly vettedOn: Scalars['Date']['input'];
  /** Last day on which it is valid, at most `careVettingValid` of the model after the vetting (VETTING_TOO_LONG); that maximum when omitted. */
  readonly vettedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The volunteer. */
  readonly volunteer: Scalars['ID']['input'];
};

/** The result of `recordVetting`. */
export type RecordVettingPayload = {
  readonly __typename?: 'RecordVettingPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The vetted volunteer; null when refused. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** Who has left, when and why. */
export type RecordVolunteerLeavingInput = {
  /** Day on which they left, not in the future and not before the registration. */
  readonly leftOn: Scalars['Date']['input'];
  /** The reason, at most 200 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A volunteer who has not left. */
  readonly volunteer: Scalars['ID']['input'];
};

/** The result of `recordVolunteerLeaving`. */
export type RecordVolunteerLeavingPayload = {
  readonly __typename?: 'RecordVolunteerLeavingPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The volunteer who has left; null when refused. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** Training, an award or an insurance to add. */
export type RecordVolunteerRecordInput = {
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Day of issue, not in the future. */
  readonly issuedOn: Scalars['Date']['input'];
  /** The organization that issued it, at most 100 characters. */
  readonly issuer: Scalars['String']['input'];
  /** Training, award or insurance. */
  readonly kind: VolunteerRecordKind;
  /** Its title, at most 100 characters. */
  readonly title: Scalars['String']['input'];
  /** Last day on which it is valid, not before the day of issue; no end when omitted. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The volunteer. */
  readonly volunteer: Scalars['ID']['input'];
};

/** The result of `recordVolunteerRecord`. */
export type RecordVolunteerRecordPayload = {
  readonly __typename?: 'RecordVolunteerRecordPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The new record; null when refused. */
  readonly record?: Maybe<VolunteerRecord>;
};

/** The result of `registerMyself`. */
export type RegisterMyselfPayload = {
  readonly __typename?: 'RegisterMyselfPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The caller's new registration; null when refused. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** A registration: who the person is, where they live and what they offer. */
export type RegisterVolunteerInput = {
  /** At most 30 codes of the model's catalogue `availabilitySlot`. */
  readonly availability?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Similar registrations that were checked and are other people, at most 20. */
  readonly distinctFrom?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The village or community where they live. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The guardian; required under the registration age of the model (GUARDIAN_CONSENT_REQUIRED). */
  readonly guardian?: InputMaybe<GuardianInput>;
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 30 codes of the model's catalogue `interest`. */
  readonly interests?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At most 30 codes of the model's catalogue `language`. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether they are a member of the Communist Youth League. */
  readonly leagueMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a person of 16 or 17 lives on their own labour and needs no guardian's consent. */
  readonly livesOnOwnLabour?: InputMaybe<Scalars['Boolean']['input']>;
  /** Full name, at most 60 characters. */
  readonly name: Scalars['String']['input'];
  /** Mobile number of 11 digits; stored encrypted. */
  readonly phone: Scalars['String']['input'];
  /** Resident ID number of 18 characters (GB 11643); stored encrypted. */
  readonly residentId: Scalars['String']['input'];
  /** A code of the model's catalogue `sector`; otherwise CODE_UNKNOWN. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** At most 30 codes of the model's catalogue `skill`. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The result of `registerVolunteer`. */
export type RegisterVolunteerPayload = {
  readonly __typename?: 'RegisterVolunteerPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The new registration; null when refused. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** How a registration was made. */
export type RegistrationChannel =
  /** By the volunteer, in the county's app. */
  | 'APP'
  /** From a roster. */
  | 'IMPORT'
  /** By staff, for a person. */
  | 'OFFICE'
  /** By transfer from another county. */
  | 'TRANSFER';

/** Who is reinstated, and why. */
export type ReinstateVolunteerInput = {
  /** The reason, at most 200 characters; kept in the audit log. */
  readonly reason: Scalars['String']['input'];
  /** A suspended volunteer or one who has left. */
  readonly volunteer: Scalars['ID']['input'];
};

/** The result of `reinstateVolunteer`. */
export type ReinstateVolunteerPayload = {
  readonly __typename?: 'ReinstateVolunteerPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The active volunteer; null when refused. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** Which certificate is replaced, and why. */
export type ReissueCertificateInput = {
  /** A VALID certificate; otherwise CERTIFICATE_NOT_VALID. */
  readonly certificate: Scalars['ID']['input'];
  /** A key chosen by the client: a repeated request with the same key and input has one effect and returns the same result for 48 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The issuing organization to print; that of the replaced certificate when omitted. */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  /** The reason, at most 200 characters; kept on the replaced certificate. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `reissueCertificate`. */
export type ReissueCertificatePayload = {
  readonly __typename?: 'ReissueCertificatePayload';
  /** The new certificate; null when refused. */
  readonly certificate?: Maybe<ServiceCertificate>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Which team is renamed, and to what. */
export type RenameVolunteerTeamInput = {
  /** The new name, at most 60 characters. */
  readonly name: Scalars['String']['input'];
  /** An active team. */
  readonly team: Scalars['ID']['input'];
};

/** The result of `renameVolunteerTeam`. */
export type RenameVolunteerTeamPayload = {
  readonly __typename?: 'RenameVolunteerTeamPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The renamed team; null when refused. */
  readonly team?: Maybe<VolunteerTeam>;
};

export type ReportedFigure = {
  readonly __typename?: 'ReportedFigure';
  readonly qualifier: FigureQualifier;
  readonly value: Scalars['Float']['output'];
};

/** Which team the caller asks to join. */
export type RequestToJoinTeamInput = {
  /** An active team. */
  readonly team: Scalars['ID']['input'];
};

/** The result of `requestToJoinTeam`. */
export type RequestToJoinTeamPayload = {
  readonly __typename?: 'RequestToJoinTeamPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The request; null when refused. */
  readonly request?: Maybe<TeamJoinRequest>;
};

/** Which volunteer is requested, and from which county. */
export type RequestVolunteerTransferInput = {
  /** The day on which the volunteer consented; not in the future. */
  readonly consentedOn: Scalars['Date']['input'];
  /** The county where the volunteer says they are registered. */
  readonly from: Scalars['DivisionCode']['input'];
  /** The registration to create when the other county releases the volunteer. */
  readonly volunteer: RegisterVolunteerInput;
};

/** The result of `requestVolunteerTransfer`. */
export type RequestVolunteerTransferPayload = {
  readonly __typename?: 'RequestVolunteerTransferPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The request; null when refused. */
  readonly transfer?: Maybe<VolunteerTransfer>;
};

/** Which certificate is revoked, and why. */
export type RevokeCertificateInput = {
  /** A VALID certificate; otherwise CERTIFICATE_NOT_VALID. */
  readonly certificate: Scalars['ID']['input'];
  /** The reason, at most 200 characters; kept on the certificate and in the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `revokeCertificate`. */
export type RevokeCertificatePayload = {
  readonly __typename?: 'RevokeCertificatePayload';
  /** The revoked certificate; null when refused. */
  readonly certificate?: Maybe<ServiceCertificate>;
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

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

/** Active volunteers of one sector. */
export type SectorCount = {
  readonly __typename?: 'SectorCount';
  /** Distinct persons. */
  readonly count: Scalars['Int']['output'];
  /** A code of the model's catalogue `sector`; null for volunteers without one. */
  readonly sector?: Maybe<Scalars['String']['output']>;
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

/** A certificate of service record: the service approved on the day of issue, as printed. */
export type ServiceCertificate = {
  readonly __typename?: 'ServiceCertificate';
  /** Printed verification code of 20 characters (80 random bits, new for each certificate); with the number it verifies the certificate. */
  readonly code: Scalars['String']['output'];
  /** Stable id, unique over all counties; not printed. */
  readonly id: Scalars['ID']['output'];
  /** Day of issue. */
  readonly issuedOn: Scalars['Date']['output'];
  /** The issuing organization as printed. */
  readonly issuer: Scalars['String']['output'];
  /** Certified service time in minutes, from the sources that the model counts (`serviceSourcesCounted`). */
  readonly minutes: Scalars['Int']['output'];
  /** Printed number: county (6 digits), year (4), running number (6), check character. */
  readonly number: Scalars['String']['output'];
  /** The printable certificate: PDF, A4, base64. */
  readonly pdf?: Maybe<Scalars['String']['output']>;
  /** The reason for the revocation or re-issue; null while VALID. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The certificate that replaced this one; null unless REISSUED. */
  readonly replacedBy?: Maybe<ServiceCertificate>;
  /** The certificate that this one replaced; null for a first issue. */
  readonly replaces?: Maybe<ServiceCertificate>;
  /** The certified services, oldest first; their minutes sum to `minutes`. */
  readonly services: ReadonlyArray<CertifiedService>;
  /** VALID, REVOKED or REISSUED. */
  readonly status: CertificateStatus;
  /** The volunteer it certifies; null when outside the caller's scope. */
  readonly volunteer?: Maybe<Volunteer>;
  /** The full name as printed on the day of issue. */
  readonly volunteerName: Scalars['String']['output'];
  /** The volunteer number as printed on the day of issue. */
  readonly volunteerNumber: Scalars['String']['output'];
};

/** Service of one volunteer: start and end, or day and minutes. Otherwise HOURS_TIME_UNCLEAR. */
export type ServiceTimeInput = {
  /** What was done, at most 200 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** End, not in the future and at most 24 hours after the start. */
  readonly endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Service time in minutes, 1 to 1440, without travel and breaks; the whole time between start and end when omitted. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  /** The day of service; required without start and end. */
  readonly servedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Start; requires `endedAt`. */
  readonly startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** An active volunteer. */
  readonly volunteer: Scalars['ID']['input'];
};

/** How an objection is settled. */
export type SettleStarObjectionInput = {
  /** A rating with an open objection, filed by another account. */
  readonly rating: Scalars['ID']['input'];
  /** The grounds, at most 500 characters. */
  readonly settlement: Scalars['String']['input'];
  /** True rejects the rating; false lets the notice continue. */
  readonly upheld: Scalars['Boolean']['input'];
};

/** The result of `settleStarObjection`. */
export type SettleStarObjectionPayload = {
  readonly __typename?: 'SettleStarObjectionPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The settled rating; null when refused. */
  readonly rating?: Maybe<StarRating>;
};

/** Active volunteers with one number of stars. */
export type StarCount = {
  readonly __typename?: 'StarCount';
  /** Distinct persons. */
  readonly count: Scalars['Int']['output'];
  /** Stars in force, 1 to 5. */
  readonly star: Scalars['Int']['output'];
};

/** The administrative level that issues a star; the county's model assigns it. */
export type StarIssuer =
  /** Issued by the county. */
  | 'COUNTY'
  /** Issued by the prefecture; needs its document number. */
  | 'PREFECTURE'
  /** Issued by the province; needs its document number. */
  | 'PROVINCE';

/** A star for approved hours, from public notice to grant. */
export type StarRating = {
  readonly __typename?: 'StarRating';
  /** Last day to appeal against a rejection or revocation; null otherwise. */
  readonly appealUntil?: Maybe<Scalars['Date']['output']>;
  /** Why it was rejected or revoked; null otherwise. */
  readonly endedReason?: Maybe<Scalars['String']['output']>;
  /** Day of the grant; null before. */
  readonly grantedOn?: Maybe<Scalars['Date']['output']>;
  /** Stable id, unique over all counties. */
  readonly id: Scalars['ID']['output'];
  /** The level that issues it. */
  readonly issuer: StarIssuer;
  /** Number of stars, 1 to 5. */
  readonly level: Scalars['Int']['output'];
  /** Approved service time on the day of proposal, in minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** First day of the public notice. */
  readonly noticeFrom: Scalars['Date']['output'];
  /** Last day of the public notice, counted in working days by the county's model. */
  readonly noticeUntil: Scalars['Date']['output'];
  /** The text of the objection; null without one. */
  readonly objection?: Maybe<Scalars['String']['output']>;
  /** Number of the document by which a higher level issued it; null for the county's own. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** How the objection was settled; null while open or without one. */
  readonly settlement?: Maybe<Scalars['String']['output']>;
  /** The stage it has reached. */
  readonly status: StarRatingStatus;
  /** The volunteer who is rated. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** A page of star ratings. */
export type StarRatingConnection = {
  readonly __typename?: 'StarRatingConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<StarRating>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The stage of a star rating. */
export type StarRatingStatus =
  /** In force. */
  | 'GRANTED'
  /** Under public notice. */
  | 'NOTICE'
  /** An objection is open. */
  | 'OBJECTED'
  /** An objection was upheld. */
  | 'REJECTED'
  /** A correction left too few approved hours for it. */
  | 'REVOKED';

/** Who is suspended, and why. */
export type SuspendVolunteerInput = {
  /** The reason, at most 200 characters. */
  readonly reason: Scalars['String']['input'];
  /** An active volunteer. */
  readonly volunteer: Scalars['ID']['input'];
};

/** The result of `suspendVolunteer`. */
export type SuspendVolunteerPayload = {
  readonly __typename?: 'SuspendVolunteerPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The suspended volunteer; null when refused. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** Composition of a team: League members and other youth volunteers. */
export type TeamComposition = {
  readonly __typename?: 'TeamComposition';
  /** League members among them (distinct persons); null when some members are outside the caller's scope. */
  readonly leagueMembers?: Maybe<Scalars['Int']['output']>;
  /** Current members (distinct persons). */
  readonly members: Scalars['Int']['output'];
};

/** A volunteer's request to join a team. */
export type TeamJoinRequest = {
  readonly __typename?: 'TeamJoinRequest';
  /** Stable id, unique over all counties. */
  readonly id: Scalars['ID']['output'];
  /** Why it was declined; null otherwise. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Day of the request. */
  readonly requestedOn: Scalars['Date']['output'];
  /** Whether it has been decided. */
  readonly status: TeamJoinStatus;
  /** The team to join. */
  readonly team?: Maybe<VolunteerTeam>;
  /** The volunteer who asks. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** Whether a request to join has been decided. */
export type TeamJoinStatus =
  /** Approved: the volunteer is a member. */
  | 'APPROVED'
  /** Declined with a reason. */
  | 'DECLINED'
  /** Not decided yet. */
  | 'REQUESTED';

/** Teams of one size class. */
export type TeamSizeCount = {
  readonly __typename?: 'TeamSizeCount';
  /** Teams (things). */
  readonly count: Scalars['Int']['output'];
  /** Lower limit of the class (members, inclusive); the next row's limit ends it. */
  readonly members: Scalars['Int']['output'];
};

/** Which merge is undone. */
export type UndoVolunteerMergeInput = {
  /** A merge in force; otherwise MERGE_UNKNOWN. */
  readonly merge: Scalars['ID']['input'];
};

/** The result of `undoVolunteerMerge`. */
export type UndoVolunteerMergePayload = {
  readonly __typename?: 'UndoVolunteerMergePayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The undone merge; null when refused. */
  readonly merge?: Maybe<VolunteerMerge>;
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

/** A registered volunteer. Roles of the county read it within their scope; volunteers read their own. Reads of a person under age are recorded. */
export type Volunteer = {
  readonly __typename?: 'Volunteer';
  /** Approved service time, in minutes: the balance of the ledger. */
  readonly approvedMinutes: Scalars['Int']['output'];
  /** Codes of the model's catalogue `availabilitySlot`. */
  readonly availability: ReadonlyArray<Scalars['String']['output']>;
  /** Date of birth. Null without `person:reveal`, except for the volunteer themselves; every other read is recorded. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** Year of birth. */
  readonly birthYear: Scalars['Int']['output'];
  /** Certificates of their service, newest first. */
  readonly certificates: ReadonlyArray<ServiceCertificate>;
  /** How the registration was made. */
  readonly channel: RegistrationChannel;
  /** The village or community where they live. */
  readonly division?: Maybe<Division>;
  /** Day of the guardian's consent; null without one. */
  readonly guardianConsentOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which the consent was withdrawn; null while in force. */
  readonly guardianConsentWithdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Entries of their ledger of hours, in the order of entry. */
  readonly hours: HourEntryConnection;
  /** Stable id, unique over all counties. */
  readonly id: Scalars['ID']['output'];
  /** Codes of the model's catalogue `interest`. */
  readonly interests: ReadonlyArray<Scalars['String']['output']>;
  /** Codes of the model's catalogue `language`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** Whether they are a member of the Communist Youth League. */
  readonly leagueMember: Scalars['Boolean']['output'];
  /** Day on which they left; null otherwise. */
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Volunteer number: county, running number and check character; not derived from the resident ID number. */
  readonly number: Scalars['String']['output'];
  /** The person over all services; the same id in each of them. */
  readonly person?: Maybe<Person>;
  /** Mobile number, masked but for the last two digits; null when not on record. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Training, awards and insurance, newest first. */
  readonly records: ReadonlyArray<VolunteerRecord>;
  /** Day of registration; earlier service does not count. */
  readonly registeredOn: Scalars['Date']['output'];
  /** Resident ID number, masked but for the last two characters; null when not on record. */
  readonly residentId?: Maybe<Scalars['String']['output']>;
  /** The sector they work in, a code of the model's catalogue `sector`; null when not on record. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  /** Codes of the model's catalogue `skill`. */
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** Stars in force, 0 to 5. */
  readonly star: Scalars['Int']['output'];
  /** Their star ratings, newest first, including rejected and revoked ones. */
  readonly stars: ReadonlyArray<StarRating>;
  /** Whether they serve. */
  readonly status: VolunteerStatus;
  /** Why they are suspended or have left; null when active or not given. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Teams of which they are members. */
  readonly teams: ReadonlyArray<VolunteerTeam>;
  /** Day of the last vetting; null without one. */
  readonly vettedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day on which the vetting is valid, in the past once it has lapsed; null without one. */
  readonly vettedUntil?: Maybe<Scalars['Date']['output']>;
};


/** A registered volunteer. Roles of the county read it within their scope; volunteers read their own. Reads of a person under age are recorded. */
export type VolunteerHoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<HourStatus>;
};

/** A page of volunteers. */
export type VolunteerConnection = {
  readonly __typename?: 'VolunteerConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<Volunteer>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A registration that may be the same person. */
export type VolunteerDuplicate = {
  readonly __typename?: 'VolunteerDuplicate';
  /** The characteristics that match. */
  readonly matchedBy: ReadonlyArray<DuplicateSign>;
  /** The registration. */
  readonly volunteer: Volunteer;
};

/** The characteristics to compare; registrations that match any of them are returned. */
export type VolunteerDuplicatesInput = {
  /** Date of birth; taken from the ID number when that is given. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** The county to search; within the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** Full name; compared together with the date of birth. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The whole mobile number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The whole resident ID number. */
  readonly residentId?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions of a search; all that are given must hold. */
export type VolunteerFilter = {
  /** Only League members (true) or only others (false). */
  readonly leagueMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** Highest age today, in full years, inclusive. */
  readonly maxAge?: InputMaybe<Scalars['Int']['input']>;
  /** Lowest age today, in full years, inclusive. */
  readonly minAge?: InputMaybe<Scalars['Int']['input']>;
  /** Lowest number of stars in force. */
  readonly minStar?: InputMaybe<Scalars['Int']['input']>;
  /** Part of the name, or the beginning of its pinyin initials (秀花 or yxh). */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The volunteer number or its beginning. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** The whole mobile number. For staff of the county (`person:search`, otherwise FORBIDDEN); registrations that are found are recorded. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The whole resident ID number. For staff of the county (`person:search`, otherwise FORBIDDEN); registrations that are found are recorded. */
  readonly residentId?: InputMaybe<Scalars['String']['input']>;
  /** A code of the model's catalogue `sector`. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** A code of the model's catalogue `skill`. */
  readonly skill?: InputMaybe<Scalars['String']['input']>;
  /** Only registrations with this status. */
  readonly status?: InputMaybe<VolunteerStatus>;
  /** A team of which they are members. */
  readonly team?: InputMaybe<Scalars['ID']['input']>;
};

/** Identity data that is masked elsewhere, in full. */
export type VolunteerIdentity = {
  readonly __typename?: 'VolunteerIdentity';
  /** Date of birth. */
  readonly birthDate: Scalars['Date']['output'];
  /** The guardian; null without one on record. */
  readonly guardian?: Maybe<Guardian>;
  /** Mobile number; null when not on record. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Resident ID number; null when not on record. */
  readonly residentId?: Maybe<Scalars['String']['output']>;
};

export type VolunteerIndicator = {
  readonly __typename?: 'VolunteerIndicator';
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
  /** The figure, live or as of the report's day; null when nothing is reported. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A merge of two registrations of one person. */
export type VolunteerMerge = {
  readonly __typename?: 'VolunteerMerge';
  /** Stable id; `undoVolunteerMerge` needs it. */
  readonly id: Scalars['ID']['output'];
  /** The registration that stayed. */
  readonly keep?: Maybe<Volunteer>;
  /** The registration that ended. */
  readonly merged?: Maybe<Volunteer>;
  /** When it was merged. */
  readonly mergedAt: Scalars['DateTime']['output'];
  /** Approved service time that moved, in minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** Why both are one person. */
  readonly reason: Scalars['String']['output'];
  /** When it was undone; null while in force. */
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a merge would do. */
export type VolunteerMergePreview = {
  readonly __typename?: 'VolunteerMergePreview';
  /** Why the merge would be refused; empty when it is allowed. */
  readonly errors: ReadonlyArray<UserError>;
  /** The registration that would stay. */
  readonly keep: Volunteer;
  /** The registration that would end. */
  readonly merge: Volunteer;
  /** Approved service time that would move, in minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** Teams that the kept registration would join. */
  readonly teams: Scalars['Int']['output'];
};

/** The order of a list of volunteers. */
export type VolunteerOrder =
  /** By approved hours, most first. */
  | 'HOURS'
  /** By pinyin initials of the name. */
  | 'NAME'
  /** By order of registration. */
  | 'REGISTRATION';

/** Training, an award or an insurance of a volunteer. */
export type VolunteerRecord = {
  readonly __typename?: 'VolunteerRecord';
  /** Stable id, unique over all counties. */
  readonly id: Scalars['ID']['output'];
  /** Day of issue. */
  readonly issuedOn: Scalars['Date']['output'];
  /** The organization that issued it. */
  readonly issuer: Scalars['String']['output'];
  /** Training, award or insurance. */
  readonly kind: VolunteerRecordKind;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Last day on which it is valid; null without an end. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** What a record is about. */
export type VolunteerRecordKind =
  /** An award that was received. */
  | 'AWARD'
  /** An insurance for voluntary service. */
  | 'INSURANCE'
  /** A training that was completed. */
  | 'TRAINING';

/** Whether a volunteer serves. */
export type VolunteerStatus =
  /** Registered and may serve. */
  | 'ACTIVE'
  /** The registration has ended. */
  | 'LEFT'
  /** May not serve until reinstated. */
  | 'SUSPENDED';

/** A team of volunteers, possibly below a parent team. */
export type VolunteerTeam = {
  readonly __typename?: 'VolunteerTeam';
  /** Active teams one level below. */
  readonly children: ReadonlyArray<VolunteerTeam>;
  /** Number of members and of League members among them. Needs `volunteer:read`. */
  readonly composition?: Maybe<TeamComposition>;
  /** Day of dissolution; null while active. */
  readonly dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** The village or community where it is based. */
  readonly division?: Maybe<Division>;
  /** Former names, newest first. */
  readonly formerNames: ReadonlyArray<FormerTeamName>;
  /** Day of foundation. */
  readonly foundedOn: Scalars['Date']['output'];
  /** Stable id, unique over all counties. */
  readonly id: Scalars['ID']['output'];
  /** Undecided requests to join, oldest first, at most 100. Needs `team:write`. */
  readonly joinRequests?: Maybe<ReadonlyArray<TeamJoinRequest>>;
  /** The leader; null when there is none. Needs `volunteer:read`. */
  readonly leader?: Maybe<Volunteer>;
  /** The team that it was merged into; null otherwise. */
  readonly mergedInto?: Maybe<VolunteerTeam>;
  /** Current name, unique among the county's active teams. */
  readonly name: Scalars['String']['output'];
  /** The team above it; null for an independent team. */
  readonly parent?: Maybe<VolunteerTeam>;
  /** Current members in the order of registration. Needs `volunteer:read`. */
  readonly roster?: Maybe<VolunteerConnection>;
};


/** A team of volunteers, possibly below a parent team. */
export type VolunteerTeamRosterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of teams. */
export type VolunteerTeamConnection = {
  readonly __typename?: 'VolunteerTeamConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<VolunteerTeam>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A volunteer's move between counties, with the consent of the volunteer and both counties. */
export type VolunteerTransfer = {
  readonly __typename?: 'VolunteerTransfer';
  /** The county that is asked. */
  readonly from?: Maybe<Division>;
  /** Stable id, unique over all counties. */
  readonly id: Scalars['ID']['output'];
  /** The volunteer's name as requested. */
  readonly name: Scalars['String']['output'];
  /** Why it was declined; null otherwise. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was requested. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** The stage it has reached. */
  readonly status: VolunteerTransferStatus;
  /** The requesting county. */
  readonly to?: Maybe<Division>;
};

/** A page of transfers. */
export type VolunteerTransferConnection = {
  readonly __typename?: 'VolunteerTransferConnection';
  /** The results of this page. */
  readonly nodes: ReadonlyArray<VolunteerTransfer>;
  /** Whether another page follows, and its cursor. */
  readonly pageInfo: PageInfo;
  /** All results, over every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The stage of a transfer. */
export type VolunteerTransferStatus =
  /** Registered in the requesting county. */
  | 'COMPLETED'
  /** Declined by the other county. */
  | 'DECLINED'
  /** Released by the other county; to be completed by the requesting one. */
  | 'RELEASED'
  /** Requested; the other county has not answered. */
  | 'REQUESTED';

/** Figures of volunteers and teams of a division, with everything below it. */
export type VolunteeringFigures = {
  readonly __typename?: 'VolunteeringFigures';
  /** The day whose end the figures are taken at; today for current figures. */
  readonly asOf: Scalars['Date']['output'];
  /** Active volunteers by the age reached in a year (distinct persons); sums to `registeredActive`. */
  readonly byAgeBand: ReadonlyArray<AgeBandCount>;
  /** Active volunteers by sector of the county's model (distinct persons); sums to `registeredActive`. */
  readonly bySector: ReadonlyArray<SectorCount>;
  /** Active volunteers with at least one star in force, by number of stars (distinct persons). */
  readonly byStar: ReadonlyArray<StarCount>;
  /** League members among the active volunteers (distinct persons). */
  readonly leagueMembers: Scalars['Int']['output'];
  /** Volunteers registered and active (distinct persons). */
  readonly registeredActive: Scalars['Int']['output'];
  /** Everyone who ever registered, including those who left (distinct persons, cumulative). */
  readonly registeredCumulative: Scalars['Int']['output'];
  /** Approved service time, including that of volunteers who left (minutes). */
  readonly serviceMinutes: Scalars['Float']['output'];
  /** Teams that have not been dissolved (things). */
  readonly teams: Scalars['Int']['output'];
  /** Those teams by number of members (things); sums to `teams`. */
  readonly teamsBySize: ReadonlyArray<TeamSizeCount>;
};


/** Figures of volunteers and teams of a division, with everything below it. */
export type VolunteeringFiguresByAgeBandArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Whose guardian withdrew the consent, and when. */
export type WithdrawGuardianConsentInput = {
  /** A volunteer with a consent in force; otherwise CONSENT_UNKNOWN. */
  readonly volunteer: Scalars['ID']['input'];
  /** Day of the withdrawal, not in the future; the day of consent when earlier than that. */
  readonly withdrawnOn: Scalars['Date']['input'];
};

/** The result of `withdrawGuardianConsent`. */
export type WithdrawGuardianConsentPayload = {
  readonly __typename?: 'WithdrawGuardianConsentPayload';
  /** Why the request was refused; empty when it succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The volunteer; null when refused. */
  readonly volunteer?: Maybe<Volunteer>;
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
  Caller: Caller;
  Division: Division;
  Person: Person;
  Volunteer: Volunteer;
  VolunteerIndicator: VolunteerIndicator;
  VolunteerTeam: VolunteerTeam;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Caller:
    ( { __typename: 'Caller' }
    & GraphQLRecursivePick<FederationTypes['Caller'], {"subject":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Volunteer:
    ( { __typename: 'Volunteer' }
    & GraphQLRecursivePick<FederationTypes['Volunteer'], {"id":true}> );
  VolunteerIndicator:
    ( { __typename: 'VolunteerIndicator' }
    & GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true}}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true}}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true},"direction":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true},"direction":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true},"direction":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true,"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"numerator":true,"denominator":true}> ) );
  VolunteerTeam:
    ( { __typename: 'VolunteerTeam' }
    & GraphQLRecursivePick<FederationTypes['VolunteerTeam'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddTeamMembersInput: AddTeamMembersInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddTeamMembersPayload: ResolverTypeWrapper<Omit<AddTeamMembersPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  AgeBandCount: ResolverTypeWrapper<AgeBandCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnswerVolunteerTransferInput: AnswerVolunteerTransferInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AnswerVolunteerTransferPayload: ResolverTypeWrapper<Omit<AnswerVolunteerTransferPayload, 'errors' | 'transfer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, transfer?: Maybe<ResolversTypes['VolunteerTransfer']> }>;
  AppointTeamLeaderInput: AppointTeamLeaderInput;
  AppointTeamLeaderPayload: ResolverTypeWrapper<Omit<AppointTeamLeaderPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  ApproveHoursInput: ApproveHoursInput;
  ApproveHoursPayload: ResolverTypeWrapper<Omit<ApproveHoursPayload, 'entries' | 'errors'> & { entries?: Maybe<ReadonlyArray<ResolversTypes['HourEntry']>>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AuditConnection: ResolverTypeWrapper<Connection<AuditRow>>;
  AuditFilter: AuditFilter;
  AuditRecord: ResolverTypeWrapper<AuditRow>;
  AuditVerdict: ResolverTypeWrapper<AuditVerdict>;
  Caller: ResolverTypeWrapper<CallerRow>;
  CertificateStatus: CertificateStatus;
  CertificateVerification: ResolverTypeWrapper<CertificateVerification>;
  CertifiedService: ResolverTypeWrapper<CertifiedService>;
  ChangeVolunteerInput: ChangeVolunteerInput;
  ChangeVolunteerPayload: ResolverTypeWrapper<Omit<ChangeVolunteerPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  CodeCount: ResolverTypeWrapper<CodeCount>;
  CollectAttendancesInput: CollectAttendancesInput;
  CollectAttendancesPayload: ResolverTypeWrapper<Omit<CollectAttendancesPayload, 'entries' | 'errors'> & { entries?: Maybe<ReadonlyArray<ResolversTypes['HourEntry']>>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CommitVolunteerRosterInput: CommitVolunteerRosterInput;
  CommitVolunteerRosterPayload: ResolverTypeWrapper<Omit<CommitVolunteerRosterPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, preview?: Maybe<ResolversTypes['RosterPreview']> }>;
  CompleteVolunteerTransferInput: CompleteVolunteerTransferInput;
  CompleteVolunteerTransferPayload: ResolverTypeWrapper<Omit<CompleteVolunteerTransferPayload, 'errors' | 'transfer' | 'volunteer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, transfer?: Maybe<ResolversTypes['VolunteerTransfer']>, volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  CorrectDataInput: CorrectDataInput;
  CorrectDataPayload: ResolverTypeWrapper<Omit<CorrectDataPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectHoursInput: CorrectHoursInput;
  CorrectHoursPayload: ResolverTypeWrapper<Omit<CorrectHoursPayload, 'entries' | 'errors'> & { entries?: Maybe<ReadonlyArray<ResolversTypes['HourEntry']>>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DataSubjectInput: DataSubjectInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideTeamJoinInput: DecideTeamJoinInput;
  DecideTeamJoinPayload: ResolverTypeWrapper<Omit<DecideTeamJoinPayload, 'errors' | 'request'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, request?: Maybe<ResolversTypes['TeamJoinRequest']> }>;
  DeclineHoursInput: DeclineHoursInput;
  DeclineHoursPayload: ResolverTypeWrapper<Omit<DeclineHoursPayload, 'entries' | 'errors'> & { entries?: Maybe<ReadonlyArray<ResolversTypes['HourEntry']>>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DissolveVolunteerTeamInput: DissolveVolunteerTeamInput;
  DissolveVolunteerTeamPayload: ResolverTypeWrapper<Omit<DissolveVolunteerTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  Division: ResolverTypeWrapper<DivisionRow>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  DuplicateSign: DuplicateSign;
  EndTeamMembershipInput: EndTeamMembershipInput;
  EndTeamMembershipPayload: ResolverTypeWrapper<Omit<EndTeamMembershipPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  EraseDataInput: EraseDataInput;
  EraseDataPayload: ResolverTypeWrapper<Omit<EraseDataPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ErrorCode: ErrorCode;
  ExportAuditInput: ExportAuditInput;
  ExportAuditPayload: ResolverTypeWrapper<Omit<ExportAuditPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExportVolunteerRosterInput: ExportVolunteerRosterInput;
  ExportVolunteerRosterPayload: ResolverTypeWrapper<Omit<ExportVolunteerRosterPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  FigureQualifier: FigureQualifier;
  File: ResolverTypeWrapper<File>;
  FormerTeamName: ResolverTypeWrapper<FormerTeamName>;
  FoundVolunteerTeamInput: FoundVolunteerTeamInput;
  FoundVolunteerTeamPayload: ResolverTypeWrapper<Omit<FoundVolunteerTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  GrantStarsInput: GrantStarsInput;
  GrantStarsPayload: ResolverTypeWrapper<Omit<GrantStarsPayload, 'errors' | 'ratings'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, ratings?: Maybe<ReadonlyArray<ResolversTypes['StarRating']>> }>;
  Guardian: ResolverTypeWrapper<Guardian>;
  GuardianInput: GuardianInput;
  HourEntry: ResolverTypeWrapper<HourEntryRow>;
  HourEntryConnection: ResolverTypeWrapper<Connection<HourEntryRow>>;
  HourKind: HourKind;
  HourSource: HourSource;
  HourStatus: HourStatus;
  IndicatorDirection: IndicatorDirection;
  IndicatorState: IndicatorState;
  IssueCertificateInput: IssueCertificateInput;
  IssueCertificatePayload: ResolverTypeWrapper<Omit<IssueCertificatePayload, 'certificate' | 'errors'> & { certificate?: Maybe<ResolversTypes['ServiceCertificate']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Label: ResolverTypeWrapper<Label>;
  LinkVolunteerAccountInput: LinkVolunteerAccountInput;
  LinkVolunteerAccountPayload: ResolverTypeWrapper<Omit<LinkVolunteerAccountPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  MergeVolunteerTeamsInput: MergeVolunteerTeamsInput;
  MergeVolunteerTeamsPayload: ResolverTypeWrapper<Omit<MergeVolunteerTeamsPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  MergeVolunteersInput: MergeVolunteersInput;
  MergeVolunteersPayload: ResolverTypeWrapper<Omit<MergeVolunteersPayload, 'errors' | 'merge'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, merge?: Maybe<ResolversTypes['VolunteerMerge']> }>;
  MoveVolunteerTeamInput: MoveVolunteerTeamInput;
  MoveVolunteerTeamPayload: ResolverTypeWrapper<Omit<MoveVolunteerTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObjectToStarInput: ObjectToStarInput;
  ObjectToStarPayload: ResolverTypeWrapper<Omit<ObjectToStarPayload, 'errors' | 'rating'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, rating?: Maybe<ResolversTypes['StarRating']> }>;
  OnAlike: OnAlike;
  OnDuplicate: OnDuplicate;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonRecord: ResolverTypeWrapper<PersonRecord>;
  PersonValue: ResolverTypeWrapper<PersonValue>;
  PreviewVolunteerRosterInput: PreviewVolunteerRosterInput;
  PreviewVolunteerRosterPayload: ResolverTypeWrapper<Omit<PreviewVolunteerRosterPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, preview?: Maybe<ResolversTypes['RosterPreview']> }>;
  ProposeStarsInput: ProposeStarsInput;
  ProposeStarsPayload: ResolverTypeWrapper<Omit<ProposeStarsPayload, 'errors' | 'ratings'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, ratings?: Maybe<ReadonlyArray<ResolversTypes['StarRating']>> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordGuardianConsentInput: RecordGuardianConsentInput;
  RecordGuardianConsentPayload: ResolverTypeWrapper<Omit<RecordGuardianConsentPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  RecordHoursInput: RecordHoursInput;
  RecordHoursPayload: ResolverTypeWrapper<Omit<RecordHoursPayload, 'entries' | 'errors'> & { entries?: Maybe<ReadonlyArray<ResolversTypes['HourEntry']>>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordVettingInput: RecordVettingInput;
  RecordVettingPayload: ResolverTypeWrapper<Omit<RecordVettingPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  RecordVolunteerLeavingInput: RecordVolunteerLeavingInput;
  RecordVolunteerLeavingPayload: ResolverTypeWrapper<Omit<RecordVolunteerLeavingPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  RecordVolunteerRecordInput: RecordVolunteerRecordInput;
  RecordVolunteerRecordPayload: ResolverTypeWrapper<Omit<RecordVolunteerRecordPayload, 'errors' | 'record'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, record?: Maybe<ResolversTypes['VolunteerRecord']> }>;
  RegisterMyselfPayload: ResolverTypeWrapper<Omit<RegisterMyselfPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  RegisterVolunteerInput: RegisterVolunteerInput;
  RegisterVolunteerPayload: ResolverTypeWrapper<Omit<RegisterVolunteerPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  RegistrationChannel: RegistrationChannel;
  ReinstateVolunteerInput: ReinstateVolunteerInput;
  ReinstateVolunteerPayload: ResolverTypeWrapper<Omit<ReinstateVolunteerPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  ReissueCertificateInput: ReissueCertificateInput;
  ReissueCertificatePayload: ResolverTypeWrapper<Omit<ReissueCertificatePayload, 'certificate' | 'errors'> & { certificate?: Maybe<ResolversTypes['ServiceCertificate']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RenameVolunteerTeamInput: RenameVolunteerTeamInput;
  RenameVolunteerTeamPayload: ResolverTypeWrapper<Omit<RenameVolunteerTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  ReportedFigure: ResolverTypeWrapper<ReportedFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RequestToJoinTeamInput: RequestToJoinTeamInput;
  RequestToJoinTeamPayload: ResolverTypeWrapper<Omit<RequestToJoinTeamPayload, 'errors' | 'request'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, request?: Maybe<ResolversTypes['TeamJoinRequest']> }>;
  RequestVolunteerTransferInput: RequestVolunteerTransferInput;
  RequestVolunteerTransferPayload: ResolverTypeWrapper<Omit<RequestVolunteerTransferPayload, 'errors' | 'transfer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, transfer?: Maybe<ResolversTypes['VolunteerTransfer']> }>;
  RevokeCertificateInput: RevokeCertificateInput;
  RevokeCertificatePayload: ResolverTypeWrapper<Omit<RevokeCertificatePayload, 'certificate' | 'errors'> & { certificate?: Maybe<ResolversTypes['ServiceCertificate']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
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
  SectorCount: ResolverTypeWrapper<SectorCount>;
  SeriesStep: SeriesStep;
  ServiceCertificate: ResolverTypeWrapper<ServiceCertificateRow>;
  ServiceTimeInput: ServiceTimeInput;
  SettleStarObjectionInput: SettleStarObjectionInput;
  SettleStarObjectionPayload: ResolverTypeWrapper<Omit<SettleStarObjectionPayload, 'errors' | 'rating'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, rating?: Maybe<ResolversTypes['StarRating']> }>;
  StarCount: ResolverTypeWrapper<StarCount>;
  StarIssuer: StarIssuer;
  StarRating: ResolverTypeWrapper<StarRatingRow>;
  StarRatingConnection: ResolverTypeWrapper<Connection<StarRatingRow>>;
  StarRatingStatus: StarRatingStatus;
  SuspendVolunteerInput: SuspendVolunteerInput;
  SuspendVolunteerPayload: ResolverTypeWrapper<Omit<SuspendVolunteerPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  TeamComposition: ResolverTypeWrapper<TeamComposition>;
  TeamJoinRequest: ResolverTypeWrapper<TeamJoinRequestRow>;
  TeamJoinStatus: TeamJoinStatus;
  TeamSizeCount: ResolverTypeWrapper<TeamSizeCount>;
  UndoVolunteerMergeInput: UndoVolunteerMergeInput;
  UndoVolunteerMergePayload: ResolverTypeWrapper<Omit<UndoVolunteerMergePayload, 'errors' | 'merge'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, merge?: Maybe<ResolversTypes['VolunteerMerge']> }>;
  Upload: ResolverTypeWrapper<Scalars['Upload']['output']>;
  UserError: ResolverTypeWrapper<UserErrorRow>;
  UserErrorCode: UserErrorCode;
  Volunteer: ResolverTypeWrapper<VolunteerRow>;
  VolunteerConnection: ResolverTypeWrapper<Connection<VolunteerRow>>;
  VolunteerDuplicate: ResolverTypeWrapper<Omit<VolunteerDuplicate, 'volunteer'> & { volunteer: ResolversTypes['Volunteer'] }>;
  VolunteerDuplicatesInput: VolunteerDuplicatesInput;
  VolunteerFilter: VolunteerFilter;
  VolunteerIdentity: ResolverTypeWrapper<VolunteerIdentity>;
  VolunteerIndicator: ResolverTypeWrapper<VolunteerIndicatorRow>;
  VolunteerMerge: ResolverTypeWrapper<VolunteerMergeRow>;
  VolunteerMergePreview: ResolverTypeWrapper<Omit<VolunteerMergePreview, 'errors' | 'keep' | 'merge'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, keep: ResolversTypes['Volunteer'], merge: ResolversTypes['Volunteer'] }>;
  VolunteerOrder: VolunteerOrder;
  VolunteerRecord: ResolverTypeWrapper<VolunteerRecordRow>;
  VolunteerRecordKind: VolunteerRecordKind;
  VolunteerStatus: VolunteerStatus;
  VolunteerTeam: ResolverTypeWrapper<VolunteerTeamRow>;
  VolunteerTeamConnection: ResolverTypeWrapper<Connection<VolunteerTeamRow>>;
  VolunteerTransfer: ResolverTypeWrapper<VolunteerTransferRow>;
  VolunteerTransferConnection: ResolverTypeWrapper<Connection<VolunteerTransferRow>>;
  VolunteerTransferStatus: VolunteerTransferStatus;
  VolunteeringFigures: ResolverTypeWrapper<VolunteeringFiguresRow>;
  WithdrawGuardianConsentInput: WithdrawGuardianConsentInput;
  WithdrawGuardianConsentPayload: ResolverTypeWrapper<Omit<WithdrawGuardianConsentPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddTeamMembersInput: AddTeamMembersInput;
  ID: Scalars['ID']['output'];
  AddTeamMembersPayload: Omit<AddTeamMembersPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  AgeBandCount: AgeBandCount;
  Int: Scalars['Int']['output'];
  AnswerVolunteerTransferInput: AnswerVolunteerTransferInput;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  AnswerVolunteerTransferPayload: Omit<AnswerVolunteerTransferPayload, 'errors' | 'transfer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, transfer?: Maybe<ResolversParentTypes['VolunteerTransfer']> };
  AppointTeamLeaderInput: AppointTeamLeaderInput;
  AppointTeamLeaderPayload: Omit<AppointTeamLeaderPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  ApproveHoursInput: ApproveHoursInput;
  ApproveHoursPayload: Omit<ApproveHoursPayload, 'entries' | 'errors'> & { entries?: Maybe<ReadonlyArray<ResolversParentTypes['HourEntry']>>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AuditConnection: Connection<AuditRow>;
  AuditFilter: AuditFilter;
  AuditRecord: AuditRow;
  AuditVerdict: AuditVerdict;
  Caller: CallerRow;
  CertificateVerification: CertificateVerification;
  CertifiedService: CertifiedService;
  ChangeVolunteerInput: ChangeVolunteerInput;
  ChangeVolunteerPayload: Omit<ChangeVolunteerPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  CodeCount: CodeCount;
  CollectAttendancesInput: CollectAttendancesInput;
  CollectAttendancesPayload: Omit<CollectAttendancesPayload, 'entries' | 'errors'> & { entries?: Maybe<ReadonlyArray<ResolversParentTypes['HourEntry']>>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CommitVolunteerRosterInput: CommitVolunteerRosterInput;
  CommitVolunteerRosterPayload: Omit<CommitVolunteerRosterPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, preview?: Maybe<ResolversParentTypes['RosterPreview']> };
  CompleteVolunteerTransferInput: CompleteVolunteerTransferInput;
  CompleteVolunteerTransferPayload: Omit<CompleteVolunteerTransferPayload, 'errors' | 'transfer' | 'volunteer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, transfer?: Maybe<ResolversParentTypes['VolunteerTransfer']>, volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  CorrectDataInput: CorrectDataInput;
  CorrectDataPayload: Omit<CorrectDataPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectHoursInput: CorrectHoursInput;
  CorrectHoursPayload: Omit<CorrectHoursPayload, 'entries' | 'errors'> & { entries?: Maybe<ReadonlyArray<ResolversParentTypes['HourEntry']>>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DataSubjectInput: DataSubjectInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideTeamJoinInput: DecideTeamJoinInput;
  DecideTeamJoinPayload: Omit<DecideTeamJoinPayload, 'errors' | 'request'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, request?: Maybe<ResolversParentTypes['TeamJoinRequest']> };
  DeclineHoursInput: DeclineHoursInput;
  DeclineHoursPayload: Omit<DeclineHoursPayload, 'entries' | 'errors'> & { entries?: Maybe<ReadonlyArray<ResolversParentTypes['HourEntry']>>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DissolveVolunteerTeamInput: DissolveVolunteerTeamInput;
  DissolveVolunteerTeamPayload: Omit<DissolveVolunteerTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  Division: DivisionRow;
  DivisionCode: Scalars['DivisionCode']['output'];
  EndTeamMembershipInput: EndTeamMembershipInput;
  EndTeamMembershipPayload: Omit<EndTeamMembershipPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  EraseDataInput: EraseDataInput;
  EraseDataPayload: Omit<EraseDataPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExportAuditInput: ExportAuditInput;
  ExportAuditPayload: Omit<ExportAuditPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExportVolunteerRosterInput: ExportVolunteerRosterInput;
  ExportVolunteerRosterPayload: Omit<ExportVolunteerRosterPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Fen: Scalars['Fen']['output'];
  File: File;
  FormerTeamName: FormerTeamName;
  FoundVolunteerTeamInput: FoundVolunteerTeamInput;
  FoundVolunteerTeamPayload: Omit<FoundVolunteerTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  GrantStarsInput: GrantStarsInput;
  GrantStarsPayload: Omit<GrantStarsPayload, 'errors' | 'ratings'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, ratings?: Maybe<ReadonlyArray<ResolversParentTypes['StarRating']>> };
  Guardian: Guardian;
  GuardianInput: GuardianInput;
  HourEntry: HourEntryRow;
  HourEntryConnection: Connection<HourEntryRow>;
  IssueCertificateInput: IssueCertificateInput;
  IssueCertificatePayload: Omit<IssueCertificatePayload, 'certificate' | 'errors'> & { certificate?: Maybe<ResolversParentTypes['ServiceCertificate']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Label: Label;
  LinkVolunteerAccountInput: LinkVolunteerAccountInput;
  LinkVolunteerAccountPayload: Omit<LinkVolunteerAccountPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  MergeVolunteerTeamsInput: MergeVolunteerTeamsInput;
  MergeVolunteerTeamsPayload: Omit<MergeVolunteerTeamsPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  MergeVolunteersInput: MergeVolunteersInput;
  MergeVolunteersPayload: Omit<MergeVolunteersPayload, 'errors' | 'merge'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, merge?: Maybe<ResolversParentTypes['VolunteerMerge']> };
  MoveVolunteerTeamInput: MoveVolunteerTeamInput;
  MoveVolunteerTeamPayload: Omit<MoveVolunteerTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  Mutation: Record<PropertyKey, never>;
  ObjectToStarInput: ObjectToStarInput;
  ObjectToStarPayload: Omit<ObjectToStarPayload, 'errors' | 'rating'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, rating?: Maybe<ResolversParentTypes['StarRating']> };
  PageInfo: PageInfo;
  Person: PersonRow;
  PersonRecord: PersonRecord;
  PersonValue: PersonValue;
  PreviewVolunteerRosterInput: PreviewVolunteerRosterInput;
  PreviewVolunteerRosterPayload: Omit<PreviewVolunteerRosterPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, preview?: Maybe<ResolversParentTypes['RosterPreview']> };
  ProposeStarsInput: ProposeStarsInput;
  ProposeStarsPayload: Omit<ProposeStarsPayload, 'errors' | 'ratings'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, ratings?: Maybe<ReadonlyArray<ResolversParentTypes['StarRating']>> };
  Query: Record<PropertyKey, never>;
  RecordGuardianConsentInput: RecordGuardianConsentInput;
  RecordGuardianConsentPayload: Omit<RecordGuardianConsentPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  RecordHoursInput: RecordHoursInput;
  RecordHoursPayload: Omit<RecordHoursPayload, 'entries' | 'errors'> & { entries?: Maybe<ReadonlyArray<ResolversParentTypes['HourEntry']>>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordVettingInput: RecordVettingInput;
  RecordVettingPayload: Omit<RecordVettingPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  RecordVolunteerLeavingInput: RecordVolunteerLeavingInput;
  RecordVolunteerLeavingPayload: Omit<RecordVolunteerLeavingPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  RecordVolunteerRecordInput: RecordVolunteerRecordInput;
  RecordVolunteerRecordPayload: Omit<RecordVolunteerRecordPayload, 'errors' | 'record'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, record?: Maybe<ResolversParentTypes['VolunteerRecord']> };
  RegisterMyselfPayload: Omit<RegisterMyselfPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  RegisterVolunteerInput: RegisterVolunteerInput;
  RegisterVolunteerPayload: Omit<RegisterVolunteerPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  ReinstateVolunteerInput: ReinstateVolunteerInput;
  ReinstateVolunteerPayload: Omit<ReinstateVolunteerPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  ReissueCertificateInput: ReissueCertificateInput;
  ReissueCertificatePayload: Omit<ReissueCertificatePayload, 'certificate' | 'errors'> & { certificate?: Maybe<ResolversParentTypes['ServiceCertificate']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RenameVolunteerTeamInput: RenameVolunteerTeamInput;
  RenameVolunteerTeamPayload: Omit<RenameVolunteerTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  ReportedFigure: ReportedFigure;
  Float: Scalars['Float']['output'];
  RequestToJoinTeamInput: RequestToJoinTeamInput;
  RequestToJoinTeamPayload: Omit<RequestToJoinTeamPayload, 'errors' | 'request'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, request?: Maybe<ResolversParentTypes['TeamJoinRequest']> };
  RequestVolunteerTransferInput: RequestVolunteerTransferInput;
  RequestVolunteerTransferPayload: Omit<RequestVolunteerTransferPayload, 'errors' | 'transfer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, transfer?: Maybe<ResolversParentTypes['VolunteerTransfer']> };
  RevokeCertificateInput: RevokeCertificateInput;
  RevokeCertificatePayload: Omit<RevokeCertificatePayload, 'certificate' | 'errors'> & { certificate?: Maybe<ResolversParentTypes['ServiceCertificate']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
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
  SectorCount: SectorCount;
  ServiceCertificate: ServiceCertificateRow;
  ServiceTimeInput: ServiceTimeInput;
  SettleStarObjectionInput: SettleStarObjectionInput;
  SettleStarObjectionPayload: Omit<SettleStarObjectionPayload, 'errors' | 'rating'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, rating?: Maybe<ResolversParentTypes['StarRating']> };
  StarCount: StarCount;
  StarRating: StarRatingRow;
  StarRatingConnection: Connection<StarRatingRow>;
  SuspendVolunteerInput: SuspendVolunteerInput;
  SuspendVolunteerPayload: Omit<SuspendVolunteerPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  TeamComposition: TeamComposition;
  TeamJoinRequest: TeamJoinRequestRow;
  TeamSizeCount: TeamSizeCount;
  UndoVolunteerMergeInput: UndoVolunteerMergeInput;
  UndoVolunteerMergePayload: Omit<UndoVolunteerMergePayload, 'errors' | 'merge'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, merge?: Maybe<ResolversParentTypes['VolunteerMerge']> };
  Upload: Scalars['Upload']['output'];
  UserError: UserErrorRow;
  Volunteer: VolunteerRow;
  VolunteerConnection: Connection<VolunteerRow>;
  VolunteerDuplicate: Omit<VolunteerDuplicate, 'volunteer'> & { volunteer: ResolversParentTypes['Volunteer'] };
  VolunteerDuplicatesInput: VolunteerDuplicatesInput;
  VolunteerFilter: VolunteerFilter;
  VolunteerIdentity: VolunteerIdentity;
  VolunteerIndicator: VolunteerIndicatorRow;
  VolunteerMerge: VolunteerMergeRow;
  VolunteerMergePreview: Omit<VolunteerMergePreview, 'errors' | 'keep' | 'merge'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, keep: ResolversParentTypes['Volunteer'], merge: ResolversParentTypes['Volunteer'] };
  VolunteerRecord: VolunteerRecordRow;
  VolunteerTeam: VolunteerTeamRow;
  VolunteerTeamConnection: Connection<VolunteerTeamRow>;
  VolunteerTransfer: VolunteerTransferRow;
  VolunteerTransferConnection: Connection<VolunteerTransferRow>;
  VolunteeringFigures: VolunteeringFiguresRow;
  WithdrawGuardianConsentInput: WithdrawGuardianConsentInput;
  WithdrawGuardianConsentPayload: Omit<WithdrawGuardianConsentPayload, 'errors' | 'volunteer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
};

export type AddTeamMembersPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['AddTeamMembersPayload'] = ResolversParentTypes['AddTeamMembersPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
};

export type AgeBandCountResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['AgeBandCount'] = ResolversParentTypes['AgeBandCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AnswerVolunteerTransferPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['AnswerVolunteerTransferPayload'] = ResolversParentTypes['AnswerVolunteerTransferPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['VolunteerTransfer']>, ParentType, ContextType>;
};

export type AppointTeamLeaderPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['AppointTeamLeaderPayload'] = ResolversParentTypes['AppointTeamLeaderPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
};

export type ApproveHoursPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['ApproveHoursPayload'] = ResolversParentTypes['ApproveHoursPayload']> = {
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HourEntry']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
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

export type AuditVerdictResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['AuditVerdict'] = ResolversParentTypes['AuditVerdict']> = {
  brokenAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CallerResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Caller'] = ResolversParentTypes['Caller'], FederationReferenceType extends FederationReferenceTypes['Caller'] = FederationReferenceTypes['Caller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Caller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type CertificateVerificationResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['CertificateVerification'] = ResolversParentTypes['CertificateVerification']> = {
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
};

export type CertifiedServiceResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['CertifiedService'] = ResolversParentTypes['CertifiedService']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  servedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['HourSource'], ParentType, ContextType>;
};

export type ChangeVolunteerPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['ChangeVolunteerPayload'] = ResolversParentTypes['ChangeVolunteerPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type CodeCountResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['CodeCount'] = ResolversParentTypes['CodeCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectAttendancesPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['CollectAttendancesPayload'] = ResolversParentTypes['CollectAttendancesPayload']> = {
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HourEntry']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitVolunteerRosterPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['CommitVolunteerRosterPayload'] = ResolversParentTypes['CommitVolunteerRosterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RosterPreview']>, ParentType, ContextType>;
};

export type CompleteVolunteerTransferPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['CompleteVolunteerTransferPayload'] = ResolversParentTypes['CompleteVolunteerTransferPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['VolunteerTransfer']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type CorrectDataPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['CorrectDataPayload'] = ResolversParentTypes['CorrectDataPayload']> = {
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  corrected?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeCount']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectHoursPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['CorrectHoursPayload'] = ResolversParentTypes['CorrectHoursPayload']> = {
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HourEntry']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideTeamJoinPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['DecideTeamJoinPayload'] = ResolversParentTypes['DecideTeamJoinPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['TeamJoinRequest']>, ParentType, ContextType>;
};

export type DeclineHoursPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['DeclineHoursPayload'] = ResolversParentTypes['DeclineHoursPayload']> = {
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HourEntry']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DissolveVolunteerTeamPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['DissolveVolunteerTeamPayload'] = ResolversParentTypes['DissolveVolunteerTeamPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  volunteering?: Resolver<Maybe<ResolversTypes['VolunteeringFigures']>, ParentType, ContextType, Partial<DivisionVolunteeringArgs>>;
  volunteeringSeries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VolunteeringFigures']>>, ParentType, ContextType, RequireFields<DivisionVolunteeringSeriesArgs, 'every' | 'first' | 'from' | 'to'>>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type EndTeamMembershipPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['EndTeamMembershipPayload'] = ResolversParentTypes['EndTeamMembershipPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
};

export type EraseDataPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['EraseDataPayload'] = ResolversParentTypes['EraseDataPayload']> = {
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  erased?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeCount']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExportAuditPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['ExportAuditPayload'] = ResolversParentTypes['ExportAuditPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
};

export type ExportVolunteerRosterPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['ExportVolunteerRosterPayload'] = ResolversParentTypes['ExportVolunteerRosterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FileResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormerTeamNameResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['FormerTeamName'] = ResolversParentTypes['FormerTeamName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FoundVolunteerTeamPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['FoundVolunteerTeamPayload'] = ResolversParentTypes['FoundVolunteerTeamPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
};

export type GrantStarsPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['GrantStarsPayload'] = ResolversParentTypes['GrantStarsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  ratings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StarRating']>>, ParentType, ContextType>;
};

export type GuardianResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Guardian'] = ResolversParentTypes['Guardian']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HourEntryResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['HourEntry'] = ResolversParentTypes['HourEntry']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HourKind'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['HourSource'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HourStatus'], ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type HourEntryConnectionResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['HourEntryConnection'] = ResolversParentTypes['HourEntryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HourEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueCertificatePayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['IssueCertificatePayload'] = ResolversParentTypes['IssueCertificatePayload']> = {
  certificate?: Resolver<Maybe<ResolversTypes['ServiceCertificate']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LabelResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkVolunteerAccountPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['LinkVolunteerAccountPayload'] = ResolversParentTypes['LinkVolunteerAccountPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type MergeVolunteerTeamsPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['MergeVolunteerTeamsPayload'] = ResolversParentTypes['MergeVolunteerTeamsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
};

export type MergeVolunteersPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['MergeVolunteersPayload'] = ResolversParentTypes['MergeVolunteersPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  merge?: Resolver<Maybe<ResolversTypes['VolunteerMerge']>, ParentType, ContextType>;
};

export type MoveVolunteerTeamPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['MoveVolunteerTeamPayload'] = ResolversParentTypes['MoveVolunteerTeamPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addTeamMembers?: Resolver<ResolversTypes['AddTeamMembersPayload'], ParentType, ContextType, RequireFields<MutationAddTeamMembersArgs, 'input'>>;
  answerVolunteerTransfer?: Resolver<ResolversTypes['AnswerVolunteerTransferPayload'], ParentType, ContextType, RequireFields<MutationAnswerVolunteerTransferArgs, 'input'>>;
  appointTeamLeader?: Resolver<ResolversTypes['AppointTeamLeaderPayload'], ParentType, ContextType, RequireFields<MutationAppointTeamLeaderArgs, 'input'>>;
  approveHours?: Resolver<ResolversTypes['ApproveHoursPayload'], ParentType, ContextType, RequireFields<MutationApproveHoursArgs, 'input'>>;
  changeVolunteer?: Resolver<ResolversTypes['ChangeVolunteerPayload'], ParentType, ContextType, RequireFields<MutationChangeVolunteerArgs, 'input'>>;
  collectAttendances?: Resolver<ResolversTypes['CollectAttendancesPayload'], ParentType, ContextType, RequireFields<MutationCollectAttendancesArgs, 'input'>>;
  commitVolunteerRoster?: Resolver<ResolversTypes['CommitVolunteerRosterPayload'], ParentType, ContextType, RequireFields<MutationCommitVolunteerRosterArgs, 'input'>>;
  completeVolunteerTransfer?: Resolver<ResolversTypes['CompleteVolunteerTransferPayload'], ParentType, ContextType, RequireFields<MutationCompleteVolunteerTransferArgs, 'input'>>;
  correctHours?: Resolver<ResolversTypes['CorrectHoursPayload'], ParentType, ContextType, RequireFields<MutationCorrectHoursArgs, 'input'>>;
  correctVolunteerData?: Resolver<ResolversTypes['CorrectDataPayload'], ParentType, ContextType, RequireFields<MutationCorrectVolunteerDataArgs, 'input'>>;
  decideTeamJoin?: Resolver<ResolversTypes['DecideTeamJoinPayload'], ParentType, ContextType, RequireFields<MutationDecideTeamJoinArgs, 'input'>>;
  declineHours?: Resolver<ResolversTypes['DeclineHoursPayload'], ParentType, ContextType, RequireFields<MutationDeclineHoursArgs, 'input'>>;
  dissolveVolunteerTeam?: Resolver<ResolversTypes['DissolveVolunteerTeamPayload'], ParentType, ContextType, RequireFields<MutationDissolveVolunteerTeamArgs, 'input'>>;
  endTeamMembership?: Resolver<ResolversTypes['EndTeamMembershipPayload'], ParentType, ContextType, RequireFields<MutationEndTeamMembershipArgs, 'input'>>;
  eraseVolunteerData?: Resolver<ResolversTypes['EraseDataPayload'], ParentType, ContextType, RequireFields<MutationEraseVolunteerDataArgs, 'input'>>;
  exportVolunteerAudit?: Resolver<ResolversTypes['ExportAuditPayload'], ParentType, ContextType, RequireFields<MutationExportVolunteerAuditArgs, 'input'>>;
  exportVolunteerRoster?: Resolver<ResolversTypes['ExportVolunteerRosterPayload'], ParentType, ContextType, RequireFields<MutationExportVolunteerRosterArgs, 'input'>>;
  foundVolunteerTeam?: Resolver<ResolversTypes['FoundVolunteerTeamPayload'], ParentType, ContextType, RequireFields<MutationFoundVolunteerTeamArgs, 'input'>>;
  grantStars?: Resolver<ResolversTypes['GrantStarsPayload'], ParentType, ContextType, RequireFields<MutationGrantStarsArgs, 'input'>>;
  issueCertificate?: Resolver<ResolversTypes['IssueCertificatePayload'], ParentType, ContextType, RequireFields<MutationIssueCertificateArgs, 'input'>>;
  linkVolunteerAccount?: Resolver<ResolversTypes['LinkVolunteerAccountPayload'], ParentType, ContextType, RequireFields<MutationLinkVolunteerAccountArgs, 'input'>>;
  mergeVolunteerTeams?: Resolver<ResolversTypes['MergeVolunteerTeamsPayload'], ParentType, ContextType, RequireFields<MutationMergeVolunteerTeamsArgs, 'input'>>;
  mergeVolunteers?: Resolver<ResolversTypes['MergeVolunteersPayload'], ParentType, ContextType, RequireFields<MutationMergeVolunteersArgs, 'input'>>;
  moveVolunteerTeam?: Resolver<ResolversTypes['MoveVolunteerTeamPayload'], ParentType, ContextType, RequireFields<MutationMoveVolunteerTeamArgs, 'input'>>;
  objectToStar?: Resolver<ResolversTypes['ObjectToStarPayload'], ParentType, ContextType, RequireFields<MutationObjectToStarArgs, 'input'>>;
  previewVolunteerRoster?: Resolver<ResolversTypes['PreviewVolunteerRosterPayload'], ParentType, ContextType, RequireFields<MutationPreviewVolunteerRosterArgs, 'input'>>;
  proposeStars?: Resolver<ResolversTypes['ProposeStarsPayload'], ParentType, ContextType, RequireFields<MutationProposeStarsArgs, 'input'>>;
  recordGuardianConsent?: Resolver<ResolversTypes['RecordGuardianConsentPayload'], ParentType, ContextType, RequireFields<MutationRecordGuardianConsentArgs, 'input'>>;
  recordHours?: Resolver<ResolversTypes['RecordHoursPayload'], ParentType, ContextType, RequireFields<MutationRecordHoursArgs, 'input'>>;
  recordVetting?: Resolver<ResolversTypes['RecordVettingPayload'], ParentType, ContextType, RequireFields<MutationRecordVettingArgs, 'input'>>;
  recordVolunteerLeaving?: Resolver<ResolversTypes['RecordVolunteerLeavingPayload'], ParentType, ContextType, RequireFields<MutationRecordVolunteerLeavingArgs, 'input'>>;
  recordVolunteerRecord?: Resolver<ResolversTypes['RecordVolunteerRecordPayload'], ParentType, ContextType, RequireFields<MutationRecordVolunteerRecordArgs, 'input'>>;
  registerMyself?: Resolver<ResolversTypes['RegisterMyselfPayload'], ParentType, ContextType, RequireFields<MutationRegisterMyselfArgs, 'input'>>;
  registerVolunteer?: Resolver<ResolversTypes['RegisterVolunteerPayload'], ParentType, ContextType, RequireFields<MutationRegisterVolunteerArgs, 'input'>>;
  reinstateVolunteer?: Resolver<ResolversTypes['ReinstateVolunteerPayload'], ParentType, ContextType, RequireFields<MutationReinstateVolunteerArgs, 'input'>>;
  reissueCertificate?: Resolver<ResolversTypes['ReissueCertificatePayload'], ParentType, ContextType, RequireFields<MutationReissueCertificateArgs, 'input'>>;
  renameVolunteerTeam?: Resolver<ResolversTypes['RenameVolunteerTeamPayload'], ParentType, ContextType, RequireFields<MutationRenameVolunteerTeamArgs, 'input'>>;
  requestToJoinTeam?: Resolver<ResolversTypes['RequestToJoinTeamPayload'], ParentType, ContextType, RequireFields<MutationRequestToJoinTeamArgs, 'input'>>;
  requestVolunteerTransfer?: Resolver<ResolversTypes['RequestVolunteerTransferPayload'], ParentType, ContextType, RequireFields<MutationRequestVolunteerTransferArgs, 'input'>>;
  revokeCertificate?: Resolver<ResolversTypes['RevokeCertificatePayload'], ParentType, ContextType, RequireFields<MutationRevokeCertificateArgs, 'input'>>;
  settleStarObjection?: Resolver<ResolversTypes['SettleStarObjectionPayload'], ParentType, ContextType, RequireFields<MutationSettleStarObjectionArgs, 'input'>>;
  suspendVolunteer?: Resolver<ResolversTypes['SuspendVolunteerPayload'], ParentType, ContextType, RequireFields<MutationSuspendVolunteerArgs, 'input'>>;
  undoVolunteerMerge?: Resolver<ResolversTypes['UndoVolunteerMergePayload'], ParentType, ContextType, RequireFields<MutationUndoVolunteerMergeArgs, 'input'>>;
  withdrawGuardianConsent?: Resolver<ResolversTypes['WithdrawGuardianConsentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawGuardianConsentArgs, 'input'>>;
};

export type ObjectToStarPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['ObjectToStarPayload'] = ResolversParentTypes['ObjectToStarPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['StarRating']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type PersonRecordResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['PersonRecord'] = ResolversParentTypes['PersonRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['PersonValue']>, ParentType, ContextType>;
};

export type PersonValueResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['PersonValue'] = ResolversParentTypes['PersonValue']> = {
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PreviewVolunteerRosterPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['PreviewVolunteerRosterPayload'] = ResolversParentTypes['PreviewVolunteerRosterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RosterPreview']>, ParentType, ContextType>;
};

export type ProposeStarsPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['ProposeStarsPayload'] = ResolversParentTypes['ProposeStarsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  ratings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StarRating']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  hourEntries?: Resolver<Maybe<ResolversTypes['HourEntryConnection']>, ParentType, ContextType, RequireFields<QueryHourEntriesArgs, 'division' | 'first'>>;
  myVolunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  serviceCertificate?: Resolver<Maybe<ResolversTypes['ServiceCertificate']>, ParentType, ContextType, RequireFields<QueryServiceCertificateArgs, 'id'>>;
  starRatings?: Resolver<Maybe<ResolversTypes['StarRatingConnection']>, ParentType, ContextType, RequireFields<QueryStarRatingsArgs, 'division' | 'first'>>;
  verifyCertificate?: Resolver<Maybe<ResolversTypes['CertificateVerification']>, ParentType, ContextType, RequireFields<QueryVerifyCertificateArgs, 'code' | 'number'>>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<QueryVolunteerArgs, 'id'>>;
  volunteerAudit?: Resolver<Maybe<ResolversTypes['AuditConnection']>, ParentType, ContextType, RequireFields<QueryVolunteerAuditArgs, 'first'>>;
  volunteerAuditVerdict?: Resolver<Maybe<ResolversTypes['AuditVerdict']>, ParentType, ContextType>;
  volunteerDataOf?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonRecord']>>, ParentType, ContextType, RequireFields<QueryVolunteerDataOfArgs, 'purpose' | 'subject'>>;
  volunteerDuplicates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VolunteerDuplicate']>>, ParentType, ContextType, RequireFields<QueryVolunteerDuplicatesArgs, 'input'>>;
  volunteerIdentity?: Resolver<Maybe<ResolversTypes['VolunteerIdentity']>, ParentType, ContextType, RequireFields<QueryVolunteerIdentityArgs, 'purpose' | 'volunteer'>>;
  volunteerMergePreview?: Resolver<Maybe<ResolversTypes['VolunteerMergePreview']>, ParentType, ContextType, RequireFields<QueryVolunteerMergePreviewArgs, 'keep' | 'merge'>>;
  volunteerRosterPreview?: Resolver<Maybe<ResolversTypes['RosterPreview']>, ParentType, ContextType, RequireFields<QueryVolunteerRosterPreviewArgs, 'id'>>;
  volunteerRosterRejected?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType, RequireFields<QueryVolunteerRosterRejectedArgs, 'preview'>>;
  volunteerRosterTemplate?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  volunteerTeam?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType, RequireFields<QueryVolunteerTeamArgs, 'id'>>;
  volunteerTeams?: Resolver<Maybe<ResolversTypes['VolunteerTeamConnection']>, ParentType, ContextType, RequireFields<QueryVolunteerTeamsArgs, 'division' | 'first'>>;
  volunteerTransfers?: Resolver<Maybe<ResolversTypes['VolunteerTransferConnection']>, ParentType, ContextType, RequireFields<QueryVolunteerTransfersArgs, 'division' | 'first'>>;
  volunteers?: Resolver<Maybe<ResolversTypes['VolunteerConnection']>, ParentType, ContextType, RequireFields<QueryVolunteersArgs, 'division' | 'first' | 'orderBy'>>;
};

export type RecordGuardianConsentPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RecordGuardianConsentPayload'] = ResolversParentTypes['RecordGuardianConsentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type RecordHoursPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RecordHoursPayload'] = ResolversParentTypes['RecordHoursPayload']> = {
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HourEntry']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordVettingPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RecordVettingPayload'] = ResolversParentTypes['RecordVettingPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type RecordVolunteerLeavingPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RecordVolunteerLeavingPayload'] = ResolversParentTypes['RecordVolunteerLeavingPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type RecordVolunteerRecordPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RecordVolunteerRecordPayload'] = ResolversParentTypes['RecordVolunteerRecordPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['VolunteerRecord']>, ParentType, ContextType>;
};

export type RegisterMyselfPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RegisterMyselfPayload'] = ResolversParentTypes['RegisterMyselfPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type RegisterVolunteerPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RegisterVolunteerPayload'] = ResolversParentTypes['RegisterVolunteerPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type ReinstateVolunteerPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['ReinstateVolunteerPayload'] = ResolversParentTypes['ReinstateVolunteerPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type ReissueCertificatePayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['ReissueCertificatePayload'] = ResolversParentTypes['ReissueCertificatePayload']> = {
  certificate?: Resolver<Maybe<ResolversTypes['ServiceCertificate']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenameVolunteerTeamPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RenameVolunteerTeamPayload'] = ResolversParentTypes['RenameVolunteerTeamPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
};

export type RequestToJoinTeamPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RequestToJoinTeamPayload'] = ResolversParentTypes['RequestToJoinTeamPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['TeamJoinRequest']>, ParentType, ContextType>;
};

export type RequestVolunteerTransferPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RequestVolunteerTransferPayload'] = ResolversParentTypes['RequestVolunteerTransferPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['VolunteerTransfer']>, ParentType, ContextType>;
};

export type RevokeCertificatePayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RevokeCertificatePayload'] = ResolversParentTypes['RevokeCertificatePayload']> = {
  certificate?: Resolver<Maybe<ResolversTypes['ServiceCertificate']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RosterCountsResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RosterCounts'] = ResolversParentTypes['RosterCounts']> = {
  alike?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterDuplicateResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RosterDuplicate'] = ResolversParentTypes['RosterDuplicate']> = {
  differs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  matchedRow?: Resolver<Maybe<ResolversTypes['RosterPlace']>, ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RosterMatch'], ParentType, ContextType>;
};

export type RosterHeaderResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RosterHeader'] = ResolversParentTypes['RosterHeader']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterNoteResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RosterNote'] = ResolversParentTypes['RosterNote']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['RosterNotedCell']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterNotedCellResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RosterNotedCell'] = ResolversParentTypes['RosterNotedCell']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RosterOutcomeResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RosterOutcome'] = ResolversParentTypes['RosterOutcome']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterPlaceResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RosterPlace'] = ResolversParentTypes['RosterPlace']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterPreviewResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RosterPreview'] = ResolversParentTypes['RosterPreview']> = {
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

export type RosterProblemResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RosterProblem'] = ResolversParentTypes['RosterProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterSheetResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['RosterSheet'] = ResolversParentTypes['RosterSheet']> = {
  headerRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RosterSheetOutcome'], ParentType, ContextType>;
};

export type SectorCountResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['SectorCount'] = ResolversParentTypes['SectorCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceCertificateResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['ServiceCertificate'] = ResolversParentTypes['ServiceCertificate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ServiceCertificate']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['ServiceCertificate']>, ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['CertifiedService']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  volunteerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  volunteerNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SettleStarObjectionPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['SettleStarObjectionPayload'] = ResolversParentTypes['SettleStarObjectionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['StarRating']>, ParentType, ContextType>;
};

export type StarCountResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['StarCount'] = ResolversParentTypes['StarCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StarRatingResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['StarRating'] = ResolversParentTypes['StarRating']> = {
  appealUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grantedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['StarIssuer'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticeFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  noticeUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StarRatingStatus'], ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type StarRatingConnectionResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['StarRatingConnection'] = ResolversParentTypes['StarRatingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StarRating']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuspendVolunteerPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['SuspendVolunteerPayload'] = ResolversParentTypes['SuspendVolunteerPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type TeamCompositionResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['TeamComposition'] = ResolversParentTypes['TeamComposition']> = {
  leagueMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamJoinRequestResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['TeamJoinRequest'] = ResolversParentTypes['TeamJoinRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TeamJoinStatus'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type TeamSizeCountResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['TeamSizeCount'] = ResolversParentTypes['TeamSizeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UndoVolunteerMergePayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['UndoVolunteerMergePayload'] = ResolversParentTypes['UndoVolunteerMergePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  merge?: Resolver<Maybe<ResolversTypes['VolunteerMerge']>, ParentType, ContextType>;
};

export interface UploadScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Upload'], any> {
  name: 'Upload';
}

export type UserErrorResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer'], FederationReferenceType extends FederationReferenceTypes['Volunteer'] = FederationReferenceTypes['Volunteer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Volunteer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availability?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  birthYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certificates?: Resolver<ReadonlyArray<ResolversTypes['ServiceCertificate']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['RegistrationChannel'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  guardianConsentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  guardianConsentWithdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['HourEntryConnection'], ParentType, ContextType, RequireFields<VolunteerHoursArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interests?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leagueMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['VolunteerRecord']>, ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  residentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stars?: Resolver<ReadonlyArray<ResolversTypes['StarRating']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VolunteerStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  vettedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vettedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type VolunteerConnectionResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteerConnection'] = ResolversParentTypes['VolunteerConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerDuplicateResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteerDuplicate'] = ResolversParentTypes['VolunteerDuplicate']> = {
  matchedBy?: Resolver<ReadonlyArray<ResolversTypes['DuplicateSign']>, ParentType, ContextType>;
  volunteer?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
};

export type VolunteerIdentityResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteerIdentity'] = ResolversParentTypes['VolunteerIdentity']> = {
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  guardian?: Resolver<Maybe<ResolversTypes['Guardian']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  residentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VolunteerIndicatorResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteerIndicator'] = ResolversParentTypes['VolunteerIndicator'], FederationReferenceType extends FederationReferenceTypes['VolunteerIndicator'] = FederationReferenceTypes['VolunteerIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchesReported?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['IndicatorState']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type VolunteerMergeResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteerMerge'] = ResolversParentTypes['VolunteerMerge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keep?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  merged?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type VolunteerMergePreviewResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteerMergePreview'] = ResolversParentTypes['VolunteerMergePreview']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  keep?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
  merge?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerRecordResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteerRecord'] = ResolversParentTypes['VolunteerRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VolunteerRecordKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type VolunteerTeamResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteerTeam'] = ResolversParentTypes['VolunteerTeam'], FederationReferenceType extends FederationReferenceTypes['VolunteerTeam'] = FederationReferenceTypes['VolunteerTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  composition?: Resolver<Maybe<ResolversTypes['TeamComposition']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerTeamName']>, ParentType, ContextType>;
  foundedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TeamJoinRequest']>>, ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  roster?: Resolver<Maybe<ResolversTypes['VolunteerConnection']>, ParentType, ContextType, RequireFields<VolunteerTeamRosterArgs, 'first'>>;
};

export type VolunteerTeamConnectionResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteerTeamConnection'] = ResolversParentTypes['VolunteerTeamConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerTransferResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteerTransfer'] = ResolversParentTypes['VolunteerTransfer']> = {
  from?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VolunteerTransferStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
};

export type VolunteerTransferConnectionResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteerTransferConnection'] = ResolversParentTypes['VolunteerTransferConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VolunteerTransfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteeringFiguresResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['VolunteeringFigures'] = ResolversParentTypes['VolunteeringFigures']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  byAgeBand?: Resolver<ReadonlyArray<ResolversTypes['AgeBandCount']>, ParentType, ContextType, Partial<VolunteeringFiguresByAgeBandArgs>>;
  bySector?: Resolver<ReadonlyArray<ResolversTypes['SectorCount']>, ParentType, ContextType>;
  byStar?: Resolver<ReadonlyArray<ResolversTypes['StarCount']>, ParentType, ContextType>;
  leagueMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registeredActive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registeredCumulative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceMinutes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  teamsBySize?: Resolver<ReadonlyArray<ResolversTypes['TeamSizeCount']>, ParentType, ContextType>;
};

export type WithdrawGuardianConsentPayloadResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['WithdrawGuardianConsentPayload'] = ResolversParentTypes['WithdrawGuardianConsentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = VolunteersContext> = {
  AddTeamMembersPayload?: AddTeamMembersPayloadResolvers<ContextType>;
  AgeBandCount?: AgeBandCountResolvers<ContextType>;
  AnswerVolunteerTransferPayload?: AnswerVolunteerTransferPayloadResolvers<ContextType>;
  AppointTeamLeaderPayload?: AppointTeamLeaderPayloadResolvers<ContextType>;
  ApproveHoursPayload?: ApproveHoursPayloadResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditVerdict?: AuditVerdictResolvers<ContextType>;
  Caller?: CallerResolvers<ContextType>;
  CertificateVerification?: CertificateVerificationResolvers<ContextType>;
  CertifiedService?: CertifiedServiceResolvers<ContextType>;
  ChangeVolunteerPayload?: ChangeVolunteerPayloadResolvers<ContextType>;
  CodeCount?: CodeCountResolvers<ContextType>;
  CollectAttendancesPayload?: CollectAttendancesPayloadResolvers<ContextType>;
  CommitVolunteerRosterPayload?: CommitVolunteerRosterPayloadResolvers<ContextType>;
  CompleteVolunteerTransferPayload?: CompleteVolunteerTransferPayloadResolvers<ContextType>;
  CorrectDataPayload?: CorrectDataPayloadResolvers<ContextType>;
  CorrectHoursPayload?: CorrectHoursPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideTeamJoinPayload?: DecideTeamJoinPayloadResolvers<ContextType>;
  DeclineHoursPayload?: DeclineHoursPayloadResolvers<ContextType>;
  DissolveVolunteerTeamPayload?: DissolveVolunteerTeamPayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  EndTeamMembershipPayload?: EndTeamMembershipPayloadResolvers<ContextType>;
  EraseDataPayload?: EraseDataPayloadResolvers<ContextType>;
  ExportAuditPayload?: ExportAuditPayloadResolvers<ContextType>;
  ExportVolunteerRosterPayload?: ExportVolunteerRosterPayloadResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  File?: FileResolvers<ContextType>;
  FormerTeamName?: FormerTeamNameResolvers<ContextType>;
  FoundVolunteerTeamPayload?: FoundVolunteerTeamPayloadResolvers<ContextType>;
  GrantStarsPayload?: GrantStarsPayloadResolvers<ContextType>;
  Guardian?: GuardianResolvers<ContextType>;
  HourEntry?: HourEntryResolvers<ContextType>;
  HourEntryConnection?: HourEntryConnectionResolvers<ContextType>;
  IssueCertificatePayload?: IssueCertificatePayloadResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LinkVolunteerAccountPayload?: LinkVolunteerAccountPayloadResolvers<ContextType>;
  MergeVolunteerTeamsPayload?: MergeVolunteerTeamsPayloadResolvers<ContextType>;
  MergeVolunteersPayload?: MergeVolunteersPayloadResolvers<ContextType>;
  MoveVolunteerTeamPayload?: MoveVolunteerTeamPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ObjectToStarPayload?: ObjectToStarPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonRecord?: PersonRecordResolvers<ContextType>;
  PersonValue?: PersonValueResolvers<ContextType>;
  PreviewVolunteerRosterPayload?: PreviewVolunteerRosterPayloadResolvers<ContextType>;
  ProposeStarsPayload?: ProposeStarsPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordGuardianConsentPayload?: RecordGuardianConsentPayloadResolvers<ContextType>;
  RecordHoursPayload?: RecordHoursPayloadResolvers<ContextType>;
  RecordVettingPayload?: RecordVettingPayloadResolvers<ContextType>;
  RecordVolunteerLeavingPayload?: RecordVolunteerLeavingPayloadResolvers<ContextType>;
  RecordVolunteerRecordPayload?: RecordVolunteerRecordPayloadResolvers<ContextType>;
  RegisterMyselfPayload?: RegisterMyselfPayloadResolvers<ContextType>;
  RegisterVolunteerPayload?: RegisterVolunteerPayloadResolvers<ContextType>;
  ReinstateVolunteerPayload?: ReinstateVolunteerPayloadResolvers<ContextType>;
  ReissueCertificatePayload?: ReissueCertificatePayloadResolvers<ContextType>;
  RenameVolunteerTeamPayload?: RenameVolunteerTeamPayloadResolvers<ContextType>;
  RequestToJoinTeamPayload?: RequestToJoinTeamPayloadResolvers<ContextType>;
  RequestVolunteerTransferPayload?: RequestVolunteerTransferPayloadResolvers<ContextType>;
  RevokeCertificatePayload?: RevokeCertificatePayloadResolvers<ContextType>;
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
  SectorCount?: SectorCountResolvers<ContextType>;
  ServiceCertificate?: ServiceCertificateResolvers<ContextType>;
  SettleStarObjectionPayload?: SettleStarObjectionPayloadResolvers<ContextType>;
  StarCount?: StarCountResolvers<ContextType>;
  StarRating?: StarRatingResolvers<ContextType>;
  StarRatingConnection?: StarRatingConnectionResolvers<ContextType>;
  SuspendVolunteerPayload?: SuspendVolunteerPayloadResolvers<ContextType>;
  TeamComposition?: TeamCompositionResolvers<ContextType>;
  TeamJoinRequest?: TeamJoinRequestResolvers<ContextType>;
  TeamSizeCount?: TeamSizeCountResolvers<ContextType>;
  UndoVolunteerMergePayload?: UndoVolunteerMergePayloadResolvers<ContextType>;
  Upload?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
  VolunteerConnection?: VolunteerConnectionResolvers<ContextType>;
  VolunteerDuplicate?: VolunteerDuplicateResolvers<ContextType>;
  VolunteerIdentity?: VolunteerIdentityResolvers<ContextType>;
  VolunteerIndicator?: VolunteerIndicatorResolvers<ContextType>;
  VolunteerMerge?: VolunteerMergeResolvers<ContextType>;
  VolunteerMergePreview?: VolunteerMergePreviewResolvers<ContextType>;
  VolunteerRecord?: VolunteerRecordResolvers<ContextType>;
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  VolunteerTeamConnection?: VolunteerTeamConnectionResolvers<ContextType>;
  VolunteerTransfer?: VolunteerTransferResolvers<ContextType>;
  VolunteerTransferConnection?: VolunteerTransferConnectionResolvers<ContextType>;
  VolunteeringFigures?: VolunteeringFiguresResolvers<ContextType>;
  WithdrawGuardianConsentPayload?: WithdrawGuardianConsentPayloadResolvers<ContextType>;
};

