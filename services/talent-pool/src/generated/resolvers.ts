// Generated from schema/*.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Division as DivisionRow } from '../division.resolvers.ts';
import type { Connection, UserError as UserErrorRow } from '@chunhui/runtime';
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

export type ActivitySession = {
  readonly __typename?: 'ActivitySession';
  readonly id: Scalars['ID']['output'];
};

/** A step of a match. */
export type AdvanceMatchInput = {
  /** The match. */
  readonly match: Scalars['ID']['input'];
  /** Note on the step, at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The next state: MATCHED or AGREED. */
  readonly to: MatchState;
};

/** The result of `advanceMatch`. */
export type AdvanceMatchPayload = {
  readonly __typename?: 'AdvanceMatchPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The advanced match; null when it was refused. */
  readonly match?: Maybe<ResourceMatch>;
};

/** The liaison of a talent. */
export type AssignLiaisonInput = {
  /** The envoy, as the id of a Person engaged in this county; null removes the envoy. */
  readonly envoy?: InputMaybe<Scalars['ID']['input']>;
  /** An active Chunhui society of this county; null removes the society. */
  readonly society?: InputMaybe<Scalars['ID']['input']>;
  /** The talent. */
  readonly talent: Scalars['ID']['input'];
};

/** The result of `assignLiaison`. */
export type AssignLiaisonPayload = {
  readonly __typename?: 'AssignLiaisonPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The changed talent; null when it was refused. */
  readonly talent?: Maybe<Talent>;
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

/** How a talent can take part. */
export type Availability =
  /** During holidays. */
  | 'HOLIDAYS'
  /** In person. */
  | 'ON_SITE'
  /** From a distance. */
  | 'REMOTE';

/** Planned and reached numbers of canvass rounds (once a person and round). */
export type CanvassCoverage = {
  readonly __typename?: 'CanvassCoverage';
  /** People newly added to the pool. */
  readonly found: Scalars['Int']['output'];
  /** Number of people to find. */
  readonly planned: Scalars['Int']['output'];
  /** People already in the pool whose record was updated. */
  readonly updated: Scalars['Int']['output'];
};

/** A canvass round 摸排: a period in which staff look for talents village by village. */
export type CanvassRound = {
  readonly __typename?: 'CanvassRound';
  /** Last day of the round. Findings are accepted up to and including this day. */
  readonly endsOn: Scalars['Date']['output'];
  /** Identifier of the round; its first six digits are the county. */
  readonly id: Scalars['ID']['output'];
  /** First day of the round. */
  readonly startsOn: Scalars['Date']['output'];
  /** The planned villages within the caller's scope, by division code. */
  readonly targets?: Maybe<ReadonlyArray<CanvassTarget>>;
  /** Name of the round, at most 100 characters. */
  readonly title: Scalars['String']['output'];
};

/** A page of a list. */
export type CanvassRoundConnection = {
  readonly __typename?: 'CanvassRoundConnection';
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<CanvassRound>;
  /** How to request the next page. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The plan and result of a canvass round in one village. */
export type CanvassTarget = {
  readonly __typename?: 'CanvassTarget';
  /** The village or community. */
  readonly division?: Maybe<Division>;
  /** People newly added to the pool in this round (persons). */
  readonly found: Scalars['Int']['output'];
  /** Number of people to find (persons). */
  readonly planned: Scalars['Int']['output'];
  /** People already in the pool whose record was updated in this round (persons). */
  readonly updated: Scalars['Int']['output'];
};

/** The plan for one village of a canvass round. */
export type CanvassTargetInput = {
  /** Village or community: 12 digits, within the caller's scope, at most once in a round. */
  readonly division: Scalars['DivisionCode']['input'];
  /** Number of people to find, 0 to 100,000. */
  readonly planned: Scalars['Int']['input'];
};

/** Changes to a talent's record; omitted fields stay as they are. */
export type ChangeTalentInput = {
  /** How the talent can take part. */
  readonly availability?: InputMaybe<ReadonlyArray<Availability>>;
  /** Where the talent lives now, at most 100 characters. */
  readonly currentPlace?: InputMaybe<Scalars['String']['input']>;
  /** New home village or community; offers and contacts move with the talent. */
  readonly division?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** Level of education. */
  readonly education?: InputMaybe<Education>;
  /** Details of an outstanding talent; refused for the other groups. */
  readonly outstanding?: InputMaybe<OutstandingDetailsInput>;
  /** Mobile number of 11 digits; +86, spaces and hyphens are removed. Stored encrypted. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** A sector of the county's model, such as AGRICULTURE. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** Skills: at most 30, 40 characters each. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Details of a college student; refused for the other groups. */
  readonly student?: InputMaybe<StudentDetailsInput>;
  /** The talent. */
  readonly talent: Scalars['ID']['input'];
  /** Details of a migrant worker; refused for the other groups. */
  readonly worker?: InputMaybe<WorkerDetailsInput>;
};

/** The result of `changeTalent`. */
export type ChangeTalentPayload = {
  readonly __typename?: 'ChangeTalentPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The changed record; null when it was refused. */
  readonly talent?: Maybe<Talent>;
};

export type ChunhuiSociety = {
  readonly __typename?: 'ChunhuiSociety';
  readonly id: Scalars['ID']['output'];
  /** Talents whom the society keeps in touch with (distinct persons); `talents(society:)` lists them. Null for callers below the county, who cannot see all of them. */
  readonly talentCount?: Maybe<Scalars['Int']['output']>;
};

/** A need to close. */
export type CloseNeedInput = {
  /** An open need in the caller's scope. */
  readonly need: Scalars['ID']['input'];
  /** Day of closing. */
  readonly on: Scalars['Date']['input'];
  /** MET or WITHDRAWN. */
  readonly state: NeedState;
};

/** The result of `closeNeed`. */
export type CloseNeedPayload = {
  readonly __typename?: 'CloseNeedPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The closed need; null when it was refused. */
  readonly need?: Maybe<VillageNeed>;
};

/** A next action to close. */
export type CloseNextActionInput = {
  /** The contact whose next action is open. */
  readonly contact: Scalars['ID']['input'];
};

/** The result of `closeNextAction`. */
export type CloseNextActionPayload = {
  readonly __typename?: 'CloseNextActionPayload';
  /** The contact with its closed next action; null when it was refused. */
  readonly contact?: Maybe<Contact>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The number of items of one code. */
export type CodeCount = {
  readonly __typename?: 'CodeCount';
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** The number of items. */
  readonly count: Scalars['Int']['output'];
};

/** A preview to commit. */
export type CommitTalentRosterInput = {
  /** What to do with rows that look like an existing talent or an earlier row. */
  readonly onAlike?: InputMaybe<OnAlike>;
  /** What to do with rows of talents who are in the pool with other values. */
  readonly onDuplicate: OnDuplicate;
  /** The caller's own preview. */
  readonly preview: Scalars['ID']['input'];
};

/** The result of `commitTalentRoster`. */
export type CommitTalentRosterPayload = {
  readonly __typename?: 'CommitTalentRosterPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The committed preview; null when it was refused. */
  readonly preview?: Maybe<RosterPreview>;
};

/** How consent was given. */
export type ConsentMethod =
  /** Electronically. */
  | 'ONLINE'
  /** Orally, such as by telephone. */
  | 'SPOKEN'
  /** On paper. */
  | 'WRITTEN';

/** A logged contact with a talent, with the next action agreed. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** Day of the contact. */
  readonly contactedOn: Scalars['Date']['output'];
  /** Identifier of the contact. */
  readonly id: Scalars['ID']['output'];
  /** How the contact was made. */
  readonly medium: ContactMedium;
  /** What is to be done next; null when nothing is. */
  readonly nextAction?: Maybe<Scalars['String']['output']>;
  /** When the next action was closed; null while it is open. */
  readonly nextActionClosedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Day by which the next action is due; null without one. */
  readonly nextActionOn?: Maybe<Scalars['Date']['output']>;
  /** Notes of the conversation, stored encrypted. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Result of the contact. */
  readonly outcome: ContactOutcome;
  /** Who is responsible for the next action, as a token subject. */
  readonly owner: Scalars['String']['output'];
  /** The purpose that the contact was made for; it needed consent unless ASK_CONSENT. */
  readonly purpose: ContactPurpose;
  /** The talent; null outside the caller's scope. */
  readonly talent?: Maybe<Talent>;
};

/** A page of a list. */
export type ContactConnection = {
  readonly __typename?: 'ContactConnection';
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<Contact>;
  /** How to request the next page. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How a contact was made. */
export type ContactMedium =
  /** E-mail. */
  | 'EMAIL'
  /** Meeting or event. */
  | 'MEETING'
  /** Telephone call. */
  | 'PHONE'
  /** Text message. */
  | 'SHORT_MESSAGE'
  /** Visit at home or at work. */
  | 'VISIT'
  /** Message or call by WeChat. */
  | 'WECHAT';

/** Result of a contact. */
export type ContactOutcome =
  /** The talent asked to be called later. */
  | 'CALL_LATER'
  /** The talent is interested. */
  | 'INTERESTED'
  /** The talent is not interested. */
  | 'NOT_INTERESTED'
  /** Nobody answered. */
  | 'NOT_REACHED'
  /** The talent offered a resource; record it with `recordOffer`. */
  | 'OFFER_MADE'
  /** The talent asked not to be contacted again; takes effect as `optOut` in the same transaction. */
  | 'OPTED_OUT'
  /** The talent answered; no interest was stated. */
  | 'REACHED'
  /** The number or address belongs to another person. */
  | 'WRONG_CONTACT';

/** Purpose of contacting a talent. */
export type ContactPurpose =
  /** To ask for consent. Needs no consent, but is refused after an opt-out. */
  | 'ASK_CONSENT'
  /** Invitations to events. */
  | 'EVENT_INVITATION'
  /** News from the home county. */
  | 'HOMETOWN_NEWS'
  /** Job openings in the home county. */
  | 'JOB_OPENINGS'
  /** Resource matching 资源对接. */
  | 'RESOURCE_MATCHING';

/** Why a talent may not be contacted. */
export type ContactRefusal =
  /** The talent has not consented to this purpose. */
  | 'NO_CONSENT'
  /** The talent wants no contact. */
  | 'OPTED_OUT';

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

/** The right values of a landing; what is omitted stays as it is. */
export type CorrectLandedMatchInput = {
  /** What the match became. */
  readonly became?: InputMaybe<MatchOutcomeInput>;
  /** Why it is corrected, at most 500 characters; kept as a step and in the audit log. */
  readonly correctionReason: Scalars['String']['input'];
  /** References to evidence: 1 to 20, at most 500 characters each; they replace the recorded ones. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** False when the match has not landed at all: it returns to AGREED and loses the values of its landing. The need stays as it is; see `correctNeed`. */
  readonly landed?: InputMaybe<Scalars['Boolean']['input']>;
  /** A match in the state LANDED. */
  readonly match: Scalars['ID']['input'];
  /** Day of landing, not in the future. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Value in fen, 0 to 10,000,000,000,000 (100 billion yuan). */
  readonly valueFen?: InputMaybe<Scalars['Fen']['input']>;
};

/** The result of `correctLandedMatch`. */
export type CorrectLandedMatchPayload = {
  readonly __typename?: 'CorrectLandedMatchPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The corrected match; null when it was refused. */
  readonly match?: Maybe<ResourceMatch>;
};

/** The right values of a need; what is omitted stays as it is. */
export type CorrectNeedInput = {
  /** How much money is needed, in fen: 1 to 10,000,000,000,000. */
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  /** Why it is corrected, at most 500 characters; recorded in the audit log. */
  readonly correctionReason: Scalars['String']['input'];
  /** Kind of resource. */
  readonly kind?: InputMaybe<ResourceKind>;
  /** A need in the caller's scope. */
  readonly need: Scalars['ID']['input'];
  /** Day by which it is needed. */
  readonly neededBy?: InputMaybe<Scalars['Date']['input']>;
  /** Day on which the need was stated, not in the future. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** How much is needed, in words, at most 100 characters. */
  readonly quantity?: InputMaybe<Scalars['String']['input']>;
  /** Why it is needed, at most 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** True when the need was closed by mistake: it is open again. Matches that ended with it stay ended. */
  readonly reopen?: InputMaybe<Scalars['Boolean']['input']>;
  /** A sector of the county's model, such as AGRICULTURE. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** Skills that are needed: at most 30, 40 characters each; they replace the recorded ones. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What is needed, at most 100 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `correctNeed`. */
export type CorrectNeedPayload = {
  readonly __typename?: 'CorrectNeedPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The corrected need; null when it was refused. */
  readonly need?: Maybe<VillageNeed>;
};

/** The right values of an offer; what is omitted stays as it is. */
export type CorrectOfferInput = {
  /** How much money is offered, in fen: 1 to 10,000,000,000,000. */
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  /** First day on which it is available. */
  readonly availableFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it is available, not before the first. */
  readonly availableUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Why it is corrected, at most 500 characters; recorded in the audit log. */
  readonly correctionReason: Scalars['String']['input'];
  /** Kind of resource. */
  readonly kind?: InputMaybe<ResourceKind>;
  /** An offer in the caller's scope. */
  readonly offer: Scalars['ID']['input'];
  /** Day on which the offer was made, not in the future. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** A sector of the county's model, such as AGRICULTURE. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** Skills that are offered: at most 30, 40 characters each; they replace the recorded ones. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What is offered, at most 100 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `correctOffer`. */
export type CorrectOfferPayload = {
  readonly __typename?: 'CorrectOfferPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The corrected offer; null when it was refused. */
  readonly offer?: Maybe<ResourceOffer>;
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

/** The decision on a proposed move. */
export type DecideGroupMoveInput = {
  /** True confirms the move, false declines it. */
  readonly confirm: Scalars['Boolean']['input'];
  /** An open proposal. */
  readonly move: Scalars['ID']['input'];
  /** Another group than the proposed one. */
  readonly toGroup?: InputMaybe<TalentGroup>;
};

/** The result of `decideGroupMove`. */
export type DecideGroupMovePayload = {
  readonly __typename?: 'DecideGroupMovePayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The decided proposal; null when it was refused. */
  readonly move?: Maybe<GroupMove>;
};

export type Division = {
  readonly __typename?: 'Division';
  readonly code: Scalars['DivisionCode']['output'];
  /** Figures of the talent pool (Kite plan 风筝计划); null where no county reports. */
  readonly talentPool?: Maybe<TalentPoolFigures>;
  /** The same figures at the end of each step. Days without a report are omitted; null without the right to see them. */
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

/** A match to end. */
export type DropMatchInput = {
  /** A match that has not landed. */
  readonly match: Scalars['ID']['input'];
  /** Why it ended, at most 500 characters; kept as a step and in the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `dropMatch`. */
export type DropMatchPayload = {
  readonly __typename?: 'DropMatchPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The ended match; null when it was refused. */
  readonly match?: Maybe<ResourceMatch>;
};

/** Level of education, the highest one completed or attended. */
export type Education =
  /** Bachelor's degree. */
  | 'BACHELOR'
  /** Doctorate. */
  | 'DOCTOR'
  /** Junior middle school or below. */
  | 'JUNIOR_MIDDLE'
  /** Master's degree. */
  | 'MASTER'
  /** Senior middle or secondary vocational school. */
  | 'SENIOR_MIDDLE'
  /** Vocational college 大专. */
  | 'VOCATIONAL';

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

/** A roster to export. */
export type ExportTalentRosterInput = {
  /** The division whose talents are exported, within the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** File format. */
  readonly format?: InputMaybe<RosterFormat>;
  /** Why the export is needed; recorded in the audit log. */
  readonly purpose: Scalars['String']['input'];
};

/** The result of `exportTalentRoster`. */
export type ExportTalentRosterPayload = {
  readonly __typename?: 'ExportTalentRosterPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The file; null when it was refused. */
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

/** Consent of a talent to be contacted. */
export type GiveContactConsentInput = {
  /** How consent was given. */
  readonly method: ConsentMethod;
  /** Day on which consent was given. */
  readonly on: Scalars['Date']['input'];
  /** Purposes that the talent agreed to, at least one; ASK_CONSENT is not accepted. */
  readonly purposes: ReadonlyArray<ContactPurpose>;
  /** The talent. */
  readonly talent: Scalars['ID']['input'];
};

/** The result of `giveContactConsent`. */
export type GiveContactConsentPayload = {
  readonly __typename?: 'GiveContactConsentPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The talent; null when it was refused. */
  readonly talent?: Maybe<Talent>;
};

/** A proposal to count a talent in another group. */
export type GroupMove = {
  readonly __typename?: 'GroupMove';
  /** When it was decided; null while it is open. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided it, as a token subject; null while it is open. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** Group at the time of the proposal. */
  readonly fromGroup: TalentGroup;
  /** Identifier of the proposal. */
  readonly id: Scalars['ID']['output'];
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Who proposed it, as a token subject. */
  readonly proposedBy: Scalars['String']['output'];
  /** Why the move is proposed. */
  readonly reason: Scalars['String']['output'];
  /** State of the proposal. */
  readonly state: GroupMoveState;
  /** The talent; null outside the caller's scope. */
  readonly talent?: Maybe<Talent>;
  /** Proposed group; after the decision the confirmed one. */
  readonly toGroup: TalentGroup;
};

/** A page of a list. */
export type GroupMoveConnection = {
  readonly __typename?: 'GroupMoveConnection';
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<GroupMove>;
  /** How to request the next page. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** State of a proposed move. */
export type GroupMoveState =
  /** Confirmed; the talent counts in the new group. */
  | 'CONFIRMED'
  /** Declined; the talent stays in the group. */
  | 'DECLINED'
  /** Waiting for a decision. */
  | 'PROPOSED';

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

/** The landing of an agreed match. */
export type LandMatchInput = {
  /** What the match became; null for none of the kinds. */
  readonly became?: InputMaybe<MatchOutcomeInput>;
  /** References to evidence, such as document numbers: 1 to 20, at most 500 characters each. */
  readonly evidence: ReadonlyArray<Scalars['String']['input']>;
  /** Repeats with the same key and input return the first answer for 48 hours; another input is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A match in the state AGREED. */
  readonly match: Scalars['ID']['input'];
  /** Whether the need is met: closes it and ends its other matches that are not agreed. */
  readonly needIsMet?: InputMaybe<Scalars['Boolean']['input']>;
  /** Note on the step, at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Day of landing. */
  readonly on: Scalars['Date']['input'];
  /** Value in fen, 0 to 10,000,000,000,000 (100 billion yuan). */
  readonly valueFen: Scalars['Fen']['input'];
};

/** The result of `landMatch`. */
export type LandMatchPayload = {
  readonly __typename?: 'LandMatchPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The landed match; null when it was refused. */
  readonly match?: Maybe<ResourceMatch>;
};

/** Landed matches (things) and their value in fen; each list sums to the whole. */
export type LandedFigures = {
  readonly __typename?: 'LandedFigures';
  /** By the talent's group at the time of matching. */
  readonly byGroup: ReadonlyArray<LandedValue>;
  /** By the need's sector; UNKNOWN where none is recorded. */
  readonly bySector: ReadonlyArray<LandedValue>;
  /** By the calendar year in which they landed. */
  readonly byYear: ReadonlyArray<LandedValue>;
  /** Number of landed matches. */
  readonly matches: Scalars['Int']['output'];
  /** Their value in fen. */
  readonly valueFen: Scalars['Fen']['output'];
};

/** Landed matches and their value under one code. */
export type LandedValue = {
  readonly __typename?: 'LandedValue';
  /** A sector of the county's model, a year (YYYY), or a talent group. */
  readonly code: Scalars['String']['output'];
  /** Number of landed matches. */
  readonly matches: Scalars['Int']['output'];
  /** Their value in fen. */
  readonly valueFen: Scalars['Fen']['output'];
};

/** A contact to log. */
export type LogContactInput = {
  /** Repeats with the same key and input return the first answer for 48 hours; another input is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How the contact was made. */
  readonly medium: ContactMedium;
  /** What is to be done next, at most 200 characters; requires `nextActionOn`. */
  readonly nextAction?: InputMaybe<Scalars['String']['input']>;
  /** Day by which it is due, not before `on`; requires `nextAction`. */
  readonly nextActionOn?: InputMaybe<Scalars['Date']['input']>;
  /** Notes of the conversation, at most 2,000 characters; stored encrypted. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Day of the contact. */
  readonly on: Scalars['Date']['input'];
  /** Result of the contact. */
  readonly outcome: ContactOutcome;
  /** Who is responsible for the next action, as a token subject; defaults to the caller. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** The purpose of the contact; the talent must have consented to it, unless ASK_CONSENT. */
  readonly purpose: ContactPurpose;
  /** The talent, who must be in the pool and must not have opted out. */
  readonly talent: Scalars['ID']['input'];
};

/** The result of `logContact`. */
export type LogContactPayload = {
  readonly __typename?: 'LogContactPayload';
  /** The logged contact; null when it was refused. */
  readonly contact?: Maybe<Contact>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What a landed match became: exactly one of the three references is set. */
export type MatchOutcome = {
  readonly __typename?: 'MatchOutcome';
  /** Which of the three is set. */
  readonly kind: MatchOutcomeKind;
  /** The project, for PROJECT. */
  readonly project?: Maybe<Project>;
  /** The session, for ACTIVITY. */
  readonly session?: Maybe<ActivitySession>;
  /** Number of the student aid pairing, for STUDENT_AID. */
  readonly studentAidNumber?: Maybe<Scalars['String']['output']>;
};

/** What a landed match became. */
export type MatchOutcomeInput = {
  /** Id of the session or project of this county, or number of the student aid pairing. */
  readonly id: Scalars['String']['input'];
  /** Kind of outcome. */
  readonly kind: MatchOutcomeKind;
};

/** What a landed match became. */
export type MatchOutcomeKind =
  /** A session of an activity. */
  | 'ACTIVITY'
  /** A project. */
  | 'PROJECT'
  /** A student aid pairing. */
  | 'STUDENT_AID';

/** A part of a score, with the points it won or lost. */
export type MatchReason = {
  readonly __typename?: 'MatchReason';
  /** Won: SAME_VILLAGE, SAME_TOWN, SAME_COUNTY, SAME_SECTOR, SKILLS, OFFER, AVAILABLE, RELIABLE. Lost: SKILLS_MISSING, SECTOR_UNKNOWN, OTHER_SECTOR, FAR_HOME, NO_OFFER, OTHER_KIND, NOT_IN_TIME, AMOUNT_SHORT, FELL_THROUGH_BEFORE. */
  readonly code: Scalars['String']['output'];
  /** The reason in English. */
  readonly en: Scalars['String']['output'];
  /** Points of 100, won or lost. */
  readonly points: Scalars['Int']['output'];
  /** The reason in Chinese. */
  readonly zh: Scalars['String']['output'];
};

/** A need and an offer to match. */
export type MatchResourcesInput = {
  /** Repeats with the same key and input return the first answer for 48 hours; another input is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An open need in the caller's scope. */
  readonly need: Scalars['ID']['input'];
  /** Note on the step, at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** An open offer whose last day has not passed. */
  readonly offer: Scalars['ID']['input'];
  /** SUGGESTED or MATCHED. */
  readonly state?: InputMaybe<MatchState>;
};

/** The result of `matchResources`. */
export type MatchResourcesPayload = {
  readonly __typename?: 'MatchResourcesPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The new match; null when it was refused. */
  readonly match?: Maybe<ResourceMatch>;
};

/** Progress of a match. */
export type MatchState =
  /** Both sides agreed; it has not been delivered yet. */
  | 'AGREED'
  /** Ended without being delivered. */
  | 'FELL_THROUGH'
  /** Delivered, with a value and evidence. */
  | 'LANDED'
  /** Both sides discuss it. */
  | 'MATCHED'
  /** Proposed for review; neither side has been asked. */
  | 'SUGGESTED';

/** A step of a match. */
export type MatchStep = {
  readonly __typename?: 'MatchStep';
  /** Day of landing that a landing or its correction stated; null for the other steps. */
  readonly landedOn?: Maybe<Scalars['Date']['output']>;
  /** The note, the reason why the match ended, or the reason of a correction. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The state after the step. */
  readonly state: MatchState;
  /** When the step was taken. */
  readonly takenAt: Scalars['DateTime']['output'];
  /** Who took the step, as a token subject. */
  readonly takenBy: Scalars['String']['output'];
  /** Value in fen that a landing or its correction stated; null for the other steps. */
  readonly valueFen?: Maybe<Scalars['Fen']['output']>;
};

/** A need and a talent who may meet it, with the score and its reasons. */
export type MatchSuggestion = {
  readonly __typename?: 'MatchSuggestion';
  /** What the match lacks, most points first. */
  readonly missing: ReadonlyArray<MatchReason>;
  /** The open need. */
  readonly need: VillageNeed;
  /** The talent's best offer; null when they have offered nothing that fits and have to be asked. */
  readonly offer?: Maybe<ResourceOffer>;
  /** What supports the match, most points first. */
  readonly reasons: ReadonlyArray<MatchReason>;
  /** Score, 0 to 100. */
  readonly score: Scalars['Int']['output'];
  /** The suggested talent. */
  readonly talent: Talent;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Advances a match by one step: SUGGESTED to MATCHED, or MATCHED to AGREED. Errors: MATCH_UNKNOWN, MATCH_STATE_INVALID. */
  readonly advanceMatch: AdvanceMatchPayload;
  /** Sets the envoy and the society that keep in touch with a talent; null removes one. Errors: TALENT_UNKNOWN, TALENT_OPTED_OUT, ENVOY_IS_TALENT, REFERENCE_UNKNOWN. */
  readonly assignLiaison: AssignLiaisonPayload;
  /** Changes a talent's record; omitted fields stay as they are. Errors: TALENT_UNKNOWN, OUT_OF_SCOPE, DIVISION_NOT_A_VILLAGE, PHONE_INVALID, SECTOR_UNKNOWN, GROUP_FACTS_MISPLACED. */
  readonly changeTalent: ChangeTalentPayload;
  /** Closes a need as met or withdrawn and ends its matches that are not agreed. Errors: NEED_UNKNOWN, NEED_STATE_INVALID. */
  readonly closeNeed: CloseNeedPayload;
  /** Closes the open next action of a contact. Errors: CONTACT_UNKNOWN. */
  readonly closeNextAction: CloseNextActionPayload;
  /** Writes a previewed roster to the pool, in one transaction. Idempotent: a second commit changes nothing and returns the same answer. */
  readonly commitTalentRoster: CommitTalentRosterPayload;
  /** Corrects the landing of a match that was recorded wrong; the earlier values stay in its steps. Figures of closed days do not change. Errors: MATCH_UNKNOWN, MATCH_NOT_LANDED, DATE_IN_FUTURE, REFERENCE_UNKNOWN. */
  readonly correctLandedMatch: CorrectLandedMatchPayload;
  /** Corrects a need that was recorded wrong, open or closed. The audit log keeps the values before. Errors: NEED_UNKNOWN, SECTOR_UNKNOWN, DATE_IN_FUTURE, NEED_CLOSED_EARLY. */
  readonly correctNeed: CorrectNeedPayload;
  /** Corrects an offer that was recorded wrong, open or withdrawn. The audit log keeps the values before. Errors: OFFER_UNKNOWN, SECTOR_UNKNOWN, DATE_IN_FUTURE, OFFER_ENDS_EARLY. */
  readonly correctOffer: CorrectOfferPayload;
  /** Corrects wrong identity data of a person in every record of the talent pool. */
  readonly correctTalentData: CorrectDataPayload;
  /** Confirms or declines a proposed move to another group. Errors: MOVE_UNKNOWN, MOVE_TO_SAME_GROUP, TALENT_UNKNOWN. */
  readonly decideGroupMove: DecideGroupMovePayload;
  /** Ends a match that has not landed, with the reason. Errors: MATCH_UNKNOWN, MATCH_STATE_INVALID. */
  readonly dropMatch: DropMatchPayload;
  /** Erases a person's data in the talent pool. Figures stay; everything that identifies the person is removed. Idempotent. */
  readonly eraseTalentData: EraseDataPayload;
  /** Exports the audit records as an .xlsx file, at most the newest 50,000. The export is audited with its purpose. */
  readonly exportTalentAudit: ExportAuditPayload;
  /** Exports the talents of a division. The export is audited with its purpose. Talents who opted out are excluded; phone numbers are included only with consent to contact. */
  readonly exportTalentRoster: ExportTalentRosterPayload;
  /** Records the purposes for which a talent agreed to be contacted; ends an opt-out. Errors: TALENT_UNKNOWN. */
  readonly giveContactConsent: GiveContactConsentPayload;
  /** Marks an agreed match as landed with its value, evidence and outcome. Errors: MATCH_UNKNOWN, MATCH_STATE_INVALID, REFERENCE_UNKNOWN. */
  readonly landMatch: LandMatchPayload;
  /** Logs a contact and closes the owner's earlier next actions with this talent. The outcome OPTED_OUT is applied as `optOut`. Errors: TALENT_UNKNOWN, TALENT_OPTED_OUT, CONSENT_MISSING, NEXT_ACTION_INCOMPLETE, NEXT_ACTION_EARLY. */
  readonly logContact: LogContactPayload;
  /** Matches an offer with a need, as a suggestion to review or as a match that both sides discuss. Errors: NEED_UNKNOWN, OFFER_UNKNOWN, OFFER_OVER, TALENT_OPTED_OUT, MATCH_EXISTS, MATCH_STATE_INVALID. */
  readonly matchResources: MatchResourcesPayload;
  /** Records that a person wants no contact. In the same transaction consents, liaison and next actions end and matches that are not agreed fall through; afterwards the number and suggestions are withheld. Errors: TALENT_UNKNOWN. */
  readonly optOut: OptOutPayload;
  /** Plans a canvass round with the number of people to find in each village. Errors: OUT_OF_SCOPE, DIVISION_NOT_A_VILLAGE, VILLAGE_TWICE, ROUND_ENDS_EARLY. */
  readonly planCanvassRound: PlanCanvassRoundPayload;
  /** Parses talents from an .xlsx or .csv file and validates every row. Nothing is written to the pool before the commit. */
  readonly previewTalentRoster: PreviewTalentRosterPayload;
  /** Proposes to move every student of a division who has graduated by a day, at most 1,000 at once. Errors: OUT_OF_SCOPE, MOVE_TO_SAME_GROUP. */
  readonly proposeGraduations: ProposeGraduationsPayload;
  /** Records what a village needs. Errors: OUT_OF_SCOPE, DIVISION_NOT_A_VILLAGE, SECTOR_UNKNOWN. */
  readonly recordNeed: RecordNeedPayload;
  /** Records what a talent offers. Errors: TALENT_UNKNOWN, TALENT_OPTED_OUT, SECTOR_UNKNOWN, OFFER_ENDS_EARLY. */
  readonly recordOffer: RecordOfferPayload;
  /** Adds a person to the pool, or updates the record when the person is already in it. In a canvass round new and updated people count separately. Errors: OUT_OF_SCOPE, DIVISION_NOT_A_VILLAGE, RESIDENT_ID_INVALID, PHONE_INVALID, POSSIBLE_DUPLICATE, GROUP_FACTS_MISPLACED, SECTOR_UNKNOWN, TALENT_ELSEWHERE, ROUND_UNKNOWN, ROUND_NOT_OPEN, ROUND_NOT_HERE. */
  readonly recordTalent: RecordTalentPayload;
  /** Removes a person from the pool. Open next actions are closed, and matches that are not agreed end. Errors: TALENT_UNKNOWN. */
  readonly removeTalent: RemoveTalentPayload;
  /** Withdraws an offer and ends its matches that are not agreed. Errors: OFFER_UNKNOWN, OFFER_IS_AGREED. */
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


export type MutationCorrectLandedMatchArgs = {
  input: CorrectLandedMatchInput;
};


export type MutationCorrectNeedArgs = {
  input: CorrectNeedInput;
};


export type MutationCorrectOfferArgs = {
  input: CorrectOfferInput;
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

/** State of a need. */
export type NeedState =
  /** Met. */
  | 'MET'
  /** Not met yet; can be matched. */
  | 'OPEN'
  /** Withdrawn without being met. */
  | 'WITHDRAWN';

/** State of an offer. */
export type OfferState =
  /** Not withdrawn; can be matched until its last day. */
  | 'OPEN'
  /** Withdrawn. */
  | 'WITHDRAWN';

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

/** A person who wants no contact. */
export type OptOutInput = {
  /** The talent; also one who has left the pool. */
  readonly talent: Scalars['ID']['input'];
};

/** The result of `optOut`. */
export type OptOutPayload = {
  readonly __typename?: 'OptOutPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The talent; null when it was refused. */
  readonly talent?: Maybe<Talent>;
};

/** Details of an outstanding talent. */
export type OutstandingDetails = {
  readonly __typename?: 'OutstandingDetails';
  /** Field of work or research; null when not known. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** Honours and social roles; null when not known. */
  readonly standing?: Maybe<Scalars['String']['output']>;
  /** Post or professional title; null when not known. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** Details of an outstanding talent; omitted fields stay as they are. */
export type OutstandingDetailsInput = {
  /** Field of work or research, at most 100 characters. */
  readonly field?: InputMaybe<Scalars['String']['input']>;
  /** Honours and social roles, at most 100 characters. */
  readonly standing?: InputMaybe<Scalars['String']['input']>;
  /** Post or professional title, at most 100 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

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
  /** The person's record in the talent pool; null when there is none in the caller's scope. */
  readonly talent?: Maybe<Talent>;
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

/** A canvass round to plan. */
export type PlanCanvassRoundInput = {
  /** Last day of the round, not before `startsOn`. */
  readonly endsOn: Scalars['Date']['input'];
  /** Repeats with the same key and input return the first answer for 48 hours; another input is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** First day of the round. */
  readonly startsOn: Scalars['Date']['input'];
  /** One entry for each village or community, 1 to 1,000. */
  readonly targets: ReadonlyArray<CanvassTargetInput>;
  /** Name of the round, at most 100 characters. */
  readonly title: Scalars['String']['input'];
};

/** The result of `planCanvassRound`. */
export type PlanCanvassRoundPayload = {
  readonly __typename?: 'PlanCanvassRoundPayload';
  /** The planned round; null when it was refused. */
  readonly canvassRound?: Maybe<CanvassRound>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A roster file to preview. The same `idempotencyKey` with the same file returns the same preview for 48 hours. */
export type PreviewTalentRosterInput = {
  /** The canvass round in which the rows count; none when omitted. */
  readonly canvassRound?: InputMaybe<Scalars['ID']['input']>;
  /** The division that every row must lie in. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The file, at most 16 MB. */
  readonly file: Scalars['Upload']['input'];
  /** Name of the file; its ending tells the format (.xlsx, .csv). */
  readonly fileName: Scalars['String']['input'];
  /** Repeats with the same key and input return the first answer for 48 hours; another input is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Day on which the talents were found; defaults to today. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of `previewTalentRoster`. */
export type PreviewTalentRosterPayload = {
  readonly __typename?: 'PreviewTalentRosterPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The preview; null when it was refused. */
  readonly preview?: Maybe<RosterPreview>;
};

export type Project = {
  readonly __typename?: 'Project';
  readonly id: Scalars['ID']['output'];
};

/** Which graduates to propose moves for. */
export type ProposeGraduationsInput = {
  /** The division, within the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** Students who graduate on or before this day. */
  readonly on: Scalars['Date']['input'];
  /** The group to move to; a decision can name another. */
  readonly toGroup?: InputMaybe<TalentGroup>;
};

/** The result of `proposeGraduations`. */
export type ProposeGraduationsPayload = {
  readonly __typename?: 'ProposeGraduationsPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The new proposals; null when it was refused. */
  readonly moves?: Maybe<ReadonlyArray<GroupMove>>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Lists the canvass rounds of a county, oldest first. */
  readonly canvassRounds?: Maybe<CanvassRoundConnection>;
  /** Lists the contacts logged with a talent. */
  readonly contacts?: Maybe<ContactConnection>;
  /** Lists the open next actions of an owner that are due or overdue on a day. */
  readonly contactsDue?: Maybe<ContactConnection>;
  /** Lists proposals to move talents to another group, such as students who have graduated. */
  readonly groupMoves?: Maybe<GroupMoveConnection>;
  /** Lists talents who may be the same person, by phone number or by name within a division, at most 20. Duplicates are never merged automatically. */
  readonly possibleTalentDuplicates?: Maybe<ReadonlyArray<Talent>>;
  /** Lists matches of needs and offers whose need lies in the division. */
  readonly resourceMatches?: Maybe<ResourceMatchConnection>;
  /** Lists what the talents of a division offer. */
  readonly resourceOffers?: Maybe<ResourceOfferConnection>;
  /** Suggests talents and their offers for an open need, best score first. Weights and the least score come from the county's model; talents who opted out are excluded. Null when the need is not open. */
  readonly suggestionsForNeed?: Maybe<ReadonlyArray<MatchSuggestion>>;
  /** Suggests open needs for an offer, best score first. Null when the offer is not open or the talent opted out. */
  readonly suggestionsForOffer?: Maybe<ReadonlyArray<MatchSuggestion>>;
  /** Suggests open needs for a talent with the best of their offers, best score first. Null when the talent left the pool or opted out. */
  readonly suggestionsForTalent?: Maybe<ReadonlyArray<MatchSuggestion>>;
  /** Lists the audit records of the talent pool within the caller's scope, newest first. */
  readonly talentAudit?: Maybe<AuditConnection>;
  /** Verifies the hash chain of the talent pool's audit log from its first record to its head. */
  readonly talentAuditVerdict?: Maybe<AuditVerdict>;
  /** Reveals a talent's phone number for one purpose. The read is audited with its reason; refused without consent and after an opt-out. */
  readonly talentContact?: Maybe<TalentContact>;
  /** Returns a copy of the data that the talent pool holds about a person. The read is audited with its purpose. Children's files need the right to read them. */
  readonly talentDataOf?: Maybe<ReadonlyArray<PersonRecord>>;
  /** Returns the caller's own preview of a roster; null when it does not exist or has expired. */
  readonly talentRosterPreview?: Maybe<RosterPreview>;
  /** Returns the rejected rows of the caller's own preview as a file, with the problem of each row, to correct and upload again; null when there are none. */
  readonly talentRosterRejected?: Maybe<File>;
  /** An .xlsx template for `previewTalentRoster` with the county's codes explained. */
  readonly talentRosterTemplate?: Maybe<File>;
  /** Lists talents in the pool whose home village lies in a division. */
  readonly talents?: Maybe<TalentConnection>;
  /** Lists what the villages of a division need. */
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

/** A need to record. */
export type RecordNeedInput = {
  /** How much money is needed, in fen: 1 to 10,000,000,000,000. */
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  /** Village or community: 12 digits, within the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** Repeats with the same key and input return the first answer for 48 hours; another input is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind of resource. */
  readonly kind: ResourceKind;
  /** Day by which it is needed. */
  readonly neededBy?: InputMaybe<Scalars['Date']['input']>;
  /** Day on which the need was stated. */
  readonly on: Scalars['Date']['input'];
  /** How much is needed, in words, at most 100 characters. */
  readonly quantity?: InputMaybe<Scalars['String']['input']>;
  /** Why it is needed, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** A sector of the county's model, such as AGRICULTURE. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** Skills that are needed: at most 30, 40 characters each. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What is needed, at most 100 characters. */
  readonly title: Scalars['String']['input'];
};

/** The result of `recordNeed`. */
export type RecordNeedPayload = {
  readonly __typename?: 'RecordNeedPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The recorded need; null when it was refused. */
  readonly need?: Maybe<VillageNeed>;
};

/** An offer to record. */
export type RecordOfferInput = {
  /** How much money is offered, in fen: 1 to 10,000,000,000,000. */
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  /** First day on which it is available; not limited when omitted. */
  readonly availableFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it is available, not before `availableFrom`; not limited when omitted. */
  readonly availableUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Repeats with the same key and input return the first answer for 48 hours; another input is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind of resource. */
  readonly kind: ResourceKind;
  /** Day on which the offer was made. */
  readonly on: Scalars['Date']['input'];
  /** A sector of the county's model; defaults to the talent's. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** Skills that are offered: at most 30, 40 characters each. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The talent, who must be in the pool and must not have opted out. */
  readonly talent: Scalars['ID']['input'];
  /** What is offered, at most 100 characters. */
  readonly title: Scalars['String']['input'];
};

/** The result of `recordOffer`. */
export type RecordOfferPayload = {
  readonly __typename?: 'RecordOfferPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The recorded offer; null when it was refused. */
  readonly offer?: Maybe<ResourceOffer>;
};

/** Whether a record is new. */
export type RecordOutcome =
  /** The person was added. */
  | 'NEW'
  /** The person was in the pool; the record was updated. */
  | 'UPDATED';

/** A person to add to the pool or to update. */
export type RecordTalentInput = {
  /** How the talent can take part. */
  readonly availability?: InputMaybe<ReadonlyArray<Availability>>;
  /** The canvass round in which the person was found; it must be open on the day and plan the village. */
  readonly canvassRound?: InputMaybe<Scalars['ID']['input']>;
  /** Where the talent lives now, at most 100 characters. */
  readonly currentPlace?: InputMaybe<Scalars['String']['input']>;
  /** Home village or community: 12 digits, within the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** Level of education. */
  readonly education?: InputMaybe<Education>;
  /** Primary group. */
  readonly group: TalentGroup;
  /** Repeats with the same key and input return the first answer for 48 hours; another input is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Confirms that none of the possible duplicates is this person. */
  readonly isAnother?: InputMaybe<Scalars['Boolean']['input']>;
  /** Full name, at most 60 characters. */
  readonly name: Scalars['String']['input'];
  /** Day on which the person was found. */
  readonly on: Scalars['Date']['input'];
  /** Details of an outstanding talent; refused for the other groups. */
  readonly outstanding?: InputMaybe<OutstandingDetailsInput>;
  /** Mobile number of 11 digits; +86, spaces and hyphens are removed. Stored encrypted. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Resident ID number (GB 11643). Identifies the person and is not stored. */
  readonly residentId?: InputMaybe<Scalars['String']['input']>;
  /** The existing record of this person, when it is one of `possibleTalentDuplicates`. */
  readonly sameAs?: InputMaybe<Scalars['ID']['input']>;
  /** A sector of the county's model, such as AGRICULTURE. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** Skills: at most 30, 40 characters each. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Details of a college student; refused for the other groups. */
  readonly student?: InputMaybe<StudentDetailsInput>;
  /** Details of a migrant worker; refused for the other groups. */
  readonly worker?: InputMaybe<WorkerDetailsInput>;
};

/** The result of `recordTalent`. */
export type RecordTalentPayload = {
  readonly __typename?: 'RecordTalentPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** Whether the record is new; null when it was refused. */
  readonly outcome?: Maybe<RecordOutcome>;
  /** The record; null when it was refused. */
  readonly talent?: Maybe<Talent>;
};

/** A talent to remove from the pool. */
export type RemoveTalentInput = {
  /** Day of leaving the pool, not before the day of recording. */
  readonly on: Scalars['Date']['input'];
  /** Why the talent leaves; recorded in the audit log. */
  readonly reason: Scalars['String']['input'];
  /** The talent. */
  readonly talent: Scalars['ID']['input'];
};

/** The result of `removeTalent`. */
export type RemoveTalentPayload = {
  readonly __typename?: 'RemoveTalentPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The removed record; null when it was refused. */
  readonly talent?: Maybe<Talent>;
};

export type ReportedFigure = {
  readonly __typename?: 'ReportedFigure';
  readonly qualifier: FigureQualifier;
  readonly value: Scalars['Float']['output'];
};

/** Kind of a need or an offer. */
export type ResourceKind =
  /** Goods or equipment. */
  | 'GOODS'
  /** Access to a market or buyers. */
  | 'MARKET'
  /** Money. */
  | 'MONEY'
  /** A project or investment. */
  | 'PROJECT'
  /** A skill, such as training or advice. */
  | 'SKILL'
  /** Working time. */
  | 'TIME';

/** An offer matched with a need, from suggestion to landing. */
export type ResourceMatch = {
  readonly __typename?: 'ResourceMatch';
  /** What the match became; null when it became none of the kinds, and before landing. */
  readonly became?: Maybe<MatchOutcome>;
  /** The village of the need. */
  readonly division?: Maybe<Division>;
  /** References to the evidence of landing, such as document numbers; empty before landing. */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  /** Identifier of the match. */
  readonly id: Scalars['ID']['output'];
  /** Day of landing; null before landing. */
  readonly landedOn?: Maybe<Scalars['Date']['output']>;
  /** The village need. */
  readonly need?: Maybe<VillageNeed>;
  /** The offer; null outside the caller's scope. */
  readonly offer?: Maybe<ResourceOffer>;
  /** Score at the time of matching, 0 to 100. */
  readonly score: Scalars['Int']['output'];
  /** The need's sector; null when not recorded. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  /** Progress of the match. */
  readonly state: MatchState;
  /** Every step with its author and time, oldest first. */
  readonly steps?: Maybe<ReadonlyArray<MatchStep>>;
  /** The talent who made the offer; null outside the caller's scope. */
  readonly talent?: Maybe<Talent>;
  /** The talent's group at the time of matching; later moves do not change it. */
  readonly talentGroup: TalentGroup;
  /** Value of the landed match in fen; null before landing. */
  readonly valueFen?: Maybe<Scalars['Fen']['output']>;
};

/** A page of a list. */
export type ResourceMatchConnection = {
  readonly __typename?: 'ResourceMatchConnection';
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<ResourceMatch>;
  /** How to request the next page. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a talent offers. */
export type ResourceOffer = {
  readonly __typename?: 'ResourceOffer';
  /** How much money is offered, in fen; null when not stated. */
  readonly amountFen?: Maybe<Scalars['Fen']['output']>;
  /** First day on which it is available; null when not limited. */
  readonly availableFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it is available; null when not limited. */
  readonly availableUntil?: Maybe<Scalars['Date']['output']>;
  /** The talent's home village. */
  readonly division?: Maybe<Division>;
  /** Identifier of the offer. */
  readonly id: Scalars['ID']['output'];
  /** Kind of resource. */
  readonly kind: ResourceKind;
  /** Day on which the offer was made. */
  readonly offeredOn: Scalars['Date']['output'];
  /** Who recorded it, as a token subject. */
  readonly recordedBy: Scalars['String']['output'];
  /** A sector of the county's model, by default the talent's; null when neither is known. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  /** Skills that are offered, normalized to lower case. */
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** State of the offer. */
  readonly state: OfferState;
  /** The talent; null outside the caller's scope. */
  readonly talent?: Maybe<Talent>;
  /** What is offered. */
  readonly title: Scalars['String']['output'];
};

/** A page of a list. */
export type ResourceOfferConnection = {
  readonly __typename?: 'ResourceOfferConnection';
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<ResourceOffer>;
  /** How to request the next page. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all pages. */
  readonly totalCount: Scalars['Int']['output'];
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

/** Details of a college student. */
export type StudentDetails = {
  readonly __typename?: 'StudentDetails';
  /** Expected or actual day of graduation; null when not known. */
  readonly graduatesOn?: Maybe<Scalars['Date']['output']>;
  /** Level of the studies; null when not known. */
  readonly level?: Maybe<Education>;
  /** Field of study; null when not known. */
  readonly major?: Maybe<Scalars['String']['output']>;
  /** University or college; null when not known. */
  readonly university?: Maybe<Scalars['String']['output']>;
};

/** Details of a college student; omitted fields stay as they are. */
export type StudentDetailsInput = {
  /** Expected or actual day of graduation. */
  readonly graduatesOn?: InputMaybe<Scalars['Date']['input']>;
  /** Level of the studies; recorded as the talent's education. */
  readonly level?: InputMaybe<Education>;
  /** Field of study, at most 100 characters. */
  readonly major?: InputMaybe<Scalars['String']['input']>;
  /** University or college, at most 100 characters. */
  readonly university?: InputMaybe<Scalars['String']['input']>;
};

/** A person with roots in the county who may contribute to it; one record per person and county. */
export type Talent = {
  readonly __typename?: 'Talent';
  /** How the talent can take part; empty when not stated. */
  readonly availability: ReadonlyArray<Availability>;
  /** Purposes for which the talent may be contacted now; empty after an opt-out. */
  readonly contactPurposes?: Maybe<ReadonlyArray<ContactPurpose>>;
  /** Where the talent lives now; null when not known. */
  readonly currentPlace?: Maybe<Scalars['String']['output']>;
  /** Home village or community. */
  readonly division?: Maybe<Division>;
  /** Level of education; null when not known. */
  readonly education?: Maybe<Education>;
  /** The Chunhui envoy who keeps in touch; null when there is none. */
  readonly envoy?: Maybe<Person>;
  /** Number of matches that fell through after they were agreed. */
  readonly fellThroughCount: Scalars['Int']['output'];
  /** Primary group, the only one in which the talent counts. */
  readonly group: TalentGroup;
  /** Identifier of the record; its first six digits are the county. */
  readonly id: Scalars['ID']['output'];
  /** Number of landed matches of the talent. */
  readonly landedCount: Scalars['Int']['output'];
  /** The first three and last four digits of the mobile number; null when not known and after an opt-out. */
  readonly maskedPhone?: Maybe<Scalars['String']['output']>;
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Whether the talent wants no contact. */
  readonly optedOut?: Maybe<Scalars['Boolean']['output']>;
  /** Details of an outstanding talent; null for the other groups. */
  readonly outstanding?: Maybe<OutstandingDetails>;
  /** The person, as other parts of the graph know them. */
  readonly person?: Maybe<Person>;
  /** Day on which the talent was first recorded. */
  readonly recordedOn: Scalars['Date']['output'];
  /** Day of leaving the pool; null while in it. */
  readonly removedOn?: Maybe<Scalars['Date']['output']>;
  /** A sector of the county's model, such as AGRICULTURE; null when not known. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  /** Skills, normalized to lower case. */
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** The Chunhui society that keeps in touch; null when there is none. */
  readonly society?: Maybe<ChunhuiSociety>;
  /** Details of a college student; null for the other groups. */
  readonly student?: Maybe<StudentDetails>;
  /** Details of a migrant worker; null for the other groups. */
  readonly worker?: Maybe<WorkerDetails>;
};

/** A page of a list. */
export type TalentConnection = {
  readonly __typename?: 'TalentConnection';
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<Talent>;
  /** How to request the next page. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The answer to a request for a talent's phone number. */
export type TalentContact = {
  readonly __typename?: 'TalentContact';
  /** The mobile number; null when it was refused or is not known. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Why the number was refused; null when it was not. */
  readonly refusal?: Maybe<ContactRefusal>;
};

/** How many of the pool offered a resource and had a match landed (distinct persons, by home village). */
export type TalentConversion = {
  readonly __typename?: 'TalentConversion';
  /** Those who have at least one landed match. */
  readonly landed: Scalars['Int']['output'];
  /** Those who have ever offered something. */
  readonly offered: Scalars['Int']['output'];
  /** Everyone in the pool. */
  readonly talents: Scalars['Int']['output'];
};

/** The three groups of the talent pool 三类人群; a talent has one primary group, so the groups sum to the pool. */
export type TalentGroup =
  /** College student 高校大学生. */
  | 'COLLEGE_STUDENT'
  /** Migrant worker from the county 外出务工乡友. */
  | 'MIGRANT_WORKER'
  /** Outstanding talent 社会优秀人才. */
  | 'OUTSTANDING_TALENT';

/** The number of talents in one group. */
export type TalentGroupCount = {
  readonly __typename?: 'TalentGroupCount';
  /** Distinct persons. */
  readonly count: Scalars['Int']['output'];
  /** The talent group. */
  readonly group: TalentGroup;
};

export type TalentIndicator = {
  readonly __typename?: 'TalentIndicator';
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** `value` minus the reported figure; null without either. */
  readonly difference?: Maybe<Scalars['Float']['output']>;
  readonly direction: IndicatorDirection;
  /** `target` minus `value`, in the indicator's unit; null without either. */
  readonly gap?: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether the value agrees with the reported figure; AT_LEAST accepts any value not below it. */
  readonly matchesReported?: Maybe<Scalars['Boolean']['output']>;
  readonly numerator?: Maybe<Scalars['String']['output']>;
  readonly reported?: Maybe<ReportedFigure>;
  /** `value` divided by `target`; null without either. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** How the value compares with the target; null without a target. */
  readonly state?: Maybe<IndicatorState>;
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** The counted figure, now or at the end of the day asked for; null where no county reports. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Figures of the talent pool in one division on one day. */
export type TalentPoolFigures = {
  readonly __typename?: 'TalentPoolFigures';
  /** The day whose end the figures describe; today's figures are still moving. */
  readonly asOf: Scalars['Date']['output'];
  /** Everyone in the pool by education (distinct persons), UNKNOWN where none is recorded; sums to `total`. */
  readonly byEducation: ReadonlyArray<CodeCount>;
  /** Everyone in the pool by primary group (distinct persons), groups with 0 included; sums to `total`. */
  readonly byGroup: ReadonlyArray<TalentGroupCount>;
  /** Everyone in the pool by sector (distinct persons), UNKNOWN where none is recorded; sums to `total`. */
  readonly bySector: ReadonlyArray<CodeCount>;
  /** Coverage of all canvass rounds: planned, newly found and updated (persons). */
  readonly canvass: CanvassCoverage;
  /** From people to resources 人才大汇聚 → 资源大汇聚: how many of the pool have offered something, and how many have a landed match (distinct persons). */
  readonly conversion: TalentConversion;
  /** Landed matches and their value, counted in the division of the need. */
  readonly landed: LandedFigures;
  /** Village needs by state (things). */
  readonly needs: ReadonlyArray<CodeCount>;
  /** Open offers by kind (things), counted at the talents' home villages. */
  readonly openOffers: ReadonlyArray<CodeCount>;
  /** Everyone in the pool (distinct persons). */
  readonly total: Scalars['Int']['output'];
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

/** What a village needs. */
export type VillageNeed = {
  readonly __typename?: 'VillageNeed';
  /** How much money is needed, in fen; null when not stated. */
  readonly amountFen?: Maybe<Scalars['Fen']['output']>;
  /** Who closed it, as a token subject; null while it is open. */
  readonly closedBy?: Maybe<Scalars['String']['output']>;
  /** Day on which it was closed; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** The village or community. */
  readonly division?: Maybe<Division>;
  /** Identifier of the need. */
  readonly id: Scalars['ID']['output'];
  /** Kind of resource. */
  readonly kind: ResourceKind;
  /** Day by which it is needed; null when there is none. */
  readonly neededBy?: Maybe<Scalars['Date']['output']>;
  /** How much is needed, in words; null when not stated. */
  readonly quantity?: Maybe<Scalars['String']['output']>;
  /** Why it is needed. */
  readonly reason: Scalars['String']['output'];
  /** Who recorded it, as a token subject. */
  readonly recordedBy: Scalars['String']['output'];
  /** Day on which the need was stated. */
  readonly recordedOn: Scalars['Date']['output'];
  /** A sector of the county's model; null when not stated. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  /** Skills that are needed, normalized to lower case. */
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** State of the need. */
  readonly state: NeedState;
  /** What is needed. */
  readonly title: Scalars['String']['output'];
};

/** A page of a list. */
export type VillageNeedConnection = {
  readonly __typename?: 'VillageNeedConnection';
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<VillageNeed>;
  /** How to request the next page. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An offer to withdraw. */
export type WithdrawOfferInput = {
  /** An open offer without an agreed match. */
  readonly offer: Scalars['ID']['input'];
  /** Why it is withdrawn; recorded in the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `withdrawOffer`. */
export type WithdrawOfferPayload = {
  readonly __typename?: 'WithdrawOfferPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The withdrawn offer; null when it was refused. */
  readonly offer?: Maybe<ResourceOffer>;
};

/** Details of a migrant worker. */
export type WorkerDetails = {
  readonly __typename?: 'WorkerDetails';
  /** Year of leaving the county; null when not known. */
  readonly awaySince?: Maybe<Scalars['Int']['output']>;
  /** Employer; null when not known. */
  readonly employer?: Maybe<Scalars['String']['output']>;
  /** Occupation; null when not known. */
  readonly trade?: Maybe<Scalars['String']['output']>;
};

/** Details of a migrant worker; omitted fields stay as they are. */
export type WorkerDetailsInput = {
  /** Year of leaving the county, 1950 to 2100. */
  readonly awaySince?: InputMaybe<Scalars['Int']['input']>;
  /** Employer, at most 100 characters. */
  readonly employer?: InputMaybe<Scalars['String']['input']>;
  /** Occupation, at most 100 characters. */
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
  AdvanceMatchPayload: ResolverTypeWrapper<Omit<AdvanceMatchPayload, 'errors' | 'match'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, match?: Maybe<ResolversTypes['ResourceMatch']> }>;
  AssignLiaisonInput: AssignLiaisonInput;
  AssignLiaisonPayload: ResolverTypeWrapper<Omit<AssignLiaisonPayload, 'errors' | 'talent'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, talent?: Maybe<ResolversTypes['Talent']> }>;
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
  ChangeTalentPayload: ResolverTypeWrapper<Omit<ChangeTalentPayload, 'errors' | 'talent'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, talent?: Maybe<ResolversTypes['Talent']> }>;
  ChunhuiSociety: ResolverTypeWrapper<ChunhuiSocietyRow>;
  CloseNeedInput: CloseNeedInput;
  CloseNeedPayload: ResolverTypeWrapper<Omit<CloseNeedPayload, 'errors' | 'need'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, need?: Maybe<ResolversTypes['VillageNeed']> }>;
  CloseNextActionInput: CloseNextActionInput;
  CloseNextActionPayload: ResolverTypeWrapper<Omit<CloseNextActionPayload, 'contact' | 'errors'> & { contact?: Maybe<ResolversTypes['Contact']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CodeCount: ResolverTypeWrapper<CodeCount>;
  CommitTalentRosterInput: CommitTalentRosterInput;
  CommitTalentRosterPayload: ResolverTypeWrapper<Omit<CommitTalentRosterPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, preview?: Maybe<ResolversTypes['RosterPreview']> }>;
  ConsentMethod: ConsentMethod;
  Contact: ResolverTypeWrapper<ContactRow>;
  ContactConnection: ResolverTypeWrapper<Connection<ContactRow>>;
  ContactMedium: ContactMedium;
  ContactOutcome: ContactOutcome;
  ContactPurpose: ContactPurpose;
  ContactRefusal: ContactRefusal;
  CorrectDataInput: CorrectDataInput;
  CorrectDataPayload: ResolverTypeWrapper<Omit<CorrectDataPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectLandedMatchInput: CorrectLandedMatchInput;
  CorrectLandedMatchPayload: ResolverTypeWrapper<Omit<CorrectLandedMatchPayload, 'errors' | 'match'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, match?: Maybe<ResolversTypes['ResourceMatch']> }>;
  CorrectNeedInput: CorrectNeedInput;
  CorrectNeedPayload: ResolverTypeWrapper<Omit<CorrectNeedPayload, 'errors' | 'need'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, need?: Maybe<ResolversTypes['VillageNeed']> }>;
  CorrectOfferInput: CorrectOfferInput;
  CorrectOfferPayload: ResolverTypeWrapper<Omit<CorrectOfferPayload, 'errors' | 'offer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, offer?: Maybe<ResolversTypes['ResourceOffer']> }>;
  DataSubjectInput: DataSubjectInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideGroupMoveInput: DecideGroupMoveInput;
  DecideGroupMovePayload: ResolverTypeWrapper<Omit<DecideGroupMovePayload, 'errors' | 'move'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, move?: Maybe<ResolversTypes['GroupMove']> }>;
  Division: ResolverTypeWrapper<DivisionRow>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  DropMatchInput: DropMatchInput;
  DropMatchPayload: ResolverTypeWrapper<Omit<DropMatchPayload, 'errors' | 'match'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, match?: Maybe<ResolversTypes['ResourceMatch']> }>;
  Education: Education;
  EraseDataInput: EraseDataInput;
  EraseDataPayload: ResolverTypeWrapper<Omit<EraseDataPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ErrorCode: ErrorCode;
  ExportAuditInput: ExportAuditInput;
  ExportAuditPayload: ResolverTypeWrapper<Omit<ExportAuditPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExportTalentRosterInput: ExportTalentRosterInput;
  ExportTalentRosterPayload: ResolverTypeWrapper<Omit<ExportTalentRosterPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  FigureQualifier: FigureQualifier;
  File: ResolverTypeWrapper<File>;
  GiveContactConsentInput: GiveContactConsentInput;
  GiveContactConsentPayload: ResolverTypeWrapper<Omit<GiveContactConsentPayload, 'errors' | 'talent'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, talent?: Maybe<ResolversTypes['Talent']> }>;
  GroupMove: ResolverTypeWrapper<GroupMoveRow>;
  GroupMoveConnection: ResolverTypeWrapper<Connection<GroupMoveRow>>;
  GroupMoveState: GroupMoveState;
  IndicatorDirection: IndicatorDirection;
  IndicatorState: IndicatorState;
  Label: ResolverTypeWrapper<Label>;
  LandMatchInput: LandMatchInput;
  LandMatchPayload: ResolverTypeWrapper<Omit<LandMatchPayload, 'errors' | 'match'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, match?: Maybe<ResolversTypes['ResourceMatch']> }>;
  LandedFigures: ResolverTypeWrapper<LandedFigures>;
  LandedValue: ResolverTypeWrapper<LandedValue>;
  LogContactInput: LogContactInput;
  LogContactPayload: ResolverTypeWrapper<Omit<LogContactPayload, 'contact' | 'errors'> & { contact?: Maybe<ResolversTypes['Contact']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MatchOutcome: ResolverTypeWrapper<MatchOutcome>;
  MatchOutcomeInput: MatchOutcomeInput;
  MatchOutcomeKind: MatchOutcomeKind;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchResourcesInput: MatchResourcesInput;
  MatchResourcesPayload: ResolverTypeWrapper<Omit<MatchResourcesPayload, 'errors' | 'match'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, match?: Maybe<ResolversTypes['ResourceMatch']> }>;
  MatchState: MatchState;
  MatchStep: ResolverTypeWrapper<MatchStep>;
  MatchSuggestion: ResolverTypeWrapper<Omit<MatchSuggestion, 'need' | 'offer' | 'talent'> & { need: ResolversTypes['VillageNeed'], offer?: Maybe<ResolversTypes['ResourceOffer']>, talent: ResolversTypes['Talent'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeedState: NeedState;
  OfferState: OfferState;
  OnAlike: OnAlike;
  OnDuplicate: OnDuplicate;
  OptOutInput: OptOutInput;
  OptOutPayload: ResolverTypeWrapper<Omit<OptOutPayload, 'errors' | 'talent'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, talent?: Maybe<ResolversTypes['Talent']> }>;
  OutstandingDetails: ResolverTypeWrapper<OutstandingDetails>;
  OutstandingDetailsInput: OutstandingDetailsInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonRecord: ResolverTypeWrapper<PersonRecord>;
  PersonValue: ResolverTypeWrapper<PersonValue>;
  PlanCanvassRoundInput: PlanCanvassRoundInput;
  PlanCanvassRoundPayload: ResolverTypeWrapper<Omit<PlanCanvassRoundPayload, 'canvassRound' | 'errors'> & { canvassRound?: Maybe<ResolversTypes['CanvassRound']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PreviewTalentRosterInput: PreviewTalentRosterInput;
  PreviewTalentRosterPayload: ResolverTypeWrapper<Omit<PreviewTalentRosterPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, preview?: Maybe<ResolversTypes['RosterPreview']> }>;
  Project: ResolverTypeWrapper<Project>;
  ProposeGraduationsInput: ProposeGraduationsInput;
  ProposeGraduationsPayload: ResolverTypeWrapper<Omit<ProposeGraduationsPayload, 'errors' | 'moves'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, moves?: Maybe<ReadonlyArray<ResolversTypes['GroupMove']>> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordNeedInput: RecordNeedInput;
  RecordNeedPayload: ResolverTypeWrapper<Omit<RecordNeedPayload, 'errors' | 'need'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, need?: Maybe<ResolversTypes['VillageNeed']> }>;
  RecordOfferInput: RecordOfferInput;
  RecordOfferPayload: ResolverTypeWrapper<Omit<RecordOfferPayload, 'errors' | 'offer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, offer?: Maybe<ResolversTypes['ResourceOffer']> }>;
  RecordOutcome: RecordOutcome;
  RecordTalentInput: RecordTalentInput;
  RecordTalentPayload: ResolverTypeWrapper<Omit<RecordTalentPayload, 'errors' | 'talent'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, talent?: Maybe<ResolversTypes['Talent']> }>;
  RemoveTalentInput: RemoveTalentInput;
  RemoveTalentPayload: ResolverTypeWrapper<Omit<RemoveTalentPayload, 'errors' | 'talent'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, talent?: Maybe<ResolversTypes['Talent']> }>;
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
  RosterNote: ResolverTypeWrapper<RosterNote>;
  RosterNotedCell: ResolverTypeWrapper<RosterNotedCell>;
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
  UserError: ResolverTypeWrapper<UserErrorRow>;
  UserErrorCode: UserErrorCode;
  VillageNeed: ResolverTypeWrapper<VillageNeedRow>;
  VillageNeedConnection: ResolverTypeWrapper<Connection<VillageNeedRow>>;
  WithdrawOfferInput: WithdrawOfferInput;
  WithdrawOfferPayload: ResolverTypeWrapper<Omit<WithdrawOfferPayload, 'errors' | 'offer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, offer?: Maybe<ResolversTypes['ResourceOffer']> }>;
  WorkerDetails: ResolverTypeWrapper<WorkerDetails>;
  WorkerDetailsInput: WorkerDetailsInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivitySession: ActivitySession;
  ID: Scalars['ID']['output'];
  AdvanceMatchInput: AdvanceMatchInput;
  String: Scalars['String']['output'];
  AdvanceMatchPayload: Omit<AdvanceMatchPayload, 'errors' | 'match'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, match?: Maybe<ResolversParentTypes['ResourceMatch']> };
  AssignLiaisonInput: AssignLiaisonInput;
  AssignLiaisonPayload: Omit<AssignLiaisonPayload, 'errors' | 'talent'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, talent?: Maybe<ResolversParentTypes['Talent']> };
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
  ChangeTalentPayload: Omit<ChangeTalentPayload, 'errors' | 'talent'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, talent?: Maybe<ResolversParentTypes['Talent']> };
  ChunhuiSociety: ChunhuiSocietyRow;
  CloseNeedInput: CloseNeedInput;
  CloseNeedPayload: Omit<CloseNeedPayload, 'errors' | 'need'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, need?: Maybe<ResolversParentTypes['VillageNeed']> };
  CloseNextActionInput: CloseNextActionInput;
  CloseNextActionPayload: Omit<CloseNextActionPayload, 'contact' | 'errors'> & { contact?: Maybe<ResolversParentTypes['Contact']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CodeCount: CodeCount;
  CommitTalentRosterInput: CommitTalentRosterInput;
  CommitTalentRosterPayload: Omit<CommitTalentRosterPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, preview?: Maybe<ResolversParentTypes['RosterPreview']> };
  Contact: ContactRow;
  ContactConnection: Connection<ContactRow>;
  CorrectDataInput: CorrectDataInput;
  CorrectDataPayload: Omit<CorrectDataPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectLandedMatchInput: CorrectLandedMatchInput;
  CorrectLandedMatchPayload: Omit<CorrectLandedMatchPayload, 'errors' | 'match'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, match?: Maybe<ResolversParentTypes['ResourceMatch']> };
  CorrectNeedInput: CorrectNeedInput;
  CorrectNeedPayload: Omit<CorrectNeedPayload, 'errors' | 'need'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, need?: Maybe<ResolversParentTypes['VillageNeed']> };
  CorrectOfferInput: CorrectOfferInput;
  CorrectOfferPayload: Omit<CorrectOfferPayload, 'errors' | 'offer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, offer?: Maybe<ResolversParentTypes['ResourceOffer']> };
  DataSubjectInput: DataSubjectInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideGroupMoveInput: DecideGroupMoveInput;
  DecideGroupMovePayload: Omit<DecideGroupMovePayload, 'errors' | 'move'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, move?: Maybe<ResolversParentTypes['GroupMove']> };
  Division: DivisionRow;
  DivisionCode: Scalars['DivisionCode']['output'];
  DropMatchInput: DropMatchInput;
  DropMatchPayload: Omit<DropMatchPayload, 'errors' | 'match'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, match?: Maybe<ResolversParentTypes['ResourceMatch']> };
  EraseDataInput: EraseDataInput;
  EraseDataPayload: Omit<EraseDataPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExportAuditInput: ExportAuditInput;
  ExportAuditPayload: Omit<ExportAuditPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExportTalentRosterInput: ExportTalentRosterInput;
  ExportTalentRosterPayload: Omit<ExportTalentRosterPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Fen: Scalars['Fen']['output'];
  File: File;
  GiveContactConsentInput: GiveContactConsentInput;
  GiveContactConsentPayload: Omit<GiveContactConsentPayload, 'errors' | 'talent'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, talent?: Maybe<ResolversParentTypes['Talent']> };
  GroupMove: GroupMoveRow;
  GroupMoveConnection: Connection<GroupMoveRow>;
  Label: Label;
  LandMatchInput: LandMatchInput;
  LandMatchPayload: Omit<LandMatchPayload, 'errors' | 'match'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, match?: Maybe<ResolversParentTypes['ResourceMatch']> };
  LandedFigures: LandedFigures;
  LandedValue: LandedValue;
  LogContactInput: LogContactInput;
  LogContactPayload: Omit<LogContactPayload, 'contact' | 'errors'> & { contact?: Maybe<ResolversParentTypes['Contact']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MatchOutcome: MatchOutcome;
  MatchOutcomeInput: MatchOutcomeInput;
  MatchReason: MatchReason;
  MatchResourcesInput: MatchResourcesInput;
  MatchResourcesPayload: Omit<MatchResourcesPayload, 'errors' | 'match'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, match?: Maybe<ResolversParentTypes['ResourceMatch']> };
  MatchStep: MatchStep;
  MatchSuggestion: Omit<MatchSuggestion, 'need' | 'offer' | 'talent'> & { need: ResolversParentTypes['VillageNeed'], offer?: Maybe<ResolversParentTypes['ResourceOffer']>, talent: ResolversParentTypes['Talent'] };
  Mutation: Record<PropertyKey, never>;
  OptOutInput: OptOutInput;
  OptOutPayload: Omit<OptOutPayload, 'errors' | 'talent'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, talent?: Maybe<ResolversParentTypes['Talent']> };
  OutstandingDetails: OutstandingDetails;
  OutstandingDetailsInput: OutstandingDetailsInput;
  PageInfo: PageInfo;
  Person: PersonRow;
  PersonRecord: PersonRecord;
  PersonValue: PersonValue;
  PlanCanvassRoundInput: PlanCanvassRoundInput;
  PlanCanvassRoundPayload: Omit<PlanCanvassRoundPayload, 'canvassRound' | 'errors'> & { canvassRound?: Maybe<ResolversParentTypes['CanvassRound']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PreviewTalentRosterInput: PreviewTalentRosterInput;
  PreviewTalentRosterPayload: Omit<PreviewTalentRosterPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, preview?: Maybe<ResolversParentTypes['RosterPreview']> };
  Project: Project;
  ProposeGraduationsInput: ProposeGraduationsInput;
  ProposeGraduationsPayload: Omit<ProposeGraduationsPayload, 'errors' | 'moves'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, moves?: Maybe<ReadonlyArray<ResolversParentTypes['GroupMove']>> };
  Query: Record<PropertyKey, never>;
  RecordNeedInput: RecordNeedInput;
  RecordNeedPayload: Omit<RecordNeedPayload, 'errors' | 'need'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, need?: Maybe<ResolversParentTypes['VillageNeed']> };
  RecordOfferInput: RecordOfferInput;
  RecordOfferPayload: Omit<RecordOfferPayload, 'errors' | 'offer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, offer?: Maybe<ResolversParentTypes['ResourceOffer']> };
  RecordTalentInput: RecordTalentInput;
  RecordTalentPayload: Omit<RecordTalentPayload, 'errors' | 'talent'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, talent?: Maybe<ResolversParentTypes['Talent']> };
  RemoveTalentInput: RemoveTalentInput;
  RemoveTalentPayload: Omit<RemoveTalentPayload, 'errors' | 'talent'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, talent?: Maybe<ResolversParentTypes['Talent']> };
  ReportedFigure: ReportedFigure;
  Float: Scalars['Float']['output'];
  ResourceMatch: ResourceMatchRow;
  ResourceMatchConnection: Connection<ResourceMatchRow>;
  ResourceOffer: ResourceOfferRow;
  ResourceOfferConnection: Connection<ResourceOfferRow>;
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
  UserError: UserErrorRow;
  VillageNeed: VillageNeedRow;
  VillageNeedConnection: Connection<VillageNeedRow>;
  WithdrawOfferInput: WithdrawOfferInput;
  WithdrawOfferPayload: Omit<WithdrawOfferPayload, 'errors' | 'offer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, offer?: Maybe<ResolversParentTypes['ResourceOffer']> };
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
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  corrected?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeCount']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectLandedMatchPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['CorrectLandedMatchPayload'] = ResolversParentTypes['CorrectLandedMatchPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['ResourceMatch']>, ParentType, ContextType>;
};

export type CorrectNeedPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['CorrectNeedPayload'] = ResolversParentTypes['CorrectNeedPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['VillageNeed']>, ParentType, ContextType>;
};

export type CorrectOfferPayloadResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['CorrectOfferPayload'] = ResolversParentTypes['CorrectOfferPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['ResourceOffer']>, ParentType, ContextType>;
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
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  landedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatchState'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
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
  correctLandedMatch?: Resolver<ResolversTypes['CorrectLandedMatchPayload'], ParentType, ContextType, RequireFields<MutationCorrectLandedMatchArgs, 'input'>>;
  correctNeed?: Resolver<ResolversTypes['CorrectNeedPayload'], ParentType, ContextType, RequireFields<MutationCorrectNeedArgs, 'input'>>;
  correctOffer?: Resolver<ResolversTypes['CorrectOfferPayload'], ParentType, ContextType, RequireFields<MutationCorrectOfferArgs, 'input'>>;
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

export type RosterNoteResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['RosterNote'] = ResolversParentTypes['RosterNote']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['RosterNotedCell']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterNotedCellResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['RosterNotedCell'] = ResolversParentTypes['RosterNotedCell']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  notes?: Resolver<ReadonlyArray<ResolversTypes['RosterNote']>, ParentType, ContextType>;
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
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
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
  CorrectLandedMatchPayload?: CorrectLandedMatchPayloadResolvers<ContextType>;
  CorrectNeedPayload?: CorrectNeedPayloadResolvers<ContextType>;
  CorrectOfferPayload?: CorrectOfferPayloadResolvers<ContextType>;
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
  RosterNote?: RosterNoteResolvers<ContextType>;
  RosterNotedCell?: RosterNotedCellResolvers<ContextType>;
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

