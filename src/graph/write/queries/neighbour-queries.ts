import { z } from 'zod';
import { readQuery } from '../../query.js';

const ids = z.object({ ids: z.array(z.string()) });
const oneId = z.object({ id: z.string() });

export const listExistingArticles = readQuery('identity/list-existing-articles.cypher', ids, oneId);

export const listArticleNeighbours = readQuery(
  'identity/list-article-neighbours.cypher',
  ids,
  z.object({ label: z.string(), id: z.string() }),
);

export const listArticleInstitutions = readQuery('identity/list-article-institutions.cypher', ids, oneId);
export const listArticleAuthors = readQuery('identity/list-article-authors.cypher', ids, oneId);

export const listAuthorNameKeys = readQuery(
  'identity/list-author-name-keys.cypher',
  ids,
  z.object({ authorId: z.string(), keyId: z.string() }),
);
