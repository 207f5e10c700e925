import { z } from 'zod';
import { readQuery } from '../../query.js';

const keys = z.object({ keys: z.array(z.string()) });
const ids = z.object({ ids: z.array(z.string()) });

const article = z.object({
  articleId: z.templateLiteral(['article:', z.string()]),
  workKeys: z.array(z.string()),
  /** What each document says of it: `index` is its place there, `record` the JSON of what was extracted. */
  documents: z.array(
    z.object({
      id: z.templateLiteral(['document:', z.string()]),
      index: z.number().int(),
      record: z.string(),
    }),
  ),
});

/** An article of the graph with the documents it was made of. Lists have no order. */
export type ArticleIdentity = z.infer<typeof article>;

/** `most`: how many articles may share the key for it to tell anything; `null` for any number. */
export const findArticlesByWorkKeys = readQuery(
  'identity/find-articles-by-work-keys.cypher',
  z.object({ keys: z.array(z.object({ workKey: z.string(), most: z.number().int().nullable() })) }),
  article,
);
/** `indices` are places in the document, from 0; each document stands once, because all of its articles are looked at. */
export const findArticlesOfMentions = readQuery(
  'identity/find-articles-of-mentions.cypher',
  z.object({
    places: z.array(z.object({ documentId: z.string(), indices: z.array(z.number().int()) })),
  }),
  article,
);
export const findArticlesByIds = readQuery('identity/find-articles-by-ids.cypher', ids, article);
export const findArticlesOfDocuments = readQuery('identity/find-articles-of-documents.cypher', ids, article);
export const findArticlesCitingKeys = readQuery('identity/find-articles-citing-keys.cypher', keys, article);
export const findArticlesCitingArticles = readQuery(
  'identity/find-articles-citing-articles.cypher',
  ids,
  article,
);
