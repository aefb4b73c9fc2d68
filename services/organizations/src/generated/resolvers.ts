// Generated from schema/*.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Caller as CallerRow, Connection } from '@chunhui/runtime';
import type { Grant as GrantRow } from '../grant/grant.table.ts';
import type { OpenInvitation as InvitationRow } from '../grant/grant.service.ts';
import type { Division as DivisionRow } from '../division/division.table.ts';
import type { DivisionPlan as DivisionPlanRow } from '../division-change/division-plan.ts';
import type { OrganizationFigures as OrganizationFiguresRow } from '../figures.ts';
import type { LeagueOrganization as LeagueOrganizationRow } from '../league-organization/league-organization.table.ts';
import type { LeagueMember as LeagueMemberRow, LeaguePost as LeaguePostRow, LeagueTransfer as LeagueTransferRow } from '../league-member/league-member.table.ts';
import type { FirstSecretaryAppointment as FirstSecretaryAppointmentRow } from '../first-secretary/first-secretary.table.ts';
import type { AppointPayload as AppointFirstSecretaryPayloadRow } from '../first-secretary/first-secretary.resolvers.ts';
import type { FirstSecretaryCandidate as FirstSecretaryCandidateRow } from '../first-secretary-candidate/first-secretary-candidate.table.ts';
import type { ChunhuiSociety as ChunhuiSocietyRow, ChunhuiEnvoy as ChunhuiEnvoyRow, ChunhuiEnvoyEngagement as ChunhuiEnvoyEngagementRow, ChunhuiSocietyPresident as ChunhuiSocietyPresidentRow, ChunhuiMember as ChunhuiMemberRow, ChunhuiMembership as ChunhuiMembershipRow } from '../chunhui-society/chunhui-society.table.ts';
import type { LiaisonStation as LiaisonStationRow } from '../liaison-station/liaison-station.table.ts';
import type { StudentPairing as StudentPairingRow } from '../student-pairing/student-pairing.table.ts';
import type { Linkage as LinkageFiguresRow } from '../coverage/coverage.store.ts';
import type { YouthSocialOrganizationMember as YouthSocialOrganizationMemberRow, YouthSocialOrganization as YouthSocialOrganizationRow } from '../youth-social-organization/youth-social-organization.table.ts';
import type { CountyState as CountyModelRow } from '../county-model/county-model.store.ts';
import type { Override as ParameterOverrideRow, Model as ModelVersionRow, Plan as ModelPlanRow, Drift as ModelDriftRow, DiffLine as ModelDifferenceRow } from '@chunhui/model';
import type { DivisionIndicator as IndicatorRow, DivisionIndicator as OrganizationIndicatorRow, DivisionIndicator as VolunteerIndicatorRow, DivisionIndicator as TalentIndicatorRow, DivisionIndicator as ActivityIndicatorRow, ReportedFigure as ReportedFigureRow } from '../indicator/indicator.table.ts';
import type { Adoption as CountyAdoptionRow } from '../county-model/adoption.store.ts';
import type { Person as PersonRow } from '../person.resolvers.ts';
import type { RosterPreview as RosterPreviewRow } from '@chunhui/roster';
import type { AuditRow } from '@chunhui/database';
import type { OrganizationsContext } from '../context.ts';
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

export type AcceptInvitationInput = {
  readonly code: Scalars['String']['input'];
};

export type AcceptInvitationPayload = {
  readonly __typename?: 'AcceptInvitationPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly grant?: Maybe<Grant>;
};

export type AcceptMemberTransferInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly transfer: Scalars['ID']['input'];
};

export type AcceptMemberTransferPayload = {
  readonly __typename?: 'AcceptMemberTransferPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly member?: Maybe<LeagueMember>;
};

/** An indicator that the activities subgraph counts. */
export type ActivityIndicator = Indicator & {
  readonly __typename?: 'ActivityIndicator';
  /** Where the figure's rule stands. */
  readonly citation: Scalars['String']['output'];
  /** Unique in the model. */
  readonly code: Scalars['String']['output'];
  /** Of a ratio: the indicator, of the same owner, that it is divided by. */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** Whether the target is to be reached or not to be passed. */
  readonly direction: IndicatorDirection;
  /** `<division code>:<indicator code>:<period>`, and `:<day>` as of a past day: all that the owner needs to answer the value. */
  readonly id: Scalars['ID']['output'];
  readonly measure: Measure;
  /** Of a ratio: the indicator, of the same owner, that is divided. */
  readonly numerator?: Maybe<Scalars['String']['output']>;
  readonly period: Scalars['String']['output'];
  /** What the county reported elsewhere; null where it did not. */
  readonly reported?: Maybe<ReportedFigure>;
  /** What is aimed at in the period: a county's own, or the sum over the counties; null where none is set. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  readonly title: Label;
  /** The measure word that follows the figure. */
  readonly unit: Label;
};

export type AdmitLeagueMemberInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly joinedOn: Scalars['Date']['input'];
  /** The branch. */
  readonly organization: Scalars['ID']['input'];
  readonly person: PersonInput;
};

export type AdmitLeagueMemberPayload = {
  readonly __typename?: 'AdmitLeagueMemberPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly member?: Maybe<LeagueMember>;
};

/** One of `person` and `unit`. */
export type AdmitSocialOrganizationMemberInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly joinedOn: Scalars['Date']['input'];
  readonly organization: Scalars['ID']['input'];
  readonly person?: InputMaybe<PersonInput>;
  readonly unit?: InputMaybe<UnitInput>;
};

export type AdmitSocialOrganizationMemberPayload = {
  readonly __typename?: 'AdmitSocialOrganizationMemberPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly member?: Maybe<YouthSocialOrganizationMember>;
};

export type AgeOutLeagueMembersInput = {
  readonly division: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day on which the age counts, and on which they leave. */
  readonly on: Scalars['Date']['input'];
};

export type AgeOutLeagueMembersPayload = {
  readonly __typename?: 'AgeOutLeagueMembersPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** How many left. */
  readonly left?: Maybe<Scalars['Int']['output']>;
};

export type ApplyDivisionChangesInput = {
  readonly division: Scalars['DivisionCode']['input'];
  readonly file: Scalars['Upload']['input'];
  readonly fileName: Scalars['String']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The id of the previewed plan. */
  readonly plan: Scalars['ID']['input'];
  readonly validFrom: Scalars['Date']['input'];
};

export type ApplyDivisionChangesPayload = {
  readonly __typename?: 'ApplyDivisionChangesPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly plan?: Maybe<DivisionPlan>;
};

export type ApplyModelInput = {
  readonly county: Scalars['DivisionCode']['input'];
  /** The same key with the same input has one effect and one answer, for two days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly model?: InputMaybe<Scalars['String']['input']>;
  /** Of `planModel`. */
  readonly planId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type ApplyModelPayload = {
  readonly __typename?: 'ApplyModelPayload';
  readonly countyModel?: Maybe<CountyModel>;
  readonly errors: ReadonlyArray<UserError>;
};

export type AppointFirstSecretaryInput = {
  readonly appointedOn: Scalars['Date']['input'];
  /** The village's branch. */
  readonly branch: Scalars['ID']['input'];
  readonly channel: SourceChannel;
  /** Resident ID number (GB 11643), 18 characters. It is not kept. */
  readonly idNumber: Scalars['String']['input'];
  /** The same key with the same input has one effect and one answer, for two days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly politicalStatus: PoliticalStatus;
  /** The appointment in office that this one replaces. */
  readonly replaces?: InputMaybe<Scalars['ID']['input']>;
  /** What they bring to the village. */
  readonly specialty?: InputMaybe<Scalars['String']['input']>;
};

export type AppointFirstSecretaryPayload = {
  readonly __typename?: 'AppointFirstSecretaryPayload';
  readonly appointment?: Maybe<FirstSecretaryAppointment>;
  readonly errors: ReadonlyArray<UserError>;
  /** Every reason of the rule, with its citation: the answer of `checkFirstSecretaryEligibility`. */
  readonly reasons: ReadonlyArray<IneligibilityReason>;
};

export type AppointLeaguePostInput = {
  readonly beganOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly organization: Scalars['ID']['input'];
  readonly person: PersonInput;
  /** A code of the catalogue `cadrePost`. */
  readonly post: Scalars['String']['input'];
  readonly termEndsOn: Scalars['Date']['input'];
};

export type AppointLeaguePostPayload = {
  readonly __typename?: 'AppointLeaguePostPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly post?: Maybe<LeaguePost>;
};

export type AppointSocietyPresidentInput = {
  readonly beganOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly person: PersonInput;
  readonly society: Scalars['ID']['input'];
  readonly termEndsOn: Scalars['Date']['input'];
};

export type AppointSocietyPresidentPayload = {
  readonly __typename?: 'AppointSocietyPresidentPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly president?: Maybe<ChunhuiSocietyPresident>;
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

/** The caller of this request. */
export type Caller = {
  readonly __typename?: 'Caller';
  /** The roles held there. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** The division in whose scope the caller acts; null for a caller without a grant. */
  readonly scope?: Maybe<Division>;
  /** The token's subject; null without a token. */
  readonly subject?: Maybe<Scalars['String']['output']>;
};

/** A list of codes. */
export type Catalogue = {
  readonly __typename?: 'Catalogue';
  readonly entries: ReadonlyArray<CatalogueEntry>;
  /** Such as `sourceChannel`. */
  readonly name: Scalars['String']['output'];
};

export type CatalogueEntry = {
  readonly __typename?: 'CatalogueEntry';
  readonly code: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
};

export type ChannelCount = {
  readonly __typename?: 'ChannelCount';
  readonly channel: SourceChannel;
  readonly count: Scalars['Int']['output'];
};

export type CheckFirstSecretaryEligibilityInput = {
  /** The day on which the age counts. */
  readonly appointedOn: Scalars['Date']['input'];
  /** The village's branch. */
  readonly branch: Scalars['ID']['input'];
  readonly channel: SourceChannel;
  /** Resident ID number (GB 11643), 18 characters. It is not kept. */
  readonly idNumber: Scalars['String']['input'];
  readonly politicalStatus: PoliticalStatus;
  /** The appointment in office that this one replaces. */
  readonly replaces?: InputMaybe<Scalars['ID']['input']>;
};

/** A Chunhui envoy (春晖使者), engaged by letter for one or several societies. */
export type ChunhuiEnvoy = {
  readonly __typename?: 'ChunhuiEnvoy';
  /** The home village. */
  readonly division: Division;
  readonly engagements: ReadonlyArray<ChunhuiEnvoyEngagement>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly person?: Maybe<Person>;
};

export type ChunhuiEnvoyConnection = {
  readonly __typename?: 'ChunhuiEnvoyConnection';
  readonly nodes: ReadonlyArray<ChunhuiEnvoy>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ChunhuiEnvoyEngagement = {
  readonly __typename?: 'ChunhuiEnvoyEngagement';
  /** Null while in force. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly engagedOn: Scalars['Date']['output'];
  readonly envoy?: Maybe<ChunhuiEnvoy>;
  /** The number of the letter of engagement, unique in the county. */
  readonly letterNumber: Scalars['String']['output'];
  readonly society: ChunhuiSociety;
  /** Until when the letter engages; null where an old letter does not say. */
  readonly termEndsOn?: Maybe<Scalars['Date']['output']>;
};

/** A member of Chunhui societies (春晖社员). */
export type ChunhuiMember = {
  readonly __typename?: 'ChunhuiMember';
  /** The home village. */
  readonly division: Division;
  readonly id: Scalars['ID']['output'];
  readonly memberships: ReadonlyArray<ChunhuiMembership>;
  readonly name: Scalars['String']['output'];
  readonly person?: Maybe<Person>;
};

export type ChunhuiMemberConnection = {
  readonly __typename?: 'ChunhuiMemberConnection';
  readonly nodes: ReadonlyArray<ChunhuiMember>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ChunhuiMembership = {
  readonly __typename?: 'ChunhuiMembership';
  readonly joinedOn: Scalars['Date']['output'];
  /** Null while a member. */
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  readonly member?: Maybe<ChunhuiMember>;
  readonly society: ChunhuiSociety;
};

/** A Chunhui society (春晖社). */
export type ChunhuiSociety = {
  readonly __typename?: 'ChunhuiSociety';
  readonly active: Scalars['Boolean']['output'];
  /** Null for an active society. */
  readonly dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** The village or community where it sits. */
  readonly division: Division;
  readonly foundedOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** The League organization that leads it (团建领春晖). */
  readonly leagueOrganization?: Maybe<LeagueOrganization>;
  readonly level: OrganizationLevel;
  readonly name: Scalars['String']['output'];
  /** Who presides now. People: for roles of the county. */
  readonly president?: Maybe<ChunhuiSocietyPresident>;
};

export type ChunhuiSocietyConnection = {
  readonly __typename?: 'ChunhuiSocietyConnection';
  readonly nodes: ReadonlyArray<ChunhuiSociety>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ChunhuiSocietyPresident = {
  readonly __typename?: 'ChunhuiSocietyPresident';
  readonly beganOn: Scalars['Date']['output'];
  /** Null while in office. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly name: Scalars['String']['output'];
  readonly person?: Maybe<Person>;
  readonly society: ChunhuiSociety;
  readonly termEndsOn: Scalars['Date']['output'];
  /** Past the end of the term: an election is due. */
  readonly termOver: Scalars['Boolean']['output'];
};

export type CloseLiaisonStationInput = {
  readonly closedOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly station: Scalars['ID']['input'];
};

export type CloseLiaisonStationPayload = {
  readonly __typename?: 'CloseLiaisonStationPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly station?: Maybe<LiaisonStation>;
};

/** How many there are of a code of the county's model. */
export type CodeCount = {
  readonly __typename?: 'CodeCount';
  readonly code: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type CommitLeagueMemberRosterInput = {
  readonly onAlike?: InputMaybe<OnAlike>;
  readonly onDuplicate: OnDuplicate;
  readonly preview: Scalars['ID']['input'];
};

export type CommitLeagueMemberRosterPayload = {
  readonly __typename?: 'CommitLeagueMemberRosterPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly preview?: Maybe<RosterPreview>;
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

/** Where a county stands with its model. */
export type CountyAdoption = {
  readonly __typename?: 'CountyAdoption';
  readonly county: Division;
  /** In the order in which a county goes through them. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Such as `yuping/1`; null until one is applied. */
  readonly model?: Maybe<Scalars['String']['output']>;
  /** How many parameters the county overrides. */
  readonly overrides: Scalars['Int']['output'];
  readonly prepared: Scalars['Boolean']['output'];
  /** Since when the county reports; null before. */
  readonly rolledOutOn?: Maybe<Scalars['Date']['output']>;
  /** Null until a model is applied. */
  readonly versionsBehind?: Maybe<Scalars['Int']['output']>;
};

/** What a county works by: a version of a model, and its own overrides. */
export type CountyModel = {
  readonly __typename?: 'CountyModel';
  /** Null until a model is applied: the county then works by the standard. */
  readonly appliedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly catalogue: ReadonlyArray<Catalogue>;
  readonly county: Division;
  /** The effective model, overrides included, as JSON. */
  readonly document: Scalars['String']['output'];
  /** Such as `yuping`. */
  readonly name: Scalars['String']['output'];
  readonly overrides: ReadonlyArray<ParameterOverride>;
  readonly parameters: ReadonlyArray<ModelParameter>;
  /** The policy document that the county works under. */
  readonly policyNumber: Scalars['String']['output'];
  readonly title: Label;
  readonly version: Scalars['Int']['output'];
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

export type DissolveChunhuiSocietyInput = {
  readonly dissolvedOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly society: Scalars['ID']['input'];
};

export type DissolveChunhuiSocietyPayload = {
  readonly __typename?: 'DissolveChunhuiSocietyPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly society?: Maybe<ChunhuiSociety>;
};

export type DissolveLeagueOrganizationInput = {
  readonly dissolvedOn: Scalars['Date']['input'];
  /** The same key with the same input has one effect and one answer, for two days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organization that it is merged into. */
  readonly into?: InputMaybe<Scalars['ID']['input']>;
  readonly organization: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type DissolveLeagueOrganizationPayload = {
  readonly __typename?: 'DissolveLeagueOrganizationPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly organization?: Maybe<LeagueOrganization>;
};

export type DissolveSocialOrganizationInput = {
  readonly dissolvedOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly organization: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type DissolveSocialOrganizationPayload = {
  readonly __typename?: 'DissolveSocialOrganizationPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly organization?: Maybe<YouthSocialOrganization>;
};

/**
 * An administrative division, the spine of every roll-up. A division's figure is the sum of its children's. Figures are null where no
 * county has been rolled out ("no report"), which is not 0.
 */
export type Division = {
  readonly __typename?: 'Division';
  /** The divisions one level below, by code. */
  readonly children: DivisionConnection;
  /** 12 digits. */
  readonly code: Scalars['DivisionCode']['output'];
  /** The divisions of one level anywhere below, by code: the counties of a province, the villages of a county. */
  readonly descendants: DivisionConnection;
  readonly level: DivisionLevel;
  readonly name: Scalars['String']['output'];
  /** Figures of League organizations, Chunhui societies and social organizations; null where nobody reports. */
  readonly organizations?: Maybe<OrganizationFigures>;
  /** The same at the end of each step, the days without report left out; null for whoever may not see them. */
  readonly organizationsSeries?: Maybe<ReadonlyArray<OrganizationFigures>>;
  /** Null for the province. */
  readonly parent?: Maybe<Division>;
  /** Whether the county has been rolled out; towns and villages follow their county, a prefecture or province reports once one of its counties does. */
  readonly reporting: Scalars['Boolean']['output'];
  /**
   * Every indicator of the model, over all subgraphs: ask for the value in a fragment on its owner's type, such as
   * `... on OrganizationIndicator { value state }`.
   */
  readonly scorecard?: Maybe<ReadonlyArray<Indicator>>;
  /** The division that took its place, to which what lies in it follows. */
  readonly supersededBy?: Maybe<Division>;
  /** The first day; null when it was there before this system. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it is no longer; null while nothing is decided. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/**
 * An administrative division, the spine of every roll-up. A division's figure is the sum of its children's. Figures are null where no
 * county has been rolled out ("no report"), which is not 0.
 */
export type DivisionChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An administrative division, the spine of every roll-up. A division's figure is the sum of its children's. Figures are null where no
 * county has been rolled out ("no report"), which is not 0.
 */
export type DivisionDescendantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level: DivisionLevel;
};


/**
 * An administrative division, the spine of every roll-up. A division's figure is the sum of its children's. Figures are null where no
 * county has been rolled out ("no report"), which is not 0.
 */
export type DivisionOrganizationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * An administrative division, the spine of every roll-up. A division's figure is the sum of its children's. Figures are null where no
 * county has been rolled out ("no report"), which is not 0.
 */
export type DivisionOrganizationsSeriesArgs = {
  every?: SeriesStep;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * An administrative division, the spine of every roll-up. A division's figure is the sum of its children's. Figures are null where no
 * county has been rolled out ("no report"), which is not 0.
 */
export type DivisionScorecardArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  period: Scalars['String']['input'];
};

export type DivisionChange = {
  readonly __typename?: 'DivisionChange';
  /** What it was called before; null unless it is renamed. */
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly code: Scalars['DivisionCode']['output'];
  readonly kind: DivisionChangeKind;
  readonly level: DivisionLevel;
  readonly name: Scalars['String']['output'];
  /** Null unless it is superseded. */
  readonly successor?: Maybe<Scalars['DivisionCode']['output']>;
};

export type DivisionChangeKind =
  /** Nothing takes its place: nothing may lie in it. */
  | 'ABOLISHED'
  | 'NEW'
  | 'RENAMED'
  /** Another division takes its place, and what lies in it follows. */
  | 'SUPERSEDED';

export type DivisionChangesInput = {
  /** The list is of this division and all below it: what it leaves out is no longer. */
  readonly division: Scalars['DivisionCode']['input'];
  /** .xlsx or .csv. */
  readonly file: Scalars['Upload']['input'];
  readonly fileName: Scalars['String']['input'];
  /** The first day of the changes: today or later, since the tree of a day that is over stays. */
  readonly validFrom: Scalars['Date']['input'];
};

export type DivisionConnection = {
  readonly __typename?: 'DivisionConnection';
  readonly nodes: ReadonlyArray<Division>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Where a division stands in the tree. */
export type DivisionLevel =
  | 'COUNTY'
  | 'PREFECTURE'
  | 'PROVINCE'
  | 'TOWN'
  | 'VILLAGE';

/** What is wrong with a line of a code list, or with what it would do. */
export type DivisionListProblem = {
  readonly __typename?: 'DivisionListProblem';
  readonly code: Scalars['String']['output'];
  /** The division that it is about, as the list writes it; null for a line that cannot be read. */
  readonly division?: Maybe<Scalars['String']['output']>;
  readonly en: Scalars['String']['output'];
  /** The line of the file; null when the division is not in it. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  readonly zh: Scalars['String']['output'];
};

/** What a code list would change from a day on. */
export type DivisionPlan = {
  readonly __typename?: 'DivisionPlan';
  readonly abolished: Scalars['Int']['output'];
  /** The first five hundred, by code. */
  readonly changes: ReadonlyArray<DivisionChange>;
  readonly division: Scalars['DivisionCode']['output'];
  /** Says all of it: to be given to `applyDivisionChanges`. */
  readonly id: Scalars['ID']['output'];
  readonly new: Scalars['Int']['output'];
  /** Why it cannot be applied as it is: the first hundred; empty when it can. */
  readonly problems: ReadonlyArray<DivisionListProblem>;
  readonly renamed: Scalars['Int']['output'];
  readonly superseded: Scalars['Int']['output'];
  /** Divisions that stay as they are (things). */
  readonly unchanged: Scalars['Int']['output'];
  readonly validFrom: Scalars['Date']['output'];
};

export type DroppedOverride = {
  readonly __typename?: 'DroppedOverride';
  readonly override: ParameterOverride;
  readonly reason: UserError;
};

export type ElectionState =
  /** Within the notice that the model gives. */
  | 'DUE'
  | 'OVERDUE';

export type EndChunhuiEnvoyEngagementInput = {
  readonly endedOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly letterNumber: Scalars['String']['input'];
};

export type EndChunhuiEnvoyEngagementPayload = {
  readonly __typename?: 'EndChunhuiEnvoyEngagementPayload';
  readonly engagement?: Maybe<ChunhuiEnvoyEngagement>;
  readonly errors: ReadonlyArray<UserError>;
};

export type EndFirstSecretaryAppointmentInput = {
  readonly appointment: Scalars['ID']['input'];
  readonly endedOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type EndFirstSecretaryAppointmentPayload = {
  readonly __typename?: 'EndFirstSecretaryAppointmentPayload';
  readonly appointment?: Maybe<FirstSecretaryAppointment>;
  readonly errors: ReadonlyArray<UserError>;
};

export type EndGrantInput = {
  readonly division: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly role: Scalars['String']['input'];
  readonly subject: Scalars['String']['input'];
};

export type EndGrantPayload = {
  readonly __typename?: 'EndGrantPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly grant?: Maybe<Grant>;
};

export type EndLeaguePostInput = {
  readonly endedOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly post: Scalars['ID']['input'];
};

export type EndLeaguePostPayload = {
  readonly __typename?: 'EndLeaguePostPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly post?: Maybe<LeaguePost>;
};

export type EndStudentPairingInput = {
  readonly endedOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly pairing: Scalars['ID']['input'];
};

export type EndStudentPairingPayload = {
  readonly __typename?: 'EndStudentPairingPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly pairing?: Maybe<StudentPairing>;
};

export type EngageChunhuiEnvoyInput = {
  readonly engagedOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Unique in the county. */
  readonly letterNumber: Scalars['String']['input'];
  readonly person: PersonInput;
  readonly society: Scalars['ID']['input'];
  /** The county's usual term (model: envoyTerm) when left out. */
  readonly termEndsOn?: InputMaybe<Scalars['Date']['input']>;
};

export type EngageChunhuiEnvoyPayload = {
  readonly __typename?: 'EngageChunhuiEnvoyPayload';
  readonly engagement?: Maybe<ChunhuiEnvoyEngagement>;
  readonly errors: ReadonlyArray<UserError>;
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

export type ExpectedDifference = {
  readonly __typename?: 'ExpectedDifference';
  readonly difference: ModelDifference;
  readonly override: ParameterOverride;
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

export type ExportLeagueMemberRosterInput = {
  readonly division: Scalars['DivisionCode']['input'];
  readonly format?: InputMaybe<RosterFormat>;
  /** Why; it is recorded. */
  readonly purpose: Scalars['String']['input'];
};

export type ExportLeagueMemberRosterPayload = {
  readonly __typename?: 'ExportLeagueMemberRosterPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly file?: Maybe<File>;
};

export type ExportModelInput = {
  readonly county: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name to publish under; the county's own model's without it. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type ExportModelPayload = {
  readonly __typename?: 'ExportModelPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly model?: Maybe<ModelVersion>;
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

/** The appointment of a first secretary to a village branch; one is in force a branch. */
export type FirstSecretaryAppointment = {
  readonly __typename?: 'FirstSecretaryAppointment';
  readonly appointedOn: Scalars['Date']['output'];
  readonly branch: LeagueOrganization;
  readonly channel: SourceChannel;
  /** The village. */
  readonly division: Division;
  /** Whether the model's age and membership rule was met on the day of the appointment. */
  readonly eligible: Scalars['Boolean']['output'];
  /** Null while in office. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** In office and past the age limit today: a flag, not an end. */
  readonly overAge: Scalars['Boolean']['output'];
  readonly person?: Maybe<Person>;
  readonly politicalStatus: PoliticalStatus;
  /** Who was in office there before; null for the first one. */
  readonly predecessor?: Maybe<FirstSecretaryAppointment>;
  /** The whole chain before, the nearest first. */
  readonly predecessors: ReadonlyArray<FirstSecretaryAppointment>;
  /** What they bring to the village; null when not on record. */
  readonly specialty?: Maybe<Scalars['String']['output']>;
};

export type FirstSecretaryAppointmentConnection = {
  readonly __typename?: 'FirstSecretaryAppointmentConnection';
  readonly nodes: ReadonlyArray<FirstSecretaryAppointment>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A person nominated to lead a village branch, not yet appointed. */
export type FirstSecretaryCandidate = {
  readonly __typename?: 'FirstSecretaryCandidate';
  readonly channel: SourceChannel;
  /** The village where they live or are stationed. */
  readonly division: Division;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly nominatedOn: Scalars['Date']['output'];
  readonly person?: Maybe<Person>;
  readonly politicalStatus: PoliticalStatus;
  readonly specialties: ReadonlyArray<Scalars['String']['output']>;
  /** Null while they stand. */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

export type FirstSecretaryEligibility = {
  readonly __typename?: 'FirstSecretaryEligibility';
  /** Full years on the day of the appointment; null when the ID number is none. */
  readonly age?: Maybe<Scalars['Int']['output']>;
  readonly eligible: Scalars['Boolean']['output'];
  readonly reasons: ReadonlyArray<IneligibilityReason>;
};

export type FirstSecretaryFigures = {
  readonly __typename?: 'FirstSecretaryFigures';
  /** Every channel of the model, also those with 0; they sum to the total. */
  readonly byChannel: ReadonlyArray<ChannelCount>;
  /** In office, but not eligible on the day of the appointment (League member up to 28 or CPC member up to 35). */
  readonly ineligible: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
};

export type FitReason = {
  readonly __typename?: 'FitReason';
  readonly code: FitReasonCode;
  readonly en: Scalars['String']['output'];
  readonly points: Scalars['Int']['output'];
  readonly zh: Scalars['String']['output'];
};

export type FitReasonCode =
  /** Years until the age limit. */
  | 'AGE_HEADROOM'
  /** Their channel brings them to this village or its town. */
  | 'CHANNEL'
  /** A specialty is what the village needs. */
  | 'SPECIALTY';

export type FoundLeagueOrganizationInput = {
  /** The village or community where it sits. */
  readonly division: Scalars['DivisionCode']['input'];
  readonly foundedOn: Scalars['Date']['input'];
  /** The same key with the same input has one effect and one answer, for two days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly isSchool?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind: LeagueOrganizationKind;
  readonly name: Scalars['String']['input'];
  /** Only a county committee has none. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  readonly partyOrganization?: InputMaybe<Scalars['String']['input']>;
};

export type FoundLeagueOrganizationPayload = {
  readonly __typename?: 'FoundLeagueOrganizationPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly organization?: Maybe<LeagueOrganization>;
};

export type GiveGrantInput = {
  readonly division: Scalars['DivisionCode']['input'];
  /** The same key with the same input has one effect and one answer, for two days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly role: Scalars['String']['input'];
  readonly subject: Scalars['String']['input'];
  readonly validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

export type GiveGrantPayload = {
  readonly __typename?: 'GiveGrantPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly grant?: Maybe<Grant>;
};

/** A role that somebody holds over a division. */
export type Grant = {
  readonly __typename?: 'Grant';
  readonly division: Division;
  /** The subject who gave it. */
  readonly givenBy: Scalars['String']['output'];
  readonly role: Scalars['String']['output'];
  /** The token's subject. */
  readonly subject: Scalars['String']['output'];
  readonly validFrom: Scalars['DateTime']['output'];
  /** Null for a grant without an end. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
};

export type HandOverGrantsInput = {
  /** The subject who holds the roles now. */
  readonly from: Scalars['String']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The subject who gets them. */
  readonly to: Scalars['String']['input'];
};

export type HandOverGrantsPayload = {
  readonly __typename?: 'HandOverGrantsPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly grants?: Maybe<ReadonlyArray<Grant>>;
};

export type HoldElectionInput = {
  readonly heldOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly organization: Scalars['ID']['input'];
  /** The term, in years. */
  readonly years: Scalars['Int']['input'];
};

export type HoldElectionPayload = {
  readonly __typename?: 'HoldElectionPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly organization?: Maybe<LeagueOrganization>;
};

/**
 * What a division is measured by, in a period. Each subgraph answers the value of its own: its type is an entity by `id`, to which the
 * owner adds `value` and, against what is aimed at and reported, `gap`, `share`, `state`, `difference` and `matchesReported`.
 */
export type Indicator = {
  /** Where the figure's rule stands. */
  readonly citation: Scalars['String']['output'];
  /** Unique in the model. */
  readonly code: Scalars['String']['output'];
  /** Of a ratio: the indicator, of the same owner, that it is divided by. */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** Whether the target is to be reached or not to be passed. */
  readonly direction: IndicatorDirection;
  /** `<division code>:<indicator code>:<period>`, and `:<day>` as of a past day: all that the owner needs to answer the value. */
  readonly id: Scalars['ID']['output'];
  readonly measure: Measure;
  /** Of a ratio: the indicator, of the same owner, that is divided. */
  readonly numerator?: Maybe<Scalars['String']['output']>;
  readonly period: Scalars['String']['output'];
  /** What the county reported elsewhere; null where it did not. */
  readonly reported?: Maybe<ReportedFigure>;
  /** What is aimed at in the period: a county's own, or the sum over the counties; null where none is set. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  readonly title: Label;
  /** The measure word that follows the figure. */
  readonly unit: Label;
};

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

/** A reason against an appointment, and where the rule stands. */
export type IneligibilityReason = {
  readonly __typename?: 'IneligibilityReason';
  /** The policy or standard; null for what is plainly impossible. */
  readonly citation?: Maybe<Scalars['String']['output']>;
  /** UPPER_SNAKE; the wording may change, the code does not. */
  readonly code: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  /** Where in the input. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
};

/** An invitation to a role. */
export type Invitation = {
  readonly __typename?: 'Invitation';
  /** What the invited person signs in with. Shown once: null when the answer is repeated for its idempotency key. */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type InviteInput = {
  readonly division: Scalars['DivisionCode']['input'];
  /** 1 to 336. */
  readonly expiresInHours?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly role: Scalars['String']['input'];
};

export type InvitePayload = {
  readonly __typename?: 'InvitePayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly invitation?: Maybe<Invitation>;
};

export type JoinChunhuiSocietyInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly joinedOn: Scalars['Date']['input'];
  readonly person: PersonInput;
  readonly society: Scalars['ID']['input'];
};

export type JoinChunhuiSocietyPayload = {
  readonly __typename?: 'JoinChunhuiSocietyPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly membership?: Maybe<ChunhuiMembership>;
};

/** A name in both languages. */
export type Label = {
  readonly __typename?: 'Label';
  readonly en: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
};

/** A League member, in one branch. */
export type LeagueMember = {
  readonly __typename?: 'LeagueMember';
  readonly id: Scalars['ID']['output'];
  readonly joinedOn: Scalars['Date']['output'];
  /** Null while a member. */
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  readonly name: Scalars['String']['output'];
  readonly organization: LeagueOrganization;
  readonly person?: Maybe<Person>;
};

export type LeagueMemberConnection = {
  readonly __typename?: 'LeagueMemberConnection';
  readonly nodes: ReadonlyArray<LeagueMember>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An organization of the Communist Youth League, from the county committee down to the branch. */
export type LeagueOrganization = {
  readonly __typename?: 'LeagueOrganization';
  /** Right below it. */
  readonly children: ReadonlyArray<LeagueOrganization>;
  readonly dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** The village or community where it sits. */
  readonly division: Division;
  /** The last election on record. */
  readonly electedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** A school's branch: its term is a school year. */
  readonly isSchool: Scalars['Boolean']['output'];
  readonly kind: LeagueOrganizationKind;
  /** Members, also of what is below it. For roles of the county; null where part of it lies beyond the scope. */
  readonly members?: Maybe<Scalars['Int']['output']>;
  /** Which one took over what it had; null unless it was merged. */
  readonly mergedInto?: Maybe<LeagueOrganization>;
  readonly name: Scalars['String']['output'];
  /** What the village needs of its first secretary. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  readonly parent?: Maybe<LeagueOrganization>;
  /** The Party organization that leads it (党建带团建); null when none is on record. */
  readonly partyOrganization?: Maybe<Scalars['String']['output']>;
  /** When the next election is due. */
  readonly termEndsOn?: Maybe<Scalars['Date']['output']>;
  /** What guidance says of its size, seats and term: warned of, never refused. For roles of the county; null where part of it lies beyond the scope. */
  readonly warnings?: Maybe<ReadonlyArray<CatalogueEntry>>;
};

export type LeagueOrganizationConnection = {
  readonly __typename?: 'LeagueOrganizationConnection';
  readonly nodes: ReadonlyArray<LeagueOrganization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LeagueOrganizationKind =
  /** 团支部 */
  | 'BRANCH'
  /** 团委 */
  | 'COMMITTEE'
  /** 团总支 */
  | 'GENERAL_BRANCH'
  /** 联合团支部 */
  | 'JOINT_BRANCH'
  /** 团县委 */
  | 'LOCAL_COMMITTEE'
  /** 团工委 */
  | 'WORKING_COMMITTEE';

/** A post that somebody holds for a term. */
export type LeaguePost = {
  readonly __typename?: 'LeaguePost';
  readonly beganOn: Scalars['Date']['output'];
  /** Null while held. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly organization: LeagueOrganization;
  readonly person?: Maybe<Person>;
  /** A code of the catalogue `cadrePost`. */
  readonly post: Scalars['String']['output'];
  readonly termEndsOn: Scalars['Date']['output'];
  /** Still held past the end of the term. */
  readonly termOver: Scalars['Boolean']['output'];
};

export type LeaguePostConnection = {
  readonly __typename?: 'LeaguePostConnection';
  readonly nodes: ReadonlyArray<LeaguePost>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A member's move to another branch, as asked for. */
export type LeagueTransfer = {
  readonly __typename?: 'LeagueTransfer';
  /** Null while the other side has not agreed. */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  readonly from: LeagueOrganization;
  readonly id: Scalars['ID']['output'];
  readonly member?: Maybe<LeagueMember>;
  readonly requestedOn: Scalars['Date']['output'];
  readonly to: LeagueOrganization;
};

export type LeaveChunhuiSocietyInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly leftOn: Scalars['Date']['input'];
  readonly member: Scalars['ID']['input'];
  readonly society: Scalars['ID']['input'];
};

export type LeaveChunhuiSocietyPayload = {
  readonly __typename?: 'LeaveChunhuiSocietyPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly member?: Maybe<ChunhuiMember>;
};

/** A liaison station: where the county keeps in touch with its people elsewhere. */
export type LiaisonStation = {
  readonly __typename?: 'LiaisonStation';
  /** Null while open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: LiaisonStationKind;
  readonly name: Scalars['String']['output'];
  readonly openedOn: Scalars['Date']['output'];
  /** The city or university. */
  readonly place: Scalars['String']['output'];
};

export type LiaisonStationConnection = {
  readonly __typename?: 'LiaisonStationConnection';
  readonly nodes: ReadonlyArray<LiaisonStation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LiaisonStationKind =
  | 'CITY'
  | 'UNIVERSITY';

/** How many villages and communities have each step of the linkage Party → League → Chunhui. Only those of counties that report. */
export type LinkageFigures = {
  readonly __typename?: 'LinkageFigures';
  /** linked / villages; null without villages. */
  readonly coverage?: Maybe<Scalars['Float']['output']>;
  /** With a League branch for which both hold. */
  readonly linked: Scalars['Int']['output'];
  /** With a League branch that a Party organization leads (党建带团建). */
  readonly partyLed: Scalars['Int']['output'];
  /** With a League branch that leads an active society (团建领春晖). */
  readonly societyLed: Scalars['Int']['output'];
  /** Villages and communities in all. */
  readonly villages: Scalars['Int']['output'];
  /** With a League branch. */
  readonly withBranch: Scalars['Int']['output'];
};

/** 人、人次、场次 are different measures and are never added to each other. */
export type Measure =
  | 'FEN'
  | 'MINUTES'
  | 'PERSONS'
  | 'PERSON_TIMES'
  | 'RATIO'
  | 'SESSIONS'
  | 'THINGS';

/** A step of the rollout. Whether it is reached is computed from data. */
export type Milestone = {
  readonly __typename?: 'Milestone';
  readonly code: MilestoneCode;
  /** Null where none is planned. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly overdue: Scalars['Boolean']['output'];
  readonly reached: Scalars['Boolean']['output'];
};

export type MilestoneCode =
  /** Somebody administers the county. */
  | 'ADMINISTRATOR_NAMED'
  /** A model is applied. */
  | 'MODEL_APPLIED'
  /** League branches are entered. */
  | 'ORGANIZATIONS_ENTERED'
  /** The county reports. */
  | 'REPORTING';

export type MilestoneInput = {
  readonly dueOn: Scalars['Date']['input'];
  readonly milestone: MilestoneCode;
};

export type ModelDifference = {
  readonly __typename?: 'ModelDifference';
  /** JSON; null for what is extra. */
  readonly from?: Maybe<Scalars['String']['output']>;
  readonly kind: ModelDifferenceKind;
  /** Such as `parameters.appealPeriod.value`. */
  readonly path: Scalars['String']['output'];
  /** JSON; null for what is missing. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

export type ModelDifferenceKind =
  | 'CHANGED'
  | 'EXTRA'
  | 'MISSING';

export type ModelDrift = {
  readonly __typename?: 'ModelDrift';
  /** Differences that the county decided. */
  readonly expected: ReadonlyArray<ExpectedDifference>;
  /** Differences that nothing explains: should be none. */
  readonly unexpected: ReadonlyArray<ModelDifference>;
  /** How many newer versions of its model there are. */
  readonly versionsBehind: Scalars['Int']['output'];
};

/** A parameter as it is in force in a county. */
export type ModelParameter = {
  readonly __typename?: 'ModelParameter';
  /** Where the rule stands. */
  readonly citation: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly max?: Maybe<Scalars['Int']['output']>;
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** The model's own value, as JSON. */
  readonly modelValue: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** Null where the county keeps the model's value. */
  readonly override?: Maybe<ParameterOverride>;
  readonly policy: ParameterPolicy;
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** JSON: a number, a list, a text, true or false. */
  readonly value: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
};

export type ModelPlan = {
  readonly __typename?: 'ModelPlan';
  /** From the county's effective model now to the one after. */
  readonly differences: ReadonlyArray<ModelDifference>;
  /** The county's overrides that the version does not allow. */
  readonly dropped: ReadonlyArray<DroppedOverride>;
  /** Such as `yuping/1`. */
  readonly from: Scalars['String']['output'];
  /** The county's overrides that stay. */
  readonly kept: ReadonlyArray<ParameterOverride>;
  /** Stands for everything that the plan was made from: it goes stale when any of it changes. */
  readonly planId: Scalars['ID']['output'];
  readonly to: Scalars['String']['output'];
};

/** A published version of a model. */
export type ModelVersion = {
  readonly __typename?: 'ModelVersion';
  /** The whole document, as JSON. */
  readonly document: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly policyNumber: Scalars['String']['output'];
  readonly title: Label;
  readonly version: Scalars['Int']['output'];
};

export type MoveLeagueOrganizationInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly organization: Scalars['ID']['input'];
  readonly parent: Scalars['ID']['input'];
};

export type MoveLeagueOrganizationPayload = {
  readonly __typename?: 'MoveLeagueOrganizationPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly organization?: Maybe<LeagueOrganization>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes up an invitation, once. */
  readonly acceptInvitation: AcceptInvitationPayload;
  /** Agrees for the other side, by somebody else; the member moves. */
  readonly acceptMemberTransfer: AcceptMemberTransferPayload;
  /** Admits a person of League age to a branch. */
  readonly admitLeagueMember: AdmitLeagueMemberPayload;
  /** Admits one person or one unit. */
  readonly admitSocialOrganizationMember: AdmitSocialOrganizationMemberPayload;
  /** Members past League age leave, unless they hold a post. */
  readonly ageOutLeagueMembers: AgeOutLeagueMembersPayload;
  /** Carries out what the preview of the same list said; refused when the plan is another one by now, or when anything in it is wrong. */
  readonly applyDivisionChanges: ApplyDivisionChangesPayload;
  /** Gives a county another version of a model, as planned; refused when the plan is stale. */
  readonly applyModel: ApplyModelPayload;
  /** Appoints a first secretary to a village branch, or refuses with every reason; whom they replace leaves the day before. */
  readonly appointFirstSecretary: AppointFirstSecretaryPayload;
  /** Gives a person a post for a term. */
  readonly appointLeaguePost: AppointLeaguePostPayload;
  /** The president of a term; a predecessor in office leaves the day before. */
  readonly appointSocietyPresident: AppointSocietyPresidentPayload;
  /** Closes a liaison station; it stays on record. */
  readonly closeLiaisonStation: CloseLiaisonStationPayload;
  /** Stores a previewed roster, all of it or nothing; again, it changes nothing and answers the same. */
  readonly commitLeagueMemberRoster: CommitLeagueMemberRosterPayload;
  /** Puts right what was taken down wrong about who a person is, in every record here. */
  readonly correctOrganizationData: CorrectDataPayload;
  /** Dissolves a society; it stays on record. */
  readonly dissolveChunhuiSociety: DissolveChunhuiSocietyPayload;
  /**
   * Dissolves a League organization, or merges it into another, which takes over its members, the organizations below it and the societies
   * that it leads. Its posts end, and the transfers that wait for it. Without another one it must have no members and nothing below it.
   */
  readonly dissolveLeagueOrganization: DissolveLeagueOrganizationPayload;
  /** Dissolves a social organization; it stays on record. */
  readonly dissolveSocialOrganization: DissolveSocialOrganizationPayload;
  /** Ends the engagement of a letter. */
  readonly endChunhuiEnvoyEngagement: EndChunhuiEnvoyEngagementPayload;
  /** Ends an appointment in office. */
  readonly endFirstSecretaryAppointment: EndFirstSecretaryAppointmentPayload;
  /** Ends a role. Writes are refused at once, reads within a second. */
  readonly endGrant: EndGrantPayload;
  /** Ends a post. */
  readonly endLeaguePost: EndLeaguePostPayload;
  /** Ends a pairing. */
  readonly endStudentPairing: EndStudentPairingPayload;
  /** Engages an envoy by a numbered letter; who serves another society already is the same envoy. */
  readonly engageChunhuiEnvoy: EngageChunhuiEnvoyPayload;
  /** Erases a person's data in League organizations, societies and social organizations: figures stay, what tells who it was goes. Idempotent. */
  readonly eraseOrganizationData: EraseDataPayload;
  /** The members of the League in a division; recorded with its purpose. ID numbers are not kept, so there are none in it. */
  readonly exportLeagueMemberRoster: ExportLeagueMemberRosterPayload;
  /** Publishes a pilot county's effective model as the next version; from above the county. */
  readonly exportModel: ExportModelPayload;
  /** That audit trail as an .xlsx, at most its newest 50,000 records; recorded with its purpose. */
  readonly exportOrganizationAudit: ExportAuditPayload;
  /** Founds a League organization under a parent whose kind may hold it. */
  readonly foundLeagueOrganization: FoundLeagueOrganizationPayload;
  /** Gives a role over a division, or a new end to one that is held. One's own role can be delegated for a time. */
  readonly giveGrant: GiveGrantPayload;
  /** Everything that one person holds in the caller's division becomes another's, at once. */
  readonly handOverGrants: HandOverGrantsPayload;
  /** Records an election, from which the term runs. */
  readonly holdElection: HoldElectionPayload;
  /** An invitation to a role: whoever signs in with its code before it expires gets the role. */
  readonly invite: InvitePayload;
  /** Makes a person a member of a society. */
  readonly joinChunhuiSociety: JoinChunhuiSocietyPayload;
  /** Ends a membership. */
  readonly leaveChunhuiSociety: LeaveChunhuiSocietyPayload;
  /** Puts a League organization, and all below it, under another parent. */
  readonly moveLeagueOrganization: MoveLeagueOrganizationPayload;
  /** Puts a person on the list from which first secretaries are chosen. */
  readonly nominateFirstSecretaryCandidate: NominateFirstSecretaryCandidatePayload;
  /** Opens a liaison station in a city or university. */
  readonly openLiaisonStation: OpenLiaisonStationPayload;
  /** Gives a parameter a value of the county's own. Every service follows within seconds. */
  readonly overrideParameter: OverrideParameterPayload;
  /** Pairs a college student with a society of their home. */
  readonly pairStudentWithSociety: PairStudentWithSocietyPayload;
  /** Prepares a county, with the days by which it should reach its milestones. */
  readonly planRollout: PlanRolloutPayload;
  /**
   * Reads the code list of a division (代码, 名称, and 原代码 where one takes the place of others) and says what it would change from a day
   * on: what is new, renamed, superseded or abolished. Nothing is stored.
   */
  readonly previewDivisionChanges: PreviewDivisionChangesPayload;
  /** Reads members of League branches from an .xlsx or .csv file and judges every row; nothing is stored where it counts. */
  readonly previewLeagueMemberRoster: PreviewLeagueMemberRosterPayload;
  /** Publishes a model document as the next version of its name; from above the county. */
  readonly publishModel: PublishModelPayload;
  /** Enters a Chunhui society in the registry. */
  readonly registerChunhuiSociety: RegisterChunhuiSocietyPayload;
  /** Enters a youth social organization; its registration number is checked (GB 32100). */
  readonly registerSocialOrganization: RegisterSocialOrganizationPayload;
  /** Ends a membership of a person or unit. */
  readonly releaseSocialOrganizationMember: ReleaseSocialOrganizationMemberPayload;
  /** Keeps a figure that a county reported elsewhere, beside the computed one. */
  readonly reportFigure: ReportFigurePayload;
  /** Asks that a member move to another branch: the consent of one side. */
  readonly requestMemberTransfer: RequestMemberTransferPayload;
  /** From a day on the county reports; refused with every readiness check that it does not pass. */
  readonly rollOutCounty: RollOutCountyPayload;
  /** Sets what a county aims at in a period. */
  readonly setTarget: SetTargetPayload;
  /** What a village needs of its first secretary; replaces what was stated before. */
  readonly stateVillageNeeds: StateVillageNeedsPayload;
  /** Takes a person off that list. */
  readonly withdrawFirstSecretaryCandidate: WithdrawFirstSecretaryCandidatePayload;
  /** Gives a parameter the model's value again. */
  readonly withdrawOverride: WithdrawOverridePayload;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationAcceptMemberTransferArgs = {
  input: AcceptMemberTransferInput;
};


export type MutationAdmitLeagueMemberArgs = {
  input: AdmitLeagueMemberInput;
};


export type MutationAdmitSocialOrganizationMemberArgs = {
  input: AdmitSocialOrganizationMemberInput;
};


export type MutationAgeOutLeagueMembersArgs = {
  input: AgeOutLeagueMembersInput;
};


export type MutationApplyDivisionChangesArgs = {
  input: ApplyDivisionChangesInput;
};


export type MutationApplyModelArgs = {
  input: ApplyModelInput;
};


export type MutationAppointFirstSecretaryArgs = {
  input: AppointFirstSecretaryInput;
};


export type MutationAppointLeaguePostArgs = {
  input: AppointLeaguePostInput;
};


export type MutationAppointSocietyPresidentArgs = {
  input: AppointSocietyPresidentInput;
};


export type MutationCloseLiaisonStationArgs = {
  input: CloseLiaisonStationInput;
};


export type MutationCommitLeagueMemberRosterArgs = {
  input: CommitLeagueMemberRosterInput;
};


export type MutationCorrectOrganizationDataArgs = {
  input: CorrectDataInput;
};


export type MutationDissolveChunhuiSocietyArgs = {
  input: DissolveChunhuiSocietyInput;
};


export type MutationDissolveLeagueOrganizationArgs = {
  input: DissolveLeagueOrganizationInput;
};


export type MutationDissolveSocialOrganizationArgs = {
  input: DissolveSocialOrganizationInput;
};


export type MutationEndChunhuiEnvoyEngagementArgs = {
  input: EndChunhuiEnvoyEngagementInput;
};


export type MutationEndFirstSecretaryAppointmentArgs = {
  input: EndFirstSecretaryAppointmentInput;
};


export type MutationEndGrantArgs = {
  input: EndGrantInput;
};


export type MutationEndLeaguePostArgs = {
  input: EndLeaguePostInput;
};


export type MutationEndStudentPairingArgs = {
  input: EndStudentPairingInput;
};


export type MutationEngageChunhuiEnvoyArgs = {
  input: EngageChunhuiEnvoyInput;
};


export type MutationEraseOrganizationDataArgs = {
  input: EraseDataInput;
};


export type MutationExportLeagueMemberRosterArgs = {
  input: ExportLeagueMemberRosterInput;
};


export type MutationExportModelArgs = {
  input: ExportModelInput;
};


export type MutationExportOrganizationAuditArgs = {
  input: ExportAuditInput;
};


export type MutationFoundLeagueOrganizationArgs = {
  input: FoundLeagueOrganizationInput;
};


export type MutationGiveGrantArgs = {
  input: GiveGrantInput;
};


export type MutationHandOverGrantsArgs = {
  input: HandOverGrantsInput;
};


export type MutationHoldElectionArgs = {
  input: HoldElectionInput;
};


export type MutationInviteArgs = {
  input: InviteInput;
};


export type MutationJoinChunhuiSocietyArgs = {
  input: JoinChunhuiSocietyInput;
};


export type MutationLeaveChunhuiSocietyArgs = {
  input: LeaveChunhuiSocietyInput;
};


export type MutationMoveLeagueOrganizationArgs = {
  input: MoveLeagueOrganizationInput;
};


export type MutationNominateFirstSecretaryCandidateArgs = {
  input: NominateFirstSecretaryCandidateInput;
};


export type MutationOpenLiaisonStationArgs = {
  input: OpenLiaisonStationInput;
};


export type MutationOverrideParameterArgs = {
  input: OverrideParameterInput;
};


export type MutationPairStudentWithSocietyArgs = {
  input: PairStudentWithSocietyInput;
};


export type MutationPlanRolloutArgs = {
  input: PlanRolloutInput;
};


export type MutationPreviewDivisionChangesArgs = {
  input: DivisionChangesInput;
};


export type MutationPreviewLeagueMemberRosterArgs = {
  input: PreviewLeagueMemberRosterInput;
};


export type MutationPublishModelArgs = {
  input: PublishModelInput;
};


export type MutationRegisterChunhuiSocietyArgs = {
  input: RegisterChunhuiSocietyInput;
};


export type MutationRegisterSocialOrganizationArgs = {
  input: RegisterSocialOrganizationInput;
};


export type MutationReleaseSocialOrganizationMemberArgs = {
  input: ReleaseSocialOrganizationMemberInput;
};


export type MutationReportFigureArgs = {
  input: ReportFigureInput;
};


export type MutationRequestMemberTransferArgs = {
  input: RequestMemberTransferInput;
};


export type MutationRollOutCountyArgs = {
  input: RollOutCountyInput;
};


export type MutationSetTargetArgs = {
  input: SetTargetInput;
};


export type MutationStateVillageNeedsArgs = {
  input: StateVillageNeedsInput;
};


export type MutationWithdrawFirstSecretaryCandidateArgs = {
  input: WithdrawFirstSecretaryCandidateInput;
};


export type MutationWithdrawOverrideArgs = {
  input: WithdrawOverrideInput;
};

export type NominateFirstSecretaryCandidateInput = {
  readonly channel: SourceChannel;
  /** The village where they live or are stationed. */
  readonly division: Scalars['DivisionCode']['input'];
  /** Resident ID number (GB 11643), 18 characters. It is not kept. */
  readonly idNumber: Scalars['String']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly politicalStatus: PoliticalStatus;
  readonly specialties: ReadonlyArray<Scalars['String']['input']>;
};

export type NominateFirstSecretaryCandidatePayload = {
  readonly __typename?: 'NominateFirstSecretaryCandidatePayload';
  readonly candidate?: Maybe<FirstSecretaryCandidate>;
  readonly errors: ReadonlyArray<UserError>;
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

export type OpenLiaisonStationInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly kind: LiaisonStationKind;
  readonly name: Scalars['String']['input'];
  readonly openedOn: Scalars['Date']['input'];
  readonly place: Scalars['String']['input'];
};

export type OpenLiaisonStationPayload = {
  readonly __typename?: 'OpenLiaisonStationPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly station?: Maybe<LiaisonStation>;
};

/** What a division's League organizations amount to. */
export type OrganizationFigures = {
  readonly __typename?: 'OrganizationFigures';
  /** The day that they are of, at its end; today when it is not over. */
  readonly asOf: Scalars['Date']['output'];
  /** Envoys with an engagement in force; an envoy of several societies counts once, at home (distinct persons). */
  readonly chunhuiEnvoys: Scalars['Int']['output'];
  /** Members of at least one society; counted once, at home (distinct persons). */
  readonly chunhuiMembers: Scalars['Int']['output'];
  /** Active Chunhui societies (things). */
  readonly chunhuiSocieties: Scalars['Int']['output'];
  /** First secretaries in office, in village branches (persons). */
  readonly firstSecretaries: FirstSecretaryFigures;
  /** League members in branches (persons). */
  readonly leagueMembers: Scalars['Int']['output'];
  /** League organizations of all kinds (things). */
  readonly leagueOrganizations: Scalars['Int']['output'];
  /** 党建带团建、团建领春晖: how far Party, League and Chunhui are linked. */
  readonly linkage: LinkageFigures;
  /** Youth social organizations of the League that sit in this division; an empty list above the county. */
  readonly socialOrganizations: ReadonlyArray<YouthSocialOrganization>;
  /** College students paired with a society of their home (pairs). */
  readonly studentPairings: Scalars['Int']['output'];
};

/** An indicator that this subgraph counts. */
export type OrganizationIndicator = Indicator & {
  readonly __typename?: 'OrganizationIndicator';
  /** Where the figure's rule stands. */
  readonly citation: Scalars['String']['output'];
  /** Unique in the model. */
  readonly code: Scalars['String']['output'];
  /** Of a ratio: the indicator, of the same owner, that it is divided by. */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** value - reported. */
  readonly difference?: Maybe<Scalars['Float']['output']>;
  /** Whether the target is to be reached or not to be passed. */
  readonly direction: IndicatorDirection;
  /** target - value. */
  readonly gap?: Maybe<Scalars['Float']['output']>;
  /** `<division code>:<indicator code>:<period>`, and `:<day>` as of a past day: all that the owner needs to answer the value. */
  readonly id: Scalars['ID']['output'];
  /** Whether the figure bears out what was reported: AT_LEAST means no less. */
  readonly matchesReported?: Maybe<Scalars['Boolean']['output']>;
  readonly measure: Measure;
  /** Of a ratio: the indicator, of the same owner, that is divided. */
  readonly numerator?: Maybe<Scalars['String']['output']>;
  readonly period: Scalars['String']['output'];
  /** What the county reported elsewhere; null where it did not. */
  readonly reported?: Maybe<ReportedFigure>;
  /** value / target. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Null without a target. */
  readonly state?: Maybe<IndicatorState>;
  /** What is aimed at in the period: a county's own, or the sum over the counties; null where none is set. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  readonly title: Label;
  /** The measure word that follows the figure. */
  readonly unit: Label;
  /** The figure, live or as of the day; null where nobody reports. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** At which level an organization is registered. */
export type OrganizationLevel =
  | 'COUNTY'
  | 'TOWN'
  | 'VILLAGE';

export type OverrideParameterInput = {
  readonly county: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly parameter: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  /** JSON: a number, a list, a text in quotes, true or false. */
  readonly value: Scalars['String']['input'];
};

export type OverrideParameterPayload = {
  readonly __typename?: 'OverrideParameterPayload';
  readonly countyModel?: Maybe<CountyModel>;
  readonly errors: ReadonlyArray<UserError>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type PairStudentWithSocietyInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly pairedOn: Scalars['Date']['input'];
  readonly person: PersonInput;
  readonly society: Scalars['ID']['input'];
  readonly university: Scalars['String']['input'];
};

export type PairStudentWithSocietyPayload = {
  readonly __typename?: 'PairStudentWithSocietyPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly pairing?: Maybe<StudentPairing>;
};

/** A county's own value of a parameter. */
export type ParameterOverride = {
  readonly __typename?: 'ParameterOverride';
  /** The token's subject. */
  readonly author: Scalars['String']['output'];
  readonly decidedAt: Scalars['DateTime']['output'];
  readonly parameter: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  /** JSON. */
  readonly value: Scalars['String']['output'];
};

export type ParameterPolicy =
  /** Each county's own affair: it does not drift. */
  | 'LOCAL'
  /** Nobody's to change. */
  | 'LOCKED'
  /** A county may change it within the bounds. */
  | 'OVERRIDABLE';

/**
 * One human being as every subgraph knows them. The id is derived from the resident ID number by a keyed hash, so volunteer, envoy, talent
 * and first secretary meet here without a registry.
 */
export type Person = {
  readonly __typename?: 'Person';
  /** The record as Chunhui envoy; null when there is none. */
  readonly chunhuiEnvoy?: Maybe<ChunhuiEnvoy>;
  /** The appointment as first secretary, the newest one; null when there was none. */
  readonly firstSecretaryAppointment?: Maybe<FirstSecretaryAppointment>;
  readonly id: Scalars['ID']['output'];
};

/** A person as an input names them; of the ID number only the person's id is kept. */
export type PersonInput = {
  /** The home village or community. */
  readonly division: Scalars['DivisionCode']['input'];
  /** Resident ID number (GB 11643), 18 characters. */
  readonly idNumber: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
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

export type PlanRolloutInput = {
  readonly county: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly milestones: ReadonlyArray<MilestoneInput>;
};

export type PlanRolloutPayload = {
  readonly __typename?: 'PlanRolloutPayload';
  readonly adoption?: Maybe<CountyAdoption>;
  readonly errors: ReadonlyArray<UserError>;
};

export type PoliticalStatus =
  /** 中共党员 */
  | 'CPC_MEMBER'
  /** 共青团员 */
  | 'LEAGUE_MEMBER'
  /** Neither: cannot be appointed. */
  | 'NEITHER';

export type PreviewDivisionChangesPayload = {
  readonly __typename?: 'PreviewDivisionChangesPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly plan?: Maybe<DivisionPlan>;
};

/** `idempotencyKey`: the same key with the same file has one preview, for two days. */
export type PreviewLeagueMemberRosterInput = {
  /** The division whose roster it is: rows lie within. */
  readonly division: Scalars['DivisionCode']['input'];
  readonly file: Scalars['Upload']['input'];
  readonly fileName: Scalars['String']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type PreviewLeagueMemberRosterPayload = {
  readonly __typename?: 'PreviewLeagueMemberRosterPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly preview?: Maybe<RosterPreview>;
};

export type PublishModelInput = {
  /** YAML or JSON. */
  readonly document: Scalars['String']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type PublishModelPayload = {
  readonly __typename?: 'PublishModelPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly model?: Maybe<ModelVersion>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Codes with their names, of a county's model or of the standard, so that no client carries its own list. */
  readonly catalogue?: Maybe<ReadonlyArray<Catalogue>>;
  /** Whether an appointment would be made, and every reason why not: the answer of `appointFirstSecretary`, without appointing. */
  readonly checkFirstSecretaryEligibility?: Maybe<FirstSecretaryEligibility>;
  /** Chunhui envoys whose home lies in a division. People: for roles of the county. */
  readonly chunhuiEnvoys?: Maybe<ChunhuiEnvoyConnection>;
  /** Members of Chunhui societies whose home lies in a division. People: for roles of the county. */
  readonly chunhuiMembers?: Maybe<ChunhuiMemberConnection>;
  /** Chunhui societies of a division and below it. */
  readonly chunhuiSocieties?: Maybe<ChunhuiSocietyConnection>;
  /** The model that a county works by; Yuping's first version until one is applied. */
  readonly countyModel?: Maybe<CountyModel>;
  /** An administrative division; null for a code that does not exist. */
  readonly division?: Maybe<Division>;
  /** Appointments of village first secretaries, present and past. People: for roles of the county. */
  readonly firstSecretaryAppointments?: Maybe<FirstSecretaryAppointmentConnection>;
  /** Who may be appointed to a branch today, the best fit first, with reasons. People: for roles of the county. */
  readonly firstSecretaryCandidates?: Maybe<ReadonlyArray<RankedCandidate>>;
  /** Who holds which role in a division and below it, also what has ended. */
  readonly grants?: Maybe<ReadonlyArray<Grant>>;
  /** One's own preview of a roster; null when there is none, or its seven days are over. */
  readonly leagueMemberRosterPreview?: Maybe<RosterPreview>;
  /** The rejected rows of one's own preview as they were, with what is wrong, to be mended and sent again; null when there are none. */
  readonly leagueMemberRosterRejected?: Maybe<File>;
  /** An .xlsx to fill in for `previewLeagueMemberRoster`, with the county's choices explained. */
  readonly leagueMemberRosterTemplate?: Maybe<File>;
  /** Members of League branches in a division. People: for roles of the county. */
  readonly leagueMembers?: Maybe<LeagueMemberConnection>;
  /** League organizations of a division and below it. */
  readonly leagueOrganizations?: Maybe<LeagueOrganizationConnection>;
  /** Posts held in League organizations of a division. People: for roles of the county. */
  readonly leaguePosts?: Maybe<LeaguePostConnection>;
  /** Open liaison stations of the counties in a division. */
  readonly liaisonStations?: Maybe<LiaisonStationConnection>;
  /** Who is asking, as the system sees it: the scope acted in and the roles that reach it. */
  readonly me?: Maybe<Caller>;
  /** The counties of a division: who is on which version, and how far the rollout has got. */
  readonly modelAdoption?: Maybe<ReadonlyArray<CountyAdoption>>;
  /** How far a county has moved from its model; null until one is applied. */
  readonly modelDrift?: Maybe<ModelDrift>;
  /** Every version that can be applied. */
  readonly models?: Maybe<ReadonlyArray<ModelVersion>>;
  /** The audit trail of League organizations, societies and social organizations, in the scope acted in. */
  readonly organizationAudit?: Maybe<AuditConnection>;
  /** Follows that trail from its first record to its head. */
  readonly organizationAuditVerdict?: Maybe<AuditVerdict>;
  /** A person's copy of what League organizations, societies and social organizations keep about them; recorded with its purpose. Files of children only for who may read them. */
  readonly organizationDataOf?: Maybe<ReadonlyArray<PersonRecord>>;
  /** What applying a version would change in a county; null when there is no such version. `applyModel` takes its id. */
  readonly planModel?: Maybe<ModelPlan>;
  /** Members of a social organization, in a division. People: for roles of the county. */
  readonly socialOrganizationMembers?: Maybe<YouthSocialOrganizationMemberConnection>;
  /** Students paired with societies, whose home lies in a division. People: for roles of the county. */
  readonly studentPairings?: Maybe<StudentPairingConnection>;
  /** Villages (villagers' committees) of a division that lack something; only where the county reports. */
  readonly villagesWithout?: Maybe<DivisionConnection>;
};


export type QueryCatalogueArgs = {
  county?: InputMaybe<Scalars['DivisionCode']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCheckFirstSecretaryEligibilityArgs = {
  input: CheckFirstSecretaryEligibilityInput;
};


export type QueryChunhuiEnvoysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  termOver?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryChunhuiMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  society?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryChunhuiSocietiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCountyModelArgs = {
  county: Scalars['DivisionCode']['input'];
};


export type QueryDivisionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['DivisionCode']['input'];
};


export type QueryFirstSecretaryAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  inOffice?: InputMaybe<Scalars['Boolean']['input']>;
  overAge?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryFirstSecretaryCandidatesArgs = {
  branch: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGrantsArgs = {
  division: Scalars['DivisionCode']['input'];
};


export type QueryLeagueMemberRosterPreviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeagueMemberRosterRejectedArgs = {
  preview: Scalars['ID']['input'];
};


export type QueryLeagueMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  organization?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLeagueOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dissolved?: InputMaybe<Scalars['Boolean']['input']>;
  division: Scalars['DivisionCode']['input'];
  election?: InputMaybe<ElectionState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<LeagueOrganizationKind>;
};


export type QueryLeaguePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  organization?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLiaisonStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryModelAdoptionArgs = {
  division: Scalars['DivisionCode']['input'];
};


export type QueryModelDriftArgs = {
  county: Scalars['DivisionCode']['input'];
};


export type QueryOrganizationAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrganizationDataOfArgs = {
  purpose: Scalars['String']['input'];
  subject: DataSubjectInput;
};


export type QueryPlanModelArgs = {
  county: Scalars['DivisionCode']['input'];
  model?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type QuerySocialOrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  organization: Scalars['ID']['input'];
};


export type QueryStudentPairingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVillagesWithoutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  lacking: VillageGap;
};

export type RankedCandidate = {
  readonly __typename?: 'RankedCandidate';
  readonly candidate: FirstSecretaryCandidate;
  readonly reasons: ReadonlyArray<FitReason>;
  /** The sum of the reasons' points: up to 100 with the weights of Yuping's model. */
  readonly score: Scalars['Int']['output'];
};

export type RegisterChunhuiSocietyInput = {
  /** The village or community where it sits. */
  readonly division: Scalars['DivisionCode']['input'];
  readonly foundedOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The League organization that leads it. */
  readonly leagueOrganization?: InputMaybe<Scalars['ID']['input']>;
  readonly level: OrganizationLevel;
  readonly name: Scalars['String']['input'];
};

export type RegisterChunhuiSocietyPayload = {
  readonly __typename?: 'RegisterChunhuiSocietyPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly society?: Maybe<ChunhuiSociety>;
};

export type RegisterSocialOrganizationInput = {
  /** The village or community where it sits. */
  readonly division: Scalars['DivisionCode']['input'];
  readonly domain: SocialOrganizationDomain;
  readonly foundedOn: Scalars['Date']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly level: OrganizationLevel;
  readonly name: Scalars['String']['input'];
  /** Unified social credit code (GB 32100). */
  readonly registrationNumber?: InputMaybe<Scalars['String']['input']>;
  readonly supervisingBody: Scalars['String']['input'];
};

export type RegisterSocialOrganizationPayload = {
  readonly __typename?: 'RegisterSocialOrganizationPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly organization?: Maybe<YouthSocialOrganization>;
};

export type ReleaseSocialOrganizationMemberInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly leftOn: Scalars['Date']['input'];
  readonly member: Scalars['ID']['input'];
};

export type ReleaseSocialOrganizationMemberPayload = {
  readonly __typename?: 'ReleaseSocialOrganizationMemberPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly member?: Maybe<YouthSocialOrganizationMember>;
};

export type ReportFigureInput = {
  readonly asOf: Scalars['Date']['input'];
  readonly county: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An indicator's code. */
  readonly indicator: Scalars['String']['input'];
  /** A year (2021) or a month (2021-11). */
  readonly period: Scalars['String']['input'];
  readonly qualifier: FigureQualifier;
  /** Where it was reported, in the report's own words. */
  readonly source: Scalars['String']['input'];
  readonly value: Scalars['Float']['input'];
};

export type ReportFigurePayload = {
  readonly __typename?: 'ReportFigurePayload';
  readonly division?: Maybe<Division>;
  readonly errors: ReadonlyArray<UserError>;
};

/** A figure that a county reported elsewhere. */
export type ReportedFigure = {
  readonly __typename?: 'ReportedFigure';
  readonly asOf: Scalars['Date']['output'];
  readonly qualifier: FigureQualifier;
  /** Where it was reported, in the report's own words. */
  readonly source: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
};

export type RequestMemberTransferInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly member: Scalars['ID']['input'];
  /** The branch to move to. */
  readonly to: Scalars['ID']['input'];
};

export type RequestMemberTransferPayload = {
  readonly __typename?: 'RequestMemberTransferPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly transfer?: Maybe<LeagueTransfer>;
};

export type RollOutCountyInput = {
  readonly county: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day since which it reports. */
  readonly on: Scalars['Date']['input'];
};

export type RollOutCountyPayload = {
  readonly __typename?: 'RollOutCountyPayload';
  readonly adoption?: Maybe<CountyAdoption>;
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

/** What a series of figures steps by; a step is told by its last day. Weeks begin on Monday. */
export type SeriesStep =
  | 'DAY'
  | 'MONTH'
  | 'WEEK'
  | 'YEAR';

export type SetTargetInput = {
  readonly county: Scalars['DivisionCode']['input'];
  /** The same key with the same input has one effect and one answer, for two days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An indicator's code. */
  readonly indicator: Scalars['String']['input'];
  /** A year (2021) or a month (2021-11). */
  readonly period: Scalars['String']['input'];
  readonly value: Scalars['Float']['input'];
};

export type SetTargetPayload = {
  readonly __typename?: 'SetTargetPayload';
  readonly division?: Maybe<Division>;
  readonly errors: ReadonlyArray<UserError>;
};

export type SocialOrganizationDomain =
  /** 文艺体育 */
  | 'ARTS_SPORTS'
  /** 创业就业 */
  | 'ENTREPRENEURSHIP'
  /** 学生服务 */
  | 'STUDENT_SERVICE'
  /** 志愿服务 */
  | 'VOLUNTEERING';

export type SocialOrganizationMemberKind =
  | 'PERSON'
  | 'UNIT';

/** Where a first secretary was found. */
export type SourceChannel =
  /** 农村优秀知识青年 */
  | 'EDUCATED_RURAL_YOUTH'
  /** 致富带头人 */
  | 'PROSPERITY_LEADER'
  /** 驻村工作队 */
  | 'STATIONED_WORK_TEAM'
  /** 村支两委 */
  | 'VILLAGE_TWO_COMMITTEES';

export type StateVillageNeedsInput = {
  /** The village's branch. */
  readonly branch: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly needs: ReadonlyArray<Scalars['String']['input']>;
};

export type StateVillageNeedsPayload = {
  readonly __typename?: 'StateVillageNeedsPayload';
  readonly branch?: Maybe<LeagueOrganization>;
  readonly errors: ReadonlyArray<UserError>;
};

/** A college student paired with a society (大学生结对春晖社). */
export type StudentPairing = {
  readonly __typename?: 'StudentPairing';
  /** The home village. */
  readonly division: Division;
  /** Null while in force. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly pairedOn: Scalars['Date']['output'];
  readonly person?: Maybe<Person>;
  readonly society: ChunhuiSociety;
  readonly university: Scalars['String']['output'];
};

export type StudentPairingConnection = {
  readonly __typename?: 'StudentPairingConnection';
  readonly nodes: ReadonlyArray<StudentPairing>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An indicator that the talent-pool subgraph counts. */
export type TalentIndicator = Indicator & {
  readonly __typename?: 'TalentIndicator';
  /** Where the figure's rule stands. */
  readonly citation: Scalars['String']['output'];
  /** Unique in the model. */
  readonly code: Scalars['String']['output'];
  /** Of a ratio: the indicator, of the same owner, that it is divided by. */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** Whether the target is to be reached or not to be passed. */
  readonly direction: IndicatorDirection;
  /** `<division code>:<indicator code>:<period>`, and `:<day>` as of a past day: all that the owner needs to answer the value. */
  readonly id: Scalars['ID']['output'];
  readonly measure: Measure;
  /** Of a ratio: the indicator, of the same owner, that is divided. */
  readonly numerator?: Maybe<Scalars['String']['output']>;
  readonly period: Scalars['String']['output'];
  /** What the county reported elsewhere; null where it did not. */
  readonly reported?: Maybe<ReportedFigure>;
  /** What is aimed at in the period: a county's own, or the sum over the counties; null where none is set. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  readonly title: Label;
  /** The measure word that follows the figure. */
  readonly unit: Label;
};

/** A unit as an input names it. */
export type UnitInput = {
  /** The village or community where it sits. */
  readonly division: Scalars['DivisionCode']['input'];
  readonly name: Scalars['String']['input'];
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

/** What a village can lack. */
export type VillageGap =
  /** A League branch. */
  | 'BRANCH'
  /** A first secretary in office. */
  | 'FIRST_SECRETARY'
  /** An active Chunhui society. */
  | 'SOCIETY';

/** An indicator that the volunteers subgraph counts. */
export type VolunteerIndicator = Indicator & {
  readonly __typename?: 'VolunteerIndicator';
  /** Where the figure's rule stands. */
  readonly citation: Scalars['String']['output'];
  /** Unique in the model. */
  readonly code: Scalars['String']['output'];
  /** Of a ratio: the indicator, of the same owner, that it is divided by. */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** Whether the target is to be reached or not to be passed. */
  readonly direction: IndicatorDirection;
  /** `<division code>:<indicator code>:<period>`, and `:<day>` as of a past day: all that the owner needs to answer the value. */
  readonly id: Scalars['ID']['output'];
  readonly measure: Measure;
  /** Of a ratio: the indicator, of the same owner, that is divided. */
  readonly numerator?: Maybe<Scalars['String']['output']>;
  readonly period: Scalars['String']['output'];
  /** What the county reported elsewhere; null where it did not. */
  readonly reported?: Maybe<ReportedFigure>;
  /** What is aimed at in the period: a county's own, or the sum over the counties; null where none is set. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  readonly title: Label;
  /** The measure word that follows the figure. */
  readonly unit: Label;
};

export type WithdrawFirstSecretaryCandidateInput = {
  readonly candidate: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawFirstSecretaryCandidatePayload = {
  readonly __typename?: 'WithdrawFirstSecretaryCandidatePayload';
  readonly candidate?: Maybe<FirstSecretaryCandidate>;
  readonly errors: ReadonlyArray<UserError>;
};

export type WithdrawOverrideInput = {
  readonly county: Scalars['DivisionCode']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly parameter: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type WithdrawOverridePayload = {
  readonly __typename?: 'WithdrawOverridePayload';
  readonly countyModel?: Maybe<CountyModel>;
  readonly errors: ReadonlyArray<UserError>;
};

/** A youth social organization of the League (团属青年社会组织). */
export type YouthSocialOrganization = {
  readonly __typename?: 'YouthSocialOrganization';
  /** Null while it exists. */
  readonly dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** The village or community where it sits. */
  readonly division: Division;
  readonly domain: SocialOrganizationDomain;
  readonly foundedOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly level: OrganizationLevel;
  /** Members in good standing, persons and units. */
  readonly members: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  /** Unified social credit code (GB 32100); null while it is not registered. */
  readonly registrationNumber?: Maybe<Scalars['String']['output']>;
  /** 业务主管单位; null where it is not on record. */
  readonly supervisingBody?: Maybe<Scalars['String']['output']>;
};


/** A youth social organization of the League (团属青年社会组织). */
export type YouthSocialOrganizationMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type YouthSocialOrganizationMember = {
  readonly __typename?: 'YouthSocialOrganizationMember';
  readonly division: Division;
  readonly id: Scalars['ID']['output'];
  readonly joinedOn: Scalars['Date']['output'];
  readonly kind: SocialOrganizationMemberKind;
  /** Null while a member. */
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  readonly name: Scalars['String']['output'];
  readonly organization: YouthSocialOrganization;
  /** Null for a unit. */
  readonly person?: Maybe<Person>;
};

export type YouthSocialOrganizationMemberConnection = {
  readonly __typename?: 'YouthSocialOrganizationMemberConnection';
  readonly nodes: ReadonlyArray<YouthSocialOrganizationMember>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  ActivityIndicator: ActivityIndicator;
  ChunhuiSociety: ChunhuiSociety;
  Division: Division;
  LeagueOrganization: LeagueOrganization;
  Person: Person;
  TalentIndicator: TalentIndicator;
  VolunteerIndicator: VolunteerIndicator;
  YouthSocialOrganization: YouthSocialOrganization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ActivityIndicator:
    ( { __typename: 'ActivityIndicator' }
    & GraphQLRecursivePick<FederationTypes['ActivityIndicator'], {"id":true}> );
  ChunhuiSociety:
    ( { __typename: 'ChunhuiSociety' }
    & GraphQLRecursivePick<FederationTypes['ChunhuiSociety'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  LeagueOrganization:
    ( { __typename: 'LeagueOrganization' }
    & GraphQLRecursivePick<FederationTypes['LeagueOrganization'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  TalentIndicator:
    ( { __typename: 'TalentIndicator' }
    & GraphQLRecursivePick<FederationTypes['TalentIndicator'], {"id":true}> );
  VolunteerIndicator:
    ( { __typename: 'VolunteerIndicator' }
    & GraphQLRecursivePick<FederationTypes['VolunteerIndicator'], {"id":true}> );
  YouthSocialOrganization:
    ( { __typename: 'YouthSocialOrganization' }
    & GraphQLRecursivePick<FederationTypes['YouthSocialOrganization'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'grant'> & { grant?: Maybe<ResolversTypes['Grant']> }>;
  AcceptMemberTransferInput: AcceptMemberTransferInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptMemberTransferPayload: ResolverTypeWrapper<Omit<AcceptMemberTransferPayload, 'member'> & { member?: Maybe<ResolversTypes['LeagueMember']> }>;
  ActivityIndicator: ResolverTypeWrapper<ActivityIndicatorRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AdmitLeagueMemberInput: AdmitLeagueMemberInput;
  AdmitLeagueMemberPayload: ResolverTypeWrapper<Omit<AdmitLeagueMemberPayload, 'member'> & { member?: Maybe<ResolversTypes['LeagueMember']> }>;
  AdmitSocialOrganizationMemberInput: AdmitSocialOrganizationMemberInput;
  AdmitSocialOrganizationMemberPayload: ResolverTypeWrapper<Omit<AdmitSocialOrganizationMemberPayload, 'member'> & { member?: Maybe<ResolversTypes['YouthSocialOrganizationMember']> }>;
  AgeOutLeagueMembersInput: AgeOutLeagueMembersInput;
  AgeOutLeagueMembersPayload: ResolverTypeWrapper<AgeOutLeagueMembersPayload>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApplyDivisionChangesInput: ApplyDivisionChangesInput;
  ApplyDivisionChangesPayload: ResolverTypeWrapper<Omit<ApplyDivisionChangesPayload, 'plan'> & { plan?: Maybe<ResolversTypes['DivisionPlan']> }>;
  ApplyModelInput: ApplyModelInput;
  ApplyModelPayload: ResolverTypeWrapper<Omit<ApplyModelPayload, 'countyModel'> & { countyModel?: Maybe<ResolversTypes['CountyModel']> }>;
  AppointFirstSecretaryInput: AppointFirstSecretaryInput;
  AppointFirstSecretaryPayload: ResolverTypeWrapper<AppointFirstSecretaryPayloadRow>;
  AppointLeaguePostInput: AppointLeaguePostInput;
  AppointLeaguePostPayload: ResolverTypeWrapper<Omit<AppointLeaguePostPayload, 'post'> & { post?: Maybe<ResolversTypes['LeaguePost']> }>;
  AppointSocietyPresidentInput: AppointSocietyPresidentInput;
  AppointSocietyPresidentPayload: ResolverTypeWrapper<Omit<AppointSocietyPresidentPayload, 'president'> & { president?: Maybe<ResolversTypes['ChunhuiSocietyPresident']> }>;
  AuditConnection: ResolverTypeWrapper<Connection<AuditRow>>;
  AuditFilter: AuditFilter;
  AuditRecord: ResolverTypeWrapper<AuditRow>;
  AuditVerdict: ResolverTypeWrapper<AuditVerdict>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Caller: ResolverTypeWrapper<CallerRow>;
  Catalogue: ResolverTypeWrapper<Catalogue>;
  CatalogueEntry: ResolverTypeWrapper<CatalogueEntry>;
  ChannelCount: ResolverTypeWrapper<ChannelCount>;
  CheckFirstSecretaryEligibilityInput: CheckFirstSecretaryEligibilityInput;
  ChunhuiEnvoy: ResolverTypeWrapper<ChunhuiEnvoyRow>;
  ChunhuiEnvoyConnection: ResolverTypeWrapper<Connection<ChunhuiEnvoyRow>>;
  ChunhuiEnvoyEngagement: ResolverTypeWrapper<ChunhuiEnvoyEngagementRow>;
  ChunhuiMember: ResolverTypeWrapper<ChunhuiMemberRow>;
  ChunhuiMemberConnection: ResolverTypeWrapper<Connection<ChunhuiMemberRow>>;
  ChunhuiMembership: ResolverTypeWrapper<ChunhuiMembershipRow>;
  ChunhuiSociety: ResolverTypeWrapper<ChunhuiSocietyRow>;
  ChunhuiSocietyConnection: ResolverTypeWrapper<Connection<ChunhuiSocietyRow>>;
  ChunhuiSocietyPresident: ResolverTypeWrapper<ChunhuiSocietyPresidentRow>;
  CloseLiaisonStationInput: CloseLiaisonStationInput;
  CloseLiaisonStationPayload: ResolverTypeWrapper<Omit<CloseLiaisonStationPayload, 'station'> & { station?: Maybe<ResolversTypes['LiaisonStation']> }>;
  CodeCount: ResolverTypeWrapper<CodeCount>;
  CommitLeagueMemberRosterInput: CommitLeagueMemberRosterInput;
  CommitLeagueMemberRosterPayload: ResolverTypeWrapper<Omit<CommitLeagueMemberRosterPayload, 'preview'> & { preview?: Maybe<ResolversTypes['RosterPreview']> }>;
  CorrectDataInput: CorrectDataInput;
  CorrectDataPayload: ResolverTypeWrapper<CorrectDataPayload>;
  CountyAdoption: ResolverTypeWrapper<CountyAdoptionRow>;
  CountyModel: ResolverTypeWrapper<CountyModelRow>;
  DataSubjectInput: DataSubjectInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DissolveChunhuiSocietyInput: DissolveChunhuiSocietyInput;
  DissolveChunhuiSocietyPayload: ResolverTypeWrapper<Omit<DissolveChunhuiSocietyPayload, 'society'> & { society?: Maybe<ResolversTypes['ChunhuiSociety']> }>;
  DissolveLeagueOrganizationInput: DissolveLeagueOrganizationInput;
  DissolveLeagueOrganizationPayload: ResolverTypeWrapper<Omit<DissolveLeagueOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['LeagueOrganization']> }>;
  DissolveSocialOrganizationInput: DissolveSocialOrganizationInput;
  DissolveSocialOrganizationPayload: ResolverTypeWrapper<Omit<DissolveSocialOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['YouthSocialOrganization']> }>;
  Division: ResolverTypeWrapper<DivisionRow>;
  DivisionChange: ResolverTypeWrapper<DivisionChange>;
  DivisionChangeKind: DivisionChangeKind;
  DivisionChangesInput: DivisionChangesInput;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  DivisionConnection: ResolverTypeWrapper<Connection<DivisionRow>>;
  DivisionLevel: DivisionLevel;
  DivisionListProblem: ResolverTypeWrapper<DivisionListProblem>;
  DivisionPlan: ResolverTypeWrapper<DivisionPlanRow>;
  DroppedOverride: ResolverTypeWrapper<Omit<DroppedOverride, 'override'> & { override: ResolversTypes['ParameterOverride'] }>;
  ElectionState: ElectionState;
  EndChunhuiEnvoyEngagementInput: EndChunhuiEnvoyEngagementInput;
  EndChunhuiEnvoyEngagementPayload: ResolverTypeWrapper<Omit<EndChunhuiEnvoyEngagementPayload, 'engagement'> & { engagement?: Maybe<ResolversTypes['ChunhuiEnvoyEngagement']> }>;
  EndFirstSecretaryAppointmentInput: EndFirstSecretaryAppointmentInput;
  EndFirstSecretaryAppointmentPayload: ResolverTypeWrapper<Omit<EndFirstSecretaryAppointmentPayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['FirstSecretaryAppointment']> }>;
  EndGrantInput: EndGrantInput;
  EndGrantPayload: ResolverTypeWrapper<Omit<EndGrantPayload, 'grant'> & { grant?: Maybe<ResolversTypes['Grant']> }>;
  EndLeaguePostInput: EndLeaguePostInput;
  EndLeaguePostPayload: ResolverTypeWrapper<Omit<EndLeaguePostPayload, 'post'> & { post?: Maybe<ResolversTypes['LeaguePost']> }>;
  EndStudentPairingInput: EndStudentPairingInput;
  EndStudentPairingPayload: ResolverTypeWrapper<Omit<EndStudentPairingPayload, 'pairing'> & { pairing?: Maybe<ResolversTypes['StudentPairing']> }>;
  EngageChunhuiEnvoyInput: EngageChunhuiEnvoyInput;
  EngageChunhuiEnvoyPayload: ResolverTypeWrapper<Omit<EngageChunhuiEnvoyPayload, 'engagement'> & { engagement?: Maybe<ResolversTypes['ChunhuiEnvoyEngagement']> }>;
  EraseDataInput: EraseDataInput;
  EraseDataPayload: ResolverTypeWrapper<EraseDataPayload>;
  ExpectedDifference: ResolverTypeWrapper<Omit<ExpectedDifference, 'difference' | 'override'> & { difference: ResolversTypes['ModelDifference'], override: ResolversTypes['ParameterOverride'] }>;
  ExportAuditInput: ExportAuditInput;
  ExportAuditPayload: ResolverTypeWrapper<ExportAuditPayload>;
  ExportLeagueMemberRosterInput: ExportLeagueMemberRosterInput;
  ExportLeagueMemberRosterPayload: ResolverTypeWrapper<ExportLeagueMemberRosterPayload>;
  ExportModelInput: ExportModelInput;
  ExportModelPayload: ResolverTypeWrapper<Omit<ExportModelPayload, 'model'> & { model?: Maybe<ResolversTypes['ModelVersion']> }>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  FigureQualifier: FigureQualifier;
  File: ResolverTypeWrapper<File>;
  FirstSecretaryAppointment: ResolverTypeWrapper<FirstSecretaryAppointmentRow>;
  FirstSecretaryAppointmentConnection: ResolverTypeWrapper<Connection<FirstSecretaryAppointmentRow>>;
  FirstSecretaryCandidate: ResolverTypeWrapper<FirstSecretaryCandidateRow>;
  FirstSecretaryEligibility: ResolverTypeWrapper<FirstSecretaryEligibility>;
  FirstSecretaryFigures: ResolverTypeWrapper<FirstSecretaryFigures>;
  FitReason: ResolverTypeWrapper<FitReason>;
  FitReasonCode: FitReasonCode;
  FoundLeagueOrganizationInput: FoundLeagueOrganizationInput;
  FoundLeagueOrganizationPayload: ResolverTypeWrapper<Omit<FoundLeagueOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['LeagueOrganization']> }>;
  GiveGrantInput: GiveGrantInput;
  GiveGrantPayload: ResolverTypeWrapper<Omit<GiveGrantPayload, 'grant'> & { grant?: Maybe<ResolversTypes['Grant']> }>;
  Grant: ResolverTypeWrapper<GrantRow>;
  HandOverGrantsInput: HandOverGrantsInput;
  HandOverGrantsPayload: ResolverTypeWrapper<Omit<HandOverGrantsPayload, 'grants'> & { grants?: Maybe<ReadonlyArray<ResolversTypes['Grant']>> }>;
  HoldElectionInput: HoldElectionInput;
  HoldElectionPayload: ResolverTypeWrapper<Omit<HoldElectionPayload, 'organization'> & { organization?: Maybe<ResolversTypes['LeagueOrganization']> }>;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  IndicatorDirection: IndicatorDirection;
  IndicatorState: IndicatorState;
  IneligibilityReason: ResolverTypeWrapper<IneligibilityReason>;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InviteInput: InviteInput;
  InvitePayload: ResolverTypeWrapper<Omit<InvitePayload, 'invitation'> & { invitation?: Maybe<ResolversTypes['Invitation']> }>;
  JoinChunhuiSocietyInput: JoinChunhuiSocietyInput;
  JoinChunhuiSocietyPayload: ResolverTypeWrapper<Omit<JoinChunhuiSocietyPayload, 'membership'> & { membership?: Maybe<ResolversTypes['ChunhuiMembership']> }>;
  Label: ResolverTypeWrapper<Label>;
  LeagueMember: ResolverTypeWrapper<LeagueMemberRow>;
  LeagueMemberConnection: ResolverTypeWrapper<Connection<LeagueMemberRow>>;
  LeagueOrganization: ResolverTypeWrapper<LeagueOrganizationRow>;
  LeagueOrganizationConnection: ResolverTypeWrapper<Connection<LeagueOrganizationRow>>;
  LeagueOrganizationKind: LeagueOrganizationKind;
  LeaguePost: ResolverTypeWrapper<LeaguePostRow>;
  LeaguePostConnection: ResolverTypeWrapper<Connection<LeaguePostRow>>;
  LeagueTransfer: ResolverTypeWrapper<LeagueTransferRow>;
  LeaveChunhuiSocietyInput: LeaveChunhuiSocietyInput;
  LeaveChunhuiSocietyPayload: ResolverTypeWrapper<Omit<LeaveChunhuiSocietyPayload, 'member'> & { member?: Maybe<ResolversTypes['ChunhuiMember']> }>;
  LiaisonStation: ResolverTypeWrapper<LiaisonStationRow>;
  LiaisonStationConnection: ResolverTypeWrapper<Connection<LiaisonStationRow>>;
  LiaisonStationKind: LiaisonStationKind;
  LinkageFigures: ResolverTypeWrapper<LinkageFiguresRow>;
  Measure: Measure;
  Milestone: ResolverTypeWrapper<Milestone>;
  MilestoneCode: MilestoneCode;
  MilestoneInput: MilestoneInput;
  ModelDifference: ResolverTypeWrapper<ModelDifferenceRow>;
  ModelDifferenceKind: ModelDifferenceKind;
  ModelDrift: ResolverTypeWrapper<ModelDriftRow>;
  ModelParameter: ResolverTypeWrapper<Omit<ModelParameter, 'override'> & { override?: Maybe<ResolversTypes['ParameterOverride']> }>;
  ModelPlan: ResolverTypeWrapper<ModelPlanRow>;
  ModelVersion: ResolverTypeWrapper<ModelVersionRow>;
  MoveLeagueOrganizationInput: MoveLeagueOrganizationInput;
  MoveLeagueOrganizationPayload: ResolverTypeWrapper<Omit<MoveLeagueOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['LeagueOrganization']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NominateFirstSecretaryCandidateInput: NominateFirstSecretaryCandidateInput;
  NominateFirstSecretaryCandidatePayload: ResolverTypeWrapper<Omit<NominateFirstSecretaryCandidatePayload, 'candidate'> & { candidate?: Maybe<ResolversTypes['FirstSecretaryCandidate']> }>;
  OnAlike: OnAlike;
  OnDuplicate: OnDuplicate;
  OpenLiaisonStationInput: OpenLiaisonStationInput;
  OpenLiaisonStationPayload: ResolverTypeWrapper<Omit<OpenLiaisonStationPayload, 'station'> & { station?: Maybe<ResolversTypes['LiaisonStation']> }>;
  OrganizationFigures: ResolverTypeWrapper<OrganizationFiguresRow>;
  OrganizationIndicator: ResolverTypeWrapper<OrganizationIndicatorRow>;
  OrganizationLevel: OrganizationLevel;
  OverrideParameterInput: OverrideParameterInput;
  OverrideParameterPayload: ResolverTypeWrapper<Omit<OverrideParameterPayload, 'countyModel'> & { countyModel?: Maybe<ResolversTypes['CountyModel']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairStudentWithSocietyInput: PairStudentWithSocietyInput;
  PairStudentWithSocietyPayload: ResolverTypeWrapper<Omit<PairStudentWithSocietyPayload, 'pairing'> & { pairing?: Maybe<ResolversTypes['StudentPairing']> }>;
  ParameterOverride: ResolverTypeWrapper<ParameterOverrideRow>;
  ParameterPolicy: ParameterPolicy;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonInput: PersonInput;
  PersonRecord: ResolverTypeWrapper<PersonRecord>;
  PersonValue: ResolverTypeWrapper<PersonValue>;
  PlanRolloutInput: PlanRolloutInput;
  PlanRolloutPayload: ResolverTypeWrapper<Omit<PlanRolloutPayload, 'adoption'> & { adoption?: Maybe<ResolversTypes['CountyAdoption']> }>;
  PoliticalStatus: PoliticalStatus;
  PreviewDivisionChangesPayload: ResolverTypeWrapper<Omit<PreviewDivisionChangesPayload, 'plan'> & { plan?: Maybe<ResolversTypes['DivisionPlan']> }>;
  PreviewLeagueMemberRosterInput: PreviewLeagueMemberRosterInput;
  PreviewLeagueMemberRosterPayload: ResolverTypeWrapper<Omit<PreviewLeagueMemberRosterPayload, 'preview'> & { preview?: Maybe<ResolversTypes['RosterPreview']> }>;
  PublishModelInput: PublishModelInput;
  PublishModelPayload: ResolverTypeWrapper<Omit<PublishModelPayload, 'model'> & { model?: Maybe<ResolversTypes['ModelVersion']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedCandidate: ResolverTypeWrapper<Omit<RankedCandidate, 'candidate'> & { candidate: ResolversTypes['FirstSecretaryCandidate'] }>;
  RegisterChunhuiSocietyInput: RegisterChunhuiSocietyInput;
  RegisterChunhuiSocietyPayload: ResolverTypeWrapper<Omit<RegisterChunhuiSocietyPayload, 'society'> & { society?: Maybe<ResolversTypes['ChunhuiSociety']> }>;
  RegisterSocialOrganizationInput: RegisterSocialOrganizationInput;
  RegisterSocialOrganizationPayload: ResolverTypeWrapper<Omit<RegisterSocialOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['YouthSocialOrganization']> }>;
  ReleaseSocialOrganizationMemberInput: ReleaseSocialOrganizationMemberInput;
  ReleaseSocialOrganizationMemberPayload: ResolverTypeWrapper<Omit<ReleaseSocialOrganizationMemberPayload, 'member'> & { member?: Maybe<ResolversTypes['YouthSocialOrganizationMember']> }>;
  ReportFigureInput: ReportFigureInput;
  ReportFigurePayload: ResolverTypeWrapper<Omit<ReportFigurePayload, 'division'> & { division?: Maybe<ResolversTypes['Division']> }>;
  ReportedFigure: ResolverTypeWrapper<ReportedFigureRow>;
  RequestMemberTransferInput: RequestMemberTransferInput;
  RequestMemberTransferPayload: ResolverTypeWrapper<Omit<RequestMemberTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['LeagueTransfer']> }>;
  RollOutCountyInput: RollOutCountyInput;
  RollOutCountyPayload: ResolverTypeWrapper<Omit<RollOutCountyPayload, 'adoption'> & { adoption?: Maybe<ResolversTypes['CountyAdoption']> }>;
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
  SetTargetInput: SetTargetInput;
  SetTargetPayload: ResolverTypeWrapper<Omit<SetTargetPayload, 'division'> & { division?: Maybe<ResolversTypes['Division']> }>;
  SocialOrganizationDomain: SocialOrganizationDomain;
  SocialOrganizationMemberKind: SocialOrganizationMemberKind;
  SourceChannel: SourceChannel;
  StateVillageNeedsInput: StateVillageNeedsInput;
  StateVillageNeedsPayload: ResolverTypeWrapper<Omit<StateVillageNeedsPayload, 'branch'> & { branch?: Maybe<ResolversTypes['LeagueOrganization']> }>;
  StudentPairing: ResolverTypeWrapper<StudentPairingRow>;
  StudentPairingConnection: ResolverTypeWrapper<Connection<StudentPairingRow>>;
  TalentIndicator: ResolverTypeWrapper<TalentIndicatorRow>;
  UnitInput: UnitInput;
  Upload: ResolverTypeWrapper<Scalars['Upload']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  VillageGap: VillageGap;
  VolunteerIndicator: ResolverTypeWrapper<VolunteerIndicatorRow>;
  WithdrawFirstSecretaryCandidateInput: WithdrawFirstSecretaryCandidateInput;
  WithdrawFirstSecretaryCandidatePayload: ResolverTypeWrapper<Omit<WithdrawFirstSecretaryCandidatePayload, 'candidate'> & { candidate?: Maybe<ResolversTypes['FirstSecretaryCandidate']> }>;
  WithdrawOverrideInput: WithdrawOverrideInput;
  WithdrawOverridePayload: ResolverTypeWrapper<Omit<WithdrawOverridePayload, 'countyModel'> & { countyModel?: Maybe<ResolversTypes['CountyModel']> }>;
  YouthSocialOrganization: ResolverTypeWrapper<YouthSocialOrganizationRow>;
  YouthSocialOrganizationMember: ResolverTypeWrapper<YouthSocialOrganizationMemberRow>;
  YouthSocialOrganizationMemberConnection: ResolverTypeWrapper<Connection<YouthSocialOrganizationMemberRow>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: Scalars['String']['output'];
  AcceptInvitationPayload: Omit<AcceptInvitationPayload, 'grant'> & { grant?: Maybe<ResolversParentTypes['Grant']> };
  AcceptMemberTransferInput: AcceptMemberTransferInput;
  ID: Scalars['ID']['output'];
  AcceptMemberTransferPayload: Omit<AcceptMemberTransferPayload, 'member'> & { member?: Maybe<ResolversParentTypes['LeagueMember']> };
  ActivityIndicator: ActivityIndicatorRow;
  Float: Scalars['Float']['output'];
  AdmitLeagueMemberInput: AdmitLeagueMemberInput;
  AdmitLeagueMemberPayload: Omit<AdmitLeagueMemberPayload, 'member'> & { member?: Maybe<ResolversParentTypes['LeagueMember']> };
  AdmitSocialOrganizationMemberInput: AdmitSocialOrganizationMemberInput;
  AdmitSocialOrganizationMemberPayload: Omit<AdmitSocialOrganizationMemberPayload, 'member'> & { member?: Maybe<ResolversParentTypes['YouthSocialOrganizationMember']> };
  AgeOutLeagueMembersInput: AgeOutLeagueMembersInput;
  AgeOutLeagueMembersPayload: AgeOutLeagueMembersPayload;
  Int: Scalars['Int']['output'];
  ApplyDivisionChangesInput: ApplyDivisionChangesInput;
  ApplyDivisionChangesPayload: Omit<ApplyDivisionChangesPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['DivisionPlan']> };
  ApplyModelInput: ApplyModelInput;
  ApplyModelPayload: Omit<ApplyModelPayload, 'countyModel'> & { countyModel?: Maybe<ResolversParentTypes['CountyModel']> };
  AppointFirstSecretaryInput: AppointFirstSecretaryInput;
  AppointFirstSecretaryPayload: AppointFirstSecretaryPayloadRow;
  AppointLeaguePostInput: AppointLeaguePostInput;
  AppointLeaguePostPayload: Omit<AppointLeaguePostPayload, 'post'> & { post?: Maybe<ResolversParentTypes['LeaguePost']> };
  AppointSocietyPresidentInput: AppointSocietyPresidentInput;
  AppointSocietyPresidentPayload: Omit<AppointSocietyPresidentPayload, 'president'> & { president?: Maybe<ResolversParentTypes['ChunhuiSocietyPresident']> };
  AuditConnection: Connection<AuditRow>;
  AuditFilter: AuditFilter;
  AuditRecord: AuditRow;
  AuditVerdict: AuditVerdict;
  Boolean: Scalars['Boolean']['output'];
  Caller: CallerRow;
  Catalogue: Catalogue;
  CatalogueEntry: CatalogueEntry;
  ChannelCount: ChannelCount;
  CheckFirstSecretaryEligibilityInput: CheckFirstSecretaryEligibilityInput;
  ChunhuiEnvoy: ChunhuiEnvoyRow;
  ChunhuiEnvoyConnection: Connection<ChunhuiEnvoyRow>;
  ChunhuiEnvoyEngagement: ChunhuiEnvoyEngagementRow;
  ChunhuiMember: ChunhuiMemberRow;
  ChunhuiMemberConnection: Connection<ChunhuiMemberRow>;
  ChunhuiMembership: ChunhuiMembershipRow;
  ChunhuiSociety: ChunhuiSocietyRow;
  ChunhuiSocietyConnection: Connection<ChunhuiSocietyRow>;
  ChunhuiSocietyPresident: ChunhuiSocietyPresidentRow;
  CloseLiaisonStationInput: CloseLiaisonStationInput;
  CloseLiaisonStationPayload: Omit<CloseLiaisonStationPayload, 'station'> & { station?: Maybe<ResolversParentTypes['LiaisonStation']> };
  CodeCount: CodeCount;
  CommitLeagueMemberRosterInput: CommitLeagueMemberRosterInput;
  CommitLeagueMemberRosterPayload: Omit<CommitLeagueMemberRosterPayload, 'preview'> & { preview?: Maybe<ResolversParentTypes['RosterPreview']> };
  CorrectDataInput: CorrectDataInput;
  CorrectDataPayload: CorrectDataPayload;
  CountyAdoption: CountyAdoptionRow;
  CountyModel: CountyModelRow;
  DataSubjectInput: DataSubjectInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DissolveChunhuiSocietyInput: DissolveChunhuiSocietyInput;
  DissolveChunhuiSocietyPayload: Omit<DissolveChunhuiSocietyPayload, 'society'> & { society?: Maybe<ResolversParentTypes['ChunhuiSociety']> };
  DissolveLeagueOrganizationInput: DissolveLeagueOrganizationInput;
  DissolveLeagueOrganizationPayload: Omit<DissolveLeagueOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['LeagueOrganization']> };
  DissolveSocialOrganizationInput: DissolveSocialOrganizationInput;
  DissolveSocialOrganizationPayload: Omit<DissolveSocialOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['YouthSocialOrganization']> };
  Division: DivisionRow;
  DivisionChange: DivisionChange;
  DivisionChangesInput: DivisionChangesInput;
  DivisionCode: Scalars['DivisionCode']['output'];
  DivisionConnection: Connection<DivisionRow>;
  DivisionListProblem: DivisionListProblem;
  DivisionPlan: DivisionPlanRow;
  DroppedOverride: Omit<DroppedOverride, 'override'> & { override: ResolversParentTypes['ParameterOverride'] };
  EndChunhuiEnvoyEngagementInput: EndChunhuiEnvoyEngagementInput;
  EndChunhuiEnvoyEngagementPayload: Omit<EndChunhuiEnvoyEngagementPayload, 'engagement'> & { engagement?: Maybe<ResolversParentTypes['ChunhuiEnvoyEngagement']> };
  EndFirstSecretaryAppointmentInput: EndFirstSecretaryAppointmentInput;
  EndFirstSecretaryAppointmentPayload: Omit<EndFirstSecretaryAppointmentPayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['FirstSecretaryAppointment']> };
  EndGrantInput: EndGrantInput;
  EndGrantPayload: Omit<EndGrantPayload, 'grant'> & { grant?: Maybe<ResolversParentTypes['Grant']> };
  EndLeaguePostInput: EndLeaguePostInput;
  EndLeaguePostPayload: Omit<EndLeaguePostPayload, 'post'> & { post?: Maybe<ResolversParentTypes['LeaguePost']> };
  EndStudentPairingInput: EndStudentPairingInput;
  EndStudentPairingPayload: Omit<EndStudentPairingPayload, 'pairing'> & { pairing?: Maybe<ResolversParentTypes['StudentPairing']> };
  EngageChunhuiEnvoyInput: EngageChunhuiEnvoyInput;
  EngageChunhuiEnvoyPayload: Omit<EngageChunhuiEnvoyPayload, 'engagement'> & { engagement?: Maybe<ResolversParentTypes['ChunhuiEnvoyEngagement']> };
  EraseDataInput: EraseDataInput;
  EraseDataPayload: EraseDataPayload;
  ExpectedDifference: Omit<ExpectedDifference, 'difference' | 'override'> & { difference: ResolversParentTypes['ModelDifference'], override: ResolversParentTypes['ParameterOverride'] };
  ExportAuditInput: ExportAuditInput;
  ExportAuditPayload: ExportAuditPayload;
  ExportLeagueMemberRosterInput: ExportLeagueMemberRosterInput;
  ExportLeagueMemberRosterPayload: ExportLeagueMemberRosterPayload;
  ExportModelInput: ExportModelInput;
  ExportModelPayload: Omit<ExportModelPayload, 'model'> & { model?: Maybe<ResolversParentTypes['ModelVersion']> };
  Fen: Scalars['Fen']['output'];
  File: File;
  FirstSecretaryAppointment: FirstSecretaryAppointmentRow;
  FirstSecretaryAppointmentConnection: Connection<FirstSecretaryAppointmentRow>;
  FirstSecretaryCandidate: FirstSecretaryCandidateRow;
  FirstSecretaryEligibility: FirstSecretaryEligibility;
  FirstSecretaryFigures: FirstSecretaryFigures;
  FitReason: FitReason;
  FoundLeagueOrganizationInput: FoundLeagueOrganizationInput;
  FoundLeagueOrganizationPayload: Omit<FoundLeagueOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['LeagueOrganization']> };
  GiveGrantInput: GiveGrantInput;
  GiveGrantPayload: Omit<GiveGrantPayload, 'grant'> & { grant?: Maybe<ResolversParentTypes['Grant']> };
  Grant: GrantRow;
  HandOverGrantsInput: HandOverGrantsInput;
  HandOverGrantsPayload: Omit<HandOverGrantsPayload, 'grants'> & { grants?: Maybe<ReadonlyArray<ResolversParentTypes['Grant']>> };
  HoldElectionInput: HoldElectionInput;
  HoldElectionPayload: Omit<HoldElectionPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['LeagueOrganization']> };
  Indicator: IndicatorRow;
  IneligibilityReason: IneligibilityReason;
  Invitation: InvitationRow;
  InviteInput: InviteInput;
  InvitePayload: Omit<InvitePayload, 'invitation'> & { invitation?: Maybe<ResolversParentTypes['Invitation']> };
  JoinChunhuiSocietyInput: JoinChunhuiSocietyInput;
  JoinChunhuiSocietyPayload: Omit<JoinChunhuiSocietyPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['ChunhuiMembership']> };
  Label: Label;
  LeagueMember: LeagueMemberRow;
  LeagueMemberConnection: Connection<LeagueMemberRow>;
  LeagueOrganization: LeagueOrganizationRow;
  LeagueOrganizationConnection: Connection<LeagueOrganizationRow>;
  LeaguePost: LeaguePostRow;
  LeaguePostConnection: Connection<LeaguePostRow>;
  LeagueTransfer: LeagueTransferRow;
  LeaveChunhuiSocietyInput: LeaveChunhuiSocietyInput;
  LeaveChunhuiSocietyPayload: Omit<LeaveChunhuiSocietyPayload, 'member'> & { member?: Maybe<ResolversParentTypes['ChunhuiMember']> };
  LiaisonStation: LiaisonStationRow;
  LiaisonStationConnection: Connection<LiaisonStationRow>;
  LinkageFigures: LinkageFiguresRow;
  Milestone: Milestone;
  MilestoneInput: MilestoneInput;
  ModelDifference: ModelDifferenceRow;
  ModelDrift: ModelDriftRow;
  ModelParameter: Omit<ModelParameter, 'override'> & { override?: Maybe<ResolversParentTypes['ParameterOverride']> };
  ModelPlan: ModelPlanRow;
  ModelVersion: ModelVersionRow;
  MoveLeagueOrganizationInput: MoveLeagueOrganizationInput;
  MoveLeagueOrganizationPayload: Omit<MoveLeagueOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['LeagueOrganization']> };
  Mutation: Record<PropertyKey, never>;
  NominateFirstSecretaryCandidateInput: NominateFirstSecretaryCandidateInput;
  NominateFirstSecretaryCandidatePayload: Omit<NominateFirstSecretaryCandidatePayload, 'candidate'> & { candidate?: Maybe<ResolversParentTypes['FirstSecretaryCandidate']> };
  OpenLiaisonStationInput: OpenLiaisonStationInput;
  OpenLiaisonStationPayload: Omit<OpenLiaisonStationPayload, 'station'> & { station?: Maybe<ResolversParentTypes['LiaisonStation']> };
  OrganizationFigures: OrganizationFiguresRow;
  OrganizationIndicator: OrganizationIndicatorRow;
  OverrideParameterInput: OverrideParameterInput;
  OverrideParameterPayload: Omit<OverrideParameterPayload, 'countyModel'> & { countyModel?: Maybe<ResolversParentTypes['CountyModel']> };
  PageInfo: PageInfo;
  PairStudentWithSocietyInput: PairStudentWithSocietyInput;
  PairStudentWithSocietyPayload: Omit<PairStudentWithSocietyPayload, 'pairing'> & { pairing?: Maybe<ResolversParentTypes['StudentPairing']> };
  ParameterOverride: ParameterOverrideRow;
  Person: PersonRow;
  PersonInput: PersonInput;
  PersonRecord: PersonRecord;
  PersonValue: PersonValue;
  PlanRolloutInput: PlanRolloutInput;
  PlanRolloutPayload: Omit<PlanRolloutPayload, 'adoption'> & { adoption?: Maybe<ResolversParentTypes['CountyAdoption']> };
  PreviewDivisionChangesPayload: Omit<PreviewDivisionChangesPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['DivisionPlan']> };
  PreviewLeagueMemberRosterInput: PreviewLeagueMemberRosterInput;
  PreviewLeagueMemberRosterPayload: Omit<PreviewLeagueMemberRosterPayload, 'preview'> & { preview?: Maybe<ResolversParentTypes['RosterPreview']> };
  PublishModelInput: PublishModelInput;
  PublishModelPayload: Omit<PublishModelPayload, 'model'> & { model?: Maybe<ResolversParentTypes['ModelVersion']> };
  Query: Record<PropertyKey, never>;
  RankedCandidate: Omit<RankedCandidate, 'candidate'> & { candidate: ResolversParentTypes['FirstSecretaryCandidate'] };
  RegisterChunhuiSocietyInput: RegisterChunhuiSocietyInput;
  RegisterChunhuiSocietyPayload: Omit<RegisterChunhuiSocietyPayload, 'society'> & { society?: Maybe<ResolversParentTypes['ChunhuiSociety']> };
  RegisterSocialOrganizationInput: RegisterSocialOrganizationInput;
  RegisterSocialOrganizationPayload: Omit<RegisterSocialOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['YouthSocialOrganization']> };
  ReleaseSocialOrganizationMemberInput: ReleaseSocialOrganizationMemberInput;
  ReleaseSocialOrganizationMemberPayload: Omit<ReleaseSocialOrganizationMemberPayload, 'member'> & { member?: Maybe<ResolversParentTypes['YouthSocialOrganizationMember']> };
  ReportFigureInput: ReportFigureInput;
  ReportFigurePayload: Omit<ReportFigurePayload, 'division'> & { division?: Maybe<ResolversParentTypes['Division']> };
  ReportedFigure: ReportedFigureRow;
  RequestMemberTransferInput: RequestMemberTransferInput;
  RequestMemberTransferPayload: Omit<RequestMemberTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversParentTypes['LeagueTransfer']> };
  RollOutCountyInput: RollOutCountyInput;
  RollOutCountyPayload: Omit<RollOutCountyPayload, 'adoption'> & { adoption?: Maybe<ResolversParentTypes['CountyAdoption']> };
  RosterCounts: RosterCounts;
  RosterDuplicate: RosterDuplicate;
  RosterHeader: RosterHeader;
  RosterOutcome: RosterOutcome;
  RosterPlace: RosterPlace;
  RosterPreview: RosterPreviewRow;
  RosterProblem: RosterProblem;
  RosterSheet: RosterSheet;
  SetTargetInput: SetTargetInput;
  SetTargetPayload: Omit<SetTargetPayload, 'division'> & { division?: Maybe<ResolversParentTypes['Division']> };
  StateVillageNeedsInput: StateVillageNeedsInput;
  StateVillageNeedsPayload: Omit<StateVillageNeedsPayload, 'branch'> & { branch?: Maybe<ResolversParentTypes['LeagueOrganization']> };
  StudentPairing: StudentPairingRow;
  StudentPairingConnection: Connection<StudentPairingRow>;
  TalentIndicator: TalentIndicatorRow;
  UnitInput: UnitInput;
  Upload: Scalars['Upload']['output'];
  UserError: UserError;
  VolunteerIndicator: VolunteerIndicatorRow;
  WithdrawFirstSecretaryCandidateInput: WithdrawFirstSecretaryCandidateInput;
  WithdrawFirstSecretaryCandidatePayload: Omit<WithdrawFirstSecretaryCandidatePayload, 'candidate'> & { candidate?: Maybe<ResolversParentTypes['FirstSecretaryCandidate']> };
  WithdrawOverrideInput: WithdrawOverrideInput;
  WithdrawOverridePayload: Omit<WithdrawOverridePayload, 'countyModel'> & { countyModel?: Maybe<ResolversParentTypes['CountyModel']> };
  YouthSocialOrganization: YouthSocialOrganizationRow;
  YouthSocialOrganizationMember: YouthSocialOrganizationMemberRow;
  YouthSocialOrganizationMemberConnection: Connection<YouthSocialOrganizationMemberRow>;
};

export type AcceptInvitationPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
};

export type AcceptMemberTransferPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['AcceptMemberTransferPayload'] = ResolversParentTypes['AcceptMemberTransferPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['LeagueMember']>, ParentType, ContextType>;
};

export type ActivityIndicatorResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ActivityIndicator'] = ResolversParentTypes['ActivityIndicator'], FederationReferenceType extends FederationReferenceTypes['ActivityIndicator'] = FederationReferenceTypes['ActivityIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActivityIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['IndicatorDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdmitLeagueMemberPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['AdmitLeagueMemberPayload'] = ResolversParentTypes['AdmitLeagueMemberPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['LeagueMember']>, ParentType, ContextType>;
};

export type AdmitSocialOrganizationMemberPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['AdmitSocialOrganizationMemberPayload'] = ResolversParentTypes['AdmitSocialOrganizationMemberPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['YouthSocialOrganizationMember']>, ParentType, ContextType>;
};

export type AgeOutLeagueMembersPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['AgeOutLeagueMembersPayload'] = ResolversParentTypes['AgeOutLeagueMembersPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApplyDivisionChangesPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ApplyDivisionChangesPayload'] = ResolversParentTypes['ApplyDivisionChangesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['DivisionPlan']>, ParentType, ContextType>;
};

export type ApplyModelPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ApplyModelPayload'] = ResolversParentTypes['ApplyModelPayload']> = {
  countyModel?: Resolver<Maybe<ResolversTypes['CountyModel']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppointFirstSecretaryPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['AppointFirstSecretaryPayload'] = ResolversParentTypes['AppointFirstSecretaryPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['FirstSecretaryAppointment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['IneligibilityReason']>, ParentType, ContextType>;
};

export type AppointLeaguePostPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['AppointLeaguePostPayload'] = ResolversParentTypes['AppointLeaguePostPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['LeaguePost']>, ParentType, ContextType>;
};

export type AppointSocietyPresidentPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['AppointSocietyPresidentPayload'] = ResolversParentTypes['AppointSocietyPresidentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  president?: Resolver<Maybe<ResolversTypes['ChunhuiSocietyPresident']>, ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
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

export type AuditVerdictResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['AuditVerdict'] = ResolversParentTypes['AuditVerdict']> = {
  brokenAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CallerResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['Caller'] = ResolversParentTypes['Caller']> = {
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CatalogueResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['Catalogue'] = ResolversParentTypes['Catalogue']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['CatalogueEntry']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CatalogueEntryResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['CatalogueEntry'] = ResolversParentTypes['CatalogueEntry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChannelCountResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ChannelCount'] = ResolversParentTypes['ChannelCount']> = {
  channel?: Resolver<ResolversTypes['SourceChannel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChunhuiEnvoyResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ChunhuiEnvoy'] = ResolversParentTypes['ChunhuiEnvoy']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['ChunhuiEnvoyEngagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ChunhuiEnvoyConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ChunhuiEnvoyConnection'] = ResolversParentTypes['ChunhuiEnvoyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChunhuiEnvoy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChunhuiEnvoyEngagementResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ChunhuiEnvoyEngagement'] = ResolversParentTypes['ChunhuiEnvoyEngagement']> = {
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  engagedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  envoy?: Resolver<Maybe<ResolversTypes['ChunhuiEnvoy']>, ParentType, ContextType>;
  letterNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  society?: Resolver<ResolversTypes['ChunhuiSociety'], ParentType, ContextType>;
  termEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ChunhuiMemberResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ChunhuiMember'] = ResolversParentTypes['ChunhuiMember']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['ChunhuiMembership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ChunhuiMemberConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ChunhuiMemberConnection'] = ResolversParentTypes['ChunhuiMemberConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChunhuiMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChunhuiMembershipResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ChunhuiMembership'] = ResolversParentTypes['ChunhuiMembership']> = {
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['ChunhuiMember']>, ParentType, ContextType>;
  society?: Resolver<ResolversTypes['ChunhuiSociety'], ParentType, ContextType>;
};

export type ChunhuiSocietyResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ChunhuiSociety'] = ResolversParentTypes['ChunhuiSociety'], FederationReferenceType extends FederationReferenceTypes['ChunhuiSociety'] = FederationReferenceTypes['ChunhuiSociety']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChunhuiSociety']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  foundedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leagueOrganization?: Resolver<Maybe<ResolversTypes['LeagueOrganization']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OrganizationLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  president?: Resolver<Maybe<ResolversTypes['ChunhuiSocietyPresident']>, ParentType, ContextType>;
};

export type ChunhuiSocietyConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ChunhuiSocietyConnection'] = ResolversParentTypes['ChunhuiSocietyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChunhuiSociety']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChunhuiSocietyPresidentResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ChunhuiSocietyPresident'] = ResolversParentTypes['ChunhuiSocietyPresident']> = {
  beganOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  society?: Resolver<ResolversTypes['ChunhuiSociety'], ParentType, ContextType>;
  termEndsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CloseLiaisonStationPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['CloseLiaisonStationPayload'] = ResolversParentTypes['CloseLiaisonStationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['LiaisonStation']>, ParentType, ContextType>;
};

export type CodeCountResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['CodeCount'] = ResolversParentTypes['CodeCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitLeagueMemberRosterPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['CommitLeagueMemberRosterPayload'] = ResolversParentTypes['CommitLeagueMemberRosterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RosterPreview']>, ParentType, ContextType>;
};

export type CorrectDataPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['CorrectDataPayload'] = ResolversParentTypes['CorrectDataPayload']> = {
  corrected?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeCount']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CountyAdoptionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['CountyAdoption'] = ResolversParentTypes['CountyAdoption']> = {
  county?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overrides?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prepared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rolledOutOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  versionsBehind?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CountyModelResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['CountyModel'] = ResolversParentTypes['CountyModel']> = {
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  catalogue?: Resolver<ReadonlyArray<ResolversTypes['Catalogue']>, ParentType, ContextType>;
  county?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overrides?: Resolver<ReadonlyArray<ResolversTypes['ParameterOverride']>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['ModelParameter']>, ParentType, ContextType>;
  policyNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DissolveChunhuiSocietyPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['DissolveChunhuiSocietyPayload'] = ResolversParentTypes['DissolveChunhuiSocietyPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  society?: Resolver<Maybe<ResolversTypes['ChunhuiSociety']>, ParentType, ContextType>;
};

export type DissolveLeagueOrganizationPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['DissolveLeagueOrganizationPayload'] = ResolversParentTypes['DissolveLeagueOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['LeagueOrganization']>, ParentType, ContextType>;
};

export type DissolveSocialOrganizationPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['DissolveSocialOrganizationPayload'] = ResolversParentTypes['DissolveSocialOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['YouthSocialOrganization']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, RequireFields<DivisionChildrenArgs, 'first'>>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  descendants?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, RequireFields<DivisionDescendantsArgs, 'first' | 'level'>>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationFigures']>, ParentType, ContextType, Partial<DivisionOrganizationsArgs>>;
  organizationsSeries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganizationFigures']>>, ParentType, ContextType, RequireFields<DivisionOrganizationsSeriesArgs, 'every' | 'first' | 'from' | 'to'>>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  reporting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scorecard?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Indicator']>>, ParentType, ContextType, RequireFields<DivisionScorecardArgs, 'period'>>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DivisionChangeResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['DivisionChange'] = ResolversParentTypes['DivisionChange']> = {
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DivisionChangeKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type DivisionConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['DivisionConnection'] = ResolversParentTypes['DivisionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivisionListProblemResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['DivisionListProblem'] = ResolversParentTypes['DivisionListProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DivisionPlanResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['DivisionPlan'] = ResolversParentTypes['DivisionPlan']> = {
  abolished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['DivisionChange']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['DivisionListProblem']>, ParentType, ContextType>;
  renamed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DroppedOverrideResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['DroppedOverride'] = ResolversParentTypes['DroppedOverride']> = {
  override?: Resolver<ResolversTypes['ParameterOverride'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UserError'], ParentType, ContextType>;
};

export type EndChunhuiEnvoyEngagementPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['EndChunhuiEnvoyEngagementPayload'] = ResolversParentTypes['EndChunhuiEnvoyEngagementPayload']> = {
  engagement?: Resolver<Maybe<ResolversTypes['ChunhuiEnvoyEngagement']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndFirstSecretaryAppointmentPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['EndFirstSecretaryAppointmentPayload'] = ResolversParentTypes['EndFirstSecretaryAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['FirstSecretaryAppointment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndGrantPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['EndGrantPayload'] = ResolversParentTypes['EndGrantPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
};

export type EndLeaguePostPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['EndLeaguePostPayload'] = ResolversParentTypes['EndLeaguePostPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['LeaguePost']>, ParentType, ContextType>;
};

export type EndStudentPairingPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['EndStudentPairingPayload'] = ResolversParentTypes['EndStudentPairingPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  pairing?: Resolver<Maybe<ResolversTypes['StudentPairing']>, ParentType, ContextType>;
};

export type EngageChunhuiEnvoyPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['EngageChunhuiEnvoyPayload'] = ResolversParentTypes['EngageChunhuiEnvoyPayload']> = {
  engagement?: Resolver<Maybe<ResolversTypes['ChunhuiEnvoyEngagement']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EraseDataPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['EraseDataPayload'] = ResolversParentTypes['EraseDataPayload']> = {
  erased?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeCount']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExpectedDifferenceResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ExpectedDifference'] = ResolversParentTypes['ExpectedDifference']> = {
  difference?: Resolver<ResolversTypes['ModelDifference'], ParentType, ContextType>;
  override?: Resolver<ResolversTypes['ParameterOverride'], ParentType, ContextType>;
};

export type ExportAuditPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ExportAuditPayload'] = ResolversParentTypes['ExportAuditPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
};

export type ExportLeagueMemberRosterPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ExportLeagueMemberRosterPayload'] = ResolversParentTypes['ExportLeagueMemberRosterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
};

export type ExportModelPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ExportModelPayload'] = ResolversParentTypes['ExportModelPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FileResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FirstSecretaryAppointmentResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['FirstSecretaryAppointment'] = ResolversParentTypes['FirstSecretaryAppointment']> = {
  appointedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  branch?: Resolver<ResolversTypes['LeagueOrganization'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['SourceChannel'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overAge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  politicalStatus?: Resolver<ResolversTypes['PoliticalStatus'], ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['FirstSecretaryAppointment']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['FirstSecretaryAppointment']>, ParentType, ContextType>;
  specialty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FirstSecretaryAppointmentConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['FirstSecretaryAppointmentConnection'] = ResolversParentTypes['FirstSecretaryAppointmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FirstSecretaryAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirstSecretaryCandidateResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['FirstSecretaryCandidate'] = ResolversParentTypes['FirstSecretaryCandidate']> = {
  channel?: Resolver<ResolversTypes['SourceChannel'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nominatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  politicalStatus?: Resolver<ResolversTypes['PoliticalStatus'], ParentType, ContextType>;
  specialties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FirstSecretaryEligibilityResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['FirstSecretaryEligibility'] = ResolversParentTypes['FirstSecretaryEligibility']> = {
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['IneligibilityReason']>, ParentType, ContextType>;
};

export type FirstSecretaryFiguresResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['FirstSecretaryFigures'] = ResolversParentTypes['FirstSecretaryFigures']> = {
  byChannel?: Resolver<ReadonlyArray<ResolversTypes['ChannelCount']>, ParentType, ContextType>;
  ineligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FitReasonResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['FitReason'] = ResolversParentTypes['FitReason']> = {
  code?: Resolver<ResolversTypes['FitReasonCode'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FoundLeagueOrganizationPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['FoundLeagueOrganizationPayload'] = ResolversParentTypes['FoundLeagueOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['LeagueOrganization']>, ParentType, ContextType>;
};

export type GiveGrantPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['GiveGrantPayload'] = ResolversParentTypes['GiveGrantPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
};

export type GrantResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type HandOverGrantsPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['HandOverGrantsPayload'] = ResolversParentTypes['HandOverGrantsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  grants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Grant']>>, ParentType, ContextType>;
};

export type HoldElectionPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['HoldElectionPayload'] = ResolversParentTypes['HoldElectionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['LeagueOrganization']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  __resolveType: TypeResolveFn<'ActivityIndicator' | 'OrganizationIndicator' | 'TalentIndicator' | 'VolunteerIndicator', ParentType, ContextType>;
};

export type IneligibilityReasonResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['IneligibilityReason'] = ResolversParentTypes['IneligibilityReason']> = {
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InvitePayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['InvitePayload'] = ResolversParentTypes['InvitePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
};

export type JoinChunhuiSocietyPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['JoinChunhuiSocietyPayload'] = ResolversParentTypes['JoinChunhuiSocietyPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['ChunhuiMembership']>, ParentType, ContextType>;
};

export type LabelResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeagueMemberResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['LeagueMember'] = ResolversParentTypes['LeagueMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['LeagueOrganization'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type LeagueMemberConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['LeagueMemberConnection'] = ResolversParentTypes['LeagueMemberConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LeagueMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeagueOrganizationResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['LeagueOrganization'] = ResolversParentTypes['LeagueOrganization'], FederationReferenceType extends FederationReferenceTypes['LeagueOrganization'] = FederationReferenceTypes['LeagueOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeagueOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['LeagueOrganization']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  electedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSchool?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LeagueOrganizationKind'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['LeagueOrganization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['LeagueOrganization']>, ParentType, ContextType>;
  partyOrganization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  termEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  warnings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CatalogueEntry']>>, ParentType, ContextType>;
};

export type LeagueOrganizationConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['LeagueOrganizationConnection'] = ResolversParentTypes['LeagueOrganizationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LeagueOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaguePostResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['LeaguePost'] = ResolversParentTypes['LeaguePost']> = {
  beganOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['LeagueOrganization'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  termEndsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LeaguePostConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['LeaguePostConnection'] = ResolversParentTypes['LeaguePostConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LeaguePost']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeagueTransferResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['LeagueTransfer'] = ResolversParentTypes['LeagueTransfer']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LeagueOrganization'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['LeagueMember']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LeagueOrganization'], ParentType, ContextType>;
};

export type LeaveChunhuiSocietyPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['LeaveChunhuiSocietyPayload'] = ResolversParentTypes['LeaveChunhuiSocietyPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['ChunhuiMember']>, ParentType, ContextType>;
};

export type LiaisonStationResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['LiaisonStation'] = ResolversParentTypes['LiaisonStation']> = {
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LiaisonStationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LiaisonStationConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['LiaisonStationConnection'] = ResolversParentTypes['LiaisonStationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LiaisonStation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkageFiguresResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['LinkageFigures'] = ResolversParentTypes['LinkageFigures']> = {
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partyLed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  societyLed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withBranch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  code?: Resolver<ResolversTypes['MilestoneCode'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ModelDifferenceResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ModelDifference'] = ResolversParentTypes['ModelDifference']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ModelDifferenceKind'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ModelDriftResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ModelDrift'] = ResolversParentTypes['ModelDrift']> = {
  expected?: Resolver<ReadonlyArray<ResolversTypes['ExpectedDifference']>, ParentType, ContextType>;
  unexpected?: Resolver<ReadonlyArray<ResolversTypes['ModelDifference']>, ParentType, ContextType>;
  versionsBehind?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelParameterResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ModelParameter'] = ResolversParentTypes['ModelParameter']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  modelValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['ParameterOverride']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['ParameterPolicy'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ModelPlanResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ModelPlan'] = ResolversParentTypes['ModelPlan']> = {
  differences?: Resolver<ReadonlyArray<ResolversTypes['ModelDifference']>, ParentType, ContextType>;
  dropped?: Resolver<ReadonlyArray<ResolversTypes['DroppedOverride']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kept?: Resolver<ReadonlyArray<ResolversTypes['ParameterOverride']>, ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ModelVersionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ModelVersion'] = ResolversParentTypes['ModelVersion']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoveLeagueOrganizationPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['MoveLeagueOrganizationPayload'] = ResolversParentTypes['MoveLeagueOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['LeagueOrganization']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  acceptMemberTransfer?: Resolver<ResolversTypes['AcceptMemberTransferPayload'], ParentType, ContextType, RequireFields<MutationAcceptMemberTransferArgs, 'input'>>;
  admitLeagueMember?: Resolver<ResolversTypes['AdmitLeagueMemberPayload'], ParentType, ContextType, RequireFields<MutationAdmitLeagueMemberArgs, 'input'>>;
  admitSocialOrganizationMember?: Resolver<ResolversTypes['AdmitSocialOrganizationMemberPayload'], ParentType, ContextType, RequireFields<MutationAdmitSocialOrganizationMemberArgs, 'input'>>;
  ageOutLeagueMembers?: Resolver<ResolversTypes['AgeOutLeagueMembersPayload'], ParentType, ContextType, RequireFields<MutationAgeOutLeagueMembersArgs, 'input'>>;
  applyDivisionChanges?: Resolver<ResolversTypes['ApplyDivisionChangesPayload'], ParentType, ContextType, RequireFields<MutationApplyDivisionChangesArgs, 'input'>>;
  applyModel?: Resolver<ResolversTypes['ApplyModelPayload'], ParentType, ContextType, RequireFields<MutationApplyModelArgs, 'input'>>;
  appointFirstSecretary?: Resolver<ResolversTypes['AppointFirstSecretaryPayload'], ParentType, ContextType, RequireFields<MutationAppointFirstSecretaryArgs, 'input'>>;
  appointLeaguePost?: Resolver<ResolversTypes['AppointLeaguePostPayload'], ParentType, ContextType, RequireFields<MutationAppointLeaguePostArgs, 'input'>>;
  appointSocietyPresident?: Resolver<ResolversTypes['AppointSocietyPresidentPayload'], ParentType, ContextType, RequireFields<MutationAppointSocietyPresidentArgs, 'input'>>;
  closeLiaisonStation?: Resolver<ResolversTypes['CloseLiaisonStationPayload'], ParentType, ContextType, RequireFields<MutationCloseLiaisonStationArgs, 'input'>>;
  commitLeagueMemberRoster?: Resolver<ResolversTypes['CommitLeagueMemberRosterPayload'], ParentType, ContextType, RequireFields<MutationCommitLeagueMemberRosterArgs, 'input'>>;
  correctOrganizationData?: Resolver<ResolversTypes['CorrectDataPayload'], ParentType, ContextType, RequireFields<MutationCorrectOrganizationDataArgs, 'input'>>;
  dissolveChunhuiSociety?: Resolver<ResolversTypes['DissolveChunhuiSocietyPayload'], ParentType, ContextType, RequireFields<MutationDissolveChunhuiSocietyArgs, 'input'>>;
  dissolveLeagueOrganization?: Resolver<ResolversTypes['DissolveLeagueOrganizationPayload'], ParentType, ContextType, RequireFields<MutationDissolveLeagueOrganizationArgs, 'input'>>;
  dissolveSocialOrganization?: Resolver<ResolversTypes['DissolveSocialOrganizationPayload'], ParentType, ContextType, RequireFields<MutationDissolveSocialOrganizationArgs, 'input'>>;
  endChunhuiEnvoyEngagement?: Resolver<ResolversTypes['EndChunhuiEnvoyEngagementPayload'], ParentType, ContextType, RequireFields<MutationEndChunhuiEnvoyEngagementArgs, 'input'>>;
  endFirstSecretaryAppointment?: Resolver<ResolversTypes['EndFirstSecretaryAppointmentPayload'], ParentType, ContextType, RequireFields<MutationEndFirstSecretaryAppointmentArgs, 'input'>>;
  endGrant?: Resolver<ResolversTypes['EndGrantPayload'], ParentType, ContextType, RequireFields<MutationEndGrantArgs, 'input'>>;
  endLeaguePost?: Resolver<ResolversTypes['EndLeaguePostPayload'], ParentType, ContextType, RequireFields<MutationEndLeaguePostArgs, 'input'>>;
  endStudentPairing?: Resolver<ResolversTypes['EndStudentPairingPayload'], ParentType, ContextType, RequireFields<MutationEndStudentPairingArgs, 'input'>>;
  engageChunhuiEnvoy?: Resolver<ResolversTypes['EngageChunhuiEnvoyPayload'], ParentType, ContextType, RequireFields<MutationEngageChunhuiEnvoyArgs, 'input'>>;
  eraseOrganizationData?: Resolver<ResolversTypes['EraseDataPayload'], ParentType, ContextType, RequireFields<MutationEraseOrganizationDataArgs, 'input'>>;
  exportLeagueMemberRoster?: Resolver<ResolversTypes['ExportLeagueMemberRosterPayload'], ParentType, ContextType, RequireFields<MutationExportLeagueMemberRosterArgs, 'input'>>;
  exportModel?: Resolver<ResolversTypes['ExportModelPayload'], ParentType, ContextType, RequireFields<MutationExportModelArgs, 'input'>>;
  exportOrganizationAudit?: Resolver<ResolversTypes['ExportAuditPayload'], ParentType, ContextType, RequireFields<MutationExportOrganizationAuditArgs, 'input'>>;
  foundLeagueOrganization?: Resolver<ResolversTypes['FoundLeagueOrganizationPayload'], ParentType, ContextType, RequireFields<MutationFoundLeagueOrganizationArgs, 'input'>>;
  giveGrant?: Resolver<ResolversTypes['GiveGrantPayload'], ParentType, ContextType, RequireFields<MutationGiveGrantArgs, 'input'>>;
  handOverGrants?: Resolver<ResolversTypes['HandOverGrantsPayload'], ParentType, ContextType, RequireFields<MutationHandOverGrantsArgs, 'input'>>;
  holdElection?: Resolver<ResolversTypes['HoldElectionPayload'], ParentType, ContextType, RequireFields<MutationHoldElectionArgs, 'input'>>;
  invite?: Resolver<ResolversTypes['InvitePayload'], ParentType, ContextType, RequireFields<MutationInviteArgs, 'input'>>;
  joinChunhuiSociety?: Resolver<ResolversTypes['JoinChunhuiSocietyPayload'], ParentType, ContextType, RequireFields<MutationJoinChunhuiSocietyArgs, 'input'>>;
  leaveChunhuiSociety?: Resolver<ResolversTypes['LeaveChunhuiSocietyPayload'], ParentType, ContextType, RequireFields<MutationLeaveChunhuiSocietyArgs, 'input'>>;
  moveLeagueOrganization?: Resolver<ResolversTypes['MoveLeagueOrganizationPayload'], ParentType, ContextType, RequireFields<MutationMoveLeagueOrganizationArgs, 'input'>>;
  nominateFirstSecretaryCandidate?: Resolver<ResolversTypes['NominateFirstSecretaryCandidatePayload'], ParentType, ContextType, RequireFields<MutationNominateFirstSecretaryCandidateArgs, 'input'>>;
  openLiaisonStation?: Resolver<ResolversTypes['OpenLiaisonStationPayload'], ParentType, ContextType, RequireFields<MutationOpenLiaisonStationArgs, 'input'>>;
  overrideParameter?: Resolver<ResolversTypes['OverrideParameterPayload'], ParentType, ContextType, RequireFields<MutationOverrideParameterArgs, 'input'>>;
  pairStudentWithSociety?: Resolver<ResolversTypes['PairStudentWithSocietyPayload'], ParentType, ContextType, RequireFields<MutationPairStudentWithSocietyArgs, 'input'>>;
  planRollout?: Resolver<ResolversTypes['PlanRolloutPayload'], ParentType, ContextType, RequireFields<MutationPlanRolloutArgs, 'input'>>;
  previewDivisionChanges?: Resolver<ResolversTypes['PreviewDivisionChangesPayload'], ParentType, ContextType, RequireFields<MutationPreviewDivisionChangesArgs, 'input'>>;
  previewLeagueMemberRoster?: Resolver<ResolversTypes['PreviewLeagueMemberRosterPayload'], ParentType, ContextType, RequireFields<MutationPreviewLeagueMemberRosterArgs, 'input'>>;
  publishModel?: Resolver<ResolversTypes['PublishModelPayload'], ParentType, ContextType, RequireFields<MutationPublishModelArgs, 'input'>>;
  registerChunhuiSociety?: Resolver<ResolversTypes['RegisterChunhuiSocietyPayload'], ParentType, ContextType, RequireFields<MutationRegisterChunhuiSocietyArgs, 'input'>>;
  registerSocialOrganization?: Resolver<ResolversTypes['RegisterSocialOrganizationPayload'], ParentType, ContextType, RequireFields<MutationRegisterSocialOrganizationArgs, 'input'>>;
  releaseSocialOrganizationMember?: Resolver<ResolversTypes['ReleaseSocialOrganizationMemberPayload'], ParentType, ContextType, RequireFields<MutationReleaseSocialOrganizationMemberArgs, 'input'>>;
  reportFigure?: Resolver<ResolversTypes['ReportFigurePayload'], ParentType, ContextType, RequireFields<MutationReportFigureArgs, 'input'>>;
  requestMemberTransfer?: Resolver<ResolversTypes['RequestMemberTransferPayload'], ParentType, ContextType, RequireFields<MutationRequestMemberTransferArgs, 'input'>>;
  rollOutCounty?: Resolver<ResolversTypes['RollOutCountyPayload'], ParentType, ContextType, RequireFields<MutationRollOutCountyArgs, 'input'>>;
  setTarget?: Resolver<ResolversTypes['SetTargetPayload'], ParentType, ContextType, RequireFields<MutationSetTargetArgs, 'input'>>;
  stateVillageNeeds?: Resolver<ResolversTypes['StateVillageNeedsPayload'], ParentType, ContextType, RequireFields<MutationStateVillageNeedsArgs, 'input'>>;
  withdrawFirstSecretaryCandidate?: Resolver<ResolversTypes['WithdrawFirstSecretaryCandidatePayload'], ParentType, ContextType, RequireFields<MutationWithdrawFirstSecretaryCandidateArgs, 'input'>>;
  withdrawOverride?: Resolver<ResolversTypes['WithdrawOverridePayload'], ParentType, ContextType, RequireFields<MutationWithdrawOverrideArgs, 'input'>>;
};

export type NominateFirstSecretaryCandidatePayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['NominateFirstSecretaryCandidatePayload'] = ResolversParentTypes['NominateFirstSecretaryCandidatePayload']> = {
  candidate?: Resolver<Maybe<ResolversTypes['FirstSecretaryCandidate']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenLiaisonStationPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['OpenLiaisonStationPayload'] = ResolversParentTypes['OpenLiaisonStationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['LiaisonStation']>, ParentType, ContextType>;
};

export type OrganizationFiguresResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['OrganizationFigures'] = ResolversParentTypes['OrganizationFigures']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  chunhuiEnvoys?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chunhuiMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chunhuiSocieties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSecretaries?: Resolver<ResolversTypes['FirstSecretaryFigures'], ParentType, ContextType>;
  leagueMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leagueOrganizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linkage?: Resolver<ResolversTypes['LinkageFigures'], ParentType, ContextType>;
  socialOrganizations?: Resolver<ReadonlyArray<ResolversTypes['YouthSocialOrganization']>, ParentType, ContextType>;
  studentPairings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationIndicatorResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['OrganizationIndicator'] = ResolversParentTypes['OrganizationIndicator']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['IndicatorDirection'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchesReported?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['IndicatorState']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverrideParameterPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['OverrideParameterPayload'] = ResolversParentTypes['OverrideParameterPayload']> = {
  countyModel?: Resolver<Maybe<ResolversTypes['CountyModel']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PairStudentWithSocietyPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['PairStudentWithSocietyPayload'] = ResolversParentTypes['PairStudentWithSocietyPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  pairing?: Resolver<Maybe<ResolversTypes['StudentPairing']>, ParentType, ContextType>;
};

export type ParameterOverrideResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ParameterOverride'] = ResolversParentTypes['ParameterOverride']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  chunhuiEnvoy?: Resolver<Maybe<ResolversTypes['ChunhuiEnvoy']>, ParentType, ContextType>;
  firstSecretaryAppointment?: Resolver<Maybe<ResolversTypes['FirstSecretaryAppointment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonRecordResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['PersonRecord'] = ResolversParentTypes['PersonRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['PersonValue']>, ParentType, ContextType>;
};

export type PersonValueResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['PersonValue'] = ResolversParentTypes['PersonValue']> = {
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanRolloutPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['PlanRolloutPayload'] = ResolversParentTypes['PlanRolloutPayload']> = {
  adoption?: Resolver<Maybe<ResolversTypes['CountyAdoption']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PreviewDivisionChangesPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['PreviewDivisionChangesPayload'] = ResolversParentTypes['PreviewDivisionChangesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['DivisionPlan']>, ParentType, ContextType>;
};

export type PreviewLeagueMemberRosterPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['PreviewLeagueMemberRosterPayload'] = ResolversParentTypes['PreviewLeagueMemberRosterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RosterPreview']>, ParentType, ContextType>;
};

export type PublishModelPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['PublishModelPayload'] = ResolversParentTypes['PublishModelPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  catalogue?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Catalogue']>>, ParentType, ContextType, Partial<QueryCatalogueArgs>>;
  checkFirstSecretaryEligibility?: Resolver<Maybe<ResolversTypes['FirstSecretaryEligibility']>, ParentType, ContextType, RequireFields<QueryCheckFirstSecretaryEligibilityArgs, 'input'>>;
  chunhuiEnvoys?: Resolver<Maybe<ResolversTypes['ChunhuiEnvoyConnection']>, ParentType, ContextType, RequireFields<QueryChunhuiEnvoysArgs, 'division' | 'first'>>;
  chunhuiMembers?: Resolver<Maybe<ResolversTypes['ChunhuiMemberConnection']>, ParentType, ContextType, RequireFields<QueryChunhuiMembersArgs, 'division' | 'first'>>;
  chunhuiSocieties?: Resolver<Maybe<ResolversTypes['ChunhuiSocietyConnection']>, ParentType, ContextType, RequireFields<QueryChunhuiSocietiesArgs, 'division' | 'first'>>;
  countyModel?: Resolver<Maybe<ResolversTypes['CountyModel']>, ParentType, ContextType, RequireFields<QueryCountyModelArgs, 'county'>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  firstSecretaryAppointments?: Resolver<Maybe<ResolversTypes['FirstSecretaryAppointmentConnection']>, ParentType, ContextType, RequireFields<QueryFirstSecretaryAppointmentsArgs, 'division' | 'first'>>;
  firstSecretaryCandidates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RankedCandidate']>>, ParentType, ContextType, RequireFields<QueryFirstSecretaryCandidatesArgs, 'branch' | 'first'>>;
  grants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Grant']>>, ParentType, ContextType, RequireFields<QueryGrantsArgs, 'division'>>;
  leagueMemberRosterPreview?: Resolver<Maybe<ResolversTypes['RosterPreview']>, ParentType, ContextType, RequireFields<QueryLeagueMemberRosterPreviewArgs, 'id'>>;
  leagueMemberRosterRejected?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType, RequireFields<QueryLeagueMemberRosterRejectedArgs, 'preview'>>;
  leagueMemberRosterTemplate?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  leagueMembers?: Resolver<Maybe<ResolversTypes['LeagueMemberConnection']>, ParentType, ContextType, RequireFields<QueryLeagueMembersArgs, 'division' | 'first'>>;
  leagueOrganizations?: Resolver<Maybe<ResolversTypes['LeagueOrganizationConnection']>, ParentType, ContextType, RequireFields<QueryLeagueOrganizationsArgs, 'dissolved' | 'division' | 'first'>>;
  leaguePosts?: Resolver<Maybe<ResolversTypes['LeaguePostConnection']>, ParentType, ContextType, RequireFields<QueryLeaguePostsArgs, 'division' | 'first'>>;
  liaisonStations?: Resolver<Maybe<ResolversTypes['LiaisonStationConnection']>, ParentType, ContextType, RequireFields<QueryLiaisonStationsArgs, 'division' | 'first'>>;
  me?: Resolver<Maybe<ResolversTypes['Caller']>, ParentType, ContextType>;
  modelAdoption?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CountyAdoption']>>, ParentType, ContextType, RequireFields<QueryModelAdoptionArgs, 'division'>>;
  modelDrift?: Resolver<Maybe<ResolversTypes['ModelDrift']>, ParentType, ContextType, RequireFields<QueryModelDriftArgs, 'county'>>;
  models?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ModelVersion']>>, ParentType, ContextType>;
  organizationAudit?: Resolver<Maybe<ResolversTypes['AuditConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationAuditArgs, 'first'>>;
  organizationAuditVerdict?: Resolver<Maybe<ResolversTypes['AuditVerdict']>, ParentType, ContextType>;
  organizationDataOf?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonRecord']>>, ParentType, ContextType, RequireFields<QueryOrganizationDataOfArgs, 'purpose' | 'subject'>>;
  planModel?: Resolver<Maybe<ResolversTypes['ModelPlan']>, ParentType, ContextType, RequireFields<QueryPlanModelArgs, 'county' | 'model' | 'version'>>;
  socialOrganizationMembers?: Resolver<Maybe<ResolversTypes['YouthSocialOrganizationMemberConnection']>, ParentType, ContextType, RequireFields<QuerySocialOrganizationMembersArgs, 'division' | 'first' | 'organization'>>;
  studentPairings?: Resolver<Maybe<ResolversTypes['StudentPairingConnection']>, ParentType, ContextType, RequireFields<QueryStudentPairingsArgs, 'division' | 'first'>>;
  villagesWithout?: Resolver<Maybe<ResolversTypes['DivisionConnection']>, ParentType, ContextType, RequireFields<QueryVillagesWithoutArgs, 'division' | 'first' | 'lacking'>>;
};

export type RankedCandidateResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['RankedCandidate'] = ResolversParentTypes['RankedCandidate']> = {
  candidate?: Resolver<ResolversTypes['FirstSecretaryCandidate'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['FitReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterChunhuiSocietyPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['RegisterChunhuiSocietyPayload'] = ResolversParentTypes['RegisterChunhuiSocietyPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  society?: Resolver<Maybe<ResolversTypes['ChunhuiSociety']>, ParentType, ContextType>;
};

export type RegisterSocialOrganizationPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['RegisterSocialOrganizationPayload'] = ResolversParentTypes['RegisterSocialOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['YouthSocialOrganization']>, ParentType, ContextType>;
};

export type ReleaseSocialOrganizationMemberPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ReleaseSocialOrganizationMemberPayload'] = ResolversParentTypes['ReleaseSocialOrganizationMemberPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['YouthSocialOrganizationMember']>, ParentType, ContextType>;
};

export type ReportFigurePayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ReportFigurePayload'] = ResolversParentTypes['ReportFigurePayload']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RequestMemberTransferPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['RequestMemberTransferPayload'] = ResolversParentTypes['RequestMemberTransferPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['LeagueTransfer']>, ParentType, ContextType>;
};

export type RollOutCountyPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['RollOutCountyPayload'] = ResolversParentTypes['RollOutCountyPayload']> = {
  adoption?: Resolver<Maybe<ResolversTypes['CountyAdoption']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RosterCountsResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['RosterCounts'] = ResolversParentTypes['RosterCounts']> = {
  alike?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterDuplicateResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['RosterDuplicate'] = ResolversParentTypes['RosterDuplicate']> = {
  differs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  matchedRow?: Resolver<Maybe<ResolversTypes['RosterPlace']>, ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RosterMatch'], ParentType, ContextType>;
};

export type RosterHeaderResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['RosterHeader'] = ResolversParentTypes['RosterHeader']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterOutcomeResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['RosterOutcome'] = ResolversParentTypes['RosterOutcome']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterPlaceResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['RosterPlace'] = ResolversParentTypes['RosterPlace']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterPreviewResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['RosterPreview'] = ResolversParentTypes['RosterPreview']> = {
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

export type RosterProblemResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['RosterProblem'] = ResolversParentTypes['RosterProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterSheetResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['RosterSheet'] = ResolversParentTypes['RosterSheet']> = {
  headerRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RosterSheetOutcome'], ParentType, ContextType>;
};

export type SetTargetPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['SetTargetPayload'] = ResolversParentTypes['SetTargetPayload']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StateVillageNeedsPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['StateVillageNeedsPayload'] = ResolversParentTypes['StateVillageNeedsPayload']> = {
  branch?: Resolver<Maybe<ResolversTypes['LeagueOrganization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StudentPairingResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['StudentPairing'] = ResolversParentTypes['StudentPairing']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pairedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  society?: Resolver<ResolversTypes['ChunhuiSociety'], ParentType, ContextType>;
  university?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StudentPairingConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['StudentPairingConnection'] = ResolversParentTypes['StudentPairingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StudentPairing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TalentIndicatorResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['TalentIndicator'] = ResolversParentTypes['TalentIndicator'], FederationReferenceType extends FederationReferenceTypes['TalentIndicator'] = FederationReferenceTypes['TalentIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TalentIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['IndicatorDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UploadScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Upload'], any> {
  name: 'Upload';
}

export type UserErrorResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VolunteerIndicatorResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['VolunteerIndicator'] = ResolversParentTypes['VolunteerIndicator'], FederationReferenceType extends FederationReferenceTypes['VolunteerIndicator'] = FederationReferenceTypes['VolunteerIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['IndicatorDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawFirstSecretaryCandidatePayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['WithdrawFirstSecretaryCandidatePayload'] = ResolversParentTypes['WithdrawFirstSecretaryCandidatePayload']> = {
  candidate?: Resolver<Maybe<ResolversTypes['FirstSecretaryCandidate']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawOverridePayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['WithdrawOverridePayload'] = ResolversParentTypes['WithdrawOverridePayload']> = {
  countyModel?: Resolver<Maybe<ResolversTypes['CountyModel']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type YouthSocialOrganizationResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['YouthSocialOrganization'] = ResolversParentTypes['YouthSocialOrganization'], FederationReferenceType extends FederationReferenceTypes['YouthSocialOrganization'] = FederationReferenceTypes['YouthSocialOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['YouthSocialOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['SocialOrganizationDomain'], ParentType, ContextType>;
  foundedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OrganizationLevel'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<YouthSocialOrganizationMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supervisingBody?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type YouthSocialOrganizationMemberResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['YouthSocialOrganizationMember'] = ResolversParentTypes['YouthSocialOrganizationMember']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SocialOrganizationMemberKind'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['YouthSocialOrganization'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type YouthSocialOrganizationMemberConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['YouthSocialOrganizationMemberConnection'] = ResolversParentTypes['YouthSocialOrganizationMemberConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['YouthSocialOrganizationMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = OrganizationsContext> = {
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  AcceptMemberTransferPayload?: AcceptMemberTransferPayloadResolvers<ContextType>;
  ActivityIndicator?: ActivityIndicatorResolvers<ContextType>;
  AdmitLeagueMemberPayload?: AdmitLeagueMemberPayloadResolvers<ContextType>;
  AdmitSocialOrganizationMemberPayload?: AdmitSocialOrganizationMemberPayloadResolvers<ContextType>;
  AgeOutLeagueMembersPayload?: AgeOutLeagueMembersPayloadResolvers<ContextType>;
  ApplyDivisionChangesPayload?: ApplyDivisionChangesPayloadResolvers<ContextType>;
  ApplyModelPayload?: ApplyModelPayloadResolvers<ContextType>;
  AppointFirstSecretaryPayload?: AppointFirstSecretaryPayloadResolvers<ContextType>;
  AppointLeaguePostPayload?: AppointLeaguePostPayloadResolvers<ContextType>;
  AppointSocietyPresidentPayload?: AppointSocietyPresidentPayloadResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditVerdict?: AuditVerdictResolvers<ContextType>;
  Caller?: CallerResolvers<ContextType>;
  Catalogue?: CatalogueResolvers<ContextType>;
  CatalogueEntry?: CatalogueEntryResolvers<ContextType>;
  ChannelCount?: ChannelCountResolvers<ContextType>;
  ChunhuiEnvoy?: ChunhuiEnvoyResolvers<ContextType>;
  ChunhuiEnvoyConnection?: ChunhuiEnvoyConnectionResolvers<ContextType>;
  ChunhuiEnvoyEngagement?: ChunhuiEnvoyEngagementResolvers<ContextType>;
  ChunhuiMember?: ChunhuiMemberResolvers<ContextType>;
  ChunhuiMemberConnection?: ChunhuiMemberConnectionResolvers<ContextType>;
  ChunhuiMembership?: ChunhuiMembershipResolvers<ContextType>;
  ChunhuiSociety?: ChunhuiSocietyResolvers<ContextType>;
  ChunhuiSocietyConnection?: ChunhuiSocietyConnectionResolvers<ContextType>;
  ChunhuiSocietyPresident?: ChunhuiSocietyPresidentResolvers<ContextType>;
  CloseLiaisonStationPayload?: CloseLiaisonStationPayloadResolvers<ContextType>;
  CodeCount?: CodeCountResolvers<ContextType>;
  CommitLeagueMemberRosterPayload?: CommitLeagueMemberRosterPayloadResolvers<ContextType>;
  CorrectDataPayload?: CorrectDataPayloadResolvers<ContextType>;
  CountyAdoption?: CountyAdoptionResolvers<ContextType>;
  CountyModel?: CountyModelResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DissolveChunhuiSocietyPayload?: DissolveChunhuiSocietyPayloadResolvers<ContextType>;
  DissolveLeagueOrganizationPayload?: DissolveLeagueOrganizationPayloadResolvers<ContextType>;
  DissolveSocialOrganizationPayload?: DissolveSocialOrganizationPayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionChange?: DivisionChangeResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  DivisionConnection?: DivisionConnectionResolvers<ContextType>;
  DivisionListProblem?: DivisionListProblemResolvers<ContextType>;
  DivisionPlan?: DivisionPlanResolvers<ContextType>;
  DroppedOverride?: DroppedOverrideResolvers<ContextType>;
  EndChunhuiEnvoyEngagementPayload?: EndChunhuiEnvoyEngagementPayloadResolvers<ContextType>;
  EndFirstSecretaryAppointmentPayload?: EndFirstSecretaryAppointmentPayloadResolvers<ContextType>;
  EndGrantPayload?: EndGrantPayloadResolvers<ContextType>;
  EndLeaguePostPayload?: EndLeaguePostPayloadResolvers<ContextType>;
  EndStudentPairingPayload?: EndStudentPairingPayloadResolvers<ContextType>;
  EngageChunhuiEnvoyPayload?: EngageChunhuiEnvoyPayloadResolvers<ContextType>;
  EraseDataPayload?: EraseDataPayloadResolvers<ContextType>;
  ExpectedDifference?: ExpectedDifferenceResolvers<ContextType>;
  ExportAuditPayload?: ExportAuditPayloadResolvers<ContextType>;
  ExportLeagueMemberRosterPayload?: ExportLeagueMemberRosterPayloadResolvers<ContextType>;
  ExportModelPayload?: ExportModelPayloadResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  File?: FileResolvers<ContextType>;
  FirstSecretaryAppointment?: FirstSecretaryAppointmentResolvers<ContextType>;
  FirstSecretaryAppointmentConnection?: FirstSecretaryAppointmentConnectionResolvers<ContextType>;
  FirstSecretaryCandidate?: FirstSecretaryCandidateResolvers<ContextType>;
  FirstSecretaryEligibility?: FirstSecretaryEligibilityResolvers<ContextType>;
  FirstSecretaryFigures?: FirstSecretaryFiguresResolvers<ContextType>;
  FitReason?: FitReasonResolvers<ContextType>;
  FoundLeagueOrganizationPayload?: FoundLeagueOrganizationPayloadResolvers<ContextType>;
  GiveGrantPayload?: GiveGrantPayloadResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  HandOverGrantsPayload?: HandOverGrantsPayloadResolvers<ContextType>;
  HoldElectionPayload?: HoldElectionPayloadResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IneligibilityReason?: IneligibilityReasonResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitePayload?: InvitePayloadResolvers<ContextType>;
  JoinChunhuiSocietyPayload?: JoinChunhuiSocietyPayloadResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LeagueMember?: LeagueMemberResolvers<ContextType>;
  LeagueMemberConnection?: LeagueMemberConnectionResolvers<ContextType>;
  LeagueOrganization?: LeagueOrganizationResolvers<ContextType>;
  LeagueOrganizationConnection?: LeagueOrganizationConnectionResolvers<ContextType>;
  LeaguePost?: LeaguePostResolvers<ContextType>;
  LeaguePostConnection?: LeaguePostConnectionResolvers<ContextType>;
  LeagueTransfer?: LeagueTransferResolvers<ContextType>;
  LeaveChunhuiSocietyPayload?: LeaveChunhuiSocietyPayloadResolvers<ContextType>;
  LiaisonStation?: LiaisonStationResolvers<ContextType>;
  LiaisonStationConnection?: LiaisonStationConnectionResolvers<ContextType>;
  LinkageFigures?: LinkageFiguresResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  ModelDifference?: ModelDifferenceResolvers<ContextType>;
  ModelDrift?: ModelDriftResolvers<ContextType>;
  ModelParameter?: ModelParameterResolvers<ContextType>;
  ModelPlan?: ModelPlanResolvers<ContextType>;
  ModelVersion?: ModelVersionResolvers<ContextType>;
  MoveLeagueOrganizationPayload?: MoveLeagueOrganizationPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NominateFirstSecretaryCandidatePayload?: NominateFirstSecretaryCandidatePayloadResolvers<ContextType>;
  OpenLiaisonStationPayload?: OpenLiaisonStationPayloadResolvers<ContextType>;
  OrganizationFigures?: OrganizationFiguresResolvers<ContextType>;
  OrganizationIndicator?: OrganizationIndicatorResolvers<ContextType>;
  OverrideParameterPayload?: OverrideParameterPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PairStudentWithSocietyPayload?: PairStudentWithSocietyPayloadResolvers<ContextType>;
  ParameterOverride?: ParameterOverrideResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonRecord?: PersonRecordResolvers<ContextType>;
  PersonValue?: PersonValueResolvers<ContextType>;
  PlanRolloutPayload?: PlanRolloutPayloadResolvers<ContextType>;
  PreviewDivisionChangesPayload?: PreviewDivisionChangesPayloadResolvers<ContextType>;
  PreviewLeagueMemberRosterPayload?: PreviewLeagueMemberRosterPayloadResolvers<ContextType>;
  PublishModelPayload?: PublishModelPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedCandidate?: RankedCandidateResolvers<ContextType>;
  RegisterChunhuiSocietyPayload?: RegisterChunhuiSocietyPayloadResolvers<ContextType>;
  RegisterSocialOrganizationPayload?: RegisterSocialOrganizationPayloadResolvers<ContextType>;
  ReleaseSocialOrganizationMemberPayload?: ReleaseSocialOrganizationMemberPayloadResolvers<ContextType>;
  ReportFigurePayload?: ReportFigurePayloadResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  RequestMemberTransferPayload?: RequestMemberTransferPayloadResolvers<ContextType>;
  RollOutCountyPayload?: RollOutCountyPayloadResolvers<ContextType>;
  RosterCounts?: RosterCountsResolvers<ContextType>;
  RosterDuplicate?: RosterDuplicateResolvers<ContextType>;
  RosterHeader?: RosterHeaderResolvers<ContextType>;
  RosterOutcome?: RosterOutcomeResolvers<ContextType>;
  RosterPlace?: RosterPlaceResolvers<ContextType>;
  RosterPreview?: RosterPreviewResolvers<ContextType>;
  RosterProblem?: RosterProblemResolvers<ContextType>;
  RosterSheet?: RosterSheetResolvers<ContextType>;
  SetTargetPayload?: SetTargetPayloadResolvers<ContextType>;
  StateVillageNeedsPayload?: StateVillageNeedsPayloadResolvers<ContextType>;
  StudentPairing?: StudentPairingResolvers<ContextType>;
  StudentPairingConnection?: StudentPairingConnectionResolvers<ContextType>;
  TalentIndicator?: TalentIndicatorResolvers<ContextType>;
  Upload?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  VolunteerIndicator?: VolunteerIndicatorResolvers<ContextType>;
  WithdrawFirstSecretaryCandidatePayload?: WithdrawFirstSecretaryCandidatePayloadResolvers<ContextType>;
  WithdrawOverridePayload?: WithdrawOverridePayloadResolvers<ContextType>;
  YouthSocialOrganization?: YouthSocialOrganizationResolvers<ContextType>;
  YouthSocialOrganizationMember?: YouthSocialOrganizationMemberResolvers<ContextType>;
  YouthSocialOrganizationMemberConnection?: YouthSocialOrganizationMemberConnectionResolvers<ContextType>;
};

