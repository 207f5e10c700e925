import type { GraphStore } from '../../graph/graph-store.js';
import type { PagesByName } from '../../graph/read/pages-by-name.js';
import { fromCursor, toCursor } from './cursor.js';
import type { PageArguments } from './page-arguments.js';
import { pageSize, type Page } from './paginate.js';
import { compareKeys } from './sort-key.js';

/** Behind every name: no character has this code. */
const NO_NAME = '\uffff';

/** Stands where nobody looks. */
const UNCOUNTED = -1;

const ASCENDING = [false, false];

/** Which page is wanted, of which list, and whether somebody asks how many nodes there are. */
export interface WantedPage {
  readonly order: string;
  readonly page: Pick<PageArguments, 'first' | 'after'>;
  readonly isCounted: boolean;
}

/**
 * A page of all nodes of a kind from the front, by name, cut off by the store.
 *
 * @throws GraphQLError BAD_USER_INPUT or BAD_CURSOR, as `paginate` does
 */
export async function pageByName<R extends { readonly id: string }>(
  pages: PagesByName<R>,
  { order, page, isCounted }: WantedPage,
  store: GraphStore,
): Promise<Page<R>> {
  const size = pageSize(page);
  const [afterName, afterId] = page.after == null ? [null, null] : fromCursor(order, 2, page.after);
  const place = {
    noName: NO_NAME,
    afterName: afterName === null ? NO_NAME : String(afterName),
    afterId: afterId === null ? null : String(afterId),
    limit: size + 1,
  };
  const [rows, counted] = await Promise.all([
    store.read(pages.page, place),
    isCounted ? store.read(pages.count, {}) : [{ total: UNCOUNTED }],
  ]);
  const edges = rows
    .map((node) => ({ node, key: [node.sortName === NO_NAME ? null : node.sortName, node.id] }))
    .sort((one, other) => compareKeys(one.key, other.key, ASCENDING))
    .slice(0, size)
    .map(({ node, key }) => ({ node, cursor: toCursor(order, key) }));
  return {
    edges,
    totalCount: counted[0]?.total ?? 0,
    pageInfo: {
      // A cursor is of an item that comes before.
      hasPreviousPage: page.after != null,
      hasNextPage: rows.length > size,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
