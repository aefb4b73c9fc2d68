// The user errors of rosters that all kinds share.
import { defineUserErrors } from '@chunhui/runtime';

export const userError = defineUserErrors({
  ROSTER_PREVIEW_UNKNOWN: {
    en: 'You have no such preview, or its seven days have passed: upload the file again.',
    zh: '没有您的这次预览，或已超过七天，请重新上传文件。',
  },
  ROSTER_MOVED_ON: {
    en: 'Since the preview some rows have become invalid, so nothing was stored: upload the file again to see which.',
    zh: '预览之后情况有变，部分行已不能导入，因此未写入任何数据。请重新上传文件查看。',
  },
  ROSTER_NOTHING_REJECTED: { en: 'No row was refused.', zh: '没有被退回的行。' },
  ROSTER_DIVISION_MISSING: {
    en: 'Enter the village or community, or upload the file for one.',
    zh: '请填写所在村（社区），或选择村（社区）后再上传。',
  },
  ROSTER_DIVISION_OUTSIDE: {
    en: 'This is not a village or community of the division that the file was uploaded for: check it.',
    zh: '不是本次导入区划内的村（社区），请核对。',
  },
});
