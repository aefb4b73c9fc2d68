// Generated from schema.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Division as DivisionRow } from '../division.resolvers.ts';
import type { Connection } from '@chunhui/runtime';
import type { ActivityFigures as ActivityFiguresRow } from '../figures.ts';
import type { Project as ProjectRow } from '../project/project.table.ts';
import type { ActivitySession as ActivitySessionRow } from '../activity-session/activity-session.table.ts';
import type { ActivitiesContext } from '../subgraph.ts';
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

export type ActivityFigures = {
  readonly __typename?: 'ActivityFigures';
  /** How often somebody was helped; who was helped twice counts twice (person-times). */
  readonly personTimesHelped: Scalars['Int']['output'];
  /** Themed volunteer projects (things). */
  readonly projects: Scalars['Int']['output'];
  /** Sessions that were held, of one kind of organizer or of all (sessions). */
  readonly sessions: SessionFigures;
};


export type ActivityFiguresSessionsArgs = {
  organizer?: InputMaybe<OrganizerKind>;
};

/** One time that people came together for something. */
export type ActivitySession = {
  readonly __typename?: 'ActivitySession';
  /** Where it took place: a village or community. */
  readonly division?: Maybe<Division>;
  readonly heldOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** Null when the organizer is no longer on record. */
  readonly organizer?: Maybe<Organizer>;
  readonly organizerKind: OrganizerKind;
  /** Volunteers who took part, the first ones by id. People: for roles of the county. */
  readonly participants?: Maybe<ReadonlyArray<Volunteer>>;
  /** How often somebody was helped (person-times). */
  readonly personTimesHelped: Scalars['Int']['output'];
  /** Null for a session that belongs to no project. */
  readonly project?: Maybe<Project>;
  readonly status: SessionStatus;
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

export type ChunhuiSociety = {
  readonly __typename?: 'ChunhuiSociety';
  readonly id: Scalars['ID']['output'];
};

export type Division = {
  readonly __typename?: 'Division';
  /** Figures of projects and sessions; null where nobody reports. */
  readonly activities?: Maybe<ActivityFigures>;
  readonly code: Scalars['DivisionCode']['output'];
};

export type LeagueOrganization = {
  readonly __typename?: 'LeagueOrganization';
  readonly id: Scalars['ID']['output'];
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

/** A themed volunteer project; its sessions are what takes place. */
export type Project = {
  readonly __typename?: 'Project';
  /** The village or community that it is for. */
  readonly division?: Maybe<Division>;
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
  /** Volunteer projects of a division and below it. */
  readonly projects?: Maybe<ProjectConnection>;
  /** Sessions held, planned or cancelled in a division and below it. */
  readonly sessions?: Maybe<ActivitySessionConnection>;
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
};

export type SessionFigures = {
  readonly __typename?: 'SessionFigures';
  /** Every theme of the model, also those with 0; they sum to the total. */
  readonly byTheme: ReadonlyArray<ThemeCount>;
  readonly total: Scalars['Int']['output'];
};

export type SessionStatus =
  /** Counts nowhere. */
  | 'CANCELLED'
  | 'HELD'
  | 'PLANNED';

export type ThemeCount = {
  readonly __typename?: 'ThemeCount';
  readonly count: Scalars['Int']['output'];
  /** A code of the county's model, such as STUDENT_AID. */
  readonly theme: Scalars['String']['output'];
};

export type Volunteer = {
  readonly __typename?: 'Volunteer';
  readonly id: Scalars['ID']['output'];
};

export type VolunteerTeam = {
  readonly __typename?: 'VolunteerTeam';
  readonly id: Scalars['ID']['output'];
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
  ActivitySession: ActivitySession;
  Division: Division;
  Project: Project;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
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
  ActivityFigures: ResolverTypeWrapper<ActivityFiguresRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActivitySession: ResolverTypeWrapper<ActivitySessionRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ActivitySessionConnection: ResolverTypeWrapper<Connection<ActivitySessionRow>>;
  ChunhuiSociety: ResolverTypeWrapper<ChunhuiSociety>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Division: ResolverTypeWrapper<DivisionRow>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  LeagueOrganization: ResolverTypeWrapper<LeagueOrganization>;
  Organizer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Organizer']>;
  OrganizerKind: OrganizerKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectConnection: ResolverTypeWrapper<Connection<ProjectRow>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SessionFigures: ResolverTypeWrapper<SessionFigures>;
  SessionStatus: SessionStatus;
  ThemeCount: ResolverTypeWrapper<ThemeCount>;
  Volunteer: ResolverTypeWrapper<Volunteer>;
  VolunteerTeam: ResolverTypeWrapper<VolunteerTeam>;
  YouthSocialOrganization: ResolverTypeWrapper<YouthSocialOrganization>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivityFigures: ActivityFiguresRow;
  Int: Scalars['Int']['output'];
  ActivitySession: ActivitySessionRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  ActivitySessionConnection: Connection<ActivitySessionRow>;
  ChunhuiSociety: ChunhuiSociety;
  Date: Scalars['Date']['output'];
  Division: DivisionRow;
  DivisionCode: Scalars['DivisionCode']['output'];
  LeagueOrganization: LeagueOrganization;
  Organizer: ResolversUnionTypes<ResolversParentTypes>['Organizer'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Project: ProjectRow;
  ProjectConnection: Connection<ProjectRow>;
  Query: Record<PropertyKey, never>;
  SessionFigures: SessionFigures;
  ThemeCount: ThemeCount;
  Volunteer: Volunteer;
  VolunteerTeam: VolunteerTeam;
  YouthSocialOrganization: YouthSocialOrganization;
};

export type ActivityFiguresResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ActivityFigures'] = ResolversParentTypes['ActivityFigures']> = {
  personTimesHelped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['SessionFigures'], ParentType, ContextType, Partial<ActivityFiguresSessionsArgs>>;
};

export type ActivitySessionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ActivitySession'] = ResolversParentTypes['ActivitySession'], FederationReferenceType extends FederationReferenceTypes['ActivitySession'] = FederationReferenceTypes['ActivitySession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActivitySession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['Organizer']>, ParentType, ContextType>;
  organizerKind?: Resolver<ResolversTypes['OrganizerKind'], ParentType, ContextType>;
  participants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Volunteer']>>, ParentType, ContextType, RequireFields<ActivitySessionParticipantsArgs, 'first'>>;
  personTimesHelped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SessionStatus'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivitySessionConnectionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ActivitySessionConnection'] = ResolversParentTypes['ActivitySessionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ActivitySession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChunhuiSocietyResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ChunhuiSociety'] = ResolversParentTypes['ChunhuiSociety']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DivisionResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<ResolversTypes['ActivityFigures']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type LeagueOrganizationResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['LeagueOrganization'] = ResolversParentTypes['LeagueOrganization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizerResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Organizer'] = ResolversParentTypes['Organizer']> = {
  __resolveType: TypeResolveFn<'ChunhuiSociety' | 'LeagueOrganization' | 'VolunteerTeam' | 'YouthSocialOrganization', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
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
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'division' | 'first'>>;
  sessions?: Resolver<Maybe<ResolversTypes['ActivitySessionConnection']>, ParentType, ContextType, RequireFields<QuerySessionsArgs, 'division' | 'first'>>;
};

export type SessionFiguresResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['SessionFigures'] = ResolversParentTypes['SessionFigures']> = {
  byTheme?: Resolver<ReadonlyArray<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeCountResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['ThemeCount'] = ResolversParentTypes['ThemeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VolunteerTeamResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['VolunteerTeam'] = ResolversParentTypes['VolunteerTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YouthSocialOrganizationResolvers<ContextType = ActivitiesContext, ParentType extends ResolversParentTypes['YouthSocialOrganization'] = ResolversParentTypes['YouthSocialOrganization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ActivitiesContext> = {
  ActivityFigures?: ActivityFiguresResolvers<ContextType>;
  ActivitySession?: ActivitySessionResolvers<ContextType>;
  ActivitySessionConnection?: ActivitySessionConnectionResolvers<ContextType>;
  ChunhuiSociety?: ChunhuiSocietyResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Division?: DivisionResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  LeagueOrganization?: LeagueOrganizationResolvers<ContextType>;
  Organizer?: OrganizerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SessionFigures?: SessionFiguresResolvers<ContextType>;
  ThemeCount?: ThemeCountResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  YouthSocialOrganization?: YouthSocialOrganizationResolvers<ContextType>;
};

