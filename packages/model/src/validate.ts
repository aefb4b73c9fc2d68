// Parses model documents: authored ones strictly; stored ones of an older release are completed.
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { contradictions } from './consistency.ts';
import { type Model, modelSchema } from './model.ts';
import { type Refusal, refusal } from './refusal.ts';

/** Thrown for an invalid document; the message names every problem with its path. */
export class InvalidModel extends Error {
  override readonly name = 'InvalidModel';
  readonly problems: readonly Refusal[];

  constructor(problems: readonly Refusal[]) {
    super(problems.map(({ en }) => en).join('\n'));
    this.problems = problems;
  }
}

/** The model, or every problem of the document with its path. */
export type Validation =
  | { readonly model: Model; readonly problems: readonly [] }
  | { readonly model: null; readonly problems: readonly Refusal[] };

/** Validates a document that is already data, such as JSON. */
export function validateModel(document: unknown): Validation {
  const shaped = validateShape(document);
  if (shaped.model === null) return shaped;
  const problems = contradictions(shaped.model);
  return problems.length === 0 ? shaped : { model: null, problems };
}

function validateShape(document: unknown): Validation {
  const parsed = modelSchema.safeParse(document);
  if (parsed.success) return { model: parsed.data, problems: [] };
  return { model: null, problems: parsed.error.issues.flatMap((issue) => inWords(document, issue)) };
}

/** Validates an authored YAML document. */
export function validateModelYaml(yaml: string): Validation {
  const document = parseDocument(yaml, { prettyErrors: false });
  if (document.errors.length === 0) return validateModel(document.toJS());
  const problems = document.errors.map(({ message, pos: [offset] }) =>
    refusal('MODEL_NOT_YAML', [], { line: yaml.slice(0, offset).split('\n').length, problem: message }),
  );
  return { model: null, problems };
}

/** The model of a YAML document; throws InvalidModel, which names every wrong, missing or unknown key. */
export function parseModel(yaml: string): Model {
  return orThrow(validateModelYaml(yaml));
}

/**
 * The model of a document that this system stored, perhaps by a release that knew other parameters: what it lacks comes from
 * `standard`, what this release does not know is left out, and what held between its parts was checked before it was stored. For
 * services that read a county's effective model.
 */
export function restoreModel(stored: unknown, standard: Model): Model {
  const document = (stored ?? {}) as Partial<Model>;
  return orThrow(
    validateShape({
      ...known(standard, document),
      name: document.name,
      version: document.version,
      parameters: known(standard.parameters, document.parameters),
      catalogue: known(standard.catalogue, document.catalogue),
    }),
  );
}

function orThrow({ model, problems }: Validation): Model {
  if (model === null) throw new InvalidModel(problems);
  return model;
}

/** `standard` with what `found` has for its keys. */
function known<Whole extends object>(standard: Whole, found: Partial<Whole> | undefined): Whole {
  const keys = Object.keys(standard) as (keyof Whole)[];
  return Object.fromEntries(keys.map((key) => [key, found?.[key] ?? standard[key]])) as Whole;
}

/** An issue of zod's as refusals: one for each unknown key, and the path with codes in place of list positions. */
function inWords(document: unknown, issue: z.core.$ZodIssue): Refusal[] {
  const { path, found } = follow(document, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => at('MODEL_KEY_UNKNOWN', [...path, key]));
  }
  if (found === undefined && path.length > 0) return [at('MODEL_KEY_MISSING', path)];
  return [at('MODEL_VALUE_WRONG', path, inBothLanguages(issue))];
}

function at(code: Refusal['code'], path: readonly string[], words = {}): Refusal {
  return refusal(code, path, { where: path.join(' › ') || 'model', ...words });
}

function follow(document: unknown, path: readonly PropertyKey[]): { path: string[]; found: unknown } {
  let found = document as Record<PropertyKey, unknown> | undefined;
  const named = path.map((key) => {
    found = found?.[key] as Record<PropertyKey, unknown> | undefined;
    return String(typeof key === 'number' ? (found?.code ?? key + 1) : key);
  });
  return { path: named, found };
}

const { localeError: inChinese } = z.locales.zhCN();
const { localeError: inEnglish } = z.locales.en();

/** The messages of a zod issue, as `{problemZh}` and `{problem}` of a refusal. */
export function inBothLanguages(issue: z.core.$ZodIssue): { problemZh: string; problem: string } {
  const words = (locale: z.core.$ZodErrorMap) => {
    const said = locale(issue as z.core.$ZodRawIssue);
    return (typeof said === 'string' ? said : said?.message) ?? issue.message;
  };
  return { problemZh: words(inChinese), problem: words(inEnglish) };
}
