// Keyset pages, the one way a list that can grow is read: arguments in, one row too many fetched, a connection out.
import { hash } from 'node:crypto';
import { graphqlError } from './error.ts';

export const MAX_PAGE = 100;
export const DEFAULT_PAGE = 20;

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Page {
  /** Rows to answer, 1 to 100; the store fetches one more to know whether there is a next page. */
  readonly first: number;
  /** The sort key after which the page starts; null for the first page. */
  readonly after: readonly string[] | null;
}

/** A list that can be read in pages: the rows of a page (up to first + 1), the key they are sorted by, and how many there are in all. */
export interface PagedList<Row> {
  /** Names of the sort key's columns. A cursor is valid only for a list with the same names. */
  readonly sortedBy: readonly string[];
  keyOf(row: Row): string[];
  rows(page: Page): Promise<readonly Row[]>;
  count(): Promise<number>;
}

/** The parent of a GraphQL connection; the total is counted when it is asked for. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: () => Promise<number>;
}

/** Reads one page of a list. Throws PAGE_SIZE_INVALID or CURSOR_INVALID. */
export async function toConnection<Row>(args: PageArguments, list: PagedList<Row>): Promise<Connection<Row>> {
  const page = parsePage(args, list.sortedBy);
  const rows = await list.rows(page);
  const nodes = rows.slice(0, page.first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      endCursor: last === undefined ? null : encodeCursor(list.keyOf(last), list.sortedBy),
    },
    totalCount: () => list.count(),
  };
}

/** The size of a page, checked: 1 to 100, 20 when not given. Throws PAGE_SIZE_INVALID. */
export function checkPageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE;
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE) throw graphqlError('PAGE_SIZE_INVALID', { first: size });
  return size;
}

function parsePage({ first, after }: PageArguments, sortedBy: readonly string[]): Page {
  return { first: checkPageSize(first), after: after == null ? null : decodeCursor(after, sortedBy) };
}

/** Names an order in a cursor: a page of another order would skip rows without an error. */
function tagOf(sortedBy: readonly string[]): string {
  return hash('sha256', sortedBy.join(), 'base64url').slice(0, 6);
}

function encodeCursor(key: readonly string[], sortedBy: readonly string[]): string {
  return Buffer.from(JSON.stringify([tagOf(sortedBy), ...key])).toString('base64url');
}

function decodeCursor(cursor: string, sortedBy: readonly string[]): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.every((part) => typeof part === 'string' && !part.includes('\0'))) {
      const [tag, ...key] = parts;
      if (tag === tagOf(sortedBy) && key.length === sortedBy.length) return key;
    }
  } catch {
    // Not JSON: rejected below like any other foreign cursor.
  }
  throw graphqlError('CURSOR_INVALID');
}
