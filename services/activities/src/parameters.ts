// The parameters of the county's model by its own names, and the codes of its catalogues.
import { modelOf } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { type CatalogueName, type Model, type ParameterValues, parameterValues } from '@chunhui/model';

export { modelOf };

/** Risks, lowest first: an activity needs approval from the model's risk on. */
export const RISKS = ['LOW', 'MEDIUM', 'HIGH'] as const;

export type Parameters = ParameterValues & { readonly codes: (catalogue: CatalogueName) => readonly string[] };

const known = new WeakMap<Model, Parameters>();

export async function parametersOf(session: Session): Promise<Parameters> {
  const model = await modelOf(session);
  const parameters = known.get(model) ?? {
    ...parameterValues(model),
    codes: (name: CatalogueName) => model.catalogue[name].map(({ code }) => code),
  };
  known.set(model, parameters);
  return parameters;
}
