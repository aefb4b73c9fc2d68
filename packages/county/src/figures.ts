// Figures per division: counters that the write itself keeps, so that a prefecture's dashboard reads ten rows and no people.
//
// Each figure has ONE definition, an SQL expression over a row of its table. The counter, the recount that checks it and the
// difference that a write makes are all made from it, so they cannot disagree. What a counter stood at when a day ended is kept:
// closed days never change, today is live.
import { DatabaseError, type Session } from '@chunhui/database';
import { dayAt, TODAY } from './day.ts';
import type { DivisionFigures, FigureDefinition, FigureKey } from './figure.ts';
import { SPREAD } from './figures-schema.ts';

/** Loads by key, one call of the batch for all the keys of a step. */
type Load = <Key, Value>(
  batch: (session: Session, keys: readonly Key[]) => Promise<readonly (Value | null)[]>,
  key: Key,
) => Promise<Value | null>;

/** A division's figures as PostgreSQL gives them: one row, since a thousand small ones take longer to read than to count. */
interface FigureRow<Measure> {
  readonly code: string;
  readonly day: string | null;
  readonly asOf: string;
  readonly reporting: boolean;
  readonly values: readonly (readonly [measure: Measure, category: string, value: number])[] | null;
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
  readonly #days = new WeakMap<Session, string>();

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

  /**
   * Keeps what a session counts as the figures of a past day. For the first load of a county alone, with what was known then: as soon
   * as a county reports, its past days are closed (a policy of the table holds it).
   */
  dated(session: Session, day: string): void {
    this.#days.set(session, day);
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
       with counter as (
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
       on conflict (county_code, division_code, measure, category) do update set value = figures.value + excluded.value
       returning county_code, division_code, measure, category, value)
       insert into ${this.schema}.daily_figures (county_code, division_code, measure, category, day, value)
       select county_code, division_code, measure, category, coalesce($${tables.length + 3}::date, ${dayAt('clock_timestamp()')}), value from counter
       on conflict (county_code, division_code, measure, category, day) do update set value = excluded.value`,
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
        this.#days.get(session) ?? null,
      ],
    );
  }

  /**
   * The figures of divisions of any level today, one statement for all of them: a county and what lies below it has its own counters,
   * a prefecture or province is the sum of its counties that report. Null for an unknown code. With `offset 0` each division's counters are
   * looked up by key: left to itself, the planner reads those of all divisions.
   */
  readonly byDivision = async (
    session: Session,
    codes: readonly string[],
  ): Promise<(DivisionFigures<Measure> | null)[]> => {
    const rows = await session.query<FigureRow<Measure>>(
      `/* figure.byDivision */
       ${this.#ofDivisions(
         `select d.code, null::date as day, ${TODAY} as as_of, c.county_code, f.measure, f.category, f.value
          from organizations_published.divisions d
          left join organizations_published.counties c on c.reporting and starts_with(c.county_code, left(d.prefix, 6))
          ${COUNTED_AT}
          left join lateral (select measure, category, value from ${this.schema}.figures
            where county_code = c.county_code and division_code = place.code offset 0) f on true
          where d.code = any($1)`,
       )}`,
      [codes],
    );
    const found = new Map(rows.map((row) => [row.code, row]));
    return codes.map((code) => toFigures(found.get(code)));
  };

  /** The figures of divisions as they stood when past days ended (today as it stands), by the counties that reported then. */
  readonly byDay = async (
    session: Session,
    keys: readonly { readonly code: string; readonly day: string }[],
  ): Promise<(DivisionFigures<Measure> | null)[]> => {
    const rows = await session.query<FigureRow<Measure>>(
      `/* figure.byDay */
       ${this.#ofDivisions(
         `select d.code, k.day, least(k.day, ${TODAY}) as as_of, c.county_code, f.measure, f.category, f.value
          from unnest($1::text[], $2::date[]) k (code, day)
          join organizations_published.divisions d on d.code = k.code
          left join organizations_published.counties c
            on c.rolled_out_on <= k.day and starts_with(c.county_code, left(d.prefix, 6))
          ${COUNTED_AT}
          left join lateral (${this.valuesAt('c.county_code', 'place.code', 'k.day')}) f on true`,
       )}`,
      [keys.map(({ code }) => code), keys.map(({ day }) => day)],
    );
    const found = new Map(rows.map((row) => [`${row.code} ${row.day}`, row]));
    return keys.map(({ code, day }) => toFigures(found.get(`${code} ${day}`)));
  };

  /** SQL: counters of the counties of divisions, summed up; one row a division and day. */
  #ofDivisions(counters: string): string {
    return `select code, day, as_of, reporting, json_agg(json_build_array(measure, category, value)) filter (where value <> 0) as values
      from (select code, day, as_of, county_code is not null as reporting, measure, category, sum(value)::bigint as value
            from (${counters}) counter group by 1, 2, 3, 4, 5, 6) summed
      group by 1, 2, 3, 4`;
  }

  /** SQL: the counters (measure, category, value) of a county and a division at the end of a day, each an SQL expression. */
  valuesAt(county: string, division: string, day: string): string {
    return `select distinct on (kept.measure, kept.category) kept.measure, kept.category, kept.value from ${this.schema}.daily_figures kept
      where kept.county_code = ${county} and kept.division_code = ${division} and kept.day <= ${day}
      order by kept.measure, kept.category, kept.day desc`;
  }

  /** The figures of a division today or as they stood when a past day ended; null where nobody reported then. */
  async of(load: Load, { code, day }: FigureKey): Promise<DivisionFigures<Measure> | null> {
    const found = await (day === null ? load(this.byDivision, code) : load(this.byDay, { code, day }));
    return found?.reporting ? found : null;
  }

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

function toFigures<Measure extends string>(row: FigureRow<Measure> | undefined): DivisionFigures<Measure> | null {
  if (row === undefined) return null;
  const values = new Map<Measure, Map<string, number>>();
  for (const [measure, category, value] of row.values ?? []) {
    values.set(measure, (values.get(measure) ?? new Map<string, number>()).set(category, value));
  }
  return { code: row.code, asOf: row.asOf, reporting: row.reporting, values };
}

/**
 * SQL: where the counters of a division `d` lie, in each of its counties `c`. Reckoned before the counters are looked at (`offset 0`): in
 * their own condition `length` might leak what the policy hides, as PostgreSQL sees it, and a county's counters would all be read.
 */
const COUNTED_AT =
  'cross join lateral (select case when length(d.prefix) > 6 then d.code else c.division_code end as code offset 0) place';
