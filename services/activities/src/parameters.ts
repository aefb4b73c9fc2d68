// The parameters of the county's model, by the model's own names: a county's own value takes precedence.
import { createModelReader } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { type CatalogueName, type Model, type ParameterName, restoreModel, yuping1 } from '@chunhui/model';

/** Risks, lowest first: an activity needs approval from the model's risk on. */
export const RISKS = ['LOW', 'MEDIUM', 'HIGH'] as const;

type Values = { readonly [Name in ParameterName]: Model['parameters'][Name]['value'] };

/** The values of a model's parameters, each in the unit that the model states, and the codes of its catalogues. */
export type Parameters = Values & { readonly codes: (catalogue: CatalogueName) => readonly string[] };

function parametersIn({ parameters, catalogue }: Model): Parameters {
  const values = Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));
  return { ...(values as Values), codes: (name) => catalogue[name].map(({ code }) => code) };
}

/** The model of the session's county. */
export const modelOf = createModelReader((document) => restoreModel(document, yuping1), yuping1);

/** The parameters of a county that has no model of its own. */
export const standardParameters = parametersIn(yuping1);

const known = new WeakMap<Model, Parameters>();

/** The parameters of the session's county. */
export async function parametersOf(session: Session): Promise<Parameters> {
  const model = await modelOf(session);
  const parameters = known.get(model) ?? parametersIn(model);
  known.set(model, parameters);
  return parameters;
}
