// A person's copy of what is kept about them: every record, opened, with what its columns mean.
import { columnsOf, type Session, toSnakeCase } from '@chunhui/database';
import { addMonths } from '@chunhui/model';
import type { DataSubject, Holding, RetentionParameter } from './holding.ts';
import { isShown, labelOf } from './labels.ts';

/** How long things are kept, by the county's model. */
export type Retention = Readonly<
  Record<RetentionParameter, { readonly value: number; readonly unit: 'months' | 'days' }>
>;

/** `type PersonRecord` of the contracts. */
export interface PersonRecord {
  readonly kind: string;
  readonly title: Holding['title'];
  readonly id: string;
  readonly overSince: string | null;
  readonly keptUntil: string | null;
  readonly values: readonly {
    readonly name: string;
    readonly label: Holding['title'];
    readonly value: string | null;
  }[];
}

export async function recordsOf(
  session: Session,
  holdings: readonly Holding[],
  subject: DataSubject,
  retention: Retention,
): Promise<PersonRecord[]> {
  const records: PersonRecord[] = [];
  for (const holding of holdings) {
    const ids = await holding.find(session, subject);
    if (ids.length > 0) records.push(...(await read(session, holding, ids, retention)));
  }
  return records;
}

async function read(
  session: Session,
  holding: Holding,
  ids: readonly string[],
  retention: Retention,
): Promise<PersonRecord[]> {
  const { kind, title, table, over } = holding;
  const key = toSnakeCase(holding.key ?? 'id');
  const rows = await session.query<Record<string, unknown> & { rowKey: string; overSince: string | null }>(
    `/* holding.read */ select ${columnsOf(table)}, r.${key} as row_key, (${over})::date as over_since from ${table.sql} r
     where r.county_code = $1 and r.${key} = any($2) order by r.${key}`,
    [session.county, ids],
  );
  return rows.map((row) => ({
    kind,
    title,
    id: row.rowKey,
    overSince: row.overSince,
    keptUntil: row.overSince === null ? null : endOfKeeping(row.overSince, retention[holding.retention]),
    values: shownColumns(holding).map((name) => ({
      name,
      label: labelOf(name) ?? { zh: name, en: name },
      value: textOf(session, row[name], [`${table.sql}.${toSnakeCase(name)}`, row.rowKey]),
    })),
  }));
}

/** The columns of a holding that a person's copy shows. */
export function shownColumns({ table, hidden = [] }: Holding): string[] {
  return table.columns.filter((column: string) => isShown(column) && !hidden.includes(column));
}

function endOfKeeping(since: string, { value, unit }: Retention[RetentionParameter]): string {
  if (unit === 'months') return addMonths(since, value);
  return new Date(Date.parse(since) + value * 86_400_000).toISOString().slice(0, 10);
}

function textOf(session: Session, value: unknown, place: readonly [string, string]): string | null {
  if (value === null || value === undefined) return null;
  if (Buffer.isBuffer(value)) return session.vault.open(value, place);
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
