// The refusals of this package: each code once, with messages that say what to do. The shape is the contracts' `UserError`.

export const REFUSALS = {
  // A model document.
  MODEL_NOT_YAML: { zh: '第 {line} 行不是正确的 YAML：{problem}', en: 'Line {line} is not YAML: {problem}' },
  MODEL_KEY_MISSING: { zh: '缺少“{where}”，请补上。', en: '"{where}" is missing: add it.' },
  MODEL_KEY_UNKNOWN: {
    zh: '“{where}”不是模型认识的项，请改正名称或删去。',
    en: '"{where}" is nothing that the model knows: correct its name or remove it.',
  },
  MODEL_VALUE_WRONG: { zh: '“{where}”的值不正确：{problemZh}', en: 'The value of "{where}" is wrong: {problem}' },
  MODEL_CODE_TWICE: { zh: '“{where}”出现了两次，请删去一个。', en: '"{where}" appears twice: remove one.' },
  MODEL_BOUNDS_MISSING: {
    zh: '参数“{parameter}”可由县调整，须写明 min 和 max。',
    en: 'Counties may override "{parameter}": give it min and max.',
  },
  MODEL_INDICATOR_UNKNOWN: {
    zh: '指标“{indicator}”引用的“{other}”不是同一子图的指标。',
    en: 'The indicator "{indicator}" names "{other}", which is no indicator of the same owner.',
  },
  MODEL_RATIO_INCOMPLETE: {
    zh: '指标“{indicator}”：RATIO 须写明 numerator 和 denominator，其他计量不得写。',
    en: 'The indicator "{indicator}": a RATIO needs numerator and denominator, any other measure has neither.',
  },
  // A parameter's value, in a document or in an override.
  WRONG_TYPE: {
    zh: '参数“{parameter}”的值类型不对：{problemZh}',
    en: 'The wrong kind of value for "{parameter}": {problem}',
  },
  OUT_OF_BOUNDS: {
    zh: '参数“{parameter}”应在 {min} 到 {max} 之间，现为 {value}。',
    en: '"{parameter}" must lie between {min} and {max}; it is {value}.',
  },
  UNKNOWN_CODE: {
    zh: '“{value}”不是目录“{catalogue}”中的代码。',
    en: '"{value}" is not a code of the catalogue "{catalogue}".',
  },
  NOT_ASCENDING: { zh: '参数“{parameter}”的各值须逐个递增。', en: 'The values of "{parameter}" must ascend.' },
  CONTRADICTS: {
    zh: '参数“{lower}”（{lowerValue}）不得大于“{upper}”（{upperValue}）。',
    en: '"{lower}" ({lowerValue}) must not be above "{upper}" ({upperValue}).',
  },
  LENGTHS_DIFFER: {
    zh: '参数“{parameter}”须有 {count} 个值，与星级一一对应。',
    en: '"{parameter}" must have {count} values, one a star rating.',
  },
  // An override.
  UNKNOWN_PARAMETER: { zh: '模型中没有参数“{parameter}”。', en: 'The model has no parameter "{parameter}".' },
  LOCKED: {
    zh: '参数“{parameter}”由模型统一规定（{citation}），各县不得调整。',
    en: '"{parameter}" is locked by the model ({citation}); no county may change it.',
  },
  OVERRIDE_INCOMPLETE: {
    zh: '“{where}”未填或格式不对：调整参数须写明经办人、理由和日期。',
    en: '"{where}" is missing or malformed: an override needs author, reason and date.',
  },
  NOT_OVERRIDDEN: { zh: '本县没有调整过参数“{parameter}”。', en: 'The county has not overridden "{parameter}".' },
  // A plan.
  PLAN_STALE: {
    zh: '预览之后，县的设置或目标模型已有变化，请重新预览。',
    en: 'The county or the target model has changed since this plan was made: plan again.',
  },
  // An identifier.
  RESIDENT_ID_15_DIGITS: {
    zh: '这是 15 位旧身份证号，请填写 18 位身份证号。',
    en: 'This is an old ID number of 15 digits: give the one of 18.',
  },
  RESIDENT_ID_INVALID: {
    zh: '身份证号应为 17 位数字加 1 位数字或 X。',
    en: 'A resident ID number is 17 digits and a digit or X.',
  },
  RESIDENT_ID_BIRTH_DATE: {
    zh: '身份证号中的出生日期不存在或不早于今天，请核对。',
    en: 'The birth date in the ID number does not exist or is not past: check it.',
  },
  RESIDENT_ID_CHECK_DIGIT: {
    zh: '身份证号校验码不符，请逐位核对。',
    en: 'The check digit of the ID number does not fit: compare it digit by digit.',
  },
  MOBILE_INVALID: { zh: '应为 11 位中国内地手机号。', en: 'Give a mobile number of mainland China, 11 digits.' },
  ORGANIZATION_CODE_INVALID: {
    zh: '统一社会信用代码应为 18 位，不含字母 I、O、Z、S、V，第 3 至 8 位为数字。',
    en: 'An organization code has 18 characters without I, O, Z, S and V; the 3rd to the 8th are digits.',
  },
  ORGANIZATION_CODE_CHECK: {
    zh: '统一社会信用代码校验码不符，请逐位核对。',
    en: 'The check character of the organization code does not fit: compare it character by character.',
  },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>;

export type RefusalCode = keyof typeof REFUSALS;

/** A refusal as data. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The path in the input, such as `['parameters', 'appealDays', 'value']`; empty for the whole. */
  readonly path: readonly string[];
  readonly zh: string;
  readonly en: string;
}

/** Makes a refusal, with the `{names}` in its messages filled in. */
export function refusal(
  code: RefusalCode,
  path: readonly string[] = [],
  values: Readonly<Record<string, unknown>> = {},
): Refusal {
  const fill = (words: string) => words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  return { code, path, zh: fill(REFUSALS[code].zh), en: fill(REFUSALS[code].en) };
}
