// The volunteer number: county, running number, check character (ISO 7064 MOD 11-2). Never derived from the ID number.
import type { Session } from '@chunhui/database';

const RUNNING_DIGITS = 7;

/** The number of the county's `running`-th volunteer: 520622 + 0000001 + check character. */
export function volunteerNumber(county: string, running: number): string {
  const digits = `${county}${String(running).padStart(RUNNING_DIGITS, '0')}`;
  return digits + checkCharacter(digits);
}

/** The check character that makes any single wrong digit, and any two swapped ones, show. */
export function checkCharacter(digits: string): string {
  let sum = 0;
  for (const digit of digits) sum = ((sum + Number(digit)) * 2) % 11;
  const check = (12 - sum) % 11;
  return check === 10 ? 'X' : String(check);
}

/**
 * Takes the next `count` running numbers of a kind, and answers the first of them. Who takes one holds the county's line until the
 * commit, so what is checked after it cannot change before it is stored, and no number is lost or given twice.
 */
export async function takeNumbers(
  session: Session,
  kind: 'volunteer' | `certificate-${number}`,
  count = 1,
): Promise<number> {
  const [row] = await session.query<{ last: number }>(
    `/* runningNumber.take */ insert into volunteers.running_numbers as r (county_code, kind, last) values ($1, $2, $3)
     on conflict (county_code, kind) do update set last = r.last + excluded.last returning last`,
    [session.county, kind, count],
  );
  return (row?.last ?? count) - count + 1;
}
