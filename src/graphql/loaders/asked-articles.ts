import type DataLoader from 'dataloader';
import type { GraphStore } from '../../graph/graph-store.js';
import { articleOf } from '../../graph/read/article/article-facts.js';
import { findArticleFacts } from '../../graph/read/article/find-facts.js';
import { findArticlesWithParts } from '../../graph/read/article/find-with-parts.js';
import { asksForParts, type ArticleDemand } from '../article/article-demand.js';
import { fetchedArticles, type FetchedArticle } from '../article/fetched-article.js';
import { lastingNodeLoader } from './lasting-node-loader.js';

/** Loads articles with what an operation asks of them, all that are asked the same in one statement. */
export interface AskedArticles {
  for(demand: ArticleDemand): DataLoader<string, FetchedArticle | null>;
  clearAll(): void;
}

export function askedArticles(store: GraphStore): AskedArticles {
  const loaders = new Map<string, DataLoader<string, FetchedArticle | null>>();
  return {
    for(demand) {
      const key = JSON.stringify(demand);
      const known = loaders.get(key);
      if (known !== undefined) return known;
      const loader = lastingNodeLoader(store, (ids) => read(store, ids, demand));
      loaders.set(key, loader);
      return loader;
    },
    clearAll: () => loaders.clear(),
  };
}

async function read(store: GraphStore, ids: string[], demand: ArticleDemand): Promise<FetchedArticle[]> {
  if (asksForParts(demand)) {
    const rows = await store.read(findArticlesWithParts, { ids, ...demand });
    return fetchedArticles(rows, demand);
  }
  const { facts } = demand;
  return (await store.read(findArticleFacts, { ids, facts })).map((row) => articleOf(row, facts));
}
