// The second lock, written one way: every table of a county gets its forced policy here, in the migration that creates it.

/** The division prefix of the session; NULL (which lets nothing through) when there is none. */
const SCOPE = `nullif(current_setting('app.scope', true), '')`;

const POLICIES = {
  /** Rows about people: only from a scope within their county, and only of the divisions below that scope. */
  people: {
    using: `county_code = left(${SCOPE}, 6) and starts_with(division_code, ${SCOPE})`,
    check: `county_code = left(${SCOPE}, 6) and starts_with(division_code, ${SCOPE})`,
  },
  /**
   * Rows that name no person and must be seen from the whole county, such as running numbers: only from a scope within their county.
   * Rows that join people to something name their ends instead.
   */
  'people-link': {
    using: `county_code = left(${SCOPE}, 6)`,
    check: `county_code = left(${SCOPE}, 6)`,
  },
  /** Figures and things that are no people: read from the county and from above it, written from within it. */
  things: {
    using: `starts_with(county_code, left(${SCOPE}, 6))`,
    check: `county_code = left(${SCOPE}, 6)`,
  },
  /** Rows of a scope's own chain (audit, idempotency keys): of a county, or of the wider scope above it, and of no other. */
  chain: {
    using: `chain = left(${SCOPE}, 6)`,
    check: `chain = left(${SCOPE}, 6)`,
  },
} as const;

type TableName = `${string}.${string}`;

/** Of what a row of a link table is seen from a town or village: SQL over the row. */
export type LinkEnd = (link: TableName) => string;

/** The row of `people` that the link's `column` names is itself seen, under the policy of its own table. */
export function person(people: TableName, column: string): LinkEnd {
  return (link) => endOf(people, `${link.split('.')[1]}.${column}`);
}

/** The thing that the link's `column` names lies within the scope; things as such are seen from the whole county. */
export function thing(things: TableName, column: string): LinkEnd {
  return (link) =>
    `${endOf(things, `${link.split('.')[1]}.${column}`).slice(0, -1)} and starts_with(o.division_code, ${SCOPE}))`;
}

/** Both ends are seen. */
export function both(one: LinkEnd, other: LinkEnd): LinkEnd {
  return (link) => `(${one(link)} and ${other(link)})`;
}

/** The row's own division lies within the scope. */
export const ownDivision: LinkEnd = (link) => `starts_with(${link.split('.')[1]}.division_code, ${SCOPE})`;

function endOf(table: TableName, id: string): string {
  // Not "exists", which the planner would rather answer by reading all people of the town first.
  return `(select true from ${table} o where o.county_code = left(${SCOPE}, 6) and o.id = ${id})`;
}

/**
 * Rows that join people to something: from a town or village only those of which an end lies there. From the whole county none is
 * asked for: the second half is not looked at then, so that it costs the county nothing.
 */
function linkPolicy(table: TableName, ends: readonly LinkEnd[]): { using: string; check: string } {
  const seen = ends.map((end) => end(table)).join(' or ');
  const condition = `county_code = left(${SCOPE}, 6) and (length(${SCOPE}) = 6 or ${seen})`;
  return { using: condition, check: condition };
}

/**
 * SQL that locks a table of a county: row-level security enabled and forced, one policy that binds everyone, and the
 * privileges of the service's role (never TRUNCATE, which no policy covers).
 */
export function lockTable(
  table: TableName,
  holds: keyof typeof POLICIES | readonly LinkEnd[],
  privileges = 'select, insert, update, delete',
): string {
  const { using, check } = typeof holds === 'string' ? POLICIES[holds] : linkPolicy(table, holds);
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy county on ${table} for all to public using (${using}) with check (${check});
    grant ${privileges} on ${table} to ${serviceRole(table.split('.')[0] as string)};`;
}

/** SQL that locks a table, which was locked before, in another way. */
export function relockTable(...[table, holds, privileges]: Parameters<typeof lockTable>): string {
  return `drop policy county on ${table};${lockTable(table, holds, privileges)}`;
}

/**
 * SQL that publishes a query of a service to the other services: a view in `<schema>_published`, read-only, that runs as the
 * schema's owner (who cannot log in and is bound by every policy) and leaks no row through a caller's function.
 */
export function publishView(schema: string, name: string, query: string): string {
  return `
    create view ${schema}_published.${name} with (security_barrier = true) as ${query};
    grant select on ${schema}_published.${name} to ${SERVICES_ROLE};`;
}

/** The group of all service roles, to whom published views are granted. */
export const SERVICES_ROLE = 'chunhui_services';

/** The login role of a service: owns nothing, bypasses nothing. */
export function serviceRole(schema: string): string {
  return `chunhui_${schema}`;
}

/** The role that owns a service's schema and views; nobody can log in as it. */
export function ownerRole(schema: string): string {
  return `chunhui_${schema}_owner`;
}
