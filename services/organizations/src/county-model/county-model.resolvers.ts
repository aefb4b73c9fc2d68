// Reads of models, plans, drift and adoption; mutations are declared in county-model.service.ts and rollout.service.ts.
import { effectiveModel, type Model, modelDrift, type Override, yuping1 } from '@chunhui/model';
import { divisionPrefix, graphqlError } from '@chunhui/runtime';
import { divisionsByCode } from '../division/division.store.ts';
import type {
  CountyAdoptionResolvers,
  CountyModelResolvers,
  ModelDifferenceResolvers,
  ModelDriftResolvers,
  ModelPlanResolvers,
  ModelVersionResolvers,
  ParameterOverrideResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { adoptionsIn } from './adoption.store.ts';
import { planModel } from './county-model.service.ts';
import { type CountyState, latestVersions, listModels, stateOf } from './county-model.store.ts';

/** The county of a code; refuses a code of another level. */
function countyOf(code: string): string {
  const county = divisionPrefix(code);
  if (county.length !== 6) throw graphqlError('BAD_USER_INPUT', { path: ['county'] });
  return county;
}

export const countyModelQueries = {
  countyModel: (_root, { county }, { session }) => stateOf(session, countyOf(county)),
  planModel: (_root, { county, model, version }, { session }) =>
    planModel(session, `${countyOf(county)}000000`, model ?? yuping1.name, version),
  modelDrift: async (_root, { county }, { session }) => {
    const state = await stateOf(session, countyOf(county));
    if (state.applied === null) return null;
    const latestVersion = (await latestVersions(session)).get(state.model.name) ?? state.model.version;
    return modelDrift({
      model: state.model,
      latestVersion,
      effective: state.applied.document,
      overrides: state.overrides,
    });
  },
  modelAdoption: (_root, { division }, { session }) => adoptionsIn(session, divisionPrefix(division), session.today),
  models: (_root, _args, { session }) => listModels(session),
  catalogue: async (_root, { county, name }, { session }) => {
    const { model, overrides } =
      county == null ? { model: yuping1, overrides: [] } : await stateOf(session, countyOf(county));
    return catalogueOf(effectiveModel(model, overrides).model).filter((each) => name == null || each.name === name);
  },
} satisfies QueryResolvers;

function catalogueOf(model: Model) {
  return Object.entries(model.catalogue).map(([name, entries]) => ({ name, entries }));
}

export const countyModelResolvers: CountyModelResolvers = {
  county: async ({ county }, _args, { load }) => (await load(divisionsByCode, `${county}000000`))!,
  name: ({ model }) => model.name,
  version: ({ model }) => model.version,
  policyNumber: ({ model }) => model.policy.number,
  title: ({ model }) => model.title,
  appliedAt: ({ applied }) => applied?.appliedAt ?? null,
  parameters: (state) => parametersOf(state),
  catalogue: ({ model }) => catalogueOf(model),
  document: ({ model, overrides }) => JSON.stringify(effectiveModel(model, overrides).model),
};

function parametersOf({ model, overrides }: CountyState) {
  const effective = effectiveModel(model, overrides).model;
  return Object.entries(effective.parameters).map(([name, parameter]) => {
    const own: Override | undefined = overrides.find((each) => each.parameter === name);
    const numbers = parameter as { unit?: string; min?: number; max?: number };
    return {
      name,
      zh: parameter.zh,
      en: parameter.en,
      value: JSON.stringify(parameter.value),
      modelValue: JSON.stringify(model.parameters[name as keyof typeof model.parameters].value),
      unit: numbers.unit ?? null,
      min: numbers.min ?? null,
      max: numbers.max ?? null,
      policy: parameter.policy.toUpperCase() as 'LOCKED' | 'OVERRIDABLE' | 'LOCAL',
      citation: parameter.citation,
      override: own ?? null,
    };
  });
}

export const parameterOverrideResolvers: ParameterOverrideResolvers = {
  value: ({ value }) => JSON.stringify(value),
  decidedAt: ({ date }) => date,
};

export const modelVersionResolvers: ModelVersionResolvers = {
  policyNumber: ({ policy }) => policy.number,
  document: (model) => JSON.stringify(model),
};

export const modelPlanResolvers: ModelPlanResolvers = {
  from: ({ from }) => `${from.name}/${from.version}`,
  to: ({ to }) => `${to.name}/${to.version}`,
  differences: ({ lines }) => [...lines],
  kept: ({ kept }) => [...kept],
  dropped: ({ dropped }) => dropped.map(({ override: own, refusal }) => ({ override: own, reason: refusal })),
};

export const modelDriftResolvers: ModelDriftResolvers = {
  expected: ({ expected }) => expected.map(({ override: own, ...difference }) => ({ difference, override: own })),
  unexpected: ({ unexpected }) => [...unexpected],
};

export const modelDifferenceResolvers: ModelDifferenceResolvers = {
  from: ({ from }) => (from === undefined ? null : JSON.stringify(from)),
  to: ({ to }) => (to === undefined ? null : JSON.stringify(to)),
};

export const countyAdoptionResolvers: CountyAdoptionResolvers = {
  county: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
  model: ({ modelName, modelVersion }) => (modelName === null ? null : `${modelName}/${modelVersion}`),
};
