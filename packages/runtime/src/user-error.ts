// Expected refusals of a write: data with a code, the input's path, and a message in both languages that says what to do.
import { ERRORS } from './error.ts';

/** `type UserError` of the contracts. */
export interface UserError<Code extends string = string> {
  readonly code: Code;
  /** The place in the input, such as `['birthDate']`; empty when the whole input is meant. */
  readonly path: readonly string[];
  readonly zh: string;
  readonly en: string;
}

/** Both messages of a code. */
export interface Message {
  readonly en: string;
  readonly zh: string;
}

/** Thrown inside a mutation to refuse it: the transaction is rolled back, and the client gets all reasons as data. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly errors: readonly UserError[];

  constructor(errors: UserError | readonly UserError[]) {
    const all = [errors].flat();
    super(all.map(({ code }) => code).join(', '));
    this.errors = all;
  }
}

/**
 * Refuses a mutation, and commits what its transaction wrote: the record of the attempt and nothing else. For limits on attempts, which
 * a rollback would forget.
 */
export class RecordedRefusalError extends RefusedError {}

/** Throws a RefusedError with these reasons; does nothing when there are none. */
export function throwUserErrors(errors: readonly UserError[]): void {
  if (errors.length > 0) throw new RefusedError(errors);
}

/** Codes that mean the same in every service. A service's own codes are in its `user-errors.ts`. */
export const USER_ERRORS = {
  BAD_USER_INPUT: ERRORS.BAD_USER_INPUT,
  IDEMPOTENCY_KEY_REUSED: ERRORS.IDEMPOTENCY_KEY_REUSED,
  OUT_OF_SCOPE: ERRORS.OUT_OF_SCOPE,
  DATE_IN_FUTURE: { en: 'This day is in the future.', zh: '日期晚于今天，请核对。' },
  NOTHING_TO_CORRECT: {
    en: 'The correction changes nothing: give at least one value that differs.',
    zh: '更正内容与现有内容相同，请至少填写一项不同的内容。',
  },
  DIVISION_NOT_A_VILLAGE: {
    en: 'Choose a village or community within your division.',
    zh: '请选择您管理范围内的村或社区。',
  },
  RESIDENT_ID_INVALID: {
    en: 'A resident ID number has 18 characters and a matching check digit; check it.',
    zh: '身份证号不正确（应为 18 位，校验位相符），请核对。',
  },
  PHONE_INVALID: {
    en: 'A mobile number has 11 digits and begins with 1; check it.',
    zh: '手机号应为 1 开头的 11 位数字，请核对。',
  },
} as const satisfies Record<string, Message>;

/** Makes the data of a refusal; the compiler checks the code. */
export interface MakeUserError<Code extends string> {
  (code: Code, path?: readonly string[]): UserError<Code>;
  /** The messages of its codes, for the contract's enum and the documentation. */
  readonly messages: Readonly<Record<Code, Message>>;
}

/** The `userError` function of a service: its own table of codes, and those that all services share. */
export function defineUserErrors<Code extends string>(
  table: Readonly<Record<Code, Message>>,
): MakeUserError<Code | keyof typeof USER_ERRORS> {
  const messages: Readonly<Record<Code | keyof typeof USER_ERRORS, Message>> = { ...USER_ERRORS, ...table };
  const make = (code: Code | keyof typeof USER_ERRORS, path: readonly string[] = []) => ({
    code,
    path,
    en: messages[code].en,
    zh: messages[code].zh,
  });
  return Object.assign(make, { messages });
}

/** The codes that all services share. */
export const userError: MakeUserError<keyof typeof USER_ERRORS> = defineUserErrors({});
