// Stores previews, sealed, visible to their author only. Expired ones are deleted when the next one is stored.
import { columnsOf, type Session, toSnakeCase } from '@chunhui/database';
import {
  type RosterPreview,
  type RosterPreviewRow,
  type RosterPreviewsTable,
  rosterPreviews,
} from './preview.table.ts';

const tables = new Map<string, RosterPreviewsTable>();

/** The table of the session's service. */
function tableOf({ schema }: Session): RosterPreviewsTable {
  const table = tables.get(schema) ?? rosterPreviews(schema);
  tables.set(schema, table);
  return table;
}

const HEAVY = ['rows', 'rejectedSheet'];

function lightColumns(session: Session): string {
  return tableOf(session)
    .columns.filter((column) => !HEAVY.includes(column))
    .map((column) => `r."${toSnakeCase(column)}"`)
    .join(', ');
}

const MINE = 'r.county_code = $1 and r.id = $2 and r.kind = $3 and r.previewed_by = $4 and r.expires_at > now()';

function keyOf(session: Session, kind: string, id: string): unknown[] {
  return [session.scope.slice(0, 6), id, kind, session.subject ?? ''];
}

/** Stores a preview and deletes the expired ones of the county. */
export async function addPreview(session: Session, row: RosterPreviewRow): Promise<void> {
  const { sql } = tableOf(session);
  await session.query(`/* rosterPreviews.expire */ delete from ${sql} where county_code = $1 and expires_at <= now()`, [
    session.county,
  ]);
  await session.insert(tableOf(session), [row]);
}

/** The caller's own preview, unless it has expired; otherwise null. */
export async function findPreview(session: Session, kind: string, id: string): Promise<RosterPreview | null> {
  const [row] = await session.query<RosterPreview>(
    `/* rosterPreviews.find */ select ${lightColumns(session)} from ${tableOf(session).sql} r where ${MINE}`,
    keyOf(session, kind, id),
  );
  return row ?? null;
}

/** The same with all columns, locked until the transaction ends: two commits of it run one after the other. */
export async function lockPreview(session: Session, kind: string, id: string): Promise<RosterPreviewRow | null> {
  const table = tableOf(session);
  const [row] = await session.query<RosterPreviewRow>(
    `/* rosterPreviews.lock */ select ${columnsOf(table)} from ${table.sql} r where ${MINE} for update`,
    keyOf(session, kind, id),
  );
  return row ?? null;
}

/** The rejected rows of the caller's own preview. */
export async function rejectedSheetOf(session: Session, kind: string, id: string): Promise<Buffer | null> {
  const [row] = await session.query<{ rejectedSheet: Buffer | null }>(
    `/* rosterPreviews.rejected */ select r.rejected_sheet from ${tableOf(session).sql} r where ${MINE}`,
    keyOf(session, kind, id),
  );
  return row?.rejectedSheet ?? null;
}

/** Marks a preview as committed and deletes its rows, which are now stored in their own tables. */
export async function endPreview(session: Session, id: string, outcome: string): Promise<void> {
  await session.update(tableOf(session), id, { state: 'COMMITTED', rows: null, committedAt: new Date(), outcome });
}

type Sealed = 'rows' | 'report' | 'rejectedSheet';

export function seal(session: Session, column: Sealed, id: string, text: string): Buffer {
  return session.vault.seal(text, [`${session.schema}.roster_previews.${toSnakeCase(column)}`, id]);
}

export function open(session: Session, column: Sealed, id: string, sealed: Buffer): string {
  return session.vault.open(sealed, [`${session.schema}.roster_previews.${toSnakeCase(column)}`, id]);
}
