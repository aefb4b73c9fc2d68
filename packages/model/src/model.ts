// The county model: a versioned document of parameters, codes and their sources. Code reads it and keeps no constants of its own.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const label = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const parameter = z.strictObject({
  value: z.number(),
  unit: z.enum(['years']),
  /** Where the rule stands. */
  citation: z.string().min(1),
});

const codes = z.array(label.extend({ code: z.string().regex(/^[A-Z][A-Z0-9_]*$/) })).min(1);

const modelSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.int().min(1),
  title: label,
  /** The policy document that a county with this model works under. */
  policy: z.strictObject({ number: z.string().min(1), title: label }),
  parameters: z.strictObject({
    firstSecretaryLeagueMemberMaxAge: parameter,
    firstSecretaryCpcMemberMaxAge: parameter,
  }),
  catalogue: z.strictObject({ sourceChannel: codes, talentGroup: codes, activityTheme: codes }),
});

export type Model = z.output<typeof modelSchema>;
export type CatalogueName = keyof Model['catalogue'];

/** Parses a model document; throws a ZodError that names every wrong or unknown key. */
export function parseModel(yaml: string): Model {
  return modelSchema.parse(parse(yaml));
}

/** Yuping's model, the first document: what a county has until it is given another version. */
export const yuping1: Model = parseModel(readFileSync(new URL('../models/yuping-1.yaml', import.meta.url), 'utf8'));

/** The counts of every code of a catalogue, 0 for those that have none, followed by codes of the county's own. */
export function countEveryCode(
  model: Model,
  catalogue: CatalogueName,
  counts: readonly { readonly category: string; readonly count: number }[],
): { code: string; count: number }[] {
  const found = new Map(counts.map(({ category, count }) => [category, count]));
  const known = model.catalogue[catalogue].map(({ code }) => code);
  const own = [...found.keys()].filter((code) => !known.includes(code));
  return [...known, ...own].map((code) => ({ code, count: found.get(code) ?? 0 }));
}
