// PostgreSQL's own catalogue, asked whether every table keeps the house rules: county first, locked and forced, nothing bypassed.

/** Asks the catalogue; rows as objects. */
export type Ask = <Row extends object>(sql: string, parameters: unknown[]) => Promise<Row[]>;

export interface HouseRules {
  readonly schemas: readonly string[];
  /** Tables without row-level security, each with its reason. */
  readonly open: Readonly<Record<string, string>>;
  /** Functions that run with the rights of their owner, who is bound by the policies; each with its reason. */
  readonly ownersRights: Readonly<Record<string, string>>;
  /** Tables whose keys do not begin with the county, each with its reason. */
  readonly notCountyFirst: Readonly<Record<string, string>>;
  /** A table has exactly one of these policies: `using | with check`, as PostgreSQL prints it. */
  readonly policies: readonly string[];
  /** Tables with policies of their own: exactly these, sorted. */
  readonly ownPolicies: Readonly<Record<string, readonly string[]>>;
}

/** Every breach of the house rules, in words; none when all is well. */
export async function findBreaches(ask: Ask, rules: HouseRules): Promise<string[]> {
  const { schemas } = rules;
  const breaches: string[] = [];
  const tables = await ask<{ table: string; enabled: boolean; forced: boolean; policies: string[] }>(
    `select n.nspname || '.' || c.relname as table, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
       array(select regexp_replace(coalesce(pg_get_expr(p.polqual, p.polrelid), '-') || ' | ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '-'), '\\s+', ' ', 'g') ||
               case when p.polroles = '{0}' then '' else ' (not for all roles)' end || case when p.polpermissive then '' else ' (restrictive)' end
             from pg_policy p where p.polrelid = c.oid order by 1) as policies
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind in ('r', 'p') and c.relname <> 'migrations' order by 1`,
    [schemas],
  );
  for (const { table, enabled, forced, policies } of tables) {
    if (table in rules.open) continue;
    if (!enabled) breaches.push(`${table}: row-level security is off`);
    if (!forced) breaches.push(`${table}: row-level security does not bind its owner`);
    const own = rules.ownPolicies[table];
    const known =
      own === undefined
        ? policies.length === 1 && rules.policies.includes(policies[0] ?? '')
        : policies.join('\n') === own.join('\n');
    if (!known) breaches.push(`${table}: policies are not those of the house: ${policies.join('; ') || 'none'}`);
  }

  const keys = await ask<{ table: string; name: string; first: string }>(
    `select n.nspname || '.' || c.relname as table, i.relname as name, a.attname as first
     from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
     join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
     where n.nspname = any($1) and x.indisunique and c.relname <> 'migrations'`,
    [schemas],
  );
  for (const { table, name, first } of keys) {
    if (first !== 'county_code' && !(table in rules.notCountyFirst))
      breaches.push(`${table}: the key ${name} begins with ${first}`);
  }
  for (const { table } of tables) {
    if (!keys.some((key) => key.table === table)) breaches.push(`${table}: no key at all`);
  }

  const grants = await ask<{ table: string; grantee: string; privilege: string }>(
    `select table_schema || '.' || table_name as table, grantee, privilege_type as privilege from information_schema.table_privileges
     where table_schema = any($1) and grantee not like '%\\_owner'`,
    [schemas],
  );
  for (const { table, grantee, privilege } of grants) {
    const own = grantee === `chunhui_${table.split('.')[0]}`;
    if (!own) breaches.push(`${table}: ${grantee} may ${privilege}`);
    if (own && ['TRUNCATE', 'TRIGGER', 'REFERENCES'].includes(privilege))
      breaches.push(`${table}: its service may ${privilege}`);
  }

  const roles = await ask<{ role: string }>(
    `select rolname as role from pg_roles r where rolname = any($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
       or exists (select from pg_class where relowner = r.oid))`,
    [schemas.map((schema) => `chunhui_${schema}`)],
  );
  for (const { role } of roles) breaches.push(`${role}: owns or bypasses something`);

  const views = await ask<{ view: string }>(
    `select n.nspname || '.' || c.relname as view from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
     where n.nspname = any($1) and c.relkind in ('v', 'm')
       and (r.rolcanlogin or r.rolsuper or r.rolbypassrls or c.relkind = 'm' or coalesce(c.reloptions::text, '') not like '%security_barrier=true%')`,
    [schemas.flatMap((schema) => [schema, `${schema}_published`])],
  );
  for (const { view } of views) breaches.push(`${view}: bypasses row-level security, or leaks rows to a function`);

  const functions = await ask<{ name: string }>(
    `select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
     where p.prosecdef and n.nspname = any($1)
       and (n.nspname || '.' || p.proname <> all($2) or r.rolcanlogin or r.rolsuper or r.rolbypassrls or has_function_privilege('public', p.oid, 'execute'))`,
    [schemas.flatMap((schema) => [schema, `${schema}_published`]), Object.keys(rules.ownersRights)],
  );
  for (const { name } of functions) breaches.push(`${name}: runs with its owner's rights`);
  return breaches;
}
