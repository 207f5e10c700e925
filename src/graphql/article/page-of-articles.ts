import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { listAllSortKeys } from '../../graph/read/article/list-all-sort-keys.js';
import type { Context } from '../context.js';
import { hydratePage, loadNodes } from '../paging/hydrate-page.js';
import { paginate, type OrderedList, type Page } from '../paging/paginate.js';
import type { ArticleListArguments } from './article-list.arguments.js';
import type { ArticleOrder } from './article-order.input.js';
import { allArticles } from './matching-articles.js';

const NEWEST_FIRST: ArticleOrder = { field: 'YEAR', direction: 'DESC' };

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
    order: `articles:${field}:${direction}`,
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
