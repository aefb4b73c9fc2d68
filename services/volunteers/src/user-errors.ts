// Why this service refuses a write: each reason once, in words a person can act on.
import { defineUserErrors } from '@chunhui/runtime';

export const userError = defineUserErrors({
  DIVISION_NOT_A_VILLAGE: {
    en: 'Choose a village or community of your division.',
    zh: '请选择您管理范围内的村或社区。',
  },
  RESIDENT_ID_INVALID: {
    en: 'This is no valid resident ID number of 18 characters; check it.',
    zh: '身份证号不正确（应为 18 位，校验位相符），请核对。',
  },
  PHONE_INVALID: {
    en: 'A mobile number has 11 digits and begins with 1.',
    zh: '手机号应为 1 开头的 11 位数字，请核对。',
  },
  VOLUNTEER_TOO_YOUNG: { en: 'Too young to register as a volunteer.', zh: '未达到注册志愿者的最低年龄。' },
  GUARDIAN_CONSENT_REQUIRED: {
    en: "At this age the guardian's consent is needed.",
    zh: '该年龄注册志愿者须经监护人同意，请填写监护人信息。',
  },
  GUARDIAN_INCOMPLETE: {
    en: "The guardian's consent needs a name, the relation, a mobile number and the day.",
    zh: '监护人信息不完整：姓名、关系、手机号和同意日期须全部填写。',
  },
  DATE_IN_FUTURE: { en: 'This day lies in the future.', zh: '日期晚于今天，请核对。' },
  VOLUNTEER_ALREADY_REGISTERED: {
    en: 'This person is registered in the county already: open that registration, or reinstate it.',
    zh: '此人已在本县注册，请查看原有注册信息；如已退出可恢复。',
  },
  VOLUNTEER_NAME_DIFFERS: {
    en: 'This ID number is registered under another name: check both.',
    zh: '该身份证号已以其他姓名注册，请核对姓名和身份证号。',
  },
  VOLUNTEER_POSSIBLE_DUPLICATE: {
    en: 'Registrations that look like the same person exist: compare them, then merge, or name them as other people.',
    zh: '存在疑似同一人的注册信息，请核对：是同一人请合并，不是请注明。',
  },
  VOLUNTEER_REGISTERED_ELSEWHERE: {
    en: 'This person is registered in another county: ask it for a transfer.',
    zh: '此人已在其他县注册，请发起转入申请。',
  },
  ELSEWHERE_LIMIT_REACHED: {
    en: 'You have been told of too many people of other counties today: go on tomorrow, or ask the county office.',
    zh: '您今天查到的外县注册人员已达上限，请明天继续，或联系县级团委办理。',
  },
  REGISTRATION_NEEDS_OFFICE: {
    en: 'This registration cannot be completed online: bring your identity card to the Youth League office of your town.',
    zh: '该注册无法在线完成，请携带身份证到所在乡镇（街道）团委办理。',
  },
  VOLUNTEER_UNKNOWN: { en: 'There is no such volunteer in your division.', zh: '您的管理范围内没有该志愿者。' },
  VOLUNTEER_NOT_ACTIVE: { en: 'The volunteer is not active.', zh: '该志愿者当前不在册。' },
  VOLUNTEER_MERGED: { en: 'This registration was merged into another.', zh: '该注册信息已并入另一条注册信息。' },
  VOLUNTEER_STATUS_UNCHANGED: { en: 'The volunteer has this status already.', zh: '该志愿者已是此状态。' },
  ACCOUNT_LINKED: {
    en: 'This account or this volunteer is linked already.',
    zh: '该账号或该志愿者已绑定。',
  },
  VETTED_UNTIL_BEFORE: { en: 'The vetting would end before it begins.', zh: '有效期截止日早于审查日期。' },
  CONSENT_UNKNOWN: { en: 'No consent is on record that could be withdrawn.', zh: '没有可撤回的同意记录。' },
  MERGE_SAME: { en: 'Choose two different registrations.', zh: '请选择两条不同的注册信息。' },
  MERGE_PENDING_HOURS: {
    en: 'The registration that ends has pending hours: decide them first.',
    zh: '待并入的注册信息尚有待审核时长，请先审核。',
  },
  MERGE_UNKNOWN: { en: 'There is no such merge that stands.', zh: '没有该项有效的合并记录。' },
  MERGE_HOURS_SPENT: {
    en: 'The kept registration has fewer hours than the merge brought: it can no longer be undone.',
    zh: '保留的注册信息时长已少于合并转入的时长，无法撤销。',
  },
  TRANSFER_UNKNOWN: { en: 'There is no such transfer waiting for you.', zh: '没有等待您处理的该项转接。' },
  TRANSFER_OPEN: { en: 'A transfer of this person is open already.', zh: '此人已有进行中的转入申请。' },
  TRANSFER_SAME_COUNTY: { en: 'Name another county.', zh: '请填写本县以外的一个县。' },
  TRANSFER_NOT_REGISTERED: {
    en: 'Nobody with this ID number is registered here: decline the transfer.',
    zh: '本县没有该身份证号的注册信息，请拒绝该申请。',
  },
  HOURS_TIME_UNCLEAR: {
    en: 'Give the start and the end, or the day and the minutes, and let them agree.',
    zh: '请填写起止时间，或填写日期和分钟数，且两者一致。',
  },
  HOURS_IN_FUTURE: { en: 'This time is not over yet.', zh: '服务时间尚未结束，请核对。' },
  HOURS_BEFORE_REGISTRATION: { en: 'This lies before the registration.', zh: '服务时间早于注册日期，不予记录。' },
  HOURS_WINDOW_CLOSED: { en: 'It is too long ago to be entered afterwards.', zh: '已超过补录期限。' },
  HOURS_OVER_DAILY_CAP: { en: "This exceeds the day's cap.", zh: '超过每日服务时长上限。' },
  HOURS_OVERLAP: { en: 'This overlaps other time of the volunteer.', zh: '与该志愿者的其他服务时间重叠。' },
  HOURS_UNKNOWN: { en: 'There is no such entry in your division.', zh: '您的管理范围内没有该条时长记录。' },
  HOURS_DECIDED: { en: 'This entry has been decided already.', zh: '该条时长记录已审核。' },
  HOURS_OWN_ENTRY: {
    en: 'You entered it or it is about yourself: somebody else decides.',
    zh: '不能审核本人录入或本人的时长，请由他人审核。',
  },
  HOURS_NOT_CORRECTABLE: { en: 'Only approved service can be corrected.', zh: '只有已通过审核的服务时长可以更正。' },
  HOURS_REVERSED: { en: 'This entry was taken back already.', zh: '该条时长记录已被冲销。' },
  STAR_UNKNOWN: { en: 'There is no such rating in your division.', zh: '您的管理范围内没有该项星级评定。' },
  STAR_NOT_UNDER_NOTICE: { en: 'This rating is not under public notice.', zh: '该项星级评定不在公示期内。' },
  STAR_NOT_OBJECTED: { en: 'There is no objection to settle.', zh: '该项星级评定没有待处理的异议。' },
  STAR_OWN_OBJECTION: { en: 'Somebody else settles your objection.', zh: '不能处理本人提出的异议。' },
  STAR_OBJECTED: { en: 'An objection stands: settle it first.', zh: '存在未处理的异议，请先处理。' },
  STAR_NOTICE_RUNNING: { en: 'The public notice is not over yet.', zh: '公示期尚未结束。' },
  STAR_NOT_CARRIED: { en: 'The approved hours no longer carry this star.', zh: '已审核时长不足以评定该星级。' },
  STAR_NEEDS_REFERENCE: {
    en: 'A higher level issues this star: give the number of its document.',
    zh: '该星级由上级评定，请填写上级文件文号。',
  },
  TEAM_UNKNOWN: { en: 'There is no such standing team in your county.', zh: '本县没有该志愿服务队，或该队已解散。' },
  TEAM_NAME_TAKEN: { en: 'A standing team has this name already.', zh: '已有同名的志愿服务队。' },
  TEAM_BELOW_ITSELF: { en: 'A team cannot stand below itself.', zh: '上级队不能是本队或本队的下级队。' },
  TEAM_LEADER_NOT_MEMBER: { en: 'The leader must be a member of the team.', zh: '队长须为本队队员。' },
  TEAM_MEMBER_ALREADY: { en: 'Already in this team, or asked to join.', zh: '已是该队队员或已申请加入。' },
  TEAM_MEMBER_UNKNOWN: { en: 'Not in this team.', zh: '不是该队队员。' },
  JOIN_REQUEST_UNKNOWN: { en: 'There is no such open request.', zh: '没有该项待审批的入队申请。' },
  NOT_A_VOLUNTEER: { en: 'Your account is linked to no volunteer.', zh: '您的账号尚未绑定志愿者信息。' },
  CERTIFICATE_NO_HOURS: { en: 'There is no approved service to certify.', zh: '没有可证明的已审核服务时长。' },
  CERTIFICATE_NOT_VALID: { en: 'There is no such valid certificate.', zh: '没有该份有效证明。' },
  CODE_UNKNOWN: { en: "This code is not in the county's catalogue.", zh: '该代码不在本县的目录中。' },
  REASON_REQUIRED: { en: 'Say why.', zh: '请说明理由。' },
});
