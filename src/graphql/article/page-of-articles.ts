import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { listAllSortKeys } from '../../graph/read/article/list-all-sort-keys.js';
import type { Context } from '../context.js';
import { hydratePage, loadNodes } from '../paging/hydrate-page.js';
import { paginate, type OrderedList, type Page } from '../paging/paginate.js';
import type { ArticleListArguments } from './article-list.arguments.js';
import type { ArticleOrder } from './article-order.input.js';
import type { IdSet } from './id-set.js';
import { allArticles } from './matching-articles.js';
import { pageOfNewest } from './page-of-newest.js';

const NEWEST_FIRST: ArticleOrder = { field: 'YEAR', direction: 'DESC' };

/**
 * One page of the articles an operation asks for at its root: from the front and newest first, as most ask, by a
 * statement of its own.
 *
 * @param ids `null` for all articles
 * @param isUncounted nobody asks for the total count
 */
export async function pageOfMatching(
  ids: IdSet | null,
  list: ArticleListArguments,
  context: Context,
  isUncounted: boolean,
): Promise<Page<ArticleRow>> {
  const { field, direction } = list.orderBy ?? NEWEST_FIRST;
  const isNewestFirst = field === 'YEAR' && direction === 'DESC';
  return isNewestFirst && list.last == null && list.before == null
    ? pageOfNewest(ids, orderOf(field, direction), list, context, isUncounted)
    : pageOfArticles(ids, list, context);
}

/** Names an order of articles, so that a cursor of another one is told apart. */
function orderOf(field: ArticleOrder['field'], direction: ArticleOrder['direction']): string {
  return `articles:${field}:${direction ?? 'ASC'}`;
}

interface Ordered {
  readonly id: string;
  readonly key: readonly (string | number | null)[];
}

/**
 * One page of these articles, newest first unless told otherwise.
 *
 * @param ids each once, in any order; `null` for all articles
 */
export async function pageOfArticles(
  ids: Iterable<string> | null,
  { orderBy, ...page }: ArticleListArguments,
  context: Context,
): Promise<Page<ArticleRow>> {
  const { field, direction: asked } = orderBy ?? NEWEST_FIRST;
  const direction = asked ?? 'ASC';
  const list: OrderedList<Ordered> = {
    items: await sortKeys(ids, field, context),
    keyOf: (article) => article.key,
    order: orderOf(field, direction),
    descending: field === 'ID' ? [direction === 'DESC'] : [direction === 'DESC', false],
  };
  return hydratePage(paginate(list, page), (article) => article.id, context.loaders.node.article);
}

async function sortKeys(
  ids: Iterable<string> | null,
  field: ArticleOrder['field'],
  { store, loaders }: Context,
): Promise<Ordered[]> {
  if (field === 'ID') return [...(ids ?? (await allArticles({ store })))].map((id) => ({ id, key: [id] }));
  const rows =
    ids === null ? await store.read(listAllSortKeys, {}) : await loadNodes(loaders.sortKey, [...ids]);
  return rows.map((row) => ({ id: row.id, key: [field === 'YEAR' ? row.year : row.title, row.id] }));
}
