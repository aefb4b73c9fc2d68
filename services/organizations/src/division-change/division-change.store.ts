// Loads the divisions of a prefix, and stores the changes of a plan.
import type { Session } from '@chunhui/database';
import { divisionNames, divisions } from '../division/division.table.ts';
import { type DivisionPlan, type KnownDivision, parentOf } from './division-plan.ts';

/** Locks the tree until the transaction ends. */
export async function lockTree(session: Session): Promise<void> {
  await session.query(`/* division.lockTree */ select pg_advisory_xact_lock(hashtext('division tree'))`);
}

/** Every division of a prefix, with its name on a day. */
export function knownDivisions(session: Session, prefix: string, day: string): Promise<KnownDivision[]> {
  return session.query<KnownDivision>(
    `/* division.known */
     select d.code, d.valid_from, d.valid_to, d.superseded_by, n.renamed_on,
       coalesce((select old.name from organizations.division_names old where old.code = d.code and old.until > $2 order by old.until limit 1), d.name) as name,
       exists (select from organizations.figures f
         where f.county_code = left(d.code, 6) and f.division_code = d.code and f.value <> 0) as counted
     from organizations.divisions d
     left join (select code, max(until) as renamed_on from organizations.division_names group by 1) n on n.code = d.code
     where d.code between rpad($1, 12, '0') and rpad($1, 12, '9') order by d.code`,
    [prefix, day],
  );
}

/** Stores the changes of a plan: new divisions, former names and ends. */
export async function putChanges(session: Session, { validFrom, changes }: DivisionPlan): Promise<void> {
  const of = (...kinds: string[]) => JSON.stringify(changes.filter(({ kind }) => kinds.includes(kind)));
  const added = changes.filter(({ kind }) => kind === 'NEW');
  await session.query(
    `/* division.add */ insert into ${divisions.sql} (code, parent_code, level, name, valid_from)
     select code, "parentCode", level, name, $2 from jsonb_to_recordset($1) as c (code text, "parentCode" text, level text, name text)`,
    [JSON.stringify(added.map((change) => ({ ...change, parentCode: parentOf(change.code) }))), validFrom],
  );
  await session.query(
    `/* division.keepNames */ insert into ${divisionNames.sql} (code, until, name)
     select code, $2, before from jsonb_to_recordset($1) as c (code text, before text)`,
    [of('RENAMED'), validFrom],
  );
  await session.query(
    `/* division.rename */ update ${divisions.sql} d set name = c.name
     from jsonb_to_recordset($1) as c (code text, name text) where d.code = c.code`,
    [of('RENAMED')],
  );
  await session.query(
    `/* division.end */ update ${divisions.sql} d set valid_to = $2, superseded_by = c.successor
     from jsonb_to_recordset($1) as c (code text, successor text) where d.code = c.code`,
    [of('SUPERSEDED', 'ABOLISHED'), validFrom],
  );
}

/**
 * Stops listing the county's ended divisions that hold no data, from `day` on; `left` are those that still hold data. Grants over ended
 * divisions move to their successors.
 */
export async function settleDivisions(session: Session, left: readonly string[], day: string): Promise<void> {
  await session.query(
    `/* division.followGrants */
     with recursive chain as (
       select d.code, d.superseded_by as successor, 1 as step from organizations.divisions d
       where starts_with(d.code, $1) and d.valid_to <= $2 and d.followed_on is null and d.superseded_by is not null
       union all
       select c.code, d.superseded_by, c.step + 1 from chain c join organizations.divisions d
         on d.code = c.successor and d.valid_to <= $2 and d.superseded_by is not null where c.step < 100),
     ended as (
       select distinct on (c.code) old.prefix, d.prefix as successor from chain c
       join organizations.divisions old on old.code = c.code join organizations.divisions d on d.code = c.successor
       order by c.code, c.step desc)
     insert into organizations.grants (scope, subject, role, given_by, given_scope, valid_from, valid_until, confirmed_by, confirmed_at)
     select distinct on (e.successor, g.subject, g.role) e.successor, g.subject, g.role, g.given_by,
       case when starts_with(e.successor, g.given_scope) then g.given_scope else '' end, now(), g.valid_until, g.confirmed_by, g.confirmed_at
     from organizations.grants g join ended e on e.prefix = g.scope
     where (g.valid_until is null or g.valid_until > now()) and g.thing_id is null
     order by e.successor, g.subject, g.role, g.valid_until desc nulls first
     on conflict do nothing`,
    [session.county, day],
  );
  await session.query(
    `/* division.settle */ update ${divisions.sql} d set followed_on = $3
     where starts_with(d.code, $1) and d.valid_to <= $3 and d.followed_on is null
       and not exists (select from unnest($2::text[]) as l (code) where starts_with(l.code, d.prefix))`,
    [session.county, left, day],
  );
}
