// A mutation is declared once, beside its rule: who may call it, its input, its noun and its work. Resolver and access rule follow.
import { z } from 'zod';
import type { Rule } from './access.ts';
import { inputError } from './input-error.ts';
import { RecordedRefusalError, RefusedError, type UserError } from './user-error.ts';

/** A mutation's payload: its noun (absent when refused) and the reasons of a refusal. */
export type Payload<Noun> = Partial<Noun> & { readonly errors: readonly UserError[] };

/** A declared mutation; its export's name is its field's. */
export interface Mutation<Context = never, Answer extends object = object> {
  readonly access: Rule;
  readonly resolve: (root: unknown, args: { readonly input: unknown }, context: Context) => Promise<Payload<Answer>>;
}

interface Declaration<Schema extends z.ZodType, Context extends { readonly session: unknown }, Answer> {
  /** Who may call it, and where. Checked before the input is parsed. */
  readonly access: Rule;
  readonly input: Schema;
  /** The rule. Throws RefusedError for what is expected; anything else is a surprise, logged and masked. */
  readonly run: (session: Context['session'], input: z.output<Schema>, context: Context) => Promise<Answer>;
}

/** Declares a mutation. Without `noun`, `run` answers the whole payload but its errors; with it, the value of that field. */
interface DeclareMutation<Context extends { readonly session: unknown }> {
  <Schema extends z.ZodType, Noun, Name extends string>(
    declaration: Declaration<Schema, Context, Noun> & { readonly noun: Name },
  ): Mutation<Context, Record<Name, Noun>>;
  <Schema extends z.ZodType, Answer extends object>(
    declaration: Declaration<Schema, Context, Answer>,
  ): Mutation<Context, Answer>;
}

const recordedRefusals = new WeakSet<object>();

/** Whether a payload refuses the mutation but its transaction is committed; see RecordedRefusalError. */
export function isRecordedRefusal(payload: object): boolean {
  return recordedRefusals.has(payload);
}

/** Makes the `mutation` function of a service, with its context's type. */
export function createMutation<Context extends { readonly session: unknown }>(): DeclareMutation<Context> {
  const declare = ({
    access,
    input: schema,
    noun,
    run,
  }: Declaration<z.ZodType, Context, object> & { readonly noun?: string }): Mutation<Context> => ({
    access,
    async resolve(_root, { input }, context) {
      const parsed = schema.safeParse(input);
      if (!parsed.success) return { errors: parsed.error.issues.map(inputError) };
      try {
        const result = await run(context.session, parsed.data, context);
        return { ...(noun === undefined ? result : { [noun]: result }), errors: [] };
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
        const payload = { errors: error.errors };
        if (error instanceof RecordedRefusalError) recordedRefusals.add(payload);
        return payload;
      }
    },
  });
  return declare as DeclareMutation<Context>;
}

/** The mutations among a module's exports, by name. */
type MutationsOf<Module> = {
  readonly [Name in keyof Module as Module[Name] extends Mutation<never> ? Name : never]: Module[Name];
};

/** The mutations that these modules export, each under its field's name: `import * as hours from './hours/hours.service.ts'`. */
export function mutationsOf<Modules extends readonly object[]>(...modules: Modules): MutationsOf<Merged<Modules>> {
  const declared = modules.flatMap((module) => Object.entries(module).filter(([, value]) => isMutation(value)));
  return Object.fromEntries(declared) as MutationsOf<Merged<Modules>>;
}

type Merged<Modules extends readonly unknown[]> = Modules extends readonly [infer First, ...infer Rest]
  ? First & Merged<Rest>
  : unknown;

function isMutation(value: unknown): value is Mutation {
  return typeof value === 'object' && value !== null && 'resolve' in value && 'access' in value;
}

/** The resolvers of mutations, for a subgraph's resolver map. */
export function mutationResolvers<Mutations extends Readonly<Record<string, Mutation<never>>>>(
  mutations: Mutations,
): { readonly [Name in keyof Mutations]: Mutations[Name]['resolve'] } {
  return Object.fromEntries(Object.entries(mutations).map(([name, { resolve }]) => [name, resolve])) as never;
}

/** The access rules of mutations, for a subgraph's access table. */
export function mutationAccess(
  mutations: Readonly<Record<string, Mutation<never>>>,
): Record<`Mutation.${string}`, Rule> {
  return Object.fromEntries(Object.entries(mutations).map(([name, { access }]) => [`Mutation.${name}`, access]));
}

/** The resolver of a mutation that is not declared yet: parses the input, and answers refusals as data. */
export function mutation<Schema extends z.ZodType, Context, Answer extends object>(
  schema: Schema,
  work: (input: z.output<Schema>, context: Context) => Promise<Answer>,
): (root: unknown, args: { input: unknown }, context: Context) => Promise<Payload<Answer>> {
  const { resolve } = createMutation<{ session: unknown }>()({
    access: { who: 'SIGNED_IN' },
    input: schema,
    run: (_session, input, context) => work(input, context as Context),
  });
  return resolve as never;
}

/** Both messages of a zod `refine` that an input fails. */
export function refinement(en: string, zh: string): { error: string; params: { readonly zh: string } } {
  return { error: en, params: { zh } };
}

const IN_YEARS = refinement('A day must be in the years 1900 to 2199.', '日期须在1900年至2199年之间。');

/** From the birth of the oldest person alive to the old age of the youngest. */
function isInYears(text: string): boolean {
  return '1900' <= text && text < '2200';
}

const ID = /^\d{6}-[\w-]{1,64}$/;

const UNSTORABLE = refinement(
  'This text contains a character that is not valid Unicode text.',
  '文本中含有无效字符，请删除后重试。',
);

/** Shapes that inputs share. */
export const inputs = {
  /** A key that the client chooses: the same key with the same input has one effect and one answer, for two days. */
  idempotencyKey: z
    .string()
    .regex(/^[\w.:-]{8,128}$/)
    .nullish(),
  /** A file, as `scalar Upload` gives it. */
  file: z.custom<Buffer>((value) => Buffer.isBuffer(value)),
  /** An existing calendar day, YYYY-MM-DD, within the years that PostgreSQL dates and the rules can hold. */
  date: z.iso.date().refine(isInYears, IN_YEARS),
  /** An instant with its offset from UTC, in the same years. */
  instant: z.iso
    .datetime({ offset: true })
    .refine(isInYears, IN_YEARS)
    .transform((text) => new Date(text)),
  /** The id of a row: its county's code, `-`, and a part of its own. */
  id: z.string().regex(ID),
  /** A text that a person wrote, trimmed. */
  text: (max = 200) => z.string().trim().min(1).max(max).refine(isStorable, UNSTORABLE),
};

/** Whether a text can be the id of a row. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** False for text that PostgreSQL refuses: with U+0000 or with half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
