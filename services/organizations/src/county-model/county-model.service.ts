// Changing the model that a county works by: a version is applied as planned, a parameter is overridden with author, reason and day.
import type { Session } from '@chunhui/database';
import {
  applyPlan,
  type CountyChange,
  type Model,
  exportModel as modelOfCounty,
  planUpgrade,
  validateModelYaml,
  overrideParameter as withOverride,
  withdrawOverride as withoutOverride,
} from '@chunhui/model';
import { allow, inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
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

const { idempotencyKey, text } = inputs;
const writesModel = allow('model:write', (_root, { input }) => input.county);
const county = z.string().regex(/^\d{6}0{6}$/);

/** A plan of a change of version; null when there is no such version. */
export async function planModel(session: Session, code: string, name: string, version: number) {
  const target = await findModel(session, name, version);
  return target === null ? null : planUpgrade(await stateOf(session, code.slice(0, 6)), target);
}

export const applyModel = mutation({
  access: writesModel,
  input: z.object({
    county,
    model: z.string().default('yuping'),
    version: z.int(),
    planId: z.string(),
    idempotencyKey,
  }),
  noun: 'countyModel',
  async run(session, input): Promise<CountyState> {
    const state = await lockState(session, input.county);
    const target = await findModel(session, input.model, input.version);
    if (target === null) throw new RefusedError(userError('MODEL_UNKNOWN', ['version']));
    return keep(session, state, applyPlan(input.planId, state, target), 'county-model.apply');
  },
});

export const overrideParameter = mutation({
  access: writesModel,
  input: z.object({ county, parameter: z.string(), value: z.string(), reason: text(500), idempotencyKey }),
  noun: 'countyModel',
  async run(session, { county: code, parameter, value, reason }): Promise<CountyState> {
    const state = await lockState(session, code);
    const parsed = parseJson(value);
    if (parsed === undefined) throw new RefusedError(userError('VALUE_NOT_JSON', ['value']));
    const author = session.subject ?? '';
    const own = { parameter, value: parsed, author, reason, date: session.now.toISOString() };
    return keep(session, state, withOverride(state, own), 'county-model.override', reason);
  },
});

export const withdrawOverride = mutation({
  access: writesModel,
  input: z.object({ county, parameter: z.string(), reason: text(500), idempotencyKey }),
  noun: 'countyModel',
  async run(session, { county: code, parameter, reason }): Promise<CountyState> {
    const state = await lockState(session, code);
    return keep(session, state, withoutOverride(state, parameter), 'county-model.withdraw-override', reason);
  },
});

/** Publishes a pilot county's effective model as the next version, which other counties can apply. */
export const exportModel = mutation({
  access: writesModel,
  input: z.object({
    county,
    name: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .nullish(),
    idempotencyKey,
  }),
  noun: 'model',
  async run(session, { county: code, name }): Promise<Model> {
    requireAboveCounty(session);
    const state = await lockState(session, code);
    const as = name ?? state.model.name;
    const version = ((await latestVersions(session)).get(as) ?? 0) + 1;
    const { model, problems } = modelOfCounty(state, { name: as, version });
    if (model === null) throw new RefusedError(problems);
    await publishOrRefuse(session, model);
    return model;
  },
});

export const publishModel = mutation({
  access: allow('model:write'),
  input: z.object({ document: z.string().max(500_000), idempotencyKey }),
  noun: 'model',
  async run(session, { document }): Promise<Model> {
    requireAboveCounty(session);
    const { model, problems } = validateModelYaml(document);
    if (model === null)
      throw new RefusedError(problems.map((problem) => ({ ...problem, path: ['document', ...problem.path] })));
    await publishOrRefuse(session, model);
    return model;
  },
});

async function publishOrRefuse(session: Session, model: Model): Promise<void> {
  const latest = (await latestVersions(session)).get(model.name) ?? 0;
  if (model.version !== latest + 1 || !(await publish(session, model)))
    throw new RefusedError(userError('MODEL_VERSION_TAKEN', ['document', 'version']));
  session.audit({ action: 'model.publish', nounId: `${model.name}/${model.version}` });
}

/** A published model is for other counties, so a county does not publish it alone. */
function requireAboveCounty(session: Session): void {
  if (session.scope.length >= 6) throw new RefusedError(userError('MODEL_FROM_ABOVE_COUNTY'));
}

/** The county's state, locked until the transaction ends: of two concurrent changes the second sees the first. */
async function lockState(session: Session, code: string): Promise<CountyState> {
  const six = code.slice(0, 6);
  if (!(await lockCounty(session, six))) throw new RefusedError(userError('COUNTY_NOT_PREPARED', ['county']));
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
