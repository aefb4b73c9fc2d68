// A county's effective model: its version with its overrides. Overrides that the model does not allow are returned as refusals.
import { z } from 'zod';
import { pairContradictions, valueContradictions } from './consistency.ts';
import type { Model } from './model.ts';
import { type Parameter, type ParameterName, parameterSchemas } from './parameters.ts';
import { type Refusal, refusal } from './refusal.ts';
import { inBothLanguages } from './validate.ts';

/** A county's own value of a parameter: with author, reason and date. At most one a parameter is in force. */
export interface Override {
  readonly parameter: string;
  readonly value: unknown;
  readonly author: string;
  readonly reason: string;
  /** A day or an instant, ISO 8601. */
  readonly date: string;
}

/** An override that the model does not allow, with the refusal; the path is the override's. */
export interface RefusedOverride {
  readonly override: Override;
  readonly refusal: Refusal;
}

export interface EffectiveModel {
  readonly model: Model;
  readonly refused: readonly RefusedOverride[];
}

/**
 * The model with a county's overrides. All are applied together, whatever their order; of two that contradict each other, the
 * later one is refused.
 */
export function effectiveModel(model: Model, overrides: readonly Override[]): EffectiveModel {
  const judged = overrides.map((override) => ({ override, refusal: refuseOverride(model, override) }));
  const refused = judged.filter((one): one is RefusedOverride => one.refusal !== null);
  let allowed = latestOfEach(judged.filter(({ refusal }) => refusal === null).map(({ override }) => override));
  for (;;) {
    const merged = withValues(model, allowed);
    const [clash] = pairContradictions(merged);
    const latest = clash && allowed.findLast(({ parameter }) => (clash.pair as readonly string[]).includes(parameter));
    if (clash === undefined || latest === undefined) return { model: merged, refused };
    refused.push({ override: latest, refusal: { ...clash.problem, path: ['value'] } });
    allowed = allowed.filter((override) => override !== latest);
  }
}

/** By date, and of several for one parameter only the latest. */
function latestOfEach(overrides: readonly Override[]): Override[] {
  const byDate = overrides.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date));
  return byDate.filter(({ parameter }, at) => !byDate.slice(at + 1).some((later) => later.parameter === parameter));
}

const origin = z.object({
  author: z.string().trim().min(1),
  reason: z.string().trim().min(1),
  date: z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
});

/** The refusal of an override on its own; null when it is allowed. */
function refuseOverride(model: Model, override: Override): Refusal | null {
  const { parameter: name, value } = override;
  if (!isParameterName(name)) return refusal('UNKNOWN_PARAMETER', ['parameter'], { parameter: name });
  const { policy, citation } = model.parameters[name];
  if (policy === 'locked') return refusal('LOCKED', ['parameter'], { parameter: name, citation });
  const complete = origin.safeParse(override);
  if (!complete.success) {
    const where = String(complete.error.issues[0]?.path[0]);
    return refusal('OVERRIDE_INCOMPLETE', [where], { where });
  }
  const typed = parameterSchemas[name].shape.value.safeParse(value);
  if (!typed.success) {
    const issue = typed.error.issues[0] as z.core.$ZodIssue;
    return refusal('WRONG_TYPE', ['value'], { parameter: name, ...inBothLanguages(issue) });
  }
  const [problem] = valueContradictions(withValues(model, [override]), name);
  return problem === undefined ? null : { ...problem, path: ['value'] };
}

/** The model with these values, which have been checked. */
function withValues(model: Model, overrides: readonly Override[]): Model {
  const parameters: Record<ParameterName, Parameter> = { ...model.parameters };
  for (const { parameter, value } of overrides) {
    const name = parameter as ParameterName;
    parameters[name] = { ...parameters[name], value } as Parameter;
  }
  return { ...model, parameters: parameters as Model['parameters'] };
}

function isParameterName(name: string): name is ParameterName {
  return Object.hasOwn(parameterSchemas, name);
}
