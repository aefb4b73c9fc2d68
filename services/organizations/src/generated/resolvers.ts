// Generated from schema.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Caller as CallerRow, Connection } from '@chunhui/runtime';
import type { Division as DivisionRow } from '../division/division.table.ts';
import type { OrganizationFigures as OrganizationFiguresRow } from '../figures.ts';
import type { LeagueOrganization as LeagueOrganizationRow } from '../league-organization/league-organization.table.ts';
import type { FirstSecretaryAppointment as FirstSecretaryAppointmentRow } from '../first-secretary/first-secretary.table.ts';
import type { ChunhuiSociety as ChunhuiSocietyRow, ChunhuiEnvoy as ChunhuiEnvoyRow, ChunhuiEnvoyEngagement as ChunhuiEnvoyEngagementRow } from '../chunhui-society/chunhui-society.table.ts';
import type { YouthSocialOrganization as YouthSocialOrganizationRow } from '../youth-social-organization/youth-social-organization.table.ts';
import type { Person as PersonRow } from '../person.resolvers.ts';
import type { OrganizationsContext } from '../subgraph.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
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
  /** 2, 4, 6, 9 or 12 digits; answered with 12. A prefix is an ancestor (GB/T 2260, GB/T 10114). */
  DivisionCode: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** The caller of this request. */
export type Caller = {
  __typename?: 'Caller';
  /** The roles held there. */
  roles: Array<Scalars['String']['output']>;
  /** The division in whose scope the caller acts; null for a caller without a grant. */
  scope?: Maybe<Division>;
  /** The token's subject; null without a token. */
  subject?: Maybe<Scalars['String']['output']>;
};

export type ChannelCount = {
  __typename?: 'ChannelCount';
  channel: SourceChannel;
  count: Scalars['Int']['output'];
};

/** A Chunhui envoy (春晖使者), engaged by letter for one or several societies. */
export type ChunhuiEnvoy = {
  __typename?: 'ChunhuiEnvoy';
  /** The home village. */
  division: Division;
  engagements: Array<ChunhuiEnvoyEngagement>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  person?: Maybe<Person>;
};

export type ChunhuiEnvoyConnection = {
  __typename?: 'ChunhuiEnvoyConnection';
  nodes: Array<ChunhuiEnvoy>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ChunhuiEnvoyEngagement = {
  __typename?: 'ChunhuiEnvoyEngagement';
  /** Null while in force. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  engagedOn: Scalars['Date']['output'];
  /** The number of the letter of engagement, unique in the county. */
  letterNumber: Scalars['String']['output'];
  society: ChunhuiSociety;
};

/** A Chunhui society (春晖社). */
export type ChunhuiSociety = {
  __typename?: 'ChunhuiSociety';
  active: Scalars['Boolean']['output'];
  /** The village or community where it sits. */
  division: Division;
  foundedOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type ChunhuiSocietyConnection = {
  __typename?: 'ChunhuiSocietyConnection';
  nodes: Array<ChunhuiSociety>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/**
 * An administrative division, the spine of every roll-up. A division's figure is the sum of its children's. Figures are null where no
 * county has been rolled out ("no report"), which is not 0.
 */
export type Division = {
  __typename?: 'Division';
  /** The divisions one level below, by code. */
  children: DivisionConnection;
  /** 12 digits. */
  code: Scalars['DivisionCode']['output'];
  /** The divisions of one level anywhere below, by code: the counties of a province, the villages of a county. */
  descendants: DivisionConnection;
  level: DivisionLevel;
  name: Scalars['String']['output'];
  /** Figures of League organizations, Chunhui societies and social organizations; null where nobody reports. */
  organizations?: Maybe<OrganizationFigures>;
  /** Null for the province. */
  parent?: Maybe<Division>;
  /** Whether the county has been rolled out; towns and villages follow their county, a prefecture or province reports once one of its counties does. */
  reporting: Scalars['Boolean']['output'];
};


/**
 * An administrative division, the spine of every roll-up. A division's figure is the sum of its children's. Figures are null where no
 * county has been rolled out ("no report"), which is not 0.
 */
export type DivisionChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An administrative division, the spine of every roll-up. A division's figure is the sum of its children's. Figures are null where no
 * county has been rolled out ("no report"), which is not 0.
 */
export type DivisionDescendantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level: DivisionLevel;
};

export type DivisionConnection = {
  __typename?: 'DivisionConnection';
  nodes: Array<Division>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Where a division stands in the tree. */
export type DivisionLevel =
  | 'COUNTY'
  | 'PREFECTURE'
  | 'PROVINCE'
  | 'TOWN'
  | 'VILLAGE';

/** The appointment of a first secretary to a village branch; one is in force a branch. */
export type FirstSecretaryAppointment = {
  __typename?: 'FirstSecretaryAppointment';
  appointedOn: Scalars['Date']['output'];
  branch: LeagueOrganization;
  channel: SourceChannel;
  /** The village. */
  division: Division;
  /** Whether the model's age and membership rule was met on the day of the appointment. */
  eligible: Scalars['Boolean']['output'];
  /** Null while in office. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  person?: Maybe<Person>;
  politicalStatus: PoliticalStatus;
  /** What they bring to the village; null when not on record. */
  specialty?: Maybe<Scalars['String']['output']>;
};

export type FirstSecretaryAppointmentConnection = {
  __typename?: 'FirstSecretaryAppointmentConnection';
  nodes: Array<FirstSecretaryAppointment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FirstSecretaryFigures = {
  __typename?: 'FirstSecretaryFigures';
  /** Every channel of the model, also those with 0; they sum to the total. */
  byChannel: Array<ChannelCount>;
  /** In office, but not eligible on the day of the appointment (League member up to 28 or CPC member up to 35). */
  ineligible: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

/** An organization of the Communist Youth League, from the county committee down to the branch. */
export type LeagueOrganization = {
  __typename?: 'LeagueOrganization';
  /** The village or community where it sits. */
  division: Division;
  id: Scalars['ID']['output'];
  kind: LeagueOrganizationKind;
  name: Scalars['String']['output'];
  parent?: Maybe<LeagueOrganization>;
  /** The Party organization that leads it (党建带团建); null when none is on record. */
  partyOrganization?: Maybe<Scalars['String']['output']>;
};

export type LeagueOrganizationConnection = {
  __typename?: 'LeagueOrganizationConnection';
  nodes: Array<LeagueOrganization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
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

/** What a division's League organizations amount to. */
export type OrganizationFigures = {
  __typename?: 'OrganizationFigures';
  /** Envoys with an engagement in force; an envoy of several societies counts once, at home (distinct persons). */
  chunhuiEnvoys: Scalars['Int']['output'];
  /** Members of at least one society; counted once, at home (distinct persons). */
  chunhuiMembers: Scalars['Int']['output'];
  /** Active Chunhui societies (things). */
  chunhuiSocieties: Scalars['Int']['output'];
  /** First secretaries in office, in village branches (persons). */
  firstSecretaries: FirstSecretaryFigures;
  /** Youth social organizations of the League that sit in this division; an empty list above the county. */
  socialOrganizations: Array<YouthSocialOrganization>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass it as `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/**
 * One human being as every subgraph knows them. The id is derived from the resident ID number by a keyed hash, so volunteer, envoy, talent
 * and first secretary meet here without a registry.
 */
export type Person = {
  __typename?: 'Person';
  /** The record as Chunhui envoy; null when there is none. */
  chunhuiEnvoy?: Maybe<ChunhuiEnvoy>;
  /** The appointment as first secretary, the newest one; null when there was none. */
  firstSecretaryAppointment?: Maybe<FirstSecretaryAppointment>;
  id: Scalars['ID']['output'];
};

export type PoliticalStatus =
  | 'CPC_MEMBER'
  | 'LEAGUE_MEMBER';

export type Query = {
  __typename?: 'Query';
  /** Chunhui envoys whose home lies in a division. People: for roles of the county. */
  chunhuiEnvoys?: Maybe<ChunhuiEnvoyConnection>;
  /** Chunhui societies of a division and below it. */
  chunhuiSocieties?: Maybe<ChunhuiSocietyConnection>;
  /** An administrative division; null for a code that does not exist. */
  division?: Maybe<Division>;
  /** Appointments of village first secretaries, present and past. People: for roles of the county. */
  firstSecretaryAppointments?: Maybe<FirstSecretaryAppointmentConnection>;
  /** League organizations of a division and below it. */
  leagueOrganizations?: Maybe<LeagueOrganizationConnection>;
  /** Who is asking, as the system sees it: the scope acted in and the roles that reach it. */
  me?: Maybe<Caller>;
};


export type QueryChunhuiEnvoysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryChunhuiSocietiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDivisionArgs = {
  code: Scalars['DivisionCode']['input'];
};


export type QueryFirstSecretaryAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLeagueOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<LeagueOrganizationKind>;
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

/** A youth social organization of the League (团属青年社会组织). */
export type YouthSocialOrganization = {
  __typename?: 'YouthSocialOrganization';
  /** The village or community where it sits. */
  division: Division;
  domain: SocialOrganizationDomain;
  id: Scalars['ID']['output'];
  /** Members in good standing, persons and units. */
  members: Scalars['Int']['output'];
  name: Scalars['String']['output'];
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
  ChunhuiSociety: ChunhuiSociety;
  Division: Division;
  LeagueOrganization: LeagueOrganization;
  Person: Person;
  YouthSocialOrganization: YouthSocialOrganization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
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
  YouthSocialOrganization:
    ( { __typename: 'YouthSocialOrganization' }
    & GraphQLRecursivePick<FederationTypes['YouthSocialOrganization'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Caller: ResolverTypeWrapper<CallerRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ChannelCount: ResolverTypeWrapper<ChannelCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChunhuiEnvoy: ResolverTypeWrapper<ChunhuiEnvoyRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ChunhuiEnvoyConnection: ResolverTypeWrapper<Connection<ChunhuiEnvoyRow>>;
  ChunhuiEnvoyEngagement: ResolverTypeWrapper<ChunhuiEnvoyEngagementRow>;
  ChunhuiSociety: ResolverTypeWrapper<ChunhuiSocietyRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChunhuiSocietyConnection: ResolverTypeWrapper<Connection<ChunhuiSocietyRow>>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Division: ResolverTypeWrapper<DivisionRow>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  DivisionConnection: ResolverTypeWrapper<Connection<DivisionRow>>;
  DivisionLevel: DivisionLevel;
  FirstSecretaryAppointment: ResolverTypeWrapper<FirstSecretaryAppointmentRow>;
  FirstSecretaryAppointmentConnection: ResolverTypeWrapper<Connection<FirstSecretaryAppointmentRow>>;
  FirstSecretaryFigures: ResolverTypeWrapper<FirstSecretaryFigures>;
  LeagueOrganization: ResolverTypeWrapper<LeagueOrganizationRow>;
  LeagueOrganizationConnection: ResolverTypeWrapper<Connection<LeagueOrganizationRow>>;
  LeagueOrganizationKind: LeagueOrganizationKind;
  OrganizationFigures: ResolverTypeWrapper<OrganizationFiguresRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonRow>;
  PoliticalStatus: PoliticalStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SocialOrganizationDomain: SocialOrganizationDomain;
  SourceChannel: SourceChannel;
  YouthSocialOrganization: ResolverTypeWrapper<YouthSocialOrganizationRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Caller: CallerRow;
  String: Scalars['String']['output'];
  ChannelCount: ChannelCount;
  Int: Scalars['Int']['output'];
  ChunhuiEnvoy: ChunhuiEnvoyRow;
  ID: Scalars['ID']['output'];
  ChunhuiEnvoyConnection: Connection<ChunhuiEnvoyRow>;
  ChunhuiEnvoyEngagement: ChunhuiEnvoyEngagementRow;
  ChunhuiSociety: ChunhuiSocietyRow;
  Boolean: Scalars['Boolean']['output'];
  ChunhuiSocietyConnection: Connection<ChunhuiSocietyRow>;
  Date: Scalars['Date']['output'];
  Division: DivisionRow;
  DivisionCode: Scalars['DivisionCode']['output'];
  DivisionConnection: Connection<DivisionRow>;
  FirstSecretaryAppointment: FirstSecretaryAppointmentRow;
  FirstSecretaryAppointmentConnection: Connection<FirstSecretaryAppointmentRow>;
  FirstSecretaryFigures: FirstSecretaryFigures;
  LeagueOrganization: LeagueOrganizationRow;
  LeagueOrganizationConnection: Connection<LeagueOrganizationRow>;
  OrganizationFigures: OrganizationFiguresRow;
  PageInfo: PageInfo;
  Person: PersonRow;
  Query: Record<PropertyKey, never>;
  YouthSocialOrganization: YouthSocialOrganizationRow;
};

export type CallerResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['Caller'] = ResolversParentTypes['Caller']> = {
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChannelCountResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ChannelCount'] = ResolversParentTypes['ChannelCount']> = {
  channel?: Resolver<ResolversTypes['SourceChannel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChunhuiEnvoyResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ChunhuiEnvoy'] = ResolversParentTypes['ChunhuiEnvoy']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  engagements?: Resolver<Array<ResolversTypes['ChunhuiEnvoyEngagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ChunhuiEnvoyConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ChunhuiEnvoyConnection'] = ResolversParentTypes['ChunhuiEnvoyConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ChunhuiEnvoy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChunhuiEnvoyEngagementResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ChunhuiEnvoyEngagement'] = ResolversParentTypes['ChunhuiEnvoyEngagement']> = {
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  engagedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  letterNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  society?: Resolver<ResolversTypes['ChunhuiSociety'], ParentType, ContextType>;
};

export type ChunhuiSocietyResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ChunhuiSociety'] = ResolversParentTypes['ChunhuiSociety'], FederationReferenceType extends FederationReferenceTypes['ChunhuiSociety'] = FederationReferenceTypes['ChunhuiSociety']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChunhuiSociety']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  foundedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChunhuiSocietyConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['ChunhuiSocietyConnection'] = ResolversParentTypes['ChunhuiSocietyConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ChunhuiSociety']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DivisionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, RequireFields<DivisionChildrenArgs, 'first'>>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  descendants?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, RequireFields<DivisionDescendantsArgs, 'first' | 'level'>>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationFigures']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  reporting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type DivisionConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['DivisionConnection'] = ResolversParentTypes['DivisionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  politicalStatus?: Resolver<ResolversTypes['PoliticalStatus'], ParentType, ContextType>;
  specialty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FirstSecretaryAppointmentConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['FirstSecretaryAppointmentConnection'] = ResolversParentTypes['FirstSecretaryAppointmentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['FirstSecretaryAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirstSecretaryFiguresResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['FirstSecretaryFigures'] = ResolversParentTypes['FirstSecretaryFigures']> = {
  byChannel?: Resolver<Array<ResolversTypes['ChannelCount']>, ParentType, ContextType>;
  ineligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeagueOrganizationResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['LeagueOrganization'] = ResolversParentTypes['LeagueOrganization'], FederationReferenceType extends FederationReferenceTypes['LeagueOrganization'] = FederationReferenceTypes['LeagueOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeagueOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LeagueOrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['LeagueOrganization']>, ParentType, ContextType>;
  partyOrganization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LeagueOrganizationConnectionResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['LeagueOrganizationConnection'] = ResolversParentTypes['LeagueOrganizationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['LeagueOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationFiguresResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['OrganizationFigures'] = ResolversParentTypes['OrganizationFigures']> = {
  chunhuiEnvoys?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chunhuiMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chunhuiSocieties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSecretaries?: Resolver<ResolversTypes['FirstSecretaryFigures'], ParentType, ContextType>;
  socialOrganizations?: Resolver<Array<ResolversTypes['YouthSocialOrganization']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  chunhuiEnvoy?: Resolver<Maybe<ResolversTypes['ChunhuiEnvoy']>, ParentType, ContextType>;
  firstSecretaryAppointment?: Resolver<Maybe<ResolversTypes['FirstSecretaryAppointment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  chunhuiEnvoys?: Resolver<Maybe<ResolversTypes['ChunhuiEnvoyConnection']>, ParentType, ContextType, RequireFields<QueryChunhuiEnvoysArgs, 'division' | 'first'>>;
  chunhuiSocieties?: Resolver<Maybe<ResolversTypes['ChunhuiSocietyConnection']>, ParentType, ContextType, RequireFields<QueryChunhuiSocietiesArgs, 'division' | 'first'>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  firstSecretaryAppointments?: Resolver<Maybe<ResolversTypes['FirstSecretaryAppointmentConnection']>, ParentType, ContextType, RequireFields<QueryFirstSecretaryAppointmentsArgs, 'division' | 'first'>>;
  leagueOrganizations?: Resolver<Maybe<ResolversTypes['LeagueOrganizationConnection']>, ParentType, ContextType, RequireFields<QueryLeagueOrganizationsArgs, 'division' | 'first'>>;
  me?: Resolver<Maybe<ResolversTypes['Caller']>, ParentType, ContextType>;
};

export type YouthSocialOrganizationResolvers<ContextType = OrganizationsContext, ParentType extends ResolversParentTypes['YouthSocialOrganization'] = ResolversParentTypes['YouthSocialOrganization'], FederationReferenceType extends FederationReferenceTypes['YouthSocialOrganization'] = FederationReferenceTypes['YouthSocialOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['YouthSocialOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['SocialOrganizationDomain'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = OrganizationsContext> = {
  Caller?: CallerResolvers<ContextType>;
  ChannelCount?: ChannelCountResolvers<ContextType>;
  ChunhuiEnvoy?: ChunhuiEnvoyResolvers<ContextType>;
  ChunhuiEnvoyConnection?: ChunhuiEnvoyConnectionResolvers<ContextType>;
  ChunhuiEnvoyEngagement?: ChunhuiEnvoyEngagementResolvers<ContextType>;
  ChunhuiSociety?: ChunhuiSocietyResolvers<ContextType>;
  ChunhuiSocietyConnection?: ChunhuiSocietyConnectionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Division?: DivisionResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  DivisionConnection?: DivisionConnectionResolvers<ContextType>;
  FirstSecretaryAppointment?: FirstSecretaryAppointmentResolvers<ContextType>;
  FirstSecretaryAppointmentConnection?: FirstSecretaryAppointmentConnectionResolvers<ContextType>;
  FirstSecretaryFigures?: FirstSecretaryFiguresResolvers<ContextType>;
  LeagueOrganization?: LeagueOrganizationResolvers<ContextType>;
  LeagueOrganizationConnection?: LeagueOrganizationConnectionResolvers<ContextType>;
  OrganizationFigures?: OrganizationFiguresResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  YouthSocialOrganization?: YouthSocialOrganizationResolvers<ContextType>;
};

