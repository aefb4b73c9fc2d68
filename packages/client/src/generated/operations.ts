// Generated from operations/ and the gateway's API schema by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * What is right, of what was taken down wrong about who somebody is: put right in every record of theirs that is about that, within the county.
 * Documents that were given out, such as certificates, are issued again.
 */
export type CorrectDataInput = {
  name?: string | null | undefined;
  /** The right mobile number. */
  phone?: string | null | undefined;
  /** Why; it is recorded. */
  purpose: string;
  /** The right resident ID number; the subject is named by the wrong one. The date of birth follows from it. */
  residentId?: string | null | undefined;
  subject: DataSubjectInput;
};

/**
 * Whose data. The resident ID number (or the person's id) finds what is kept under the person; name and phone number together find what is kept
 * without one: a guardian, a sponsor, whoever made a wish. `record` names one record, such as a child's file.
 */
export type DataSubjectInput = {
  name?: string | null | undefined;
  person?: string | null | undefined;
  phone?: string | null | undefined;
  record?: string | null | undefined;
  residentId?: string | null | undefined;
};

/** Where a division stands in the tree. */
export type DivisionLevel =
  | 'COUNTY'
  | 'PREFECTURE'
  | 'PROVINCE'
  | 'TOWN'
  | 'VILLAGE';

/** Erases what tells who a person is. Refused while something is in force: it has to be ended first, so that figures stay right. */
export type EraseDataInput = {
  /** Why, such as the person's request and its date; it is recorded. */
  purpose: string;
  subject: DataSubjectInput;
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

/** The three groups of the talent pool 三类人群; a talent has one primary group, so the groups sum to the pool. */
export type TalentGroup =
  /** College student 高校大学生. */
  | 'COLLEGE_STUDENT'
  /** Migrant worker from the county 外出务工乡友. */
  | 'MIGRANT_WORKER'
  /** Outstanding talent 社会优秀人才. */
  | 'OUTSTANDING_TALENT';

export type CorrectPersonMutationVariables = Exact<{
  input: CorrectDataInput;
}>;


export type CorrectPersonMutation = { correctOrganizationData: { corrected: Array<{ code: string, count: number }> | null, errors: Array<{ code: string, path: Array<string>, zh: string, en: string }> }, correctVolunteerData: { corrected: Array<{ code: string, count: number }> | null, errors: Array<{ code: string, path: Array<string>, zh: string, en: string }> }, correctTalentData: { corrected: Array<{ code: string, count: number }> | null, errors: Array<{ code: string, path: Array<string>, zh: string, en: string }> }, correctActivityData: { corrected: Array<{ code: string, count: number }> | null, errors: Array<{ code: string, path: Array<string>, zh: string, en: string }> } };

export type CountyComparisonQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type CountyComparisonQuery = { division: { children: { nodes: Array<{ code: string, name: string, reporting: boolean, volunteering: { registeredActive: number } | null, talentPool: { total: number } | null, organizations: { chunhuiSocieties: number, firstSecretaries: { total: number } } | null, activities: { projects: number } | null }> } } | null };

export type DivisionOverviewQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type DivisionOverviewQuery = { division: { code: string, name: string, level: DivisionLevel, parent: { code: string } | null, children: { totalCount: number, nodes: Array<{ code: string, name: string }> }, organizations: { chunhuiSocieties: number, chunhuiEnvoys: number, chunhuiMembers: number, firstSecretaries: { total: number, ineligible: number, byChannel: Array<{ channel: SourceChannel, count: number }> }, socialOrganizations: Array<{ name: string, domain: SocialOrganizationDomain, members: number }> } | null, volunteering: { registeredCumulative: number, registeredActive: number, leagueMembers: number, teams: number } | null, talentPool: { total: number, byGroup: Array<{ group: TalentGroup, count: number }> } | null, activities: { projects: number, personTimesHelped: number, sessions: { total: number, byTheme: Array<{ theme: string, count: number }> } } | null } | null };

export type ErasePersonMutationVariables = Exact<{
  input: EraseDataInput;
}>;


export type ErasePersonMutation = { eraseActivityData: { erased: Array<{ code: string, count: number }> | null, errors: Array<{ code: string, path: Array<string>, zh: string, en: string }> }, eraseTalentData: { erased: Array<{ code: string, count: number }> | null, errors: Array<{ code: string, path: Array<string>, zh: string, en: string }> }, eraseOrganizationData: { erased: Array<{ code: string, count: number }> | null, errors: Array<{ code: string, path: Array<string>, zh: string, en: string }> }, eraseVolunteerData: { erased: Array<{ code: string, count: number }> | null, errors: Array<{ code: string, path: Array<string>, zh: string, en: string }> } };

export type PersonDataQueryVariables = Exact<{
  subject: DataSubjectInput;
  purpose: string;
}>;


export type PersonDataQuery = { organizationDataOf: Array<{ kind: string, id: string, overSince: string | null, keptUntil: string | null, title: { zh: string, en: string }, values: Array<{ name: string, value: string | null, label: { zh: string, en: string } }> }> | null, volunteerDataOf: Array<{ kind: string, id: string, overSince: string | null, keptUntil: string | null, title: { zh: string, en: string }, values: Array<{ name: string, value: string | null, label: { zh: string, en: string } }> }> | null, talentDataOf: Array<{ kind: string, id: string, overSince: string | null, keptUntil: string | null, title: { zh: string, en: string }, values: Array<{ name: string, value: string | null, label: { zh: string, en: string } }> }> | null, activityDataOf: Array<{ kind: string, id: string, overSince: string | null, keptUntil: string | null, title: { zh: string, en: string }, values: Array<{ name: string, value: string | null, label: { zh: string, en: string } }> }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const CorrectPersonDocument = new TypedDocumentString(`
    mutation CorrectPerson($input: CorrectDataInput!) {
  correctOrganizationData(input: $input) {
    corrected {
      code
      count
    }
    errors {
      code
      path
      zh
      en
    }
  }
  correctVolunteerData(input: $input) {
    corrected {
      code
      count
    }
    errors {
      code
      path
      zh
      en
    }
  }
  correctTalentData(input: $input) {
    corrected {
      code
      count
    }
    errors {
      code
      path
      zh
      en
    }
  }
  correctActivityData(input: $input) {
    corrected {
      code
      count
    }
    errors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectPersonMutation, CorrectPersonMutationVariables>;
export const CountyComparisonDocument = new TypedDocumentString(`
    query CountyComparison($code: DivisionCode!, $asOf: Date) {
  division(code: $code) {
    children(first: 100) {
      nodes {
        code
        name
        reporting
        volunteering(asOf: $asOf) {
          registeredActive
        }
        talentPool(asOf: $asOf) {
          total
        }
        organizations(asOf: $asOf) {
          chunhuiSocieties
          firstSecretaries {
            total
          }
        }
        activities(asOf: $asOf) {
          projects
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountyComparisonQuery, CountyComparisonQueryVariables>;
export const DivisionOverviewDocument = new TypedDocumentString(`
    query DivisionOverview($code: DivisionCode!, $asOf: Date) {
  division(code: $code) {
    code
    name
    level
    parent {
      code
    }
    children(first: 100) {
      totalCount
      nodes {
        code
        name
      }
    }
    organizations(asOf: $asOf) {
      firstSecretaries {
        total
        byChannel {
          channel
          count
        }
        ineligible
      }
      chunhuiSocieties
      chunhuiEnvoys
      chunhuiMembers
      socialOrganizations {
        name
        domain
        members(asOf: $asOf)
      }
    }
    volunteering(asOf: $asOf) {
      registeredCumulative
      registeredActive
      leagueMembers
      teams
    }
    talentPool(asOf: $asOf) {
      total
      byGroup {
        group
        count
      }
    }
    activities(asOf: $asOf) {
      projects
      sessions(organizer: CHUNHUI_SOCIETY) {
        total
        byTheme {
          theme
          count
        }
      }
      personTimesHelped
    }
  }
}
    `) as unknown as TypedDocumentString<DivisionOverviewQuery, DivisionOverviewQueryVariables>;
export const ErasePersonDocument = new TypedDocumentString(`
    mutation ErasePerson($input: EraseDataInput!) {
  eraseActivityData(input: $input) {
    erased {
      code
      count
    }
    errors {
      code
      path
      zh
      en
    }
  }
  eraseTalentData(input: $input) {
    erased {
      code
      count
    }
    errors {
      code
      path
      zh
      en
    }
  }
  eraseOrganizationData(input: $input) {
    erased {
      code
      count
    }
    errors {
      code
      path
      zh
      en
    }
  }
  eraseVolunteerData(input: $input) {
    erased {
      code
      count
    }
    errors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const PersonDataDocument = new TypedDocumentString(`
    query PersonData($subject: DataSubjectInput!, $purpose: String!) {
  organizationDataOf(subject: $subject, purpose: $purpose) {
    kind
    title {
      zh
      en
    }
    id
    overSince
    keptUntil
    values {
      name
      label {
        zh
        en
      }
      value
    }
  }
  volunteerDataOf(subject: $subject, purpose: $purpose) {
    kind
    title {
      zh
      en
    }
    id
    overSince
    keptUntil
    values {
      name
      label {
        zh
        en
      }
      value
    }
  }
  talentDataOf(subject: $subject, purpose: $purpose) {
    kind
    title {
      zh
      en
    }
    id
    overSince
    keptUntil
    values {
      name
      label {
        zh
        en
      }
      value
    }
  }
  activityDataOf(subject: $subject, purpose: $purpose) {
    kind
    title {
      zh
      en
    }
    id
    overSince
    keptUntil
    values {
      name
      label {
        zh
        en
      }
      value
    }
  }
}
    `) as unknown as TypedDocumentString<PersonDataQuery, PersonDataQueryVariables>;