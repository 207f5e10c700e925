import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { GraphStore } from '../../graph/graph-store.js';
import { listNewest, listNewestWithin } from '../../graph/read/article/list-newest.js';
import { countArticles } from '../../graph/read/similarity/count-articles.js';
import type { Context } from '../context.js';
import { fromCursor, toCursor } from '../paging/cursor.js';
import type { PageArguments } from '../paging/page-arguments.js';
import { pageSize, type Page } from '../paging/paginate.js';
import { compareKeys } from '../paging/sort-key.js';
import type { IdSet } from './id-set.js';

/** Below every year that an article can have. */
const NO_YEAR = -1_000_000;

/** Stands where nobody looks. */
const UNCOUNTED = -1;

const DESCENDING = [true, false];

/**
 * A page from the front, newest first, ordered and cut off by the store: its cost follows what is shown. It makes one
 * statement of its own, so only what stands once in an operation may ask for it.
 *
 * @param isUncounted nobody asks for the total count, which would be a statement more
 * @param order names the list, so that a cursor of another one is told apart
 * @throws GraphQLError BAD_USER_INPUT or BAD_CURSOR, as `paginate` does
 */
export async function pageOfNewest(
  ids: IdSet | null,
  order: string,
  page: Pick<PageArguments, 'first' | 'after'>,
  { store, loaders }: Context,
  isUncounted: boolean,
): Promise<Page<ArticleRow>> {
  const size = pageSize(page);
  const [afterYear, afterId] = page.after == null ? [null, null] : fromCursor(order, 2, page.after);
  const place = {
    noYear: NO_YEAR,
    afterYear: typeof afterYear === 'number' ? Math.trunc(afterYear) : NO_YEAR,
    afterId: afterId == null ? null : String(afterId),
    limit: size + 1,
  };
  const found =
    ids === null
      ? await store.read(listNewest, place)
      : ids.size === 0
        ? []
        : await store.read(listNewestWithin, { ...place, within: [...ids] });
  const nodes = found
    .sort((one, other) => compareKeys([one.year, one.id], [other.year, other.id], DESCENDING))
    .slice(0, size);
  for (const node of nodes) loaders.node.article.prime(node.id, node);
  const edges = nodes.map((node) => ({ node, cursor: toCursor(order, [node.year, node.id]) }));
  return {
    edges,
    totalCount: ids === null ? await countUnless(isUncounted, store) : ids.size,
    pageInfo: {
      // A cursor is of an item that comes before.
      hasPreviousPage: page.after != null,
      hasNextPage: found.length > size,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

async function countUnless(isUncounted: boolean, store: GraphStore): Promise<number> {
  if (isUncounted) return UNCOUNTED;
  const [row] = await store.read(countArticles, {});
  return row?.articles ?? 0;
}
