// A page of rows about people that is recorded as it is shown.
import { type PageArguments, type PagedList, toConnection } from '@chunhui/runtime';

/** Reads a page and its count within the transaction that records the read; `show` records each row. */
export async function recordedPage<Row, Shown>(args: PageArguments, list: PagedList<Row>, show: (row: Row) => Shown) {
  const { nodes, pageInfo, totalCount } = await toConnection(args, list);
  const count = await totalCount();
  return { nodes: nodes.map(show), pageInfo, totalCount: async () => count };
}
