// The lists that the columns of a roster look things up in, as the session's county has them.
import type { Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import type { Columns, DivisionName, Lists } from '@chunhui/sheet';
import type { RosterKind } from './kind.ts';

/** The divisions of the session's county with their names: those of another county, and those that have ended, are unknown here. */
export function divisionsOfCounty(session: Session): Promise<DivisionName[]> {
  return session.query<DivisionName>(
    `/* division.names */ select code, name from organizations_published.divisions
     where starts_with(prefix, $1) and (valid_to is null or valid_to > $2) order by code`,
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
