// Messages for wrong inputs are written for the people of an office: no types, no operators, no words of the validator.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { inputError } from './input-error.ts';
import { inputs, refinement } from './mutation.ts';

/** Words of developers. */
const DEVELOPER = /[A-Za-z]{3,}|正则|<=|>=|期望|接收/;

it.each<[string, z.ZodType, unknown, string]>([
  ['half of a fen', z.int(), 0.5, '请填写整数。'],
  ['no number', z.int(), undefined, '请填写数字。'],
  ['a number too large to count', z.int(), 1e300, '不能大于 9007199254740991。'],
  ['a text for a number', z.number(), 'x', '请填写数字。'],
  ['too small a number', z.int().min(1), 0, '不能小于 1。'],
  ['a number that must be positive', z.number().positive(), 0, '应大于 0。'],
  ['too large a number', z.int().max(5), 6, '不能大于 5。'],
  ['no text', z.string(), undefined, '请填写文字。'],
  ['an empty text', inputs.text(60), ' ', '必填，请填写。'],
  ['too long a text', inputs.text(60), 'x'.repeat(61), '最多 60 个字，请删减。'],
  ['too long a list', z.array(z.string()).max(2), ['', '', ''], '最多填写 2 项。'],
  ['a day that does not exist', inputs.date, '2023-02-29', '请填写存在的日期，如 2021-03-05。'],
  ['a time without its zone', inputs.instant, '2021-03-05', '请填写带时区的时间，如 2021-03-05 10:00（北京时间）。'],
  ['an id of another form', inputs.id, 'x', '格式不正确，请核对。'],
  ['an unknown choice', z.enum(['SKIP', 'UPDATE']), 'X', '不在可选范围内，请重新选择。'],
  ['no yes or no', z.boolean(), undefined, '请选择是或否。'],
  ['an unknown field', z.strictObject({}), { x: 1 }, '含有无法识别的内容，请删除后重试。'],
  ['a rule with messages of its own', z.string().refine(() => false, refinement('No.', '不行。')), '', '不行。'],
  ['a rule without', z.string().refine(() => false), '', '请求中有不正确的内容。'],
  ['no object', z.object({}), 1, '内容缺失或类型不对，请重新填写。'],
  ['no file', inputs.file, 'x', '请求中有不正确的内容。'],
])('%s', (_, schema, input, zh) => {
  const [issue] = schema.safeParse(input).error?.issues ?? [];
  const error = inputError(issue as z.core.$ZodIssue);
  expect(error).toMatchObject({ code: 'BAD_USER_INPUT', zh });
  expect(error.zh).not.toMatch(DEVELOPER);
  expect(error.en).not.toMatch(/undefined|expected|received|invalid input|regex|<=|>=/i);
});
