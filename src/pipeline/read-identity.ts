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
import { isContentKey, MOST_CONTENT_HOLDERS } from '../resolution/work-keys.js';
import type { HeldArticle, HeldAuthor, IdentityReader } from './identity-reader.js';

/** What the graph knows of identity, read within a transaction that goes on to write. */
export function readIdentity(transaction: QueryRunner): IdentityReader {
  const articlesBy = async (
    find: typeof findArticlesByIds,
    ids: readonly string[],
  ): Promise<HeldArticle[]> =>
    ids.length === 0 ? [] : (await transaction.run(find, { ids: [...ids] })).map(toHeldArticle);
  return {
    async articlesByWorkKeys(keys) {
      if (keys.length === 0) return [];
      const limited = keys.map((workKey) => ({
        workKey,
        most: isContentKey(workKey) ? MOST_CONTENT_HOLDERS : null,
      }));
      return (await transaction.run(findArticlesByWorkKeys, { keys: limited })).map(toHeldArticle);
    },
    async articlesCitingKeys(keys) {
      if (keys.length === 0) return [];
      return (await transaction.run(findArticlesCitingKeys, { keys: [...keys] })).map(toHeldArticle);
    },
    articlesByIds: (ids) => articlesBy(findArticlesByIds, ids),
    articlesOfDocuments: (ids) => articlesBy(findArticlesOfDocuments, ids),
    articlesCiting: (ids) => articlesBy(findArticlesCitingArticles, ids),
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
