// The refusals of this service. Codes that mean the same in every service are in packages/runtime.
import { defineUserErrors } from '@chunhui/runtime';

export const userError = defineUserErrors({
  // Days and terms.
  TERM_ENDS_BEFORE_START: { en: 'The last day is before the first day.', zh: '结束日期早于开始日期，请核对。' },
  TERM_TOO_LONG: {
    en: "The term is longer than the county's model allows; choose an earlier last day.",
    zh: '任期超过本县模式规定的上限，请提前届满日期。',
  },
  TERM_OVERLAPS: {
    en: 'The day lies within the term of the predecessor; choose a later day.',
    zh: '该日期仍在前任任期内，请改为之后的日期。',
  },
  BEFORE_FOUNDED: {
    en: 'The day is before the founding of the organization.',
    zh: '该日期早于组织成立日期，请核对。',
  },
  PEOPLE_OUTSIDE_SCOPE: {
    en: 'People on record outside your division are concerned; ask the county to do this.',
    zh: '涉及登记在您管理范围之外的人员，请由县级办理。',
  },

  NO_ELECTION: { en: 'No election is on record; record it first.', zh: '没有换届记录，请先登记换届。' },

  // First secretaries and their candidates.
  POLITICAL_STATUS_NOT_ALLOWED: {
    en: 'Only a League member or a Party member can be appointed.',
    zh: '任职人员须为共青团员或中共党员。',
  },
  NOT_ON_MEMBER_LIST: {
    en: "This person is not on the county's list of League members on that day; admit or transfer them first.",
    zh: '该人员当日不在本县团员名册中，请先编入团支部或转入组织关系。',
  },
  TOO_YOUNG: { en: 'The person is below the lowest age on that day.', zh: '该人员当日未达到最低年龄。' },
  LEAGUE_MEMBER_TOO_OLD: {
    en: 'A League member is over the age limit on the day of the appointment.',
    zh: '任命当日，团员年龄已超过上限。',
  },
  CPC_MEMBER_TOO_OLD: {
    en: 'A Party member is over the age limit on the day of the appointment.',
    zh: '任命当日，党员年龄已超过上限。',
  },
  CHANNEL_NOT_ALLOWED: { en: "The county's model does not allow this channel.", zh: '本县模式不允许该来源渠道。' },
  NOT_A_VILLAGE_BRANCH: {
    en: 'Only the League branch of a village has a first secretary.',
    zh: '只有村团支部可任命第一书记。',
  },
  BRANCH_HAS_FIRST_SECRETARY: {
    en: 'The branch has a first secretary in office; end that appointment, or name it in `replaces`.',
    zh: '该支部已有在任第一书记，请先免去，或注明接替。',
  },
  REPLACED_NOT_IN_OFFICE: {
    en: 'The appointment to replace is not the one in office in this branch.',
    zh: '所接替的任命并非该支部在任的任命。',
  },
  REPLACES_ONESELF: { en: 'A person cannot replace themselves.', zh: '不能由本人接替本人。' },
  ALREADY_FIRST_SECRETARY: {
    en: 'This person is the first secretary of another branch.',
    zh: '该人员已在其他村担任第一书记。',
  },
  APPOINTMENT_UNKNOWN: { en: 'There is no such appointment in your division.', zh: '您的管理范围内没有该任命。' },
  APPOINTMENT_ENDED: { en: 'This appointment has already ended.', zh: '该任命已经结束。' },
  CANDIDATE_ALREADY_NOMINATED: { en: 'This person is already nominated.', zh: '该人员已在候选名单中。' },
  CANDIDATE_UNKNOWN: { en: 'There is no such candidate in your division.', zh: '您的管理范围内没有该候选人。' },

  // Chunhui societies, liaison stations, pairings.
  SOCIETY_NOT_ACTIVE: {
    en: 'There is no such active society in your county.',
    zh: '本县没有该春晖社，或其已解散。',
  },
  LETTER_USED: { en: 'This letter number is used; each letter has its own.', zh: '该聘书编号已使用，请换用新的编号。' },
  LETTER_UNKNOWN: { en: 'There is no such letter in force in your division.', zh: '您的管理范围内没有该有效聘书。' },
  MEMBER_ALREADY: { en: 'This person is already a member.', zh: '该人员已是成员。' },
  MEMBERSHIP_UNKNOWN: {
    en: 'There is no such membership in force on that day in your division.',
    zh: '您的管理范围内没有该日有效的成员关系。',
  },
  STATION_NOT_OPEN: {
    en: 'No such station is open on that day.',
    zh: '没有该联络站，或其已关闭、尚未设立。',
  },
  PAIRED_ALREADY: { en: 'This student is already paired with the society.', zh: '该学生已与此春晖社结对。' },
  PAIRING_NOT_IN_FORCE: {
    en: 'There is no such pairing in force on that day in your division.',
    zh: '您的管理范围内没有该日有效的结对关系。',
  },

  // Youth social organizations.
  CREDIT_CODE_USED: {
    en: 'Another organization of the county has this registration number.',
    zh: '本县已有其他组织使用该登记号。',
  },
  SOCIAL_ORGANIZATION_UNKNOWN: {
    en: 'There is no such social organization in your county, or it is dissolved.',
    zh: '本县没有该社会组织，或其已注销。',
  },
  PERSON_OR_UNIT: { en: 'Name one person or one unit.', zh: '请填写个人或单位其中之一。' },

  // Models and the rollout.
  MODEL_UNKNOWN: { en: 'There is no such version of this model.', zh: '没有该模式的这一版本。' },
  VALUE_NOT_JSON: {
    en: 'Write the value as JSON: 28, [100, 300], "text", true.',
    zh: '参数值须为 JSON 格式，如 28、[100, 300]、"文字"、true。',
  },
  MODEL_VERSION_TAKEN: {
    en: 'The version must be the next one of this model; it may have been published since.',
    zh: '版本号须为该模式的下一版本，可能已有他人发布。',
  },
  MODEL_FROM_ABOVE_COUNTY: {
    en: 'A model is published for several counties, from a scope above them.',
    zh: '模式面向多个县发布，须由市级及以上办理。',
  },
  COUNTY_NOT_PREPARED: {
    en: 'This county is not prepared, or lies outside your scope: plan its rollout first.',
    zh: '该县尚未准备，或不在您的管理范围内，请先制定推广计划。',
  },
  NOT_A_COUNTY: { en: 'Name a county.', zh: '请选择县级区划。' },
  MILESTONE_TWICE: { en: 'A milestone is named twice.', zh: '同一里程碑重复填写。' },
  MILESTONES_OUT_OF_ORDER: {
    en: 'A milestone is due before the one that it follows.',
    zh: '后一里程碑的期限早于前一里程碑。',
  },
  NOT_READY_MODEL_APPLIED: { en: 'Apply a model to the county first.', zh: '请先为该县应用一个模式版本。' },
  NOT_READY_ADMINISTRATOR_NAMED: { en: 'Name an administrator of the county first.', zh: '请先指定该县管理员。' },
  NOT_READY_ORGANIZATIONS_ENTERED: { en: 'Enter the League branches of the county first.', zh: '请先录入该县团支部。' },

  // League organizations.
  LEAGUE_ORGANIZATION_UNKNOWN: {
    en: 'There is no such League organization in your division.',
    zh: '您的管理范围内没有该团组织。',
  },
  LEAGUE_ORGANIZATION_DISSOLVED: { en: 'This League organization is dissolved.', zh: '该团组织已撤销。' },
  PARENT_MISSING: {
    en: 'Only a county committee has no parent: name the parent.',
    zh: '除团县委外，须填写上级团组织。',
  },
  PARENT_KIND_WRONG: {
    en: 'A parent of this kind cannot hold an organization of this kind.',
    zh: '该上级团组织的类别不能下设此类团组织。',
  },
  COUNTY_COMMITTEE_EXISTS: { en: 'The county has its county committee already.', zh: '本县已有团县委。' },
  COUNTY_COMMITTEE_STAYS: { en: "The county's committee cannot be dissolved.", zh: '团县委不能撤销。' },
  FIRST_SECRETARY_IN_OFFICE: {
    en: 'Its first secretary is in office; end that appointment first.',
    zh: '该支部第一书记仍在任，请先免去。',
  },
  LEAGUE_MEMBERS_LEFT: {
    en: 'It has members: transfer them first, or name the branch that takes them over.',
    zh: '仍有团员，请先转出，或注明由哪个支部接收。',
  },
  LEAGUE_CHILDREN_LEFT: {
    en: 'It has organizations below it: move them first, or name the one that takes them over.',
    zh: '仍有下级团组织，请先调整隶属，或注明由哪个团组织接收。',
  },
  TREE_CYCLE: { en: 'An organization cannot be below itself.', zh: '团组织不能隶属于自身或其下级。' },

  // League members, posts, transfers and their roster.
  MEMBERS_IN_BRANCHES_ONLY: { en: 'Members belong to branches only.', zh: '团员只能编入团支部。' },
  LEAGUE_AGE_WRONG: { en: 'The person is not of League age on this day.', zh: '该人员当日不在团员年龄范围内。' },
  LEAGUE_MEMBER_ALREADY: { en: 'This person is already a League member in a branch.', zh: '该人员已编入团支部。' },
  LEAGUE_MEMBER_UNKNOWN: { en: 'There is no such member in your division.', zh: '您的管理范围内没有该团员。' },
  LEAGUE_MEMBER_NAME_DIFFERS: {
    en: 'A member with this ID number has another name; correct the one that is wrong.',
    zh: '该身份证号的团员登记的是另一姓名，请核对。',
  },
  LEAGUE_MEMBER_ELSEWHERE: {
    en: 'This member is in another branch; a transfer takes the consent of both sides.',
    zh: '该团员在其他团支部，转接须双方同意，请办理转接。',
  },
  RESIDENT_ID_MISSING: { en: 'A member is entered with the ID number.', zh: '请填写身份证号。' },
  BRANCH_NOT_FOUND: { en: 'There is no such branch in this division.', zh: '该范围内没有此团支部。' },
  BRANCH_NOT_CLEAR: {
    en: 'Several branches have this name; write the full name and the village.',
    zh: '有多个团支部符合，请填写支部全称及所在村。',
  },
  POST_UNKNOWN: { en: "The county's model has no such post.", zh: '本县模式中没有该职务。' },
  POST_TAKEN: {
    en: 'Someone holds this post in the organization; end that tenure first.',
    zh: '该团组织此职务已有人担任，请先结束其任职。',
  },
  POST_HELD: { en: 'This person already holds a post in the organization.', zh: '该人员已在此担任职务。' },
  POST_NOT_HELD: { en: 'There is no such post held on that day.', zh: '没有该日有效的任职。' },
  TRANSFER_NOWHERE: { en: 'The member is already in this branch.', zh: '该团员已在此团支部。' },
  TRANSFER_OPEN: {
    en: 'A transfer of this member is already waiting for consent.',
    zh: '该团员已有待同意的转接申请。',
  },
  TRANSFER_UNKNOWN: { en: 'There is no such open transfer in your division.', zh: '您的管理范围内没有该待办转接。' },
  TRANSFER_NEEDS_OTHER: {
    en: 'Both sides must agree: someone other than the requester accepts.',
    zh: '转接须双方同意，不能由申请人本人接收。',
  },

  // Changes of divisions.
  DIVISION_DAY_OVER: {
    en: 'The tree of a past day cannot change: name today or a later day.',
    zh: '已过日期的区划不能更改，请填写今天或以后的日期。',
  },
  DIVISION_CODE_WRONG: { en: 'A division has a code of 12 digits.', zh: '区划代码应为12位数字。' },
  DIVISION_OUTSIDE_LIST: {
    en: 'This division lies outside the one that the list covers.',
    zh: '该区划不在所上传的范围内。',
  },
  DIVISION_LISTED_TWICE: { en: 'The list has this code twice.', zh: '代码表中该代码重复。' },
  DIVISION_CYCLE: { en: 'A division cannot supersede itself.', zh: '区划不能由自身变更而来。' },
  DIVISION_FORMER_UNKNOWN: { en: 'There is no such division.', zh: '没有该区划。' },
  DIVISION_FORMER_ENDED: { en: 'This division has already ended.', zh: '该区划已撤销。' },
  DIVISION_CROSSES_COUNTIES: {
    en: 'A town or village stays in its county: its data belongs to the county. Hand it over first.',
    zh: '乡镇和村只能在本县内变更，数据归县所有，请先移交。',
  },
  DIVISION_LEVEL_DIFFERS: {
    en: 'Only a division of the same level can supersede it.',
    zh: '只能由同级区划取代。',
  },
  DIVISION_STILL_LISTED: {
    en: 'This division is still in the list, so it cannot be superseded.',
    zh: '该区划仍在代码表中，不能同时被取代。',
  },
  DIVISION_SUPERSEDED_TWICE: {
    en: 'Two divisions supersede this one: name only the one that receives its data.',
    zh: '该区划被两个区划取代，请只填写接收数据的一个。',
  },
  DIVISION_PARENT_MISSING: { en: 'The division above it is not in the list.', zh: '代码表中没有其上级区划。' },
  DIVISION_COUNTY_FIXED: {
    en: 'A list cannot add or end counties and divisions above them.',
    zh: '县级及以上区划不能通过代码表增减。',
  },
  DIVISION_CODE_USED: { en: 'This code was used before and cannot be used again.', zh: '该代码曾被使用，不能再用。' },
  DIVISION_VALIDITY_OVERLAPS: {
    en: 'A change of this division is already decided for the same day or a later one.',
    zh: '该区划在同一天或之后已有变更。',
  },
  DIVISION_NOT_EMPTY: {
    en: 'This village holds data: name it in 原代码 of the line of the village that supersedes it.',
    zh: '该村仍有数据，请在接收村一行的“原代码”中注明。',
  },
  DIVISION_LIST_WRONG: { en: 'The list has problems; the preview names them.', zh: '代码表有误，详见预览。' },
  DIVISION_PLAN_STALE: {
    en: 'The plan has changed since the preview: preview again.',
    zh: '与预览时不一致，请重新预览。',
  },

  // Indicators.
  INDICATOR_UNKNOWN: { en: 'The model has no such indicator.', zh: '模式中没有该指标。' },

  // Grants.
  GRANT_OUT_OF_SCOPE: { en: 'This division lies outside your own.', zh: '该区划不在您的管理范围内。' },
  GRANT_SCOPE_TOO_WIDE: {
    en: 'This role sees people: it can be held over one county at most.',
    zh: '该角色可查看个人信息，授权范围最大为一个县。',
  },
  GRANT_NOT_YOURS: { en: 'You may not give this role.', zh: '您无权授予该角色。' },
  GRANT_NEEDS_END: {
    en: 'Your own role can be delegated for a time only: give an end, not after that of your own grant.',
    zh: '转授本人角色须设定期限，且不得晚于本人授权的截止时间。',
  },
  GRANT_ENDS_BEFORE_START: { en: 'The end lies in the past.', zh: '截止时间已过，请填写将来的时间。' },
  GRANT_UNKNOWN: { en: 'There is no such grant in force in your division.', zh: '您的管理范围内没有该项有效授权。' },
  GRANT_TO_YOURSELF: {
    en: 'Nobody gives a role to themselves: let another administrator give it.',
    zh: '不能给本人授权，请由其他管理员授予。',
  },
  GRANT_DIVISION_UNKNOWN: {
    en: 'There is no such division in force: check the code.',
    zh: '该区划不存在或已撤销，请核对区划代码。',
  },
  GRANT_NEEDS_THING: {
    en: 'A leader, president or secretary is appointed to one team, society or branch: name it in `thing`; other roles have none.',
    zh: '队长、会长、支部书记须指明所在队伍、组织（填写 thing）；其他角色不填。',
  },
  GRANT_THING_UNKNOWN: {
    en: 'There is no such team, society or branch in your county.',
    zh: '您所在的县没有该队伍或组织，请核对。',
  },
  GRANT_INCOMPATIBLE: {
    en: 'This person holds a role that checks this one, or that it checks: end that one first, or choose another person.',
    zh: '此人已持有与该角色互相监督的角色，请先结束原授权或另选他人。',
  },
  GRANT_NOT_PENDING: {
    en: 'No grant of this role waits for confirmation there.',
    zh: '该处没有待确认的此项授权。',
  },
  GRANT_NEEDS_ANOTHER_PERSON: {
    en: 'A second person confirms: neither who gives the role nor who receives it.',
    zh: '须由授权人和被授权人以外的第三人确认。',
  },
  GRANT_NOT_YOURS_TO_CONFIRM: {
    en: 'Your role does not confirm grants of this role.',
    zh: '您的角色无权确认该项授权。',
  },
  GRANT_GIVER_ENDED: {
    en: 'Who gave this role may no longer give it: let it be given again.',
    zh: '授权人已无权授予该角色，请重新授权。',
  },
  GRANT_FROM_ABOVE: {
    en: 'This grant was given from above your division: ask there to end it.',
    zh: '该授权由上级授予，请联系上级结束。',
  },
  INVITATION_NOT_OPEN: {
    en: 'This invitation was used, has expired or never existed; ask for a new one.',
    zh: '该邀请不存在、已使用或已过期，请重新申请。',
  },
});
