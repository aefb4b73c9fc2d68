// The drift of a county from its model: the part explained by its overrides, and the unexplained part.
import { type DiffLine, diffModels, type ModelDocument } from './diff.ts';
import { effectiveModel, type Override, type RefusedOverride } from './merge.ts';
import type { Model } from './model.ts';
import type { ParameterName } from './parameters.ts';

/** A difference made by an override. */
export interface ExpectedDrift extends DiffLine {
  readonly override: Override;
}

export interface Drift {
  readonly versionsBehind: number;
  /** From the model to the model with overrides. Local parameters do not drift. */
  readonly expected: readonly ExpectedDrift[];
  /** From the model with overrides to the stored document: should be empty. */
  readonly unexpected: readonly DiffLine[];
  /** Overrides that the model does not allow and that therefore have no effect. */
  readonly refused: readonly RefusedOverride[];
}

/** The drift of a county from the model of its own version. */
export function modelDrift(county: {
  readonly model: Model;
  readonly latestVersion: number;
  /** The effective model as the county has it stored. */
  readonly effective: ModelDocument;
  readonly overrides: readonly Override[];
}): Drift {
  const { model, overrides } = county;
  const decided = effectiveModel(model, overrides);
  const expected = diffModels(model, decided.model).flatMap((line) => {
    const name = line.path.split('.')[1] as ParameterName;
    // The merge changes nothing but values of overridden parameters.
    const override = overrides.findLast(({ parameter }) => parameter === name) as Override;
    return model.parameters[name].policy === 'local' ? [] : [{ ...line, override }];
  });
  return {
    versionsBehind: Math.max(0, county.latestVersion - model.version),
    expected,
    unexpected: diffModels(decided.model, county.effective),
    refused: decided.refused,
  };
}
