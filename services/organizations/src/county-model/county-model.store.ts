// Stores and loads models: published versions, and the state of a county. The county is an argument, because a prefecture may act for it.
import { columnsOf, type Session } from '@chunhui/database';
import { effectiveModel, type Model, type Override, restoreModel, yuping1 } from '@chunhui/model';
import {
  type AppliedModel,
  countyModels,
  type ModelOverride,
  type ModelVersion,
  modelOverrides,
  models,
} from './county-model.table.ts';

/** The model that a county works by. */
export interface CountyState {
  /** Six digits. */
  readonly county: string;
  /** Null until a model is applied: the county then works by the standard, Yuping's first version. */
  readonly applied: AppliedModel | null;
  /** The document of its version. */
  readonly model: Model;
  readonly overrides: readonly Override[];
}

/** A published version; the first of Yuping's comes with the program. */
export async function findModel(session: Session, name: string, version: number): Promise<Model | null> {
  if (name === yuping1.name && version === yuping1.version) return yuping1;
  const [row] = await session.query<ModelVersion>(
    `/* model.find */ select ${columnsOf(models)} from organizations.models r where r.name = $1 and r.version = $2`,
    [name, version],
  );
  return row === undefined ? null : restoreModel(row.document, yuping1);
}

/** The newest version of each name. */
export async function latestVersions(session: Session): Promise<ReadonlyMap<string, number>> {
  const rows = await session.query<{ name: string; version: number }>(
    '/* model.latest */ select name, max(version) as version from organizations.models group by name',
  );
  const latest = new Map([[yuping1.name, yuping1.version]]);
  for (const { name, version } of rows) latest.set(name, Math.max(version, latest.get(name) ?? 0));
  return latest;
}

/** Every version that can be applied, by name and number. */
export async function listModels(session: Session): Promise<Model[]> {
  const rows = await session.query<ModelVersion>(
    `/* model.list */ select ${columnsOf(models)} from organizations.models r order by r.name, r.version`,
  );
  return [yuping1, ...rows.map((row) => restoreModel(row.document, yuping1))];
}

/** Publishes a version; false when there is one of this name and number. */
export async function publish(session: Session, model: Model): Promise<boolean> {
  const published = await session.query(
    `/* model.publish */ insert into organizations.models (name, version, scope, document, published_by)
     values ($1, $2, $3, $4, $5) on conflict do nothing returning name`,
    [model.name, model.version, session.scope, JSON.stringify(model), session.subject ?? ''],
  );
  return published.length > 0;
}

/** Locks a county's model until the transaction ends; false when the county is not prepared or not in the session's scope. */
export async function lockCounty(session: Session, county: string): Promise<boolean> {
  const rows = await session.query(
    '/* county.lock */ select county_code from organizations.counties where county_code = $1 for update',
    [county],
  );
  return rows.length > 0;
}

/** The state of a county: its version and its overrides. */
export async function stateOf(session: Session, county: string): Promise<CountyState> {
  const [applied = null] = await session.query<AppliedModel>(
    `/* countyModel.state */ select ${columnsOf(countyModels)} from organizations.county_models r where r.county_code = $1`,
    [county],
  );
  const rows = await session.query<ModelOverride>(
    `/* countyModel.overrides */ select ${columnsOf(modelOverrides)} from organizations.model_overrides r
     where r.county_code = $1 order by r.parameter`,
    [county],
  );
  const model = applied === null ? yuping1 : await findModel(session, applied.modelName, applied.modelVersion);
  if (model === null) throw new Error(`the model of ${county} is not published`);
  const overrides = rows.map(
    ({ parameter, value, author, reason, decidedAt }): Override => ({
      parameter,
      value,
      author,
      reason,
      date: decidedAt.toISOString(),
    }),
  );
  return { county, applied, model, overrides };
}

/** Stores the state of a county, and the effective document that every service reads. */
export async function keepState(
  session: Session,
  county: string,
  { model, overrides }: { readonly model: Model; readonly overrides: readonly Override[] },
): Promise<void> {
  await session.query(
    `/* countyModel.keep */
     insert into organizations.county_models (county_code, document, model_name, model_version, applied_by, applied_at)
     values ($1, $2, $3, $4, $5, now())
     on conflict (county_code) do update set document = excluded.document,
       applied_by = case when (county_models.model_name, county_models.model_version) = (excluded.model_name, excluded.model_version)
         then county_models.applied_by else excluded.applied_by end,
       applied_at = case when (county_models.model_name, county_models.model_version) = (excluded.model_name, excluded.model_version)
         then county_models.applied_at else excluded.applied_at end,
       model_name = excluded.model_name, model_version = excluded.model_version`,
    [county, JSON.stringify(effectiveModel(model, overrides).model), model.name, model.version, session.subject ?? ''],
  );
  await session.query(
    `/* countyModel.forgetOverrides */ delete from organizations.model_overrides where county_code = $1 and parameter <> all($2)`,
    [county, overrides.map(({ parameter }) => parameter)],
  );
  await session.query(
    `/* countyModel.keepOverrides */
     insert into organizations.model_overrides (county_code, parameter, value, author, reason, decided_at)
     select $1, o.parameter, o.value, o.author, o.reason, o.date
     from jsonb_to_recordset($2) as o (parameter text, value jsonb, author text, reason text, date timestamptz)
     on conflict (county_code, parameter) do update
       set value = excluded.value, author = excluded.author, reason = excluded.reason, decided_at = excluded.decided_at`,
    [county, JSON.stringify(overrides)],
  );
}
