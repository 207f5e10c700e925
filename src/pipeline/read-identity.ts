import type { Id } from '../domain/ids.js';
import type { QueryRunner } from '../graph/graph-store.js';
import { findDecisionsByMentions } from '../graph/read/decision/find-decisions.js';
import {
  findArticlesByIds,
  findArticlesByWorkKeys,
  findArticlesCitingArticles,
  findArticlesCitingKeys,
  findArticlesOfDocuments,
  findArticlesOfMentions,
  type ArticleIdentity,
} from '../graph/read/identity/find-articles.js';
import {
  findAuthorsByIds,
  findAuthorsByNameKeys,
  findAuthorsOfArticles,
  listBylinesOfArticles,
  type AuthorIdentity,
  type BylineIdentity,
} from '../graph/read/identity/find-authors.js';
import { mentionOf } from '../resolution/article-mention.js';
import { bylinesOf, type AuthorMention, type BylineArticle } from '../resolution/author-mention.js';
import { isDangling } from '../resolution/locate-mention.js';
import { parseMentionKey } from '../resolution/mention-key.js';
import { isContentKey, MOST_CONTENT_HOLDERS } from '../resolution/work-keys.js';
import { toHeldDecision } from './to-held-decision.js';
import type { HeldArticle, HeldAuthor, IdentityReader } from './identity-reader.js';

/** What the graph knows of identity, read within a transaction that goes on to write. */
export function readIdentity(transaction: QueryRunner): IdentityReader {
  const articlesBy = async (
    find: typeof findArticlesByIds,
    ids: readonly string[],
  ): Promise<HeldArticle[]> =>
    ids.length === 0 ? [] : (await transaction.run(find, { ids: [...ids] })).map(toHeldArticle);
  const articlesOfMentions = async (keys: readonly string[]): Promise<HeldArticle[]> => {
    const indices = new Map<Id<'document'>, Set<number>>();
    for (const { documentId, index } of keys.filter((key) => !isDangling(key)).map(parseMentionKey))
      indices.set(documentId, (indices.get(documentId) ?? new Set()).add(index));
    if (indices.size === 0) return [];
    const places = [...indices].map(([documentId, own]) => ({ documentId, indices: [...own] }));
    const rows = await transaction.run(findArticlesOfMentions, { places });
    return rows.map(toHeldArticle);
  };
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
    articlesOfMentions,
    async authorsOfMentions(keys) {
      const wanted = new Set(keys);
      const articles = await articlesOfMentions(keys);
      const authors = await this.authorsOfArticles(articles.map(({ id }) => id));
      return authors.filter(({ mentions }) =>
        mentions.some(({ mentionKeys }) => mentionKeys.some((key) => wanted.has(key))),
      );
    },
    async decisionsOfMentions(keys) {
      if (keys.length === 0) return [];
      return (await transaction.run(findDecisionsByMentions, { keys: [...keys] })).map(toHeldDecision);
    },
    async authorsByNameKeys(keys) {
      if (keys.length === 0) return [];
      return toHeldAuthors(await transaction.run(findAuthorsByNameKeys, { keys: [...keys] }), transaction);
    },
    async authorsByIds(ids) {
      if (ids.length === 0) return [];
      return toHeldAuthors(await transaction.run(findAuthorsByIds, { ids: [...ids] }), transaction);
    },
    async authorsOfArticles(ids) {
      if (ids.length === 0) return [];
      return toHeldAuthors(await transaction.run(findAuthorsOfArticles, { ids: [...ids] }), transaction);
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

/** Articles whose bylines are read in one statement. */
const BATCH = 2_000;

/** A byline entry counts with those beside it, so the whole bylines of an author's articles are read. */
async function toHeldAuthors(
  authors: readonly AuthorIdentity[],
  transaction: QueryRunner,
): Promise<HeldAuthor[]> {
  const articleIds = [...new Set(authors.flatMap((author) => author.articleIds))].sort();
  const mentions = new Map<Id<'author'>, AuthorMention[]>(authors.map(({ authorId }) => [authorId, []]));
  for (let start = 0; start < articleIds.length; start += BATCH) {
    const ids = articleIds.slice(start, start + BATCH);
    const bylines = new Map<Id<'article'>, BylineIdentity[]>();
    for (const row of await transaction.run(listBylinesOfArticles, { ids })) {
      const known = bylines.get(row.articleId);
      if (known === undefined) bylines.set(row.articleId, [row]);
      else known.push(row);
    }
    for (const byline of bylines.values())
      bylinesOf(toBylineArticle(byline)).forEach((mention, index) =>
        mentions.get(byline[index]!.authorId)?.push(mention),
      );
  }
  return authors.map(({ authorId }) => ({ id: authorId, mentions: mentions.get(authorId)! }));
}

function toBylineArticle(byline: readonly BylineIdentity[]): BylineArticle {
  return {
    id: byline[0]!.articleId,
    year: byline[0]!.year,
    authors: byline.map(({ position, nameFa, nameEn, affiliations, mentions, variants, orcid }) => ({
      position,
      nameAsPrinted: { fa: nameFa, en: nameEn },
      affiliations: affiliations.map((asPrinted) => ({ asPrinted })),
      mentionKeys: mentions,
      variants,
      orcid,
    })),
  };
}
