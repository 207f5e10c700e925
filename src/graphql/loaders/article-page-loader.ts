import DataLoader from 'dataloader';
import type { GraphStore } from '../../graph/graph-store.js';
import { listPagesByNodes, type ArticleOwner } from '../../graph/read/article/list-pages-by-nodes.js';
import type { PagePlace, PlacedArticle } from '../article/page-from-front.js';

/** A page of the articles of one node. */
export interface ArticlePage {
  readonly kind: ArticleOwner;
  readonly id: string;
  readonly place: PagePlace;
}

/** Loads pages of the articles of nodes, each in a statement of its own, and keeps them. */
export function articlePageLoader(store: GraphStore): DataLoader<ArticlePage, PlacedArticle[], string> {
  const read = ({ kind, id, place }: ArticlePage) =>
    store.read(listPagesByNodes[kind], { ...place, ids: [id] });
  return new DataLoader((pages: readonly ArticlePage[]) => Promise.all(pages.map(read)), {
    batch: false,
    cacheKeyFn: JSON.stringify,
  });
}
