// The second lock, written one way: every table of a county gets its forced policy here, in the migration that creates it.

/** The division prefix of the session; NULL (which lets nothing through) when there is none. */
const SCOPE = `nullif(current_setting('app.scope', true), '')`;

const POLICIES = {
  /** Rows about people: only from a scope within their county, and only of the divisions below that scope. */
  people: {
    using: `county_code = left(${SCOPE}, 6) and starts_with(division_code, ${SCOPE})`,
    check: `county_code = left(${SCOPE}, 6) and starts_with(division_code, ${SCOPE})`,
  },
  /** Rows that belong to people's rows and carry no division of their own: only from a scope within their county. */
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

/**
 * SQL that locks a table of a county: row-level security enabled and forced, one policy that binds everyone, and the
 * privileges of the service's role (never TRUNCATE, which no policy covers).
 */
export function lockTable(
  table: `${string}.${string}`,
  holds: keyof typeof POLICIES,
  privileges = 'select, insert, update, delete',
): string {
  const { using, check } = POLICIES[holds];
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy county on ${table} for all to public using (${using}) with check (${check});
    grant ${privileges} on ${table} to ${serviceRole(table.split('.')[0] as string)};`;
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
