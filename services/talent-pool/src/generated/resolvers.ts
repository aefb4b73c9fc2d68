// Generated from schema.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Division as DivisionRow } from '../division.resolvers.ts';
import type { Connection } from '@chunhui/runtime';
import type { TalentPoolFigures as TalentPoolFiguresRow } from '../figures.ts';
import type { Talent as TalentRow } from '../talent/talent.table.ts';
import type { Person as PersonRow } from '../person.resolvers.ts';
import type { TalentPoolContext } from '../subgraph.ts';
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

export type Division = {
  readonly __typename?: 'Division';
  readonly code: Scalars['DivisionCode']['output'];
  /** Figures of the talent pool (Kite plan 风筝计划); null where nobody reports. */
  readonly talentPool?: Maybe<TalentPoolFigures>;
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

export type Query = {
  readonly __typename?: 'Query';
  /** Talents whose home lies in a division. People: for roles of the county. */
  readonly talents?: Maybe<TalentConnection>;
};


export type QueryTalentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<TalentGroup>;
};

/** Someone from the county who may give something back to it. */
export type Talent = {
  readonly __typename?: 'Talent';
  /** Where they live now; null when not known. */
  readonly currentPlace?: Maybe<Scalars['String']['output']>;
  /** The home village. */
  readonly division?: Maybe<Division>;
  /** The one group that counts them. */
  readonly group: TalentGroup;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly person?: Maybe<Person>;
  readonly recordedOn: Scalars['Date']['output'];
};

export type TalentConnection = {
  readonly __typename?: 'TalentConnection';
  readonly nodes: ReadonlyArray<Talent>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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

export type TalentPoolFigures = {
  readonly __typename?: 'TalentPoolFigures';
  /** Every group of the model, also those with 0; one primary group a person, so they sum to the total. */
  readonly byGroup: ReadonlyArray<TalentGroupCount>;
  /** Everyone in the pool (distinct persons). */
  readonly total: Scalars['Int']['output'];
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
  Division: Division;
  Person: Person;
  Talent: Talent;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Talent:
    ( { __typename: 'Talent' }
    & GraphQLRecursivePick<FederationTypes['Talent'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Division: ResolverTypeWrapper<DivisionRow>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Person: ResolverTypeWrapper<PersonRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Talent: ResolverTypeWrapper<TalentRow>;
  TalentConnection: ResolverTypeWrapper<Connection<TalentRow>>;
  TalentGroup: TalentGroup;
  TalentGroupCount: ResolverTypeWrapper<TalentGroupCount>;
  TalentPoolFigures: ResolverTypeWrapper<TalentPoolFiguresRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Division: DivisionRow;
  DivisionCode: Scalars['DivisionCode']['output'];
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Person: PersonRow;
  ID: Scalars['ID']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Talent: TalentRow;
  TalentConnection: Connection<TalentRow>;
  TalentGroupCount: TalentGroupCount;
  TalentPoolFigures: TalentPoolFiguresRow;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DivisionResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  talentPool?: Resolver<Maybe<ResolversTypes['TalentPoolFigures']>, ParentType, ContextType>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type PageInfoResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talent?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  talents?: Resolver<Maybe<ResolversTypes['TalentConnection']>, ParentType, ContextType, RequireFields<QueryTalentsArgs, 'division' | 'first'>>;
};

export type TalentResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['Talent'] = ResolversParentTypes['Talent'], FederationReferenceType extends FederationReferenceTypes['Talent'] = FederationReferenceTypes['Talent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Talent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  currentPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['TalentGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TalentConnectionResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['TalentConnection'] = ResolversParentTypes['TalentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Talent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TalentGroupCountResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['TalentGroupCount'] = ResolversParentTypes['TalentGroupCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['TalentGroup'], ParentType, ContextType>;
};

export type TalentPoolFiguresResolvers<ContextType = TalentPoolContext, ParentType extends ResolversParentTypes['TalentPoolFigures'] = ResolversParentTypes['TalentPoolFigures']> = {
  byGroup?: Resolver<ReadonlyArray<ResolversTypes['TalentGroupCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = TalentPoolContext> = {
  Date?: GraphQLScalarType;
  Division?: DivisionResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Talent?: TalentResolvers<ContextType>;
  TalentConnection?: TalentConnectionResolvers<ContextType>;
  TalentGroupCount?: TalentGroupCountResolvers<ContextType>;
  TalentPoolFigures?: TalentPoolFiguresResolvers<ContextType>;
};

