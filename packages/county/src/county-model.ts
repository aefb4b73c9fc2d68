// The county's effective model, as the organizations service publishes it: every service reads its parameters and codes here.
import type { Session } from '@chunhui/database';
import { type Model, type ParameterValues, parameterValues, restoreModel, yuping1 } from '@chunhui/model';

/** A changed parameter takes effect within this time, without a restart. */
const CACHED_MS = 2000;

interface CountyModel {
  readonly model: Model;
  readonly parameters: ParameterValues;
}

/** What applies above a county, and in a county that no model was applied to. */
const STANDARD: CountyModel = { model: yuping1, parameters: parameterValues(yuping1) };

const cache = new Map<string, CountyModel & { readonly until: number }>();

async function countyModelOf(session: Session): Promise<CountyModel> {
  if (session.scope.length < 6) return STANDARD;
  const { county } = session;
  const cached = cache.get(county);
  if (cached !== undefined && cached.until > Date.now()) return cached;
  const [row] = await session.query<{ document: unknown }>(
    '/* countyModel.read */ select document from organizations_published.effective_models where county_code = $1',
    [county],
  );
  const model = row === undefined ? yuping1 : restoreModel(row.document, yuping1);
  const found = { model, parameters: parameterValues(model), until: Date.now() + CACHED_MS };
  cache.set(county, found);
  return found;
}

/** The effective model of the session's county, cached for 2 s; the standard model for a session above a county. */
export async function modelOf(session: Session): Promise<Model> {
  return (await countyModelOf(session)).model;
}

/** The parameter values of that model, by the model's own names and in its units. */
export async function parametersOf(session: Session): Promise<ParameterValues> {
  return (await countyModelOf(session)).parameters;
}
