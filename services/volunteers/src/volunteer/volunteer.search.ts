// Searches the registry by what an office knows of a person, in a stable order, in pages.
import { columnsOf, type Session } from '@chunhui/database';
import { isStorable, type PagedList } from '@chunhui/runtime';
import type { VolunteerFilter, VolunteerOrder } from '../generated/resolvers.ts';
import { readPhone, readResidentId } from '../identity.ts';
import { type Volunteer, volunteers } from './volunteer.table.ts';

const columns = columnsOf(volunteers);

interface Order {
  readonly keyOf: (row: Volunteer) => string[];
  readonly by: string;
  /** SQL: the rows after a key, whose parts are text parameters. */
  readonly after: (parameters: readonly string[]) => string;
}

/** Each order ends in the id, so that no two rows are equal and each page starts after the last row of the one before. */
const ORDERS: Record<VolunteerOrder, Order> = {
  REGISTRATION: {
    keyOf: ({ id }) => [id],
    by: 'r.county_code, r.id',
    after: ([id]) => `(r.county_code, r.id) > (left(${id}, 6), ${id})`,
  },
  NAME: {
    keyOf: ({ nameInitials, id }) => [nameInitials, id],
    by: 'r.county_code, r.name_initials, r.id',
    after: ([initials, id]) => `(r.county_code, r.name_initials, r.id) > (left(${id}, 6), ${initials}, ${id})`,
  },
  HOURS: {
    keyOf: ({ approvedMinutes, id }) => [String(approvedMinutes), id],
    by: 'r.county_code, r.approved_minutes desc, r.id',
    // The first condition is redundant: it lets the index scan start at the page.
    after: ([minutes, id]) =>
      `r.approved_minutes <= ${minutes}::bigint and (r.approved_minutes < ${minutes}::bigint or r.id > ${id})`,
  },
};

/** The registrations of a division and below it that meet every given condition, without merged ones. */
export function searchVolunteers(
  session: Session,
  prefix: string,
  filter: VolunteerFilter,
  orderBy: VolunteerOrder,
): PagedList<Volunteer> {
  const parameters: unknown[] = [];
  const parameter = (value: unknown) => `$${parameters.push(value)}`;
  const county = parameter(prefix.slice(0, 6));
  const conditions = [
    `r.county_code = ${county}`,
    `starts_with(r.division_code, ${parameter(prefix)})`,
    'r.merged_into is null',
    ...conditionsOf(session, filter, parameter),
  ];
  const order = ORDERS[orderBy];
  return {
    sortedBy: orderBy === 'REGISTRATION' ? [`${volunteers.sql}.id`] : [orderBy, `${volunteers.sql}.id`],
    keyOf: order.keyOf,
    rows: ({ first, after }: { readonly first: number; readonly after: readonly string[] | null }) => {
      const all = [...parameters];
      const place = (value: unknown) => `$${all.push(value)}`;
      const where = after === null ? conditions : [...conditions, order.after(keyOf(orderBy, after).map(place))];
      return session.query<Volunteer>(
        `/* volunteers.list */ select ${columns} from volunteers.volunteers r
         where ${where.join(' and ')} order by ${order.by} limit ${place(first + 1)}`,
        all,
      );
    },
    count: async () => {
      const [row] = await session.query<{ count: number }>(
        `/* volunteers.count */ select count(*) from volunteers.volunteers r where ${conditions.join(' and ')}`,
        parameters,
      );
      return row?.count ?? 0;
    },
  };
}

/** A cursor's key; invalid minutes start at the beginning. */
function keyOf(orderBy: VolunteerOrder, after: readonly string[]): readonly string[] {
  const [first = '', ...rest] = after;
  return orderBy === 'HOURS' && !/^\d{1,15}$/.test(first) ? ['999999999999999', ...rest] : after;
}

function conditionsOf(session: Session, filter: VolunteerFilter, parameter: (value: unknown) => string): string[] {
  const { name, number, phone, residentId, team, skill, sector, minAge, maxAge, minStar, status, leagueMember } =
    filter;
  const conditions: string[] = [];
  const add = (value: unknown, sql: (place: string) => string) => {
    // PostgreSQL rejects such text as a parameter; no row can have it.
    if (typeof value === 'string' && !isStorable(value)) conditions.push('false');
    else if (value != null) conditions.push(sql(parameter(value)));
  };
  const wanted = name?.trim();
  // Letters are initials, anything else is the name. A range of the prefix can use the index, under row-level security too.
  if (wanted && /^[a-z0-9]+$/i.test(wanted)) {
    const from = parameter(wanted.toLowerCase());
    conditions.push(`r.name_initials >= ${from} and r.name_initials < ${from} || '~'`);
  } else if (wanted) add(wanted, (place) => `strpos(r.name, ${place}) > 0`);
  add(number?.trim().toUpperCase(), (place) => `starts_with(r.number, ${place})`);
  if (phone != null)
    add(session.vault.fingerprint('phone', readPhone(phone) ?? ''), (place) => `r.phone_fingerprint = ${place}`);
  if (residentId != null) {
    const identity = readResidentId(residentId, session.today);
    add(session.vault.personId(identity?.residentId ?? ''), (place) => `r.person_id = ${place}`);
  }
  add(
    team,
    // An array is evaluated once; "exists" may be evaluated for each volunteer.
    (place) => `r.id = any (array(select m.volunteer_id from volunteers.volunteer_team_memberships m
      where m.county_code = ${parameter(session.county)} and m.team_id = ${place} and m.left_on is null))`,
  );
  add(skill, (place) => `${place} = any (r.skills)`);
  add(sector, (place) => `r.sector = ${place}`);
  const { today } = session;
  add(minAge == null ? null : yearsBefore(today, minAge), (place) => `r.birth_date <= ${place}::date`);
  add(maxAge == null ? null : yearsBefore(today, maxAge + 1), (place) => `r.birth_date > ${place}::date`);
  add(minStar, (place) => `r.star >= ${place}`);
  add(status, (place) => `r.status = ${place}`);
  add(leagueMember, (place) => `r.league_member = ${place}`);
  return conditions;
}

/** The highest age that is searched for, in full years. */
const OLDEST = 150;

/** The latest date of birth of people who have completed so many years on a day. On 28 February, those born on the 29th have not. */
function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - Math.min(Math.max(years, 0), OLDEST)).padStart(4, '0');
  const month = day.slice(4);
  const isLeap = new Date(`${year}-02-29T00:00:00Z`).getUTCMonth() === 1;
  return month === '-02-29' && !isLeap ? `${year}-02-28` : `${year}${month}`;
}
