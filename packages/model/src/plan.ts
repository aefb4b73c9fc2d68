// Changes a county's model version in two steps: a plan to review, then exactly that plan or a refusal.
import { createHash } from 'node:crypto';
import type { CountyChange, CountyModel } from './county.ts';
import { type DiffLine, diffModels } from './diff.ts';
import { effectiveModel, type Override, type RefusedOverride } from './merge.ts';
import type { Model } from './model.ts';
import { refusal } from './refusal.ts';

/** The effects of a change of version on a county. */
export interface Plan {
  /** Hash of everything that the plan was made from; another county, override or document makes another id. */
  readonly planId: string;
  readonly from: Pick<Model, 'name' | 'version'>;
  readonly to: Pick<Model, 'name' | 'version'>;
  /** From the county's effective model now to the one after. */
  readonly lines: readonly DiffLine[];
  /** Includes those with the target's own value: an override stays until the county withdraws it. */
  readonly kept: readonly Override[];
  readonly dropped: readonly RefusedOverride[];
}

/** Plans the change of a county to the target model. */
export function planUpgrade(county: CountyModel, target: Model): Plan {
  const now = effectiveModel(county.model, county.overrides).model;
  const { model: then, refused } = effectiveModel(target, county.overrides);
  return {
    planId: createHash('sha256').update(canonical({ county, target })).digest('hex'),
    from: { name: county.model.name, version: county.model.version },
    to: { name: target.name, version: target.version },
    lines: diffModels(now, then),
    kept: county.overrides.filter((override) => !refused.some((one) => one.override === override)),
    dropped: refused,
  };
}

/** The county after the plan; refused when the county or the target is no longer what the plan was made from. */
export function applyPlan(planId: string, county: CountyModel, target: Model): CountyChange {
  const plan = planUpgrade(county, target);
  if (plan.planId !== planId) return { county: null, refusals: [refusal('PLAN_STALE', ['planId'])] };
  return { county: { model: target, overrides: plan.kept }, refusals: [] };
}

/** Canonical JSON: a database does not keep the order of keys and rows. */
function canonical({ county, target }: { county: CountyModel; target: Model }): string {
  const overrides = county.overrides.map(sorted).sort();
  return sorted({ model: county.model, overrides, target });
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
