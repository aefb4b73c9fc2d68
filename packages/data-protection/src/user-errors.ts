// Why somebody's data is not given out or erased.
import { defineUserErrors, type UserError } from '@chunhui/runtime';
import type { Holding } from './holding.ts';

export const userError = defineUserErrors({
  SUBJECT_MISSING: {
    en: 'Say whose data: a resident ID number, a person, a record, or name and phone number together.',
    zh: '请指明是谁的信息：身份证号、人员编号、某条记录，或姓名加手机号。',
  },
  RESIDENT_ID_INVALID: { en: 'This is no valid resident ID number.', zh: '身份证号不正确。' },
  WRONG_NUMBER_MISSING: {
    en: 'To put the ID number right, name the person by the number that was taken down.',
    zh: '更正身份证号时，请用原登记的身份证号（或人员编号）指明本人。',
  },
  RIGHT_NUMBER_TAKEN: {
    en: 'There is already a record of this kind under the right number: end or merge one of the two first.',
    zh: '正确的身份证号下已有同类记录，请先办结或合并其中一条。',
  },
  PHONE_INVALID: { en: 'This is no valid mobile number.', zh: '手机号不正确。' },
  ANSWER_ERASED: {
    en: 'This was done before; what it was about has been erased since.',
    zh: '该请求此前已办理，相关个人信息其后已删除。',
  },
  DATA_IN_FORCE: {
    en: 'A record is still in force. End it first, then erase.',
    zh: '有记录仍然有效，请先办结，再删除个人信息。',
  },
  DATA_NEEDS_PERMISSION: {
    en: 'A record may be erased only by a person with the permission that the message names.',
    zh: '该记录须由具备相应权限的人员删除。',
  },
  DATA_OUTSIDE_COUNTY: {
    en: 'People’s data is given out and erased from within their county.',
    zh: '个人信息只能在其所在县范围内查阅和删除。',
  },
});

/** A record that is in force is ended first, by whoever may: then what is counted is right, and erasing changes no figure. */
export function stillInForce({ kind, title }: Holding, id: string): UserError {
  return {
    code: 'DATA_IN_FORCE',
    path: ['subject', kind, id],
    zh: `“${title.zh}”仍然有效，请先办结（退出、离任或注销），再删除个人信息。`,
    en: `${title.en}: still in force. End it first, then erase.`,
  };
}

/** Holdings with a permission of their own, such as children's files, are corrected and erased by its holders only. */
export function needsRole({ kind, title, needs }: Holding): UserError {
  return {
    code: 'DATA_NEEDS_PERMISSION',
    path: ['subject', kind],
    zh: `“${title.zh}”须由具备相应权限（${needs ?? 'person:erase'}）的人员办理。`,
    en: `${title.en}: ask a person with the permission ${needs ?? 'person:erase'}.`,
  };
}
