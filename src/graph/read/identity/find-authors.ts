import { z } from 'zod';
import { readQuery } from '../../query.js';

const articleId = z.templateLiteral(['article:', z.string()]);
const authorId = z.templateLiteral(['author:', z.string()]);
const ids = z.object({ ids: z.array(z.string()) });

const author = z.object({ authorId, articleIds: z.array(articleId) });

/** An author of the graph with all articles that are his or hers. Lists have no order. */
export type AuthorIdentity = z.infer<typeof author>;

export const findAuthorsByNameKeys = readQuery(
  'identity/find-authors-by-name-keys.cypher',
  z.object({ keys: z.array(z.string()) }),
  author,
);

export const findAuthorsByIds = readQuery('identity/find-authors-by-ids.cypher', ids, author);
export const findAuthorsOfArticles = readQuery('identity/find-authors-of-articles.cypher', ids, author);

const text = z.string().nullable();

const byline = z.object({
  articleId,
  year: z.number().int().nullable(),
  authorId,
  position: z.number().int(),
  nameFa: text,
  nameEn: text,
  affiliations: z.array(z.string()),
  mentions: z.array(z.string()),
  variants: z.array(z.string()),
  orcid: text,
});

/** One entry of an article's byline, names as printed; graphs of earlier versions have neither mentions nor affiliations. */
export type BylineIdentity = z.infer<typeof byline>;

export const listBylinesOfArticles = readQuery('identity/list-bylines.cypher', ids, byline);
