import type { QueryRunner } from '../graph/graph-store.js';
import {
  findArticlesByIds,
  findArticlesByWorkKeys,
  findArticlesCitingArticles,
  findArticlesCitingKeys,
  findArticlesOfDocuments,
  type ArticleIdentity,
} from '../graph/read/identity/find-articles.js';
import {
  findAuthorsByNameKeys,
  findAuthorsOfArticles,
  type AuthorIdentity,
} from '../graph/read/identity/find-authors.js';
import { mentionOf } from '../resolution/article-mention.js';
import type { HeldArticle, HeldAuthor, IdentityReader } from './identity-reader.js';

/** What the graph knows of identity, read within a transaction that goes on to write. */
export function readIdentity(transaction: QueryRunner): IdentityReader {
  const articlesBy = {
    ids: async (find: typeof findArticlesByIds, ids: readonly string[]): Promise<HeldArticle[]> =>
      ids.length === 0 ? [] : (await transaction.run(find, { ids: [...ids] })).map(toHeldArticle),
    keys: async (find: typeof findArticlesByWorkKeys, keys: readonly string[]): Promise<HeldArticle[]> =>
      keys.length === 0 ? [] : (await transaction.run(find, { keys: [...keys] })).map(toHeldArticle),
  };
  return {
    articlesByWorkKeys: (keys) => articlesBy.keys(findArticlesByWorkKeys, keys),
    articlesCitingKeys: (keys) => articlesBy.keys(findArticlesCitingKeys, keys),
    articlesByIds: (ids) => articlesBy.ids(findArticlesByIds, ids),
    articlesOfDocuments: (ids) => articlesBy.ids(findArticlesOfDocuments, ids),
    articlesCiting: (ids) => articlesBy.ids(findArticlesCitingArticles, ids),
    async authorsByNameKeys(keys) {
      if (keys.length === 0) return [];
      return (await transaction.run(findAuthorsByNameKeys, { keys: [...keys] })).map(toHeldAuthor);
    },
    async authorsOfArticles(ids) {
      if (ids.length === 0) return [];
      return (await transaction.run(findAuthorsOfArticles, { ids: [...ids] })).map(toHeldAuthor);
    },
  };
}

function toHeldArticle({ articleId, workKeys, documents }: ArticleIdentity): HeldArticle {
  return {
    id: articleId,
    workKeys,
    mentions: documents.map(({ id, index, record }) => mentionOf(id, index, record)),
  };
}

function toHeldAuthor(row: AuthorIdentity): HeldAuthor {
  return {
    id: row.authorId,
    mentions: row.mentions.map(({ articleId, position, nameFa, nameEn }) => ({
      articleId,
      position,
      name: { fa: nameFa, en: nameEn },
    })),
  };
}
