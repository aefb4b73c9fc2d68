// The refusals of this service: each code once, with messages that say what to do.
import { defineUserErrors } from '@chunhui/runtime';

export const userError = defineUserErrors({
  VOLUNTEER_TOO_YOUNG: {
    en: 'The person is too young to register as a volunteer.',
    zh: '未达到注册志愿者的最低年龄。',
  },
  GUARDIAN_CONSENT_REQUIRED: {
    en: "At this age the guardian's consent is required: enter the guardian.",
    zh: '该年龄注册志愿者须经监护人同意，请填写监护人信息。',
  },
  GUARDIAN_INCOMPLETE: {
    en: "The guardian's consent needs a name, the relation, a mobile number and the day.",
    zh: '监护人信息不完整：姓名、关系、手机号和同意日期须全部填写。',
  },
  VOLUNTEER_ALREADY_REGISTERED: {
    en: 'The person is already registered in the county: open that registration, or reinstate it.',
    zh: '此人已在本县注册，请查看原有注册信息；如已退出可恢复。',
  },
  VOLUNTEER_NAME_DIFFERS: {
    en: 'This ID number is registered under another name: check both.',
    zh: '该身份证号已以其他姓名注册，请核对姓名和身份证号。',
  },
  VOLUNTEER_POSSIBLE_DUPLICATE: {
    en: 'Similar registrations exist: compare them, then merge them or list them in `distinctFrom`.',
    zh: '存在疑似同一人的注册信息，请核对：是同一人请合并，不是请注明。',
  },
  VOLUNTEER_REGISTERED_ELSEWHERE: {
    en: 'The person is registered in another county: request a transfer.',
    zh: '此人已在其他县注册，请发起转入申请。',
  },
  ELSEWHERE_LIMIT_REACHED: {
    en: 'You have reached the daily limit of people found in other counties: continue tomorrow, or ask the county office.',
    zh: '您今天查到的外县注册人员已达上限，请明天继续，或联系县级团委办理。',
  },
  REGISTRATION_NEEDS_OFFICE: {
    en: 'This registration cannot be completed online: bring your identity card to the Youth League office of your town.',
    zh: '该注册无法在线完成，请携带身份证到所在乡镇（街道）团委办理。',
  },
  VOLUNTEER_UNKNOWN: { en: 'Your division has no such volunteer.', zh: '您的管理范围内没有该志愿者。' },
  VOLUNTEER_NOT_ACTIVE: { en: 'The volunteer is not active.', zh: '该志愿者当前不在册。' },
  VOLUNTEER_MERGED: { en: 'This registration was merged into another.', zh: '该注册信息已并入另一条注册信息。' },
  VOLUNTEER_STATUS_UNCHANGED: { en: 'The volunteer already has this status.', zh: '该志愿者已是此状态。' },
  ACCOUNT_LINKED: {
    en: 'The account or the volunteer is already linked.',
    zh: '该账号或该志愿者已绑定。',
  },
  VETTED_UNTIL_BEFORE: { en: 'The vetting ends before it begins: check both days.', zh: '有效期截止日早于审查日期。' },
  VETTING_TOO_LONG: {
    en: "A vetting is valid for at most the model's period from its day: enter an earlier end or vet again.",
    zh: '审查有效期自审查之日起不得超过规定期限，请填写较早的截止日或重新审查。',
  },
  RECORD_ENDS_BEFORE_ISSUE: {
    en: 'The record ends before its day of issue: check both days.',
    zh: '有效期截止日早于颁发日期，请核对。',
  },
  LEFT_BEFORE_REGISTRATION: {
    en: 'The day of leaving is before the registration: check it.',
    zh: '退出日期早于注册日期，请核对。',
  },
  CONSENT_UNKNOWN: { en: 'There is no consent in force to withdraw.', zh: '没有可撤回的同意记录。' },
  MERGE_SAME: { en: 'Choose two different registrations.', zh: '请选择两条不同的注册信息。' },
  MERGE_PENDING_HOURS: {
    en: 'The registration that ends has pending hours: review them first.',
    zh: '待并入的注册信息尚有待审核时长，请先审核。',
  },
  MERGE_DIFFERENT_PEOPLE: {
    en: 'The two registrations have different valid ID numbers and are two people. If one number is wrong, correct it first.',
    zh: '两条注册信息的身份证号均有效且不同，应为两人。如其中一个号码有误，请先更正。',
  },
  MERGE_SAME_SESSION: {
    en: 'Both registrations take part in the same session: withdraw one enrolment first.',
    zh: '两条注册信息参加了同一场活动，请先取消其中一条报名。',
  },
  MERGE_SAME_CHILD: {
    en: 'Both registrations are paired with the same child: end one pairing first.',
    zh: '两条注册信息与同一名儿童结对，请先结束其中一项结对。',
  },
  MERGE_OPEN_ATTENDANCE: {
    en: 'Both registrations are checked in: check one out first.',
    zh: '两条注册信息均有未签退的考勤，请先签退其中一条。',
  },
  MERGE_UNKNOWN: { en: 'There is no such merge in force.', zh: '没有该项有效的合并记录。' },
  MERGE_HOURS_SPENT: {
    en: 'The kept registration has fewer hours than the merge moved: it can no longer be undone.',
    zh: '保留的注册信息时长已少于合并转入的时长，无法撤销。',
  },
  TRANSFER_UNKNOWN: { en: 'No such transfer is waiting for your county.', zh: '没有等待您处理的该项转接。' },
  TRANSFER_OPEN: { en: 'A transfer of this person is already open.', zh: '此人已有进行中的转入申请。' },
  TRANSFER_SAME_COUNTY: { en: 'Choose a county other than your own.', zh: '请填写本县以外的一个县。' },
  TRANSFER_NOT_REGISTERED: {
    en: 'No active registration here has this ID number: decline the transfer.',
    zh: '本县没有该身份证号的注册信息，请拒绝该申请。',
  },
  HOURS_TIME_UNCLEAR: {
    en: 'Enter start and end, or day and minutes; they must agree.',
    zh: '请填写起止时间，或填写日期和分钟数，且两者一致。',
  },
  HOURS_IN_FUTURE: { en: 'The service has not ended yet; check the time.', zh: '服务时间尚未结束，请核对。' },
  HOURS_BEFORE_REGISTRATION: {
    en: 'The service is before the registration and does not count.',
    zh: '服务时间早于注册日期，不予记录。',
  },
  HOURS_WINDOW_CLOSED: { en: 'The period for back-filling this day has ended.', zh: '已超过补录期限。' },
  HOURS_OVER_DAILY_CAP: { en: 'The service time exceeds the daily maximum.', zh: '超过每日服务时长上限。' },
  HOURS_OVERLAP: { en: 'The time overlaps other service of the volunteer.', zh: '与该志愿者的其他服务时间重叠。' },
  HOURS_UNKNOWN: { en: 'Your division has no such entry.', zh: '您的管理范围内没有该条时长记录。' },
  HOURS_DECIDED: { en: 'The entry has already been reviewed.', zh: '该条时长记录已审核。' },
  HOURS_OWN_ENTRY: {
    en: 'You entered it, or it is your own service: another reviewer must decide.',
    zh: '不能审核本人录入或本人的时长，请由他人审核。',
  },
  HOURS_NOT_CORRECTABLE: { en: 'Only approved service can be corrected.', zh: '只有已通过审核的服务时长可以更正。' },
  HOURS_REVERSED: { en: 'The entry has already been reversed.', zh: '该条时长记录已被冲销。' },
  STAR_UNKNOWN: { en: 'Your division has no such rating.', zh: '您的管理范围内没有该项星级评定。' },
  STAR_NOT_UNDER_NOTICE: { en: 'The rating is not under public notice.', zh: '该项星级评定不在公示期内。' },
  STAR_NOT_OBJECTED: { en: 'The rating has no open objection.', zh: '该项星级评定没有待处理的异议。' },
  STAR_OWN_OBJECTION: {
    en: 'You filed this objection: another person must settle it.',
    zh: '不能处理本人提出的异议。',
  },
  STAR_OBJECTED: { en: 'An objection is open: settle it first.', zh: '存在未处理的异议，请先处理。' },
  STAR_NOTICE_RUNNING: { en: 'The public notice has not ended.', zh: '公示期尚未结束。' },
  STAR_NOT_CARRIED: { en: 'The approved hours no longer qualify for this star.', zh: '已审核时长不足以评定该星级。' },
  STAR_NEEDS_REFERENCE: {
    en: 'A higher level issues this star: enter the number of its document.',
    zh: '该星级由上级评定，请填写上级文件文号。',
  },
  TEAM_UNKNOWN: { en: 'Your county has no such active team.', zh: '本县没有该志愿服务队，或该队已解散。' },
  TEAM_NAME_TAKEN: { en: 'An active team already has this name.', zh: '已有同名的志愿服务队。' },
  TEAM_BELOW_ITSELF: { en: 'A team cannot be below itself.', zh: '上级队不能是本队或本队的下级队。' },
  TEAM_LEADER_NOT_MEMBER: {
    en: 'The leader must be a member: add the volunteer to the team first.',
    zh: '队长须为本队队员。',
  },
  TEAM_MEMBER_ALREADY: {
    en: 'You are already a member of this team or have asked to join.',
    zh: '已是该队队员或已申请加入。',
  },
  TEAM_MEMBER_UNKNOWN: { en: 'The volunteer is not a member of this team.', zh: '不是该队队员。' },
  JOIN_REQUEST_UNKNOWN: { en: 'There is no such undecided request.', zh: '没有该项待审批的入队申请。' },
  NOT_A_VOLUNTEER: { en: 'Your account is not linked to a volunteer.', zh: '您的账号尚未绑定志愿者信息。' },
  CERTIFICATE_NO_HOURS: { en: 'There is no approved service to certify.', zh: '没有可证明的已审核服务时长。' },
  CERTIFICATE_NOT_VALID: { en: 'There is no such valid certificate.', zh: '没有该份有效证明。' },
  CODE_UNKNOWN: { en: "This code is not in the county's catalogue.", zh: '该代码不在本县的目录中。' },
  REASON_REQUIRED: { en: 'Enter a reason.', zh: '请说明理由。' },
});
