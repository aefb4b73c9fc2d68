// Changing what a county works by: planned first, then that plan or nothing; overridden with author, reason and day; exported, published.
import type { Session } from '@chunhui/database';
import {
  applyPlan,
  type CountyChange,
  exportModel,
  type Model,
  overrideParameter,
  planUpgrade,
  validateModelYaml,
  withdrawOverride,
} from '@chunhui/model';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { userError } from '../user-errors.ts';
import {
  type CountyState,
  findModel,
  keepState,
  latestVersions,
  lockCounty,
  publish,
  stateOf,
} from './county-model.store.ts';

const { idempotencyKey } = inputs;
const county = z.string().regex(/^\d{6}0{6}$/);
export const applyInput = z.object({
  county,
  model: z.string().default('yuping'),
  version: z.int(),
  planId: z.string(),
  idempotencyKey,
});
export const overrideInput = z.object({
  county,
  parameter: z.string(),
  value: z.string(),
  reason: inputs.text(500),
  idempotencyKey,
});
export const withdrawInput = z.object({ county, parameter: z.string(), reason: inputs.text(500), idempotencyKey });
export const exportInput = z.object({
  county,
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .nullish(),
  idempotencyKey,
});
export const publishInput = z.object({ document: z.string().max(500_000), idempotencyKey });

/** A plan of a change of version; null when there is no such version. */
export async function planModel(session: Session, code: string, name: string, version: number) {
  const target = await findModel(session, name, version);
  return target === null ? null : planUpgrade(await stateOf(session, code.slice(0, 6)), target);
}

export async function applyModel(session: Session, input: z.output<typeof applyInput>): Promise<CountyState> {
  const state = await hold(session, input.county);
  const target = await findModel(session, input.model, input.version);
  if (target === null) throw new RefusedError([userError('MODEL_UNKNOWN', ['version'])]);
  return keep(session, state, applyPlan(input.planId, state, target), 'county-model.apply');
}

/** Gives a parameter a value of the county's own; `value` is JSON. */
export async function override(
  session: Session,
  { county: code, parameter, value, reason }: z.output<typeof overrideInput>,
): Promise<CountyState> {
  const state = await hold(session, code);
  const parsed = parseJson(value);
  if (parsed === undefined) throw new RefusedError([userError('VALUE_NOT_JSON', ['value'])]);
  const author = session.subject ?? '';
  const change = overrideParameter(state, { parameter, value: parsed, author, reason, date: new Date().toISOString() });
  return keep(session, state, change, 'county-model.override', reason);
}

export async function withdraw(
  session: Session,
  { county: code, parameter, reason }: z.output<typeof withdrawInput>,
): Promise<CountyState> {
  const state = await hold(session, code);
  return keep(session, state, withdrawOverride(state, parameter), 'county-model.withdraw-override', reason);
}

/** A pilot county's effective model as the next version, for others to apply. */
export async function exportAsModel(
  session: Session,
  { county: code, name }: z.output<typeof exportInput>,
): Promise<Model> {
  requireAboveCounty(session);
  const state = await hold(session, code);
  const as = name ?? state.model.name;
  const version = ((await latestVersions(session)).get(as) ?? 0) + 1;
  const { model, problems } = exportModel(state, { name: as, version });
  if (model === null) throw new RefusedError(problems);
  await publishOrRefuse(session, model);
  return model;
}

/** Publishes a document as people write it. */
export async function publishModel(session: Session, { document }: z.output<typeof publishInput>): Promise<Model> {
  requireAboveCounty(session);
  const { model, problems } = validateModelYaml(document);
  if (model === null)
    throw new RefusedError(problems.map((problem) => ({ ...problem, path: ['document', ...problem.path] })));
  await publishOrRefuse(session, model);
  return model;
}

async function publishOrRefuse(session: Session, model: Model): Promise<void> {
  const latest = (await latestVersions(session)).get(model.name) ?? 0;
  if (model.version !== latest + 1 || !(await publish(session, model)))
    throw new RefusedError([userError('MODEL_VERSION_TAKEN', ['document', 'version'])]);
  session.audit({ action: 'model.publish', nounId: `${model.name}/${model.version}` });
}

/** What is published is for other counties: a county does not decide it alone. */
function requireAboveCounty(session: Session): void {
  if (session.scope.length >= 6) throw new RefusedError([userError('MODEL_FROM_ABOVE_COUNTY')]);
}

/** The county's state, held until the transaction ends: of two administrators at once the second sees what the first did. */
async function hold(session: Session, code: string): Promise<CountyState> {
  const six = code.slice(0, 6);
  if (!(await lockCounty(session, six))) throw new RefusedError([userError('COUNTY_NOT_PREPARED', ['county'])]);
  return stateOf(session, six);
}

async function keep(
  session: Session,
  before: CountyState,
  { county: after, refusals }: CountyChange,
  action: string,
  purpose?: string,
): Promise<CountyState> {
  if (after === null) throw new RefusedError(refusals);
  await keepState(session, before.county, after);
  session.audit({
    action,
    nounId: before.county,
    before: traceOf(before),
    after: traceOf(after),
    ...(purpose === undefined ? {} : { purpose }),
  });
  return stateOf(session, before.county);
}

function traceOf({ model, overrides }: Pick<CountyState, 'model' | 'overrides'>) {
  return {
    model: `${model.name}/${model.version}`,
    overrides: Object.fromEntries(overrides.map(({ parameter, value }) => [parameter, value])),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
