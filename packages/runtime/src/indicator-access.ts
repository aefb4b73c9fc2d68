// Who may see the figures of an indicator: whoever may see those of its division, with whose code its id begins.
import { type AccessTable, allow } from './access.ts';

const FIELDS = ['__resolveReference', 'value', 'gap', 'share', 'state', 'difference', 'matchesReported'];

/** The lines of an indicator type for the access table of its owner. */
export function indicatorAccess(typeName: string): AccessTable {
  const rule = allow('figure:read', ({ id }: { readonly id: string }) => id.slice(0, 12));
  return Object.fromEntries(FIELDS.map((field) => [`${typeName}.${field}`, rule]));
}
