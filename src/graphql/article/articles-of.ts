import type { GraphQLResolveInfo } from 'graphql';
import type { ArticleOwner } from '../../graph/read/article/list-pages-by-nodes.js';
import type { Context } from '../context.js';
import type { Loaders } from '../loaders/loaders.js';
import type { Page } from '../paging/paginate.js';
import { askedTimes, nodesOf, selectionOf, standsOnce } from '../selection.js';
import { demandOf } from './article-demand.js';
import type { ArticleListArguments } from './article-list.arguments.js';
import type { FetchedArticle } from './fetched-article.js';
import {
  NEWEST_FIRST,
  isFromFront,
  orderOf,
  pageOfArticles,
  type ListedArticle,
} from './page-of-articles.js';
import { pageFromFront, placeOf, type PageSource } from './page-from-front.js';

/** The loader of all articles of each kind of node. */
const ALL_OF = {
  author: 'authorArticles',
  journal: 'journalArticles',
  issue: 'issueArticles',
  keyword: 'keywordArticles',
  institution: 'institutionArticles',
} as const satisfies Partial<Record<ArticleOwner, keyof Loaders>>;

type Owner = keyof typeof ALL_OF;

/** The articles of one node: as the store pages them, and all of them as they are read for many nodes at once. */
interface ArticlesOfNode {
  readonly paged: PageSource;
  readonly all: () => Promise<readonly ListedArticle[]>;
}

/**
 * One page of the articles of a node. Where the list stands once in the operation the store cuts it off; lists inside
 * of others share one statement, which reads them whole.
 */
export async function pageOfNode(
  { paged, all }: ArticlesOfNode,
  list: ArticleListArguments,
  info: GraphQLResolveInfo,
  context: Context,
): Promise<Page<FetchedArticle>> {
  const connection = selectionOf(info);
  if (!isFromFront(list) || !standsOnce(info)) return pageOfArticles(await all(), list, connection, context);
  return pageFromFront(paged, orderOf(NEWEST_FIRST), list, demandOf(nodesOf(connection)), context);
}

/** One page of the articles of an author, a journal, an issue, a keyword or an institution. */
export function articlesOf(
  kind: Owner,
  id: string,
  list: ArticleListArguments,
  info: GraphQLResolveInfo,
  context: Context,
): Promise<Page<FetchedArticle>> {
  const { loaders } = context;
  const paged: PageSource = (place) => loaders.articlePages.load({ kind, id, place });
  return pageOfNode({ paged, all: () => loaders[ALL_OF[kind]].load(id) }, list, info, context);
}

/**
 * Asks for the articles of a node that stands at the root of an operation before the node is there, so that both come
 * in one round trip. The loaders keep the answers; whatever fails, the field asks again and is told.
 *
 * @param info of the field that gives the node
 */
export function fetchArticlesAhead(
  kind: string,
  id: string,
  info: GraphQLResolveInfo,
  loaders: Loaders,
): void {
  if (!isOwner(kind)) return;
  const ask = async () => {
    for (const { given, selection } of askedTimes(info, 'articles')) {
      const list = given as ArticleListArguments;
      if (!isFromFront(list)) await loaders[ALL_OF[kind]].load(id);
      else {
        const place = placeOf(orderOf(NEWEST_FIRST), list, demandOf(nodesOf(selection)));
        await loaders.articlePages.load({ kind, id, place });
      }
    }
  };
  ask().catch(() => undefined);
}

function isOwner(kind: string): kind is Owner {
  return Object.hasOwn(ALL_OF, kind);
}
