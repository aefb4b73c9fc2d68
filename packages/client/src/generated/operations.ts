// Generated from operations/ and the gateway's API schema by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * The input of a correction of a person's identity, applied to every record of that person in the county. Issued documents, such as certificates, are issued again.
 *
 * 更正身份信息的输入，适用于本县关于该人的全部记录；已出具的证明等重新出具。
 */
export type CorrectDataInput = {
  /**
   * The correct name; unchanged when left out.
   *
   * 正确姓名；不填则不变。
   */
  name?: string | null | undefined;
  /**
   * The correct mobile number; unchanged when left out.
   *
   * 正确手机号；不填则不变。
   */
  phone?: string | null | undefined;
  /**
   * The reason; it is kept in the audit trail.
   *
   * 更正原因，记入审计。
   */
  purpose: string;
  /**
   * The correct resident ID number; the subject is named by the wrong one. The date of birth follows from it.
   *
   * 正确的身份证号；信息主体以错误号码指定；出生日期随之更正。
   */
  residentId?: string | null | undefined;
  /**
   * The person whose data is corrected, named by the recorded values.
   *
   * 信息主体，按现有登记值指定。
   */
  subject: DataSubjectInput;
};

/**
 * The person whose data is meant. The resident ID number or the person's id finds records kept under the person; name and phone number together find records kept without one, such as a guardian, a sponsor or the author of a wish; `record` names one record, such as a child's file.
 *
 * 信息主体。身份证号或人员标识用于查找按人建立的档案；姓名加手机号用于查找无人员标识的记录，如监护人、资助人、心愿提出人；`record` 指定单个记录，如儿童档案。
 */
export type DataSubjectInput = {
  /**
   * The name, together with `phone`.
   *
   * 姓名，与 `phone` 同时使用。
   */
  name?: string | null | undefined;
  /**
   * The person's id.
   *
   * 人员标识。
   */
  person?: string | null | undefined;
  /**
   * The mobile number, together with `name`.
   *
   * 手机号，与 `name` 同时使用。
   */
  phone?: string | null | undefined;
  /**
   * The id of one record.
   *
   * 单个记录标识。
   */
  record?: string | null | undefined;
  /**
   * The resident ID number (GB 11643), 18 characters.
   *
   * 公民身份号码（GB 11643），18位。
   */
  residentId?: string | null | undefined;
};

/**
 * The level of a division in the tree.
 *
 * 区划层级。
 */
export type DivisionLevel =
  /**
   * County, 6 significant digits.
   *
   * 县级，6位有效代码。
   */
  | 'COUNTY'
  /**
   * Prefecture, 4 significant digits.
   *
   * 地市级，4位有效代码。
   */
  | 'PREFECTURE'
  /**
   * Province, 2 significant digits.
   *
   * 省级，2位有效代码。
   */
  | 'PROVINCE'
  /**
   * Town, township or subdistrict, 9 significant digits.
   *
   * 乡级（乡镇、街道），9位有效代码。
   */
  | 'TOWN'
  /**
   * Village or community, 12 digits.
   *
   * 村级（村、社区），12位代码。
   */
  | 'VILLAGE';

/**
 * The input of an erasure. Identifying data is removed; refused while a record is in force, which has to be ended first, so that figures stay correct.
 *
 * 删除个人信息的输入。仅清除身份信息；有效的记录须先结束，以保证统计数正确。
 */
export type EraseDataInput = {
  /**
   * The reason, such as the person's request and its date; it is kept in the audit trail.
   *
   * 原因，如本人申请及日期，记入审计。
   */
  purpose: string;
  /**
   * The person whose data is erased.
   *
   * 信息主体。
   */
  subject: DataSubjectInput;
};

/**
 * The domain of work of a social organization.
 *
 * 社会组织业务领域。
 */
export type SocialOrganizationDomain =
  /**
   * Arts and sports.
   *
   * 文艺体育。
   */
  | 'ARTS_SPORTS'
  /**
   * Entrepreneurship and employment.
   *
   * 创业就业。
   */
  | 'ENTREPRENEURSHIP'
  /**
   * Student service.
   *
   * 学生服务。
   */
  | 'STUDENT_SERVICE'
  /**
   * Volunteering.
   *
   * 志愿服务。
   */
  | 'VOLUNTEERING';

/**
 * The channel through which a first secretary was chosen.
 *
 * 第一书记来源渠道。
 */
export type SourceChannel =
  /**
   * Outstanding educated rural youth.
   *
   * 农村优秀知识青年。
   */
  | 'EDUCATED_RURAL_YOUTH'
  /**
   * Rural prosperity leader.
   *
   * 致富带头人。
   */
  | 'PROSPERITY_LEADER'
  /**
   * Village-stationed work team.
   *
   * 驻村工作队。
   */
  | 'STATIONED_WORK_TEAM'
  /**
   * Village Party branch and villagers' committee.
   *
   * 村支两委。
   */
  | 'VILLAGE_TWO_COMMITTEES';

/**
 * The three groups of the talent pool 三类人群; a talent has one primary group, so the groups sum to the pool.
 *
 * 三类人群；每人只属一类，合计等于总数。
 */
export type TalentGroup =
  /**
   * College student 高校大学生.
   *
   * 高校大学生。
   */
  | 'COLLEGE_STUDENT'
  /**
   * Migrant worker from the county 外出务工乡友.
   *
   * 外出务工乡友。
   */
  | 'MIGRANT_WORKER'
  /**
   * Outstanding talent 社会优秀人才.
   *
   * 社会优秀人才。
   */
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