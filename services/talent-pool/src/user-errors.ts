// Why this service refuses a write: each reason once, in words a person can act on.
import { defineUserErrors } from '@chunhui/runtime';

export const userError = defineUserErrors({
  OUTSIDE_YOUR_DIVISION: { en: 'This division lies outside your own.', zh: '该区划不在您的管理范围内。' },
  NOT_A_VILLAGE: { en: 'Give a village or community: 12 digits.', zh: '请填写村或社区的 12 位区划代码。' },
  TALENT_UNKNOWN: { en: 'There is no such talent in your division.', zh: '您的管理范围内没有该人才。' },
  TALENT_ELSEWHERE: {
    en: 'The county has a record of this person whose home lies outside your division; ask the county committee.',
    zh: '该人员已在本县人才库中，家乡不在您的管理范围内，请联系团县委。',
  },
  TALENT_REMOVED: {
    en: 'This person was taken out of the pool: record them one by one to take them in again.',
    zh: '该人员已出库；如需重新入库，请单独登记。',
  },
  TALENT_NAME_DIFFERS: {
    en: 'This record has another name: check both.',
    zh: '原记录的姓名与此不同，请核对。',
  },
  TALENT_TWICE: { en: 'The same person stands in an earlier row.', zh: '前面已有同一人的一行，请只保留一行。' },
  TALENT_RECORDED_MEANWHILE: {
    en: 'Since the preview somebody has recorded a person of this file, so nothing was stored: upload it again.',
    zh: '预览之后名单中有人已被登记，因此未写入任何数据，请重新上传。',
  },
  POSSIBLE_DUPLICATE: {
    en: 'The pool may have this person already: look at the possible duplicates, then say which one it is, or that it is another.',
    zh: '人才库中可能已有此人：请查看疑似重复记录，指明是哪一条，或确认为另一人。',
  },
  RESIDENT_ID_INVALID: {
    en: 'This is not a resident ID number: 18 characters with a valid check digit.',
    zh: '身份证号码有误：应为 18 位且校验码正确。',
  },
  PHONE_INVALID: { en: 'This is not a mobile number of 11 digits.', zh: '手机号码有误：应为 11 位。' },
  SECTOR_UNKNOWN: { en: 'The county’s model has no such sector.', zh: '县域模式中没有该行业代码。' },
  GROUP_FACTS_MISPLACED: {
    en: 'These facts belong to another group than the talent’s.',
    zh: '所填信息与该人才所属人群不符。',
  },
  TALENT_OPTED_OUT: { en: 'This person wants no contact.', zh: '该人员已选择不再接受联系。' },
  CONSENT_MISSING: {
    en: 'The person has not agreed to be contacted for this purpose; ask for consent first.',
    zh: '该人员尚未同意为此目的联系，请先征得同意。',
  },
  ENVOY_IS_TALENT: { en: 'Nobody is their own envoy.', zh: '本人不能担任自己的联络春晖使者。' },
  REFERENCE_UNKNOWN: {
    en: 'There is no such thing in the county, or it has ended.',
    zh: '本县没有所引用的对象，或其已注销。',
  },
  MOVE_UNKNOWN: { en: 'There is no open proposal with this id.', zh: '没有该项待确认的调整。' },
  MOVE_TO_SAME_GROUP: { en: 'The talent is in this group already.', zh: '该人才已在此人群中。' },
  ROUND_UNKNOWN: { en: 'There is no such canvass round.', zh: '没有该摸排批次。' },
  ROUND_NOT_OPEN: { en: 'This day lies outside the canvass round.', zh: '该日期不在摸排批次的起止时间内。' },
  ROUND_NOT_HERE: { en: 'The canvass round does not plan this village.', zh: '该摸排批次未包含此村（社区）。' },
  ROUND_ENDS_EARLY: { en: 'The round ends before it starts.', zh: '结束日期早于开始日期。' },
  VILLAGE_TWICE: { en: 'A village stands in the plan twice.', zh: '同一村（社区）在计划中重复。' },
  NEXT_ACTION_INCOMPLETE: {
    en: 'A next action needs what and when.',
    zh: '下一步工作须同时填写内容和日期。',
  },
  NEXT_ACTION_EARLY: { en: 'The next action lies before the contact.', zh: '下一步工作日期早于联系日期。' },
  CONTACT_UNKNOWN: {
    en: 'There is no contact with an open next action with this id.',
    zh: '没有该联系记录或其下一步工作已办结。',
  },
  NEED_UNKNOWN: {
    en: 'There is no open need with this id in your division.',
    zh: '您的管理范围内没有该项待对接需求。',
  },
  NEED_STATE_INVALID: { en: 'A need is closed as MET or WITHDRAWN.', zh: '需求只能办结为“已满足”或“已撤回”。' },
  OFFER_UNKNOWN: {
    en: 'There is no open offer with this id in your division.',
    zh: '您的管理范围内没有该项有效资源。',
  },
  OFFER_ENDS_EARLY: { en: 'The offer ends before it begins.', zh: '可用截止日期早于开始日期。' },
  OFFER_OVER: { en: 'The last day of this offer is over.', zh: '该资源的可用期限已过。' },
  OFFER_IS_AGREED: {
    en: 'A match of this offer is agreed: drop or land it first.',
    zh: '该资源已有达成意向的对接，请先落地或终止。',
  },
  MATCH_EXISTS: { en: 'This offer and this need are matched already.', zh: '该资源与该需求已在对接中。' },
  MATCH_UNKNOWN: { en: 'There is no such match in your division.', zh: '您的管理范围内没有该项对接。' },
  MATCH_STATE_INVALID: {
    en: 'From its present state the match cannot take this step.',
    zh: '该对接的当前状态不允许此操作。',
  },
});
