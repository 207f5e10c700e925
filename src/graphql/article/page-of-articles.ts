import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { Context } from '../context.js';
import { hydratePage, loadNodes } from '../paging/hydrate-page.js';
import type { PageArguments } from '../paging/page-arguments.js';
import { paginate, type OrderedList, type Page } from '../paging/paginate.js';
import type { ArticleOrder } from './article-order.input.js';

const NEWEST_FIRST: ArticleOrder = { field: 'YEAR', direction: 'DESC' };

interface Ordered {
  readonly id: string;
  readonly key: readonly (string | number | null)[];
}

/**
 * One page of these articles, newest first unless told otherwise.
 *
 * @param ids each once, in any order
 */
export async function pageOfArticles(
  ids: readonly string[],
  order: ArticleOrder | null | undefined,
  page: PageArguments,
  { loaders }: Context,
): Promise<Page<ArticleRow>> {
  const { field } = order ?? NEWEST_FIRST;
  const direction = (order ?? NEWEST_FIRST).direction ?? 'ASC';
  const list: OrderedList<Ordered> = {
    items: await sortKeys(ids, field, loaders),
    keyOf: (article) => article.key,
    order: `articles:${field}:${direction}`,
    descending: field === 'ID' ? [direction === 'DESC'] : [direction === 'DESC', false],
  };
  return hydratePage(paginate(list, page), (article) => article.id, loaders.node.article);
}

async function sortKeys(
  ids: readonly string[],
  field: ArticleOrder['field'],
  loaders: Context['loaders'],
): Promise<Ordered[]> {
  if (field === 'ID') return ids.map((id) => ({ id, key: [id] }));
  const rows = await loadNodes(loaders.sortKey, ids);
  return rows.map((row) => ({ id: row.id, key: [field === 'YEAR' ? row.year : row.title, row.id] }));
}
