// Rolling a county out as a tenant: prepared first, reporting when its first data is complete.
import type { Session } from '@chunhui/database';
import { type County, counties } from './county.table.ts';

/** Every county that is prepared or rolled out. */
export function listCounties(session: Session): Promise<County[]> {
  return session.query<County>(
    '/* county.list */ select county_code, division_code, rolled_out_on from organizations.counties order by county_code',
  );
}

/** Enters a county whose data may then be loaded. Safe to repeat. */
export async function prepareCounty(session: Session): Promise<void> {
  await session.query(
    `/* county.prepare */ insert into ${counties.sql} (county_code, division_code) values ($1, $2) on conflict do nothing`,
    [session.county, session.county.padEnd(12, '0')],
  );
}

/** From now on the county reports. Safe to repeat: the first day stays. */
export async function rollOutCounty(session: Session, on: string): Promise<void> {
  await session.query(
    '/* county.rollOut */ update organizations.counties set rolled_out_on = coalesce(rolled_out_on, $2) where county_code = $1',
    [session.county, on],
  );
}
