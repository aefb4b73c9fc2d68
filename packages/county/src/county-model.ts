// The county's effective model, as the organizations service publishes it: every service reads its parameters there.
import type { Session } from '@chunhui/database';

/** A changed parameter takes effect within this time, without a restart. */
const BELIEVED_MS = 2000;

/**
 * Makes the function by which a service reads the county's effective model: parsed once and believed for two seconds. A county
 * without one of its own gets `standard`.
 */
export function createModelReader<Model>(
  parse: (document: unknown) => Model,
  standard: Model,
): (session: Session) => Promise<Model> {
  const known = new Map<string, { readonly until: number; readonly model: Model }>();
  return async (session) => {
    const county = session.county;
    const entry = known.get(county);
    if (entry !== undefined && entry.until > Date.now()) return entry.model;
    const [row] = await session.query<{ document: unknown }>(
      '/* countyModel.read */ select document from organizations_published.effective_models where county_code = $1',
      [county],
    );
    const model = row === undefined ? standard : parse(row.document);
    known.set(county, { until: Date.now() + BELIEVED_MS, model });
    return model;
  };
}
