import type { Id } from '../domain/ids.js';
import type { QueryRunner } from '../graph/graph-store.js';
import {
  findArticlesByIds,
  findArticlesByWorkKeys,
  findArticlesCitingArticles,
  findArticlesCitingWorks,
  findArticlesOfDocuments,
  type ArticleIdentity,
} from '../graph/read/identity/find-articles.js';
import {
  findAuthorsByNameKeys,
  findAuthorsOfArticles,
  type AuthorIdentity,
} from '../graph/read/identity/find-authors.js';
import type { HeldArticle, HeldAuthor, IdentityReader } from './identity-reader.js';
import { toMentions, type StoredRecord } from './to-stored-document.js';

/** What the graph knows of identity, read within a transaction that goes on to write. */
export function readIdentity(transaction: QueryRunner): IdentityReader {
  const records = new Map<string, StoredRecord>();
  const toHeldArticle = (row: ArticleIdentity): HeldArticle => ({
    id: row.articleId,
    workKeys: row.workKeys,
    mentions: row.documents.flatMap(({ id, index, record }) => {
      // Many articles may share one document; its record is parsed once.
      const parsed = records.get(id) ?? (JSON.parse(record) as StoredRecord);
      records.set(id, parsed);
      return toMentions(id, parsed).filter((mention) => mention.index === index);
    }),
  });
  const articles =
    (find: typeof findArticlesByIds) =>
    async (ids: readonly Id[]): Promise<HeldArticle[]> =>
      ids.length === 0 ? [] : (await transaction.run(find, { ids: [...ids] })).map(toHeldArticle);
  return {
    async articlesByWorkKeys(keys) {
      if (keys.length === 0) return [];
      return (await transaction.run(findArticlesByWorkKeys, { keys: [...keys] })).map(toHeldArticle);
    },
    articlesByIds: articles(findArticlesByIds),
    articlesOfDocuments: articles(findArticlesOfDocuments),
    async articlesCiting(ids) {
      const works = await articles(findArticlesCitingWorks)(ids.filter((id) => id.startsWith('work:')));
      const cited = await articles(findArticlesCitingArticles)(ids.filter((id) => id.startsWith('article:')));
      return [...new Map([...works, ...cited].map((article) => [article.id, article])).values()];
    },
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
