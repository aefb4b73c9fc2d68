// Generated from schema/*.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CallerReference as CallerRow } from '../caller.resolvers.ts';
import type { Connection } from '@chunhui/runtime';
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
  /** A calendar day, YYYY-MM-DD, of the years 1900 to 2199. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with offset, of the years 1900 to 2199. */
  DateTime: { input: string; output: Date | string; }
  /** 2, 4, 6, 9 or 12 digits; answered with 12. A prefix is an ancestor (GB/T 2260, GB/T 10114). */
  DivisionCode: { input: string; output: string; }
  /** Money in whole fen (分), as a number: 100 are one yuan. */
  Fen: { input: number; output: number; }
  /** A file: sent by the GraphQL multipart request convention, or as base64 where a request is JSON. At most 16 MB. */
  Upload: { input: Buffer; output: never; }
  _FieldSet: { input: string; output: string; }
};

export type AddTeamMembersInput = {
  readonly team: Scalars['ID']['input'];
  /** 1 to 500. */
  readonly volunteers: ReadonlyArray<Scalars['ID']['input']>;
};

export type AddTeamMembersPayload = {
  readonly __typename?: 'AddTeamMembersPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly team?: Maybe<VolunteerTeam>;
};

export type AgeBandCount = {
  readonly __typename?: 'AgeBandCount';
  readonly count: Scalars['Int']['output'];
  readonly from: Scalars['Int']['output'];
  /** Included; null for the oldest. */
  readonly to?: Maybe<Scalars['Int']['output']>;
};

export type AnswerVolunteerTransferInput = {
  readonly agreed: Scalars['Boolean']['input'];
  /** Why not; needed to decline. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly transfer: Scalars['ID']['input'];
};

export type AnswerVolunteerTransferPayload = {
  readonly __typename?: 'AnswerVolunteerTransferPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly transfer?: Maybe<VolunteerTransfer>;
};

export type AppointTeamLeaderInput = {
  /** A member of the team. */
  readonly leader: Scalars['ID']['input'];
  readonly team: Scalars['ID']['input'];
};

export type AppointTeamLeaderPayload = {
  readonly __typename?: 'AppointTeamLeaderPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly team?: Maybe<VolunteerTeam>;
};

export type ApproveHoursInput = {
  /** 1 to 500. */
  readonly entries: ReadonlyArray<Scalars['ID']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ApproveHoursPayload = {
  readonly __typename?: 'ApproveHoursPayload';
  readonly entries?: Maybe<ReadonlyArray<HourEntry>>;
  readonly errors: ReadonlyArray<UserError>;
};

export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  readonly nodes: ReadonlyArray<AuditRecord>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** What is looked for in the audit trail of the scope acted in; the newest first. */
export type AuditFilter = {
  /** `noun.verb`, or only its beginning. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly nounId?: InputMaybe<Scalars['ID']['input']>;
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** An act or a recorded read: who, what, why, before and after (personal data masked). */
export type AuditRecord = {
  readonly __typename?: 'AuditRecord';
  /** `noun.verb`. */
  readonly action: Scalars['String']['output'];
  /** JSON. */
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
  /** JSON. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The division acted in. */
  readonly division: Scalars['DivisionCode']['output'];
  /** SHA-256 over the record before and this one. */
  readonly hash: Scalars['String']['output'];
  readonly nounId: Scalars['ID']['output'];
  /** Counted from 1 without a gap in each chain. */
  readonly number: Scalars['Int']['output'];
  readonly purpose?: Maybe<Scalars['String']['output']>;
  readonly requestId: Scalars['String']['output'];
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** The token's subject. */
  readonly subject: Scalars['String']['output'];
};

/**
 * Whether the trail is as it was written: every record follows from the one before it, and the last is the head that is kept apart. What was kept
 * as long as the county's model says is gone from its beginning; the rest follows from the last of that.
 */
export type AuditVerdict = {
  readonly __typename?: 'AuditVerdict';
  /** The first number that does not hold. */
  readonly brokenAt?: Maybe<Scalars['Int']['output']>;
  /** MISSING, CHANGED, HEAD or START. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Records that were followed; null when the trail does not hold. */
  readonly records?: Maybe<Scalars['Int']['output']>;
  readonly whole: Scalars['Boolean']['output'];
};

export type Caller = {
  readonly __typename?: 'Caller';
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The caller's own registration as volunteer in the county where they act; null when there is none. */
  readonly volunteer?: Maybe<Volunteer>;
};

export type CertificateStatus =
  /** Another certificate was issued in its place. */
  | 'REISSUED'
  | 'REVOKED'
  | 'VALID';

/** What anyone learns who holds a certificate. */
export type CertificateVerification = {
  readonly __typename?: 'CertificateVerification';
  readonly issuedOn: Scalars['Date']['output'];
  readonly issuer: Scalars['String']['output'];
  readonly minutes: Scalars['Int']['output'];
  /** Masked. */
  readonly name: Scalars['String']['output'];
  readonly number: Scalars['String']['output'];
  readonly status: CertificateStatus;
};

export type CertifiedService = {
  readonly __typename?: 'CertifiedService';
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly minutes: Scalars['Int']['output'];
  readonly servedOn: Scalars['Date']['output'];
  readonly source: HourSource;
};

export type ChangeVolunteerInput = {
  readonly availability?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly division?: InputMaybe<Scalars['DivisionCode']['input']>;
  readonly interests?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly leagueMember?: InputMaybe<Scalars['Boolean']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly volunteer: Scalars['ID']['input'];
};

export type ChangeVolunteerPayload = {
  readonly __typename?: 'ChangeVolunteerPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly volunteer?: Maybe<Volunteer>;
};

/** How many there are of a code of the county's model. */
export type CodeCount = {
  readonly __typename?: 'CodeCount';
  readonly code: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type CollectAttendancesInput = {
  readonly division: Scalars['DivisionCode']['input'];
};

export type CollectAttendancesPayload = {
  readonly __typename?: 'CollectAttendancesPayload';
  readonly entries?: Maybe<ReadonlyArray<HourEntry>>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CommitVolunteerRosterInput = {
  readonly onAlike?: InputMaybe<OnAlike>;
  readonly onDuplicate: OnDuplicate;
  readonly preview: Scalars['ID']['input'];
};

export type CommitVolunteerRosterPayload = {
  readonly __typename?: 'CommitVolunteerRosterPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly preview?: Maybe<RosterPreview>;
};

export type CompleteVolunteerTransferInput = {
  /** Look-alikes that were checked and are other people. */
  readonly distinctFrom?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly transfer: Scalars['ID']['input'];
};

export type CompleteVolunteerTransferPayload = {
  readonly __typename?: 'CompleteVolunteerTransferPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly transfer?: Maybe<VolunteerTransfer>;
  readonly volunteer?: Maybe<Volunteer>;
};

/**
 * What is right, of what was taken down wrong about who somebody is: put right in every record of theirs that is about that, within the county.
 * Documents that were given out, such as certificates, are issued again.
 */
export type CorrectDataInput = {
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The right mobile number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Why; it is recorded. */
  readonly purpose: Scalars['String']['input'];
  /** The right resident ID number; the subject is named by the wrong one. The date of birth follows from it. */
  readonly residentId?: InputMaybe<Scalars['String']['input']>;
  readonly subject: DataSubjectInput;
};

export type CorrectDataPayload = {
  readonly __typename?: 'CorrectDataPayload';
  /** In how many records of each kind. */
  readonly corrected?: Maybe<ReadonlyArray<CodeCount>>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CorrectHoursInput = {
  readonly entry: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What would have been right; 0 when there was no service. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type CorrectHoursPayload = {
  readonly __typename?: 'CorrectHoursPayload';
  /** The reverse entry, and the new pending one when there is one. */
  readonly entries?: Maybe<ReadonlyArray<HourEntry>>;
  readonly errors: ReadonlyArray<UserError>;
};

/**
 * Whose data. The resident ID number (or the person's id) finds what is kept under the person; name and phone number together find what is kept
 * without one: a guardian, a sponsor, whoever made a wish. `record` names one record, such as a child's file.
 */
export type DataSubjectInput = {
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly record?: InputMaybe<Scalars['ID']['input']>;
  readonly residentId?: InputMaybe<Scalars['String']['input']>;
};

export type DecideTeamJoinInput = {
  readonly approved: Scalars['Boolean']['input'];
  /** Why not; needed to decline. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly request: Scalars['ID']['input'];
};

export type DecideTeamJoinPayload = {
  readonly __typename?: 'DecideTeamJoinPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly request?: Maybe<TeamJoinRequest>;
};

export type DeclineHoursInput = {
  /** 1 to 500. */
  readonly entries: ReadonlyArray<Scalars['ID']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type DeclineHoursPayload = {
  readonly __typename?: 'DeclineHoursPayload';
  readonly entries?: Maybe<ReadonlyArray<HourEntry>>;
  readonly errors: ReadonlyArray<UserError>;
};

export type DissolveVolunteerTeamInput = {
  readonly reason: Scalars['String']['input'];
  readonly team: Scalars['ID']['input'];
};

export type DissolveVolunteerTeamPayload = {
  readonly __typename?: 'DissolveVolunteerTeamPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly team?: Maybe<VolunteerTeam>;
};

export type Division = {
  readonly __typename?: 'Division';
  readonly code: Scalars['DivisionCode']['output'];
  /** Figures of volunteers and teams; null where nobody reports. */
  readonly volunteering?: Maybe<VolunteeringFigures>;
  /** The same at the end of each step, the days without report left out; null for whoever may not see them. */
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

export type DuplicateSign =
  | 'NAME_AND_BIRTH_DATE'
  | 'PHONE'
  | 'RESIDENT_ID';

export type EndTeamMembershipInput = {
  readonly team: Scalars['ID']['input'];
  readonly volunteer: Scalars['ID']['input'];
};

export type EndTeamMembershipPayload = {
  readonly __typename?: 'EndTeamMembershipPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly team?: Maybe<VolunteerTeam>;
};

/** Erases what tells who a person is. Refused while something is in force: it has to be ended first, so that figures stay right. */
export type EraseDataInput = {
  /** Why, such as the person's request and its date; it is recorded. */
  readonly purpose: Scalars['String']['input'];
  readonly subject: DataSubjectInput;
};

export type EraseDataPayload = {
  readonly __typename?: 'EraseDataPayload';
  /** How many records of each kind were erased; a second time none. */
  readonly erased?: Maybe<ReadonlyArray<CodeCount>>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ExportAuditInput = {
  readonly filter?: InputMaybe<AuditFilter>;
  /** Why; it is recorded. */
  readonly purpose: Scalars['String']['input'];
};

export type ExportAuditPayload = {
  readonly __typename?: 'ExportAuditPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly file?: Maybe<File>;
};

export type ExportVolunteerRosterInput = {
  readonly division: Scalars['DivisionCode']['input'];
  readonly format?: InputMaybe<RosterFormat>;
  /** Why; it is recorded. */
  readonly purpose: Scalars['String']['input'];
};

export type ExportVolunteerRosterPayload = {
  readonly __typename?: 'ExportVolunteerRosterPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly file?: Maybe<File>;
};

export type FigureQualifier =
  /** 余, 多. */
  | 'AT_LEAST'
  | 'EXACT';

/** A file to keep. */
export type File = {
  readonly __typename?: 'File';
  /** Base64. */
  readonly content: Scalars['String']['output'];
  /** Such as text/csv. */
  readonly mediaType: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type FormerTeamName = {
  readonly __typename?: 'FormerTeamName';
  readonly name: Scalars['String']['output'];
  /** The last day on which it had this name. */
  readonly until: Scalars['Date']['output'];
};

export type FoundVolunteerTeamInput = {
  /** The village or community where it sits. */
  readonly division: Scalars['DivisionCode']['input'];
  /** Today when left out. */
  readonly foundedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly leader?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
};

export type FoundVolunteerTeamPayload = {
  readonly __typename?: 'FoundVolunteerTeamPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly team?: Maybe<VolunteerTeam>;
};

export type GrantStarsInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 500. */
  readonly ratings: ReadonlyArray<Scalars['ID']['input']>;
  /** The document of the level that issues them; needed above the county. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
};

export type GrantStarsPayload = {
  readonly __typename?: 'GrantStarsPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly ratings?: Maybe<ReadonlyArray<StarRating>>;
};

/** Who answers for a volunteer under the age of consent. */
export type Guardian = {
  readonly __typename?: 'Guardian';
  readonly name: Scalars['String']['output'];
  readonly phone: Scalars['String']['output'];
  readonly relation: Scalars['String']['output'];
};

export type GuardianInput = {
  /** The day of the guardian's consent to this registration. */
  readonly consentedOn: Scalars['Date']['input'];
  readonly name: Scalars['String']['input'];
  readonly phone: Scalars['String']['input'];
  readonly relation: Scalars['String']['input'];
};

/** An entry of the ledger of hours. Entries are only added; a correction is an entry that takes another back. */
export type HourEntry = {
  readonly __typename?: 'HourEntry';
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly declineReason?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly enteredAt: Scalars['DateTime']['output'];
  /** The subject who entered it; `attendance` for what was clocked. */
  readonly enteredBy: Scalars['String']['output'];
  /** Something was unusual when it was clocked, such as an automatic sign-out. */
  readonly flagged: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: HourKind;
  /** Negative in what takes back. */
  readonly minutes: Scalars['Int']['output'];
  /** Why it was corrected or moved. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly servedOn: Scalars['Date']['output'];
  readonly source: HourSource;
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly status: HourStatus;
  readonly volunteer?: Maybe<Volunteer>;
};

export type HourEntryConnection = {
  readonly __typename?: 'HourEntryConnection';
  readonly nodes: ReadonlyArray<HourEntry>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HourKind =
  /** Takes an entry back. */
  | 'CORRECTION'
  /** Moves the hours of a merged registration. */
  | 'MERGE'
  /** Service that was rendered. */
  | 'SERVICE'
  /** Hours approved in another county before a transfer. */
  | 'TRANSFER';

export type HourSource =
  | 'BACKFILLED'
  | 'CLOCKED'
  | 'IMPORTED';

export type HourStatus =
  | 'APPROVED'
  | 'DECLINED'
  | 'PENDING';

export type IndicatorDirection =
  /** The target is a ceiling, as of what is overdue. */
  | 'LESS_IS_BETTER'
  | 'MORE_IS_BETTER';

/** How an indicator stands against its target. */
export type IndicatorState =
  | 'BEHIND'
  | 'MET'
  /** Nobody reports, which is not 0. */
  | 'NO_REPORT'
  /** Short of the target, but not of the part of it that has come due with the period. */
  | 'ON_TRACK';

export type IssueCertificateInput = {
  /** Service from this day; from the first when left out. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organization that issues it, as printed. */
  readonly issuer: Scalars['String']['input'];
  /** Service until this day; until the last when left out. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  readonly volunteer: Scalars['ID']['input'];
};

export type IssueCertificatePayload = {
  readonly __typename?: 'IssueCertificatePayload';
  readonly certificate?: Maybe<ServiceCertificate>;
  readonly errors: ReadonlyArray<UserError>;
};

/** A name in both languages. */
export type Label = {
  readonly __typename?: 'Label';
  readonly en: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
};

export type LinkVolunteerAccountInput = {
  /** The token's subject. */
  readonly subject: Scalars['String']['input'];
  readonly volunteer: Scalars['ID']['input'];
};

export type LinkVolunteerAccountPayload = {
  readonly __typename?: 'LinkVolunteerAccountPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly volunteer?: Maybe<Volunteer>;
};

export type MergeVolunteerTeamsInput = {
  /** The team that takes its members and its teams below. */
  readonly into: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  /** The team that ends. */
  readonly team: Scalars['ID']['input'];
};

export type MergeVolunteerTeamsPayload = {
  readonly __typename?: 'MergeVolunteerTeamsPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The team that stands. */
  readonly team?: Maybe<VolunteerTeam>;
};

export type MergeVolunteersInput = {
  /** The registration that stays. */
  readonly keep: Scalars['ID']['input'];
  /** The registration that ends. */
  readonly merge: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type MergeVolunteersPayload = {
  readonly __typename?: 'MergeVolunteersPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly merge?: Maybe<VolunteerMerge>;
};

export type MoveVolunteerTeamInput = {
  /** Null makes it a team of its own. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  readonly team: Scalars['ID']['input'];
};

export type MoveVolunteerTeamPayload = {
  readonly __typename?: 'MoveVolunteerTeamPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly team?: Maybe<VolunteerTeam>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes volunteers in without a request; who is in already stays. */
  readonly addTeamMembers: AddTeamMembersPayload;
  /** Agrees to give a volunteer up, or declines. For the county that has them. */
  readonly answerVolunteerTransfer: AnswerVolunteerTransferPayload;
  readonly appointTeamLeader: AppointTeamLeaderPayload;
  /** Approves pending entries, all of them or none. */
  readonly approveHours: ApproveHoursPayload;
  /** Changes what may change of a registration; what is left out stays. */
  readonly changeVolunteer: ChangeVolunteerPayload;
  /** Makes pending entries of finished attendances, each exactly once; at most 5,000 a call. */
  readonly collectAttendances: CollectAttendancesPayload;
  /** Stores a previewed roster, all of it or nothing; again, it changes nothing and answers the same. */
  readonly commitVolunteerRoster: CommitVolunteerRosterPayload;
  /** Takes a volunteer in whom the other county gave up: registered here, with their approved hours. */
  readonly completeVolunteerTransfer: CompleteVolunteerTransferPayload;
  /** Takes an approved entry back by a reverse entry, and enters what would be right as pending. */
  readonly correctHours: CorrectHoursPayload;
  /** Puts right what was taken down wrong about who a person is, in every record here. */
  readonly correctVolunteerData: CorrectDataPayload;
  /** Approves a request to join, or declines it with a reason. */
  readonly decideTeamJoin: DecideTeamJoinPayload;
  /** Declines pending entries with a reason, all of them or none. */
  readonly declineHours: DeclineHoursPayload;
  /** Ends a team and its memberships, which stay as history; its teams below become those of the team above. */
  readonly dissolveVolunteerTeam: DissolveVolunteerTeamPayload;
  readonly endTeamMembership: EndTeamMembershipPayload;
  /** Erases a person's data in the registry of volunteers: figures stay, what tells who it was goes. Idempotent. */
  readonly eraseVolunteerData: EraseDataPayload;
  /** That audit trail as an .xlsx, at most its newest 50,000 records; recorded with its purpose. */
  readonly exportVolunteerAudit: ExportAuditPayload;
  /** The registrations of a division that have not ended, in full; recorded with its purpose. */
  readonly exportVolunteerRoster: ExportVolunteerRosterPayload;
  /** Founds a team. */
  readonly foundVolunteerTeam: FoundVolunteerTeamPayload;
  /** Grants stars whose public notice is over. */
  readonly grantStars: GrantStarsPayload;
  /** Certifies approved service. */
  readonly issueCertificate: IssueCertificatePayload;
  /** Links an account (a token's subject) to a registration, so that `me { volunteer }` finds it. */
  readonly linkVolunteerAccount: LinkVolunteerAccountPayload;
  /** Ends a team whose members and teams below go to another. */
  readonly mergeVolunteerTeams: MergeVolunteerTeamsPayload;
  /** Merges a second registration of the same person into the one that is kept. Can be undone. */
  readonly mergeVolunteers: MergeVolunteersPayload;
  /** Puts a team below another one. */
  readonly moveVolunteerTeam: MoveVolunteerTeamPayload;
  /** Objects to a star under public notice. */
  readonly objectToStar: ObjectToStarPayload;
  /** Reads volunteers from an .xlsx or .csv file and judges every row; nothing is stored where it counts. */
  readonly previewVolunteerRoster: PreviewVolunteerRosterPayload;
  /** Puts everyone whose approved hours carry a further star under public notice. */
  readonly proposeStars: ProposeStarsPayload;
  /** Records the guardian's consent anew, or its withdrawal, which suspends a volunteer under the age of consent. */
  readonly recordGuardianConsent: RecordGuardianConsentPayload;
  /** Enters service time afterwards, within the model's window; pending until somebody else approves it. */
  readonly recordHours: RecordHoursPayload;
  /** Records that a volunteer was vetted, until when it holds. */
  readonly recordVetting: RecordVettingPayload;
  /** Records that a volunteer has left; they still count as registered, cumulative. */
  readonly recordVolunteerLeaving: RecordVolunteerLeavingPayload;
  /** Puts training, an award or an insurance on the record. */
  readonly recordVolunteerRecord: RecordVolunteerRecordPayload;
  /** Registers the caller, from the county's own app, and links their account. */
  readonly registerMyself: RegisterMyselfPayload;
  /** Registers somebody at the office. Every look-alike is shown first: see `volunteerDuplicates`. */
  readonly registerVolunteer: RegisterVolunteerPayload;
  readonly reinstateVolunteer: ReinstateVolunteerPayload;
  /** Issues a certificate of all approved time until today in the place of a valid one. */
  readonly reissueCertificate: ReissueCertificatePayload;
  /** Gives a team another name; the old one stays on record. */
  readonly renameVolunteerTeam: RenameVolunteerTeamPayload;
  /** Asks to join a team, as the volunteer that one is. */
  readonly requestToJoinTeam: RequestToJoinTeamPayload;
  /** Asks another county for a volunteer who has moved here and wants it; nothing of theirs is shown. */
  readonly requestVolunteerTransfer: RequestVolunteerTransferPayload;
  readonly revokeCertificate: RevokeCertificatePayload;
  /** Settles an objection: upheld, the star is rejected; otherwise the notice stands. */
  readonly settleStarObjection: SettleStarObjectionPayload;
  /** Suspends an active volunteer, or takes a suspended one or one who left back into service. */
  readonly suspendVolunteer: SuspendVolunteerPayload;
  /** Undoes a merge: both registrations are as they were, with what was added to each since. */
  readonly undoVolunteerMerge: UndoVolunteerMergePayload;
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

export type ObjectToStarInput = {
  readonly rating: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ObjectToStarPayload = {
  readonly __typename?: 'ObjectToStarPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly rating?: Maybe<StarRating>;
};

/** What to do with rows that look like something that is there. */
export type OnAlike =
  /** They were compared and are others: add them. */
  | 'ADD'
  | 'SKIP';

/** What to do with rows about what is there already. */
export type OnDuplicate =
  | 'SKIP'
  /** Write what the row says over what is there; empty cells change nothing. */
  | 'UPDATE';

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Person = {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
  /** The registration as volunteer; null when there is none in the caller's county. */
  readonly volunteer?: Maybe<Volunteer>;
};

/** A record about a person, opened. */
export type PersonRecord = {
  readonly __typename?: 'PersonRecord';
  readonly id: Scalars['ID']['output'];
  /** Until when it is kept; null while it is in force. */
  readonly keptUntil?: Maybe<Scalars['Date']['output']>;
  /** Such as `league-member`. */
  readonly kind: Scalars['String']['output'];
  /** Since when it is over, from which its time of keeping runs; null while it is in force. */
  readonly overSince?: Maybe<Scalars['Date']['output']>;
  readonly title: Label;
  readonly values: ReadonlyArray<PersonValue>;
};

export type PersonValue = {
  readonly __typename?: 'PersonValue';
  readonly label: Label;
  /** The column, such as `birthDate`. */
  readonly name: Scalars['String']['output'];
  /** Null where nothing is known. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** `idempotencyKey`: the same key with the same file has one preview, for two days. */
export type PreviewVolunteerRosterInput = {
  /** The division whose roster it is: rows lie within. */
  readonly division: Scalars['DivisionCode']['input'];
  readonly file: Scalars['Upload']['input'];
  readonly fileName: Scalars['String']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type PreviewVolunteerRosterPayload = {
  readonly __typename?: 'PreviewVolunteerRosterPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly preview?: Maybe<RosterPreview>;
};

export type ProposeStarsInput = {
  readonly division: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ProposeStarsPayload = {
  readonly __typename?: 'ProposeStarsPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly ratings?: Maybe<ReadonlyArray<StarRating>>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Entries of the ledger of hours of a division and below it, such as the pending ones for a reviewer. */
  readonly hourEntries?: Maybe<HourEntryConnection>;
  /** The registration that the caller's account is linked to; null when there is none. */
  readonly myVolunteer?: Maybe<Volunteer>;
  /** One certificate; null when there is none in the caller's scope. */
  readonly serviceCertificate?: Maybe<ServiceCertificate>;
  /** Star ratings of a division and below it, such as those under public notice. */
  readonly starRatings?: Maybe<StarRatingConnection>;
  /** Whether a certificate is genuine and stands: for anyone who holds it; null when number and code do not belong together. */
  readonly verifyCertificate?: Maybe<CertificateVerification>;
  /** One registration; null when there is none in the caller's scope. */
  readonly volunteer?: Maybe<Volunteer>;
  /** The audit trail of the registry of volunteers, in the scope acted in. */
  readonly volunteerAudit?: Maybe<AuditConnection>;
  /** Follows that trail from its first record to its head. */
  readonly volunteerAuditVerdict?: Maybe<AuditVerdict>;
  /** A person's copy of what the registry of volunteers keeps about them; recorded with its purpose. Files of children only for who may read them. */
  readonly volunteerDataOf?: Maybe<ReadonlyArray<PersonRecord>>;
  /** Registrations of the county that look like one person: to be asked before registering, and before merging. */
  readonly volunteerDuplicates?: Maybe<ReadonlyArray<VolunteerDuplicate>>;
  /** What is masked, in full, for a purpose; every look is recorded with it. */
  readonly volunteerIdentity?: Maybe<VolunteerIdentity>;
  /** What a merge would do; nothing is changed. */
  readonly volunteerMergePreview?: Maybe<VolunteerMergePreview>;
  /** One's own preview of a roster; null when there is none, or its seven days are over. */
  readonly volunteerRosterPreview?: Maybe<RosterPreview>;
  /** The rejected rows of one's own preview as they were, with what is wrong, to be mended and sent again; null when there are none. */
  readonly volunteerRosterRejected?: Maybe<File>;
  /** An .xlsx to fill in for `previewVolunteerRoster`, with the county's choices explained. */
  readonly volunteerRosterTemplate?: Maybe<File>;
  /** One team; null when there is none in the caller's scope. */
  readonly volunteerTeam?: Maybe<VolunteerTeam>;
  /** Volunteer teams of a division and below it. */
  readonly volunteerTeams?: Maybe<VolunteerTeamConnection>;
  /** Transfers that a county has asked for or is asked for, newest first. */
  readonly volunteerTransfers?: Maybe<VolunteerTransferConnection>;
  /** Volunteers of a division and below it. People: for roles of the county. */
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

export type RecordGuardianConsentInput = {
  readonly guardian: GuardianInput;
  readonly volunteer: Scalars['ID']['input'];
};

export type RecordGuardianConsentPayload = {
  readonly __typename?: 'RecordGuardianConsentPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly volunteer?: Maybe<Volunteer>;
};

export type RecordHoursInput = {
  /** 1 to 500. */
  readonly entries: ReadonlyArray<ServiceTimeInput>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RecordHoursPayload = {
  readonly __typename?: 'RecordHoursPayload';
  readonly entries?: Maybe<ReadonlyArray<HourEntry>>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RecordVettingInput = {
  readonly vettedOn: Scalars['Date']['input'];
  /** The last day on which it holds; as long as the county's model says when left out. */
  readonly vettedUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly volunteer: Scalars['ID']['input'];
};

export type RecordVettingPayload = {
  readonly __typename?: 'RecordVettingPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly volunteer?: Maybe<Volunteer>;
};

export type RecordVolunteerLeavingInput = {
  readonly leftOn: Scalars['Date']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly volunteer: Scalars['ID']['input'];
};

export type RecordVolunteerLeavingPayload = {
  readonly __typename?: 'RecordVolunteerLeavingPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly volunteer?: Maybe<Volunteer>;
};

export type RecordVolunteerRecordInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issuedOn: Scalars['Date']['input'];
  readonly issuer: Scalars['String']['input'];
  readonly kind: VolunteerRecordKind;
  readonly title: Scalars['String']['input'];
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly volunteer: Scalars['ID']['input'];
};

export type RecordVolunteerRecordPayload = {
  readonly __typename?: 'RecordVolunteerRecordPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly record?: Maybe<VolunteerRecord>;
};

export type RegisterMyselfPayload = {
  readonly __typename?: 'RegisterMyselfPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly volunteer?: Maybe<Volunteer>;
};

export type RegisterVolunteerInput = {
  readonly availability?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Look-alikes that were checked and are other people. */
  readonly distinctFrom?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The village or community where they live. */
  readonly division: Scalars['DivisionCode']['input'];
  /** For those of 14 to 17. */
  readonly guardian?: InputMaybe<GuardianInput>;
  /** The same key with the same input has one effect and one answer, for two days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly interests?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly leagueMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** For those of 16 and 17 who live on their own labour, without a guardian's consent. */
  readonly livesOnOwnLabour?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name: Scalars['String']['input'];
  /** Kept sealed. */
  readonly phone: Scalars['String']['input'];
  /** 18 characters (GB 11643). Kept sealed. */
  readonly residentId: Scalars['String']['input'];
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type RegisterVolunteerPayload = {
  readonly __typename?: 'RegisterVolunteerPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly volunteer?: Maybe<Volunteer>;
};

export type RegistrationChannel =
  | 'APP'
  | 'IMPORT'
  | 'OFFICE'
  | 'TRANSFER';

export type ReinstateVolunteerInput = {
  readonly reason: Scalars['String']['input'];
  readonly volunteer: Scalars['ID']['input'];
};

export type ReinstateVolunteerPayload = {
  readonly __typename?: 'ReinstateVolunteerPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly volunteer?: Maybe<Volunteer>;
};

export type ReissueCertificateInput = {
  readonly certificate: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The one of before when left out. */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type ReissueCertificatePayload = {
  readonly __typename?: 'ReissueCertificatePayload';
  /** The new one. */
  readonly certificate?: Maybe<ServiceCertificate>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RenameVolunteerTeamInput = {
  readonly name: Scalars['String']['input'];
  readonly team: Scalars['ID']['input'];
};

export type RenameVolunteerTeamPayload = {
  readonly __typename?: 'RenameVolunteerTeamPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly team?: Maybe<VolunteerTeam>;
};

export type ReportedFigure = {
  readonly __typename?: 'ReportedFigure';
  readonly qualifier: FigureQualifier;
  readonly value: Scalars['Float']['output'];
};

export type RequestToJoinTeamInput = {
  readonly team: Scalars['ID']['input'];
};

export type RequestToJoinTeamPayload = {
  readonly __typename?: 'RequestToJoinTeamPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly request?: Maybe<TeamJoinRequest>;
};

export type RequestVolunteerTransferInput = {
  /** The day on which the volunteer consented. */
  readonly consentedOn: Scalars['Date']['input'];
  /** The county that has the volunteer, as they say themselves. */
  readonly from: Scalars['DivisionCode']['input'];
  /** What is registered here when the other county agrees. */
  readonly volunteer: RegisterVolunteerInput;
};

export type RequestVolunteerTransferPayload = {
  readonly __typename?: 'RequestVolunteerTransferPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly transfer?: Maybe<VolunteerTransfer>;
};

export type RevokeCertificateInput = {
  readonly certificate: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RevokeCertificatePayload = {
  readonly __typename?: 'RevokeCertificatePayload';
  readonly certificate?: Maybe<ServiceCertificate>;
  readonly errors: ReadonlyArray<UserError>;
};

/** Rows of a roster by what they are (rows); `new`, `same`, `duplicate`, `alike` and `rejected` sum to `read`. */
export type RosterCounts = {
  readonly __typename?: 'RosterCounts';
  /** Looking like something that is there, or like an earlier row. */
  readonly alike: Scalars['Int']['output'];
  /** There already, and saying something else. */
  readonly duplicate: Scalars['Int']['output'];
  readonly new: Scalars['Int']['output'];
  /** All problems, also those that are not listed (things). */
  readonly problems: Scalars['Int']['output'];
  /** Filled rows below the headers, without examples. */
  readonly read: Scalars['Int']['output'];
  readonly rejected: Scalars['Int']['output'];
  /** There already, and saying the same. */
  readonly same: Scalars['Int']['output'];
};

/** A row about what is there already, or what looks like it. */
export type RosterDuplicate = {
  readonly __typename?: 'RosterDuplicate';
  /** Headers of the columns that say something else. */
  readonly differs: ReadonlyArray<Scalars['String']['output']>;
  /** The earlier row of the file that it looks like. */
  readonly matchedRow?: Maybe<RosterPlace>;
  /** Ids of what is there. */
  readonly matches: ReadonlyArray<Scalars['ID']['output']>;
  readonly row: Scalars['Int']['output'];
  readonly sheet: Scalars['String']['output'];
  readonly state: RosterMatch;
};

/** Kinds of files that a list can be taken away as. */
export type RosterFormat =
  | 'CSV'
  | 'XLSX';

/** A column that no column of the roster answers to. */
export type RosterHeader = {
  readonly __typename?: 'RosterHeader';
  readonly column: Scalars['String']['output'];
  readonly header: Scalars['String']['output'];
  readonly sheet: Scalars['String']['output'];
};

/** Why a row is no new one. */
export type RosterMatch =
  /** It looks like others: only a person can decide. */
  | 'ALIKE'
  /** Somebody or something that is there. */
  | 'DUPLICATE';

/** What a commit did (rows). */
export type RosterOutcome = {
  readonly __typename?: 'RosterOutcome';
  readonly added: Scalars['Int']['output'];
  /** There already, and the same: left as they are. */
  readonly same: Scalars['Int']['output'];
  /** Duplicates and look-alikes that were left as they are. */
  readonly skipped: Scalars['Int']['output'];
  readonly updated: Scalars['Int']['output'];
};

/** A row of a file. */
export type RosterPlace = {
  readonly __typename?: 'RosterPlace';
  readonly row: Scalars['Int']['output'];
  readonly sheet: Scalars['String']['output'];
};

/** A roster that was read and judged. Its maker alone sees it, for seven days; until it is committed nothing of it counts. */
export type RosterPreview = {
  readonly __typename?: 'RosterPreview';
  readonly committedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly counts: RosterCounts;
  /** The division whose roster it is. */
  readonly division: Scalars['DivisionCode']['output'];
  /** Rows about what is there already, or what looks like it: the first hundred. */
  readonly duplicates: ReadonlyArray<RosterDuplicate>;
  /** Then it is forgotten. */
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** What the commit did; null before it. */
  readonly outcome?: Maybe<RosterOutcome>;
  readonly previewedAt: Scalars['DateTime']['output'];
  /** What is wrong, by sheet, row and column: the first hundred. Every refused row comes back in the sheet of rejected rows. */
  readonly problems: ReadonlyArray<RosterProblem>;
  readonly sheets: ReadonlyArray<RosterSheet>;
  readonly state: RosterState;
  /** Columns that were left out, so that nobody believes they were taken in. */
  readonly unknownHeaders: ReadonlyArray<RosterHeader>;
};

/** What is wrong, where, and what to do. */
export type RosterProblem = {
  readonly __typename?: 'RosterProblem';
  /** UPPER_SNAKE; the wording may change, the code does not. */
  readonly code: Scalars['String']['output'];
  /** The letter over the column, where the file has it. */
  readonly column?: Maybe<Scalars['String']['output']>;
  readonly en: Scalars['String']['output'];
  readonly header?: Maybe<Scalars['String']['output']>;
  /** Counted from 1, as the spreadsheet shows it. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** Null when it is about the whole file. */
  readonly sheet?: Maybe<Scalars['String']['output']>;
  /** What was found there, masked where it is an ID or phone number. */
  readonly shown?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
};

/** A sheet of the file. */
export type RosterSheet = {
  readonly __typename?: 'RosterSheet';
  readonly headerRow?: Maybe<Scalars['Int']['output']>;
  readonly name: Scalars['String']['output'];
  readonly outcome: RosterSheetOutcome;
};

/** What became of a sheet; only READ ones gave rows. */
export type RosterSheetOutcome =
  | 'HEADER_REFUSED'
  | 'HIDDEN'
  | 'NO_HEADER'
  | 'READ';

/** Whether a roster's rows have been stored. */
export type RosterState =
  | 'COMMITTED'
  | 'PREVIEWED';

export type SectorCount = {
  readonly __typename?: 'SectorCount';
  readonly count: Scalars['Int']['output'];
  /** Null for those without one on record. */
  readonly sector?: Maybe<Scalars['String']['output']>;
};

/** What a series of figures steps by; a step is told by its last day. Weeks begin on Monday. */
export type SeriesStep =
  | 'DAY'
  | 'MONTH'
  | 'WEEK'
  | 'YEAR';

/** A certificate of service record (志愿服务记录证明): what was approved on the day it was issued. */
export type ServiceCertificate = {
  readonly __typename?: 'ServiceCertificate';
  /** With the number, verifies the certificate; printed on it. */
  readonly code: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly issuedOn: Scalars['Date']['output'];
  readonly issuer: Scalars['String']['output'];
  readonly minutes: Scalars['Int']['output'];
  /** County, year, running number and check character. */
  readonly number: Scalars['String']['output'];
  /** To be printed: A4, in base64. */
  readonly pdf?: Maybe<Scalars['String']['output']>;
  /** Why it was revoked or re-issued. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The one that was issued in its place. */
  readonly replacedBy?: Maybe<ServiceCertificate>;
  /** The one in whose place it was issued. */
  readonly replaces?: Maybe<ServiceCertificate>;
  readonly services: ReadonlyArray<CertifiedService>;
  readonly status: CertificateStatus;
  readonly volunteer?: Maybe<Volunteer>;
  readonly volunteerName: Scalars['String']['output'];
  readonly volunteerNumber: Scalars['String']['output'];
};

/** Service of one volunteer: the start and the end, or the day and the minutes. */
export type ServiceTimeInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Without travel and breaks; the whole time when left out beside start and end. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  readonly servedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly volunteer: Scalars['ID']['input'];
};

export type SettleStarObjectionInput = {
  readonly rating: Scalars['ID']['input'];
  readonly settlement: Scalars['String']['input'];
  readonly upheld: Scalars['Boolean']['input'];
};

export type SettleStarObjectionPayload = {
  readonly __typename?: 'SettleStarObjectionPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly rating?: Maybe<StarRating>;
};

export type StarCount = {
  readonly __typename?: 'StarCount';
  readonly count: Scalars['Int']['output'];
  readonly star: Scalars['Int']['output'];
};

/** Which level issues a star. */
export type StarIssuer =
  | 'COUNTY'
  | 'PREFECTURE'
  | 'PROVINCE';

/** A star for approved hours: from the public notice to the grant. */
export type StarRating = {
  readonly __typename?: 'StarRating';
  /** The last day for an appeal against a rejection or revocation. */
  readonly appealUntil?: Maybe<Scalars['Date']['output']>;
  readonly endedReason?: Maybe<Scalars['String']['output']>;
  readonly grantedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly issuer: StarIssuer;
  /** 1 to 5. */
  readonly level: Scalars['Int']['output'];
  /** Approved minutes when it was proposed. */
  readonly minutes: Scalars['Int']['output'];
  readonly noticeFrom: Scalars['Date']['output'];
  /** The last day of the public notice. */
  readonly noticeUntil: Scalars['Date']['output'];
  readonly objection?: Maybe<Scalars['String']['output']>;
  /** The document by which a level above the county issued it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly settlement?: Maybe<Scalars['String']['output']>;
  readonly status: StarRatingStatus;
  readonly volunteer?: Maybe<Volunteer>;
};

export type StarRatingConnection = {
  readonly __typename?: 'StarRatingConnection';
  readonly nodes: ReadonlyArray<StarRating>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StarRatingStatus =
  | 'GRANTED'
  /** Under public notice. */
  | 'NOTICE'
  /** Somebody has objected. */
  | 'OBJECTED'
  /** An objection was upheld. */
  | 'REJECTED'
  /** The hours no longer carry it. */
  | 'REVOKED';

export type SuspendVolunteerInput = {
  readonly reason: Scalars['String']['input'];
  readonly volunteer: Scalars['ID']['input'];
};

export type SuspendVolunteerPayload = {
  readonly __typename?: 'SuspendVolunteerPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly volunteer?: Maybe<Volunteer>;
};

/** League members + youth volunteers. */
export type TeamComposition = {
  readonly __typename?: 'TeamComposition';
  /** Null for who does not see all of its members: those of another town. */
  readonly leagueMembers?: Maybe<Scalars['Int']['output']>;
  readonly members: Scalars['Int']['output'];
};

/** A volunteer's request to join a team. */
export type TeamJoinRequest = {
  readonly __typename?: 'TeamJoinRequest';
  readonly id: Scalars['ID']['output'];
  /** Why it was declined. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly requestedOn: Scalars['Date']['output'];
  readonly status: TeamJoinStatus;
  readonly team?: Maybe<VolunteerTeam>;
  readonly volunteer?: Maybe<Volunteer>;
};

export type TeamJoinStatus =
  | 'APPROVED'
  | 'DECLINED'
  | 'REQUESTED';

export type TeamSizeCount = {
  readonly __typename?: 'TeamSizeCount';
  readonly count: Scalars['Int']['output'];
  /** At least so many members, and fewer than in the next row. */
  readonly members: Scalars['Int']['output'];
};

export type UndoVolunteerMergeInput = {
  readonly merge: Scalars['ID']['input'];
};

export type UndoVolunteerMergePayload = {
  readonly __typename?: 'UndoVolunteerMergePayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly merge?: Maybe<VolunteerMerge>;
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

/** A registered volunteer. */
export type Volunteer = {
  readonly __typename?: 'Volunteer';
  /** The balance of the ledger of hours: only what is approved. */
  readonly approvedMinutes: Scalars['Int']['output'];
  readonly availability: ReadonlyArray<Scalars['String']['output']>;
  readonly birthDate: Scalars['Date']['output'];
  /** Certificates of their service, newest first. */
  readonly certificates: ReadonlyArray<ServiceCertificate>;
  readonly channel: RegistrationChannel;
  /** Where they live: a village or community. */
  readonly division?: Maybe<Division>;
  /** When the guardian consented; null when no consent is on record. */
  readonly guardianConsentOn?: Maybe<Scalars['Date']['output']>;
  readonly guardianConsentWithdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Entries of the ledger of hours, in the order in which they were entered. */
  readonly hours: HourEntryConnection;
  readonly id: Scalars['ID']['output'];
  readonly interests: ReadonlyArray<Scalars['String']['output']>;
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  readonly leagueMember: Scalars['Boolean']['output'];
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  readonly name: Scalars['String']['output'];
  /** County, running number and check character; never derived from the resident ID number. */
  readonly number: Scalars['String']['output'];
  readonly person?: Maybe<Person>;
  /** Masked but for the first three and the last four digits; null when not on record. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Training, awards and insurance, newest first. */
  readonly records: ReadonlyArray<VolunteerRecord>;
  readonly registeredOn: Scalars['Date']['output'];
  /** Masked but for the first six and the last four characters; null when not on record. */
  readonly residentId?: Maybe<Scalars['String']['output']>;
  /** The trade they work in. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** Stars in force, 0 to 5. */
  readonly star: Scalars['Int']['output'];
  /** Star ratings, newest first, also those that were rejected or revoked. */
  readonly stars: ReadonlyArray<StarRating>;
  readonly status: VolunteerStatus;
  /** Why they are suspended or have left; null when nobody said. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The teams they are in now. */
  readonly teams: ReadonlyArray<VolunteerTeam>;
  readonly vettedOn?: Maybe<Scalars['Date']['output']>;
  /** Null without a vetting; in the past when it has lapsed. */
  readonly vettedUntil?: Maybe<Scalars['Date']['output']>;
};


/** A registered volunteer. */
export type VolunteerHoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<HourStatus>;
};

export type VolunteerConnection = {
  readonly __typename?: 'VolunteerConnection';
  readonly nodes: ReadonlyArray<Volunteer>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type VolunteerDuplicate = {
  readonly __typename?: 'VolunteerDuplicate';
  readonly matchedBy: ReadonlyArray<DuplicateSign>;
  readonly volunteer: Volunteer;
};

/** Whom to look for: the signs that are given. */
export type VolunteerDuplicatesInput = {
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  readonly division: Scalars['DivisionCode']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly residentId?: InputMaybe<Scalars['String']['input']>;
};

export type VolunteerFilter = {
  readonly leagueMember?: InputMaybe<Scalars['Boolean']['input']>;
  readonly maxAge?: InputMaybe<Scalars['Int']['input']>;
  /** Full years completed today, both ends included. */
  readonly minAge?: InputMaybe<Scalars['Int']['input']>;
  /** Stars in force, at least so many. */
  readonly minStar?: InputMaybe<Scalars['Int']['input']>;
  /** A part of the name, or the beginning of its pinyin initials: 秀花 or yxh. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The volunteer number or its beginning. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** The whole mobile number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The whole resident ID number. */
  readonly residentId?: InputMaybe<Scalars['String']['input']>;
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** One of their skills. */
  readonly skill?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<VolunteerStatus>;
  /** A team they are in now. */
  readonly team?: InputMaybe<Scalars['ID']['input']>;
};

/** What is masked elsewhere. */
export type VolunteerIdentity = {
  readonly __typename?: 'VolunteerIdentity';
  readonly guardian?: Maybe<Guardian>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly residentId?: Maybe<Scalars['String']['output']>;
};

export type VolunteerIndicator = {
  readonly __typename?: 'VolunteerIndicator';
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
  /** Null without a target. */
  readonly state?: Maybe<IndicatorState>;
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** The figure, live or as of the day; null where nobody reports. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A merge of two registrations. */
export type VolunteerMerge = {
  readonly __typename?: 'VolunteerMerge';
  readonly id: Scalars['ID']['output'];
  readonly keep?: Maybe<Volunteer>;
  readonly merged?: Maybe<Volunteer>;
  readonly mergedAt: Scalars['DateTime']['output'];
  readonly minutes: Scalars['Int']['output'];
  readonly reason: Scalars['String']['output'];
  /** Null while it stands. */
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a merge would do. */
export type VolunteerMergePreview = {
  readonly __typename?: 'VolunteerMergePreview';
  /** What stands in the way; none when the merge may be done. */
  readonly errors: ReadonlyArray<UserError>;
  readonly keep: Volunteer;
  readonly merge: Volunteer;
  /** Approved minutes that would move. */
  readonly minutes: Scalars['Int']['output'];
  /** Teams that the kept registration would join. */
  readonly teams: Scalars['Int']['output'];
};

export type VolunteerOrder =
  /** Most approved hours first. */
  | 'HOURS'
  /** By pinyin initials. */
  | 'NAME'
  /** In the order of registering. */
  | 'REGISTRATION';

/** Training, an award or an insurance. */
export type VolunteerRecord = {
  readonly __typename?: 'VolunteerRecord';
  readonly id: Scalars['ID']['output'];
  readonly issuedOn: Scalars['Date']['output'];
  readonly issuer: Scalars['String']['output'];
  readonly kind: VolunteerRecordKind;
  readonly title: Scalars['String']['output'];
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

export type VolunteerRecordKind =
  | 'AWARD'
  | 'INSURANCE'
  | 'TRAINING';

export type VolunteerStatus =
  | 'ACTIVE'
  | 'LEFT'
  | 'SUSPENDED';

/** A team of volunteers. */
export type VolunteerTeam = {
  readonly __typename?: 'VolunteerTeam';
  /** The standing teams one level below. */
  readonly children: ReadonlyArray<VolunteerTeam>;
  /** How many are in it now, and how many of them are League members. Of people: for roles of the county. */
  readonly composition?: Maybe<TeamComposition>;
  /** Null while it stands. */
  readonly dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** The village or community where it sits. */
  readonly division?: Maybe<Division>;
  /** Names that it had before, newest first. */
  readonly formerNames: ReadonlyArray<FormerTeamName>;
  readonly foundedOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** Requests to join that nobody has decided, oldest first, at most 100. People: for roles of the county. */
  readonly joinRequests?: Maybe<ReadonlyArray<TeamJoinRequest>>;
  /** People: for roles of the county. */
  readonly leader?: Maybe<Volunteer>;
  /** The team that it was merged into. */
  readonly mergedInto?: Maybe<VolunteerTeam>;
  readonly name: Scalars['String']['output'];
  /** The team above it; null for a team of its own. */
  readonly parent?: Maybe<VolunteerTeam>;
  /** Who is in it now, in the order of registration. People: for roles of the county. */
  readonly roster?: Maybe<VolunteerConnection>;
};


/** A team of volunteers. */
export type VolunteerTeamRosterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type VolunteerTeamConnection = {
  readonly __typename?: 'VolunteerTeamConnection';
  readonly nodes: ReadonlyArray<VolunteerTeam>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A volunteer's move from one county to another, with both sides' consent. */
export type VolunteerTransfer = {
  readonly __typename?: 'VolunteerTransfer';
  /** The county that is asked. */
  readonly from?: Maybe<Division>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Why it was declined. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly status: VolunteerTransferStatus;
  /** The county that asks. */
  readonly to?: Maybe<Division>;
};

export type VolunteerTransferConnection = {
  readonly __typename?: 'VolunteerTransferConnection';
  readonly nodes: ReadonlyArray<VolunteerTransfer>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type VolunteerTransferStatus =
  | 'COMPLETED'
  | 'DECLINED'
  /** The other county gave the volunteer up; to be completed here. */
  | 'RELEASED'
  /** Asked for; the other county has not answered. */
  | 'REQUESTED';

export type VolunteeringFigures = {
  readonly __typename?: 'VolunteeringFigures';
  /** The day that they are of, at its end; today when it is not over. */
  readonly asOf: Scalars['Date']['output'];
  /** The active by the age that they reach in a year, this year when left out (distinct persons); they sum to the active. */
  readonly byAgeBand: ReadonlyArray<AgeBandCount>;
  /** The active by sector of the county's model (distinct persons); they sum to the active. */
  readonly bySector: ReadonlyArray<SectorCount>;
  /** The active who have stars, by how many (distinct persons). */
  readonly byStar: ReadonlyArray<StarCount>;
  /** League members among the active (distinct persons). */
  readonly leagueMembers: Scalars['Int']['output'];
  /** Registered and active now (distinct persons). */
  readonly registeredActive: Scalars['Int']['output'];
  /** Everyone who ever registered, also those who left (distinct persons). */
  readonly registeredCumulative: Scalars['Int']['output'];
  /** Approved service, also of those who left (minutes). */
  readonly serviceMinutes: Scalars['Float']['output'];
  /** Teams that have not been dissolved (things). */
  readonly teams: Scalars['Int']['output'];
  /** The same by size; they sum to the teams. */
  readonly teamsBySize: ReadonlyArray<TeamSizeCount>;
};


export type VolunteeringFiguresByAgeBandArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type WithdrawGuardianConsentInput = {
  readonly volunteer: Scalars['ID']['input'];
  readonly withdrawnOn: Scalars['Date']['input'];
};

export type WithdrawGuardianConsentPayload = {
  readonly __typename?: 'WithdrawGuardianConsentPayload';
  readonly errors: ReadonlyArray<UserError>;
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
  AddTeamMembersPayload: ResolverTypeWrapper<Omit<AddTeamMembersPayload, 'team'> & { team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  AgeBandCount: ResolverTypeWrapper<AgeBandCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnswerVolunteerTransferInput: AnswerVolunteerTransferInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AnswerVolunteerTransferPayload: ResolverTypeWrapper<Omit<AnswerVolunteerTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['VolunteerTransfer']> }>;
  AppointTeamLeaderInput: AppointTeamLeaderInput;
  AppointTeamLeaderPayload: ResolverTypeWrapper<Omit<AppointTeamLeaderPayload, 'team'> & { team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  ApproveHoursInput: ApproveHoursInput;
  ApproveHoursPayload: ResolverTypeWrapper<Omit<ApproveHoursPayload, 'entries'> & { entries?: Maybe<ReadonlyArray<ResolversTypes['HourEntry']>> }>;
  AuditConnection: ResolverTypeWrapper<Connection<AuditRow>>;
  AuditFilter: AuditFilter;
  AuditRecord: ResolverTypeWrapper<AuditRow>;
  AuditVerdict: ResolverTypeWrapper<AuditVerdict>;
  Caller: ResolverTypeWrapper<CallerRow>;
  CertificateStatus: CertificateStatus;
  CertificateVerification: ResolverTypeWrapper<CertificateVerification>;
  CertifiedService: ResolverTypeWrapper<CertifiedService>;
  ChangeVolunteerInput: ChangeVolunteerInput;
  ChangeVolunteerPayload: ResolverTypeWrapper<Omit<ChangeVolunteerPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  CodeCount: ResolverTypeWrapper<CodeCount>;
  CollectAttendancesInput: CollectAttendancesInput;
  CollectAttendancesPayload: ResolverTypeWrapper<Omit<CollectAttendancesPayload, 'entries'> & { entries?: Maybe<ReadonlyArray<ResolversTypes['HourEntry']>> }>;
  CommitVolunteerRosterInput: CommitVolunteerRosterInput;
  CommitVolunteerRosterPayload: ResolverTypeWrapper<Omit<CommitVolunteerRosterPayload, 'preview'> & { preview?: Maybe<ResolversTypes['RosterPreview']> }>;
  CompleteVolunteerTransferInput: CompleteVolunteerTransferInput;
  CompleteVolunteerTransferPayload: ResolverTypeWrapper<Omit<CompleteVolunteerTransferPayload, 'transfer' | 'volunteer'> & { transfer?: Maybe<ResolversTypes['VolunteerTransfer']>, volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  CorrectDataInput: CorrectDataInput;
  CorrectDataPayload: ResolverTypeWrapper<CorrectDataPayload>;
  CorrectHoursInput: CorrectHoursInput;
  CorrectHoursPayload: ResolverTypeWrapper<Omit<CorrectHoursPayload, 'entries'> & { entries?: Maybe<ReadonlyArray<ResolversTypes['HourEntry']>> }>;
  DataSubjectInput: DataSubjectInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideTeamJoinInput: DecideTeamJoinInput;
  DecideTeamJoinPayload: ResolverTypeWrapper<Omit<DecideTeamJoinPayload, 'request'> & { request?: Maybe<ResolversTypes['TeamJoinRequest']> }>;
  DeclineHoursInput: DeclineHoursInput;
  DeclineHoursPayload: ResolverTypeWrapper<Omit<DeclineHoursPayload, 'entries'> & { entries?: Maybe<ReadonlyArray<ResolversTypes['HourEntry']>> }>;
  DissolveVolunteerTeamInput: DissolveVolunteerTeamInput;
  DissolveVolunteerTeamPayload: ResolverTypeWrapper<Omit<DissolveVolunteerTeamPayload, 'team'> & { team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  Division: ResolverTypeWrapper<DivisionRow>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  DuplicateSign: DuplicateSign;
  EndTeamMembershipInput: EndTeamMembershipInput;
  EndTeamMembershipPayload: ResolverTypeWrapper<Omit<EndTeamMembershipPayload, 'team'> & { team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  EraseDataInput: EraseDataInput;
  EraseDataPayload: ResolverTypeWrapper<EraseDataPayload>;
  ExportAuditInput: ExportAuditInput;
  ExportAuditPayload: ResolverTypeWrapper<ExportAuditPayload>;
  ExportVolunteerRosterInput: ExportVolunteerRosterInput;
  ExportVolunteerRosterPayload: ResolverTypeWrapper<ExportVolunteerRosterPayload>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  FigureQualifier: FigureQualifier;
  File: ResolverTypeWrapper<File>;
  FormerTeamName: ResolverTypeWrapper<FormerTeamName>;
  FoundVolunteerTeamInput: FoundVolunteerTeamInput;
  FoundVolunteerTeamPayload: ResolverTypeWrapper<Omit<FoundVolunteerTeamPayload, 'team'> & { team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  GrantStarsInput: GrantStarsInput;
  GrantStarsPayload: ResolverTypeWrapper<Omit<GrantStarsPayload, 'ratings'> & { ratings?: Maybe<ReadonlyArray<ResolversTypes['StarRating']>> }>;
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
  IssueCertificatePayload: ResolverTypeWrapper<Omit<IssueCertificatePayload, 'certificate'> & { certificate?: Maybe<ResolversTypes['ServiceCertificate']> }>;
  Label: ResolverTypeWrapper<Label>;
  LinkVolunteerAccountInput: LinkVolunteerAccountInput;
  LinkVolunteerAccountPayload: ResolverTypeWrapper<Omit<LinkVolunteerAccountPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  MergeVolunteerTeamsInput: MergeVolunteerTeamsInput;
  MergeVolunteerTeamsPayload: ResolverTypeWrapper<Omit<MergeVolunteerTeamsPayload, 'team'> & { team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  MergeVolunteersInput: MergeVolunteersInput;
  MergeVolunteersPayload: ResolverTypeWrapper<Omit<MergeVolunteersPayload, 'merge'> & { merge?: Maybe<ResolversTypes['VolunteerMerge']> }>;
  MoveVolunteerTeamInput: MoveVolunteerTeamInput;
  MoveVolunteerTeamPayload: ResolverTypeWrapper<Omit<MoveVolunteerTeamPayload, 'team'> & { team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObjectToStarInput: ObjectToStarInput;
  ObjectToStarPayload: ResolverTypeWrapper<Omit<ObjectToStarPayload, 'rating'> & { rating?: Maybe<ResolversTypes['StarRating']> }>;
  OnAlike: OnAlike;
  OnDuplicate: OnDuplicate;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonRecord: ResolverTypeWrapper<PersonRecord>;
  PersonValue: ResolverTypeWrapper<PersonValue>;
  PreviewVolunteerRosterInput: PreviewVolunteerRosterInput;
  PreviewVolunteerRosterPayload: ResolverTypeWrapper<Omit<PreviewVolunteerRosterPayload, 'preview'> & { preview?: Maybe<ResolversTypes['RosterPreview']> }>;
  ProposeStarsInput: ProposeStarsInput;
  ProposeStarsPayload: ResolverTypeWrapper<Omit<ProposeStarsPayload, 'ratings'> & { ratings?: Maybe<ReadonlyArray<ResolversTypes['StarRating']>> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordGuardianConsentInput: RecordGuardianConsentInput;
  RecordGuardianConsentPayload: ResolverTypeWrapper<Omit<RecordGuardianConsentPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  RecordHoursInput: RecordHoursInput;
  RecordHoursPayload: ResolverTypeWrapper<Omit<RecordHoursPayload, 'entries'> & { entries?: Maybe<ReadonlyArray<ResolversTypes['HourEntry']>> }>;
  RecordVettingInput: RecordVettingInput;
  RecordVettingPayload: ResolverTypeWrapper<Omit<RecordVettingPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  RecordVolunteerLeavingInput: RecordVolunteerLeavingInput;
  RecordVolunteerLeavingPayload: ResolverTypeWrapper<Omit<RecordVolunteerLeavingPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  RecordVolunteerRecordInput: RecordVolunteerRecordInput;
  RecordVolunteerRecordPayload: ResolverTypeWrapper<Omit<RecordVolunteerRecordPayload, 'record'> & { record?: Maybe<ResolversTypes['VolunteerRecord']> }>;
  RegisterMyselfPayload: ResolverTypeWrapper<Omit<RegisterMyselfPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  RegisterVolunteerInput: RegisterVolunteerInput;
  RegisterVolunteerPayload: ResolverTypeWrapper<Omit<RegisterVolunteerPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  RegistrationChannel: RegistrationChannel;
  ReinstateVolunteerInput: ReinstateVolunteerInput;
  ReinstateVolunteerPayload: ResolverTypeWrapper<Omit<ReinstateVolunteerPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  ReissueCertificateInput: ReissueCertificateInput;
  ReissueCertificatePayload: ResolverTypeWrapper<Omit<ReissueCertificatePayload, 'certificate'> & { certificate?: Maybe<ResolversTypes['ServiceCertificate']> }>;
  RenameVolunteerTeamInput: RenameVolunteerTeamInput;
  RenameVolunteerTeamPayload: ResolverTypeWrapper<Omit<RenameVolunteerTeamPayload, 'team'> & { team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  ReportedFigure: ResolverTypeWrapper<ReportedFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RequestToJoinTeamInput: RequestToJoinTeamInput;
  RequestToJoinTeamPayload: ResolverTypeWrapper<Omit<RequestToJoinTeamPayload, 'request'> & { request?: Maybe<ResolversTypes['TeamJoinRequest']> }>;
  RequestVolunteerTransferInput: RequestVolunteerTransferInput;
  RequestVolunteerTransferPayload: ResolverTypeWrapper<Omit<RequestVolunteerTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['VolunteerTransfer']> }>;
  RevokeCertificateInput: RevokeCertificateInput;
  RevokeCertificatePayload: ResolverTypeWrapper<Omit<RevokeCertificatePayload, 'certificate'> & { certificate?: Maybe<ResolversTypes['ServiceCertificate']> }>;
  RosterCounts: ResolverTypeWrapper<RosterCounts>;
  RosterDuplicate: ResolverTypeWrapper<RosterDuplicate>;
  RosterFormat: RosterFormat;
  RosterHeader: ResolverTypeWrapper<RosterHeader>;
  RosterMatch: RosterMatch;
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
  SettleStarObjectionPayload: ResolverTypeWrapper<Omit<SettleStarObjectionPayload, 'rating'> & { rating?: Maybe<ResolversTypes['StarRating']> }>;
  StarCount: ResolverTypeWrapper<StarCount>;
  StarIssuer: StarIssuer;
  StarRating: ResolverTypeWrapper<StarRatingRow>;
  StarRatingConnection: ResolverTypeWrapper<Connection<StarRatingRow>>;
  StarRatingStatus: StarRatingStatus;
  SuspendVolunteerInput: SuspendVolunteerInput;
  SuspendVolunteerPayload: ResolverTypeWrapper<Omit<SuspendVolunteerPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  TeamComposition: ResolverTypeWrapper<TeamComposition>;
  TeamJoinRequest: ResolverTypeWrapper<TeamJoinRequestRow>;
  TeamJoinStatus: TeamJoinStatus;
  TeamSizeCount: ResolverTypeWrapper<TeamSizeCount>;
  UndoVolunteerMergeInput: UndoVolunteerMergeInput;
  UndoVolunteerMergePayload: ResolverTypeWrapper<Omit<UndoVolunteerMergePayload, 'merge'> & { merge?: Maybe<ResolversTypes['VolunteerMerge']> }>;
  Upload: ResolverTypeWrapper<Scalars['Upload']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  Volunteer: ResolverTypeWrapper<VolunteerRow>;
  VolunteerConnection: ResolverTypeWrapper<Connection<VolunteerRow>>;
  VolunteerDuplicate: ResolverTypeWrapper<Omit<VolunteerDuplicate, 'volunteer'> & { volunteer: ResolversTypes['Volunteer'] }>;
  VolunteerDuplicatesInput: VolunteerDuplicatesInput;
  VolunteerFilter: VolunteerFilter;
  VolunteerIdentity: ResolverTypeWrapper<VolunteerIdentity>;
  VolunteerIndicator: ResolverTypeWrapper<VolunteerIndicatorRow>;
  VolunteerMerge: ResolverTypeWrapper<VolunteerMergeRow>;
  VolunteerMergePreview: ResolverTypeWrapper<Omit<VolunteerMergePreview, 'keep' | 'merge'> & { keep: ResolversTypes['Volunteer'], merge: ResolversTypes['Volunteer'] }>;
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
  WithdrawGuardianConsentPayload: ResolverTypeWrapper<Omit<WithdrawGuardianConsentPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddTeamMembersInput: AddTeamMembersInput;
  ID: Scalars['ID']['output'];
  AddTeamMembersPayload: Omit<AddTeamMembersPayload, 'team'> & { team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  AgeBandCount: AgeBandCount;
  Int: Scalars['Int']['output'];
  AnswerVolunteerTransferInput: AnswerVolunteerTransferInput;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  AnswerVolunteerTransferPayload: Omit<AnswerVolunteerTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversParentTypes['VolunteerTransfer']> };
  AppointTeamLeaderInput: AppointTeamLeaderInput;
  AppointTeamLeaderPayload: Omit<AppointTeamLeaderPayload, 'team'> & { team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  ApproveHoursInput: ApproveHoursInput;
  ApproveHoursPayload: Omit<ApproveHoursPayload, 'entries'> & { entries?: Maybe<ReadonlyArray<ResolversParentTypes['HourEntry']>> };
  AuditConnection: Connection<AuditRow>;
  AuditFilter: AuditFilter;
  AuditRecord: AuditRow;
  AuditVerdict: AuditVerdict;
  Caller: CallerRow;
  CertificateVerification: CertificateVerification;
  CertifiedService: CertifiedService;
  ChangeVolunteerInput: ChangeVolunteerInput;
  ChangeVolunteerPayload: Omit<ChangeVolunteerPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  CodeCount: CodeCount;
  CollectAttendancesInput: CollectAttendancesInput;
  CollectAttendancesPayload: Omit<CollectAttendancesPayload, 'entries'> & { entries?: Maybe<ReadonlyArray<ResolversParentTypes['HourEntry']>> };
  CommitVolunteerRosterInput: CommitVolunteerRosterInput;
  CommitVolunteerRosterPayload: Omit<CommitVolunteerRosterPayload, 'preview'> & { preview?: Maybe<ResolversParentTypes['RosterPreview']> };
  CompleteVolunteerTransferInput: CompleteVolunteerTransferInput;
  CompleteVolunteerTransferPayload: Omit<CompleteVolunteerTransferPayload, 'transfer' | 'volunteer'> & { transfer?: Maybe<ResolversParentTypes['VolunteerTransfer']>, volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  CorrectDataInput: CorrectDataInput;
  CorrectDataPayload: CorrectDataPayload;
  CorrectHoursInput: CorrectHoursInput;
  CorrectHoursPayload: Omit<CorrectHoursPayload, 'entries'> & { entries?: Maybe<ReadonlyArray<ResolversParentTypes['HourEntry']>> };
  DataSubjectInput: DataSubjectInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideTeamJoinInput: DecideTeamJoinInput;
  DecideTeamJoinPayload: Omit<DecideTeamJoinPayload, 'request'> & { request?: Maybe<ResolversParentTypes['TeamJoinRequest']> };
  DeclineHoursInput: DeclineHoursInput;
  DeclineHoursPayload: Omit<DeclineHoursPayload, 'entries'> & { entries?: Maybe<ReadonlyArray<ResolversParentTypes['HourEntry']>> };
  DissolveVolunteerTeamInput: DissolveVolunteerTeamInput;
  DissolveVolunteerTeamPayload: Omit<DissolveVolunteerTeamPayload, 'team'> & { team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  Division: DivisionRow;
  DivisionCode: Scalars['DivisionCode']['output'];
  EndTeamMembershipInput: EndTeamMembershipInput;
  EndTeamMembershipPayload: Omit<EndTeamMembershipPayload, 'team'> & { team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  EraseDataInput: EraseDataInput;
  EraseDataPayload: EraseDataPayload;
  ExportAuditInput: ExportAuditInput;
  ExportAuditPayload: ExportAuditPayload;
  ExportVolunteerRosterInput: ExportVolunteerRosterInput;
  ExportVolunteerRosterPayload: ExportVolunteerRosterPayload;
  Fen: Scalars['Fen']['output'];
  File: File;
  FormerTeamName: FormerTeamName;
  FoundVolunteerTeamInput: FoundVolunteerTeamInput;
  FoundVolunteerTeamPayload: Omit<FoundVolunteerTeamPayload, 'team'> & { team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  GrantStarsInput: GrantStarsInput;
  GrantStarsPayload: Omit<GrantStarsPayload, 'ratings'> & { ratings?: Maybe<ReadonlyArray<ResolversParentTypes['StarRating']>> };
  Guardian: Guardian;
  GuardianInput: GuardianInput;
  HourEntry: HourEntryRow;
  HourEntryConnection: Connection<HourEntryRow>;
  IssueCertificateInput: IssueCertificateInput;
  IssueCertificatePayload: Omit<IssueCertificatePayload, 'certificate'> & { certificate?: Maybe<ResolversParentTypes['ServiceCertificate']> };
  Label: Label;
  LinkVolunteerAccountInput: LinkVolunteerAccountInput;
  LinkVolunteerAccountPayload: Omit<LinkVolunteerAccountPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  MergeVolunteerTeamsInput: MergeVolunteerTeamsInput;
  MergeVolunteerTeamsPayload: Omit<MergeVolunteerTeamsPayload, 'team'> & { team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  MergeVolunteersInput: MergeVolunteersInput;
  MergeVolunteersPayload: Omit<MergeVolunteersPayload, 'merge'> & { merge?: Maybe<ResolversParentTypes['VolunteerMerge']> };
  MoveVolunteerTeamInput: MoveVolunteerTeamInput;
  MoveVolunteerTeamPayload: Omit<MoveVolunteerTeamPayload, 'team'> & { team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  Mutation: Record<PropertyKey, never>;
  ObjectToStarInput: ObjectToStarInput;
  ObjectToStarPayload: Omit<ObjectToStarPayload, 'rating'> & { rating?: Maybe<ResolversParentTypes['StarRating']> };
  PageInfo: PageInfo;
  Person: PersonRow;
  PersonRecord: PersonRecord;
  PersonValue: PersonValue;
  PreviewVolunteerRosterInput: PreviewVolunteerRosterInput;
  PreviewVolunteerRosterPayload: Omit<PreviewVolunteerRosterPayload, 'preview'> & { preview?: Maybe<ResolversParentTypes['RosterPreview']> };
  ProposeStarsInput: ProposeStarsInput;
  ProposeStarsPayload: Omit<ProposeStarsPayload, 'ratings'> & { ratings?: Maybe<ReadonlyArray<ResolversParentTypes['StarRating']>> };
  Query: Record<PropertyKey, never>;
  RecordGuardianConsentInput: RecordGuardianConsentInput;
  RecordGuardianConsentPayload: Omit<RecordGuardianConsentPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  RecordHoursInput: RecordHoursInput;
  RecordHoursPayload: Omit<RecordHoursPayload, 'entries'> & { entries?: Maybe<ReadonlyArray<ResolversParentTypes['HourEntry']>> };
  RecordVettingInput: RecordVettingInput;
  RecordVettingPayload: Omit<RecordVettingPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  RecordVolunteerLeavingInput: RecordVolunteerLeavingInput;
  RecordVolunteerLeavingPayload: Omit<RecordVolunteerLeavingPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  RecordVolunteerRecordInput: RecordVolunteerRecordInput;
  RecordVolunteerRecordPayload: Omit<RecordVolunteerRecordPayload, 'record'> & { record?: Maybe<ResolversParentTypes['VolunteerRecord']> };
  RegisterMyselfPayload: Omit<RegisterMyselfPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  RegisterVolunteerInput: RegisterVolunteerInput;
  RegisterVolunteerPayload: Omit<RegisterVolunteerPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  ReinstateVolunteerInput: ReinstateVolunteerInput;
  ReinstateVolunteerPayload: Omit<ReinstateVolunteerPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  ReissueCertificateInput: ReissueCertificateInput;
  ReissueCertificatePayload: Omit<ReissueCertificatePayload, 'certificate'> & { certificate?: Maybe<ResolversParentTypes['ServiceCertificate']> };
  RenameVolunteerTeamInput: RenameVolunteerTeamInput;
  RenameVolunteerTeamPayload: Omit<RenameVolunteerTeamPayload, 'team'> & { team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  ReportedFigure: ReportedFigure;
  Float: Scalars['Float']['output'];
  RequestToJoinTeamInput: RequestToJoinTeamInput;
  RequestToJoinTeamPayload: Omit<RequestToJoinTeamPayload, 'request'> & { request?: Maybe<ResolversParentTypes['TeamJoinRequest']> };
  RequestVolunteerTransferInput: RequestVolunteerTransferInput;
  RequestVolunteerTransferPayload: Omit<RequestVolunteerTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversParentTypes['VolunteerTransfer']> };
  RevokeCertificateInput: RevokeCertificateInput;
  RevokeCertificatePayload: Omit<RevokeCertificatePayload, 'certificate'> & { certificate?: Maybe<ResolversParentTypes['ServiceCertificate']> };
  RosterCounts: RosterCounts;
  RosterDuplicate: RosterDuplicate;
  RosterHeader: RosterHeader;
  RosterOutcome: RosterOutcome;
  RosterPlace: RosterPlace;
  RosterPreview: RosterPreviewRow;
  RosterProblem: RosterProblem;
  RosterSheet: RosterSheet;
  SectorCount: SectorCount;
  ServiceCertificate: ServiceCertificateRow;
  ServiceTimeInput: ServiceTimeInput;
  SettleStarObjectionInput: SettleStarObjectionInput;
  SettleStarObjectionPayload: Omit<SettleStarObjectionPayload, 'rating'> & { rating?: Maybe<ResolversParentTypes['StarRating']> };
  StarCount: StarCount;
  StarRating: StarRatingRow;
  StarRatingConnection: Connection<StarRatingRow>;
  SuspendVolunteerInput: SuspendVolunteerInput;
  SuspendVolunteerPayload: Omit<SuspendVolunteerPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  TeamComposition: TeamComposition;
  TeamJoinRequest: TeamJoinRequestRow;
  TeamSizeCount: TeamSizeCount;
  UndoVolunteerMergeInput: UndoVolunteerMergeInput;
  UndoVolunteerMergePayload: Omit<UndoVolunteerMergePayload, 'merge'> & { merge?: Maybe<ResolversParentTypes['VolunteerMerge']> };
  Upload: Scalars['Upload']['output'];
  UserError: UserError;
  Volunteer: VolunteerRow;
  VolunteerConnection: Connection<VolunteerRow>;
  VolunteerDuplicate: Omit<VolunteerDuplicate, 'volunteer'> & { volunteer: ResolversParentTypes['Volunteer'] };
  VolunteerDuplicatesInput: VolunteerDuplicatesInput;
  VolunteerFilter: VolunteerFilter;
  VolunteerIdentity: VolunteerIdentity;
  VolunteerIndicator: VolunteerIndicatorRow;
  VolunteerMerge: VolunteerMergeRow;
  VolunteerMergePreview: Omit<VolunteerMergePreview, 'keep' | 'merge'> & { keep: ResolversParentTypes['Volunteer'], merge: ResolversParentTypes['Volunteer'] };
  VolunteerRecord: VolunteerRecordRow;
  VolunteerTeam: VolunteerTeamRow;
  VolunteerTeamConnection: Connection<VolunteerTeamRow>;
  VolunteerTransfer: VolunteerTransferRow;
  VolunteerTransferConnection: Connection<VolunteerTransferRow>;
  VolunteeringFigures: VolunteeringFiguresRow;
  WithdrawGuardianConsentInput: WithdrawGuardianConsentInput;
  WithdrawGuardianConsentPayload: Omit<WithdrawGuardianConsentPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
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
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = VolunteersContext, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer'], FederationReferenceType extends FederationReferenceTypes['Volunteer'] = FederationReferenceTypes['Volunteer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Volunteer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availability?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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

