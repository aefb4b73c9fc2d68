// Constraints between the parts of a model that its schema cannot state: codes exist, a minimum is below its maximum.
import { type CatalogueName, hasCode } from './catalogue.ts';
import type { Indicator } from './indicator.ts';
import type { Model } from './model.ts';
import { ORDERED, type Parameter, type ParameterName } from './parameters.ts';
import { type Refusal, refusal } from './refusal.ts';

/** Lists every contradiction in a model that fits the schema. */
export function contradictions(model: Model): Refusal[] {
  return [
    ...Object.entries(model.parameters).flatMap(([name, parameter]) => boundsGiven(name, parameter)),
    ...Object.keys(model.parameters).flatMap((name) => valueContradictions(model, name as ParameterName)),
    ...pairContradictions(model).map(({ problem }) => problem),
    ...Object.entries(model.catalogue).flatMap(([name, entries]) => codesTwice(['catalogue', name], entries)),
    ...model.catalogue.leagueOrganizationKind.flatMap(({ code, children }) =>
      unknownCodes(model, 'leagueOrganizationKind', children, [
        'catalogue',
        'leagueOrganizationKind',
        code,
        'children',
      ]),
    ),
    ...codesTwice(['indicators'], model.indicators),
    ...model.indicators.flatMap((indicator) => indicatorContradictions(model, indicator)),
  ];
}

/** Lists what is wrong with a parameter's value, apart from its type. */
export function valueContradictions(model: Model, name: ParameterName): Refusal[] {
  const parameter: Parameter = model.parameters[name];
  const path = ['parameters', name, 'value'];
  if ('catalogue' in parameter) {
    const codes = typeof parameter.value === 'string' ? [parameter.value] : parameter.value;
    return [...unknownCodes(model, parameter.catalogue, codes, path), ...oneForEachStar(model, name, codes, path)];
  }
  const { value } = parameter;
  if (Array.isArray(value)) {
    const ascends = value.every((step, at) => at === 0 || step > (value[at - 1] ?? step));
    const order = ascends ? [] : [refusal('NOT_ASCENDING', path, { parameter: name })];
    return [...order, ...oneForEachStar(model, name, value, path)];
  }
  if (typeof value !== 'number' || !('min' in parameter || 'max' in parameter)) return [];
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = parameter;
  if (value >= min && value <= max) return [];
  return [
    refusal('OUT_OF_BOUNDS', path, { parameter: name, value, min: parameter.min ?? '−∞', max: parameter.max ?? '∞' }),
  ];
}

/** The pairs of parameters whose minimum lies above its maximum. */
export function pairContradictions(
  model: Model,
): { pair: readonly [ParameterName, ParameterName]; problem: Refusal }[] {
  return ORDERED.flatMap((pair) => {
    const [lower, upper] = pair;
    const [lowerValue, upperValue] = [model.parameters[lower].value, model.parameters[upper].value];
    if (lowerValue <= upperValue) return [];
    const problem = refusal('CONTRADICTS', ['parameters', lower, 'value'], { lower, lowerValue, upper, upperValue });
    return [{ pair, problem }];
  });
}

/** What a county may override must have bounds, or an age limit of 280 would pass. */
function boundsGiven(name: string, parameter: Parameter): Refusal[] {
  const bounded = typeof parameter.value !== 'number' || ('min' in parameter && 'max' in parameter);
  return bounded || parameter.policy !== 'overridable'
    ? []
    : [refusal('MODEL_BOUNDS_MISSING', ['parameters', name], { parameter: name })];
}

/** Thresholds and issuing levels are lists along the star ratings. */
function oneForEachStar(model: Model, name: ParameterName, values: readonly unknown[], path: string[]): Refusal[] {
  const count = model.catalogue.starRating.length;
  const isStarList = name === 'starMinHours' || name === 'starIssuingLevels';
  return !isStarList || values.length === count ? [] : [refusal('LENGTHS_DIFFER', path, { parameter: name, count })];
}

function unknownCodes(model: Model, catalogue: CatalogueName, codes: readonly string[], path: string[]): Refusal[] {
  return codes
    .filter((code) => !hasCode(model, catalogue, code))
    .map((value) => refusal('UNKNOWN_CODE', path, { value, catalogue }));
}

function codesTwice(path: string[], entries: readonly { readonly code: string }[]): Refusal[] {
  const twice = entries.filter(({ code }, at) => entries.findIndex((other) => other.code === code) < at);
  return twice.map(({ code }) => refusal('MODEL_CODE_TWICE', [...path, code], { where: [...path, code].join(' › ') }));
}

function indicatorContradictions(model: Model, indicator: Indicator): Refusal[] {
  const { code, measure, numerator, denominator, status } = indicator;
  const path = ['indicators', code];
  const parts = [numerator, denominator].filter((part) => part !== undefined);
  const wholes = model.indicators.filter(({ owner }) => owner === indicator.owner).map((other) => other.code);
  const complete = parts.length === (measure === 'RATIO' ? 2 : 0);
  return [
    ...(complete ? [] : [refusal('MODEL_RATIO_INCOMPLETE', path, { indicator: code })]),
    ...parts
      .filter((part) => !wholes.includes(part))
      .map((other) => refusal('MODEL_INDICATOR_UNKNOWN', path, { indicator: code, other })),
    ...(status === undefined ? [] : unknownCodes(model, status.catalogue, status.codes, [...path, 'status', 'codes'])),
  ];
}
