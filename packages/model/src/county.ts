// A county's choices: its model version and its overrides. Each function returns the new state or a refusal.
import { effectiveModel, type Override } from './merge.ts';
import type { Model } from './model.ts';
import { type Refusal, refusal } from './refusal.ts';
import { type Validation, validateModel } from './validate.ts';

/** A county's model: the document of its version, and its overrides in force. */
export interface CountyModel {
  readonly model: Model;
  readonly overrides: readonly Override[];
}

/** The state after a change, or the refusal. */
export type CountyChange =
  | { readonly county: CountyModel; readonly refusals: readonly [] }
  | { readonly county: null; readonly refusals: readonly Refusal[] };

/** Overrides a parameter; replaces an earlier override. */
export function overrideParameter(county: CountyModel, override: Override): CountyChange {
  const others = county.overrides.filter(({ parameter }) => parameter !== override.parameter);
  return changed({ model: county.model, overrides: [...others, override] });
}

/** Withdraws the override of a parameter. */
export function withdrawOverride(county: CountyModel, parameter: string): CountyChange {
  const overrides = county.overrides.filter((override) => override.parameter !== parameter);
  if (overrides.length === county.overrides.length) {
    return { county: null, refusals: [refusal('NOT_OVERRIDDEN', ['parameter'], { parameter })] };
  }
  return changed({ model: county.model, overrides });
}

function changed(county: CountyModel): CountyChange {
  const { refused } = effectiveModel(county.model, county.overrides);
  return refused.length === 0
    ? { county, refusals: [] }
    : { county: null, refusals: refused.map((one) => one.refusal) };
}

/** The name of the exported model; title and policy stay those of the county's model unless they are given. */
export type NewVersion = Pick<Model, 'name' | 'version'> & Partial<Pick<Model, 'title' | 'policy'>>;

/**
 * A pilot county's effective model as a new version for others. Local parameters are not exported: they keep the values of the
 * model that the county works by.
 */
export function exportModel(county: CountyModel, identity: NewVersion): Validation {
  const { parameters } = county.model;
  const shared = county.overrides.filter(
    ({ parameter }) => parameters[parameter as keyof typeof parameters]?.policy !== 'local',
  );
  return validateModel({ ...effectiveModel(county.model, shared).model, ...identity });
}
