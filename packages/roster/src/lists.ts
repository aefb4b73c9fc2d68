// The lists in which the columns of a roster look values up, for the session's county.
import type { Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import type { Columns, DivisionName, Lists } from '@chunhui/sheet';
import type { RosterKind } from './kind.ts';

/** The divisions in force of the session's county, and those above it: paths of names begin there. */
export function divisionsOfCounty(session: Session): Promise<DivisionName[]> {
  return session.query<DivisionName>(
    `/* division.names */ select code, name from organizations_published.divisions
     where (starts_with(prefix, $1) or starts_with($1, prefix)) and (valid_to is null or valid_to > $2)
     order by code`,
    [session.county, dayOf(new Date())],
  );
}

export async function listsOf<Definition extends Columns, Options, Found>(
  session: Session,
  { catalogues }: RosterKind<Definition, Options, Found>,
): Promise<Lists> {
  const divisions = await divisionsOfCounty(session);
  return catalogues === undefined ? { divisions } : { divisions, catalogues: await catalogues(session) };
}
