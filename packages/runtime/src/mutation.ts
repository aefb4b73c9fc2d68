// How every write answers: its noun, or expected refusals as data with a code, the input's path and words in two languages.
import { z } from 'zod';
import { ERRORS, type ErrorCode } from './error.ts';

/** `type UserError` of the contracts. */
export interface UserError {
  readonly code: string;
  /** Where in the input, such as `['birthDate']`; empty when it is about the whole. */
  readonly path: readonly string[];
  readonly zh: string;
  readonly en: string;
}

/** Thrown by a service to refuse a write: everything it did is undone, and the client gets every reason. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly errors: readonly UserError[];

  constructor(errors: readonly UserError[]) {
    super(errors.map(({ code }) => code).join(', '));
    this.errors = errors;
  }
}

/** A refusal by a code of the common table; a service's own codes stand in its `refusals.ts`. */
export function refused(code: ErrorCode, path: readonly string[] = []): Refused {
  const { en, zh } = ERRORS[code];
  return new Refused([{ code, path, en, zh }]);
}

/** A service's own table of refusals; gives the function that makes one, its code checked by the compiler. */
export function defineRefusals<Code extends string>(
  table: Readonly<Record<Code, { readonly en: string; readonly zh: string }>>,
): (code: Code, path?: readonly string[]) => UserError {
  return (code, path = []) => ({ code, path, ...table[code] });
}

/** Every payload of a mutation: what the write is about (absent when refused), and why it was refused. */
export type Payload<Noun> = Partial<Noun> & { readonly errors: readonly UserError[] };

/**
 * A mutation's resolver: parses the input, works in the field's own transaction, and answers refusals as data. `work` returns the
 * payload without `errors`; it throws `Refused` for what is expected, anything else is a surprise.
 */
export function mutation<Schema extends z.ZodType, Context, Noun extends object>(
  schema: Schema,
  work: (input: z.output<Schema>, context: Context) => Promise<Noun>,
): (root: unknown, args: { input: unknown }, context: Context) => Promise<Payload<Noun>> {
  return async (_root, { input }, context) => {
    const parsed = schema.safeParse(input);
    if (!parsed.success) return { errors: parsed.error.issues.map(toUserError) } as unknown as Payload<Noun>;
    try {
      return { ...(await work(parsed.data, context)), errors: [] };
    } catch (error) {
      if (error instanceof Refused) return { errors: error.errors } as unknown as Payload<Noun>;
      throw error;
    }
  };
}

const { localeError: inChinese } = z.locales.zhCN();

function toUserError(issue: z.core.$ZodIssue): UserError {
  const own = issue.code === 'custom' ? (issue.params as Partial<Said> | undefined)?.zh : undefined;
  const zh = own ?? inChinese(issue as z.core.$ZodRawIssue);
  return {
    code: 'BAD_USER_INPUT',
    path: issue.path.map(String),
    en: issue.message,
    zh: (typeof zh === 'string' ? zh : zh?.message) ?? ERRORS.BAD_USER_INPUT.zh,
  };
}

interface Said {
  readonly zh: string;
}

/** What `refine` says in both languages when an input is not as its rule has it. */
export function saying(en: string, zh: string): { error: string; params: Said } {
  return { error: en, params: { zh } };
}

const OF_OUR_TIME = saying('A day must be of the years 1900 to 2199.', '日期须在1900年至2199年之间。');

/** From the oldest who live to the youngest's old age. */
function isOfOurTime(text: string): boolean {
  return '1900' <= text && text < '2200';
}

/** Shapes that inputs share. */
export const inputs = {
  /** A key of the caller's choice: the same key with the same input has one effect and one answer, for two days. */
  idempotencyKey: z
    .string()
    .regex(/^[\w.:-]{8,128}$/)
    .nullish(),
  /** A file, as `scalar Upload` gives it. */
  file: z.custom<Buffer>((value) => Buffer.isBuffer(value)),
  /** A calendar day, YYYY-MM-DD, that exists, of our time: nothing is reckoned beyond what a date can hold. */
  date: z.iso.date().refine(isOfOurTime, OF_OUR_TIME),
  /** An instant with its offset from UTC, of our time. */
  instant: z.iso
    .datetime({ offset: true })
    .refine(isOfOurTime, OF_OUR_TIME)
    .transform((text) => new Date(text)),
  /** A short text that a person wrote, trimmed. */
  text: (max = 200) => z.string().trim().min(1).max(max),
};
