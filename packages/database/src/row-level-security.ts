// Row-level security, generated: every table of a county gets its forced policies here, in the migration that creates it.

/** SQL: the division prefix of the session; NULL, which matches no row, when it has none. */
export const SCOPE = `nullif(current_setting('app.scope', true), '')`;

const COUNTY = `left(${SCOPE}, 6)`;

const VISIBILITIES = {
  /** Rows about people: only from a scope within their county, and only of divisions within that scope. */
  people: {
    using: `county_code = ${COUNTY} and starts_with(division_code, ${SCOPE})`,
    check: `county_code = ${COUNTY} and starts_with(division_code, ${SCOPE})`,
  },
  /** Rows that every scope within the county reads and writes, such as running numbers. */
  county: {
    using: `county_code = ${COUNTY}`,
    check: `county_code = ${COUNTY}`,
  },
  /** Rows that name no person, such as figures: read from the county and from above it, written from within it. */
  'county-and-above': {
    using: `starts_with(county_code, ${COUNTY})`,
    check: `county_code = ${COUNTY}`,
  },
  /** Rows of one chain (audit, idempotency keys): of a county, or of one scope above it. */
  chain: {
    using: `chain = ${COUNTY}`,
    check: `chain = ${COUNTY}`,
  },
} as const;

/** SQL: the ids that the session reaches by bound roles; NULL, which matches no row, when it has none. */
export const THINGS = `string_to_array(nullif(current_setting('app.things', true), ''), ',')`;

type TableName = `${string}.${string}`;

/** SQL over a row of a link table: whether one of the two rows that it joins is visible. */
export type LinkEnd = (link: TableName) => string;

/** The row of `table` that the link's `column` names is visible under the policy of its own table. */
export function referenced(table: TableName, column: string): LinkEnd {
  return (link) => `(${selectReferenced(table, link, column)})`;
}

/** The row of `table` that the link's `column` names lies in a division within the scope. */
export function referencedInScope(table: TableName, column: string): LinkEnd {
  return (link) => `(${selectReferenced(table, link, column)} and starts_with(o.division_code, ${SCOPE}))`;
}

/** Both ends are visible. */
export function both(one: LinkEnd, other: LinkEnd): LinkEnd {
  return (link) => `(${one(link)} and ${other(link)})`;
}

/** The link's own division lies within the scope. */
export const ownDivision: LinkEnd = (link) => `starts_with(${nameOf(link)}.division_code, ${SCOPE})`;

function selectReferenced(table: TableName, link: TableName, column: string): string {
  // A scalar subquery, not EXISTS: the planner answers EXISTS by reading all people of the town first.
  return `select true from ${table} o where o.county_code = ${COUNTY} and o.id = ${nameOf(link)}.${column}`;
}

const nameOf = (table: TableName) => table.split('.')[1];

/**
 * From a town or village, links of which one end is visible; from the county, all. The ends come last, so that a scope of the whole
 * county does not evaluate them.
 */
function linkVisibility(table: TableName, ends: readonly LinkEnd[]): { using: string; check: string } {
  const condition = `county_code = ${COUNTY} and (length(${SCOPE}) = 6 or ${ends.map((end) => end(table)).join(' or ')})`;
  return { using: condition, check: condition };
}

/** SQL that lets a bound role read the rows that `condition` names, beside the table's own policy. */
export function readableByBound(table: TableName, condition: string): string {
  return `create policy bound on ${table} for select to public using (county_code = ${COUNTY} and ${condition});`;
}

// A session of bound roles has a county and a hyphen as its scope, 7 characters, which no division begins with.

/**
 * SQL that secures a link table anew, whose people are readable by bound roles: of these links a bound role reaches those that
 * `boundBy` names, and not the other links of the same people.
 */
export function secureLinkAgain(table: TableName, ends: readonly LinkEnd[], boundBy: string | null): string {
  const bound = boundBy === null ? '' : ` or ${boundBy} = any(${THINGS})`;
  const seen = ends.map((end) => end(table)).join(' or ');
  const condition = `county_code = ${COUNTY} and (length(${SCOPE}) = 6 or (length(${SCOPE}) > 7 and (${seen}))${bound})`;
  return `
    drop policy county on ${table};
    create policy county on ${table} for all to public using (${condition}) with check (${condition});`;
}

/** SQL that secures a table of things anew: a bound role reads all of the county, and writes its own. */
export function secureThingsAgain(table: TableName): string {
  return `
    drop policy county on ${table};
    create policy county on ${table} for all to public using (starts_with(county_code, ${COUNTY}))
      with check (county_code = ${COUNTY} and (length(${SCOPE}) <> 7 or id = any(${THINGS})));`;
}

/**
 * SQL of a migration that reads or changes rows of forced tables as their owner: without it the owner, who has no scope, sees none.
 */
export function withoutForce(tables: readonly TableName[], sql: string): string {
  const alter = (force: string) =>
    tables.map((table) => `alter table ${table} ${force} row level security;`).join('\n');
  return `${alter('no force')}\n${sql}\n${alter('force')}`;
}

/**
 * SQL that forces row-level security on a table of a county: one policy for everyone, and the privileges of the service's role
 * (never TRUNCATE, which no policy covers). `visibility` is a kind of row, or the ends of a link table.
 */
export function secureTable(
  table: TableName,
  visibility: keyof typeof VISIBILITIES | readonly LinkEnd[],
  privileges = 'select, insert, update, delete',
): string {
  const { using, check } =
    typeof visibility === 'string' ? VISIBILITIES[visibility] : linkVisibility(table, visibility);
  return `
    ${forceSecurity(table)}
    create policy county on ${table} for all to public using (${using}) with check (${check});
    grant ${privileges} on ${table} to ${serviceRole(table.split('.')[0] as string)};`;
}

/** SQL for a table that everyone reads and that is written from within the scope which `column` holds, or from above it. */
export function publicTable(table: TableName, column: string, privileges: string): string {
  const within = `starts_with(${column}, ${SCOPE})`;
  return `
    ${forceSecurity(table)}
    create policy reading on ${table} for select to public using (true);
    create policy scope on ${table} for all to public using (${within}) with check (${within});
    grant ${privileges} on ${table} to ${serviceRole(table.split('.')[0] as string)};`;
}

const forceSecurity = (table: TableName) =>
  `alter table ${table} enable row level security; alter table ${table} force row level security;`;

/**
 * SQL that publishes a query of a service to the other services: a read-only view in `<schema>_published`. It runs as the schema's
 * owner, who cannot log in and is bound by every policy; `security_barrier` keeps a caller's function from seeing filtered rows.
 */
export function publishView(schema: string, name: string, query: string): string {
  return `
    create view ${schema}_published.${name} with (security_barrier = true) as ${query};
    grant select on ${schema}_published.${name} to ${SERVICES_ROLE};`;
}

/** The group of all service roles, to which published views are granted. */
export const SERVICES_ROLE = 'chunhui_services';

/** The login role of a service. It owns nothing and bypasses no policy. */
export function serviceRole(schema: string): string {
  return `chunhui_${schema}`;
}

/** The role that owns a service's schema and views. It cannot log in. */
export function ownerRole(schema: string): string {
  return `chunhui_${schema}_owner`;
}
