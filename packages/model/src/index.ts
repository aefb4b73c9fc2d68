// The county model as data and pure functions. Knows no database and no GraphQL.
export { type AgeParameters, ageOn, ageProtection, isCalendarDay } from './age.ts';
export { type Catalogue, type CatalogueName, countEveryCode, hasCode, mayHold } from './catalogue.ts';
export {
  type CountyChange,
  type CountyModel,
  exportModel,
  type NewVersion,
  overrideParameter,
  withdrawOverride,
} from './county.ts';
export { addDays, addMonths, addWorkingDays, dayOf } from './day.ts';
export { type DiffLine, diffModels, type ModelDocument } from './diff.ts';
export { type Drift, type ExpectedDrift, modelDrift } from './drift.ts';
export * from './first-secretary.ts';
export * from './identifier.ts';
export { bearsOut, type Indicator, type IndicatorDirection, type IndicatorOwner, indicatorsOf } from './indicator.ts';
export { type EffectiveModel, effectiveModel, type Override, type RefusedOverride } from './merge.ts';
export { type Model, type ParameterValues, parameterValues } from './model.ts';
export type { Parameter, ParameterName, ParameterValue } from './parameters.ts';
export { personNameKey, tidyPersonName } from './person-name.ts';
export { applyPlan, type Plan, planUpgrade } from './plan.ts';
export { REFUSALS, type Refusal, type RefusalCode } from './refusal.ts';
export * from './standing.ts';
export {
  InvalidModel,
  parseModel,
  restoreModel,
  type Validation,
  validateModel,
  validateModelYaml,
} from './validate.ts';
export { yuping1 } from './yuping.ts';
