// Compares two models line by line, in a stable order.
import type { Model } from './model.ts';

/** One difference. A part that is missing or extra as a whole is one line. */
export interface DiffLine {
  readonly kind: 'MISSING' | 'CHANGED' | 'EXTRA';
  /** Such as `parameters.appealPeriod.value` or `catalogue.activityTheme.WARMTH.zh`. */
  readonly path: string;
  /** Absent for what is extra. */
  readonly from?: unknown;
  /** Absent for what is missing. */
  readonly to?: unknown;
}

/** A model or a stored document. Not validated: a wrong value is a difference to report. */
export type ModelDocument = Model | Readonly<Record<string, unknown>>;

/**
 * What `to` lacks, changes and adds, by path. Name, version, and the order of codes in a
 * list are ignored.
 */
export function diffModels(from: ModelDocument, to: ModelDocument): DiffLine[] {
  const identity = { name: from.name, version: from.version };
  return differences([], from, { ...to, ...identity }).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function differences(path: readonly string[], from: unknown, to: unknown): DiffLine[] {
  const [before, after] = [childrenOf(from), childrenOf(to)];
  if (before === null || after === null) {
    const same = JSON.stringify(from) === JSON.stringify(to);
    return same ? [] : [{ kind: 'CHANGED', path: path.join('.'), from, to }];
  }
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key): DiffLine[] => {
    const below = [...path, key];
    if (!after.has(key)) return [{ kind: 'MISSING', path: below.join('.'), from: before.get(key) }];
    if (!before.has(key)) return [{ kind: 'EXTRA', path: below.join('.'), to: after.get(key) }];
    return differences(below, before.get(key), after.get(key));
  });
}

/** A value's parts by key, those of a list by their codes; null for a plain value and for a list of plain values. */
function childrenOf(value: unknown): Map<string, unknown> | null {
  if (Array.isArray(value)) {
    const isKeyed = value.length > 0 && value.every((entry) => typeof entry?.code === 'string');
    return isKeyed ? new Map(value.map((entry) => [entry.code, entry])) : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  return new Map(Object.entries(value).filter(([, part]) => part !== undefined));
}
