import { articleOf } from '../../graph/read/article/article-facts.js';
import type { PageRow } from '../../graph/read/article/page-place.js';
import type { ArticleFact } from '../../graph/read/article/article-facts.js';
import type { Context } from '../context.js';
import { fromCursor, toCursor } from '../paging/cursor.js';
import { loadNodes } from '../paging/hydrate-page.js';
import type { PageArguments } from '../paging/page-arguments.js';
import { pageSize, type Page } from '../paging/paginate.js';
import { compareKeys } from '../paging/sort-key.js';
import { asksForParts, type ArticleDemand } from './article-demand.js';
import type { FetchedArticle } from './fetched-article.js';

/** Below every year that an article can have. */
const NO_YEAR = -1_000_000;

const DESCENDING = [true, false];

/** Where a page of articles, newest first, begins and how long it is; see `page-place.ts`. */
export interface PagePlace {
  readonly facts: ArticleFact[];
  readonly noYear: number;
  readonly afterYear: number;
  readonly afterId: string | null;
  readonly limit: number;
}

/** An article on a page; with its facts where the statement gave them along with it. */
export type PlacedArticle = Pick<PageRow, 'id' | 'year' | 'total'> & Partial<Pick<PageRow, 'facts'>>;

/** Some articles, of which the store gives a page: newest first, ordered and cut off there. */
export type PageSource = (place: PagePlace) => Promise<PlacedArticle[]>;

/**
 * A page from the front, newest first, cut off by the store: what is sent follows what is shown. It takes a statement
 * of its own, and one more when parts of the articles are asked for or the first gives ids alone, so only what stands
 * once in an operation may ask for it.
 *
 * @param order names the list, so that a cursor of another one is told apart
 * @throws GraphQLError BAD_USER_INPUT or BAD_CURSOR, as `paginate` does
 */
export async function pageFromFront(
  source: PageSource,
  order: string,
  page: Pick<PageArguments, 'first' | 'after'>,
  demand: ArticleDemand,
  { loaders }: Pick<Context, 'loaders'>,
): Promise<Page<FetchedArticle>> {
  const size = pageSize(page);
  const { facts } = demand;
  const place = placeOf(order, page, demand);
  const { rows, total } = await placesFrom(source, place);
  const shown = rows
    .toSorted((one, other) => compareKeys([one.year, one.id], [other.year, other.id], DESCENDING))
    .slice(0, size);
  const read = shown.flatMap(({ id, facts: given }) =>
    given === undefined ? [] : [articleOf({ id, facts: given }, facts)],
  );
  const isRead = read.length === shown.length && !asksForParts(demand);
  const nodes = isRead
    ? read
    : await loadNodes(
        loaders.askedArticles.for(demand),
        shown.map(({ id }) => id),
      );
  const edges = nodes.map((node) => ({ node, cursor: toCursor(order, [node.year, node.id]) }));
  return {
    edges,
    totalCount: total,
    pageInfo: {
      // A cursor is of an item that comes before.
      hasPreviousPage: page.after != null,
      hasNextPage: rows.length > size,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/**
 * Where such a page begins and how long it is, with one article more to see whether it is the last.
 *
 * @throws GraphQLError BAD_USER_INPUT or BAD_CURSOR
 */
export function placeOf(
  order: string,
  page: Pick<PageArguments, 'first' | 'after'>,
  { facts }: Pick<ArticleDemand, 'facts'>,
): PagePlace {
  const [afterYear, afterId] = page.after == null ? [null, null] : fromCursor(order, 2, page.after);
  return {
    facts,
    noYear: NO_YEAR,
    afterYear: typeof afterYear === 'number' ? Math.trunc(afterYear) : NO_YEAR,
    afterId: afterId == null ? null : String(afterId),
    limit: pageSize(page) + 1,
  };
}

async function placesFrom(
  source: PageSource,
  place: PagePlace,
): Promise<{ readonly rows: PlacedArticle[]; readonly total: number }> {
  const rows = await source(place);
  // Behind the last article there is no row to say how many there are.
  const [counted] =
    rows.length > 0 || place.afterId === null
      ? rows
      : await source({ ...place, afterYear: NO_YEAR, afterId: null, limit: 1 });
  return { rows, total: counted?.total ?? 0 };
}
