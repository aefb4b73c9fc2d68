// Messages for inputs that their schema refuses, in the words of an office: what to enter, and which limit was passed.
import type { z } from 'zod';
import { ERRORS } from './error.ts';
import type { Message, UserError } from './user-error.ts';

/** The refusal of one issue that zod found. */
export function inputError(issue: z.core.$ZodIssue): UserError<'BAD_USER_INPUT'> {
  const { en, zh } = messageOf(issue);
  return { code: 'BAD_USER_INPUT', path: issue.path.map(String), en, zh };
}

function messageOf(issue: z.core.$ZodIssue): Message {
  switch (issue.code) {
    case 'custom': {
      const zh: unknown = issue.params?.zh;
      return typeof zh === 'string' ? { en: issue.message, zh } : ERRORS.BAD_USER_INPUT;
    }
    case 'invalid_type':
      return (
        TYPES[issue.expected] ?? {
          en: 'A value is missing or has the wrong type; enter it again.',
          zh: '内容缺失或类型不对，请重新填写。',
        }
      );
    case 'too_small':
      return limit(issue.origin, Number(issue.minimum), issue.inclusive ?? true, 'least');
    case 'too_big':
      return limit(issue.origin, Number(issue.maximum), issue.inclusive ?? true, 'most');
    case 'not_multiple_of':
      return { en: `Enter a multiple of ${issue.divisor}.`, zh: `请填写 ${issue.divisor} 的整数倍。` };
    case 'invalid_format':
      return FORMATS[issue.format] ?? { en: 'This has the wrong form; check it.', zh: '格式不正确，请核对。' };
    case 'invalid_value':
      return { en: `Choose one of: ${issue.values.map(String).join(', ')}.`, zh: '不在可选范围内，请重新选择。' };
    case 'unrecognized_keys':
      return { en: `Remove what is unknown here: ${issue.keys.join(', ')}.`, zh: '含有无法识别的内容，请删除后重试。' };
    default:
      return ERRORS.BAD_USER_INPUT;
  }
}

const WHOLE_NUMBER = { en: 'Enter a whole number.', zh: '请填写整数。' };
const DATE = { en: 'Enter an existing day, like 2021-03-05.', zh: '请填写存在的日期，如 2021-03-05。' };

/** By the type that the schema expects. */
const TYPES: Readonly<Record<string, Message>> = {
  int: WHOLE_NUMBER,
  number: { en: 'Enter a number.', zh: '请填写数字。' },
  string: { en: 'Enter a text.', zh: '请填写文字。' },
  boolean: { en: 'Answer yes or no.', zh: '请选择是或否。' },
  array: { en: 'Enter a list.', zh: '请填写列表。' },
  date: DATE,
};

/** By the format that the schema expects of a text. */
const FORMATS: Readonly<Record<string, Message>> = {
  date: DATE,
  datetime: {
    en: 'Enter a time with its offset from UTC, like 2021-03-05T10:00:00+08:00.',
    zh: '请填写带时区的时间，如 2021-03-05 10:00（北京时间）。',
  },
  email: { en: 'Enter an e-mail address.', zh: '请填写电子邮箱地址。' },
  url: { en: 'Enter a web address.', zh: '请填写网址。' },
};

function limit(origin: string, bound: number, inclusive: boolean, side: 'least' | 'most'): Message {
  const isLeast = side === 'least';
  if (origin === 'string') {
    if (isLeast && bound <= 1) return { en: 'Required: fill it in.', zh: '必填，请填写。' };
    return isLeast
      ? { en: `At least ${bound} characters: add to it.`, zh: `至少 ${bound} 个字，请补充。` }
      : { en: `At most ${bound} characters: shorten it.`, zh: `最多 ${bound} 个字，请删减。` };
  }
  if (origin === 'array' || origin === 'set') {
    return isLeast
      ? { en: `At least ${bound} entries.`, zh: `至少填写 ${bound} 项。` }
      : { en: `At most ${bound} entries.`, zh: `最多填写 ${bound} 项。` };
  }
  if (isLeast)
    return inclusive
      ? { en: `Enter ${bound} or more.`, zh: `不能小于 ${bound}。` }
      : { en: `Enter more than ${bound}.`, zh: `应大于 ${bound}。` };
  return inclusive
    ? { en: `Enter ${bound} or less.`, zh: `不能大于 ${bound}。` }
    : { en: `Enter less than ${bound}.`, zh: `应小于 ${bound}。` };
}
