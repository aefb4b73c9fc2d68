// Keyset pages, the one way a list that can grow is read: arguments in, one row too many fetched, a connection out.
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
  /** How many columns the list is sorted by. */
  readonly keyLength: number;
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
  const page = parsePage(args, list.keyLength);
  const rows = await list.rows(page);
  const nodes = rows.slice(0, page.first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      endCursor: last === undefined ? null : encodeCursor(list.keyOf(last)),
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

function parsePage({ first, after }: PageArguments, keyLength: number): Page {
  return { first: checkPageSize(first), after: after == null ? null : decodeCursor(after, keyLength) };
}

function encodeCursor(key: string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decodeCursor(cursor: string, keyLength: number): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const whole = Array.isArray(key) && key.length === keyLength && key.every((part) => typeof part === 'string');
    if (whole && !key.some((part) => part.includes('\0'))) return key;
  } catch {
    // Not ours: refused below like any other foreign cursor.
  }
  throw graphqlError('CURSOR_INVALID');
}
