// The refusals of this service's writes: each code once, with what is wrong and what to do.
import { defineUserErrors } from '@chunhui/runtime';

export const userError = defineUserErrors({
  TALENT_UNKNOWN: {
    en: 'No talent with this id is in the pool of your division.',
    zh: '您的管理范围内没有该人才。',
  },
  TALENT_TOO_YOUNG: {
    en: 'On this day the person is below the least age of the talent pool in the county’s model; do not record them.',
    zh: '该人员在此日期未达到县域模式规定的人才库最低年龄，不得入库。',
  },
  TALENT_ELSEWHERE: {
    en: 'The county has a record of this person with a home outside your division; ask the county committee.',
    zh: '该人员已在本县人才库中，家乡不在您的管理范围内，请联系团县委。',
  },
  TALENT_REMOVED: {
    en: 'This person has left the pool; to add them again, record them singly.',
    zh: '该人员已出库；如需重新入库，请单独登记。',
  },
  REMOVED_BEFORE_RECORDED: {
    en: 'The day of leaving is before the day of recording; give a later day.',
    zh: '出库日期早于登记日期，请核对。',
  },
  TALENT_NAME_DIFFERS: {
    en: 'The existing record has another name; compare both.',
    zh: '原记录的姓名与此不同，请核对。',
  },
  TALENT_TWICE: {
    en: 'An earlier row of the file is about the same person; keep one row.',
    zh: '前面已有同一人的一行，请只保留一行。',
  },
  TALENT_RECORDED_MEANWHILE: {
    en: 'A person of this file was recorded after the preview, so nothing was stored; upload the file again.',
    zh: '预览之后名单中有人已被登记，因此未写入任何数据，请重新上传。',
  },
  POSSIBLE_DUPLICATE: {
    en: 'The pool may contain this person already: compare the possible duplicates, then give sameAs, or isAnother.',
    zh: '人才库中可能已有此人：请查看疑似重复记录，指明是哪一条，或确认为另一人。',
  },
  SECTOR_UNKNOWN: {
    en: 'The county’s model has no such sector; choose one of its codes.',
    zh: '县域模式中没有该行业代码，请从中选择。',
  },
  GROUP_FACTS_MISPLACED: {
    en: 'These details belong to another group than the talent’s; leave them out or change the group.',
    zh: '所填信息与该人才所属人群不符，请删除或更改人群。',
  },
  TALENT_OPTED_OUT: {
    en: 'This person wants no contact; record a new consent first.',
    zh: '该人员已选择不再接受联系；如其再次同意，请先登记。',
  },
  CONSENT_MISSING: {
    en: 'The person has not agreed to be contacted for this purpose; ask for consent first.',
    zh: '该人员尚未同意为此目的联系，请先征得同意。',
  },
  ENVOY_IS_TALENT: {
    en: 'The envoy is the talent; choose another envoy.',
    zh: '本人不能担任自己的联络春晖使者，请另选。',
  },
  REFERENCE_UNKNOWN: {
    en: 'The county has nothing with this id, or it has ended; check the id.',
    zh: '本县没有所引用的对象，或其已注销，请核对。',
  },
  MOVE_UNKNOWN: {
    en: 'There is no open proposal with this id; it may be decided already.',
    zh: '没有该项待确认的调整，可能已处理。',
  },
  MOVE_TO_SAME_GROUP: {
    en: 'The talent is in this group already; choose another.',
    zh: '该人才已在此人群中，请另选。',
  },
  ROUND_UNKNOWN: { en: 'There is no such canvass round; check the id.', zh: '没有该摸排批次，请核对。' },
  ROUND_NOT_OPEN: {
    en: 'This day is outside the days of the canvass round; check the day or the round.',
    zh: '该日期不在摸排批次的起止时间内，请核对。',
  },
  ROUND_NOT_HERE: {
    en: 'The canvass round has no target for this village; choose another round or village.',
    zh: '该摸排批次未包含此村（社区），请核对。',
  },
  ROUND_ENDS_EARLY: {
    en: 'The last day is before the first; correct the days.',
    zh: '结束日期早于开始日期，请核对。',
  },
  VILLAGE_TWICE: {
    en: 'The plan has a village twice; keep one entry.',
    zh: '同一村（社区）在计划中重复，请只保留一项。',
  },
  NEXT_ACTION_INCOMPLETE: {
    en: 'A next action needs both its text and its day.',
    zh: '下一步工作须同时填写内容和日期。',
  },
  NEXT_ACTION_EARLY: {
    en: 'The next action is due before the contact; give a later day.',
    zh: '下一步工作日期早于联系日期，请核对。',
  },
  CONTACT_UNKNOWN: {
    en: 'There is no contact with an open next action with this id; it may be closed already.',
    zh: '没有该联系记录或其下一步工作已办结。',
  },
  NEED_UNKNOWN: {
    en: 'Your division has no open need with this id.',
    zh: '您的管理范围内没有该项待对接需求。',
  },
  NEED_STATE_INVALID: {
    en: 'A need is closed as MET or WITHDRAWN.',
    zh: '需求只能办结为“已满足”或“已撤回”。',
  },
  NEED_CLOSED_EARLY: {
    en: 'The day of closing is before the day on which the need was stated; give a later day.',
    zh: '办结日期早于需求提出日期，请核对。',
  },
  NEED_IS_AGREED: {
    en: 'A match of this need is agreed; land or drop it first.',
    zh: '该需求已有达成意向的对接，请先落地或终止。',
  },
  OFFER_UNKNOWN: {
    en: 'Your division has no open offer with this id.',
    zh: '您的管理范围内没有该项有效资源。',
  },
  OFFER_ENDS_EARLY: {
    en: 'The last day of the offer is before its first; correct the days.',
    zh: '可用截止日期早于开始日期，请核对。',
  },
  OFFER_OVER: {
    en: 'The last day of this offer has passed; record a new offer.',
    zh: '该资源的可用期限已过，请重新登记。',
  },
  OFFER_IS_AGREED: {
    en: 'A match of this offer is agreed; land or drop it first.',
    zh: '该资源已有达成意向的对接，请先落地或终止。',
  },
  MATCH_EXISTS: {
    en: 'This offer and this need are matched already; continue that match.',
    zh: '该资源与该需求已在对接中，请继续原对接。',
  },
  MATCH_UNKNOWN: { en: 'Your division has no match with this id.', zh: '您的管理范围内没有该项对接。' },
  MATCH_NOT_LANDED: {
    en: 'Only a landed match is corrected; this one has not landed.',
    zh: '只能更正已落地的对接；该对接尚未落地。',
  },
  MATCH_STATE_INVALID: {
    en: 'The match cannot take this step from its present state.',
    zh: '该对接的当前状态不允许此操作。',
  },
});
