// Figures per division: counters that the write itself keeps, so that a prefecture's dashboard reads ten rows and no people.
//
// Each figure has ONE definition, an SQL expression over a row of its table. The counter, the recount that checks it and the
// difference that a write makes are all made from it, so they cannot disagree.
import { DatabaseError } from './error.ts';
import { lockTable } from './row-level-security.ts';
import type { Session } from './session.ts';

export interface FigureDefinition {
  /** What is measured, in words, with the status it counts and the source of the rule. */
  readonly description: string;
  /** The table whose rows are counted; it has county_code, id and division_code (a village or community). */
  readonly table: string;
  /** SQL over the row `r`: how much this row counts for. */
  readonly amount: string;
  /** SQL over the row `r`: under which category; none counts everything together. */
  readonly category?: string;
}

/** The figures of one division. `values` has no entry for what is 0. */
export interface DivisionFigures<Measure extends string> {
  readonly code: string;
  /** False for a division without a county that has been rolled out: its figures are no report, not 0. */
  readonly reporting: boolean;
  readonly values: ReadonlyMap<Measure, ReadonlyMap<string, number>>;
}

/** One measure over all its categories. */
export function total<Measure extends string>(
  figures: DivisionFigures<Measure>,
  measure: Measure,
  only = (_category: string) => true,
): number {
  return byCategory(figures, measure).reduce((sum, { category, count }) => (only(category) ? sum + count : sum), 0);
}

/** One measure by category, in the order of the categories' codes. */
export function byCategory<Measure extends string>(
  figures: DivisionFigures<Measure>,
  measure: Measure,
): { category: string; count: number }[] {
  const values = figures.values.get(measure) ?? new Map<string, number>();
  return [...values]
    .map(([category, count]) => ({ category, count }))
    .sort((a, b) => (a.category < b.category ? -1 : 1));
}

interface CountedRow {
  readonly countyCode: string;
  readonly divisionCode: string;
  readonly measure: string;
  readonly category: string;
  readonly amount: number;
}

/** The rows that a session is changing: what they counted for before, and which they are. */
interface Tracked {
  readonly ids: Set<string>;
  readonly before: CountedRow[];
}

export class Figures<Measure extends string> {
  readonly schema: string;
  readonly definitions: Readonly<Record<Measure, FigureDefinition>>;
  readonly #tracked = new WeakMap<Session, Map<string, Tracked>>();

  constructor(schema: string, definitions: Readonly<Record<Measure, FigureDefinition>>) {
    this.schema = schema;
    this.definitions = definitions;
  }

  /**
   * To be called with the ids of rows that the session is about to insert. Before the commit they are counted for their village,
   * town and county, in one grouped upsert for all that the session did, rows in key order.
   */
  adding(session: Session, table: string, ids: readonly string[]): void {
    const { ids: known } = this.#trackedIn(session, table);
    for (const id of ids) known.add(id);
  }

  /**
   * To be called before rows are changed or deleted: locks them, and answers the ids that are there and in scope. Only those may
   * then be changed: a row that appears in between was counted by whoever added it.
   */
  async changing(session: Session, table: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const tracked = this.#trackedIn(session, table);
    // Locked first and counted second: the count then sees what a concurrent write, just waited for, has done.
    const locked = await session.query<{ id: string }>(
      `/* figure.lock */ select id from ${this.schema}.${table} where county_code = $1 and id = any($2) order by id for update`,
      [session.county, ids],
    );
    const found = new Set(locked.map(({ id }) => id));
    const fresh = [...found].filter((id) => !tracked.ids.has(id));
    for (const id of fresh) tracked.ids.add(id);
    if (fresh.length > 0) {
      tracked.before.push(
        ...(await session.query<CountedRow>(
          `/* figure.before */ select county_code, division_code, measure, category, sum(amount)::bigint as amount
           from (${this.#contributions(table, 'where r.county_code = $1 and r.id = any($2)')}) c group by 1, 2, 3, 4`,
          [session.county, fresh],
        )),
      );
    }
    return found;
  }

  #trackedIn(session: Session, table: string): Tracked {
    let tables = this.#tracked.get(session);
    if (tables === undefined) {
      tables = new Map();
      this.#tracked.set(session, tables);
      session.beforeCommit(() => this.#apply(session));
    }
    const tracked = tables.get(table) ?? { ids: new Set(), before: [] };
    tables.set(table, tracked);
    return tracked;
  }

  async #apply(session: Session): Promise<void> {
    const tables = [...(this.#tracked.get(session) ?? [])];
    const after = tables.map(([table], index) =>
      this.#contributions(table, `where r.county_code = $1 and r.id = any($${index + 3})`),
    );
    await session.query(
      `/* figure.apply */
       insert into ${this.schema}.figures (county_code, division_code, measure, category, value)
       select county_code, place.code, measure, category, sum(amount)
       from (${after.join(' union all ')}
             union all
             select county_code, division_code, measure, category, -amount
             from jsonb_to_recordset($2) as b (county_code text, division_code text, measure text, category text, amount bigint)
            ) change
       ${SPREAD}
       group by 1, 2, 3, 4 having sum(amount) <> 0
       order by 1, 2, 3, 4
       on conflict (county_code, division_code, measure, category) do update set value = figures.value + excluded.value`,
      [
        session.county,
        JSON.stringify(
          tables.flatMap(([, { before }]) =>
            before.map((row) => ({
              county_code: row.countyCode,
              division_code: row.divisionCode,
              measure: row.measure,
              category: row.category,
              amount: row.amount,
            })),
          ),
        ),
        ...tables.map(([, { ids }]) => [...ids]),
      ],
    );
  }

  /**
   * The figures of divisions of any level, one statement for all of them: a county and what lies below it has its own counters,
   * a prefecture or province is the sum of its counties that report. Null for an unknown code.
   */
  readonly byDivision = async (
    session: Session,
    codes: readonly string[],
  ): Promise<(DivisionFigures<Measure> | null)[]> => {
    const rows = await session.query<{
      code: string;
      reporting: boolean;
      measure: Measure | null;
      category: string;
      value: number;
    }>(
      `/* figure.byDivision */
       select d.code, c.county_code is not null as reporting, f.measure, f.category, sum(f.value)::bigint as value
       from organizations_published.divisions d
       left join organizations_published.counties c on c.reporting and starts_with(c.county_code, left(d.prefix, 6))
       left join ${this.schema}.figures f on f.county_code = c.county_code
         and f.division_code = case when length(d.prefix) > 6 then d.code else c.division_code end
       where d.code = any($1)
       group by 1, 2, 3, 4`,
      [codes],
    );
    const found = new Map<string, { code: string; reporting: boolean; values: Map<Measure, Map<string, number>> }>();
    for (const { code, reporting, measure, category, value } of rows) {
      const figures = found.get(code) ?? { code, reporting, values: new Map() };
      found.set(code, figures);
      if (measure === null || value === 0) continue;
      const values = figures.values.get(measure) ?? new Map<string, number>();
      figures.values.set(measure, values.set(category, value));
    }
    return codes.map((code) => found.get(code) ?? null);
  };

  /** A plain count over the rows themselves, minus the counters: empty when the counters are exact. Scans people. */
  differences(session: Session): Promise<CountedRow[]> {
    const tables = new Set(Object.values<FigureDefinition>(this.definitions).map((definition) => definition.table));
    const counted = [...tables].map((table) => this.#contributions(table, 'where r.county_code = $1'));
    return session.query<CountedRow>(
      `/* figure.differences */
       select county_code, division_code, measure, category, sum(amount)::bigint as amount
       from (select county_code, place.code as division_code, measure, category, amount
             from (${counted.join(' union all ')}) change ${SPREAD}
             union all
             select county_code, division_code, measure, category, -value from ${this.schema}.figures where county_code = $1) d
       group by 1, 2, 3, 4 having sum(amount) <> 0 order by 1, 2, 3, 4`,
      [session.county],
    );
  }

  /** SQL: what each row of a table counts for, one row a measure. */
  #contributions(table: string, where: string): string {
    const measures = Object.entries<FigureDefinition>(this.definitions).filter(
      ([, definition]) => definition.table === table,
    );
    if (measures.length === 0) throw new DatabaseError(`No figure counts ${this.schema}.${table}.`);
    const values = measures.map(
      ([measure, { category, amount }]) =>
        `('${measure}', ${category === undefined ? `''` : `(${category})::text`}, (${amount})::bigint)`,
    );
    return `select r.county_code, r.division_code, m.measure, m.category, m.amount from ${this.schema}.${table} r
      cross join lateral (values ${values.join(', ')}) m (measure, category, amount) ${where} and m.amount <> 0`;
  }
}

/** SQL: a change counts for its village, its town and its county. */
const SPREAD = `cross join lateral (values
  (rpad(left(change.division_code, 6), 12, '0')), (rpad(left(change.division_code, 9), 12, '0')), (change.division_code)) place (code)`;

/** SQL of the counters' table, for a service's first migration. */
export function createFigures(schema: string): string {
  return `
    create table ${schema}.figures (
      county_code text not null,
      division_code text not null check (starts_with(division_code, county_code)),
      measure text not null,
      category text not null,
      value bigint not null,
      primary key (county_code, division_code, measure, category)
    );
    ${lockTable(`${schema}.figures`, 'things', 'select, insert, update')}`;
}

/** SQL of the columns that a counted table begins with: the county, an id that names it, and the village or community that counts it. */
export const COUNTED_COLUMNS = `
  county_code text not null check (county_code ~ '^\\d{6}$'),
  id text not null check (starts_with(id, county_code || '-')),
  division_code text not null check (starts_with(division_code, county_code) and division_code ~ '^\\d{12}$' and right(division_code, 3) <> '000')`;
