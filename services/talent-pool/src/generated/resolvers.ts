// Generated from schema/*.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Division as DivisionRow } from '../division.resolvers.ts';
import type { Connection } from '@chunhui/runtime';
import type { TalentPoolFigures as TalentPoolFiguresRow } from '../figures.ts';
import type { Talent as TalentRow } from '../talent/talent.table.ts';
import type { GroupMove as GroupMoveRow } from '../talent/group-move.table.ts';
import type { Person as PersonRow } from '../person.resolvers.ts';
import type { ChunhuiSociety as ChunhuiSocietyRow } from '../liaison/liaison.resolvers.ts';
import type { CanvassRound as CanvassRoundRow, CanvassTarget as CanvassTargetRow } from '../canvass/canvass.table.ts';
import type { Contact as ContactRow } from '../contact/contact.table.ts';
import type { VillageNeed as VillageNeedRow } from '../resource/village-need.table.ts';
import type { ResourceOffer as ResourceOfferRow } from '../resource/resource-offer.table.ts';
import type { ResourceMatch as ResourceMatchRow } from '../match/resource-match.table.ts';
import type { AimedIndicator as TalentIndicatorRow } from '@chunhui/model';
import type { RosterPreview as RosterPreviewRow } from '@chunhui/roster';
import type { AuditRow } from '@chunhui/database';
import type { TalentPoolContext } from '../context.ts';
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

export type ActivitySession = {
  readonly __typename?: 'ActivitySession';
  readonly id: Scalars['ID']['output'];
};

export type AdvanceMatchInput = {
  readonly match: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** MATCHED or AGREED. */
  readonly to: MatchState;
};

export type AdvanceMatchPayload = {
  readonly __typename?: 'AdvanceMatchPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly match?: Maybe<ResourceMatch>;
};

export type AssignLiaisonInput = {
  /** The envoy, as a person. */
  readonly envoy?: InputMaybe<Scalars['ID']['input']>;
  readonly society?: InputMaybe<Scalars['ID']['input']>;
  readonly talent: Scalars['ID']['input'];
};

export type AssignLiaisonPayload = {
  readonly __typename?: 'AssignLiaisonPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly talent?: Maybe<Talent>;
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

/** How a talent can help. */
export type Availability =
  /** In the holidays. */
  | 'HOLIDAYS'
  /** Comes in person. */
  | 'ON_SITE'
  /** From afar. */
  | 'REMOTE';

export type CanvassCoverage = {
  readonly __typename?: 'CanvassCoverage';
  /** Newly taken into the pool. */
  readonly found: Scalars['Int']['output'];
  readonly planned: Scalars['Int']['output'];
  /** Already in the pool, brought up to date. */
  readonly updated: Scalars['Int']['output'];
};

/** A canvass round 摸排: people are looked for, village by village. */
export type CanvassRound = {
  readonly __typename?: 'CanvassRound';
  readonly endsOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly startsOn: Scalars['Date']['output'];
  /** Every village of the plan that lies in the caller's scope. */
  readonly targets?: Maybe<ReadonlyArray<CanvassTarget>>;
  readonly title: Scalars['String']['output'];
};

export type CanvassRoundConnection = {
  readonly __typename?: 'CanvassRoundConnection';
  readonly nodes: ReadonlyArray<CanvassRound>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CanvassTarget = {
  readonly __typename?: 'CanvassTarget';
  readonly division?: Maybe<Division>;
  /** Newly taken into the pool. */
  readonly found: Scalars['Int']['output'];
  readonly planned: Scalars['Int']['output'];
  /** Already in the pool, brought up to date. */
  readonly updated: Scalars['Int']['output'];
};

export type CanvassTargetInput = {
  readonly division: Scalars['DivisionCode']['input'];
  readonly planned: Scalars['Int']['input'];
};

export type ChangeTalentInput = {
  readonly availability?: InputMaybe<ReadonlyArray<Availability>>;
  readonly currentPlace?: InputMaybe<Scalars['String']['input']>;
  readonly division?: InputMaybe<Scalars['DivisionCode']['input']>;
  readonly education?: InputMaybe<Education>;
  readonly outstanding?: InputMaybe<OutstandingDetailsInput>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly student?: InputMaybe<StudentDetailsInput>;
  readonly talent: Scalars['ID']['input'];
  readonly worker?: InputMaybe<WorkerDetailsInput>;
};

export type ChangeTalentPayload = {
  readonly __typename?: 'ChangeTalentPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly talent?: Maybe<Talent>;
};

export type ChunhuiSociety = {
  readonly __typename?: 'ChunhuiSociety';
  readonly id: Scalars['ID']['output'];
  /** Talents whom the society keeps in touch with (distinct persons); see also `talents(society:)`. Null from a town, which sees its own people alone. */
  readonly talentCount?: Maybe<Scalars['Int']['output']>;
};

export type CloseNeedInput = {
  readonly need: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  /** MET or WITHDRAWN. */
  readonly state: NeedState;
};

export type CloseNeedPayload = {
  readonly __typename?: 'CloseNeedPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly need?: Maybe<VillageNeed>;
};

export type CloseNextActionInput = {
  readonly contact: Scalars['ID']['input'];
};

export type CloseNextActionPayload = {
  readonly __typename?: 'CloseNextActionPayload';
  readonly contact?: Maybe<Contact>;
  readonly errors: ReadonlyArray<UserError>;
};

/** How many there are of a code of the county's model. */
export type CodeCount = {
  readonly __typename?: 'CodeCount';
  readonly code: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type CommitTalentRosterInput = {
  readonly onAlike?: InputMaybe<OnAlike>;
  readonly onDuplicate: OnDuplicate;
  readonly preview: Scalars['ID']['input'];
};

export type CommitTalentRosterPayload = {
  readonly __typename?: 'CommitTalentRosterPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly preview?: Maybe<RosterPreview>;
};

export type ConsentMethod =
  | 'ONLINE'
  | 'SPOKEN'
  | 'WRITTEN';

/** A contact with a talent, and what is to happen next. */
export type Contact = {
  readonly __typename?: 'Contact';
  readonly contactedOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly medium: ContactMedium;
  readonly nextAction?: Maybe<Scalars['String']['output']>;
  /** Null while the next action is open. */
  readonly nextActionClosedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly nextActionOn?: Maybe<Scalars['Date']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly outcome: ContactOutcome;
  /** Who keeps in touch: a subject of the county. */
  readonly owner: Scalars['String']['output'];
  readonly purpose: ContactPurpose;
  readonly talent?: Maybe<Talent>;
};

export type ContactConnection = {
  readonly __typename?: 'ContactConnection';
  readonly nodes: ReadonlyArray<Contact>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContactMedium =
  | 'EMAIL'
  | 'MEETING'
  | 'PHONE'
  | 'SHORT_MESSAGE'
  | 'VISIT'
  | 'WECHAT';

export type ContactOutcome =
  | 'CALL_LATER'
  | 'INTERESTED'
  | 'NOT_INTERESTED'
  | 'NOT_REACHED'
  | 'OFFER_MADE'
  /** Asked not to be contacted: an opt-out, at once. */
  | 'OPTED_OUT'
  | 'REACHED'
  | 'WRONG_CONTACT';

/** For what a talent may be contacted. */
export type ContactPurpose =
  /** To ask whether one may contact them: needs no consent, but never after an opt-out. */
  | 'ASK_CONSENT'
  | 'EVENT_INVITATION'
  | 'HOMETOWN_NEWS'
  | 'JOB_OPENINGS'
  | 'RESOURCE_MATCHING';

export type ContactRefusal =
  | 'NO_CONSENT'
  | 'OPTED_OUT';

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

export type DecideGroupMoveInput = {
  readonly confirm: Scalars['Boolean']['input'];
  readonly move: Scalars['ID']['input'];
  /** Instead of the proposed one. */
  readonly toGroup?: InputMaybe<TalentGroup>;
};

export type DecideGroupMovePayload = {
  readonly __typename?: 'DecideGroupMovePayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly move?: Maybe<GroupMove>;
};

export type Division = {
  readonly __typename?: 'Division';
  readonly code: Scalars['DivisionCode']['output'];
  /** Figures of the talent pool (Kite plan 风筝计划); null where nobody reports. */
  readonly talentPool?: Maybe<TalentPoolFigures>;
  /** The same at the end of each step, the days without report left out; null for whoever may not see them. */
  readonly talentPoolSeries?: Maybe<ReadonlyArray<TalentPoolFigures>>;
};


export type DivisionTalentPoolArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type DivisionTalentPoolSeriesArgs = {
  every?: SeriesStep;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type DropMatchInput = {
  readonly match: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type DropMatchPayload = {
  readonly __typename?: 'DropMatchPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly match?: Maybe<ResourceMatch>;
};

export type Education =
  | 'BACHELOR'
  | 'DOCTOR'
  | 'JUNIOR_MIDDLE'
  | 'MASTER'
  | 'SENIOR_MIDDLE'
  /** Vocational college 大专. */
  | 'VOCATIONAL';

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

export type ExportTalentRosterInput = {
  readonly division: Scalars['DivisionCode']['input'];
  readonly format?: InputMaybe<RosterFormat>;
  /** Why; it is recorded. */
  readonly purpose: Scalars['String']['input'];
};

export type ExportTalentRosterPayload = {
  readonly __typename?: 'ExportTalentRosterPayload';
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

export type GiveContactConsentInput = {
  readonly method: ConsentMethod;
  readonly on: Scalars['Date']['input'];
  readonly purposes: ReadonlyArray<ContactPurpose>;
  readonly talent: Scalars['ID']['input'];
};

export type GiveContactConsentPayload = {
  readonly __typename?: 'GiveContactConsentPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly talent?: Maybe<Talent>;
};

/** A proposal to count a talent in another group from now on. */
export type GroupMove = {
  readonly __typename?: 'GroupMove';
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly fromGroup: TalentGroup;
  readonly id: Scalars['ID']['output'];
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly proposedBy: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly state: GroupMoveState;
  readonly talent?: Maybe<Talent>;
  readonly toGroup: TalentGroup;
};

export type GroupMoveConnection = {
  readonly __typename?: 'GroupMoveConnection';
  readonly nodes: ReadonlyArray<GroupMove>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GroupMoveState =
  | 'CONFIRMED'
  | 'DECLINED'
  | 'PROPOSED';

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

/** A name in both languages. */
export type Label = {
  readonly __typename?: 'Label';
  readonly en: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
};

export type LandMatchInput = {
  readonly became?: InputMaybe<MatchOutcomeInput>;
  /** Where it can be seen: at least one. */
  readonly evidence: ReadonlyArray<Scalars['String']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly match: Scalars['ID']['input'];
  /** Whether the need is met by it. */
  readonly needIsMet?: InputMaybe<Scalars['Boolean']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly on: Scalars['Date']['input'];
  /** From 0 to 10,000,000,000,000 (100 billion yuan). */
  readonly valueFen: Scalars['Fen']['input'];
};

export type LandMatchPayload = {
  readonly __typename?: 'LandMatchPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly match?: Maybe<ResourceMatch>;
};

/** Landed matches (things) and their value in fen; each list sums to the whole. */
export type LandedFigures = {
  readonly __typename?: 'LandedFigures';
  readonly byGroup: ReadonlyArray<LandedValue>;
  readonly bySector: ReadonlyArray<LandedValue>;
  readonly byYear: ReadonlyArray<LandedValue>;
  readonly matches: Scalars['Int']['output'];
  readonly valueFen: Scalars['Fen']['output'];
};

export type LandedValue = {
  readonly __typename?: 'LandedValue';
  /** A sector's code, a year, or a talent group. */
  readonly code: Scalars['String']['output'];
  readonly matches: Scalars['Int']['output'];
  readonly valueFen: Scalars['Fen']['output'];
};

export type LogContactInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly medium: ContactMedium;
  readonly nextAction?: InputMaybe<Scalars['String']['input']>;
  readonly nextActionOn?: InputMaybe<Scalars['Date']['input']>;
  /** Sealed at rest. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly on: Scalars['Date']['input'];
  readonly outcome: ContactOutcome;
  /** Who is to do it; the caller when none is named. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  readonly purpose: ContactPurpose;
  readonly talent: Scalars['ID']['input'];
};

export type LogContactPayload = {
  readonly __typename?: 'LogContactPayload';
  readonly contact?: Maybe<Contact>;
  readonly errors: ReadonlyArray<UserError>;
};

/** What a landed match became; one of the three. */
export type MatchOutcome = {
  readonly __typename?: 'MatchOutcome';
  readonly kind: MatchOutcomeKind;
  readonly project?: Maybe<Project>;
  readonly session?: Maybe<ActivitySession>;
  /** The number of the student aid. */
  readonly studentAidNumber?: Maybe<Scalars['String']['output']>;
};

export type MatchOutcomeInput = {
  /** The session's or project's id, or the number of the student aid. */
  readonly id: Scalars['String']['input'];
  readonly kind: MatchOutcomeKind;
};

export type MatchOutcomeKind =
  | 'ACTIVITY'
  | 'PROJECT'
  | 'STUDENT_AID';

export type MatchReason = {
  readonly __typename?: 'MatchReason';
  /** SAME_VILLAGE, SAME_TOWN, SAME_COUNTY, SAME_SECTOR, SKILLS, OFFER, AVAILABLE, RELIABLE; or what is missing. */
  readonly code: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  /** Of the 100 points: won by a reason, lost by what is missing. */
  readonly points: Scalars['Int']['output'];
  readonly zh: Scalars['String']['output'];
};

export type MatchResourcesInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly need: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly offer: Scalars['ID']['input'];
  /** SUGGESTED or MATCHED. */
  readonly state?: InputMaybe<MatchState>;
};

export type MatchResourcesPayload = {
  readonly __typename?: 'MatchResourcesPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly match?: Maybe<ResourceMatch>;
};

export type MatchState =
  | 'AGREED'
  | 'FELL_THROUGH'
  | 'LANDED'
  | 'MATCHED'
  | 'SUGGESTED';

export type MatchStep = {
  readonly __typename?: 'MatchStep';
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly state: MatchState;
  readonly takenAt: Scalars['DateTime']['output'];
  readonly takenBy: Scalars['String']['output'];
};

/** A need and somebody who may meet it, with the reasons. */
export type MatchSuggestion = {
  readonly __typename?: 'MatchSuggestion';
  /** What is missing, the weightiest first. */
  readonly missing: ReadonlyArray<MatchReason>;
  readonly need: VillageNeed;
  /** Null when the talent has not offered anything that could be matched: ask them. */
  readonly offer?: Maybe<ResourceOffer>;
  /** What speaks for it, the weightiest first. */
  readonly reasons: ReadonlyArray<MatchReason>;
  /** 0 to 100. */
  readonly score: Scalars['Int']['output'];
  readonly talent: Talent;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes the next step: SUGGESTED to MATCHED, MATCHED to AGREED. */
  readonly advanceMatch: AdvanceMatchPayload;
  /** Names the envoy and the society that keep in touch with a talent; null for none. */
  readonly assignLiaison: AssignLiaisonPayload;
  /** Changes a talent's record. */
  readonly changeTalent: ChangeTalentPayload;
  /** Closes a need: it was met, or it is withdrawn. Matches that are not agreed yet fall through. */
  readonly closeNeed: CloseNeedPayload;
  /** Closes the next action of a contact. */
  readonly closeNextAction: CloseNextActionPayload;
  /** Stores a previewed roster, all of it or nothing; again, it changes nothing and answers the same. */
  readonly commitTalentRoster: CommitTalentRosterPayload;
  /** Puts right what was taken down wrong about who a person is, in every record here. */
  readonly correctTalentData: CorrectDataPayload;
  /** Confirms or declines a move to another group. */
  readonly decideGroupMove: DecideGroupMovePayload;
  /** A match that has not landed falls through, with the reason. */
  readonly dropMatch: DropMatchPayload;
  /** Erases a person's data in the talent pool: figures stay, what tells who it was goes. Idempotent. */
  readonly eraseTalentData: EraseDataPayload;
  /** That audit trail as an .xlsx, at most its newest 50,000 records; recorded with its purpose. */
  readonly exportTalentAudit: ExportAuditPayload;
  /** The talents of a division; recorded with its purpose. Whoever opted out is left out, and phone numbers are only of those who agreed to be contacted. */
  readonly exportTalentRoster: ExportTalentRosterPayload;
  /** Writes down for what a talent may be contacted; ends an opt-out. */
  readonly giveContactConsent: GiveContactConsentPayload;
  /** The agreed match has landed: its value, the evidence, and what it became. */
  readonly landMatch: LandMatchPayload;
  /** Writes a contact down; closes the owner's earlier next actions with this talent. */
  readonly logContact: LogContactPayload;
  /** Joins an offer and a need: a suggestion to look at, or a match that both sides now talk about. */
  readonly matchResources: MatchResourcesPayload;
  /** Writes down that a person wants no contact: at once nobody is shown the number or a suggestion, no envoy or society keeps in touch, and what was open is closed. */
  readonly optOut: OptOutPayload;
  /** Plans a canvass round: how many people are to be found in each village. */
  readonly planCanvassRound: PlanCanvassRoundPayload;
  /** Reads talents from an .xlsx or .csv file and judges every row; nothing is stored where it counts. */
  readonly previewTalentRoster: PreviewTalentRosterPayload;
  /** Proposes to move every student of a division on who has graduated by a day. */
  readonly proposeGraduations: ProposeGraduationsPayload;
  /** Writes down what a village needs. */
  readonly recordNeed: RecordNeedPayload;
  /** Writes down what a talent offers. */
  readonly recordOffer: RecordOfferPayload;
  /** Takes a person into the pool, or brings the record up to date when the person is already there; within a canvass round both count there, told apart. */
  readonly recordTalent: RecordTalentPayload;
  /** Takes a person out of the pool; next actions are closed, and matches that are not agreed fall through. */
  readonly removeTalent: RemoveTalentPayload;
  /** Withdraws an offer; matches that are not agreed yet fall through. */
  readonly withdrawOffer: WithdrawOfferPayload;
};


export type MutationAdvanceMatchArgs = {
  input: AdvanceMatchInput;
};


export type MutationAssignLiaisonArgs = {
  input: AssignLiaisonInput;
};


export type MutationChangeTalentArgs = {
  input: ChangeTalentInput;
};


export type MutationCloseNeedArgs = {
  input: CloseNeedInput;
};


export type MutationCloseNextActionArgs = {
  input: CloseNextActionInput;
};


export type MutationCommitTalentRosterArgs = {
  input: CommitTalentRosterInput;
};


export type MutationCorrectTalentDataArgs = {
  input: CorrectDataInput;
};


export type MutationDecideGroupMoveArgs = {
  input: DecideGroupMoveInput;
};


export type MutationDropMatchArgs = {
  input: DropMatchInput;
};


export type MutationEraseTalentDataArgs = {
  input: EraseDataInput;
};


export type MutationExportTalentAuditArgs = {
  input: ExportAuditInput;
};


export type MutationExportTalentRosterArgs = {
  input: ExportTalentRosterInput;
};


export type MutationGiveContactConsentArgs = {
  input: GiveContactConsentInput;
};


export type MutationLandMatchArgs = {
  input: LandMatchInput;
};


export type MutationLogContactArgs = {
  input: LogContactInput;
};


export type MutationMatchResourcesArgs = {
  input: MatchResourcesInput;
};


export type MutationOptOutArgs = {
  input: OptOutInput;
};


export type MutationPlanCanvassRoundArgs = {
  input: PlanCanvassRoundInput;
};


export type MutationPreviewTalentRosterArgs = {
  input: PreviewTalentRosterInput;
};


export type MutationProposeGraduationsArgs = {
  input: ProposeGraduationsInput;
};


export type MutationRecordNeedArgs = {
  input: RecordNeedInput;
};


export type MutationRecordOfferArgs = {
  input: RecordOfferInput;
};


export type MutationRecordTalentArgs = {
  input: RecordTalentInput;
};


export type MutationRemoveTalentArgs = {
  input: RemoveTalentInput;
};


export type MutationWithdrawOfferArgs = {
  input: WithdrawOfferInput;
};

export type NeedState =
  | 'MET'
  | 'OPEN'
  | 'WITHDRAWN';

export type OfferState =
  | 'OPEN'
  | 'WITHDRAWN';

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

export type OptOutInput = {
  readonly talent: Scalars['ID']['input'];
};

export type OptOutPayload = {
  readonly __typename?: 'OptOutPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly talent?: Maybe<Talent>;
};

export type OutstandingDetails = {
  readonly __typename?: 'OutstandingDetails';
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly standing?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
};

export type OutstandingDetailsInput = {
  readonly field?: InputMaybe<Scalars['String']['input']>;
  readonly standing?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Person = {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
  /** The record in the talent pool; null when there is none in the caller's county. */
  readonly talent?: Maybe<Talent>;
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

export type PlanCanvassRoundInput = {
  readonly endsOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly startsOn: Scalars['Date']['input'];
  /** One for each village or community. */
  readonly targets: ReadonlyArray<CanvassTargetInput>;
  readonly title: Scalars['String']['input'];
};

export type PlanCanvassRoundPayload = {
  readonly __typename?: 'PlanCanvassRoundPayload';
  readonly canvassRound?: Maybe<CanvassRound>;
  readonly errors: ReadonlyArray<UserError>;
};

/** `idempotencyKey`: the same key with the same file has one preview, for two days. */
export type PreviewTalentRosterInput = {
  /** The canvass round that the file comes from: those found count in it. */
  readonly canvassRound?: InputMaybe<Scalars['ID']['input']>;
  /** The division whose roster it is: rows lie within. */
  readonly division: Scalars['DivisionCode']['input'];
  readonly file: Scalars['Upload']['input'];
  readonly fileName: Scalars['String']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day on which they were found; today unless given. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

export type PreviewTalentRosterPayload = {
  readonly __typename?: 'PreviewTalentRosterPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly preview?: Maybe<RosterPreview>;
};

export type Project = {
  readonly __typename?: 'Project';
  readonly id: Scalars['ID']['output'];
};

export type ProposeGraduationsInput = {
  readonly division: Scalars['DivisionCode']['input'];
  readonly on: Scalars['Date']['input'];
  /** The group to move to, unless another one is confirmed. */
  readonly toGroup?: InputMaybe<TalentGroup>;
};

export type ProposeGraduationsPayload = {
  readonly __typename?: 'ProposeGraduationsPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly moves?: Maybe<ReadonlyArray<GroupMove>>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Canvass rounds 摸排 of a county, the newest last. */
  readonly canvassRounds?: Maybe<CanvassRoundConnection>;
  /** What was said with a talent. */
  readonly contacts?: Maybe<ContactConnection>;
  /** Next actions of an owner (the caller when none is named) that are due on a day or overdue. */
  readonly contactsDue?: Maybe<ContactConnection>;
  /** Proposals to move a talent from one group to another, such as students who have graduated. */
  readonly groupMoves?: Maybe<GroupMoveConnection>;
  /** Who of the pool might be the same person: by phone number, or by name in a division. A duplicate is shown, never merged silently. */
  readonly possibleTalentDuplicates?: Maybe<ReadonlyArray<Talent>>;
  /** Matches of needs and offers, in the needs' divisions. */
  readonly resourceMatches?: Maybe<ResourceMatchConnection>;
  /** What talents offer. */
  readonly resourceOffers?: Maybe<ResourceOfferConnection>;
  /** Talents and their offers that fit a need, the best first: by the weights and from the least score of the county's model. Nobody who opted out. */
  readonly suggestionsForNeed?: Maybe<ReadonlyArray<MatchSuggestion>>;
  /** Open needs that an offer fits, the best first. */
  readonly suggestionsForOffer?: Maybe<ReadonlyArray<MatchSuggestion>>;
  /** Open needs that a talent fits, with the best of their offers, the best first. */
  readonly suggestionsForTalent?: Maybe<ReadonlyArray<MatchSuggestion>>;
  /** The audit trail of the talent pool, in the scope acted in. */
  readonly talentAudit?: Maybe<AuditConnection>;
  /** Follows that trail from its first record to its head. */
  readonly talentAuditVerdict?: Maybe<AuditVerdict>;
  /** A talent's phone number in full, for one purpose. Leaves an audit row with the reason; refused without consent and after an opt-out. */
  readonly talentContact?: Maybe<TalentContact>;
  /** A person's copy of what the talent pool keeps about them; recorded with its purpose. Files of children only for who may read them. */
  readonly talentDataOf?: Maybe<ReadonlyArray<PersonRecord>>;
  /** One's own preview of a roster; null when there is none, or its seven days are over. */
  readonly talentRosterPreview?: Maybe<RosterPreview>;
  /** The rejected rows of one's own preview as they were, with what is wrong, to be mended and sent again; null when there are none. */
  readonly talentRosterRejected?: Maybe<File>;
  /** An .xlsx to fill in for `previewTalentRoster`, with the county's choices explained. */
  readonly talentRosterTemplate?: Maybe<File>;
  /** Talents whose home lies in a division. People: for roles of the county. */
  readonly talents?: Maybe<TalentConnection>;
  /** What villages need. */
  readonly villageNeeds?: Maybe<VillageNeedConnection>;
};


export type QueryCanvassRoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  talent: Scalars['ID']['input'];
};


export type QueryContactsDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  on: Scalars['Date']['input'];
  overdueOnly?: InputMaybe<Scalars['Boolean']['input']>;
  owner?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGroupMovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<GroupMoveState>;
};


export type QueryPossibleTalentDuplicatesArgs = {
  division: Scalars['DivisionCode']['input'];
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResourceMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  need?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<MatchState>;
  talent?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryResourceOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ResourceKind>;
  state?: InputMaybe<OfferState>;
};


export type QuerySuggestionsForNeedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  need: Scalars['ID']['input'];
};


export type QuerySuggestionsForOfferArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offer: Scalars['ID']['input'];
};


export type QuerySuggestionsForTalentArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  talent: Scalars['ID']['input'];
};


export type QueryTalentAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTalentContactArgs = {
  purpose: ContactPurpose;
  reason: Scalars['String']['input'];
  talent: Scalars['ID']['input'];
};


export type QueryTalentDataOfArgs = {
  purpose: Scalars['String']['input'];
  subject: DataSubjectInput;
};


export type QueryTalentRosterPreviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTalentRosterRejectedArgs = {
  preview: Scalars['ID']['input'];
};


export type QueryTalentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  envoy?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<TalentGroup>;
  sector?: InputMaybe<Scalars['String']['input']>;
  society?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVillageNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ResourceKind>;
  state?: InputMaybe<NeedState>;
};

export type RecordNeedInput = {
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly division: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly kind: ResourceKind;
  readonly neededBy?: InputMaybe<Scalars['Date']['input']>;
  readonly on: Scalars['Date']['input'];
  readonly quantity?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly title: Scalars['String']['input'];
};

export type RecordNeedPayload = {
  readonly __typename?: 'RecordNeedPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly need?: Maybe<VillageNeed>;
};

export type RecordOfferInput = {
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly availableFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly availableUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly kind: ResourceKind;
  readonly on: Scalars['Date']['input'];
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly talent: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
};

export type RecordOfferPayload = {
  readonly __typename?: 'RecordOfferPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly offer?: Maybe<ResourceOffer>;
};

export type RecordOutcome =
  | 'NEW'
  | 'UPDATED';

export type RecordTalentInput = {
  readonly availability?: InputMaybe<ReadonlyArray<Availability>>;
  /** The canvass round in which the person was found. */
  readonly canvassRound?: InputMaybe<Scalars['ID']['input']>;
  readonly currentPlace?: InputMaybe<Scalars['String']['input']>;
  /** The home village or community. */
  readonly division: Scalars['DivisionCode']['input'];
  readonly education?: InputMaybe<Education>;
  readonly group: TalentGroup;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** True when none of the possible duplicates is this person. */
  readonly isAnother?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name: Scalars['String']['input'];
  readonly on: Scalars['Date']['input'];
  readonly outstanding?: InputMaybe<OutstandingDetailsInput>;
  /** A mobile number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Never kept: it only tells who is the same person. */
  readonly residentId?: InputMaybe<Scalars['String']['input']>;
  /** The record that this is, when it is one of `possibleTalentDuplicates`. */
  readonly sameAs?: InputMaybe<Scalars['ID']['input']>;
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly student?: InputMaybe<StudentDetailsInput>;
  readonly worker?: InputMaybe<WorkerDetailsInput>;
};

export type RecordTalentPayload = {
  readonly __typename?: 'RecordTalentPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly outcome?: Maybe<RecordOutcome>;
  readonly talent?: Maybe<Talent>;
};

export type RemoveTalentInput = {
  readonly on: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
  readonly talent: Scalars['ID']['input'];
};

export type RemoveTalentPayload = {
  readonly __typename?: 'RemoveTalentPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly talent?: Maybe<Talent>;
};

export type ReportedFigure = {
  readonly __typename?: 'ReportedFigure';
  readonly qualifier: FigureQualifier;
  readonly value: Scalars['Float']['output'];
};

/** What is needed and offered. */
export type ResourceKind =
  | 'GOODS'
  | 'MARKET'
  | 'MONEY'
  | 'PROJECT'
  | 'SKILL'
  | 'TIME';

/** An offer that meets a need. */
export type ResourceMatch = {
  readonly __typename?: 'ResourceMatch';
  readonly became?: Maybe<MatchOutcome>;
  /** The need's village. */
  readonly division?: Maybe<Division>;
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly landedOn?: Maybe<Scalars['Date']['output']>;
  readonly need?: Maybe<VillageNeed>;
  readonly offer?: Maybe<ResourceOffer>;
  /** 0 to 100, when they were matched. */
  readonly score: Scalars['Int']['output'];
  /** The need's sector. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  readonly state: MatchState;
  /** Who did what and when, in order. */
  readonly steps?: Maybe<ReadonlyArray<MatchStep>>;
  readonly talent?: Maybe<Talent>;
  /** The talent's group when they were matched. */
  readonly talentGroup: TalentGroup;
  /** Of a landed match. */
  readonly valueFen?: Maybe<Scalars['Fen']['output']>;
};

export type ResourceMatchConnection = {
  readonly __typename?: 'ResourceMatchConnection';
  readonly nodes: ReadonlyArray<ResourceMatch>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** What a talent offers. */
export type ResourceOffer = {
  readonly __typename?: 'ResourceOffer';
  readonly amountFen?: Maybe<Scalars['Fen']['output']>;
  /** Null when it is open. */
  readonly availableFrom?: Maybe<Scalars['Date']['output']>;
  readonly availableUntil?: Maybe<Scalars['Date']['output']>;
  /** The talent's home village. */
  readonly division?: Maybe<Division>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ResourceKind;
  readonly offeredOn: Scalars['Date']['output'];
  readonly recordedBy: Scalars['String']['output'];
  readonly sector?: Maybe<Scalars['String']['output']>;
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  readonly state: OfferState;
  readonly talent?: Maybe<Talent>;
  readonly title: Scalars['String']['output'];
};

export type ResourceOfferConnection = {
  readonly __typename?: 'ResourceOfferConnection';
  readonly nodes: ReadonlyArray<ResourceOffer>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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

/** What a series of figures steps by; a step is told by its last day. Weeks begin on Monday. */
export type SeriesStep =
  | 'DAY'
  | 'MONTH'
  | 'WEEK'
  | 'YEAR';

export type StudentDetails = {
  readonly __typename?: 'StudentDetails';
  readonly graduatesOn?: Maybe<Scalars['Date']['output']>;
  readonly level?: Maybe<Education>;
  readonly major?: Maybe<Scalars['String']['output']>;
  readonly university?: Maybe<Scalars['String']['output']>;
};

export type StudentDetailsInput = {
  readonly graduatesOn?: InputMaybe<Scalars['Date']['input']>;
  readonly level?: InputMaybe<Education>;
  readonly major?: InputMaybe<Scalars['String']['input']>;
  readonly university?: InputMaybe<Scalars['String']['input']>;
};

/** Someone from the county who may give something back to it. */
export type Talent = {
  readonly __typename?: 'Talent';
  readonly availability: ReadonlyArray<Availability>;
  /** For what they may be contacted now; empty after an opt-out. */
  readonly contactPurposes?: Maybe<ReadonlyArray<ContactPurpose>>;
  /** Where they live now; null when not known. */
  readonly currentPlace?: Maybe<Scalars['String']['output']>;
  /** The home village. */
  readonly division?: Maybe<Division>;
  readonly education?: Maybe<Education>;
  /** The Chunhui envoy who keeps in touch. */
  readonly envoy?: Maybe<Person>;
  readonly fellThroughCount: Scalars['Int']['output'];
  /** The one group that counts them. */
  readonly group: TalentGroup;
  readonly id: Scalars['ID']['output'];
  /** How many matches have landed, and how many have fallen through after they were agreed. */
  readonly landedCount: Scalars['Int']['output'];
  /** The first three and last four digits; null when not known, and after an opt-out. */
  readonly maskedPhone?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Wants no contact. */
  readonly optedOut?: Maybe<Scalars['Boolean']['output']>;
  /** Of an outstanding talent; null for the other groups. */
  readonly outstanding?: Maybe<OutstandingDetails>;
  readonly person?: Maybe<Person>;
  readonly recordedOn: Scalars['Date']['output'];
  /** Null while in the pool. */
  readonly removedOn?: Maybe<Scalars['Date']['output']>;
  /** A sector's code, such as AGRICULTURE; null when not known. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** The Chunhui society that keeps in touch. */
  readonly society?: Maybe<ChunhuiSociety>;
  /** Of a college student; null for the other groups. */
  readonly student?: Maybe<StudentDetails>;
  /** Of a migrant worker; null for the other groups. */
  readonly worker?: Maybe<WorkerDetails>;
};

export type TalentConnection = {
  readonly __typename?: 'TalentConnection';
  readonly nodes: ReadonlyArray<Talent>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TalentContact = {
  readonly __typename?: 'TalentContact';
  /** Null when it is refused, or not known. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly refusal?: Maybe<ContactRefusal>;
};

/** How many of the pool went how far (distinct persons in the pool, by home). */
export type TalentConversion = {
  readonly __typename?: 'TalentConversion';
  readonly landed: Scalars['Int']['output'];
  readonly offered: Scalars['Int']['output'];
  readonly talents: Scalars['Int']['output'];
};

/** The three groups 三类人群. */
export type TalentGroup =
  /** 高校大学生 */
  | 'COLLEGE_STUDENT'
  /** 外出务工乡友 */
  | 'MIGRANT_WORKER'
  /** 社会优秀人才 */
  | 'OUTSTANDING_TALENT';

export type TalentGroupCount = {
  readonly __typename?: 'TalentGroupCount';
  readonly count: Scalars['Int']['output'];
  readonly group: TalentGroup;
};

export type TalentIndicator = {
  readonly __typename?: 'TalentIndicator';
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

export type TalentPoolFigures = {
  readonly __typename?: 'TalentPoolFigures';
  /** The day that they are of, at its end; today when it is not over. */
  readonly asOf: Scalars['Date']['output'];
  /** By education, those without a known one under UNKNOWN; sums to the total (distinct persons). */
  readonly byEducation: ReadonlyArray<CodeCount>;
  /** Every group of the model, also those with 0; one primary group a person, so they sum to the total. */
  readonly byGroup: ReadonlyArray<TalentGroupCount>;
  /** By sector, those without a known one under UNKNOWN; sums to the total (distinct persons). */
  readonly bySector: ReadonlyArray<CodeCount>;
  /** Canvass coverage of all rounds: planned, newly found and brought up to date (persons). */
  readonly canvass: CanvassCoverage;
  /** 人才大汇聚 → 资源大汇聚: of the pool, who has offered something, and of whom something has landed (distinct persons). */
  readonly conversion: TalentConversion;
  /** What has landed, counted where the need was. */
  readonly landed: LandedFigures;
  /** Village needs by state (things). */
  readonly needs: ReadonlyArray<CodeCount>;
  /** Open offers by kind, counted at the talents' homes (things). */
  readonly openOffers: ReadonlyArray<CodeCount>;
  /** Everyone in the pool (distinct persons). */
  readonly total: Scalars['Int']['output'];
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

/** What a village needs. */
export type VillageNeed = {
  readonly __typename?: 'VillageNeed';
  /** How much, in money. */
  readonly amountFen?: Maybe<Scalars['Fen']['output']>;
  readonly closedBy?: Maybe<Scalars['String']['output']>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly division?: Maybe<Division>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ResourceKind;
  /** When. */
  readonly neededBy?: Maybe<Scalars['Date']['output']>;
  /** How much, in words. */
  readonly quantity?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  readonly recordedBy: Scalars['String']['output'];
  readonly recordedOn: Scalars['Date']['output'];
  readonly sector?: Maybe<Scalars['String']['output']>;
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  readonly state: NeedState;
  /** What. */
  readonly title: Scalars['String']['output'];
};

export type VillageNeedConnection = {
  readonly __typename?: 'VillageNeedConnection';
  readonly nodes: ReadonlyArray<VillageNeed>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WithdrawOfferInput = {
  readonly offer: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type WithdrawOfferPayload = {
  readonly __typename?: 'WithdrawOfferPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly offer?: Maybe<ResourceOffer>;
};

export type WorkerDetails = {
  readonly __typename?: 'WorkerDetails';
  /** The year in which they left. */
  readonly awaySince?: Maybe<Scalars['Int']['output']>;
  readonly employer?: Maybe<Scalars['String']['output']>;
  readonly trade?: Maybe<Scalars['String']['output']>;
};

export type WorkerDetailsInput = {
  readonly awaySince?: InputMaybe<Scalars['Int']['input']>;
  readonly employer?: InputMaybe<Scalars['String']['input']>;
  readonly trade?: InputMaybe<Scalars['String']['input']>;
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
  CanvassRound: CanvassRound;
  ChunhuiSociety: ChunhuiSociety;
  Contact: Contact;
  Division: Division;
  GroupMove: GroupMove;
  Person: Person;
  ResourceMatch: ResourceMatch;
  ResourceOffer: ResourceOffer;
  Talent: Talent;
  TalentIndicator: TalentIndicator;
  VillageNeed: VillageNeed;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CanvassRound:
    ( { __typename: 'CanvassRound' }
    & GraphQLRecursivePick<FederationTypes['CanvassRound'], {"id":true}> );
  ChunhuiSociety:
    ( { __typename: 'ChunhuiSociety' }
    & GraphQLRecursivePick<FederationTypes['ChunhuiSociety'], {"id":true}> );
  Contact:
    ( { __typename: 'Contact' }
    & GraphQLRecursivePick<FederationTypes['Contact'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  GroupMove:
    ( { __typename: 'GroupMove' }
    & GraphQLRecursivePick<FederationTypes['GroupMove'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  ResourceMatch:
    ( { __typename: 'ResourceMatch' }
    & GraphQLRecursivePick<FederationTypes['ResourceMatch'], {"id":true}> );
  ResourceOffer:
    ( { __typename: 'ResourceOffer' }
    & GraphQLRecursivePick<FederationTypes['ResourceOffer'], {"id":true}> );
  Talent:
    ( { __typename: 'Talent' }
    & GraphQLRecursivePick<FederationTypes['Talent'], {"id":true}> );
  TalentIndicator:
    ( { __typename: 'TalentIndicator' }
    & GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true}}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true}}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true},"direction":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true},"direction":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true,"reported":{"value":true,"qualifier":true},"direction":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true}}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"reported":{"value":true,"qualifier":true},"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true,"target":true,"direction":true}>
        | GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"numerator":true,"denominator":true}> ) );
  VillageNeed:
    ( { __typename: 'VillageNeed' }
    & GraphQLRecursivePick<FederationTypes['VillageNeed'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivitySession: ResolverTypeWrapper<ActivitySession>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdvanceMatchInput: AdvanceMatchInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AdvanceMatchPayload: ResolverTypeWrapper<Omit<AdvanceMatchPayload, 'match'> & { match?: Maybe<ResolversTypes['ResourceMatch']> }>;
  AssignLiaisonInput: AssignLiaisonInput;
  AssignLiaisonPayload: ResolverTypeWrapper<Omit<AssignLiaisonPayload, 'talent'> & { talent?: Maybe<ResolversTypes['Talent']> }>;
  AuditConnection: ResolverTypeWrapper<Connection<AuditRow>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditFilter: AuditFilter;
  AuditRecord: ResolverTypeWrapper<AuditRow>;
  AuditVerdict: ResolverTypeWrapper<AuditVerdict>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Availability: Availability;
  CanvassCoverage: ResolverTypeWrapper<CanvassCoverage>;
  CanvassRound: ResolverTypeWrapper<CanvassRoundRow>;
  CanvassRoundConnection: ResolverTypeWrapper<Connection<CanvassRoundRow>>;
  CanvassTarget: ResolverTypeWrapper<CanvassTargetRow>;
  CanvassTargetInput: CanvassTargetInput;
  ChangeTalentInput: ChangeTalentInput;
  ChangeTalentPayload: ResolverTypeWrapper<Omit<ChangeTalentPayload, 'talent'> & { talent?: Maybe<ResolversTypes['Talent']> }>;
  ChunhuiSociety: ResolverTypeWrapper<ChunhuiSocietyRow>;
  CloseNeedInput: CloseNeedInput;
  CloseNeedPayload: ResolverTypeWrapper<Omit<CloseNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['VillageNeed']> }>;
  CloseNextActionInput: CloseNextActionInput;
  CloseNextActionPayload: ResolverTypeWrapper<Omit<CloseNextActionPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  CodeCount: ResolverTypeWrapper<CodeCount>;
  CommitTalentRosterInput: CommitTalentRosterInput;
  CommitTalentRosterPayload: ResolverTypeWrapper<Omit<CommitTalentRosterPayload, 'preview'> & { preview?: Maybe<ResolversTypes['RosterPreview']> }>;
  ConsentMethod: ConsentMethod;
  Contact: ResolverTypeWrapper<ContactRow>;
  ContactConnection: ResolverTypeWrapper<Connection<ContactRow>>;
  ContactMedium: ContactMedium;
  ContactOutcome: ContactOutcome;
  ContactPurpose: ContactPurpose;
  ContactRefusal: ContactRefusal;
  CorrectDataInput: CorrectDataInput;
  CorrectDataPayload: ResolverTypeWrapper<CorrectDataPayload>;
  DataSubjectInput: DataSubjectInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideGroupMoveInput: DecideGroupMoveInput;
  DecideGroupMovePayload: ResolverTypeWrapper<Omit<DecideGroupMovePayload, 'move'> & { move?: Maybe<ResolversTypes['GroupMove']> }>;
  Division: ResolverTypeWrapper<DivisionRow>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  DropMatchInput: DropMatchInput;
  DropMatchPayload: ResolverTypeWrapper<Omit<DropMatchPayload, 'match'> & { match?: Maybe<ResolversTypes['ResourceMatch']> }>;
  Education: Education;
  EraseDataInput: EraseDataInput;
  EraseDataPayload: ResolverTypeWrapper<EraseDataPayload>;
  ExportAuditInput: ExportAuditInput;
  ExportAuditPayload: ResolverTypeWrapper<ExportAuditPayload>;
  ExportTalentRosterInput: ExportTalentRosterInput;
  ExportTalentRosterPayload: ResolverTypeWrapper<ExportTalentRosterPayload>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  FigureQualifier: FigureQualifier;
  File: ResolverTypeWrapper<File>;
  GiveContactConsentInput: GiveContactConsentInput;
  GiveContactConsentPayload: ResolverTypeWrapper<Omit<GiveContactConsentPayload, 'talent'> & { talent?: Maybe<ResolversTypes['Talent']> }>;
  GroupMove: ResolverTypeWrapper<GroupMoveRow>;
  GroupMoveConnection: ResolverTypeWrapper<Connection<GroupMoveRow>>;
  GroupMoveState: GroupMoveState;
  IndicatorDirection: IndicatorDirection;
  IndicatorState: IndicatorState;
  Label: ResolverTypeWrapper<Label>;
  LandMatchInput: LandMatchInput;
  LandMatchPayload: ResolverTypeWrapper<Omit<LandMatchPayload, 'match'> & { match?: Maybe<ResolversTypes['ResourceMatch']> }>;
  LandedFigures: ResolverTypeWrapper<LandedFigures>;
  LandedValue: ResolverTypeWrapper<LandedValue>;
  LogContactInput: LogContactInput;
  LogContactPayload: ResolverTypeWrapper<Omit<LogContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  MatchOutcome: ResolverTypeWrapper<MatchOutcome>;
  MatchOutcomeInput: MatchOutcomeInput;
  MatchOutcomeKind: MatchOutcomeKind;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchResourcesInput: MatchResourcesInput;
  MatchResourcesPayload: ResolverTypeWrapper<Omit<MatchResourcesPayload, 'match'> & { match?: Maybe<ResolversTypes['ResourceMatch']> }>;
  MatchState: MatchState;
  MatchStep: ResolverTypeWrapper<MatchStep>;
  MatchSuggestion: ResolverTypeWrapper<Omit<MatchSuggestion, 'need' | 'offer' | 'talent'> & { need: ResolversTypes['VillageNeed'], offer?: Maybe<ResolversTypes['ResourceOffer']>, talent: ResolversTypes['Talent'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeedState: NeedState;
  OfferState: OfferState;
  OnAlike: OnAlike;
  OnDuplicate: OnDuplicate;
  OptOutInput: OptOutInput;
  OptOutPayload: ResolverTypeWrapper<Omit<OptOutPayload, 'talent'> & { talent?: Maybe<ResolversTypes['Talent']> }>;
  OutstandingDetails: ResolverTypeWrapper<OutstandingDetails>;
  OutstandingDetailsInput: OutstandingDetailsInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonRecord: ResolverTypeWrapper<PersonRecord>;
  PersonValue: ResolverTypeWrapper<PersonValue>;
  PlanCanvassRoundInput: PlanCanvassRoundInput;
  PlanCanvassRoundPayload: ResolverTypeWrapper<Omit<PlanCanvassRoundPayload, 'canvassRound'> & { canvassRound?: Maybe<ResolversTypes['CanvassRound']> }>;
  PreviewTalentRosterInput: PreviewTalentRosterInput;
  PreviewTalentRosterPayload: ResolverTypeWrapper<Omit<PreviewTalentRosterPayload, 'preview'> & { preview?: Maybe<ResolversTypes['RosterPreview']> }>;
  Project: ResolverTypeWrapper<Project>;
  ProposeGraduationsInput: ProposeGraduationsInput;
  ProposeGraduationsPayload: ResolverTypeWrapper<Omit<ProposeGraduationsPayload, 'moves'> & { moves?: Maybe<ReadonlyArray<ResolversTypes['GroupMove']>> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordNeedInput: RecordNeedInput;
  RecordNeedPayload: ResolverTypeWrapper<Omit<RecordNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['VillageNeed']> }>;
  RecordOfferInput: RecordOfferInput;
  RecordOfferPayload: ResolverTypeWrapper<Omit<RecordOfferPayload, 'offer'> & { offer?: Maybe<ResolversTypes['ResourceOffer']> }>;
  RecordOutcome: RecordOutcome;
  RecordTalentInput: RecordTalentInput;
  RecordTalentPayload: ResolverTypeWrapper<Omit<RecordTalentPayload, 'talent'> & { talent?: Maybe<ResolversTypes['Talent']> }>;
  RemoveTalentInput: RemoveTalentInput;
  RemoveTalentPayload: ResolverTypeWrapper<Omit<RemoveTalentPayload, 'talent'> & { talent?: Maybe<ResolversTypes['Talent']> }>;
  ReportedFigure: ResolverTypeWrapper<ReportedFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ResourceKind: ResourceKind;
  ResourceMatch: ResolverTypeWrapper<ResourceMatchRow>;
  ResourceMatchConnection: ResolverTypeWrapper<Connection<ResourceMatchRow>>;
  ResourceOffer: ResolverTypeWrapper<ResourceOfferRow>;
  ResourceOfferConnection: ResolverTypeWrapper<Connection<ResourceOfferRow>>;
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
  SeriesStep: SeriesStep;
  StudentDetails: ResolverTypeWrapper<StudentDetails>;
  StudentDetailsInput: StudentDetailsInput;
  Talent: ResolverTypeWrapper<TalentRow>;
  TalentConnection: ResolverTypeWrapper<Connection<TalentRow>>;
  TalentContact: ResolverTypeWrapper<TalentContact>;
  TalentConversion: ResolverTypeWrapper<TalentConversion>;
  TalentGroup: TalentGroup;
  TalentGroupCount: ResolverTypeWrapper<TalentGroupCount>;
  TalentIndicator: ResolverTypeWrapper<TalentIndicatorRow>;
  TalentPoolFigures: ResolverTypeWrapper<TalentPoolFiguresRow>;
  Upload: ResolverTypeWrapper<Scalars['Upload']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  VillageNeed: ResolverTypeWrapper<VillageNeedRow>;
  VillageNeedConnection: ResolverTypeWrapper<Connection<VillageNeedRow>>;
  WithdrawOfferInput: WithdrawOfferInput;
  WithdrawOfferPayload: ResolverTypeWrapper<Omit<WithdrawOfferPayload, 'offer'> & { offer?: Maybe<ResolversTypes['ResourceOffer']> }>;
  WorkerDetails: ResolverTypeWrapper<WorkerDetails>;
  WorkerDetailsInput: WorkerDetailsInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivitySession: ActivitySession;
  ID: Scalars['ID']['output'];
  AdvanceMatchInput: AdvanceMatchInput;
  String: Scalars['String']['output'];
  AdvanceMatchPayload: Omit<AdvanceMatchPayload, 'match'> & { match?: Maybe<ResolversParentTypes['ResourceMatch']> };
  AssignLiaisonInput: AssignLiaisonInput;
  AssignLiaisonPayload: Omit<AssignLiaisonPayload, 'talent'> & { talent?: Maybe<ResolversParentTypes['Talent']> };
  AuditConnection: Connection<AuditRow>;
  Int: Scalars['Int']['output'];
  AuditFilter: AuditFilter;
  AuditRecord: AuditRow;
  AuditVerdict: AuditVerdict;
  Boolean: Scalars['Boolean']['output'];
  CanvassCoverage: CanvassCoverage;
  CanvassRound: CanvassRoundRow;
  CanvassRoundConnection: Connection<CanvassRoundRow>;
  CanvassTarget: CanvassTargetRow;
  CanvassTargetInput: CanvassTargetInput;
  ChangeTalentInput: ChangeTalentInput;
  ChangeTalentPayload: Omit<ChangeTalentPayload, 'talent'> & { talent?: Maybe<ResolversParentTypes['Talent']> };
  ChunhuiSociety: ChunhuiSocietyRow;
  CloseNeedInput: CloseNeedInput;
  CloseNeedPayload: Omit<CloseNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['VillageNeed']> };
  CloseNextActionInput: CloseNextActionInput;
  CloseNextActionPayload: Omit<CloseNextActionPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  CodeCount: CodeCount;
  CommitTalentRosterInput: CommitTalentRosterInput;
  CommitTalentRosterPayload: Omit<CommitTalentRosterPayload, 'preview'> & { preview?: Maybe<ResolversParentTypes['RosterPreview']> };
  Contact: ContactRow;
  ContactConnection: Connection<ContactRow>;
  CorrectDataInput: CorrectDataInput;
  CorrectDataPayload: CorrectDataPayload;
  DataSubjectInput: DataSubjectInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideGroupMoveInput: DecideGroupMoveInput;
  DecideGroupMovePayload: Omit<DecideGroupMovePayload, 'move'> & { move?: Maybe<ResolversParentTypes['GroupMove']> };
  Division: DivisionRow;
  DivisionCode: Scalars['DivisionCode']['output'];
  DropMatchInput: DropMatchInput;
  DropMatchPayload: Omit<DropMatchPayload, 'match'> & { match?: Maybe<ResolversParentTypes['ResourceMatch']> };
  EraseDataInput: EraseDataInput;
  EraseDataPayload: EraseDataPayload;
  ExportAuditInput: ExportAuditInput;
  ExportAuditPayload: ExportAuditPayload;
  ExportTalentRosterInput: ExportTalentRosterInput;
  ExportTalentRosterPayload: ExportTalentRosterPayload;
  Fen: Scalars['Fen']['output'];
  File: File;
  GiveContactConsentInput: GiveContactConsentInput;
  GiveContactConsentPayload: Omit<GiveContactConsentPayload, 'talent'> & { talent?: Maybe<ResolversParentTypes['Talent']> };
  GroupMove: GroupMoveRow;
  GroupMoveConnection: Connection<GroupMoveRow>;
  Label: Label;
  LandMatchInput: LandMatchInput;
  LandMatchPayload: Omit<LandMatchPayload, 'match'> & { match?: Maybe<ResolversParentTypes['ResourceMatch']> };
  LandedFigures: LandedFigures;
  LandedValue: LandedValue;
  LogContactInput: LogContactInput;
  LogContactPayload: Omit<LogContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  MatchOutcome: MatchOutcome;
  MatchOutcomeInput: MatchOutcomeInput;
  MatchReason: MatchReason;
  MatchResourcesInput: MatchResourcesInput;
  MatchResourcesPayload: Omit<MatchResourcesPayload, 'match'> & { match?: Maybe<ResolversParentTypes['ResourceMatch']> };
  MatchStep: MatchStep;
  MatchSuggestion: Omit<MatchSuggestion, 'need' | 'offer' | 'talent'> & { need: ResolversParentTypes['VillageNeed'], offer?: Maybe<ResolversParentTypes['ResourceOffer']>, talent: ResolversParentTypes['Talent'] };
  Mutation: Record<PropertyKey, never>;
  OptOutInput: OptOutInput;
  OptOutPayload: Omit<OptOutPayload, 'talent'> & { talent?: Maybe<ResolversParentTypes['Talent']> };
  OutstandingDetails: OutstandingDetails;
  OutstandingDetailsInput: OutstandingDetailsInput;
  PageInfo: PageInfo;
  Person: PersonRow;
  PersonRecord: PersonRecord;
  PersonValue: PersonValue;
  PlanCanvassRoundInput: PlanCanvassRoundInput;
  PlanCanvassRoundPayload: Omit<PlanCanvassRoundPayload, 'canvassRound'> & { canvassRound?: Maybe<ResolversParentTypes['CanvassRound']> };
  PreviewTalentRosterInput: PreviewTalentRosterInput;
  PreviewTalentRosterPayload: Omit<PreviewTalentRosterPayload, 'preview'> & { preview?: Maybe<ResolversParentTypes['RosterPreview']> };
  Project: Project;
  ProposeGraduationsInput: ProposeGraduationsInput;
  ProposeGraduationsPayload: Omit<ProposeGraduationsPayload, 'moves'> & { moves?: Maybe<ReadonlyArray<ResolversParentTypes['GroupMove']>> };
  Query: Record<PropertyKey, never>;
  RecordNeedInput: RecordNeedInput;
  RecordNeedPayload: Omit<RecordNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['VillageNeed']> };
  RecordOfferInput: RecordOfferInput;
  RecordOfferPayload: Omit<RecordOfferPayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['ResourceOffer']> };
  RecordTalentInput: RecordTalentInput;
  RecordTalentPayload: Omit<RecordTalentPayload, 'talent'> & { talent?: Maybe<ResolversParentTypes['Talent']> };
  RemoveTalentInput: RemoveTalentInput;
  RemoveTalentPayload: Omit<RemoveTalentPayload, 'talent'> & { talent?: Maybe<ResolversParentTypes['Talent']> };
  ReportedFigure: ReportedFigure;
  Float: Scalars['Float']['output'];
  ResourceMatch: ResourceMatchRow;
  ResourceMatchConnection: Connection<ResourceMatchRow>;
  ResourceOffer: ResourceOfferRow;
  ResourceOfferConnection: Connection<ResourceOfferRow>;
  RosterCounts: RosterCounts;
  RosterDuplicate: RosterDuplicate;
  RosterHeader: RosterHeader;
  RosterOutcome: RosterOutcome;
  RosterPlace: RosterPlace;
  RosterPreview: RosterPreviewRow;
  RosterProblem: RosterProblem;
  RosterSheet: RosterSheet;
  StudentDetails: StudentDetails;
  StudentDetailsInput: StudentDetailsInput;
  Talent: TalentRow;
  TalentConnection: Connection<TalentRow>;
  TalentContact: TalentContact;
  TalentConversion: TalentConversion;
  TalentGroupCount: TalentGroupCount;
  TalentIndicator: TalentIndicatorRow;
  TalentPoolFigures: TalentPoolFiguresRow;
  Upload: Scalars['Upload']['output'];
  UserError: UserError;
  VillageNeed: VillageNeedRow;
  VillageNeedConnection: Connection<VillageNeedRow>;
  WithdrawOfferInput: WithdrawOfferInput;
  WithdrawOfferPayload: Omit<WithdrawOfferPayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['ResourceOffer']> };
  WorkerDetails: WorkerDetails;
  WorkerDetailsInput: WorkerDetailsInput;
};

export type ActivitySessionResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['ActivitySession'] = ResolversParentTypes['ActivitySession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AdvanceMatchPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['AdvanceMatchPayload'] = ResolversParentTypes['AdvanceMatchPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['ResourceMatch']>, ParentType, ContextType>;
};

export type AssignLiaisonPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['AssignLiaisonPayload'] = ResolversParentTypes['AssignLiaisonPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  talent?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
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

export type AuditVerdictResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['AuditVerdict'] = ResolversParentTypes['AuditVerdict']> = {
  brokenAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CanvassCoverageResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['CanvassCoverage'] = ResolversParentTypes['CanvassCoverage']> = {
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CanvassRoundResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['CanvassRound'] = ResolversParentTypes['CanvassRound'], FederationReferenceType extends FederationReferenceTypes['CanvassRound'] = FederationReferenceTypes['CanvassRound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CanvassRound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  targets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CanvassTarget']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CanvassRoundConnectionResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['CanvassRoundConnection'] = ResolversParentTypes['CanvassRoundConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CanvassRound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CanvassTargetResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['CanvassTarget'] = ResolversParentTypes['CanvassTarget']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeTalentPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['ChangeTalentPayload'] = ResolversParentTypes['ChangeTalentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  talent?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType>;
};

export type ChunhuiSocietyResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['ChunhuiSociety'] = ResolversParentTypes['ChunhuiSociety'], FederationReferenceType extends FederationReferenceTypes['ChunhuiSociety'] = FederationReferenceTypes['ChunhuiSociety']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChunhuiSociety']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CloseNeedPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['CloseNeedPayload'] = ResolversParentTypes['CloseNeedPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['VillageNeed']>, ParentType, ContextType>;
};

export type CloseNextActionPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['CloseNextActionPayload'] = ResolversParentTypes['CloseNextActionPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CodeCountResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['CodeCount'] = ResolversParentTypes['CodeCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitTalentRosterPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['CommitTalentRosterPayload'] = ResolversParentTypes['CommitTalentRosterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RosterPreview']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact'], FederationReferenceType extends FederationReferenceTypes['Contact'] = FederationReferenceTypes['Contact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contactedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['ContactMedium'], ParentType, ContextType>;
  nextAction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextActionClosedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextActionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ContactOutcome'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ContactPurpose'], ParentType, ContextType>;
  talent?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectDataPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['CorrectDataPayload'] = ResolversParentTypes['CorrectDataPayload']> = {
  corrected?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeCount']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideGroupMovePayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['DecideGroupMovePayload'] = ResolversParentTypes['DecideGroupMovePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  move?: Resolver<Maybe<ResolversTypes['GroupMove']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  talentPool?: Resolver<Maybe<ResolversTypes['TalentPoolFigures']>, ParentType, ContextType, Partial<DivisionTalentPoolArgs>>;
  talentPoolSeries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TalentPoolFigures']>>, ParentType, ContextType, RequireFields<DivisionTalentPoolSeriesArgs, 'every' | 'first' | 'from' | 'to'>>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type DropMatchPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['DropMatchPayload'] = ResolversParentTypes['DropMatchPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['ResourceMatch']>, ParentType, ContextType>;
};

export type EraseDataPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['EraseDataPayload'] = ResolversParentTypes['EraseDataPayload']> = {
  erased?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeCount']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExportAuditPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['ExportAuditPayload'] = ResolversParentTypes['ExportAuditPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
};

export type ExportTalentRosterPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['ExportTalentRosterPayload'] = ResolversParentTypes['ExportTalentRosterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FileResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GiveContactConsentPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['GiveContactConsentPayload'] = ResolversParentTypes['GiveContactConsentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  talent?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType>;
};

export type GroupMoveResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['GroupMove'] = ResolversParentTypes['GroupMove'], FederationReferenceType extends FederationReferenceTypes['GroupMove'] = FederationReferenceTypes['GroupMove']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GroupMove']> | FederationReferenceType, FederationReferenceType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromGroup?: Resolver<ResolversTypes['TalentGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GroupMoveState'], ParentType, ContextType>;
  talent?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType>;
  toGroup?: Resolver<ResolversTypes['TalentGroup'], ParentType, ContextType>;
};

export type GroupMoveConnectionResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['GroupMoveConnection'] = ResolversParentTypes['GroupMoveConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GroupMove']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabelResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LandMatchPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['LandMatchPayload'] = ResolversParentTypes['LandMatchPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['ResourceMatch']>, ParentType, ContextType>;
};

export type LandedFiguresResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['LandedFigures'] = ResolversParentTypes['LandedFigures']> = {
  byGroup?: Resolver<ReadonlyArray<ResolversTypes['LandedValue']>, ParentType, ContextType>;
  bySector?: Resolver<ReadonlyArray<ResolversTypes['LandedValue']>, ParentType, ContextType>;
  byYear?: Resolver<ReadonlyArray<ResolversTypes['LandedValue']>, ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valueFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type LandedValueResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['LandedValue'] = ResolversParentTypes['LandedValue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valueFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type LogContactPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['LogContactPayload'] = ResolversParentTypes['LogContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MatchOutcomeResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['MatchOutcome'] = ResolversParentTypes['MatchOutcome']> = {
  kind?: Resolver<ResolversTypes['MatchOutcomeKind'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['ActivitySession']>, ParentType, ContextType>;
  studentAidNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchResourcesPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['MatchResourcesPayload'] = ResolversParentTypes['MatchResourcesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['ResourceMatch']>, ParentType, ContextType>;
};

export type MatchStepResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['MatchStep'] = ResolversParentTypes['MatchStep']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatchState'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchSuggestionResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['MatchSuggestion'] = ResolversParentTypes['MatchSuggestion']> = {
  missing?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['VillageNeed'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['ResourceOffer']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  advanceMatch?: Resolver<ResolversTypes['AdvanceMatchPayload'], ParentType, ContextType, RequireFields<MutationAdvanceMatchArgs, 'input'>>;
  assignLiaison?: Resolver<ResolversTypes['AssignLiaisonPayload'], ParentType, ContextType, RequireFields<MutationAssignLiaisonArgs, 'input'>>;
  changeTalent?: Resolver<ResolversTypes['ChangeTalentPayload'], ParentType, ContextType, RequireFields<MutationChangeTalentArgs, 'input'>>;
  closeNeed?: Resolver<ResolversTypes['CloseNeedPayload'], ParentType, ContextType, RequireFields<MutationCloseNeedArgs, 'input'>>;
  closeNextAction?: Resolver<ResolversTypes['CloseNextActionPayload'], ParentType, ContextType, RequireFields<MutationCloseNextActionArgs, 'input'>>;
  commitTalentRoster?: Resolver<ResolversTypes['CommitTalentRosterPayload'], ParentType, ContextType, RequireFields<MutationCommitTalentRosterArgs, 'input'>>;
  correctTalentData?: Resolver<ResolversTypes['CorrectDataPayload'], ParentType, ContextType, RequireFields<MutationCorrectTalentDataArgs, 'input'>>;
  decideGroupMove?: Resolver<ResolversTypes['DecideGroupMovePayload'], ParentType, ContextType, RequireFields<MutationDecideGroupMoveArgs, 'input'>>;
  dropMatch?: Resolver<ResolversTypes['DropMatchPayload'], ParentType, ContextType, RequireFields<MutationDropMatchArgs, 'input'>>;
  eraseTalentData?: Resolver<ResolversTypes['EraseDataPayload'], ParentType, ContextType, RequireFields<MutationEraseTalentDataArgs, 'input'>>;
  exportTalentAudit?: Resolver<ResolversTypes['ExportAuditPayload'], ParentType, ContextType, RequireFields<MutationExportTalentAuditArgs, 'input'>>;
  exportTalentRoster?: Resolver<ResolversTypes['ExportTalentRosterPayload'], ParentType, ContextType, RequireFields<MutationExportTalentRosterArgs, 'input'>>;
  giveContactConsent?: Resolver<ResolversTypes['GiveContactConsentPayload'], ParentType, ContextType, RequireFields<MutationGiveContactConsentArgs, 'input'>>;
  landMatch?: Resolver<ResolversTypes['LandMatchPayload'], ParentType, ContextType, RequireFields<MutationLandMatchArgs, 'input'>>;
  logContact?: Resolver<ResolversTypes['LogContactPayload'], ParentType, ContextType, RequireFields<MutationLogContactArgs, 'input'>>;
  matchResources?: Resolver<ResolversTypes['MatchResourcesPayload'], ParentType, ContextType, RequireFields<MutationMatchResourcesArgs, 'input'>>;
  optOut?: Resolver<ResolversTypes['OptOutPayload'], ParentType, ContextType, RequireFields<MutationOptOutArgs, 'input'>>;
  planCanvassRound?: Resolver<ResolversTypes['PlanCanvassRoundPayload'], ParentType, ContextType, RequireFields<MutationPlanCanvassRoundArgs, 'input'>>;
  previewTalentRoster?: Resolver<ResolversTypes['PreviewTalentRosterPayload'], ParentType, ContextType, RequireFields<MutationPreviewTalentRosterArgs, 'input'>>;
  proposeGraduations?: Resolver<ResolversTypes['ProposeGraduationsPayload'], ParentType, ContextType, RequireFields<MutationProposeGraduationsArgs, 'input'>>;
  recordNeed?: Resolver<ResolversTypes['RecordNeedPayload'], ParentType, ContextType, RequireFields<MutationRecordNeedArgs, 'input'>>;
  recordOffer?: Resolver<ResolversTypes['RecordOfferPayload'], ParentType, ContextType, RequireFields<MutationRecordOfferArgs, 'input'>>;
  recordTalent?: Resolver<ResolversTypes['RecordTalentPayload'], ParentType, ContextType, RequireFields<MutationRecordTalentArgs, 'input'>>;
  removeTalent?: Resolver<ResolversTypes['RemoveTalentPayload'], ParentType, ContextType, RequireFields<MutationRemoveTalentArgs, 'input'>>;
  withdrawOffer?: Resolver<ResolversTypes['WithdrawOfferPayload'], ParentType, ContextType, RequireFields<MutationWithdrawOfferArgs, 'input'>>;
};

export type OptOutPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['OptOutPayload'] = ResolversParentTypes['OptOutPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  talent?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType>;
};

export type OutstandingDetailsResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['OutstandingDetails'] = ResolversParentTypes['OutstandingDetails']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talent?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType>;
};

export type PersonRecordResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['PersonRecord'] = ResolversParentTypes['PersonRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['PersonValue']>, ParentType, ContextType>;
};

export type PersonValueResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['PersonValue'] = ResolversParentTypes['PersonValue']> = {
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanCanvassRoundPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['PlanCanvassRoundPayload'] = ResolversParentTypes['PlanCanvassRoundPayload']> = {
  canvassRound?: Resolver<Maybe<ResolversTypes['CanvassRound']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PreviewTalentRosterPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['PreviewTalentRosterPayload'] = ResolversParentTypes['PreviewTalentRosterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RosterPreview']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProposeGraduationsPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['ProposeGraduationsPayload'] = ResolversParentTypes['ProposeGraduationsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  moves?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupMove']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  canvassRounds?: Resolver<Maybe<ResolversTypes['CanvassRoundConnection']>, ParentType, ContextType, RequireFields<QueryCanvassRoundsArgs, 'division' | 'first'>>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<QueryContactsArgs, 'first' | 'talent'>>;
  contactsDue?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<QueryContactsDueArgs, 'division' | 'first' | 'on' | 'overdueOnly'>>;
  groupMoves?: Resolver<Maybe<ResolversTypes['GroupMoveConnection']>, ParentType, ContextType, RequireFields<QueryGroupMovesArgs, 'division' | 'first' | 'state'>>;
  possibleTalentDuplicates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Talent']>>, ParentType, ContextType, RequireFields<QueryPossibleTalentDuplicatesArgs, 'division' | 'name'>>;
  resourceMatches?: Resolver<Maybe<ResolversTypes['ResourceMatchConnection']>, ParentType, ContextType, RequireFields<QueryResourceMatchesArgs, 'division' | 'first'>>;
  resourceOffers?: Resolver<Maybe<ResolversTypes['ResourceOfferConnection']>, ParentType, ContextType, RequireFields<QueryResourceOffersArgs, 'division' | 'first'>>;
  suggestionsForNeed?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchSuggestion']>>, ParentType, ContextType, RequireFields<QuerySuggestionsForNeedArgs, 'first' | 'need'>>;
  suggestionsForOffer?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchSuggestion']>>, ParentType, ContextType, RequireFields<QuerySuggestionsForOfferArgs, 'first' | 'offer'>>;
  suggestionsForTalent?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchSuggestion']>>, ParentType, ContextType, RequireFields<QuerySuggestionsForTalentArgs, 'first' | 'talent'>>;
  talentAudit?: Resolver<Maybe<ResolversTypes['AuditConnection']>, ParentType, ContextType, RequireFields<QueryTalentAuditArgs, 'first'>>;
  talentAuditVerdict?: Resolver<Maybe<ResolversTypes['AuditVerdict']>, ParentType, ContextType>;
  talentContact?: Resolver<Maybe<ResolversTypes['TalentContact']>, ParentType, ContextType, RequireFields<QueryTalentContactArgs, 'purpose' | 'reason' | 'talent'>>;
  talentDataOf?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonRecord']>>, ParentType, ContextType, RequireFields<QueryTalentDataOfArgs, 'purpose' | 'subject'>>;
  talentRosterPreview?: Resolver<Maybe<ResolversTypes['RosterPreview']>, ParentType, ContextType, RequireFields<QueryTalentRosterPreviewArgs, 'id'>>;
  talentRosterRejected?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType, RequireFields<QueryTalentRosterRejectedArgs, 'preview'>>;
  talentRosterTemplate?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  talents?: Resolver<Maybe<ResolversTypes['TalentConnection']>, ParentType, ContextType, RequireFields<QueryTalentsArgs, 'division' | 'first'>>;
  villageNeeds?: Resolver<Maybe<ResolversTypes['VillageNeedConnection']>, ParentType, ContextType, RequireFields<QueryVillageNeedsArgs, 'division' | 'first'>>;
};

export type RecordNeedPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['RecordNeedPayload'] = ResolversParentTypes['RecordNeedPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['VillageNeed']>, ParentType, ContextType>;
};

export type RecordOfferPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['RecordOfferPayload'] = ResolversParentTypes['RecordOfferPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['ResourceOffer']>, ParentType, ContextType>;
};

export type RecordTalentPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['RecordTalentPayload'] = ResolversParentTypes['RecordTalentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['RecordOutcome']>, ParentType, ContextType>;
  talent?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType>;
};

export type RemoveTalentPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['RemoveTalentPayload'] = ResolversParentTypes['RemoveTalentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  talent?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType>;
};

export type ResourceMatchResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['ResourceMatch'] = ResolversParentTypes['ResourceMatch'], FederationReferenceType extends FederationReferenceTypes['ResourceMatch'] = FederationReferenceTypes['ResourceMatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResourceMatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  became?: Resolver<Maybe<ResolversTypes['MatchOutcome']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['VillageNeed']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['ResourceOffer']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatchState'], ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchStep']>>, ParentType, ContextType>;
  talent?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType>;
  talentGroup?: Resolver<ResolversTypes['TalentGroup'], ParentType, ContextType>;
  valueFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
};

export type ResourceMatchConnectionResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['ResourceMatchConnection'] = ResolversParentTypes['ResourceMatchConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResourceMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceOfferResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['ResourceOffer'] = ResolversParentTypes['ResourceOffer'], FederationReferenceType extends FederationReferenceTypes['ResourceOffer'] = FederationReferenceTypes['ResourceOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResourceOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  availableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  availableUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  offeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfferState'], ParentType, ContextType>;
  talent?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResourceOfferConnectionResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['ResourceOfferConnection'] = ResolversParentTypes['ResourceOfferConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResourceOffer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterCountsResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['RosterCounts'] = ResolversParentTypes['RosterCounts']> = {
  alike?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterDuplicateResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['RosterDuplicate'] = ResolversParentTypes['RosterDuplicate']> = {
  differs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  matchedRow?: Resolver<Maybe<ResolversTypes['RosterPlace']>, ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RosterMatch'], ParentType, ContextType>;
};

export type RosterHeaderResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['RosterHeader'] = ResolversParentTypes['RosterHeader']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterOutcomeResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['RosterOutcome'] = ResolversParentTypes['RosterOutcome']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterPlaceResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['RosterPlace'] = ResolversParentTypes['RosterPlace']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterPreviewResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['RosterPreview'] = ResolversParentTypes['RosterPreview']> = {
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

export type RosterProblemResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['RosterProblem'] = ResolversParentTypes['RosterProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterSheetResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['RosterSheet'] = ResolversParentTypes['RosterSheet']> = {
  headerRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RosterSheetOutcome'], ParentType, ContextType>;
};

export type StudentDetailsResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['StudentDetails'] = ResolversParentTypes['StudentDetails']> = {
  graduatesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Education']>, ParentType, ContextType>;
  major?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  university?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TalentResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['Talent'] = ResolversParentTypes['Talent'], FederationReferenceType extends FederationReferenceTypes['Talent'] = FederationReferenceTypes['Talent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Talent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<ReadonlyArray<ResolversTypes['Availability']>, ParentType, ContextType>;
  contactPurposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactPurpose']>>, ParentType, ContextType>;
  currentPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['Education']>, ParentType, ContextType>;
  envoy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  fellThroughCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['TalentGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maskedPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optedOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  outstanding?: Resolver<Maybe<ResolversTypes['OutstandingDetails']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  society?: Resolver<Maybe<ResolversTypes['ChunhuiSociety']>, ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['StudentDetails']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['WorkerDetails']>, ParentType, ContextType>;
};

export type TalentConnectionResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['TalentConnection'] = ResolversParentTypes['TalentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Talent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TalentContactResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['TalentContact'] = ResolversParentTypes['TalentContact']> = {
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['ContactRefusal']>, ParentType, ContextType>;
};

export type TalentConversionResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['TalentConversion'] = ResolversParentTypes['TalentConversion']> = {
  landed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  talents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TalentGroupCountResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['TalentGroupCount'] = ResolversParentTypes['TalentGroupCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['TalentGroup'], ParentType, ContextType>;
};

export type TalentIndicatorResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['TalentIndicator'] = ResolversParentTypes['TalentIndicator'], FederationReferenceType extends FederationReferenceTypes['TalentIndicator'] = FederationReferenceTypes['TalentIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TalentIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchesReported?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['IndicatorState']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TalentPoolFiguresResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['TalentPoolFigures'] = ResolversParentTypes['TalentPoolFigures']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  byEducation?: Resolver<ReadonlyArray<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  byGroup?: Resolver<ReadonlyArray<ResolversTypes['TalentGroupCount']>, ParentType, ContextType>;
  bySector?: Resolver<ReadonlyArray<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  canvass?: Resolver<ResolversTypes['CanvassCoverage'], ParentType, ContextType>;
  conversion?: Resolver<ResolversTypes['TalentConversion'], ParentType, ContextType>;
  landed?: Resolver<ResolversTypes['LandedFigures'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  openOffers?: Resolver<ReadonlyArray<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface UploadScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Upload'], any> {
  name: 'Upload';
}

export type UserErrorResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VillageNeedResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['VillageNeed'] = ResolversParentTypes['VillageNeed'], FederationReferenceType extends FederationReferenceTypes['VillageNeed'] = FederationReferenceTypes['VillageNeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VillageNeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  neededBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VillageNeedConnectionResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['VillageNeedConnection'] = ResolversParentTypes['VillageNeedConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VillageNeed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WithdrawOfferPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['WithdrawOfferPayload'] = ResolversParentTypes['WithdrawOfferPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['ResourceOffer']>, ParentType, ContextType>;
};

export type WorkerDetailsResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['WorkerDetails'] = ResolversParentTypes['WorkerDetails']> = {
  awaySince?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = TalentPoolContext> = {
  ActivitySession?: ActivitySessionResolvers<ContextType>;
  AdvanceMatchPayload?: AdvanceMatchPayloadResolvers<ContextType>;
  AssignLiaisonPayload?: AssignLiaisonPayloadResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditVerdict?: AuditVerdictResolvers<ContextType>;
  CanvassCoverage?: CanvassCoverageResolvers<ContextType>;
  CanvassRound?: CanvassRoundResolvers<ContextType>;
  CanvassRoundConnection?: CanvassRoundConnectionResolvers<ContextType>;
  CanvassTarget?: CanvassTargetResolvers<ContextType>;
  ChangeTalentPayload?: ChangeTalentPayloadResolvers<ContextType>;
  ChunhuiSociety?: ChunhuiSocietyResolvers<ContextType>;
  CloseNeedPayload?: CloseNeedPayloadResolvers<ContextType>;
  CloseNextActionPayload?: CloseNextActionPayloadResolvers<ContextType>;
  CodeCount?: CodeCountResolvers<ContextType>;
  CommitTalentRosterPayload?: CommitTalentRosterPayloadResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  CorrectDataPayload?: CorrectDataPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideGroupMovePayload?: DecideGroupMovePayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  DropMatchPayload?: DropMatchPayloadResolvers<ContextType>;
  EraseDataPayload?: EraseDataPayloadResolvers<ContextType>;
  ExportAuditPayload?: ExportAuditPayloadResolvers<ContextType>;
  ExportTalentRosterPayload?: ExportTalentRosterPayloadResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  File?: FileResolvers<ContextType>;
  GiveContactConsentPayload?: GiveContactConsentPayloadResolvers<ContextType>;
  GroupMove?: GroupMoveResolvers<ContextType>;
  GroupMoveConnection?: GroupMoveConnectionResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LandMatchPayload?: LandMatchPayloadResolvers<ContextType>;
  LandedFigures?: LandedFiguresResolvers<ContextType>;
  LandedValue?: LandedValueResolvers<ContextType>;
  LogContactPayload?: LogContactPayloadResolvers<ContextType>;
  MatchOutcome?: MatchOutcomeResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  MatchResourcesPayload?: MatchResourcesPayloadResolvers<ContextType>;
  MatchStep?: MatchStepResolvers<ContextType>;
  MatchSuggestion?: MatchSuggestionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OptOutPayload?: OptOutPayloadResolvers<ContextType>;
  OutstandingDetails?: OutstandingDetailsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonRecord?: PersonRecordResolvers<ContextType>;
  PersonValue?: PersonValueResolvers<ContextType>;
  PlanCanvassRoundPayload?: PlanCanvassRoundPayloadResolvers<ContextType>;
  PreviewTalentRosterPayload?: PreviewTalentRosterPayloadResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProposeGraduationsPayload?: ProposeGraduationsPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordNeedPayload?: RecordNeedPayloadResolvers<ContextType>;
  RecordOfferPayload?: RecordOfferPayloadResolvers<ContextType>;
  RecordTalentPayload?: RecordTalentPayloadResolvers<ContextType>;
  RemoveTalentPayload?: RemoveTalentPayloadResolvers<ContextType>;
  ResourceMatch?: ResourceMatchResolvers<ContextType>;
  ResourceMatchConnection?: ResourceMatchConnectionResolvers<ContextType>;
  ResourceOffer?: ResourceOfferResolvers<ContextType>;
  ResourceOfferConnection?: ResourceOfferConnectionResolvers<ContextType>;
  RosterCounts?: RosterCountsResolvers<ContextType>;
  RosterDuplicate?: RosterDuplicateResolvers<ContextType>;
  RosterHeader?: RosterHeaderResolvers<ContextType>;
  RosterOutcome?: RosterOutcomeResolvers<ContextType>;
  RosterPlace?: RosterPlaceResolvers<ContextType>;
  RosterPreview?: RosterPreviewResolvers<ContextType>;
  RosterProblem?: RosterProblemResolvers<ContextType>;
  RosterSheet?: RosterSheetResolvers<ContextType>;
  StudentDetails?: StudentDetailsResolvers<ContextType>;
  Talent?: TalentResolvers<ContextType>;
  TalentConnection?: TalentConnectionResolvers<ContextType>;
  TalentContact?: TalentContactResolvers<ContextType>;
  TalentConversion?: TalentConversionResolvers<ContextType>;
  TalentGroupCount?: TalentGroupCountResolvers<ContextType>;
  TalentIndicator?: TalentIndicatorResolvers<ContextType>;
  TalentPoolFigures?: TalentPoolFiguresResolvers<ContextType>;
  Upload?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  VillageNeed?: VillageNeedResolvers<ContextType>;
  VillageNeedConnection?: VillageNeedConnectionResolvers<ContextType>;
  WithdrawOfferPayload?: WithdrawOfferPayloadResolvers<ContextType>;
  WorkerDetails?: WorkerDetailsResolvers<ContextType>;
};

