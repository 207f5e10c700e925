import { z } from 'zod';
import { readQuery } from '../../query.js';

const author = z.object({
  authorId: z.templateLiteral(['author:', z.string()]),
  nameKeys: z.array(z.string()),
  mentions: z.array(
    z.object({
      articleId: z.templateLiteral(['article:', z.string()]),
      position: z.number().int(),
      nameFa: z.string().nullable(),
      nameEn: z.string().nullable(),
    }),
  ),
});

/** An author of the graph with all bylines that are his or hers, names as printed. Lists have no order. */
export type AuthorIdentity = z.infer<typeof author>;

export const findAuthorsByNameKeys = readQuery(
  'identity/find-authors-by-name-keys.cypher',
  z.object({ keys: z.array(z.string()) }),
  author,
);

export const findAuthorsOfArticles = readQuery(
  'identity/find-authors-of-articles.cypher',
  z.object({ ids: z.array(z.string()) }),
  author,
);
