// Why this service refuses a write: each reason once, in words a person can act on.
import { defineRefusals } from '@chunhui/runtime';

export const refusal = defineRefusals({
  GRANT_OUT_OF_SCOPE: { en: 'This division lies outside your own.', zh: '该区划不在您的管理范围内。' },
  GRANT_SCOPE_TOO_WIDE: {
    en: 'This role sees people: it can be held over one county at most.',
    zh: '该角色可查看个人信息，授权范围最大为一个县。',
  },
  GRANT_NOT_YOURS: { en: 'You may not give this role.', zh: '您无权授予该角色。' },
  GRANT_NEEDS_END: {
    en: 'Your own role can be delegated for a time only: give an end.',
    zh: '转授本人角色须设定期限，请填写截止时间。',
  },
  GRANT_ENDS_BEFORE_START: { en: 'The end lies in the past.', zh: '截止时间已过，请填写将来的时间。' },
  GRANT_UNKNOWN: { en: 'There is no such grant in force in your division.', zh: '您的管理范围内没有该项有效授权。' },
  INVITATION_NOT_OPEN: {
    en: 'This invitation was used, has expired or never existed; ask for a new one.',
    zh: '该邀请不存在、已使用或已过期，请重新申请。',
  },
});
