import { listAllSortKeys } from '../../graph/read/article/list-all-sort-keys.js';
import type { Context } from '../context.js';
import { hydratePage, loadNodes } from '../paging/hydrate-page.js';
import { paginate, type OrderedList, type Page } from '../paging/paginate.js';
import { nodesOf, type Selection } from '../selection.js';
import { demandOf } from './article-demand.js';
import type { ArticleFilter } from './article-filter.input.js';
import type { ArticleListArguments } from './article-list.arguments.js';
import type { ArticleOrder } from './article-order.input.js';
import type { FetchedArticle } from './fetched-article.js';
import { allArticles, matchingArticles } from './matching-articles.js';
import { newestOfAll } from './newest-of-all.js';
import { pageFromFront } from './page-from-front.js';
import { conditionsIn, sourceOfFilter } from './source-of-filter.js';

export const NEWEST_FIRST: ArticleOrder = { field: 'YEAR', direction: 'DESC' };

/**
 * One page of the articles an operation asks for at its root: from the front and newest first, as most ask, cut off by
 * the store.
 *
 * @param connection what is asked of the page
 */
export async function pageOfMatching(
  filter: ArticleFilter,
  list: ArticleListArguments,
  connection: Selection,
  context: Context,
): Promise<Page<FetchedArticle>> {
  if (!isFromFront(list)) {
    const ids = await matchingArticles(filter, context);
    return pageOfArticles(ids === null ? null : [...ids].map((id) => ({ id })), list, connection, context);
  }
  const source =
    conditionsIn(filter).length === 0
      ? newestOfAll(context, connection.has('totalCount'))
      : await sourceOfFilter(filter, context);
  return pageFromFront(source, orderOf(NEWEST_FIRST), list, demandOf(nodesOf(connection)), context);
}

/** Whether a page is from the front and newest first, so that the store can cut it off. */
export function isFromFront({ orderBy, last, before }: ArticleListArguments): boolean {
  const { field, direction } = orderBy ?? NEWEST_FIRST;
  return field === 'YEAR' && direction === 'DESC' && last == null && before == null;
}

/** Names an order of articles, so that a cursor of another one is told apart. */
export function orderOf({ field, direction }: ArticleOrder): string {
  return `articles:${field}:${direction ?? 'ASC'}`;
}

/** An article of a list, with its year where it is known already. */
export interface ListedArticle {
  readonly id: string;
  readonly year?: number | null;
}

interface Ordered {
  readonly id: string;
  readonly key: readonly (string | number | null)[];
}

/**
 * One page of these articles, newest first unless told otherwise.
 *
 * @param articles each once, in any order; `null` for all articles
 * @param connection what is asked of the page
 */
export async function pageOfArticles(
  articles: readonly ListedArticle[] | null,
  { orderBy, ...page }: ArticleListArguments,
  connection: Selection,
  context: Context,
): Promise<Page<FetchedArticle>> {
  const { field, direction: asked } = orderBy ?? NEWEST_FIRST;
  const direction = asked ?? 'ASC';
  const list: OrderedList<Ordered> = {
    items: await sortKeys(articles, field, context),
    keyOf: (article) => article.key,
    order: orderOf({ field, direction }),
    descending: field === 'ID' ? [direction === 'DESC'] : [direction === 'DESC', false],
  };
  const loader = context.loaders.askedArticles.for(demandOf(nodesOf(connection)));
  return hydratePage(paginate(list, page), (article) => article.id, loader);
}

async function sortKeys(
  articles: readonly ListedArticle[] | null,
  field: ArticleOrder['field'],
  { store, loaders }: Context,
): Promise<Ordered[]> {
  if (field === 'ID') {
    const ids = articles?.map(({ id }) => id) ?? (await allArticles({ store }));
    return [...ids].map((id) => ({ id, key: [id] }));
  }
  if (field === 'YEAR' && articles?.every(({ year }) => year !== undefined) === true)
    return articles.map(({ id, year }) => ({ id, key: [year ?? null, id] }));
  const rows =
    articles === null
      ? await store.read(listAllSortKeys, {})
      : await loadNodes(
          loaders.sortKey,
          articles.map(({ id }) => id),
        );
  return rows.map((row) => ({ id: row.id, key: [field === 'YEAR' ? row.year : row.title, row.id] }));
}
