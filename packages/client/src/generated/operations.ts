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
   * The day on which the person asked for it; sets the day by which the answer is due. Null for an act without a request.
   *
   * 本人提出请求的日期，据此计算答复期限；非应请求办理时为空。
   */
  requestedOn?: string | null | undefined;
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
   * The day on which the person asked for it; sets the day by which the answer is due. Null for an act without a request.
   *
   * 本人提出请求的日期，据此计算答复期限；非应请求办理时为空。
   */
  requestedOn?: string | null | undefined;
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

/**
 * Why a write was refused: the code of a `UserError`.
 *
 * 写操作被拒绝的原因代码。
 */
export type UserErrorCode =
  /**
   * The account or the volunteer is already linked.
   *
   * 该账号或该志愿者已绑定。
   */
  | 'ACCOUNT_LINKED'
  /**
   * The activity is not in a state that allows this.
   *
   * 该活动当前状态不允许此操作。
   */
  | 'ACTIVITY_NOT_OPEN_TO_THIS'
  /**
   * The activity has not been published: have it approved first.
   *
   * 该活动尚未发布，请先完成审批。
   */
  | 'ACTIVITY_NOT_PUBLISHED'
  /**
   * Somebody else has to decide what you drafted.
   *
   * 本人起草的活动须由他人审批。
   */
  | 'ACTIVITY_OWN'
  /**
   * There is no such activity in your division.
   *
   * 本辖区内没有该活动。
   */
  | 'ACTIVITY_UNKNOWN'
  /**
   * The lowest age lies above the highest.
   *
   * 最低年龄高于最高年龄。
   */
  | 'AGES_CROSSED'
  /**
   * A payment is recorded once it is made.
   *
   * 付款日期不得晚于今日。
   */
  | 'AID_PAID_IN_FUTURE'
  /**
   * The student has a sponsor already.
   *
   * 该学生已有助学结对。
   */
  | 'AID_PAIR_ACTIVE'
  /**
   * The pair has ended.
   *
   * 该助学结对已结束。
   */
  | 'AID_PAIR_ENDED'
  /**
   * There is no such pair in your division.
   *
   * 本辖区内没有该助学结对。
   */
  | 'AID_PAIR_UNKNOWN'
  /**
   * The payment has been reversed already.
   *
   * 该笔付款已冲正。
   */
  | 'AID_PAYMENT_REVERSED'
  /**
   * There is no such payment of this pair.
   *
   * 该结对没有此笔付款。
   */
  | 'AID_PAYMENT_UNKNOWN'
  /**
   * There is a payment with this receipt already.
   *
   * 该收据号已登记。
   */
  | 'AID_RECEIPT_KNOWN'
  /**
   * The pair has this term already.
   *
   * 该结对已有此学期。
   */
  | 'AID_TERM_KNOWN'
  /**
   * The pair has no such term.
   *
   * 该结对没有此学期。
   */
  | 'AID_TERM_UNKNOWN'
  /**
   * This person is the first secretary of another branch.
   *
   * 该人员已在其他村担任第一书记。
   */
  | 'ALREADY_FIRST_SECRETARY'
  /**
   * This was done before; what it was about has been erased since.
   *
   * 该请求此前已办理，相关个人信息其后已删除。
   */
  | 'ANSWER_ERASED'
  /**
   * This appointment has already ended.
   *
   * 该任命已经结束。
   */
  | 'APPOINTMENT_ENDED'
  /**
   * There is no such appointment in your division.
   *
   * 您的管理范围内没有该任命。
   */
  | 'APPOINTMENT_UNKNOWN'
  /**
   * Somebody else must decide on your own entry.
   *
   * 本人的签到须由他人处理。
   */
  | 'ATTENDANCE_OWN'
  /**
   * No late entry with this id waits for a decision in your division.
   *
   * 本辖区内没有该待处理的补传签到。
   */
  | 'ATTENDANCE_UNKNOWN'
  /**
   * The request has a wrong value.
   *
   * 请求中有不正确的内容。
   */
  | 'BAD_USER_INPUT'
  /**
   * The day is before the founding of the organization.
   *
   * 该日期早于组织成立日期，请核对。
   */
  | 'BEFORE_FOUNDED'
  /**
   * The month of birth is in the future.
   *
   * 出生年月晚于当前月份，请核对。
   */
  | 'BIRTH_MONTH_IN_FUTURE'
  /**
   * The branch has a first secretary in office; end that appointment, or name it in `replaces`.
   *
   * 该支部已有在任第一书记，请先免去，或注明接替。
   */
  | 'BRANCH_HAS_FIRST_SECRETARY'
  /**
   * Several branches have this name; write the full name and the village.
   *
   * 有多个团支部符合，请填写支部全称及所在村。
   */
  | 'BRANCH_NOT_CLEAR'
  /**
   * There is no such branch in this division.
   *
   * 该范围内没有此团支部。
   */
  | 'BRANCH_NOT_FOUND'
  /**
   * The county’s model has no such campaign.
   *
   * 本县模板中没有该专项行动。
   */
  | 'CAMPAIGN_UNKNOWN'
  /**
   * This person is already nominated.
   *
   * 该人员已在候选名单中。
   */
  | 'CANDIDATE_ALREADY_NOMINATED'
  /**
   * There is no such candidate in your division.
   *
   * 您的管理范围内没有该候选人。
   */
  | 'CANDIDATE_UNKNOWN'
  /**
   * The time of capture lies in the future.
   *
   * 记录时间晚于当前时间。
   */
  | 'CAPTURED_IN_FUTURE'
  /**
   * Captured too long ago: have the time back-filled.
   *
   * 离线记录上传已超过期限，请按补录程序办理。
   */
  | 'CAPTURED_TOO_LATE'
  /**
   * What was captured offline carries an idempotency key.
   *
   * 离线记录须附带幂等键。
   */
  | 'CAPTURE_NEEDS_KEY'
  /**
   * The county’s model has no such kind of care.
   *
   * 本县模板中没有该关爱类别。
   */
  | 'CARE_KIND_UNKNOWN'
  /**
   * The formula gives an error ({value}): replace it by the content itself.
   *
   * 公式结果是错误值（{value}），请改为实际内容。
   */
  | 'CELL_ERROR'
  /**
   * Too long (at most {limit} characters): shorten it.
   *
   * 内容过长（最多 {limit} 字），请删减。
   */
  | 'CELL_TOO_LONG'
  /**
   * There is no such valid certificate.
   *
   * 没有该份有效证明。
   */
  | 'CERTIFICATE_NOT_VALID'
  /**
   * There is no approved service to certify.
   *
   * 没有可证明的已审核服务时长。
   */
  | 'CERTIFICATE_NO_HOURS'
  /**
   * The county's model does not allow this channel.
   *
   * 本县模式不允许该来源渠道。
   */
  | 'CHANNEL_NOT_ALLOWED'
  /**
   * Checked in already; check out first.
   *
   * 已签到，请先签退。
   */
  | 'CHECKED_IN_ALREADY'
  /**
   * Checked in too often that day.
   *
   * 当日签到次数已达上限。
   */
  | 'CHECKED_IN_TOO_OFTEN'
  /**
   * Outside the time for checking in and out.
   *
   * 不在签到签退时间内。
   */
  | 'CHECK_IN_CLOSED'
  /**
   * This session needs to know where you are.
   *
   * 该场次签到需要定位。
   */
  | 'CHECK_IN_NEEDS_PLACE'
  /**
   * The time overlaps with another attendance.
   *
   * 该时间与其他签到时间重叠。
   */
  | 'CHECK_IN_OVERLAPS'
  /**
   * The radius is wider than the county allows: use a smaller one.
   *
   * 签到半径超过本县规定，请缩小。
   */
  | 'CHECK_IN_RADIUS_TOO_WIDE'
  /**
   * Too far from the place of the session.
   *
   * 距离活动地点过远。
   */
  | 'CHECK_IN_TOO_FAR'
  /**
   * A file with this name and month of birth exists in the village or with this guardian: look at similarChildren, and name it in distinctFrom if it is another child.
   *
   * 同村或同一监护人名下已有姓名、出生年月相同的档案：请先查看疑似重复档案，确认不是同一儿童后在 distinctFrom 中注明。
   */
  | 'CHILD_ALIKE'
  /**
   * The file is closed.
   *
   * 该档案已关闭。
   */
  | 'CHILD_CLOSED'
  /**
   * There is a file with this external reference.
   *
   * 该外部编号已有档案。
   */
  | 'CHILD_KNOWN'
  /**
   * Too old for this category.
   *
   * 已超过该类别的年龄。
   */
  | 'CHILD_TOO_OLD'
  /**
   * There is no such file in your division.
   *
   * 本辖区内没有该儿童档案。
   */
  | 'CHILD_UNKNOWN'
  /**
   * There are several named "{value}": enter the code.
   *
   * “{value}”不止一个，请填写代码。
   */
  | 'CODE_AMBIGUOUS'
  /**
   * Too many wrong codes for this session: ask the leader to check you in.
   *
   * 签到码输错次数过多，请由活动负责人为您签到。
   */
  | 'CODE_TRIES_SPENT'
  /**
   * "{value}" is not one of the choices: {choices}.
   *
   * “{value}”不在可选范围内，可填：{choices}。
   */
  | 'CODE_UNKNOWN'
  /**
   * The code is wrong or no longer shown.
   *
   * 签到码错误或已失效。
   */
  | 'CODE_WRONG'
  /**
   * A consent is given, or taken back, by today.
   *
   * 同意或撤回同意的日期不得晚于今日。
   */
  | 'CONSENT_IN_FUTURE'
  /**
   * No guardian’s consent is in force.
   *
   * 没有有效的监护人同意。
   */
  | 'CONSENT_MISSING'
  /**
   * A later version of the consent, or its withdrawal, is on record: use a day from then on.
   *
   * 该日期早于已登记的同意书或撤回日期，请填写之后的日期。
   */
  | 'CONSENT_OUTDATED'
  /**
   * There is no consent in force to withdraw.
   *
   * 没有可撤回的同意记录。
   */
  | 'CONSENT_UNKNOWN'
  /**
   * The pairing began later than this day.
   *
   * 该日期早于结对开始日期，请核对。
   */
  | 'CONTACT_BEFORE_PAIRING'
  /**
   * A contact is recorded after it took place.
   *
   * 关爱记录日期不得晚于今日。
   */
  | 'CONTACT_IN_FUTURE'
  /**
   * Another care worker must confirm a contact that you logged.
   *
   * 本人登记的联系须由他人确认。
   */
  | 'CONTACT_OWN'
  /**
   * The county asks for contacts more often: use at most its number of days.
   *
   * 联系间隔超过本县规定，请缩短间隔天数。
   */
  | 'CONTACT_RHYTHM_TOO_SLOW'
  /**
   * No contact with this id waits for confirmation in your division.
   *
   * 本辖区内没有该待确认的关爱记录。
   */
  | 'CONTACT_UNKNOWN'
  /**
   * "{lower}" ({lowerValue}) must not be above "{upper}" ({upperValue}).
   *
   * 参数“{lower}”（{lowerValue}）不得大于“{upper}”（{upperValue}）。
   */
  | 'CONTRADICTS'
  /**
   * Contains invisible control characters: clear the cell and type it again.
   *
   * 含有不可见的控制字符，请清空该单元格后重新输入。
   */
  | 'CONTROL_CHARACTER'
  /**
   * The county has its county committee already.
   *
   * 本县已有团县委。
   */
  | 'COUNTY_COMMITTEE_EXISTS'
  /**
   * The county's committee cannot be dissolved.
   *
   * 团县委不能撤销。
   */
  | 'COUNTY_COMMITTEE_STAYS'
  /**
   * This county is not prepared, or lies outside your scope: plan its rollout first.
   *
   * 该县尚未准备，或不在您的管理范围内，请先制定推广计划。
   */
  | 'COUNTY_NOT_PREPARED'
  /**
   * A Party member is over the age limit on the day of the appointment.
   *
   * 任命当日，党员年龄已超过上限。
   */
  | 'CPC_MEMBER_TOO_OLD'
  /**
   * Another organization of the county has this registration number.
   *
   * 本县已有其他组织使用该登记号。
   */
  | 'CREDIT_CODE_USED'
  /**
   * A record is still in force. End it first, then erase.
   *
   * 有记录仍然有效，请先办结，再删除个人信息。
   */
  | 'DATA_IN_FORCE'
  /**
   * A record may be erased only by a person with the permission that the message names.
   *
   * 该记录须由具备相应权限的人员删除。
   */
  | 'DATA_NEEDS_PERMISSION'
  /**
   * People’s data is given out and erased from within their county.
   *
   * 个人信息只能在其所在县范围内查阅和删除。
   */
  | 'DATA_OUTSIDE_COUNTY'
  /**
   * There is no such day ({value}): check it.
   *
   * 没有这一天（{value}），请核对。
   */
  | 'DATE_IMPOSSIBLE'
  /**
   * This day is in the future.
   *
   * 日期晚于今天，请核对。
   */
  | 'DATE_IN_FUTURE'
  /**
   * This number is no day: write year, month and day, like 2021-03-05.
   *
   * 这个数字不是日期，请写成 2021-03-05 这样的格式（年、月、日齐全）。
   */
  | 'DATE_NUMBER_IMPLAUSIBLE'
  /**
   * The date must lie between {earliest} and {latest}: check it (it reads {value}).
   *
   * 日期应在 {earliest} 至 {latest} 之间，请核对（读到的是 {value}）。
   */
  | 'DATE_OUT_OF_RANGE'
  /**
   * The date cannot be read: write year, month and day, like 2021-03-05.
   *
   * 日期无法识别，请写成 2021-03-05 这样的格式（年、月、日齐全）。
   */
  | 'DATE_UNREADABLE'
  /**
   * The year has two digits only: write all four, like 2021-03-05.
   *
   * 年份只有两位，无法确定是哪一年，请写四位年份，如 2021-03-05。
   */
  | 'DATE_YEAR_SHORT'
  /**
   * There are several divisions named "{value}": enter one of {candidates}.
   *
   * “{value}”不止一个，请选一个填写：{candidates}。
   */
  | 'DIVISION_AMBIGUOUS'
  /**
   * This code was used before and cannot be used again.
   *
   * 该代码曾被使用，不能再用。
   */
  | 'DIVISION_CODE_USED'
  /**
   * A division has a code of 12 digits.
   *
   * 区划代码应为12位数字。
   */
  | 'DIVISION_CODE_WRONG'
  /**
   * A list cannot add or end counties and divisions above them.
   *
   * 县级及以上区划不能通过代码表增减。
   */
  | 'DIVISION_COUNTY_FIXED'
  /**
   * A town or village stays in its county: its data belongs to the county. Hand it over first.
   *
   * 乡镇和村只能在本县内变更，数据归县所有，请先移交。
   */
  | 'DIVISION_CROSSES_COUNTIES'
  /**
   * A division cannot supersede itself.
   *
   * 区划不能由自身变更而来。
   */
  | 'DIVISION_CYCLE'
  /**
   * The tree of a past day cannot change: name today or a later day.
   *
   * 已过日期的区划不能更改，请填写今天或以后的日期。
   */
  | 'DIVISION_DAY_OVER'
  /**
   * This division has already ended.
   *
   * 该区划已撤销。
   */
  | 'DIVISION_FORMER_ENDED'
  /**
   * There is no such division.
   *
   * 没有该区划。
   */
  | 'DIVISION_FORMER_UNKNOWN'
  /**
   * Only a division of the same level can supersede it.
   *
   * 只能由同级区划取代。
   */
  | 'DIVISION_LEVEL_DIFFERS'
  /**
   * The list has this code twice.
   *
   * 代码表中该代码重复。
   */
  | 'DIVISION_LISTED_TWICE'
  /**
   * The list has problems; the preview names them.
   *
   * 代码表有误，详见预览。
   */
  | 'DIVISION_LIST_WRONG'
  /**
   * Choose a village or community within your division.
   *
   * 请选择您管理范围内的村或社区。
   */
  | 'DIVISION_NOT_A_VILLAGE'
  /**
   * This village holds data: name it in 原代码 of the line of the village that supersedes it.
   *
   * 该村仍有数据，请在接收村一行的“原代码”中注明。
   */
  | 'DIVISION_NOT_EMPTY'
  /**
   * This division lies outside the one that the list covers.
   *
   * 该区划不在所上传的范围内。
   */
  | 'DIVISION_OUTSIDE_LIST'
  /**
   * The division above it is not in the list.
   *
   * 代码表中没有其上级区划。
   */
  | 'DIVISION_PARENT_MISSING'
  /**
   * The plan has changed since the preview: preview again.
   *
   * 与预览时不一致，请重新预览。
   */
  | 'DIVISION_PLAN_STALE'
  /**
   * There is no division "{value}". Similar names: {candidates}. If one of them is meant, enter it like this.
   *
   * 没有找到“{value}”。名称相近的有：{candidates}。如是其中之一，请照此填写。
   */
  | 'DIVISION_SIMILAR'
  /**
   * This division is still in the list, so it cannot be superseded.
   *
   * 该区划仍在代码表中，不能同时被取代。
   */
  | 'DIVISION_STILL_LISTED'
  /**
   * Two divisions supersede this one: name only the one that receives its data.
   *
   * 该区划被两个区划取代，请只填写接收数据的一个。
   */
  | 'DIVISION_SUPERSEDED_TWICE'
  /**
   * There is no division "{value}": enter town and village, like {example}, or the division code of 12 digits.
   *
   * 没有找到“{value}”，请填写乡镇（街道）和村（社区）的名称（如“{example}”），或 12 位区划代码。
   */
  | 'DIVISION_UNKNOWN'
  /**
   * A change of this division is already decided for the same day or a later one.
   *
   * 该区划在同一天或之后已有变更。
   */
  | 'DIVISION_VALIDITY_OVERLAPS'
  /**
   * This row and {otherEn} have the same {headers}: check them and keep one.
   *
   * 本行与{other}的{headers}相同，请核对后只保留一行。
   */
  | 'DUPLICATE_IN_FILE'
  /**
   * You have reached the daily limit of people found in other counties: continue tomorrow, or ask the county office.
   *
   * 您今天查到的外县注册人员已达上限，请明天继续，或联系县级团委办理。
   */
  | 'ELSEWHERE_LIMIT_REACHED'
  /**
   * Enrolled already.
   *
   * 已报名该场次。
   */
  | 'ENROLLED_ALREADY'
  /**
   * The volunteer has another session at that time.
   *
   * 该时段已报名其他场次，时间冲突。
   */
  | 'ENROLLED_ELSEWHERE'
  /**
   * The enrolment has been decided or ended.
   *
   * 该报名已处理或已结束。
   */
  | 'ENROLMENT_DECIDED'
  /**
   * The county’s model does not allow this way of enrolment.
   *
   * 本县模板不允许该报名方式。
   */
  | 'ENROLMENT_MODE_NOT_ALLOWED'
  /**
   * There is no such enrolment.
   *
   * 没有该报名记录。
   */
  | 'ENROLMENT_UNKNOWN'
  /**
   * The envoy is the talent; choose another envoy.
   *
   * 本人不能担任自己的联络春晖使者，请另选。
   */
  | 'ENVOY_IS_TALENT'
  /**
   * The file is damaged: open it in Excel or WPS and save it again as .xlsx.
   *
   * 文件已损坏，无法读取。请用 Excel 或 WPS 打开并重新另存为 .xlsx 再导入。
   */
  | 'FILE_DAMAGED'
  /**
   * The file is empty: choose a filled-in roster.
   *
   * 文件是空的，请选择填写好的名单。
   */
  | 'FILE_EMPTY'
  /**
   * The encoding of the file is unknown: save it as .xlsx, or as CSV in UTF-8.
   *
   * 文件编码无法识别。请另存为 .xlsx 或 UTF-8 编码的 CSV 再导入。
   */
  | 'FILE_ENCODING_UNKNOWN'
  /**
   * The file is protected by a password: remove the password in Excel or WPS.
   *
   * 文件设有打开密码。请在 Excel 或 WPS 中取消密码后再导入。
   */
  | 'FILE_ENCRYPTED'
  /**
   * This is neither an Excel (.xlsx) nor a CSV file: open it in Excel or WPS and save it as .xlsx.
   *
   * 这不是 Excel（.xlsx）或 CSV 文件。请用 Excel 或 WPS 打开后另存为 .xlsx 再导入。
   */
  | 'FILE_NOT_A_ROSTER'
  /**
   * This is an old .xls file: open it in Excel or WPS and save it as an Excel workbook (.xlsx).
   *
   * 这是旧版 .xls 文件。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”再导入。
   */
  | 'FILE_OLD_XLS'
  /**
   * A quotation mark near line {line} is not closed, or a row is too long: mend it, or save the file as .xlsx.
   *
   * 第 {line} 行附近的引号不成对，或一行过长。请检查该行，或另存为 .xlsx 再导入。
   */
  | 'FILE_QUOTES_UNBALANCED'
  /**
   * The file is larger than {limit}: remove pictures and the like, or split it into several files.
   *
   * 文件超过 {limit}，请删去图片等无关内容，或拆成几个文件分别导入。
   */
  | 'FILE_TOO_LARGE'
  /**
   * The file unpacks to far too much: copy the data into a fresh template.
   *
   * 文件解压后过大，疑似异常文件。请把数据复制到新的模板中再导入。
   */
  | 'FILE_UNPACKS_TOO_LARGE'
  /**
   * Its first secretary is in office; end that appointment first.
   *
   * 该支部第一书记仍在任，请先免去。
   */
  | 'FIRST_SECRETARY_IN_OFFICE'
  /**
   * The day of the follow-up is in the past.
   *
   * 跟进日期早于今日，请核对。
   */
  | 'FOLLOW_UP_IN_PAST'
  /**
   * There is no such division in force: check the code.
   *
   * 该区划不存在或已撤销，请核对区划代码。
   */
  | 'GRANT_DIVISION_UNKNOWN'
  /**
   * The end lies in the past.
   *
   * 截止时间已过，请填写将来的时间。
   */
  | 'GRANT_ENDS_BEFORE_START'
  /**
   * This grant was given from above your division: ask there to end it.
   *
   * 该授权由上级授予，请联系上级结束。
   */
  | 'GRANT_FROM_ABOVE'
  /**
   * Who gave this role may no longer give it: let it be given again.
   *
   * 授权人已无权授予该角色，请重新授权。
   */
  | 'GRANT_GIVER_ENDED'
  /**
   * This person holds a role that checks this one, or that it checks: end that one first, or choose another person.
   *
   * 此人已持有与该角色互相监督的角色，请先结束原授权或另选他人。
   */
  | 'GRANT_INCOMPATIBLE'
  /**
   * A second person confirms: neither who gives the role nor who receives it.
   *
   * 须由授权人和被授权人以外的第三人确认。
   */
  | 'GRANT_NEEDS_ANOTHER_PERSON'
  /**
   * Your own role can be delegated for a time only: give an end, not after that of your own grant.
   *
   * 转授本人角色须设定期限，且不得晚于本人授权的截止时间。
   */
  | 'GRANT_NEEDS_END'
  /**
   * A leader, president or secretary is appointed to one team, society or branch: name it in `thing`; other roles have none.
   *
   * 队长、会长、支部书记须指明所在队伍、组织（填写 thing）；其他角色不填。
   */
  | 'GRANT_NEEDS_THING'
  /**
   * No grant of this role waits for confirmation there.
   *
   * 该处没有待确认的此项授权。
   */
  | 'GRANT_NOT_PENDING'
  /**
   * You may not give this role.
   *
   * 您无权授予该角色。
   */
  | 'GRANT_NOT_YOURS'
  /**
   * Your role does not confirm grants of this role.
   *
   * 您的角色无权确认该项授权。
   */
  | 'GRANT_NOT_YOURS_TO_CONFIRM'
  /**
   * This division lies outside your own.
   *
   * 该区划不在您的管理范围内。
   */
  | 'GRANT_OUT_OF_SCOPE'
  /**
   * This role sees people: it can be held over one county at most.
   *
   * 该角色可查看个人信息，授权范围最大为一个县。
   */
  | 'GRANT_SCOPE_TOO_WIDE'
  /**
   * There is no such team, society or branch in your county.
   *
   * 您所在的县没有该队伍或组织，请核对。
   */
  | 'GRANT_THING_UNKNOWN'
  /**
   * Nobody gives a role to themselves: let another administrator give it.
   *
   * 不能给本人授权，请由其他管理员授予。
   */
  | 'GRANT_TO_YOURSELF'
  /**
   * There is no such grant in force in your division.
   *
   * 您的管理范围内没有该项有效授权。
   */
  | 'GRANT_UNKNOWN'
  /**
   * These details belong to another group than the talent’s; leave them out or change the group.
   *
   * 所填信息与该人才所属人群不符，请删除或更改人群。
   */
  | 'GROUP_FACTS_MISPLACED'
  /**
   * At this age the guardian's consent is required: enter the guardian.
   *
   * 该年龄注册志愿者须经监护人同意，请填写监护人信息。
   */
  | 'GUARDIAN_CONSENT_REQUIRED'
  /**
   * The guardian's consent needs a name, the relation, a mobile number and the day.
   *
   * 监护人信息不完整：姓名、关系、手机号和同意日期须全部填写。
   */
  | 'GUARDIAN_INCOMPLETE'
  /**
   * The required column "{header}" is missing: add it and upload again.
   *
   * 缺少必填列“{header}”，请补上该列后再导入。
   */
  | 'HEADER_MISSING'
  /**
   * No header row was found (expected within the first {limit} rows: {headers}): use the template.
   *
   * 没有找到表头（前 {limit} 行内应有：{headers}）。请使用模板填写。
   */
  | 'HEADER_NOT_FOUND'
  /**
   * The column "{header}" appears twice ({first} and {second}): keep one.
   *
   * “{header}”一列出现了两次（{first} 列和 {second} 列），请只保留一列。
   */
  | 'HEADER_TWICE'
  /**
   * The service is before the registration and does not count.
   *
   * 服务时间早于注册日期，不予记录。
   */
  | 'HOURS_BEFORE_REGISTRATION'
  /**
   * The entry has already been reviewed.
   *
   * 该条时长记录已审核。
   */
  | 'HOURS_DECIDED'
  /**
   * The service has not ended yet; check the time.
   *
   * 服务时间尚未结束，请核对。
   */
  | 'HOURS_IN_FUTURE'
  /**
   * Only approved service can be corrected.
   *
   * 只有已通过审核的服务时长可以更正。
   */
  | 'HOURS_NOT_CORRECTABLE'
  /**
   * The time overlaps other service of the volunteer.
   *
   * 与该志愿者的其他服务时间重叠。
   */
  | 'HOURS_OVERLAP'
  /**
   * The service time exceeds the daily maximum.
   *
   * 超过每日服务时长上限。
   */
  | 'HOURS_OVER_DAILY_CAP'
  /**
   * You entered it, or it is your own service: another reviewer must decide.
   *
   * 不能审核本人录入或本人的时长，请由他人审核。
   */
  | 'HOURS_OWN_ENTRY'
  /**
   * The entry has already been reversed.
   *
   * 该条时长记录已被冲销。
   */
  | 'HOURS_REVERSED'
  /**
   * Enter start and end, or day and minutes; they must agree.
   *
   * 请填写起止时间，或填写日期和分钟数，且两者一致。
   */
  | 'HOURS_TIME_UNCLEAR'
  /**
   * Your division has no such entry.
   *
   * 您的管理范围内没有该条时长记录。
   */
  | 'HOURS_UNKNOWN'
  /**
   * The period for back-filling this day has ended.
   *
   * 已超过补录期限。
   */
  | 'HOURS_WINDOW_CLOSED'
  /**
   * This idempotency key was used for another request; take a new one.
   *
   * 该幂等键已用于另一请求，请换用新的键。
   */
  | 'IDEMPOTENCY_KEY_REUSED'
  /**
   * The model has no such indicator.
   *
   * 模式中没有该指标。
   */
  | 'INDICATOR_UNKNOWN'
  /**
   * A whole number is expected: enter digits only.
   *
   * 应为整数，请只填数字。
   */
  | 'INTEGER_INVALID'
  /**
   * The number must lie between {least} and {most}: check it.
   *
   * 数值应在 {least} 至 {most} 之间，请核对。
   */
  | 'INTEGER_OUT_OF_RANGE'
  /**
   * This invitation was used, has expired or never existed; ask for a new one.
   *
   * 该邀请不存在、已使用或已过期，请重新申请。
   */
  | 'INVITATION_NOT_OPEN'
  /**
   * There is no such undecided request.
   *
   * 没有该项待审批的入队申请。
   */
  | 'JOIN_REQUEST_UNKNOWN'
  /**
   * The person is not of League age on this day.
   *
   * 该人员当日不在团员年龄范围内。
   */
  | 'LEAGUE_AGE_WRONG'
  /**
   * It has organizations below it: move them first, or name the one that takes them over.
   *
   * 仍有下级团组织，请先调整隶属，或注明由哪个团组织接收。
   */
  | 'LEAGUE_CHILDREN_LEFT'
  /**
   * It has members: transfer them first, or name the branch that takes them over.
   *
   * 仍有团员，请先转出，或注明由哪个支部接收。
   */
  | 'LEAGUE_MEMBERS_LEFT'
  /**
   * This person is already a League member in a branch.
   *
   * 该人员已编入团支部。
   */
  | 'LEAGUE_MEMBER_ALREADY'
  /**
   * This member is in another branch; a transfer takes the consent of both sides.
   *
   * 该团员在其他团支部，转接须双方同意，请办理转接。
   */
  | 'LEAGUE_MEMBER_ELSEWHERE'
  /**
   * A member with this ID number has another name; correct the one that is wrong.
   *
   * 该身份证号的团员登记的是另一姓名，请核对。
   */
  | 'LEAGUE_MEMBER_NAME_DIFFERS'
  /**
   * A League member is over the age limit on the day of the appointment.
   *
   * 任命当日，团员年龄已超过上限。
   */
  | 'LEAGUE_MEMBER_TOO_OLD'
  /**
   * There is no such member in your division.
   *
   * 您的管理范围内没有该团员。
   */
  | 'LEAGUE_MEMBER_UNKNOWN'
  /**
   * This League organization is dissolved.
   *
   * 该团组织已撤销。
   */
  | 'LEAGUE_ORGANIZATION_DISSOLVED'
  /**
   * There is no such League organization in your division.
   *
   * 您的管理范围内没有该团组织。
   */
  | 'LEAGUE_ORGANIZATION_UNKNOWN'
  /**
   * The day of leaving is before the registration: check it.
   *
   * 退出日期早于注册日期，请核对。
   */
  | 'LEFT_BEFORE_REGISTRATION'
  /**
   * "{parameter}" must have {count} values, one a star rating.
   *
   * 参数“{parameter}”须有 {count} 个值，与星级一一对应。
   */
  | 'LENGTHS_DIFFER'
  /**
   * There is no such letter in force in your division.
   *
   * 您的管理范围内没有该有效聘书。
   */
  | 'LETTER_UNKNOWN'
  /**
   * This letter number is used; each letter has its own.
   *
   * 该聘书编号已使用，请换用新的编号。
   */
  | 'LETTER_USED'
  /**
   * "{parameter}" is locked by the model ({citation}); no county may change it.
   *
   * 参数“{parameter}”由模型统一规定（{citation}），各县不得调整。
   */
  | 'LOCKED'
  /**
   * The lottery has been drawn.
   *
   * 已完成抽签。
   */
  | 'LOTTERY_DRAWN'
  /**
   * This offer and this need are matched already; continue that match.
   *
   * 该资源与该需求已在对接中，请继续原对接。
   */
  | 'MATCH_EXISTS'
  /**
   * Only a landed match is corrected; this one has not landed.
   *
   * 只能更正已落地的对接；该对接尚未落地。
   */
  | 'MATCH_NOT_LANDED'
  /**
   * The match cannot take this step from its present state.
   *
   * 该对接的当前状态不允许此操作。
   */
  | 'MATCH_STATE_INVALID'
  /**
   * Your division has no match with this id.
   *
   * 您的管理范围内没有该项对接。
   */
  | 'MATCH_UNKNOWN'
  /**
   * There is no such membership in force on that day in your division.
   *
   * 您的管理范围内没有该日有效的成员关系。
   */
  | 'MEMBERSHIP_UNKNOWN'
  /**
   * Members belong to branches only.
   *
   * 团员只能编入团支部。
   */
  | 'MEMBERS_IN_BRANCHES_ONLY'
  /**
   * This person is already a member.
   *
   * 该人员已是成员。
   */
  | 'MEMBER_ALREADY'
  /**
   * The two registrations have different valid ID numbers and are two people. If one number is wrong, correct it first.
   *
   * 两条注册信息的身份证号均有效且不同，应为两人。如其中一个号码有误，请先更正。
   */
  | 'MERGE_DIFFERENT_PEOPLE'
  /**
   * The kept registration has fewer hours than the merge moved: it can no longer be undone.
   *
   * 保留的注册信息时长已少于合并转入的时长，无法撤销。
   */
  | 'MERGE_HOURS_SPENT'
  /**
   * Both registrations are checked in: check one out first.
   *
   * 两条注册信息均有未签退的考勤，请先签退其中一条。
   */
  | 'MERGE_OPEN_ATTENDANCE'
  /**
   * The registration that ends has pending hours: review them first.
   *
   * 待并入的注册信息尚有待审核时长，请先审核。
   */
  | 'MERGE_PENDING_HOURS'
  /**
   * Choose two different registrations.
   *
   * 请选择两条不同的注册信息。
   */
  | 'MERGE_SAME'
  /**
   * Both registrations are paired with the same child: end one pairing first.
   *
   * 两条注册信息与同一名儿童结对，请先结束其中一项结对。
   */
  | 'MERGE_SAME_CHILD'
  /**
   * Both registrations take part in the same session: withdraw one enrolment first.
   *
   * 两条注册信息参加了同一场活动，请先取消其中一条报名。
   */
  | 'MERGE_SAME_SESSION'
  /**
   * There is no such merge in force.
   *
   * 没有该项有效的合并记录。
   */
  | 'MERGE_UNKNOWN'
  /**
   * A milestone is due before the one that it follows.
   *
   * 后一里程碑的期限早于前一里程碑。
   */
  | 'MILESTONES_OUT_OF_ORDER'
  /**
   * A milestone is named twice.
   *
   * 同一里程碑重复填写。
   */
  | 'MILESTONE_TWICE'
  /**
   * The spreadsheet has turned the number into scientific notation: format the column as text and type it again.
   *
   * 手机号已被表格软件改为科学计数法，请先把该列设为“文本”格式再重新输入。
   */
  | 'MOBILE_DAMAGED'
  /**
   * A mobile number has 11 digits and begins with 1: check it, and enter one number only.
   *
   * 手机号应为 1 开头的 11 位数字，请核对；多个号码请只填一个。
   */
  | 'MOBILE_INVALID'
  /**
   * Counties may override "{parameter}": give it min and max.
   *
   * 参数“{parameter}”可由县调整，须写明 min 和 max。
   */
  | 'MODEL_BOUNDS_MISSING'
  /**
   * "{where}" appears twice: remove one.
   *
   * “{where}”出现了两次，请删去一个。
   */
  | 'MODEL_CODE_TWICE'
  /**
   * A model is published for several counties, from a scope above them.
   *
   * 模式面向多个县发布，须由市级及以上办理。
   */
  | 'MODEL_FROM_ABOVE_COUNTY'
  /**
   * The indicator "{indicator}" names "{other}", which is no indicator of the same owner.
   *
   * 指标“{indicator}”引用的“{other}”不是同一子图的指标。
   */
  | 'MODEL_INDICATOR_UNKNOWN'
  /**
   * "{where}" is missing: add it.
   *
   * 缺少“{where}”，请补上。
   */
  | 'MODEL_KEY_MISSING'
  /**
   * "{where}" is nothing that the model knows: correct its name or remove it.
   *
   * “{where}”不是模型认识的项，请改正名称或删去。
   */
  | 'MODEL_KEY_UNKNOWN'
  /**
   * Line {line} is not YAML: {problem}
   *
   * 第 {line} 行不是正确的 YAML：{problem}
   */
  | 'MODEL_NOT_YAML'
  /**
   * The indicator "{indicator}": a RATIO needs numerator and denominator, any other measure has neither.
   *
   * 指标“{indicator}”：RATIO 须写明 numerator 和 denominator，其他计量不得写。
   */
  | 'MODEL_RATIO_INCOMPLETE'
  /**
   * There is no such version of this model.
   *
   * 没有该模式的这一版本。
   */
  | 'MODEL_UNKNOWN'
  /**
   * The value of "{where}" is wrong: {problem}
   *
   * “{where}”的值不正确：{problemZh}
   */
  | 'MODEL_VALUE_WRONG'
  /**
   * The version must be the next one of this model; it may have been published since.
   *
   * 版本号须为该模式的下一版本，可能已有他人发布。
   */
  | 'MODEL_VERSION_TAKEN'
  /**
   * The talent is in this group already; choose another.
   *
   * 该人才已在此人群中，请另选。
   */
  | 'MOVE_TO_SAME_GROUP'
  /**
   * There is no open proposal with this id; it may be decided already.
   *
   * 没有该项待确认的调整，可能已处理。
   */
  | 'MOVE_UNKNOWN'
  /**
   * The day of closing is before the day on which the need was stated; give a later day.
   *
   * 办结日期早于需求提出日期，请核对。
   */
  | 'NEED_CLOSED_EARLY'
  /**
   * A match of this need is agreed; land or drop it first.
   *
   * 该需求已有达成意向的对接，请先落地或终止。
   */
  | 'NEED_IS_AGREED'
  /**
   * A need is closed as MET or WITHDRAWN.
   *
   * 需求只能办结为“已满足”或“已撤回”。
   */
  | 'NEED_STATE_INVALID'
  /**
   * Your division has no open need with this id.
   *
   * 您的管理范围内没有该项待对接需求。
   */
  | 'NEED_UNKNOWN'
  /**
   * The next action is due before the contact; give a later day.
   *
   * 下一步工作日期早于联系日期，请核对。
   */
  | 'NEXT_ACTION_EARLY'
  /**
   * A next action needs both its text and its day.
   *
   * 下一步工作须同时填写内容和日期。
   */
  | 'NEXT_ACTION_INCOMPLETE'
  /**
   * The correction changes nothing: give at least one value that differs.
   *
   * 更正内容与现有内容相同，请至少填写一项不同的内容。
   */
  | 'NOTHING_TO_CORRECT'
  /**
   * Somebody else acknowledges what you caused.
   *
   * 须由他人确认。
   */
  | 'NOTICE_OWN'
  /**
   * There is no such notice to acknowledge.
   *
   * 没有该待确认的通知。
   */
  | 'NOTICE_UNKNOWN'
  /**
   * The values of "{parameter}" must ascend.
   *
   * 参数“{parameter}”的各值须逐个递增。
   */
  | 'NOT_ASCENDING'
  /**
   * Name a county, from within it.
   *
   * 请选择县，并在该县范围内办理。
   */
  | 'NOT_A_COUNTY'
  /**
   * Seats of this session are not drawn by lot.
   *
   * 该场次不以抽签方式录取。
   */
  | 'NOT_A_LOTTERY'
  /**
   * Only the League branch of a village has a first secretary.
   *
   * 只有村团支部可任命第一书记。
   */
  | 'NOT_A_VILLAGE_BRANCH'
  /**
   * Your account is not linked to a volunteer.
   *
   * 您的账号尚未绑定志愿者信息。
   */
  | 'NOT_A_VOLUNTEER'
  /**
   * There is no open check-in.
   *
   * 没有未签退的签到记录。
   */
  | 'NOT_CHECKED_IN'
  /**
   * Only who is enrolled checks in.
   *
   * 未报名成功，不能签到。
   */
  | 'NOT_ENROLLED'
  /**
   * This person is not on the county's list of League members on that day; admit or transfer them first.
   *
   * 该人员当日不在本县团员名册中，请先编入团支部或转入组织关系。
   */
  | 'NOT_ON_MEMBER_LIST'
  /**
   * The county has not overridden "{parameter}".
   *
   * 本县没有调整过参数“{parameter}”。
   */
  | 'NOT_OVERRIDDEN'
  /**
   * Name an administrator of the county first.
   *
   * 请先指定该县管理员。
   */
  | 'NOT_READY_ADMINISTRATOR_NAMED'
  /**
   * Apply a model to the county first.
   *
   * 请先为该县应用一个模式版本。
   */
  | 'NOT_READY_MODEL_APPLIED'
  /**
   * Enter the League branches of the county first.
   *
   * 请先录入该县团支部。
   */
  | 'NOT_READY_ORGANIZATIONS_ENTERED'
  /**
   * No election is on record; record it first.
   *
   * 没有换届记录，请先登记换届。
   */
  | 'NO_ELECTION'
  /**
   * There are no rows below the header: fill some in.
   *
   * 表头下面没有数据，请填写后再导入。
   */
  | 'NO_ROWS'
  /**
   * A number of more than 15 digits, of which the spreadsheet has lost the last: format the column as text and type it again.
   *
   * 这个数字超过 15 位，末几位已被表格软件改成 0。请先把该列设为“文本”格式，再重新输入。
   */
  | 'NUMBER_DAMAGED'
  /**
   * The last day of the offer is before its first; correct the days.
   *
   * 可用截止日期早于开始日期，请核对。
   */
  | 'OFFER_ENDS_EARLY'
  /**
   * A match of this offer is agreed; land or drop it first.
   *
   * 该资源已有达成意向的对接，请先落地或终止。
   */
  | 'OFFER_IS_AGREED'
  /**
   * The last day of this offer has passed; record a new offer.
   *
   * 该资源的可用期限已过，请重新登记。
   */
  | 'OFFER_OVER'
  /**
   * Your division has no open offer with this id.
   *
   * 您的管理范围内没有该项有效资源。
   */
  | 'OFFER_UNKNOWN'
  /**
   * The check character of the organization code does not fit: compare it character by character.
   *
   * 统一社会信用代码校验码不符，请逐位核对。
   */
  | 'ORGANIZATION_CODE_CHECK'
  /**
   * An organization code has 18 characters without I, O, Z, S and V; the 3rd to the 8th are digits.
   *
   * 统一社会信用代码应为 18 位，不含字母 I、O、Z、S、V，第 3 至 8 位为数字。
   */
  | 'ORGANIZATION_CODE_INVALID'
  /**
   * There is no such organization, society or team in the county, or it is dissolved.
   *
   * 本县没有该组织、春晖社或志愿服务队，或已注销。
   */
  | 'ORGANIZER_UNKNOWN'
  /**
   * "{parameter}" must lie between {min} and {max}; it is {value}.
   *
   * 参数“{parameter}”应在 {min} 到 {max} 之间，现为 {value}。
   */
  | 'OUT_OF_BOUNDS'
  /**
   * This division lies outside your scope.
   *
   * 该区划不在您的管理范围内。
   */
  | 'OUT_OF_SCOPE'
  /**
   * "{where}" is missing or malformed: an override needs author, reason and date.
   *
   * “{where}”未填或格式不对：调整参数须写明经办人、理由和日期。
   */
  | 'OVERRIDE_INCOMPLETE'
  /**
   * This student is already paired with the society.
   *
   * 该学生已与此春晖社结对。
   */
  | 'PAIRED_ALREADY'
  /**
   * The pairing has ended.
   *
   * 该结对已结束。
   */
  | 'PAIRING_ENDED'
  /**
   * They are paired already.
   *
   * 双方已结对。
   */
  | 'PAIRING_EXISTS'
  /**
   * There is no such pairing in force on that day in your division.
   *
   * 您的管理范围内没有该日有效的结对关系。
   */
  | 'PAIRING_NOT_IN_FORCE'
  /**
   * The pairing is suspended: vetting or consent has lapsed.
   *
   * 结对已中止：背景审查或监护人同意已失效。
   */
  | 'PAIRING_SUSPENDED'
  /**
   * There is no such pairing in your division.
   *
   * 本辖区内没有该结对。
   */
  | 'PAIRING_UNKNOWN'
  /**
   * A parent of this kind cannot hold an organization of this kind.
   *
   * 该上级团组织的类别不能下设此类团组织。
   */
  | 'PARENT_KIND_WRONG'
  /**
   * Only a county committee has no parent: name the parent.
   *
   * 除团县委外，须填写上级团组织。
   */
  | 'PARENT_MISSING'
  /**
   * The county’s model has no such kind of partner.
   *
   * 本县模板中没有该合作方类别。
   */
  | 'PARTNER_KIND_UNKNOWN'
  /**
   * People on record outside your division are concerned; ask the county to do this.
   *
   * 涉及登记在您管理范围之外的人员，请由县级办理。
   */
  | 'PEOPLE_OUTSIDE_SCOPE'
  /**
   * Persons cannot be more than person-times.
   *
   * 人数不得大于人次。
   */
  | 'PERSONS_ABOVE_PERSON_TIMES'
  /**
   * Name one person or one unit.
   *
   * 请填写个人或单位其中之一。
   */
  | 'PERSON_OR_UNIT'
  /**
   * A mobile number has 11 digits and begins with 1; check it.
   *
   * 手机号应为 1 开头的 11 位数字，请核对。
   */
  | 'PHONE_INVALID'
  /**
   * A child’s face needs a guardian’s consent to photos that is in force.
   *
   * 照片含儿童面部，须有监护人有效的影像同意。
   */
  | 'PHOTO_NEEDS_CONSENT'
  /**
   * The county or the target model has changed since this plan was made: plan again.
   *
   * 预览之后，县的设置或目标模型已有变化，请重新预览。
   */
  | 'PLAN_STALE'
  /**
   * Only a League member or a Party member can be appointed.
   *
   * 任职人员须为共青团员或中共党员。
   */
  | 'POLITICAL_STATUS_NOT_ALLOWED'
  /**
   * The pool may contain this person already: compare the possible duplicates, then give sameAs, or isAnother.
   *
   * 人才库中可能已有此人：请查看疑似重复记录，指明是哪一条，或确认为另一人。
   */
  | 'POSSIBLE_DUPLICATE'
  /**
   * This person already holds a post in the organization.
   *
   * 该人员已在此担任职务。
   */
  | 'POST_HELD'
  /**
   * There is no such post held on that day.
   *
   * 没有该日有效的任职。
   */
  | 'POST_NOT_HELD'
  /**
   * Someone holds this post in the organization; end that tenure first.
   *
   * 该团组织此职务已有人担任，请先结束其任职。
   */
  | 'POST_TAKEN'
  /**
   * The county's model has no such post.
   *
   * 本县模式中没有该职务。
   */
  | 'POST_UNKNOWN'
  /**
   * The project has ended.
   *
   * 该项目已结束。
   */
  | 'PROJECT_ENDED'
  /**
   * A project cannot end before it began.
   *
   * 项目结束日期不得早于开始日期。
   */
  | 'PROJECT_ENDS_BEFORE_START'
  /**
   * Sessions of the project are still planned: conclude or cancel them first.
   *
   * 该项目尚有计划中的场次，请先填报结果或取消。
   */
  | 'PROJECT_HAS_SESSIONS'
  /**
   * The file has this project of this day already: take one of the two out.
   *
   * 文件中已有同村、同名、同日开始的项目，请删去重复的一行。
   */
  | 'PROJECT_TWICE'
  /**
   * There is no such project in your division.
   *
   * 本辖区内没有该项目。
   */
  | 'PROJECT_UNKNOWN'
  /**
   * Enter a reason.
   *
   * 请说明理由。
   */
  | 'REASON_REQUIRED'
  /**
   * The record ends before its day of issue: check both days.
   *
   * 有效期截止日早于颁发日期，请核对。
   */
  | 'RECORD_ENDS_BEFORE_ISSUE'
  /**
   * The county has nothing with this id, or it has ended; check the id.
   *
   * 本县没有所引用的对象，或其已注销，请核对。
   */
  | 'REFERENCE_UNKNOWN'
  /**
   * This registration cannot be completed online: bring your identity card to the Youth League office of your town.
   *
   * 该注册无法在线完成，请携带身份证到所在乡镇（街道）团委办理。
   */
  | 'REGISTRATION_NEEDS_OFFICE'
  /**
   * The day of leaving is before the day of recording; give a later day.
   *
   * 出库日期早于登记日期，请核对。
   */
  | 'REMOVED_BEFORE_RECORDED'
  /**
   * The appointment to replace is not the one in office in this branch.
   *
   * 所接替的任命并非该支部在任的任命。
   */
  | 'REPLACED_NOT_IN_OFFICE'
  /**
   * A person cannot replace themselves.
   *
   * 不能由本人接替本人。
   */
  | 'REPLACES_ONESELF'
  /**
   * The report is closed.
   *
   * 该报告已办结。
   */
  | 'REPORT_CLOSED'
  /**
   * There is no such report in your division.
   *
   * 本辖区内没有该报告。
   */
  | 'REPORT_UNKNOWN'
  /**
   * Required: fill it in.
   *
   * 必填，请填写。
   */
  | 'REQUIRED'
  /**
   * ID numbers of 15 digits are no longer valid: enter the 18-character number.
   *
   * 这是已停用的 15 位身份证号，请填写 18 位号码。
   */
  | 'RESIDENT_ID_15_DIGITS'
  /**
   * The birth date inside the ID number does not exist or lies in the future: check it.
   *
   * 身份证号中的出生日期不存在或晚于今天，请核对。
   */
  | 'RESIDENT_ID_BIRTH_DATE'
  /**
   * The check digit of the ID number is wrong, usually by one mistyped digit: check it against the original.
   *
   * 身份证号校验位不符，通常是输错了一位，请对照原件核对。
   */
  | 'RESIDENT_ID_CHECK_DIGIT'
  /**
   * The spreadsheet has damaged the ID number (its last digits are lost): format the column as text, then type the 18 characters again from the original.
   *
   * 身份证号已被表格软件改坏（末几位丢失）。请先把该列设为“文本”格式，再对照原件重新输入 18 位号码。
   */
  | 'RESIDENT_ID_DAMAGED'
  /**
   * A resident ID number has 18 characters and a matching check digit; check it.
   *
   * 身份证号不正确（应为 18 位，校验位相符），请核对。
   */
  | 'RESIDENT_ID_INVALID'
  /**
   * A member is entered with the ID number.
   *
   * 请填写身份证号。
   */
  | 'RESIDENT_ID_MISSING'
  /**
   * There is already a record of this kind under the right number: end or merge one of the two first.
   *
   * 正确的身份证号下已有同类记录，请先办结或合并其中一条。
   */
  | 'RIGHT_NUMBER_TAKEN'
  /**
   * There is no such open flag.
   *
   * 没有该未处理的风险标记。
   */
  | 'RISK_FLAG_UNKNOWN'
  /**
   * Enter the village or community, or upload the file for one.
   *
   * 请填写所在村（社区），或选择村（社区）后再上传。
   */
  | 'ROSTER_DIVISION_MISSING'
  /**
   * This is not a village or community of the division that the file was uploaded for: check it.
   *
   * 不是本次导入区划内的村（社区），请核对。
   */
  | 'ROSTER_DIVISION_OUTSIDE'
  /**
   * Since the preview some rows have become invalid, so nothing was stored: upload the file again to see which.
   *
   * 预览之后情况有变，部分行已不能导入，因此未写入任何数据。请重新上传文件查看。
   */
  | 'ROSTER_MOVED_ON'
  /**
   * No row was refused.
   *
   * 没有被退回的行。
   */
  | 'ROSTER_NOTHING_REJECTED'
  /**
   * You have no such preview, or its seven days have passed: upload the file again.
   *
   * 没有您的这次预览，或已超过七天，请重新上传文件。
   */
  | 'ROSTER_PREVIEW_UNKNOWN'
  /**
   * The last day is before the first; correct the days.
   *
   * 结束日期早于开始日期，请核对。
   */
  | 'ROUND_ENDS_EARLY'
  /**
   * The canvass round has no target for this village; choose another round or village.
   *
   * 该摸排批次未包含此村（社区），请核对。
   */
  | 'ROUND_NOT_HERE'
  /**
   * This day is outside the days of the canvass round; check the day or the round.
   *
   * 该日期不在摸排批次的起止时间内，请核对。
   */
  | 'ROUND_NOT_OPEN'
  /**
   * There is no such canvass round; check the id.
   *
   * 没有该摸排批次，请核对。
   */
  | 'ROUND_UNKNOWN'
  /**
   * The county’s model has no such sector; choose one of its codes.
   *
   * 县域模式中没有该行业代码，请从中选择。
   */
  | 'SECTOR_UNKNOWN'
  /**
   * Somebody has checked in, so it took place: conclude it.
   *
   * 已有志愿者签到，该场次已举办，请填报结果。
   */
  | 'SESSION_ATTENDED'
  /**
   * A session ends after it begins.
   *
   * 结束时间应晚于开始时间。
   */
  | 'SESSION_ENDS_BEFORE_START'
  /**
   * Every seat is taken.
   *
   * 名额已满。
   */
  | 'SESSION_FULL'
  /**
   * A past session lies in the past.
   *
   * 补录的场次应为已举办的场次。
   */
  | 'SESSION_IN_THE_FUTURE'
  /**
   * What is past is entered as a past session, which a second person confirms.
   *
   * 已过去的活动请按补录程序登记，由他人确认。
   */
  | 'SESSION_IN_THE_PAST'
  /**
   * This session takes no enrolments.
   *
   * 该场次不接受报名。
   */
  | 'SESSION_NOT_OPEN'
  /**
   * The session was held or cancelled already.
   *
   * 该场次已举办或已取消。
   */
  | 'SESSION_NOT_PLANNED'
  /**
   * The session has not begun.
   *
   * 该场次尚未开始。
   */
  | 'SESSION_NOT_STARTED'
  /**
   * Somebody else has to confirm what you entered.
   *
   * 本人补录的场次须由他人确认。
   */
  | 'SESSION_OWN'
  /**
   * The session has begun.
   *
   * 该场次已经开始。
   */
  | 'SESSION_STARTED'
  /**
   * Too long ago to be entered after the fact.
   *
   * 已超过补录期限。
   */
  | 'SESSION_TOO_LONG_AGO'
  /**
   * There is no such session in your division.
   *
   * 本辖区内没有该场次。
   */
  | 'SESSION_UNKNOWN'
  /**
   * There is no such social organization in your county, or it is dissolved.
   *
   * 本县没有该社会组织，或其已注销。
   */
  | 'SOCIAL_ORGANIZATION_UNKNOWN'
  /**
   * There is no such active society in your county.
   *
   * 本县没有该春晖社，或其已解散。
   */
  | 'SOCIETY_NOT_ACTIVE'
  /**
   * A higher level issues this star: enter the number of its document.
   *
   * 该星级由上级评定，请填写上级文件文号。
   */
  | 'STAR_NEEDS_REFERENCE'
  /**
   * The public notice has not ended.
   *
   * 公示期尚未结束。
   */
  | 'STAR_NOTICE_RUNNING'
  /**
   * The approved hours no longer qualify for this star.
   *
   * 已审核时长不足以评定该星级。
   */
  | 'STAR_NOT_CARRIED'
  /**
   * The rating has no open objection.
   *
   * 该项星级评定没有待处理的异议。
   */
  | 'STAR_NOT_OBJECTED'
  /**
   * The rating is not under public notice.
   *
   * 该项星级评定不在公示期内。
   */
  | 'STAR_NOT_UNDER_NOTICE'
  /**
   * An objection is open: settle it first.
   *
   * 存在未处理的异议，请先处理。
   */
  | 'STAR_OBJECTED'
  /**
   * You filed this objection: another person must settle it.
   *
   * 不能处理本人提出的异议。
   */
  | 'STAR_OWN_OBJECTION'
  /**
   * Your division has no such rating.
   *
   * 您的管理范围内没有该项星级评定。
   */
  | 'STAR_UNKNOWN'
  /**
   * No such station is open on that day.
   *
   * 没有该联络站，或其已关闭、尚未设立。
   */
  | 'STATION_NOT_OPEN'
  /**
   * Say whose data: a resident ID number, a person, a record, or name and phone number together.
   *
   * 请指明是谁的信息：身份证号、人员编号、某条记录，或姓名加手机号。
   */
  | 'SUBJECT_MISSING'
  /**
   * The county has a record of this person with a home outside your division; ask the county committee.
   *
   * 该人员已在本县人才库中，家乡不在您的管理范围内，请联系团县委。
   */
  | 'TALENT_ELSEWHERE'
  /**
   * The existing record has another name; compare both.
   *
   * 原记录的姓名与此不同，请核对。
   */
  | 'TALENT_NAME_DIFFERS'
  /**
   * This person wants no contact; record a new consent first.
   *
   * 该人员已选择不再接受联系；如其再次同意，请先登记。
   */
  | 'TALENT_OPTED_OUT'
  /**
   * A person of this file was recorded after the preview, so nothing was stored; upload the file again.
   *
   * 预览之后名单中有人已被登记，因此未写入任何数据，请重新上传。
   */
  | 'TALENT_RECORDED_MEANWHILE'
  /**
   * This person has left the pool; to add them again, record them singly.
   *
   * 该人员已出库；如需重新入库，请单独登记。
   */
  | 'TALENT_REMOVED'
  /**
   * On this day the person is below the least age of the talent pool in the county’s model; do not record them.
   *
   * 该人员在此日期未达到县域模式规定的人才库最低年龄，不得入库。
   */
  | 'TALENT_TOO_YOUNG'
  /**
   * An earlier row of the file is about the same person; keep one row.
   *
   * 前面已有同一人的一行，请只保留一行。
   */
  | 'TALENT_TWICE'
  /**
   * No talent with this id is in the pool of your division.
   *
   * 您的管理范围内没有该人才。
   */
  | 'TALENT_UNKNOWN'
  /**
   * A team cannot be below itself.
   *
   * 上级队不能是本队或本队的下级队。
   */
  | 'TEAM_BELOW_ITSELF'
  /**
   * The leader must be a member: add the volunteer to the team first.
   *
   * 队长须为本队队员。
   */
  | 'TEAM_LEADER_NOT_MEMBER'
  /**
   * You are already a member of this team or have asked to join.
   *
   * 已是该队队员或已申请加入。
   */
  | 'TEAM_MEMBER_ALREADY'
  /**
   * The volunteer is not a member of this team.
   *
   * 不是该队队员。
   */
  | 'TEAM_MEMBER_UNKNOWN'
  /**
   * An active team already has this name.
   *
   * 已有同名的志愿服务队。
   */
  | 'TEAM_NAME_TAKEN'
  /**
   * Your county has no such active team.
   *
   * 本县没有该志愿服务队，或该队已解散。
   */
  | 'TEAM_UNKNOWN'
  /**
   * The last day is before the first day.
   *
   * 结束日期早于开始日期，请核对。
   */
  | 'TERM_ENDS_BEFORE_START'
  /**
   * The day lies within the term of the predecessor; choose a later day.
   *
   * 该日期仍在前任任期内，请改为之后的日期。
   */
  | 'TERM_OVERLAPS'
  /**
   * The term is longer than the county's model allows; choose an earlier last day.
   *
   * 任期超过本县模式规定的上限，请提前届满日期。
   */
  | 'TERM_TOO_LONG'
  /**
   * The county’s model has no such theme.
   *
   * 本县模板中没有该活动主题。
   */
  | 'THEME_UNKNOWN'
  /**
   * Sheet "{sheet}" has more than {limit} columns: delete the superfluous ones on the right.
   *
   * 工作表“{sheet}”超过 {limit} 列，请删去表格右侧多余的列。
   */
  | 'TOO_MANY_COLUMNS'
  /**
   * The file has more than {limit} rows: split it into several files.
   *
   * 文件超过 {limit} 行，请拆成几个文件分别导入。
   */
  | 'TOO_MANY_ROWS'
  /**
   * The file has more than {limit} sheets: keep those with the roster.
   *
   * 文件超过 {limit} 个工作表，请只保留名单所在的工作表。
   */
  | 'TOO_MANY_SHEETS'
  /**
   * The file holds too much text (over {limit} characters): split it into several files.
   *
   * 文件内容过多（超过 {limit} 个字），请拆成几个文件分别导入。
   */
  | 'TOO_MUCH_CONTENT'
  /**
   * The person is below the lowest age on that day.
   *
   * 该人员当日未达到最低年龄。
   */
  | 'TOO_YOUNG'
  /**
   * Both sides must agree: someone other than the requester accepts.
   *
   * 转接须双方同意，不能由申请人本人接收。
   */
  | 'TRANSFER_NEEDS_OTHER'
  /**
   * No active registration here has this ID number: decline the transfer.
   *
   * 本县没有该身份证号的注册信息，请拒绝该申请。
   */
  | 'TRANSFER_NOT_REGISTERED'
  /**
   * The member is already in this branch.
   *
   * 该团员已在此团支部。
   */
  | 'TRANSFER_NOWHERE'
  /**
   * A transfer of this member is already waiting for consent.
   *
   * 该团员已有待同意的转接申请。
   */
  | 'TRANSFER_OPEN'
  /**
   * Choose a county other than your own.
   *
   * 请填写本县以外的一个县。
   */
  | 'TRANSFER_SAME_COUNTY'
  /**
   * There is no such open transfer in your division.
   *
   * 您的管理范围内没有该待办转接。
   */
  | 'TRANSFER_UNKNOWN'
  /**
   * An organization cannot be below itself.
   *
   * 团组织不能隶属于自身或其下级。
   */
  | 'TREE_CYCLE'
  /**
   * "{value}" is not a code of the catalogue "{catalogue}".
   *
   * “{value}”不是目录“{catalogue}”中的代码。
   */
  | 'UNKNOWN_CODE'
  /**
   * The model has no parameter "{parameter}".
   *
   * 模型中没有参数“{parameter}”。
   */
  | 'UNKNOWN_PARAMETER'
  /**
   * Write the value as JSON: 28, [100, 300], "text", true.
   *
   * 参数值须为 JSON 格式，如 28、[100, 300]、"文字"、true。
   */
  | 'VALUE_NOT_JSON'
  /**
   * The vetting ends before it begins: check both days.
   *
   * 有效期截止日早于审查日期。
   */
  | 'VETTED_UNTIL_BEFORE'
  /**
   * A vetting is valid for at most the model's period from its day: enter an earlier end or vet again.
   *
   * 审查有效期自审查之日起不得超过规定期限，请填写较早的截止日或重新审查。
   */
  | 'VETTING_TOO_LONG'
  /**
   * The plan has a village twice; keep one entry.
   *
   * 同一村（社区）在计划中重复，请只保留一项。
   */
  | 'VILLAGE_TWICE'
  /**
   * The person is already registered in the county: open that registration, or reinstate it.
   *
   * 此人已在本县注册，请查看原有注册信息；如已退出可恢复。
   */
  | 'VOLUNTEER_ALREADY_REGISTERED'
  /**
   * A skill that the activity asks for is missing.
   *
   * 缺少活动要求的技能。
   */
  | 'VOLUNTEER_LACKS_SKILL'
  /**
   * This registration was merged into another.
   *
   * 该注册信息已并入另一条注册信息。
   */
  | 'VOLUNTEER_MERGED'
  /**
   * This ID number is registered under another name: check both.
   *
   * 该身份证号已以其他姓名注册，请核对姓名和身份证号。
   */
  | 'VOLUNTEER_NAME_DIFFERS'
  /**
   * The registration is not active.
   *
   * 该志愿者不在册或已停用。
   */
  | 'VOLUNTEER_NOT_ACTIVE'
  /**
   * Only an adult is paired with a child.
   *
   * 结对志愿者须为成年人。
   */
  | 'VOLUNTEER_NOT_ADULT'
  /**
   * The vetting is missing or lapses before the day.
   *
   * 背景审查缺失或届时已失效。
   */
  | 'VOLUNTEER_NOT_VETTED'
  /**
   * Similar registrations exist: compare them, then merge them or list them in `distinctFrom`.
   *
   * 存在疑似同一人的注册信息，请核对：是同一人请合并，不是请注明。
   */
  | 'VOLUNTEER_POSSIBLE_DUPLICATE'
  /**
   * The person is registered in another county: request a transfer.
   *
   * 此人已在其他县注册，请发起转入申请。
   */
  | 'VOLUNTEER_REGISTERED_ELSEWHERE'
  /**
   * The volunteer already has this status.
   *
   * 该志愿者已是此状态。
   */
  | 'VOLUNTEER_STATUS_UNCHANGED'
  /**
   * Too old on the day of the session.
   *
   * 活动当日超过最高年龄。
   */
  | 'VOLUNTEER_TOO_OLD'
  /**
   * Too young on the day of the session.
   *
   * 活动当日未达到最低年龄。
   */
  | 'VOLUNTEER_TOO_YOUNG'
  /**
   * Activities of this theme are not for volunteers under age; those that are stand in the county’s model.
   *
   * 未成年志愿者不宜参加该主题的活动，适合的主题见本县模板。
   */
  | 'VOLUNTEER_UNDER_AGE'
  /**
   * There is no such registered volunteer in your division.
   *
   * 本辖区内没有该注册志愿者。
   */
  | 'VOLUNTEER_UNKNOWN'
  /**
   * Volunteers claim for themselves; in the name of an organization its staff or president claims.
   *
   * 志愿者只能以本人名义认领；以组织名义认领须由其工作人员或负责人办理。
   */
  | 'WISH_CLAIMANT_OTHER'
  /**
   * You hold as many wishes as the county allows: deliver or give up one first.
   *
   * 您认领的心愿已达本县上限，请先完成或放弃已认领的心愿。
   */
  | 'WISH_CLAIMS_TOO_MANY'
  /**
   * You gave up a claim after you had seen who wishes: staff must excuse it before you claim again.
   *
   * 您曾在查看心愿人身份后放弃认领，须由工作人员同意后方可再次认领。
   */
  | 'WISH_CLAIM_NEEDS_STAFF'
  /**
   * Somebody else must decide on your own claim.
   *
   * 本人的认领须由他人处理。
   */
  | 'WISH_CLAIM_OWN'
  /**
   * The claimant has seen who wishes: the delivery stays in person.
   *
   * 认领人已查看心愿人身份，送达方式不能再更改。
   */
  | 'WISH_CLAIM_REVEALED'
  /**
   * No claim with this id waits for this step in your division.
   *
   * 本辖区内没有可作此处理的认领记录。
   */
  | 'WISH_CLAIM_UNKNOWN'
  /**
   * The delivery must lie between today and the end of the hold.
   *
   * 送达日期应在今日至认领保留期结束之间。
   */
  | 'WISH_DELIVERY_OUTSIDE_HOLD'
  /**
   * The last day is in the past.
   *
   * 截止日期早于今日，请核对。
   */
  | 'WISH_EXPIRES_IN_PAST'
  /**
   * Only a volunteer delivers in person: choose the care worker or the school.
   *
   * 仅志愿者本人认领的心愿可当面送达，请选择由关爱工作者或学校转交。
   */
  | 'WISH_HANDOVER_NOT_PERSONAL'
  /**
   * The wish is not in a state that allows this.
   *
   * 该微心愿当前状态不允许此操作。
   */
  | 'WISH_NOT_OPEN_TO_THIS'
  /**
   * This is not your claim.
   *
   * 这不是您的认领。
   */
  | 'WISH_NOT_YOURS'
  /**
   * The wish would be open longer than the county allows: use an earlier last day.
   *
   * 公开期超过本县规定，请提前截止日期。
   */
  | 'WISH_OPEN_TOO_LONG'
  /**
   * Somebody else has to verify what you collected.
   *
   * 本人收集的心愿须由他人核实。
   */
  | 'WISH_OWN'
  /**
   * Somebody else was quicker.
   *
   * 该心愿已被他人认领。
   */
  | 'WISH_TAKEN'
  /**
   * There is no such wish in your division.
   *
   * 本辖区内没有该微心愿。
   */
  | 'WISH_UNKNOWN'
  /**
   * To put the ID number right, name the person by the number that was taken down.
   *
   * 更正身份证号时，请用原登记的身份证号（或人员编号）指明本人。
   */
  | 'WRONG_NUMBER_MISSING'
  /**
   * The wrong kind of value for "{parameter}": {problem}
   *
   * 参数“{parameter}”的值类型不对：{problemZh}
   */
  | 'WRONG_TYPE'
  /**
   * That year is still to come.
   *
   * 该年度尚未开始。
   */
  | 'YEAR_TO_COME'
  /**
   * Enter 是 (yes) or 否 (no).
   *
   * 请填“是”或“否”。
   */
  | 'YES_NO_INVALID';

export type CorrectPersonMutationVariables = Exact<{
  input: CorrectDataInput;
}>;


export type CorrectPersonMutation = { correctOrganizationData: { corrected: Array<{ code: string, count: number }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, zh: string, en: string }> }, correctVolunteerData: { corrected: Array<{ code: string, count: number }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, zh: string, en: string }> }, correctTalentData: { corrected: Array<{ code: string, count: number }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, zh: string, en: string }> }, correctActivityData: { corrected: Array<{ code: string, count: number }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, zh: string, en: string }> } };

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


export type ErasePersonMutation = { eraseActivityData: { erased: Array<{ code: string, count: number }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, zh: string, en: string }> }, eraseTalentData: { erased: Array<{ code: string, count: number }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, zh: string, en: string }> }, eraseOrganizationData: { erased: Array<{ code: string, count: number }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, zh: string, en: string }> }, eraseVolunteerData: { erased: Array<{ code: string, count: number }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, zh: string, en: string }> } };

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