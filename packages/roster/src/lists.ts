// The lists that the columns of a roster look things up in, as the session's county has them.
import type { Session } from '@chunhui/database';
import type { Columns, DivisionName, Lists } from '@chunhui/sheet';
import type { RosterKind } from './kind.ts';

/** The divisions of the session's county with their names: those of another county are unknown here. */
export function divisionsOfCounty(session: Session): Promise<DivisionName[]> {
  return session.query<DivisionName>(
    `/* division.names */ select code, name from organizations_published.divisions where starts_with(prefix, $1) order by code`,
    [session.county],
  );
}

export async function listsOf<Definition extends Columns, Options, Found>(
  session: Session,
  { catalogues }: RosterKind<Definition, Options, Found>,
): Promise<Lists> {
  const divisions = await divisionsOfCounty(session);
  return catalogues === undefined ? { divisions } : { divisions, catalogues: await catalogues(session) };
}
