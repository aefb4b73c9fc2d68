// Generated from schema/*.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Caller as CallerRow, Connection, Grant as CallerGrantRow, UserError as UserErrorRow } from '@chunhui/runtime';
import type { Grant as GrantRow, GrantNotice as GrantNoticeRow } from '../grant/grant.table.ts';
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

/** The input of `acceptInvitation`. */
export type AcceptInvitationInput = {
  /** The code of the invitation. */
  readonly code: Scalars['String']['input'];
};

/** The result of `acceptInvitation`. */
export type AcceptInvitationPayload = {
  readonly __typename?: 'AcceptInvitationPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The grant after the mutation; null when refused. */
  readonly grant?: Maybe<Grant>;
};

/** The input of `acceptMemberTransfer`. */
export type AcceptMemberTransferInput = {
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A transfer that waits for consent. */
  readonly transfer: Scalars['ID']['input'];
};

/** The result of `acceptMemberTransfer`. */
export type AcceptMemberTransferPayload = {
  readonly __typename?: 'AcceptMemberTransferPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The member after the mutation; null when refused. */
  readonly member?: Maybe<LeagueMember>;
};

/** An indicator that the activities subgraph computes. */
export type ActivityIndicator = Indicator & {
  readonly __typename?: 'ActivityIndicator';
  /** The source of the indicator's definition. */
  readonly citation: Scalars['String']['output'];
  /** The code of the indicator, unique in the model. */
  readonly code: Scalars['String']['output'];
  /** The code of the divisor of a ratio, of the same owner; null otherwise. */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** Whether the target is a floor or a ceiling. */
  readonly direction: IndicatorDirection;
  /** `<division code>:<indicator code>:<period>`, followed by `:<day>` as of a past day. */
  readonly id: Scalars['ID']['output'];
  /** The unit of counting. */
  readonly measure: Measure;
  /** The code of the dividend of a ratio, of the same owner; null otherwise. */
  readonly numerator?: Maybe<Scalars['String']['output']>;
  /** The period: a year (2021) or a month (2021-11). */
  readonly period: Scalars['String']['output'];
  /** The figure that the county reported elsewhere; null where there is none. */
  readonly reported?: Maybe<ReportedFigure>;
  /** The target of the period: the county's own, or the sum over the counties of the division; null where none is set. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** The name of the indicator. */
  readonly title: Label;
  /** The measure word that follows the value. */
  readonly unit: Label;
};

/** The input of `admitLeagueMember`. */
export type AdmitLeagueMemberInput = {
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day of joining, not in the future. */
  readonly joinedOn: Scalars['Date']['input'];
  /** The branch; other kinds of organization have no members. */
  readonly organization: Scalars['ID']['input'];
  /** The person, of League age on the day of joining. */
  readonly person: PersonInput;
};

/** The result of `admitLeagueMember`. */
export type AdmitLeagueMemberPayload = {
  readonly __typename?: 'AdmitLeagueMemberPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The member after the mutation; null when refused. */
  readonly member?: Maybe<LeagueMember>;
};

/** The input of `admitSocialOrganizationMember`: exactly one of `person` and `unit`. */
export type AdmitSocialOrganizationMemberInput = {
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day of joining: not before the founding, not in the future. */
  readonly joinedOn: Scalars['Date']['input'];
  /** An existing social organization. */
  readonly organization: Scalars['ID']['input'];
  /** The person to admit. */
  readonly person?: InputMaybe<PersonInput>;
  /** The unit to admit. */
  readonly unit?: InputMaybe<UnitInput>;
};

/** The result of `admitSocialOrganizationMember`. */
export type AdmitSocialOrganizationMemberPayload = {
  readonly __typename?: 'AdmitSocialOrganizationMemberPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The member after the mutation; null when refused. */
  readonly member?: Maybe<YouthSocialOrganizationMember>;
};

/** The input of `ageOutLeagueMembers`. */
export type AgeOutLeagueMembersInput = {
  /** The division whose members are checked. */
  readonly division: Scalars['DivisionCode']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day on which the age is computed and the members leave, not in the future. */
  readonly on: Scalars['Date']['input'];
};

/** The result of `ageOutLeagueMembers`. */
export type AgeOutLeagueMembersPayload = {
  readonly __typename?: 'AgeOutLeagueMembersPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The number of members who left (persons); null when refused. */
  readonly left?: Maybe<Scalars['Int']['output']>;
};

/** The input of `applyDivisionChanges`. */
export type ApplyDivisionChangesInput = {
  /** The division of the preview. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The previewed file. */
  readonly file: Scalars['Upload']['input'];
  /** The name of the file, with its extension. */
  readonly fileName: Scalars['String']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The id of the previewed plan. */
  readonly plan: Scalars['ID']['input'];
  /** The first day of the preview. */
  readonly validFrom: Scalars['Date']['input'];
};

/** The result of `applyDivisionChanges`. */
export type ApplyDivisionChangesPayload = {
  readonly __typename?: 'ApplyDivisionChangesPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The plan after the mutation; null when refused. */
  readonly plan?: Maybe<DivisionPlan>;
};

/** The input of `applyModel`. */
export type ApplyModelInput = {
  /** The county. */
  readonly county: Scalars['DivisionCode']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name of the model. */
  readonly model?: InputMaybe<Scalars['String']['input']>;
  /** The id of the plan, from `planModel`. */
  readonly planId: Scalars['ID']['input'];
  /** The version to apply. */
  readonly version: Scalars['Int']['input'];
};

/** The result of `applyModel`. */
export type ApplyModelPayload = {
  readonly __typename?: 'ApplyModelPayload';
  /** The county's model after the mutation; null when refused. */
  readonly countyModel?: Maybe<CountyModel>;
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The input of `appointFirstSecretary`. */
export type AppointFirstSecretaryInput = {
  /** The first day in office, on which the age is computed; not in the future. */
  readonly appointedOn: Scalars['Date']['input'];
  /** The branch of the village. */
  readonly branch: Scalars['ID']['input'];
  /** The source channel. */
  readonly channel: SourceChannel;
  /** The resident ID number (GB 11643), 18 characters. It is not stored: the person's id and date of birth are derived from it. */
  readonly idNumber: Scalars['String']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name, at most 50 characters. */
  readonly name: Scalars['String']['input'];
  /** The political status, which decides the age limit. */
  readonly politicalStatus: PoliticalStatus;
  /** The appointment in office that this one replaces. */
  readonly replaces?: InputMaybe<Scalars['ID']['input']>;
  /** The specialty that the village needs. */
  readonly specialty?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `appointFirstSecretary`. */
export type AppointFirstSecretaryPayload = {
  readonly __typename?: 'AppointFirstSecretaryPayload';
  /** The appointment after the mutation; null when refused. */
  readonly appointment?: Maybe<FirstSecretaryAppointment>;
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** Every reason against the appointment, with its citation, as `checkFirstSecretaryEligibility` gives them. */
  readonly reasons: ReadonlyArray<IneligibilityReason>;
};

/** The input of `appointLeaguePost`. */
export type AppointLeaguePostInput = {
  /** The first day, not in the future. */
  readonly beganOn: Scalars['Date']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The League organization. */
  readonly organization: Scalars['ID']['input'];
  /** The person to appoint. */
  readonly person: PersonInput;
  /** The political status: a League member must be on the county's list of members on the first day, a Party member of age; `NEITHER` is refused. */
  readonly politicalStatus?: PoliticalStatus;
  /** The post, a code of the catalogue `cadrePost`. An organization has one secretary at a time. */
  readonly post: Scalars['String']['input'];
  /** The last day of the term: after the first, and within the longest term of a committee of this kind. */
  readonly termEndsOn: Scalars['Date']['input'];
};

/** The result of `appointLeaguePost`. */
export type AppointLeaguePostPayload = {
  readonly __typename?: 'AppointLeaguePostPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The tenure after the mutation; null when refused. */
  readonly post?: Maybe<LeaguePost>;
};

/** The input of `appointSocietyPresident`. */
export type AppointSocietyPresidentInput = {
  /** The first day in office, not in the future, and later than the predecessor's first day. */
  readonly beganOn: Scalars['Date']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person to appoint. */
  readonly person: PersonInput;
  /** An active society. */
  readonly society: Scalars['ID']['input'];
  /** The last day of the term: after the first, and at most the longest term of the county (parameter `societyPresidentMaxTerm`, years). */
  readonly termEndsOn: Scalars['Date']['input'];
};

/** The result of `appointSocietyPresident`. */
export type AppointSocietyPresidentPayload = {
  readonly __typename?: 'AppointSocietyPresidentPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The presidency after the mutation; null when refused. */
  readonly president?: Maybe<ChunhuiSocietyPresident>;
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

/** The caller of this request. */
export type Caller = {
  readonly __typename?: 'Caller';
  /** Every grant in force that reaches the scope which the header `chunhui-scope` narrows the request to; all without the header. */
  readonly grants: ReadonlyArray<CallerGrant>;
  /** The roles that the caller holds in that scope; empty without a grant. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** The division in which the caller acts; null for a caller without a grant. */
  readonly scope?: Maybe<Division>;
  /** The subject (`sub`) of the access token; null without a token. */
  readonly subject?: Maybe<Scalars['String']['output']>;
};

/** A grant of the caller. */
export type CallerGrant = {
  readonly __typename?: 'CallerGrant';
  /** The division over which it is held; of a bound role its county. */
  readonly division?: Maybe<Division>;
  /** The role. */
  readonly role: Scalars['String']['output'];
  /** The team, society or branch that the role is bound to; null for a role over the whole division. */
  readonly thing?: Maybe<Scalars['ID']['output']>;
};

/** A list of codes. */
export type Catalogue = {
  readonly __typename?: 'Catalogue';
  /** The codes of the catalogue, in the order of the model. */
  readonly entries: ReadonlyArray<CatalogueEntry>;
  /** The name of the catalogue, such as `sourceChannel`. */
  readonly name: Scalars['String']['output'];
};

/** A code with its name in both languages. */
export type CatalogueEntry = {
  readonly __typename?: 'CatalogueEntry';
  /** The code, in UPPER_CASE. */
  readonly code: Scalars['String']['output'];
  /** The English name. */
  readonly en: Scalars['String']['output'];
  /** The Chinese name. */
  readonly zh: Scalars['String']['output'];
};

/** The number of first secretaries of one channel. */
export type ChannelCount = {
  readonly __typename?: 'ChannelCount';
  /** The channel. */
  readonly channel: SourceChannel;
  /** First secretaries in office (persons). */
  readonly count: Scalars['Int']['output'];
};

/** The appointment that `checkFirstSecretaryEligibility` checks. */
export type CheckFirstSecretaryEligibilityInput = {
  /** The day of appointment, on which the age is computed. */
  readonly appointedOn: Scalars['Date']['input'];
  /** The branch of the village. */
  readonly branch: Scalars['ID']['input'];
  /** The source channel. */
  readonly channel: SourceChannel;
  /** The resident ID number (GB 11643), 18 characters. It is not stored. */
  readonly idNumber: Scalars['String']['input'];
  /** The political status, which decides the age limit. */
  readonly politicalStatus: PoliticalStatus;
  /** The appointment in office that this one would replace. */
  readonly replaces?: InputMaybe<Scalars['ID']['input']>;
};

/** A Chunhui envoy, engaged by letter for one or several societies. */
export type ChunhuiEnvoy = {
  readonly __typename?: 'ChunhuiEnvoy';
  /** The home village, where the envoy counts. */
  readonly division: Division;
  /** The engagements, present and past. */
  readonly engagements: ReadonlyArray<ChunhuiEnvoyEngagement>;
  /** The id of the envoy's record. */
  readonly id: Scalars['ID']['output'];
  /** The envoy's name. */
  readonly name: Scalars['String']['output'];
  /** The envoy as a person, shared by all subgraphs. */
  readonly person?: Maybe<Person>;
};

/** A page of envoys. */
export type ChunhuiEnvoyConnection = {
  readonly __typename?: 'ChunhuiEnvoyConnection';
  /** The items of this page. */
  readonly nodes: ReadonlyArray<ChunhuiEnvoy>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** The number of all matching items, not only of this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The engagement of an envoy for one society, by one letter. */
export type ChunhuiEnvoyEngagement = {
  readonly __typename?: 'ChunhuiEnvoyEngagement';
  /** The last day of the engagement; null while it has not been ended. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** The day of engagement. */
  readonly engagedOn: Scalars['Date']['output'];
  /** The envoy. */
  readonly envoy?: Maybe<ChunhuiEnvoy>;
  /** The number of the letter of engagement, unique in the county. */
  readonly letterNumber: Scalars['String']['output'];
  /** The society that the envoy serves. */
  readonly society: ChunhuiSociety;
  /** The last day of the term; null where an old letter states none. */
  readonly termEndsOn?: Maybe<Scalars['Date']['output']>;
};

/** A member of one or several Chunhui societies. */
export type ChunhuiMember = {
  readonly __typename?: 'ChunhuiMember';
  /** The home village, where the member counts. */
  readonly division: Division;
  /** The id of the member's record. */
  readonly id: Scalars['ID']['output'];
  /** The memberships, present and past. */
  readonly memberships: ReadonlyArray<ChunhuiMembership>;
  /** The member's name. */
  readonly name: Scalars['String']['output'];
  /** The member as a person, shared by all subgraphs. */
  readonly person?: Maybe<Person>;
};

/** A page of society members. */
export type ChunhuiMemberConnection = {
  readonly __typename?: 'ChunhuiMemberConnection';
  /** The items of this page. */
  readonly nodes: ReadonlyArray<ChunhuiMember>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** The number of all matching items, not only of this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The membership of one person in one society. */
export type ChunhuiMembership = {
  readonly __typename?: 'ChunhuiMembership';
  /** The day of joining. */
  readonly joinedOn: Scalars['Date']['output'];
  /** The day of leaving; null while a member. */
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  /** The member. */
  readonly member?: Maybe<ChunhuiMember>;
  /** The society. */
  readonly society: ChunhuiSociety;
};

/** A Chunhui society: a local association of people who support their home village. */
export type ChunhuiSociety = {
  readonly __typename?: 'ChunhuiSociety';
  /** Whether the society is not dissolved. */
  readonly active: Scalars['Boolean']['output'];
  /** The day of dissolution; null for an active society. */
  readonly dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** The village or community where the society sits. */
  readonly division: Division;
  /** The day of founding. */
  readonly foundedOn: Scalars['Date']['output'];
  /** The id of the society. */
  readonly id: Scalars['ID']['output'];
  /** The League organization that leads the society; null when none is on record. */
  readonly leagueOrganization?: Maybe<LeagueOrganization>;
  /** The level at which the society is registered. */
  readonly level: OrganizationLevel;
  /** The name of the society. */
  readonly name: Scalars['String']['output'];
  /** The president in office; null when there is none. Personal data: for roles of the county. */
  readonly president?: Maybe<ChunhuiSocietyPresident>;
};

/** A page of Chunhui societies. */
export type ChunhuiSocietyConnection = {
  readonly __typename?: 'ChunhuiSocietyConnection';
  /** The items of this page. */
  readonly nodes: ReadonlyArray<ChunhuiSociety>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** The number of all matching items, not only of this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The presidency of one person in one society. */
export type ChunhuiSocietyPresident = {
  readonly __typename?: 'ChunhuiSocietyPresident';
  /** The first day in office. */
  readonly beganOn: Scalars['Date']['output'];
  /** The last day in office; null while in office. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** The president's name. */
  readonly name: Scalars['String']['output'];
  /** The president as a person, shared by all subgraphs. */
  readonly person?: Maybe<Person>;
  /** The society. */
  readonly society: ChunhuiSociety;
  /** The last day of the term. */
  readonly termEndsOn: Scalars['Date']['output'];
  /** Whether the term has passed while the president is still in office: an election is due. */
  readonly termOver: Scalars['Boolean']['output'];
};

/** The input of `closeLiaisonStation`. */
export type CloseLiaisonStationInput = {
  /** The day of closing: not before the opening, not in the future. */
  readonly closedOn: Scalars['Date']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The station to close. */
  readonly station: Scalars['ID']['input'];
};

/** The result of `closeLiaisonStation`. */
export type CloseLiaisonStationPayload = {
  readonly __typename?: 'CloseLiaisonStationPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The liaison station after the mutation; null when refused. */
  readonly station?: Maybe<LiaisonStation>;
};

/** The number of items of one code. */
export type CodeCount = {
  readonly __typename?: 'CodeCount';
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** The number of items. */
  readonly count: Scalars['Int']['output'];
};

/** The input of `commitLeagueMemberRoster`. */
export type CommitLeagueMemberRosterInput = {
  /** The treatment of rows that look like existing records. */
  readonly onAlike?: InputMaybe<OnAlike>;
  /** The treatment of rows about existing records. */
  readonly onDuplicate: OnDuplicate;
  /** The id of the preview. */
  readonly preview: Scalars['ID']['input'];
};

/** The result of `commitLeagueMemberRoster`. */
export type CommitLeagueMemberRosterPayload = {
  readonly __typename?: 'CommitLeagueMemberRosterPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The preview after the mutation; null when refused. */
  readonly preview?: Maybe<RosterPreview>;
};

/** The input of `confirmGrant`. */
export type ConfirmGrantInput = {
  /** The division over which the role was given. */
  readonly division: Scalars['DivisionCode']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The role to confirm. */
  readonly role: Scalars['String']['input'];
  /** The token's subject (`sub`) that is to hold the role. */
  readonly subject: Scalars['String']['input'];
  /** The team, society or branch, for a role that is bound to one (TEAM_LEADER, SOCIETY_PRESIDENT, BRANCH_SECRETARY). */
  readonly thing?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `confirmGrant`. */
export type ConfirmGrantPayload = {
  readonly __typename?: 'ConfirmGrantPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The grant after the mutation; null when refused. */
  readonly grant?: Maybe<Grant>;
};

/** The input of `correctChunhuiSociety`. */
export type CorrectChunhuiSocietyInput = {
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The correct League organization; unchanged when left out, none when null. */
  readonly leagueOrganization?: InputMaybe<Scalars['ID']['input']>;
  /** The correct name, at most 200 characters; unchanged when left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The reason, at most 200 characters; it is kept in the audit trail. */
  readonly reason: Scalars['String']['input'];
  /** An active society in the caller's scope. */
  readonly society: Scalars['ID']['input'];
};

/** The result of `correctChunhuiSociety`. */
export type CorrectChunhuiSocietyPayload = {
  readonly __typename?: 'CorrectChunhuiSocietyPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The society after the mutation; null when refused. */
  readonly society?: Maybe<ChunhuiSociety>;
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

/** The input of `correctLeagueOrganization`. */
export type CorrectLeagueOrganizationInput = {
  /** The correct day of the last election: not before the founding, not in the future; unchanged when left out. */
  readonly heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The correct name, at most 200 characters; unchanged when left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The organization, not dissolved. */
  readonly organization: Scalars['ID']['input'];
  /** The correct Party organization; unchanged when left out, none when null. */
  readonly partyOrganization?: InputMaybe<Scalars['String']['input']>;
  /** The reason, at most 200 characters; it is kept in the audit trail. */
  readonly reason: Scalars['String']['input'];
  /** The correct term in years, 1 to 10; unchanged when left out. */
  readonly years?: InputMaybe<Scalars['Int']['input']>;
};

/** The result of `correctLeagueOrganization`. */
export type CorrectLeagueOrganizationPayload = {
  readonly __typename?: 'CorrectLeagueOrganizationPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The League organization after the mutation; null when refused. */
  readonly organization?: Maybe<LeagueOrganization>;
};

/** The state of a county's adoption of a model. */
export type CountyAdoption = {
  readonly __typename?: 'CountyAdoption';
  /** The county. */
  readonly county: Division;
  /** The milestones, in the order in which a county reaches them. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** The applied model, such as `yuping/1`; null until one is applied. */
  readonly model?: Maybe<Scalars['String']['output']>;
  /** The number of parameters that the county overrides. */
  readonly overrides: Scalars['Int']['output'];
  /** Whether the rollout of the county has been planned. */
  readonly prepared: Scalars['Boolean']['output'];
  /** The first day on which the county reports; null before the rollout. */
  readonly rolledOutOn?: Maybe<Scalars['Date']['output']>;
  /** The number of newer versions of the model; null until one is applied. */
  readonly versionsBehind?: Maybe<Scalars['Int']['output']>;
};

/** The model that a county works by: a version and the county's overrides. */
export type CountyModel = {
  readonly __typename?: 'CountyModel';
  /** The time of application; null while the county works by the standard. */
  readonly appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The catalogues of the model. */
  readonly catalogue: ReadonlyArray<Catalogue>;
  /** The county. */
  readonly county: Division;
  /** The effective model, overrides included, as JSON. */
  readonly document: Scalars['String']['output'];
  /** The name of the model, such as `yuping`. */
  readonly name: Scalars['String']['output'];
  /** The county's own values. */
  readonly overrides: ReadonlyArray<ParameterOverride>;
  /** Every parameter as it is in force in the county. */
  readonly parameters: ReadonlyArray<ModelParameter>;
  /** The number of the policy document that the model is based on. */
  readonly policyNumber: Scalars['String']['output'];
  /** The title of the model. */
  readonly title: Label;
  /** The version of the model. */
  readonly version: Scalars['Int']['output'];
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

/** The input of `dissolveChunhuiSociety`. */
export type DissolveChunhuiSocietyInput = {
  /** The day of dissolution, not in the future. */
  readonly dissolvedOn: Scalars['Date']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason, at most 200 characters; it is kept in the audit trail. */
  readonly reason: Scalars['String']['input'];
  /** The society to dissolve. */
  readonly society: Scalars['ID']['input'];
};

/** The result of `dissolveChunhuiSociety`. */
export type DissolveChunhuiSocietyPayload = {
  readonly __typename?: 'DissolveChunhuiSocietyPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The society after the mutation; null when refused. */
  readonly society?: Maybe<ChunhuiSociety>;
};

/** The input of `dissolveLeagueOrganization`. */
export type DissolveLeagueOrganizationInput = {
  /** The day of dissolution: not before the founding, not in the future. */
  readonly dissolvedOn: Scalars['Date']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organization that it is merged into. */
  readonly into?: InputMaybe<Scalars['ID']['input']>;
  /** The organization to dissolve. */
  readonly organization: Scalars['ID']['input'];
  /** The reason, at most 200 characters; it is kept on record. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `dissolveLeagueOrganization`. */
export type DissolveLeagueOrganizationPayload = {
  readonly __typename?: 'DissolveLeagueOrganizationPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The League organization after the mutation; null when refused. */
  readonly organization?: Maybe<LeagueOrganization>;
};

/** The input of `dissolveSocialOrganization`. */
export type DissolveSocialOrganizationInput = {
  /** The day of dissolution: not before the founding, not in the future. */
  readonly dissolvedOn: Scalars['Date']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organization to dissolve. */
  readonly organization: Scalars['ID']['input'];
  /** The reason, at most 200 characters; it is kept in the audit trail. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `dissolveSocialOrganization`. */
export type DissolveSocialOrganizationPayload = {
  readonly __typename?: 'DissolveSocialOrganizationPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The social organization after the mutation; null when refused. */
  readonly organization?: Maybe<YouthSocialOrganization>;
};

/** An administrative division. A figure of a division is the sum over its children. Figures are null where no county reports, which differs from 0. */
export type Division = {
  readonly __typename?: 'Division';
  /** The divisions one level below, by code. */
  readonly children: DivisionConnection;
  /** The code, answered with 12 digits. */
  readonly code: Scalars['DivisionCode']['output'];
  /** The divisions of one level anywhere below, by code: the counties of a province, the villages of a county. */
  readonly descendants: DivisionConnection;
  /** The level. */
  readonly level: DivisionLevel;
  /** The name on the day asked for. */
  readonly name: Scalars['String']['output'];
  /** Figures of League organizations, Chunhui societies and social organizations; null where no county reports. */
  readonly organizations?: Maybe<OrganizationFigures>;
  /** The same figures at the end of each step, days without report left out; null for a caller who may not see them. */
  readonly organizationsSeries?: Maybe<ReadonlyArray<OrganizationFigures>>;
  /** The division one level above; null for the province. */
  readonly parent?: Maybe<Division>;
  /** Whether the division reports: a county, and its towns and villages, once rolled out; a prefecture or province once one of its counties is. */
  readonly reporting: Scalars['Boolean']['output'];
  /** Every indicator of the model, over all subgraphs. The value is a field of the owner's type, such as `... on OrganizationIndicator { value state }`. */
  readonly scorecard?: Maybe<ReadonlyArray<Indicator>>;
  /** The division that took its place and received its data; null when there is none. */
  readonly supersededBy?: Maybe<Division>;
  /** The first day; null for a division that precedes this system. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The first day on which the division no longer exists; null while no end is decided. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** An administrative division. A figure of a division is the sum over its children. Figures are null where no county reports, which differs from 0. */
export type DivisionChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An administrative division. A figure of a division is the sum over its children. Figures are null where no county reports, which differs from 0. */
export type DivisionDescendantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level: DivisionLevel;
};


/** An administrative division. A figure of a division is the sum over its children. Figures are null where no county reports, which differs from 0. */
export type DivisionOrganizationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An administrative division. A figure of a division is the sum over its children. Figures are null where no county reports, which differs from 0. */
export type DivisionOrganizationsSeriesArgs = {
  every?: SeriesStep;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** An administrative division. A figure of a division is the sum over its children. Figures are null where no county reports, which differs from 0. */
export type DivisionScorecardArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  period: Scalars['String']['input'];
};

/** The change of one division. */
export type DivisionChange = {
  readonly __typename?: 'DivisionChange';
  /** The former name; null unless it is renamed. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The code of the division. */
  readonly code: Scalars['DivisionCode']['output'];
  /** The kind of change. */
  readonly kind: DivisionChangeKind;
  /** The level of the division. */
  readonly level: DivisionLevel;
  /** The name after the change. */
  readonly name: Scalars['String']['output'];
  /** The division that takes its place; null unless it is superseded. */
  readonly successor?: Maybe<Scalars['DivisionCode']['output']>;
};

/** The kind of change of a division. */
export type DivisionChangeKind =
  /** The division ends without a successor; it must hold no data. */
  | 'ABOLISHED'
  /** A new division. */
  | 'NEW'
  /** The same code with a new name. */
  | 'RENAMED'
  /** Another division takes its place, and its data moves there. */
  | 'SUPERSEDED';

/** The input of `previewDivisionChanges`. */
export type DivisionChangesInput = {
  /** The list covers this division and everything below it: divisions that it leaves out end. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The code list, .xlsx or .csv. */
  readonly file: Scalars['Upload']['input'];
  /** The name of the file, with its extension. */
  readonly fileName: Scalars['String']['input'];
  /** The first day of the changes: today or later, because the tree of a past day does not change. */
  readonly validFrom: Scalars['Date']['input'];
};

/** A page of divisions. */
export type DivisionConnection = {
  readonly __typename?: 'DivisionConnection';
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Division>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** The number of all matching items, not only of this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The level of a division in the tree. */
export type DivisionLevel =
  /** County, 6 significant digits. */
  | 'COUNTY'
  /** Prefecture, 4 significant digits. */
  | 'PREFECTURE'
  /** Province, 2 significant digits. */
  | 'PROVINCE'
  /** Town, township or subdistrict, 9 significant digits. */
  | 'TOWN'
  /** Village or community, 12 digits. */
  | 'VILLAGE';

/** A problem with a line of a code list, or with the change it asks for. */
export type DivisionListProblem = {
  readonly __typename?: 'DivisionListProblem';
  /** The code of the problem; the wording may change, the code does not. */
  readonly code: Scalars['String']['output'];
  /** The code of the division as the list writes it; null for a line that cannot be read. */
  readonly division?: Maybe<Scalars['String']['output']>;
  /** The problem and what to do, in English. */
  readonly en: Scalars['String']['output'];
  /** The line of the file, counted from 1; null when the division is not in the file. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** The problem and what to do, in Chinese. */
  readonly zh: Scalars['String']['output'];
};

/** The changes that a code list would make from a day on. */
export type DivisionPlan = {
  readonly __typename?: 'DivisionPlan';
  /** Abolished divisions (things). */
  readonly abolished: Scalars['Int']['output'];
  /** The first 500 changes, by code. */
  readonly changes: ReadonlyArray<DivisionChange>;
  /** The division that the list covers. */
  readonly division: Scalars['DivisionCode']['output'];
  /** A digest of the whole plan, for `applyDivisionChanges`. */
  readonly id: Scalars['ID']['output'];
  /** New divisions (things). */
  readonly new: Scalars['Int']['output'];
  /** The first 100 problems; empty when the list can be applied. */
  readonly problems: ReadonlyArray<DivisionListProblem>;
  /** Renamed divisions (things). */
  readonly renamed: Scalars['Int']['output'];
  /** Superseded divisions (things). */
  readonly superseded: Scalars['Int']['output'];
  /** Divisions that stay as they are (things). */
  readonly unchanged: Scalars['Int']['output'];
  /** The first day of the changes. */
  readonly validFrom: Scalars['Date']['output'];
};

/** An override that a version does not allow. */
export type DroppedOverride = {
  readonly __typename?: 'DroppedOverride';
  /** The override. */
  readonly override: ParameterOverride;
  /** The reason why it is not allowed. */
  readonly reason: UserError;
};

/** The state of an organization's next election. */
export type ElectionState =
  /** Due within the notice of the model (parameter `electionNotice`, days). */
  | 'DUE'
  /** The term has ended without an election. */
  | 'OVERDUE';

/** The input of `endChunhuiEnvoyEngagement`. */
export type EndChunhuiEnvoyEngagementInput = {
  /** The last day of the engagement: not before it began, not in the future. */
  readonly endedOn: Scalars['Date']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The number of a letter in force. */
  readonly letterNumber: Scalars['String']['input'];
};

/** The result of `endChunhuiEnvoyEngagement`. */
export type EndChunhuiEnvoyEngagementPayload = {
  readonly __typename?: 'EndChunhuiEnvoyEngagementPayload';
  /** The engagement after the mutation; null when refused. */
  readonly engagement?: Maybe<ChunhuiEnvoyEngagement>;
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The input of `endFirstSecretaryAppointment`. */
export type EndFirstSecretaryAppointmentInput = {
  /** An appointment in office. */
  readonly appointment: Scalars['ID']['input'];
  /** The last day in office: not before the appointment, not in the future. */
  readonly endedOn: Scalars['Date']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason, at most 200 characters; it is kept in the audit trail. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `endFirstSecretaryAppointment`. */
export type EndFirstSecretaryAppointmentPayload = {
  readonly __typename?: 'EndFirstSecretaryAppointmentPayload';
  /** The appointment after the mutation; null when refused. */
  readonly appointment?: Maybe<FirstSecretaryAppointment>;
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The input of `endGrant`. */
export type EndGrantInput = {
  /** The division over which the role is held. */
  readonly division: Scalars['DivisionCode']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The role to end. */
  readonly role: Scalars['String']['input'];
  /** The token's subject (`sub`) that holds the role. */
  readonly subject: Scalars['String']['input'];
  /** The team, society or branch, for a role that is bound to one (TEAM_LEADER, SOCIETY_PRESIDENT, BRANCH_SECRETARY). */
  readonly thing?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `endGrant`. */
export type EndGrantPayload = {
  readonly __typename?: 'EndGrantPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The grant after the mutation; null when refused. */
  readonly grant?: Maybe<Grant>;
};

/** The input of `endLeaguePost`. */
export type EndLeaguePostInput = {
  /** The last day: not before the first, not in the future. */
  readonly endedOn: Scalars['Date']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The tenure to end. */
  readonly post: Scalars['ID']['input'];
};

/** The result of `endLeaguePost`. */
export type EndLeaguePostPayload = {
  readonly __typename?: 'EndLeaguePostPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The tenure after the mutation; null when refused. */
  readonly post?: Maybe<LeaguePost>;
};

/** The input of `endStudentPairing`. */
export type EndStudentPairingInput = {
  /** The last day: not before the pairing, not in the future. */
  readonly endedOn: Scalars['Date']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The pairing to end. */
  readonly pairing: Scalars['ID']['input'];
};

/** The result of `endStudentPairing`. */
export type EndStudentPairingPayload = {
  readonly __typename?: 'EndStudentPairingPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The pairing after the mutation; null when refused. */
  readonly pairing?: Maybe<StudentPairing>;
};

/** The input of `engageChunhuiEnvoy`. */
export type EngageChunhuiEnvoyInput = {
  /** The day of engagement: not before the society was founded, not in the future. */
  readonly engagedOn: Scalars['Date']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The number of the letter of engagement, at most 50 characters, unique in the county. */
  readonly letterNumber: Scalars['String']['input'];
  /** The person to engage. */
  readonly person: PersonInput;
  /** An active society. */
  readonly society: Scalars['ID']['input'];
  /** The last day of the term, at most the county's term (parameter `envoyTerm`, years) after the engagement; exactly that when left out. */
  readonly termEndsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of `engageChunhuiEnvoy`. */
export type EngageChunhuiEnvoyPayload = {
  readonly __typename?: 'EngageChunhuiEnvoyPayload';
  /** The engagement after the mutation; null when refused. */
  readonly engagement?: Maybe<ChunhuiEnvoyEngagement>;
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
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

/** A difference with the override that explains it. */
export type ExpectedDifference = {
  readonly __typename?: 'ExpectedDifference';
  /** The difference. */
  readonly difference: ModelDifference;
  /** The override that explains it. */
  readonly override: ParameterOverride;
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

/** The input of `exportLeagueMemberRoster`. */
export type ExportLeagueMemberRosterInput = {
  /** The division whose members are exported. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The format of the file. */
  readonly format?: InputMaybe<RosterFormat>;
  /** The purpose, at most 200 characters; it is kept in the audit trail. */
  readonly purpose: Scalars['String']['input'];
};

/** The result of `exportLeagueMemberRoster`. */
export type ExportLeagueMemberRosterPayload = {
  readonly __typename?: 'ExportLeagueMemberRosterPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The file after the mutation; null when refused. */
  readonly file?: Maybe<File>;
};

/** The input of `exportModel`. */
export type ExportModelInput = {
  /** The pilot county whose effective model is published. */
  readonly county: Scalars['DivisionCode']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name to publish under; the name of the county's model when left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `exportModel`. */
export type ExportModelPayload = {
  readonly __typename?: 'ExportModelPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The published version after the mutation; null when refused. */
  readonly model?: Maybe<ModelVersion>;
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

/** The appointment of a first secretary to a village branch; a branch has at most one in office. */
export type FirstSecretaryAppointment = {
  readonly __typename?: 'FirstSecretaryAppointment';
  /** The first day in office. */
  readonly appointedOn: Scalars['Date']['output'];
  /** The branch. */
  readonly branch: LeagueOrganization;
  /** The source channel. */
  readonly channel: SourceChannel;
  /** The village of the branch. */
  readonly division: Division;
  /** Whether the model's rule of age and membership was met on the day of appointment. */
  readonly eligible: Scalars['Boolean']['output'];
  /** The last day in office; null while in office. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** The id of the appointment. */
  readonly id: Scalars['ID']['output'];
  /** The name of the first secretary. */
  readonly name: Scalars['String']['output'];
  /** Whether a first secretary in office is past the age limit today; the appointment does not end by it. */
  readonly overAge: Scalars['Boolean']['output'];
  /** The first secretary as a person, shared by all subgraphs. */
  readonly person?: Maybe<Person>;
  /** The political status on the day of appointment. */
  readonly politicalStatus: PoliticalStatus;
  /** The appointment that this one replaced; null for the first. */
  readonly predecessor?: Maybe<FirstSecretaryAppointment>;
  /** All predecessors, the most recent first. */
  readonly predecessors: ReadonlyArray<FirstSecretaryAppointment>;
  /** The specialty that the village needs; null when not on record. */
  readonly specialty?: Maybe<Scalars['String']['output']>;
};

/** A page of appointments. */
export type FirstSecretaryAppointmentConnection = {
  readonly __typename?: 'FirstSecretaryAppointmentConnection';
  /** The items of this page. */
  readonly nodes: ReadonlyArray<FirstSecretaryAppointment>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** The number of all matching items, not only of this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A person nominated as first secretary of a village branch and not yet appointed. */
export type FirstSecretaryCandidate = {
  readonly __typename?: 'FirstSecretaryCandidate';
  /** The source channel. */
  readonly channel: SourceChannel;
  /** The village where the candidate lives or is stationed. */
  readonly division: Division;
  /** The id of the nomination. */
  readonly id: Scalars['ID']['output'];
  /** The candidate's name. */
  readonly name: Scalars['String']['output'];
  /** The day of nomination. */
  readonly nominatedOn: Scalars['Date']['output'];
  /** The candidate as a person, shared by all subgraphs. */
  readonly person?: Maybe<Person>;
  /** The political status, which decides the age limit. */
  readonly politicalStatus: PoliticalStatus;
  /** The candidate's specialties. */
  readonly specialties: ReadonlyArray<Scalars['String']['output']>;
  /** The day of withdrawal; null while the nomination is open. */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** The result of checking an appointment. */
export type FirstSecretaryEligibility = {
  readonly __typename?: 'FirstSecretaryEligibility';
  /** The age in full years on the day of appointment; null when the ID number is invalid. */
  readonly age?: Maybe<Scalars['Int']['output']>;
  /** Whether the appointment would be made. */
  readonly eligible: Scalars['Boolean']['output'];
  /** Every reason against the appointment; empty when eligible. */
  readonly reasons: ReadonlyArray<IneligibilityReason>;
};

/** Figures of first secretaries in office. */
export type FirstSecretaryFigures = {
  readonly __typename?: 'FirstSecretaryFigures';
  /** The count of every channel of the model, also those with 0; they sum to the total. */
  readonly byChannel: ReadonlyArray<ChannelCount>;
  /** Those in office who did not meet the rule of age and membership on the day of appointment. */
  readonly ineligible: Scalars['Int']['output'];
  /** All in office (persons). */
  readonly total: Scalars['Int']['output'];
};

/** A reason for a score. */
export type FitReason = {
  readonly __typename?: 'FitReason';
  /** The kind of the reason. */
  readonly code: FitReasonCode;
  /** The reason in English. */
  readonly en: Scalars['String']['output'];
  /** The points it adds. */
  readonly points: Scalars['Int']['output'];
  /** The reason in Chinese. */
  readonly zh: Scalars['String']['output'];
};

/** The kind of a reason for a score. */
export type FitReasonCode =
  /** The years until the age limit. */
  | 'AGE_HEADROOM'
  /** The candidate lives or is stationed in this village or its town. */
  | 'CHANNEL'
  /** A specialty matches a need of the village. */
  | 'SPECIALTY';

/** The input of `foundLeagueOrganization`. */
export type FoundLeagueOrganizationInput = {
  /** The village or community where it sits, in the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The day of founding, not in the future. */
  readonly foundedOn: Scalars['Date']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a school's branch, whose term is a school year. */
  readonly isSchool?: InputMaybe<Scalars['Boolean']['input']>;
  /** The kind. */
  readonly kind: LeagueOrganizationKind;
  /** The name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The organization above it; only a county committee has none. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** The Party organization that leads it, at most 200 characters. */
  readonly partyOrganization?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `foundLeagueOrganization`. */
export type FoundLeagueOrganizationPayload = {
  readonly __typename?: 'FoundLeagueOrganizationPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The League organization after the mutation; null when refused. */
  readonly organization?: Maybe<LeagueOrganization>;
};

/** The input of `giveGrant`. */
export type GiveGrantInput = {
  /** The division over which the role is granted, in the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The role to grant. */
  readonly role: Scalars['String']['input'];
  /** The token's subject (`sub`) that receives the role. */
  readonly subject: Scalars['String']['input'];
  /** The team, society or branch, for a role that is bound to one (TEAM_LEADER, SOCIETY_PRESIDENT, BRANCH_SECRETARY). */
  readonly thing?: InputMaybe<Scalars['ID']['input']>;
  /** The end of the grant; required when delegating one's own role. */
  readonly validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The result of `giveGrant`. */
export type GiveGrantPayload = {
  readonly __typename?: 'GiveGrantPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The grant after the mutation; null when refused. */
  readonly grant?: Maybe<Grant>;
};

/** A role that a subject holds over a division. */
export type Grant = {
  readonly __typename?: 'Grant';
  /** The second person who confirmed it; null for a role that needs none, or while it waits. */
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  /** The division over which the role is held; null when the code names no division. */
  readonly division?: Maybe<Division>;
  /** The subject that granted it. */
  readonly givenBy: Scalars['String']['output'];
  /** The role. */
  readonly role: Scalars['String']['output'];
  /** Whether the grant is in force, waits for a second person, or has ended. */
  readonly status: GrantStatus;
  /** The token's subject (`sub`) that holds the role. */
  readonly subject: Scalars['String']['output'];
  /** The team, society or branch that the role is bound to; null for a role over the whole division. */
  readonly thing?: Maybe<Scalars['ID']['output']>;
  /** The time from which the grant is in force. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** The time at which the grant ends; null for a grant without an end. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** What can happen to a grant. */
export type GrantAct =
  /** A second person confirmed it: it is in force. */
  | 'CONFIRMED'
  /** It was ended. */
  | 'ENDED'
  /** Somebody gave the role; it waits for confirmation. */
  | 'REQUESTED';

/** Something that happened to a grant that a second person confirms. */
export type GrantNotice = {
  readonly __typename?: 'GrantNotice';
  /** What happened. */
  readonly act: GrantAct;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The subject who did it. */
  readonly bySubject: Scalars['String']['output'];
  /** The division over which the role is held. */
  readonly division: Scalars['DivisionCode']['output'];
  /** The role. */
  readonly role: Scalars['String']['output'];
  /** The subject who holds or is to hold the role. */
  readonly subject: Scalars['String']['output'];
};

/** State of a grant. */
export type GrantStatus =
  /** In force. */
  | 'ACTIVE'
  /** Over. */
  | 'ENDED'
  /** Waits for the confirmation of a second person; gives nothing until then. */
  | 'PENDING';

/** The input of `handOverGrants`. */
export type HandOverGrantsInput = {
  /** The subject that holds the grants now. */
  readonly from: Scalars['String']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The subject that receives them. */
  readonly to: Scalars['String']['input'];
};

/** The result of `handOverGrants`. */
export type HandOverGrantsPayload = {
  readonly __typename?: 'HandOverGrantsPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The grants as the new subject holds them; null when refused. */
  readonly grants?: Maybe<ReadonlyArray<Grant>>;
};

/** The input of `holdElection`. */
export type HoldElectionInput = {
  /** The day of the election: later than the last one, not in the future. */
  readonly heldOn: Scalars['Date']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organization. */
  readonly organization: Scalars['ID']['input'];
  /** The term in years, 1 to 10. */
  readonly years: Scalars['Int']['input'];
};

/** The result of `holdElection`. */
export type HoldElectionPayload = {
  readonly __typename?: 'HoldElectionPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The League organization after the mutation; null when refused. */
  readonly organization?: Maybe<LeagueOrganization>;
};

/** An indicator of the model for one division and period. Its owner subgraph resolves the value: the type is an entity by `id`, to which the owner adds `value`, `gap`, `share`, `state`, `difference` and `matchesReported`. */
export type Indicator = {
  /** The source of the indicator's definition. */
  readonly citation: Scalars['String']['output'];
  /** The code of the indicator, unique in the model. */
  readonly code: Scalars['String']['output'];
  /** The code of the divisor of a ratio, of the same owner; null otherwise. */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** Whether the target is a floor or a ceiling. */
  readonly direction: IndicatorDirection;
  /** `<division code>:<indicator code>:<period>`, followed by `:<day>` as of a past day. */
  readonly id: Scalars['ID']['output'];
  /** The unit of counting. */
  readonly measure: Measure;
  /** The code of the dividend of a ratio, of the same owner; null otherwise. */
  readonly numerator?: Maybe<Scalars['String']['output']>;
  /** The period: a year (2021) or a month (2021-11). */
  readonly period: Scalars['String']['output'];
  /** The figure that the county reported elsewhere; null where there is none. */
  readonly reported?: Maybe<ReportedFigure>;
  /** The target of the period: the county's own, or the sum over the counties of the division; null where none is set. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** The name of the indicator. */
  readonly title: Label;
  /** The measure word that follows the value. */
  readonly unit: Label;
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

/** A reason against an appointment, with the source of the rule. */
export type IneligibilityReason = {
  readonly __typename?: 'IneligibilityReason';
  /** The policy or standard that the rule comes from; null for an input that is impossible in itself. */
  readonly citation?: Maybe<Scalars['String']['output']>;
  /** The code of the reason; the wording may change, the code does not. */
  readonly code: Scalars['String']['output'];
  /** The reason in English. */
  readonly en: Scalars['String']['output'];
  /** The path of the field in the input. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The reason in Chinese. */
  readonly zh: Scalars['String']['output'];
};

/** An invitation to a role. The code is shown once and is not stored in readable form. */
export type Invitation = {
  readonly __typename?: 'Invitation';
  /** The code to redeem with `acceptInvitation`, shown once; null when an idempotency key repeats the answer. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The time after which the code is refused. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** The input of `invite`. */
export type InviteInput = {
  /** The division over which the role is given, in the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The lifetime of the code in hours, 1 to 336. */
  readonly expiresInHours?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The role that the invitation gives. */
  readonly role: Scalars['String']['input'];
  /** The team, society or branch, for a role that is bound to one (TEAM_LEADER, SOCIETY_PRESIDENT, BRANCH_SECRETARY). */
  readonly thing?: InputMaybe<Scalars['ID']['input']>;
  /** The end of the grant that the invitation gives; required when delegating one's own role. */
  readonly validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The result of `invite`. */
export type InvitePayload = {
  readonly __typename?: 'InvitePayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The invitation after the mutation; null when refused. */
  readonly invitation?: Maybe<Invitation>;
};

/** The input of `joinChunhuiSociety`. */
export type JoinChunhuiSocietyInput = {
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day of joining: not before the society was founded, not in the future. */
  readonly joinedOn: Scalars['Date']['input'];
  /** The person to admit. */
  readonly person: PersonInput;
  /** An active society. */
  readonly society: Scalars['ID']['input'];
};

/** The result of `joinChunhuiSociety`. */
export type JoinChunhuiSocietyPayload = {
  readonly __typename?: 'JoinChunhuiSocietyPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The membership after the mutation; null when refused. */
  readonly membership?: Maybe<ChunhuiMembership>;
};

/** A name in both languages. */
export type Label = {
  readonly __typename?: 'Label';
  /** The English name. */
  readonly en: Scalars['String']['output'];
  /** The Chinese name. */
  readonly zh: Scalars['String']['output'];
};

/** A member of the League in one branch. */
export type LeagueMember = {
  readonly __typename?: 'LeagueMember';
  /** The id of the membership. */
  readonly id: Scalars['ID']['output'];
  /** The day of joining the branch. */
  readonly joinedOn: Scalars['Date']['output'];
  /** The day of leaving; null while a member. */
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  /** The member's name. */
  readonly name: Scalars['String']['output'];
  /** The branch. */
  readonly organization: LeagueOrganization;
  /** The member as a person, shared by all subgraphs. */
  readonly person?: Maybe<Person>;
};

/** A page of League members. */
export type LeagueMemberConnection = {
  readonly __typename?: 'LeagueMemberConnection';
  /** The items of this page. */
  readonly nodes: ReadonlyArray<LeagueMember>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** The number of all matching items, not only of this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organization of the Communist Youth League, from the county committee down to the branch. */
export type LeagueOrganization = {
  readonly __typename?: 'LeagueOrganization';
  /** The organizations directly below it. */
  readonly children: ReadonlyArray<LeagueOrganization>;
  /** The day of dissolution; null while it exists. */
  readonly dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** The village or community where it sits. */
  readonly division: Division;
  /** The day of the last election on record; null when there is none. */
  readonly electedOn?: Maybe<Scalars['Date']['output']>;
  /** The id of the organization. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a school's branch, whose term is a school year. */
  readonly isSchool: Scalars['Boolean']['output'];
  /** The kind, which decides what it may hold. */
  readonly kind: LeagueOrganizationKind;
  /** The number of members, including those below it (persons). For roles of the county; null where part of it lies outside the scope. */
  readonly members?: Maybe<Scalars['Int']['output']>;
  /** The organization that it was merged into; null unless it was merged. */
  readonly mergedInto?: Maybe<LeagueOrganization>;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** What the village needs of its first secretary. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** The organization above it; null for a county committee. */
  readonly parent?: Maybe<LeagueOrganization>;
  /** The Party organization that leads it; null when none is on record. */
  readonly partyOrganization?: Maybe<Scalars['String']['output']>;
  /** The day on which the next election is due; null without an election on record. */
  readonly termEndsOn?: Maybe<Scalars['Date']['output']>;
  /** Deviations from the guidance on size, seats and term; they are never a refusal. For roles of the county; null where part of it lies outside the scope. */
  readonly warnings?: Maybe<ReadonlyArray<CatalogueEntry>>;
};

/** A page of League organizations. */
export type LeagueOrganizationConnection = {
  readonly __typename?: 'LeagueOrganizationConnection';
  /** The items of this page. */
  readonly nodes: ReadonlyArray<LeagueOrganization>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** The number of all matching items, not only of this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The kind of a League organization. */
export type LeagueOrganizationKind =
  /** Branch, which has members. */
  | 'BRANCH'
  /** League committee. */
  | 'COMMITTEE'
  /** General branch. */
  | 'GENERAL_BRANCH'
  /** Joint branch, of units with fewer than three members each. */
  | 'JOINT_BRANCH'
  /** County League committee. */
  | 'LOCAL_COMMITTEE'
  /** League working committee. */
  | 'WORKING_COMMITTEE';

/** The tenure of a post in a League organization by one person. */
export type LeaguePost = {
  readonly __typename?: 'LeaguePost';
  /** The first day. */
  readonly beganOn: Scalars['Date']['output'];
  /** The last day; null while held. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** The id of the tenure. */
  readonly id: Scalars['ID']['output'];
  /** The holder's name. */
  readonly name: Scalars['String']['output'];
  /** The organization. */
  readonly organization: LeagueOrganization;
  /** The holder as a person, shared by all subgraphs. */
  readonly person?: Maybe<Person>;
  /** The post, a code of the catalogue `cadrePost`. */
  readonly post: Scalars['String']['output'];
  /** The last day of the term. */
  readonly termEndsOn: Scalars['Date']['output'];
  /** Whether the post is still held past the end of the term. */
  readonly termOver: Scalars['Boolean']['output'];
};

/** A page of tenures of posts. */
export type LeaguePostConnection = {
  readonly __typename?: 'LeaguePostConnection';
  /** The items of this page. */
  readonly nodes: ReadonlyArray<LeaguePost>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** The number of all matching items, not only of this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The transfer of a member to another branch. */
export type LeagueTransfer = {
  readonly __typename?: 'LeagueTransfer';
  /** The day of acceptance; null while the other side has not agreed. */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** The branch that the member leaves. */
  readonly from: LeagueOrganization;
  /** The id of the transfer. */
  readonly id: Scalars['ID']['output'];
  /** The member; null when outside the caller's scope. */
  readonly member?: Maybe<LeagueMember>;
  /** The day of the request. */
  readonly requestedOn: Scalars['Date']['output'];
  /** The branch that the member joins. */
  readonly to: LeagueOrganization;
};

/** The input of `leaveChunhuiSociety`. */
export type LeaveChunhuiSocietyInput = {
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day of leaving: not before the day of joining, not in the future. */
  readonly leftOn: Scalars['Date']['input'];
  /** The member who leaves. */
  readonly member: Scalars['ID']['input'];
  /** The society to leave. */
  readonly society: Scalars['ID']['input'];
};

/** The result of `leaveChunhuiSociety`. */
export type LeaveChunhuiSocietyPayload = {
  readonly __typename?: 'LeaveChunhuiSocietyPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The member after the mutation; null when refused. */
  readonly member?: Maybe<ChunhuiMember>;
};

/** A liaison station, through which a county keeps in contact with its people elsewhere. */
export type LiaisonStation = {
  readonly __typename?: 'LiaisonStation';
  /** The day of closing; null while open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** The id of the station. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is in a city or at a university. */
  readonly kind: LiaisonStationKind;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The day of opening. */
  readonly openedOn: Scalars['Date']['output'];
  /** The city or university. */
  readonly place: Scalars['String']['output'];
};

/** A page of liaison stations. */
export type LiaisonStationConnection = {
  readonly __typename?: 'LiaisonStationConnection';
  /** The items of this page. */
  readonly nodes: ReadonlyArray<LiaisonStation>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** The number of all matching items, not only of this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The kind of a liaison station. */
export type LiaisonStationKind =
  /** In a city. */
  | 'CITY'
  /** At a university. */
  | 'UNIVERSITY';

/** The number of villages and communities that reach each step of the linkage Party → League → Chunhui, only in counties that report. */
export type LinkageFigures = {
  readonly __typename?: 'LinkageFigures';
  /** `linked` divided by `villages`, from 0 to 1; null without villages. */
  readonly coverage?: Maybe<Scalars['Float']['output']>;
  /** Those with a League branch for which both hold. */
  readonly linked: Scalars['Int']['output'];
  /** Those with a League branch that a Party organization leads. */
  readonly partyLed: Scalars['Int']['output'];
  /** Those with a League branch that leads an active Chunhui society. */
  readonly societyLed: Scalars['Int']['output'];
  /** All villages and communities. */
  readonly villages: Scalars['Int']['output'];
  /** Those with a League branch. */
  readonly withBranch: Scalars['Int']['output'];
};

/** The unit of counting. Persons, person-times and sessions are different measures and are never added to each other. */
export type Measure =
  /** Money in fen, 100 to the yuan. */
  | 'FEN'
  /** Time in minutes. */
  | 'MINUTES'
  /** Distinct persons. */
  | 'PERSONS'
  /** Person-times: a person counts once each time. */
  | 'PERSON_TIMES'
  /** A quotient of two indicators, from 0 to 1. */
  | 'RATIO'
  /** Sessions of activities. */
  | 'SESSIONS'
  /** Countable things, such as organizations. */
  | 'THINGS';

/** A step of the rollout. Whether it is reached is computed from data. */
export type Milestone = {
  readonly __typename?: 'Milestone';
  /** The step. */
  readonly code: MilestoneCode;
  /** The planned day; null where none is planned. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the planned day has passed without the step being reached. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Whether the step is reached. */
  readonly reached: Scalars['Boolean']['output'];
};

/** A step of a county's rollout. */
export type MilestoneCode =
  /** The county has an administrator. */
  | 'ADMINISTRATOR_NAMED'
  /** A version of a model is applied. */
  | 'MODEL_APPLIED'
  /** The county's League branches are entered. */
  | 'ORGANIZATIONS_ENTERED'
  /** The county reports. */
  | 'REPORTING';

/** The planned day of a milestone. */
export type MilestoneInput = {
  /** The day by which it should be reached, not before that of an earlier milestone. */
  readonly dueOn: Scalars['Date']['input'];
  /** The milestone, each at most once. */
  readonly milestone: MilestoneCode;
};

/** A difference between two models at one path. */
export type ModelDifference = {
  readonly __typename?: 'ModelDifference';
  /** The value before, as JSON; null where there is none. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** The kind of the difference. */
  readonly kind: ModelDifferenceKind;
  /** The path in the document, such as `parameters.appealPeriod.value`. */
  readonly path: Scalars['String']['output'];
  /** The value after, as JSON; null where there is none. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** The kind of a difference between two models. */
export type ModelDifferenceKind =
  /** Present in both with different values. */
  | 'CHANGED'
  /** Absent before, present after. */
  | 'EXTRA'
  /** Present before, absent after. */
  | 'MISSING';

/** The differences between a county and the version that it applied. */
export type ModelDrift = {
  readonly __typename?: 'ModelDrift';
  /** Differences that an override of the county explains. */
  readonly expected: ReadonlyArray<ExpectedDifference>;
  /** Differences that no override explains; normally empty. */
  readonly unexpected: ReadonlyArray<ModelDifference>;
  /** The number of newer versions of the model. */
  readonly versionsBehind: Scalars['Int']['output'];
};

/** A parameter as it is in force in a county. */
export type ModelParameter = {
  readonly __typename?: 'ModelParameter';
  /** The source of the rule. */
  readonly citation: Scalars['String']['output'];
  /** The English label. */
  readonly en: Scalars['String']['output'];
  /** The highest value that a county may set; null without a bound. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** The lowest value that a county may set; null without a bound. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** The model's own value, as JSON. */
  readonly modelValue: Scalars['String']['output'];
  /** The name of the parameter, as in the model document. */
  readonly name: Scalars['String']['output'];
  /** The county's own value; null where the county keeps the model's value. */
  readonly override?: Maybe<ParameterOverride>;
  /** Whether a county may change the parameter. */
  readonly policy: ParameterPolicy;
  /** The unit, such as `years`; null for a parameter without a unit. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The value in force as JSON: a number, a list, a text, true or false. */
  readonly value: Scalars['String']['output'];
  /** The Chinese label. */
  readonly zh: Scalars['String']['output'];
};

/** The changes that applying a version would make in a county. */
export type ModelPlan = {
  readonly __typename?: 'ModelPlan';
  /** The differences between the county's effective model now and after. */
  readonly differences: ReadonlyArray<ModelDifference>;
  /** The overrides that the version does not allow. */
  readonly dropped: ReadonlyArray<DroppedOverride>;
  /** The model in force, such as `yuping/1`. */
  readonly from: Scalars['String']['output'];
  /** The overrides that stay. */
  readonly kept: ReadonlyArray<ParameterOverride>;
  /** A digest of everything that the plan was made from: the plan is stale once any of it changes. */
  readonly planId: Scalars['ID']['output'];
  /** The model to apply, such as `yuping/2`. */
  readonly to: Scalars['String']['output'];
};

/** A published version of a model. */
export type ModelVersion = {
  readonly __typename?: 'ModelVersion';
  /** The whole document, as JSON. */
  readonly document: Scalars['String']['output'];
  /** The name of the model. */
  readonly name: Scalars['String']['output'];
  /** The number of the policy document that the model is based on. */
  readonly policyNumber: Scalars['String']['output'];
  /** The title of the model. */
  readonly title: Label;
  /** The version, counted from 1. */
  readonly version: Scalars['Int']['output'];
};

/** The input of `moveLeagueOrganization`. */
export type MoveLeagueOrganizationInput = {
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organization to move. */
  readonly organization: Scalars['ID']['input'];
  /** The new parent, not below the organization itself. */
  readonly parent: Scalars['ID']['input'];
};

/** The result of `moveLeagueOrganization`. */
export type MoveLeagueOrganizationPayload = {
  readonly __typename?: 'MoveLeagueOrganizationPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The League organization after the mutation; null when refused. */
  readonly organization?: Maybe<LeagueOrganization>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Redeems an invitation; each can be redeemed once. */
  readonly acceptInvitation: AcceptInvitationPayload;
  /** Accepts a transfer for the other side; a subject other than the requester must accept. The member moves. */
  readonly acceptMemberTransfer: AcceptMemberTransferPayload;
  /** Admits a person of League age to a branch. */
  readonly admitLeagueMember: AdmitLeagueMemberPayload;
  /** Admits one person or one unit as a member. */
  readonly admitSocialOrganizationMember: AdmitSocialOrganizationMemberPayload;
  /** Ends the membership of members past League age who hold no post and are not first secretary. Their open transfers end. */
  readonly ageOutLeagueMembers: AgeOutLeagueMembersPayload;
  /** Applies a previewed list; refused when the plan has changed since, or when the list has problems. */
  readonly applyDivisionChanges: ApplyDivisionChangesPayload;
  /** Applies a planned version of a model to a county; refused when the plan is stale. */
  readonly applyModel: ApplyModelPayload;
  /** Appoints a first secretary to a village branch, or refuses with every reason. A replaced predecessor leaves on the day before. */
  readonly appointFirstSecretary: AppointFirstSecretaryPayload;
  /** Appoints a person to a post for a term. */
  readonly appointLeaguePost: AppointLeaguePostPayload;
  /** Appoints the president for a term. A president in office leaves on the day before. */
  readonly appointSocietyPresident: AppointSocietyPresidentPayload;
  /** Closes a liaison station; it stays on record. */
  readonly closeLiaisonStation: CloseLiaisonStationPayload;
  /** Stores a previewed roster in one transaction. Idempotent: a second commit changes nothing and gives the same answer. */
  readonly commitLeagueMemberRoster: CommitLeagueMemberRosterPayload;
  /**
   * Confirms a grant of a role that sees children's files, or people and grants from above: neither who gave it nor who receives it, with a
   * role that may. Void when the giver may no longer give the role.
   */
  readonly confirmGrant: ConfirmGrantPayload;
  /** Corrects what was recorded wrongly about a society: its name, the League organization that leads it. The old values stay in the audit trail. */
  readonly correctChunhuiSociety: CorrectChunhuiSocietyPayload;
  /** Corrects what was recorded wrongly about a League organization: its name, the Party organization that leads it, its last election. The old values stay in the audit trail. */
  readonly correctLeagueOrganization: CorrectLeagueOrganizationPayload;
  /** Corrects wrongly recorded data about a person's identity in every record of this service. */
  readonly correctOrganizationData: CorrectDataPayload;
  /** Dissolves a society. It stays on record; its president, letters of engagement, memberships and pairings end on the same day. For the scope of the whole county. */
  readonly dissolveChunhuiSociety: DissolveChunhuiSocietyPayload;
  /** Dissolves a League organization, or merges it into another one, which takes over its members, the organizations below it and the societies that it leads. Its posts and its open transfers end. Without a target it must have no members and nothing below it. */
  readonly dissolveLeagueOrganization: DissolveLeagueOrganizationPayload;
  /** Dissolves a social organization. It stays on record; its memberships end on the same day. For the scope of the whole county. */
  readonly dissolveSocialOrganization: DissolveSocialOrganizationPayload;
  /** Ends the engagement of one letter. */
  readonly endChunhuiEnvoyEngagement: EndChunhuiEnvoyEngagementPayload;
  /** Ends an appointment in office. */
  readonly endFirstSecretaryAppointment: EndFirstSecretaryAppointmentPayload;
  /** Ends a grant. Writes are refused at once, reads within a second. */
  readonly endGrant: EndGrantPayload;
  /** Ends the tenure of a post. */
  readonly endLeaguePost: EndLeaguePostPayload;
  /** Ends a pairing. */
  readonly endStudentPairing: EndStudentPairingPayload;
  /** Engages an envoy by a numbered letter. A person who already serves another society keeps the same record. */
  readonly engageChunhuiEnvoy: EngageChunhuiEnvoyPayload;
  /** Erases a person's data in this service: figures stay, identifying data is removed. Idempotent. */
  readonly eraseOrganizationData: EraseDataPayload;
  /** Exports the League members of a division. Recorded with its purpose. Contains no ID numbers, because none are stored. */
  readonly exportLeagueMemberRoster: ExportLeagueMemberRosterPayload;
  /** Publishes a pilot county's effective model as the next version; for scopes above the county. */
  readonly exportModel: ExportModelPayload;
  /** Exports the audit trail as .xlsx, at most the newest 50,000 records. Recorded with its purpose. */
  readonly exportOrganizationAudit: ExportAuditPayload;
  /** Founds a League organization under a parent whose kind may hold it. */
  readonly foundLeagueOrganization: FoundLeagueOrganizationPayload;
  /**
   * Grants a role over a division, or sets a new end for a grant in force; never to the caller. A caller may delegate their own role for a
   * limited time. A role that sees children's files, or people and grants from above, waits for `confirmGrant` by a second person.
   */
  readonly giveGrant: GiveGrantPayload;
  /** Moves every grant that one subject holds in the caller's division to another subject, in one transaction. */
  readonly handOverGrants: HandOverGrantsPayload;
  /** Records an election, from which the term runs. */
  readonly holdElection: HoldElectionPayload;
  /** Creates an invitation to a role: a caller who redeems its code before it expires receives the role. */
  readonly invite: InvitePayload;
  /** Makes a person a member of a society. */
  readonly joinChunhuiSociety: JoinChunhuiSocietyPayload;
  /** Ends a membership. */
  readonly leaveChunhuiSociety: LeaveChunhuiSocietyPayload;
  /** Moves a League organization, with everything below it, under another parent. */
  readonly moveLeagueOrganization: MoveLeagueOrganizationPayload;
  /** Nominates a person as a candidate for first secretary. */
  readonly nominateFirstSecretaryCandidate: NominateFirstSecretaryCandidatePayload;
  /** Opens a liaison station in a city or university. */
  readonly openLiaisonStation: OpenLiaisonStationPayload;
  /** Gives a parameter the county's own value, within the bounds of the model. Every service uses it within seconds. */
  readonly overrideParameter: OverrideParameterPayload;
  /** Pairs a college student with a society of their home. */
  readonly pairStudentWithSociety: PairStudentWithSocietyPayload;
  /** Prepares a county for rollout and sets the days by which it should reach its milestones. */
  readonly planRollout: PlanRolloutPayload;
  /** Reads the official code list of a division (columns 代码, 名称, and 原代码 where a division supersedes others) and returns the changes it would make from a day on. Nothing is stored. */
  readonly previewDivisionChanges: PreviewDivisionChangesPayload;
  /** Reads members of League branches from an .xlsx or .csv file and checks every row; no member is stored. */
  readonly previewLeagueMemberRoster: PreviewLeagueMemberRosterPayload;
  /** Publishes a model document as the next version of its name; for scopes above the county. */
  readonly publishModel: PublishModelPayload;
  /** Registers a Chunhui society. */
  readonly registerChunhuiSociety: RegisterChunhuiSocietyPayload;
  /** Registers a youth social organization; its registration number is checked (GB 32100). */
  readonly registerSocialOrganization: RegisterSocialOrganizationPayload;
  /** Ends the membership of a person or unit. */
  readonly releaseSocialOrganizationMember: ReleaseSocialOrganizationMemberPayload;
  /** Records a figure that a county reported elsewhere, to compare with the computed one. */
  readonly reportFigure: ReportFigurePayload;
  /** Requests the transfer of a member to another branch: the consent of one side. */
  readonly requestMemberTransfer: RequestMemberTransferPayload;
  /** Rolls a county out: it reports from a day on. Refused with every readiness check that fails. */
  readonly rollOutCounty: RollOutCountyPayload;
  /** Sets a county's target of an indicator in a period. */
  readonly setTarget: SetTargetPayload;
  /** States what a village needs of its first secretary; replaces the previous statement. */
  readonly stateVillageNeeds: StateVillageNeedsPayload;
  /** Withdraws a nomination. */
  readonly withdrawFirstSecretaryCandidate: WithdrawFirstSecretaryCandidatePayload;
  /** Restores the model's value of a parameter. */
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


export type MutationConfirmGrantArgs = {
  input: ConfirmGrantInput;
};


export type MutationCorrectChunhuiSocietyArgs = {
  input: CorrectChunhuiSocietyInput;
};


export type MutationCorrectLeagueOrganizationArgs = {
  input: CorrectLeagueOrganizationInput;
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

/** The input of `nominateFirstSecretaryCandidate`. */
export type NominateFirstSecretaryCandidateInput = {
  /** The source channel. */
  readonly channel: SourceChannel;
  /** The village where the candidate lives or is stationed, in the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The resident ID number (GB 11643), 18 characters. It is not stored: the person's id and date of birth are derived from it. */
  readonly idNumber: Scalars['String']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name, at most 50 characters. */
  readonly name: Scalars['String']['input'];
  /** The political status: `LEAGUE_MEMBER` or `CPC_MEMBER`. */
  readonly politicalStatus: PoliticalStatus;
  /** At most 20 specialties of at most 50 characters. */
  readonly specialties: ReadonlyArray<Scalars['String']['input']>;
};

/** The result of `nominateFirstSecretaryCandidate`. */
export type NominateFirstSecretaryCandidatePayload = {
  readonly __typename?: 'NominateFirstSecretaryCandidatePayload';
  /** The nomination after the mutation; null when refused. */
  readonly candidate?: Maybe<FirstSecretaryCandidate>;
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
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

/** The input of `openLiaisonStation`. */
export type OpenLiaisonStationInput = {
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The kind. */
  readonly kind: LiaisonStationKind;
  /** The name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The day of opening, not in the future. */
  readonly openedOn: Scalars['Date']['input'];
  /** The city or university, at most 200 characters. */
  readonly place: Scalars['String']['input'];
};

/** The result of `openLiaisonStation`. */
export type OpenLiaisonStationPayload = {
  readonly __typename?: 'OpenLiaisonStationPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The liaison station after the mutation; null when refused. */
  readonly station?: Maybe<LiaisonStation>;
};

/** The figures of a division's League organizations, societies and social organizations. */
export type OrganizationFigures = {
  readonly __typename?: 'OrganizationFigures';
  /** The day at whose end the figures hold; today while it is not over. */
  readonly asOf: Scalars['Date']['output'];
  /** Envoys with an engagement in force, each once and at home, however many societies they serve (distinct persons). */
  readonly chunhuiEnvoys: Scalars['Int']['output'];
  /** Members of at least one society, each once and at home (distinct persons). */
  readonly chunhuiMembers: Scalars['Int']['output'];
  /** Active Chunhui societies (things). */
  readonly chunhuiSocieties: Scalars['Int']['output'];
  /** First secretaries in office in village branches (persons). */
  readonly firstSecretaries: FirstSecretaryFigures;
  /** League members in branches (persons). */
  readonly leagueMembers: Scalars['Int']['output'];
  /** League organizations of all kinds (things). */
  readonly leagueOrganizations: Scalars['Int']['output'];
  /** The linkage of Party, League and Chunhui. */
  readonly linkage: LinkageFigures;
  /** Youth social organizations of the League that sit in this division; an empty list above the county. */
  readonly socialOrganizations: ReadonlyArray<YouthSocialOrganization>;
  /** College students paired with a society of their home (pairs). */
  readonly studentPairings: Scalars['Int']['output'];
};

/** An indicator that the organizations subgraph computes. */
export type OrganizationIndicator = Indicator & {
  readonly __typename?: 'OrganizationIndicator';
  /** The source of the indicator's definition. */
  readonly citation: Scalars['String']['output'];
  /** The code of the indicator, unique in the model. */
  readonly code: Scalars['String']['output'];
  /** The code of the divisor of a ratio, of the same owner; null otherwise. */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** `value` minus the reported value. */
  readonly difference?: Maybe<Scalars['Float']['output']>;
  /** Whether the target is a floor or a ceiling. */
  readonly direction: IndicatorDirection;
  /** `target` minus `value`. */
  readonly gap?: Maybe<Scalars['Float']['output']>;
  /** `<division code>:<indicator code>:<period>`, followed by `:<day>` as of a past day. */
  readonly id: Scalars['ID']['output'];
  /** Whether the value supports the reported one: equal, or for AT_LEAST no less. */
  readonly matchesReported?: Maybe<Scalars['Boolean']['output']>;
  /** The unit of counting. */
  readonly measure: Measure;
  /** The code of the dividend of a ratio, of the same owner; null otherwise. */
  readonly numerator?: Maybe<Scalars['String']['output']>;
  /** The period: a year (2021) or a month (2021-11). */
  readonly period: Scalars['String']['output'];
  /** The figure that the county reported elsewhere; null where there is none. */
  readonly reported?: Maybe<ReportedFigure>;
  /** `value` divided by `target`. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** The state against the target; null without a target. */
  readonly state?: Maybe<IndicatorState>;
  /** The target of the period: the county's own, or the sum over the counties of the division; null where none is set. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** The name of the indicator. */
  readonly title: Label;
  /** The measure word that follows the value. */
  readonly unit: Label;
  /** The value, live or as of the day; null where no county reports. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** The level at which an organization is registered. */
export type OrganizationLevel =
  /** Registered at the county. */
  | 'COUNTY'
  /** Registered at a town or subdistrict. */
  | 'TOWN'
  /** Registered at a village or community. */
  | 'VILLAGE';

/** The input of `overrideParameter`. */
export type OverrideParameterInput = {
  /** The county. */
  readonly county: Scalars['DivisionCode']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name of the parameter. */
  readonly parameter: Scalars['String']['input'];
  /** The reason, at most 200 characters. */
  readonly reason: Scalars['String']['input'];
  /** The value as JSON: a number, a list, a text in quotes, true or false. */
  readonly value: Scalars['String']['input'];
};

/** The result of `overrideParameter`. */
export type OverrideParameterPayload = {
  readonly __typename?: 'OverrideParameterPayload';
  /** The county's model after the mutation; null when refused. */
  readonly countyModel?: Maybe<CountyModel>;
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The position of a page in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor to pass as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** The input of `pairStudentWithSociety`. */
export type PairStudentWithSocietyInput = {
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day of pairing, not in the future. */
  readonly pairedOn: Scalars['Date']['input'];
  /** The student. */
  readonly person: PersonInput;
  /** An active society. */
  readonly society: Scalars['ID']['input'];
  /** The university, at most 200 characters. */
  readonly university: Scalars['String']['input'];
};

/** The result of `pairStudentWithSociety`. */
export type PairStudentWithSocietyPayload = {
  readonly __typename?: 'PairStudentWithSocietyPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The pairing after the mutation; null when refused. */
  readonly pairing?: Maybe<StudentPairing>;
};

/** A county's own value of a parameter. */
export type ParameterOverride = {
  readonly __typename?: 'ParameterOverride';
  /** The token's subject who decided it. */
  readonly author: Scalars['String']['output'];
  /** The time of the decision. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** The name of the parameter. */
  readonly parameter: Scalars['String']['output'];
  /** The reason given. */
  readonly reason: Scalars['String']['output'];
  /** The value, as JSON. */
  readonly value: Scalars['String']['output'];
};

/** Whether a county may change a parameter. */
export type ParameterPolicy =
  /** Each county decides; a different value is not drift. */
  | 'LOCAL'
  /** No county may change it. */
  | 'LOCKED'
  /** A county may change it within the bounds of the model. */
  | 'OVERRIDABLE';

/** A person as every subgraph knows them. The id is derived from the resident ID number by a keyed hash, so that records of different subgraphs meet without a central register. */
export type Person = {
  readonly __typename?: 'Person';
  /** The record as Chunhui envoy; null when there is none. */
  readonly chunhuiEnvoy?: Maybe<ChunhuiEnvoy>;
  /** The most recent appointment as first secretary; null when there is none. */
  readonly firstSecretaryAppointment?: Maybe<FirstSecretaryAppointment>;
  /** The id, the same in every subgraph. */
  readonly id: Scalars['ID']['output'];
};

/** A person named in an input. The ID number is not stored: the person's id is derived from it. */
export type PersonInput = {
  /** The home village or community, in the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The resident ID number (GB 11643), 18 characters. */
  readonly idNumber: Scalars['String']['input'];
  /** The name, at most 50 characters. */
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

/** The input of `planRollout`. */
export type PlanRolloutInput = {
  /** The county. */
  readonly county: Scalars['DivisionCode']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The planned days. */
  readonly milestones: ReadonlyArray<MilestoneInput>;
};

/** The result of `planRollout`. */
export type PlanRolloutPayload = {
  readonly __typename?: 'PlanRolloutPayload';
  /** The county's adoption after the mutation; null when refused. */
  readonly adoption?: Maybe<CountyAdoption>;
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The political status of a person. */
export type PoliticalStatus =
  /** Member of the Communist Party of China. */
  | 'CPC_MEMBER'
  /** Member of the Communist Youth League. */
  | 'LEAGUE_MEMBER'
  /** Neither: cannot be appointed first secretary. */
  | 'NEITHER';

/** The result of `previewDivisionChanges`. */
export type PreviewDivisionChangesPayload = {
  readonly __typename?: 'PreviewDivisionChangesPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The plan after the mutation; null when refused. */
  readonly plan?: Maybe<DivisionPlan>;
};

/** The input of `previewLeagueMemberRoster`. */
export type PreviewLeagueMemberRosterInput = {
  /** The division of the roster: every row must lie within it. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The file, .xlsx or .csv. */
  readonly file: Scalars['Upload']['input'];
  /** The name of the file, with its extension. */
  readonly fileName: Scalars['String']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `previewLeagueMemberRoster`. */
export type PreviewLeagueMemberRosterPayload = {
  readonly __typename?: 'PreviewLeagueMemberRosterPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The preview after the mutation; null when refused. */
  readonly preview?: Maybe<RosterPreview>;
};

/** The input of `publishModel`. */
export type PublishModelInput = {
  /** The document, in YAML or JSON. */
  readonly document: Scalars['String']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `publishModel`. */
export type PublishModelPayload = {
  readonly __typename?: 'PublishModelPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The published version after the mutation; null when refused. */
  readonly model?: Maybe<ModelVersion>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Codes with their names in both languages, of a county's model or of the standard model, so that a client needs no list of its own. */
  readonly catalogue?: Maybe<ReadonlyArray<Catalogue>>;
  /** Checks whether `appointFirstSecretary` would appoint the person, with every reason against it; appoints no one. */
  readonly checkFirstSecretaryEligibility?: Maybe<FirstSecretaryEligibility>;
  /** Chunhui envoys whose home lies in a division. Personal data: for roles of the county. */
  readonly chunhuiEnvoys?: Maybe<ChunhuiEnvoyConnection>;
  /** Members of Chunhui societies whose home lies in a division. Personal data: for roles of the county. */
  readonly chunhuiMembers?: Maybe<ChunhuiMemberConnection>;
  /** Chunhui societies of a division and below it, dissolved ones included. */
  readonly chunhuiSocieties?: Maybe<ChunhuiSocietyConnection>;
  /** The model that a county works by: its applied version, or version 1 of `yuping` until one is applied. */
  readonly countyModel?: Maybe<CountyModel>;
  /** An administrative division; null for a code that does not exist. */
  readonly division?: Maybe<Division>;
  /** Appointments of village first secretaries, present and past. Personal data: for roles of the county. */
  readonly firstSecretaryAppointments?: Maybe<FirstSecretaryAppointmentConnection>;
  /** Candidates who may be appointed to a branch today, the best fit first, with reasons. Personal data: for roles of the county. */
  readonly firstSecretaryCandidates?: Maybe<ReadonlyArray<RankedCandidate>>;
  /** What happened to grants of the caller's own roles, and of those that an auditor watches: the latest 100, newest first. */
  readonly grantNotices: ReadonlyArray<GrantNotice>;
  /** The grants of a division and below it, ended ones included. */
  readonly grants?: Maybe<ReadonlyArray<Grant>>;
  /** The caller's own preview; null when there is none, or after seven days. */
  readonly leagueMemberRosterPreview?: Maybe<RosterPreview>;
  /** The rejected rows of the caller's own preview with their problems, to correct and upload again; null when there are none. */
  readonly leagueMemberRosterRejected?: Maybe<File>;
  /** An .xlsx template for `previewLeagueMemberRoster`, with the county's choices explained. */
  readonly leagueMemberRosterTemplate?: Maybe<File>;
  /** Members of League branches in a division, without those who left. Personal data: for roles of the county. */
  readonly leagueMembers?: Maybe<LeagueMemberConnection>;
  /** League organizations of a division and below it. */
  readonly leagueOrganizations?: Maybe<LeagueOrganizationConnection>;
  /** Posts held in League organizations of a division. Personal data: for roles of the county. */
  readonly leaguePosts?: Maybe<LeaguePostConnection>;
  /** Open liaison stations of the counties in a division. */
  readonly liaisonStations?: Maybe<LiaisonStationConnection>;
  /** The caller as this system sees them: every grant in force, and the widest scope. A field is allowed where any grant allows it. */
  readonly me?: Maybe<Caller>;
  /** The state of each county of a division: its version and the milestones of its rollout. */
  readonly modelAdoption?: Maybe<ReadonlyArray<CountyAdoption>>;
  /** How far a county has moved from its model; null until a version is applied. */
  readonly modelDrift?: Maybe<ModelDrift>;
  /** Every published version of every model. */
  readonly models?: Maybe<ReadonlyArray<ModelVersion>>;
  /** The audit trail of this service in the caller's scope, newest first. */
  readonly organizationAudit?: Maybe<AuditConnection>;
  /** Verifies the audit chain of the caller's scope from its first record to its head. */
  readonly organizationAuditVerdict?: Maybe<AuditVerdict>;
  /** A person's copy of the data that League organizations, societies and social organizations keep about them. Recorded with its purpose. Records of children are returned only to callers who may read them. */
  readonly organizationDataOf?: Maybe<ReadonlyArray<PersonRecord>>;
  /** The changes that a version would make in a county; null when there is no such version. `applyModel` takes the plan's id. */
  readonly planModel?: Maybe<ModelPlan>;
  /** Members of a social organization in a division, present and past. Personal data: for roles of the county. */
  readonly socialOrganizationMembers?: Maybe<YouthSocialOrganizationMemberConnection>;
  /** Pairings of students whose home lies in a division, present and past. Personal data: for roles of the county. */
  readonly studentPairings?: Maybe<StudentPairingConnection>;
  /** Villages (villagers' committees) of a division that lack something, only in counties that report. */
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

/** A candidate with the score for one branch. */
export type RankedCandidate = {
  readonly __typename?: 'RankedCandidate';
  /** The candidate. */
  readonly candidate: FirstSecretaryCandidate;
  /** The reasons that add up to the score. */
  readonly reasons: ReadonlyArray<FitReason>;
  /** The sum of the reasons' points; at most 100 with the weights of model `yuping`. */
  readonly score: Scalars['Int']['output'];
};

/** The input of `registerChunhuiSociety`. */
export type RegisterChunhuiSocietyInput = {
  /** The village or community where the society sits, in the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The day of founding, not in the future. */
  readonly foundedOn: Scalars['Date']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The League organization that leads the society. */
  readonly leagueOrganization?: InputMaybe<Scalars['ID']['input']>;
  /** The level at which the society is registered. */
  readonly level: OrganizationLevel;
  /** The name of the society, at most 200 characters. */
  readonly name: Scalars['String']['input'];
};

/** The result of `registerChunhuiSociety`. */
export type RegisterChunhuiSocietyPayload = {
  readonly __typename?: 'RegisterChunhuiSocietyPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The society after the mutation; null when refused. */
  readonly society?: Maybe<ChunhuiSociety>;
};

/** The input of `registerSocialOrganization`. */
export type RegisterSocialOrganizationInput = {
  /** The village or community where it sits, in the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The domain of work. */
  readonly domain: SocialOrganizationDomain;
  /** The day of founding, not in the future. */
  readonly foundedOn: Scalars['Date']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The level at which it is registered. */
  readonly level: OrganizationLevel;
  /** The name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The unified social credit code (GB 32100), unique in the county. */
  readonly registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** The supervising body, at most 200 characters. */
  readonly supervisingBody: Scalars['String']['input'];
};

/** The result of `registerSocialOrganization`. */
export type RegisterSocialOrganizationPayload = {
  readonly __typename?: 'RegisterSocialOrganizationPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The social organization after the mutation; null when refused. */
  readonly organization?: Maybe<YouthSocialOrganization>;
};

/** The input of `releaseSocialOrganizationMember`. */
export type ReleaseSocialOrganizationMemberInput = {
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day of leaving: not before the day of joining, not in the future. */
  readonly leftOn: Scalars['Date']['input'];
  /** The membership to end. */
  readonly member: Scalars['ID']['input'];
};

/** The result of `releaseSocialOrganizationMember`. */
export type ReleaseSocialOrganizationMemberPayload = {
  readonly __typename?: 'ReleaseSocialOrganizationMemberPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The member after the mutation; null when refused. */
  readonly member?: Maybe<YouthSocialOrganizationMember>;
};

/** The input of `reportFigure`. */
export type ReportFigureInput = {
  /** The day that the report refers to, not in the future. */
  readonly asOf: Scalars['Date']['input'];
  /** The county. */
  readonly county: Scalars['DivisionCode']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The code of the indicator. */
  readonly indicator: Scalars['String']['input'];
  /** A year (2021) or a month (2021-11). */
  readonly period: Scalars['String']['input'];
  /** Whether the value is exact or a lower bound. */
  readonly qualifier: FigureQualifier;
  /** The source in the report's own words, at most 200 characters. */
  readonly source: Scalars['String']['input'];
  /** The reported value in the indicator's unit, 0 or more. */
  readonly value: Scalars['Float']['input'];
};

/** The result of `reportFigure`. */
export type ReportFigurePayload = {
  readonly __typename?: 'ReportFigurePayload';
  /** The county as a division; null when refused. */
  readonly division?: Maybe<Division>;
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A figure that a county reported elsewhere. */
export type ReportedFigure = {
  readonly __typename?: 'ReportedFigure';
  /** The day that the report refers to. */
  readonly asOf: Scalars['Date']['output'];
  /** Whether the value is exact or a lower bound. */
  readonly qualifier: FigureQualifier;
  /** The source, in the report's own words. */
  readonly source: Scalars['String']['output'];
  /** The reported value, in the indicator's unit. */
  readonly value: Scalars['Float']['output'];
};

/** The input of `requestMemberTransfer`. */
export type RequestMemberTransferInput = {
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The member to transfer. */
  readonly member: Scalars['ID']['input'];
  /** The branch to join. */
  readonly to: Scalars['ID']['input'];
};

/** The result of `requestMemberTransfer`. */
export type RequestMemberTransferPayload = {
  readonly __typename?: 'RequestMemberTransferPayload';
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The transfer after the mutation; null when refused. */
  readonly transfer?: Maybe<LeagueTransfer>;
};

/** The input of `rollOutCounty`. */
export type RollOutCountyInput = {
  /** The county. */
  readonly county: Scalars['DivisionCode']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which the county reports. */
  readonly on: Scalars['Date']['input'];
};

/** The result of `rollOutCounty`. */
export type RollOutCountyPayload = {
  readonly __typename?: 'RollOutCountyPayload';
  /** The county's adoption after the mutation; null when refused. */
  readonly adoption?: Maybe<CountyAdoption>;
  /** The reasons for a refusal; empty when the mutation succeeded. */
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

/** The input of `setTarget`. */
export type SetTargetInput = {
  /** The county. */
  readonly county: Scalars['DivisionCode']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The code of the indicator. */
  readonly indicator: Scalars['String']['input'];
  /** A year (2021) or a month (2021-11). */
  readonly period: Scalars['String']['input'];
  /** The target in the indicator's unit, 0 or more. */
  readonly value: Scalars['Float']['input'];
};

/** The result of `setTarget`. */
export type SetTargetPayload = {
  readonly __typename?: 'SetTargetPayload';
  /** The county as a division; null when refused. */
  readonly division?: Maybe<Division>;
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The domain of work of a social organization. */
export type SocialOrganizationDomain =
  /** Arts and sports. */
  | 'ARTS_SPORTS'
  /** Entrepreneurship and employment. */
  | 'ENTREPRENEURSHIP'
  /** Student service. */
  | 'STUDENT_SERVICE'
  /** Volunteering. */
  | 'VOLUNTEERING';

/** The kind of a member. */
export type SocialOrganizationMemberKind =
  /** A person. */
  | 'PERSON'
  /** A unit, such as a company or a school. */
  | 'UNIT';

/** The channel through which a first secretary was chosen. */
export type SourceChannel =
  /** Outstanding educated rural youth. */
  | 'EDUCATED_RURAL_YOUTH'
  /** Rural prosperity leader. */
  | 'PROSPERITY_LEADER'
  /** Village-stationed work team. */
  | 'STATIONED_WORK_TEAM'
  /** Village Party branch and villagers' committee. */
  | 'VILLAGE_TWO_COMMITTEES';

/** The input of `stateVillageNeeds`. */
export type StateVillageNeedsInput = {
  /** The branch of the village. */
  readonly branch: Scalars['ID']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 needs of at most 50 characters; an empty list clears them. */
  readonly needs: ReadonlyArray<Scalars['String']['input']>;
};

/** The result of `stateVillageNeeds`. */
export type StateVillageNeedsPayload = {
  readonly __typename?: 'StateVillageNeedsPayload';
  /** The League organization after the mutation; null when refused. */
  readonly branch?: Maybe<LeagueOrganization>;
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The pairing of a college student with a society. */
export type StudentPairing = {
  readonly __typename?: 'StudentPairing';
  /** The student's home village. */
  readonly division: Division;
  /** The last day; null while in force. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** The id of the pairing. */
  readonly id: Scalars['ID']['output'];
  /** The student's name. */
  readonly name: Scalars['String']['output'];
  /** The day of pairing. */
  readonly pairedOn: Scalars['Date']['output'];
  /** The student as a person, shared by all subgraphs. */
  readonly person?: Maybe<Person>;
  /** The society. */
  readonly society: ChunhuiSociety;
  /** The university where the student studies. */
  readonly university: Scalars['String']['output'];
};

/** A page of pairings. */
export type StudentPairingConnection = {
  readonly __typename?: 'StudentPairingConnection';
  /** The items of this page. */
  readonly nodes: ReadonlyArray<StudentPairing>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** The number of all matching items, not only of this page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An indicator that the talent-pool subgraph computes. */
export type TalentIndicator = Indicator & {
  readonly __typename?: 'TalentIndicator';
  /** The source of the indicator's definition. */
  readonly citation: Scalars['String']['output'];
  /** The code of the indicator, unique in the model. */
  readonly code: Scalars['String']['output'];
  /** The code of the divisor of a ratio, of the same owner; null otherwise. */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** Whether the target is a floor or a ceiling. */
  readonly direction: IndicatorDirection;
  /** `<division code>:<indicator code>:<period>`, followed by `:<day>` as of a past day. */
  readonly id: Scalars['ID']['output'];
  /** The unit of counting. */
  readonly measure: Measure;
  /** The code of the dividend of a ratio, of the same owner; null otherwise. */
  readonly numerator?: Maybe<Scalars['String']['output']>;
  /** The period: a year (2021) or a month (2021-11). */
  readonly period: Scalars['String']['output'];
  /** The figure that the county reported elsewhere; null where there is none. */
  readonly reported?: Maybe<ReportedFigure>;
  /** The target of the period: the county's own, or the sum over the counties of the division; null where none is set. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** The name of the indicator. */
  readonly title: Label;
  /** The measure word that follows the value. */
  readonly unit: Label;
};

/** A unit named in an input. */
export type UnitInput = {
  /** The village or community where the unit sits, in the caller's scope. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
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

/** Something that a village can lack. */
export type VillageGap =
  /** No League branch. */
  | 'BRANCH'
  /** No first secretary in office. */
  | 'FIRST_SECRETARY'
  /** No active Chunhui society. */
  | 'SOCIETY';

/** An indicator that the volunteers subgraph computes. */
export type VolunteerIndicator = Indicator & {
  readonly __typename?: 'VolunteerIndicator';
  /** The source of the indicator's definition. */
  readonly citation: Scalars['String']['output'];
  /** The code of the indicator, unique in the model. */
  readonly code: Scalars['String']['output'];
  /** The code of the divisor of a ratio, of the same owner; null otherwise. */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** Whether the target is a floor or a ceiling. */
  readonly direction: IndicatorDirection;
  /** `<division code>:<indicator code>:<period>`, followed by `:<day>` as of a past day. */
  readonly id: Scalars['ID']['output'];
  /** The unit of counting. */
  readonly measure: Measure;
  /** The code of the dividend of a ratio, of the same owner; null otherwise. */
  readonly numerator?: Maybe<Scalars['String']['output']>;
  /** The period: a year (2021) or a month (2021-11). */
  readonly period: Scalars['String']['output'];
  /** The figure that the county reported elsewhere; null where there is none. */
  readonly reported?: Maybe<ReportedFigure>;
  /** The target of the period: the county's own, or the sum over the counties of the division; null where none is set. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** The name of the indicator. */
  readonly title: Label;
  /** The measure word that follows the value. */
  readonly unit: Label;
};

/** The input of `withdrawFirstSecretaryCandidate`. */
export type WithdrawFirstSecretaryCandidateInput = {
  /** The nomination to withdraw. */
  readonly candidate: Scalars['ID']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `withdrawFirstSecretaryCandidate`. */
export type WithdrawFirstSecretaryCandidatePayload = {
  readonly __typename?: 'WithdrawFirstSecretaryCandidatePayload';
  /** The nomination after the mutation; null when refused. */
  readonly candidate?: Maybe<FirstSecretaryCandidate>;
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The input of `withdrawOverride`. */
export type WithdrawOverrideInput = {
  /** The county. */
  readonly county: Scalars['DivisionCode']['input'];
  /** A key of the client's choice, 8 to 128 characters: the same key with the same input has one effect and one answer, for 48 h. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name of the parameter. */
  readonly parameter: Scalars['String']['input'];
  /** The reason, at most 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `withdrawOverride`. */
export type WithdrawOverridePayload = {
  readonly __typename?: 'WithdrawOverridePayload';
  /** The county's model after the mutation; null when refused. */
  readonly countyModel?: Maybe<CountyModel>;
  /** The reasons for a refusal; empty when the mutation succeeded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A youth social organization affiliated to the League. */
export type YouthSocialOrganization = {
  readonly __typename?: 'YouthSocialOrganization';
  /** The day of dissolution; null while it exists. */
  readonly dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** The village or community where it sits. */
  readonly division: Division;
  /** The domain of work. */
  readonly domain: SocialOrganizationDomain;
  /** The day of founding. */
  readonly foundedOn: Scalars['Date']['output'];
  /** The id of the organization. */
  readonly id: Scalars['ID']['output'];
  /** The level at which it is registered. */
  readonly level: OrganizationLevel;
  /** The number of members, persons and units. */
  readonly members: Scalars['Int']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The unified social credit code (GB 32100), 18 characters; null while it is not registered. */
  readonly registrationNumber?: Maybe<Scalars['String']['output']>;
  /** The supervising body; null where it is not on record. */
  readonly supervisingBody?: Maybe<Scalars['String']['output']>;
};


/** A youth social organization affiliated to the League. */
export type YouthSocialOrganizationMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A member of a social organization. */
export type YouthSocialOrganizationMember = {
  readonly __typename?: 'YouthSocialOrganizationMember';
  /** The home village of the person, or the seat of the unit. */
  readonly division: Division;
  /** The id of the membership. */
  readonly id: Scalars['ID']['output'];
  /** The day of joining. */
  readonly joinedOn: Scalars['Date']['output'];
  /** Whether the member is a person or a unit. */
  readonly kind: SocialOrganizationMemberKind;
  /** The day of leaving; null while a member. */
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  /** The name of the person or unit. */
  readonly name: Scalars['String']['output'];
  /** The social organization. */
  readonly organization: YouthSocialOrganization;
  /** The member as a person, shared by all subgraphs; null for a unit. */
  readonly person?: Maybe<Person>;
};

/** A page of members of social organizations. */
export type YouthSocialOrganizationMemberConnection = {
  readonly __typename?: 'YouthSocialOrganizationMemberConnection';
  /** The items of this page. */
  readonly nodes: ReadonlyArray<YouthSocialOrganizationMember>;
  /** The position of this page. */
  readonly pageInfo: PageInfo;
  /** The number of all matching items, not only of this page. */
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
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'errors' | 'grant'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, grant?: Maybe<ResolversTypes['Grant']> }>;
  AcceptMemberTransferInput: AcceptMemberTransferInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptMemberTransferPayload: ResolverTypeWrapper<Omit<AcceptMemberTransferPayload, 'errors' | 'member'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, member?: Maybe<ResolversTypes['LeagueMember']> }>;
  ActivityIndicator: ResolverTypeWrapper<ActivityIndicatorRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AdmitLeagueMemberInput: AdmitLeagueMemberInput;
  AdmitLeagueMemberPayload: ResolverTypeWrapper<Omit<AdmitLeagueMemberPayload, 'errors' | 'member'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, member?: Maybe<ResolversTypes['LeagueMember']> }>;
  AdmitSocialOrganizationMemberInput: AdmitSocialOrganizationMemberInput;
  AdmitSocialOrganizationMemberPayload: ResolverTypeWrapper<Omit<AdmitSocialOrganizationMemberPayload, 'errors' | 'member'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, member?: Maybe<ResolversTypes['YouthSocialOrganizationMember']> }>;
  AgeOutLeagueMembersInput: AgeOutLeagueMembersInput;
  AgeOutLeagueMembersPayload: ResolverTypeWrapper<Omit<AgeOutLeagueMembersPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApplyDivisionChangesInput: ApplyDivisionChangesInput;
  ApplyDivisionChangesPayload: ResolverTypeWrapper<Omit<ApplyDivisionChangesPayload, 'errors' | 'plan'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, plan?: Maybe<ResolversTypes['DivisionPlan']> }>;
  ApplyModelInput: ApplyModelInput;
  ApplyModelPayload: ResolverTypeWrapper<Omit<ApplyModelPayload, 'countyModel' | 'errors'> & { countyModel?: Maybe<ResolversTypes['CountyModel']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AppointFirstSecretaryInput: AppointFirstSecretaryInput;
  AppointFirstSecretaryPayload: ResolverTypeWrapper<AppointFirstSecretaryPayloadRow>;
  AppointLeaguePostInput: AppointLeaguePostInput;
  AppointLeaguePostPayload: ResolverTypeWrapper<Omit<AppointLeaguePostPayload, 'errors' | 'post'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, post?: Maybe<ResolversTypes['LeaguePost']> }>;
  AppointSocietyPresidentInput: AppointSocietyPresidentInput;
  AppointSocietyPresidentPayload: ResolverTypeWrapper<Omit<AppointSocietyPresidentPayload, 'errors' | 'president'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, president?: Maybe<ResolversTypes['ChunhuiSocietyPresident']> }>;
  AuditConnection: ResolverTypeWrapper<Connection<AuditRow>>;
  AuditFilter: AuditFilter;
  AuditRecord: ResolverTypeWrapper<AuditRow>;
  AuditVerdict: ResolverTypeWrapper<AuditVerdict>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Caller: ResolverTypeWrapper<CallerRow>;
  CallerGrant: ResolverTypeWrapper<CallerGrantRow>;
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
  CloseLiaisonStationPayload: ResolverTypeWrapper<Omit<CloseLiaisonStationPayload, 'errors' | 'station'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, station?: Maybe<ResolversTypes['LiaisonStation']> }>;
  CodeCount: ResolverTypeWrapper<CodeCount>;
  CommitLeagueMemberRosterInput: CommitLeagueMemberRosterInput;
  CommitLeagueMemberRosterPayload: ResolverTypeWrapper<Omit<CommitLeagueMemberRosterPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, preview?: Maybe<ResolversTypes['RosterPreview']> }>;
  ConfirmGrantInput: ConfirmGrantInput;
  ConfirmGrantPayload: ResolverTypeWrapper<Omit<ConfirmGrantPayload, 'errors' | 'grant'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, grant?: Maybe<ResolversTypes['Grant']> }>;
  CorrectChunhuiSocietyInput: CorrectChunhuiSocietyInput;
  CorrectChunhuiSocietyPayload: ResolverTypeWrapper<Omit<CorrectChunhuiSocietyPayload, 'errors' | 'society'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, society?: Maybe<ResolversTypes['ChunhuiSociety']> }>;
  CorrectDataInput: CorrectDataInput;
  CorrectDataPayload: ResolverTypeWrapper<Omit<CorrectDataPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectLeagueOrganizationInput: CorrectLeagueOrganizationInput;
  CorrectLeagueOrganizationPayload: ResolverTypeWrapper<Omit<CorrectLeagueOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, organization?: Maybe<ResolversTypes['LeagueOrganization']> }>;
  CountyAdoption: ResolverTypeWrapper<CountyAdoptionRow>;
  CountyModel: ResolverTypeWrapper<CountyModelRow>;
  DataSubjectInput: DataSubjectInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DissolveChunhuiSocietyInput: DissolveChunhuiSocietyInput;
  DissolveChunhuiSocietyPayload: ResolverTypeWrapper<Omit<DissolveChunhuiSocietyPayload, 'errors' | 'society'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, society?: Maybe<ResolversTypes['ChunhuiSociety']> }>;
  DissolveLeagueOrganizationInput: DissolveLeagueOrganizationInput;
  DissolveLeagueOrganizationPayload: ResolverTypeWrapper<Omit<DissolveLeagueOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, organization?: Maybe<ResolversTypes['LeagueOrganization']> }>;
  DissolveSocialOrganizationInput: DissolveSocialOrganizationInput;
  DissolveSocialOrganizationPayload: ResolverTypeWrapper<Omit<DissolveSocialOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, organization?: Maybe<ResolversTypes['YouthSocialOrganization']> }>;
  Division: ResolverTypeWrapper<DivisionRow>;
  DivisionChange: ResolverTypeWrapper<DivisionChange>;
  DivisionChangeKind: DivisionChangeKind;
  DivisionChangesInput: DivisionChangesInput;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  DivisionConnection: ResolverTypeWrapper<Connection<DivisionRow>>;
  DivisionLevel: DivisionLevel;
  DivisionListProblem: ResolverTypeWrapper<DivisionListProblem>;
  DivisionPlan: ResolverTypeWrapper<DivisionPlanRow>;
  DroppedOverride: ResolverTypeWrapper<Omit<DroppedOverride, 'override' | 'reason'> & { override: ResolversTypes['ParameterOverride'], reason: ResolversTypes['UserError'] }>;
  ElectionState: ElectionState;
  EndChunhuiEnvoyEngagementInput: EndChunhuiEnvoyEngagementInput;
  EndChunhuiEnvoyEngagementPayload: ResolverTypeWrapper<Omit<EndChunhuiEnvoyEngagementPayload, 'engagement' | 'errors'> & { engagement?: Maybe<ResolversTypes['ChunhuiEnvoyEngagement']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EndFirstSecretaryAppointmentInput: EndFirstSecretaryAppointmentInput;
  EndFirstSecretaryAppointmentPayload: ResolverTypeWrapper<Omit<EndFirstSecretaryAppointmentPayload, 'appointment' | 'errors'> & { appointment?: Maybe<ResolversTypes['FirstSecretaryAppointment']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EndGrantInput: EndGrantInput;
  EndGrantPayload: ResolverTypeWrapper<Omit<EndGrantPayload, 'errors' | 'grant'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, grant?: Maybe<ResolversTypes['Grant']> }>;
  EndLeaguePostInput: EndLeaguePostInput;
  EndLeaguePostPayload: ResolverTypeWrapper<Omit<EndLeaguePostPayload, 'errors' | 'post'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, post?: Maybe<ResolversTypes['LeaguePost']> }>;
  EndStudentPairingInput: EndStudentPairingInput;
  EndStudentPairingPayload: ResolverTypeWrapper<Omit<EndStudentPairingPayload, 'errors' | 'pairing'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, pairing?: Maybe<ResolversTypes['StudentPairing']> }>;
  EngageChunhuiEnvoyInput: EngageChunhuiEnvoyInput;
  EngageChunhuiEnvoyPayload: ResolverTypeWrapper<Omit<EngageChunhuiEnvoyPayload, 'engagement' | 'errors'> & { engagement?: Maybe<ResolversTypes['ChunhuiEnvoyEngagement']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EraseDataInput: EraseDataInput;
  EraseDataPayload: ResolverTypeWrapper<Omit<EraseDataPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ErrorCode: ErrorCode;
  ExpectedDifference: ResolverTypeWrapper<Omit<ExpectedDifference, 'difference' | 'override'> & { difference: ResolversTypes['ModelDifference'], override: ResolversTypes['ParameterOverride'] }>;
  ExportAuditInput: ExportAuditInput;
  ExportAuditPayload: ResolverTypeWrapper<Omit<ExportAuditPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExportLeagueMemberRosterInput: ExportLeagueMemberRosterInput;
  ExportLeagueMemberRosterPayload: ResolverTypeWrapper<Omit<ExportLeagueMemberRosterPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExportModelInput: ExportModelInput;
  ExportModelPayload: ResolverTypeWrapper<Omit<ExportModelPayload, 'errors' | 'model'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, model?: Maybe<ResolversTypes['ModelVersion']> }>;
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
  FoundLeagueOrganizationPayload: ResolverTypeWrapper<Omit<FoundLeagueOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, organization?: Maybe<ResolversTypes['LeagueOrganization']> }>;
  GiveGrantInput: GiveGrantInput;
  GiveGrantPayload: ResolverTypeWrapper<Omit<GiveGrantPayload, 'errors' | 'grant'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, grant?: Maybe<ResolversTypes['Grant']> }>;
  Grant: ResolverTypeWrapper<GrantRow>;
  GrantAct: GrantAct;
  GrantNotice: ResolverTypeWrapper<GrantNoticeRow>;
  GrantStatus: GrantStatus;
  HandOverGrantsInput: HandOverGrantsInput;
  HandOverGrantsPayload: ResolverTypeWrapper<Omit<HandOverGrantsPayload, 'errors' | 'grants'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, grants?: Maybe<ReadonlyArray<ResolversTypes['Grant']>> }>;
  HoldElectionInput: HoldElectionInput;
  HoldElectionPayload: ResolverTypeWrapper<Omit<HoldElectionPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, organization?: Maybe<ResolversTypes['LeagueOrganization']> }>;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  IndicatorDirection: IndicatorDirection;
  IndicatorState: IndicatorState;
  IneligibilityReason: ResolverTypeWrapper<IneligibilityReason>;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InviteInput: InviteInput;
  InvitePayload: ResolverTypeWrapper<Omit<InvitePayload, 'errors' | 'invitation'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, invitation?: Maybe<ResolversTypes['Invitation']> }>;
  JoinChunhuiSocietyInput: JoinChunhuiSocietyInput;
  JoinChunhuiSocietyPayload: ResolverTypeWrapper<Omit<JoinChunhuiSocietyPayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, membership?: Maybe<ResolversTypes['ChunhuiMembership']> }>;
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
  LeaveChunhuiSocietyPayload: ResolverTypeWrapper<Omit<LeaveChunhuiSocietyPayload, 'errors' | 'member'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, member?: Maybe<ResolversTypes['ChunhuiMember']> }>;
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
  MoveLeagueOrganizationPayload: ResolverTypeWrapper<Omit<MoveLeagueOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, organization?: Maybe<ResolversTypes['LeagueOrganization']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NominateFirstSecretaryCandidateInput: NominateFirstSecretaryCandidateInput;
  NominateFirstSecretaryCandidatePayload: ResolverTypeWrapper<Omit<NominateFirstSecretaryCandidatePayload, 'candidate' | 'errors'> & { candidate?: Maybe<ResolversTypes['FirstSecretaryCandidate']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OnAlike: OnAlike;
  OnDuplicate: OnDuplicate;
  OpenLiaisonStationInput: OpenLiaisonStationInput;
  OpenLiaisonStationPayload: ResolverTypeWrapper<Omit<OpenLiaisonStationPayload, 'errors' | 'station'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, station?: Maybe<ResolversTypes['LiaisonStation']> }>;
  OrganizationFigures: ResolverTypeWrapper<OrganizationFiguresRow>;
  OrganizationIndicator: ResolverTypeWrapper<OrganizationIndicatorRow>;
  OrganizationLevel: OrganizationLevel;
  OverrideParameterInput: OverrideParameterInput;
  OverrideParameterPayload: ResolverTypeWrapper<Omit<OverrideParameterPayload, 'countyModel' | 'errors'> & { countyModel?: Maybe<ResolversTypes['CountyModel']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairStudentWithSocietyInput: PairStudentWithSocietyInput;
  PairStudentWithSocietyPayload: ResolverTypeWrapper<Omit<PairStudentWithSocietyPayload, 'errors' | 'pairing'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, pairing?: Maybe<ResolversTypes['StudentPairing']> }>;
  ParameterOverride: ResolverTypeWrapper<ParameterOverrideRow>;
  ParameterPolicy: ParameterPolicy;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonInput: PersonInput;
  PersonRecord: ResolverTypeWrapper<PersonRecord>;
  PersonValue: ResolverTypeWrapper<PersonValue>;
  PlanRolloutInput: PlanRolloutInput;
  PlanRolloutPayload: ResolverTypeWrapper<Omit<PlanRolloutPayload, 'adoption' | 'errors'> & { adoption?: Maybe<ResolversTypes['CountyAdoption']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PoliticalStatus: PoliticalStatus;
  PreviewDivisionChangesPayload: ResolverTypeWrapper<Omit<PreviewDivisionChangesPayload, 'errors' | 'plan'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, plan?: Maybe<ResolversTypes['DivisionPlan']> }>;
  PreviewLeagueMemberRosterInput: PreviewLeagueMemberRosterInput;
  PreviewLeagueMemberRosterPayload: ResolverTypeWrapper<Omit<PreviewLeagueMemberRosterPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, preview?: Maybe<ResolversTypes['RosterPreview']> }>;
  PublishModelInput: PublishModelInput;
  PublishModelPayload: ResolverTypeWrapper<Omit<PublishModelPayload, 'errors' | 'model'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, model?: Maybe<ResolversTypes['ModelVersion']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedCandidate: ResolverTypeWrapper<Omit<RankedCandidate, 'candidate'> & { candidate: ResolversTypes['FirstSecretaryCandidate'] }>;
  RegisterChunhuiSocietyInput: RegisterChunhuiSocietyInput;
  RegisterChunhuiSocietyPayload: ResolverTypeWrapper<Omit<RegisterChunhuiSocietyPayload, 'errors' | 'society'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, society?: Maybe<ResolversTypes['ChunhuiSociety']> }>;
  RegisterSocialOrganizationInput: RegisterSocialOrganizationInput;
  RegisterSocialOrganizationPayload: ResolverTypeWrapper<Omit<RegisterSocialOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, organization?: Maybe<ResolversTypes['YouthSocialOrganization']> }>;
  ReleaseSocialOrganizationMemberInput: ReleaseSocialOrganizationMemberInput;
  ReleaseSocialOrganizationMemberPayload: ResolverTypeWrapper<Omit<ReleaseSocialOrganizationMemberPayload, 'errors' | 'member'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, member?: Maybe<ResolversTypes['YouthSocialOrganizationMember']> }>;
  ReportFigureInput: ReportFigureInput;
  ReportFigurePayload: ResolverTypeWrapper<Omit<ReportFigurePayload, 'division' | 'errors'> & { division?: Maybe<ResolversTypes['Division']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReportedFigure: ResolverTypeWrapper<ReportedFigureRow>;
  RequestMemberTransferInput: RequestMemberTransferInput;
  RequestMemberTransferPayload: ResolverTypeWrapper<Omit<RequestMemberTransferPayload, 'errors' | 'transfer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, transfer?: Maybe<ResolversTypes['LeagueTransfer']> }>;
  RollOutCountyInput: RollOutCountyInput;
  RollOutCountyPayload: ResolverTypeWrapper<Omit<RollOutCountyPayload, 'adoption' | 'errors'> & { adoption?: Maybe<ResolversTypes['CountyAdoption']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
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
  SetTargetInput: SetTargetInput;
  SetTargetPayload: ResolverTypeWrapper<Omit<SetTargetPayload, 'division' | 'errors'> & { division?: Maybe<ResolversTypes['Division']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SocialOrganizationDomain: SocialOrganizationDomain;
  SocialOrganizationMemberKind: SocialOrganizationMemberKind;
  SourceChannel: SourceChannel;
  StateVillageNeedsInput: StateVillageNeedsInput;
  StateVillageNeedsPayload: ResolverTypeWrapper<Omit<StateVillageNeedsPayload, 'branch' | 'errors'> & { branch?: Maybe<ResolversTypes['LeagueOrganization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StudentPairing: ResolverTypeWrapper<StudentPairingRow>;
  StudentPairingConnection: ResolverTypeWrapper<Connection<StudentPairingRow>>;
  TalentIndicator: ResolverTypeWrapper<TalentIndicatorRow>;
  UnitInput: UnitInput;
  Upload: ResolverTypeWrapper<Scalars['Upload']['output']>;
  UserError: ResolverTypeWrapper<UserErrorRow>;
  UserErrorCode: UserErrorCode;
  VillageGap: VillageGap;
  VolunteerIndicator: ResolverTypeWrapper<VolunteerIndicatorRow>;
  WithdrawFirstSecretaryCandidateInput: WithdrawFirstSecretaryCandidateInput;
  WithdrawFirstSecretaryCandidatePayload: ResolverTypeWrapper<Omit<WithdrawFirstSecretaryCandidatePayload, 'candidate' | 'errors'> & { candidate?: Maybe<ResolversTypes['FirstSecretaryCandidate']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawOverrideInput: WithdrawOverrideInput;
  WithdrawOverridePayload: ResolverTypeWrapper<Omit<WithdrawOverridePayload, 'countyModel' | 'errors'> & { countyModel?: Maybe<ResolversTypes['CountyModel']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  YouthSocialOrganization: ResolverTypeWrapper<YouthSocialOrganizationRow>;
  YouthSocialOrganizationMember: ResolverTypeWrapper<YouthSocialOrganizationMemberRow>;
  YouthSocialOrganizationMemberConnection: ResolverTypeWrapper<Connection<YouthSocialOrganizationMemberRow>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: Scalars['String']['output'];
  AcceptInvitationPayload: Omit<AcceptInvitationPayload, 'errors' | 'grant'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, grant?: Maybe<ResolversParentTypes['Grant']> };
  AcceptMemberTransferInput: AcceptMemberTransferInput;
  ID: Scalars['ID']['output'];
  AcceptMemberTransferPayload: Omit<AcceptMemberTransferPayload, 'errors' | 'member'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, member?: Maybe<ResolversParentTypes['LeagueMember']> };
  ActivityIndicator: ActivityIndicatorRow;
  Float: Scalars['Float']['output'];
  AdmitLeagueMemberInput: AdmitLeagueMemberInput;
  AdmitLeagueMemberPayload: Omit<AdmitLeagueMemberPayload, 'errors' | 'member'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, member?: Maybe<ResolversParentTypes['LeagueMember']> };
  AdmitSocialOrganizationMemberInput: AdmitSocialOrganizationMemberInput;
  AdmitSocialOrganizationMemberPayload: Omit<AdmitSocialOrganizationMemberPayload, 'errors' | 'member'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, member?: Maybe<ResolversParentTypes['YouthSocialOrganizationMember']> };
  AgeOutLeagueMembersInput: AgeOutLeagueMembersInput;
  AgeOutLeagueMembersPayload: Omit<AgeOutLeagueMembersPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Int: Scalars['Int']['output'];
  ApplyDivisionChangesInput: ApplyDivisionChangesInput;
  ApplyDivisionChangesPayload: Omit<ApplyDivisionChangesPayload, 'errors' | 'plan'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, plan?: Maybe<ResolversParentTypes['DivisionPlan']> };
  ApplyModelInput: ApplyModelInput;
  ApplyModelPayload: Omit<ApplyModelPayload, 'countyModel' | 'errors'> & { countyModel?: Maybe<ResolversParentTypes['CountyModel']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AppointFirstSecretaryInput: AppointFirstSecretaryInput;
  AppointFirstSecretaryPayload: AppointFirstSecretaryPayloadRow;
  AppointLeaguePostInput: AppointLeaguePostInput;
  AppointLeaguePostPayload: Omit<AppointLeaguePostPayload, 'errors' | 'post'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, post?: Maybe<ResolversParentTypes['LeaguePost']> };
  AppointSocietyPresidentInput: AppointSocietyPresidentInput;
  AppointSocietyPresidentPayload: Omit<AppointSocietyPresidentPayload, 'errors' | 'president'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, president?: Maybe<ResolversParentTypes['ChunhuiSocietyPresident']> };
  AuditConnection: Connection<AuditRow>;
  AuditFilter: AuditFilter;
  AuditRecord: AuditRow;
  AuditVerdict: AuditVerdict;
  Boolean: Scalars['Boolean']['output'];
  Caller: CallerRow;
  CallerGrant: CallerGrantRow;
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
  CloseLiaisonStationPayload: Omit<CloseLiaisonStationPayload, 'errors' | 'station'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, station?: Maybe<ResolversParentTypes['LiaisonStation']> };
  CodeCount: CodeCount;
  CommitLeagueMemberRosterInput: CommitLeagueMemberRosterInput;
  CommitLeagueMemberRosterPayload: Omit<CommitLeagueMemberRosterPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, preview?: Maybe<ResolversParentTypes['RosterPreview']> };
  ConfirmGrantInput: ConfirmGrantInput;
  ConfirmGrantPayload: Omit<ConfirmGrantPayload, 'errors' | 'grant'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, grant?: Maybe<ResolversParentTypes['Grant']> };
  CorrectChunhuiSocietyInput: CorrectChunhuiSocietyInput;
  CorrectChunhuiSocietyPayload: Omit<CorrectChunhuiSocietyPayload, 'errors' | 'society'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, society?: Maybe<ResolversParentTypes['ChunhuiSociety']> };
  CorrectDataInput: CorrectDataInput;
  CorrectDataPayload: Omit<CorrectDataPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectLeagueOrganizationInput: CorrectLeagueOrganizationInput;
  CorrectLeagueOrganizationPayload: Omit<CorrectLeagueOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, organization?: Maybe<ResolversParentTypes['LeagueOrganization']> };
  CountyAdoption: CountyAdoptionRow;
  CountyModel: CountyModelRow;
  DataSubjectInput: DataSubjectInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DissolveChunhuiSocietyInput: DissolveChunhuiSocietyInput;
  DissolveChunhuiSocietyPayload: Omit<DissolveChunhuiSocietyPayload, 'errors' | 'society'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, society?: Maybe<ResolversParentTypes['ChunhuiSociety']> };
  DissolveLeagueOrganizationInput: DissolveLeagueOrganizationInput;
  DissolveLeagueOrganizationPayload: Omit<DissolveLeagueOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, organization?: Maybe<ResolversParentTypes['LeagueOrganization']> };
  DissolveSocialOrganizationInput: DissolveSocialOrganizationInput;
  DissolveSocialOrganizationPayload: Omit<DissolveSocialOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, organization?: Maybe<ResolversParentTypes['YouthSocialOrganization']> };
  Division: DivisionRow;
  DivisionChange: DivisionChange;
  DivisionChangesInput: DivisionChangesInput;
  DivisionCode: Scalars['DivisionCode']['output'];
  DivisionConnection: Connection<DivisionRow>;
  DivisionListProblem: DivisionListProblem;
  DivisionPlan: DivisionPlanRow;
  DroppedOverride: Omit<DroppedOverride, 'override' | 'reason'> & { override: ResolversParentTypes['ParameterOverride'], reason: ResolversParentTypes['UserError'] };
  EndChunhuiEnvoyEngagementInput: EndChunhuiEnvoyEngagementInput;
  EndChunhuiEnvoyEngagementPayload: Omit<EndChunhuiEnvoyEngagementPayload, 'engagement' | 'errors'> & { engagement?: Maybe<ResolversParentTypes['ChunhuiEnvoyEngagement']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EndFirstSecretaryAppointmentInput: EndFirstSecretaryAppointmentInput;
  EndFirstSecretaryAppointmentPayload: Omit<EndFirstSecretaryAppointmentPayload, 'appointment' | 'errors'> & { appointment?: Maybe<ResolversParentTypes['FirstSecretaryAppointment']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EndGrantInput: EndGrantInput;
  EndGrantPayload: Omit<EndGrantPayload, 'errors' | 'grant'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, grant?: Maybe<ResolversParentTypes['Grant']> };
  EndLeaguePostInput: EndLeaguePostInput;
  EndLeaguePostPayload: Omit<EndLeaguePostPayload, 'errors' | 'post'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, post?: Maybe<ResolversParentTypes['LeaguePost']> };
  EndStudentPairingInput: EndStudentPairingInput;
  EndStudentPairingPayload: Omit<EndStudentPairingPayload, 'errors' | 'pairing'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, pairing?: Maybe<ResolversParentTypes['StudentPairing']> };
  EngageChunhuiEnvoyInput: EngageChunhuiEnvoyInput;
  EngageChunhuiEnvoyPayload: Omit<EngageChunhuiEnvoyPayload, 'engagement' | 'errors'> & { engagement?: Maybe<ResolversParentTypes['ChunhuiEnvoyEngagement']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EraseDataInput: EraseDataInput;
  EraseDataPayload: Omit<EraseDataPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExpectedDifference: Omit<ExpectedDifference, 'difference' | 'override'> & { difference: ResolversParentTypes['ModelDifference'], override: ResolversParentTypes['ParameterOverride'] };
  ExportAuditInput: ExportAuditInput;
  ExportAuditPayload: Omit<ExportAuditPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExportLeagueMemberRosterInput: ExportLeagueMemberRosterInput;
  ExportLeagueMemberRosterPayload: Omit<ExportLeagueMemberRosterPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExportModelInput: ExportModelInput;
  ExportModelPayload: Omit<ExportModelPayload, 'errors' | 'model'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, model?: Maybe<ResolversParentTypes['ModelVersion']> };
  Fen: Scalars['Fen']['output'];
  File: File;
  FirstSecretaryAppointment: FirstSecretaryAppointmentRow;
  FirstSecretaryAppointmentConnection: Connection<FirstSecretaryAppointmentRow>;
  FirstSecretaryCandidate: FirstSecretaryCandidateRow;
  FirstSecretaryEligibility: FirstSecretaryEligibility;
  FirstSecretaryFigures: FirstSecretaryFigures;
  FitReason: FitReason;
  FoundLeagueOrganizationInput: FoundLeagueOrganizationInput;
  FoundLeagueOrganizationPayload: Omit<FoundLeagueOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, organization?: Maybe<ResolversParentTypes['LeagueOrganization']> };
  GiveGrantInput: GiveGrantInput;
  GiveGrantPayload: Omit<GiveGrantPayload, 'errors' | 'grant'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, grant?: Maybe<ResolversParentTypes['Grant']> };
  Grant: GrantRow;
  GrantNotice: GrantNoticeRow;
  HandOverGrantsInput: HandOverGrantsInput;
  HandOverGrantsPayload: Omit<HandOverGrantsPayload, 'errors' | 'grants'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, grants?: Maybe<ReadonlyArray<ResolversParentTypes['Grant']>> };
  HoldElectionInput: HoldElectionInput;
  HoldElectionPayload: Omit<HoldElectionPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, organization?: Maybe<ResolversParentTypes['LeagueOrganization']> };
  Indicator: IndicatorRow;
  IneligibilityReason: IneligibilityReason;
  Invitation: InvitationRow;
  InviteInput: InviteInput;
  InvitePayload: Omit<InvitePayload, 'errors' | 'invitation'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, invitation?: Maybe<ResolversParentTypes['Invitation']> };
  JoinChunhuiSocietyInput: JoinChunhuiSocietyInput;
  JoinChunhuiSocietyPayload: Omit<JoinChunhuiSocietyPayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, membership?: Maybe<ResolversParentTypes['ChunhuiMembership']> };
  Label: Label;
  LeagueMember: LeagueMemberRow;
  LeagueMemberConnection: Connection<LeagueMemberRow>;
  LeagueOrganization: LeagueOrganizationRow;
  LeagueOrganizationConnection: Connection<LeagueOrganizationRow>;
  LeaguePost: LeaguePostRow;
  LeaguePostConnection: Connection<LeaguePostRow>;
  LeagueTransfer: LeagueTransferRow;
  LeaveChunhuiSocietyInput: LeaveChunhuiSocietyInput;
  LeaveChunhuiSocietyPayload: Omit<LeaveChunhuiSocietyPayload, 'errors' | 'member'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, member?: Maybe<ResolversParentTypes['ChunhuiMember']> };
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
  MoveLeagueOrganizationPayload: Omit<MoveLeagueOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, organization?: Maybe<ResolversParentTypes['LeagueOrganization']> };
  Mutation: Record<PropertyKey, never>;
  NominateFirstSecretaryCandidateInput: NominateFirstSecretaryCandidateInput;
  NominateFirstSecretaryCandidatePayload: Omit<NominateFirstSecretaryCandidatePayload, 'candidate' | 'errors'> & { candidate?: Maybe<ResolversParentTypes['FirstSecretaryCandidate']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OpenLiaisonStationInput: OpenLiaisonStationInput;
  OpenLiaisonStationPayload: Omit<OpenLiaisonStationPayload, 'errors' | 'station'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, station?: Maybe<ResolversParentTypes['LiaisonStation']> };
  OrganizationFigures: OrganizationFiguresRow;
  OrganizationIndicator: OrganizationIndicatorRow;
  OverrideParameterInput: OverrideParameterInput;
  OverrideParameterPayload: Omit<OverrideParameterPayload, 'countyModel' | 'errors'> & { countyModel?: Maybe<ResolversParentTypes['CountyModel']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PageInfo: PageInfo;
  PairStudentWithSocietyInput: PairStudentWithSocietyInput;
  PairStudentWithSocietyPayload: Omit<PairStudentWithSocietyPayload, 'errors' | 'pairing'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, pairing?: Maybe<ResolversParentTypes['StudentPairing']> };
  ParameterOverride: ParameterOverrideRow;
  Person: PersonRow;
  PersonInput: PersonInput;
  PersonRecord: PersonRecord;
  PersonValue: PersonValue;
  PlanRolloutInput: PlanRolloutInput;
  PlanRolloutPayload: Omit<PlanRolloutPayload, 'adoption' | 'errors'> & { adoption?: Maybe<ResolversParentTypes['CountyAdoption']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PreviewDivisionChangesPayload: Omit<PreviewDivisionChangesPayload, 'errors' | 'plan'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, plan?: Maybe<ResolversParentTypes['DivisionPlan']> };
  PreviewLeagueMemberRosterInput: PreviewLeagueMemberRosterInput;
  PreviewLeagueMemberRosterPayload: Omit<PreviewLeagueMemberRosterPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, preview?: Maybe<ResolversParentTypes['RosterPreview']> };
  PublishModelInput: PublishModelInput;
  PublishModelPayload: Omit<PublishModelPayload, 'errors' | 'model'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, model?: Maybe<ResolversParentTypes['ModelVersion']> };
  Query: Record<PropertyKey, never>;
  RankedCandidate: Omit<RankedCandidate, 'candidate'> & { candidate: ResolversParentTypes['FirstSecretaryCandidate'] };
  RegisterChunhuiSocietyInput: RegisterChunhuiSocietyInput;
  RegisterChunhuiSocietyPayload: Omit<RegisterChunhuiSocietyPayload, 'errors' | 'society'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, society?: Maybe<ResolversParentTypes['ChunhuiSociety']> };
  RegisterSocialOrganizationInput: RegisterSocialOrganizationInput;
  RegisterSocialOrganizationPayload: Omit<RegisterSocialOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, organization?: Maybe<ResolversParentTypes['YouthSocialOrganization']> };
  ReleaseSocialOrganizationMemberInput: ReleaseSocialOrganizationMemberInput;
  ReleaseSocialOrganizationMemberPayload: Omit<ReleaseSocialOrganizationMemberPayload, 'errors' | 'member'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, member?: Maybe<ResolversParentTypes['YouthSocialOrganizationMember']> };
  ReportFigureInput: ReportFigureInput;
  ReportFigurePayload: Omit<ReportFigurePayload, 'division' | 'errors'> & { division?: Maybe<ResolversParentTypes['Division']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReportedFigure: ReportedFigureRow;
  RequestMemberTransferInput: RequestMemberTransferInput;
  RequestMemberTransferPayload: Omit<RequestMemberTransferPayload, 'errors' | 'transfer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, transfer?: Maybe<ResolversParentTypes['LeagueTransfer']> };
  RollOutCountyInput: RollOutCountyInput;
  RollOutCountyPayload: Omit<RollOutCountyPayload, 'adoption' | 'errors'> & { adoption?: Maybe<ResolversParentTypes['CountyAdoption']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
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
  SetTargetInput: SetTargetInput;
  SetTargetPayload: Omit<SetTargetPayload, 'division' | 'errors'> & { division?: Maybe<ResolversParentTypes['Division']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StateVillageNeedsInput: StateVillageNeedsInput;
  StateVillageNeedsPayload: Omit<StateVillageNeedsPayload, 'branch' | 'errors'> & { branch?: Maybe<ResolversParentTypes['LeagueOrganization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StudentPairing: StudentPairingRow;
  StudentPairingConnection: Connection<StudentPairingRow>;
  TalentIndicator: TalentIndicatorRow;
  UnitInput: UnitInput;
  Upload: Scalars['Upload']['output'];
  UserError: UserErrorRow;
  VolunteerIndicator: VolunteerIndicatorRow;
  WithdrawFirstSecretaryCandidateInput: WithdrawFirstSecretaryCandidateInput;
  WithdrawFirstSecretaryCandidatePayload: Omit<WithdrawFirstSecretaryCandidatePayload, 'candidate' | 'errors'> & { candidate?: Maybe<ResolversParentTypes['FirstSecretaryCandidate']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawOverrideInput: WithdrawOverrideInput;
  WithdrawOverridePayload: Omit<WithdrawOverridePayload, 'countyModel' | 'errors'> & { countyModel?: Maybe<ResolversParentTypes['CountyModel']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
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
  grants?: Resolver<ReadonlyArray<ResolversTypes['CallerGrant']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CallerGrantResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['CallerGrant'] = ResolversParentTypes['CallerGrant']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type ConfirmGrantPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ConfirmGrantPayload'] = ResolversParentTypes['ConfirmGrantPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
};

export type CorrectChunhuiSocietyPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['CorrectChunhuiSocietyPayload'] = ResolversParentTypes['CorrectChunhuiSocietyPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  society?: Resolver<Maybe<ResolversTypes['ChunhuiSociety']>, ParentType, ContextType>;
};

export type CorrectDataPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['CorrectDataPayload'] = ResolversParentTypes['CorrectDataPayload']> = {
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  corrected?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeCount']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectLeagueOrganizationPayloadResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['CorrectLeagueOrganizationPayload'] = ResolversParentTypes['CorrectLeagueOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['LeagueOrganization']>, ParentType, ContextType>;
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
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GrantStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GrantNoticeResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['GrantNotice'] = ResolversParentTypes['GrantNotice']> = {
  act?: Resolver<ResolversTypes['GrantAct'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bySubject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  confirmGrant?: Resolver<ResolversTypes['ConfirmGrantPayload'], ParentType, ContextType, RequireFields<MutationConfirmGrantArgs, 'input'>>;
  correctChunhuiSociety?: Resolver<ResolversTypes['CorrectChunhuiSocietyPayload'], ParentType, ContextType, RequireFields<MutationCorrectChunhuiSocietyArgs, 'input'>>;
  correctLeagueOrganization?: Resolver<ResolversTypes['CorrectLeagueOrganizationPayload'], ParentType, ContextType, RequireFields<MutationCorrectLeagueOrganizationArgs, 'input'>>;
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
  grantNotices?: Resolver<ReadonlyArray<ResolversTypes['GrantNotice']>, ParentType, ContextType>;
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

export type RosterNoteResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['RosterNote'] = ResolversParentTypes['RosterNote']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['RosterNotedCell']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterNotedCellResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['RosterNotedCell'] = ResolversParentTypes['RosterNotedCell']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  notes?: Resolver<ReadonlyArray<ResolversTypes['RosterNote']>, ParentType, ContextType>;
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
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
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
  CallerGrant?: CallerGrantResolvers<ContextType>;
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
  ConfirmGrantPayload?: ConfirmGrantPayloadResolvers<ContextType>;
  CorrectChunhuiSocietyPayload?: CorrectChunhuiSocietyPayloadResolvers<ContextType>;
  CorrectDataPayload?: CorrectDataPayloadResolvers<ContextType>;
  CorrectLeagueOrganizationPayload?: CorrectLeagueOrganizationPayloadResolvers<ContextType>;
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
  GrantNotice?: GrantNoticeResolvers<ContextType>;
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
  RosterNote?: RosterNoteResolvers<ContextType>;
  RosterNotedCell?: RosterNotedCellResolvers<ContextType>;
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

