// Groups the notes of a file by column and kind: thousands of cells may be read in the same way.
import { NOTES, type NoteCode } from './note.ts';
import type { NotedCell, RosterNote } from './result.ts';

/** Cells that are listed in one group; the rest is counted. */
const LISTED = 100;

type Group = { key: string | null; header: string | null; code: NoteCode; count: number; cells: NotedCell[] };

export class NoteList {
  readonly #groups = new Map<string, Group>();

  /** Adds a cell to its group. */
  add(code: NoteCode, column: { readonly key: string; readonly header: string } | null, cell: () => NotedCell): void {
    const name = column === null ? code : `${code} ${column.key}`;
    let group = this.#groups.get(name);
    if (group === undefined) {
      group = { code, key: column?.key ?? null, header: column?.header ?? null, count: 0, cells: [] };
      this.#groups.set(name, group);
    }
    group.count += 1;
    if (group.cells.length < LISTED) group.cells.push(cell());
  }

  take(): RosterNote[] {
    return [...this.#groups.values()].map((group) => ({ ...group, ...NOTES[group.code] }));
  }
}
