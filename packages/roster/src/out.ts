// The files that a roster returns: the template, the rejected rows, and the export of a division.
import type { Session } from '@chunhui/database';
import { divisionPrefix, type File, inputs, RefusedError, xlsxFile } from '@chunhui/runtime';
import { type Columns, type RowOf, writeRosterCsv, writeRosterXlsx, writeTemplate } from '@chunhui/sheet';
import { z } from 'zod';
import type { RosterKind } from './kind.ts';
import { listsOf } from './lists.ts';
import { findPreview, open, rejectedSheetOf } from './preview.store.ts';
import { userError } from './user-errors.ts';

/** The template of a kind of roster; it explains the choices of the county's model. */
export async function rosterTemplate<Definition extends Columns, Options, Found>(
  kind: RosterKind<Definition, Options, Found>,
  session: Session,
): Promise<File> {
  return xlsxFile(`${kind.roster.name}模板`, await writeTemplate(kind.roster, await listsOf(session, kind)));
}

/** The rejected rows of the caller's own preview with their problems; null without any. The access is audited. */
export async function rejectedRows(kind: { noun: string }, session: Session, id: string): Promise<File | null> {
  const preview = await findPreview(session, kind.noun, id);
  const sealed = preview === null ? null : await rejectedSheetOf(session, kind.noun, id);
  if (preview === null || sealed === null) return null;
  const { rejected, fileName } = preview;
  session.audit({ action: `${kind.noun}.mend`, nounId: id, after: { rejected } });
  const content = Buffer.from(open(session, 'rejectedSheet', id, sealed), 'base64');
  return xlsxFile(`${fileName.replace(/\.\w+$/, '')}-退回`, content);
}

/** The input of every `export…Roster`. */
export const exportRosterInput = z.object({
  division: z.string(),
  purpose: inputs.text(),
  format: z
    .enum(['XLSX', 'CSV'])
    .nullish()
    .transform((given) => given ?? 'XLSX'),
});

/** The rows of a division, unmasked, as a file that can be imported again. Audited with its purpose. */
export async function exportRoster<Definition extends Columns, Options, Found>(
  kind: RosterKind<Definition, Options, Found>,
  session: Session,
  { division, purpose, format }: z.output<typeof exportRosterInput>,
): Promise<File> {
  if (session.scope.length < 6) throw new RefusedError([userError('ROSTER_DIVISION_OUTSIDE', ['division'])]);
  const lists = await listsOf(session, kind);
  const rows: RowOf<Definition>[] = [];
  for await (const batch of kind.rows(session, divisionPrefix(division))) rows.push(...batch);
  session.audit({ action: `${kind.noun}.export`, nounId: division, purpose, after: { rows: rows.length, format } });
  const name = `${kind.roster.name}-${divisionPrefix(division)}`;
  if (format === 'XLSX') return xlsxFile(name, await writeRosterXlsx(kind.roster, rows, lists));
  const text = [...writeRosterCsv(kind.roster, rows, lists)].join('');
  return { name: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', content: Buffer.from(text).toString('base64') };
}
