import DataLoader from 'dataloader';
import { explainArticle, type ArticleExplanation } from '../../curation/explain-article.js';
import { explainAuthor, type AuthorExplanation } from '../../curation/explain-author.js';
import type { GraphStore } from '../../graph/graph-store.js';
import { listArticleIdsByDocuments } from '../../graph/read/article/list-ids-by-documents.js';
import { listArticleIdsByMentions } from '../../graph/read/article/list-ids-by-mentions.js';
import { listAuthorIdsByMentions } from '../../graph/read/author/list-ids-by-mentions.js';
import { mentionLoader } from './mention-loader.js';
import { rowsLoader } from './rows-loader.js';

/**
 * What articles and authors are made of, and who stands behind mentions, by their keys. Explaining reads what a
 * decision would read, node by node: the cost of an operation counts it so (see `estimate-cost.ts`).
 */
export function createIdentityLoaders(store: GraphStore) {
  return {
    mentionAuthors: mentionLoader(store, listAuthorIdsByMentions),
    mentionArticles: mentionLoader(store, listArticleIdsByMentions),
    documentArticles: rowsLoader(store, listArticleIdsByDocuments, ({ documentId }) => documentId),
    authorIdentity: new DataLoader<string, AuthorExplanation>((ids) =>
      Promise.all(ids.map((id) => explainAuthor(store, id))),
    ),
    articleIdentity: new DataLoader<string, ArticleExplanation>((ids) =>
      Promise.all(ids.map((id) => explainArticle(store, id))),
    ),
  };
}
