import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The articles that documents describe. */
export const listArticleIdsByDocuments = readQuery(
  'article/list-ids-by-documents.cypher',
  idsParameter,
  z.object({ documentId: z.string(), articleId: z.string() }),
);
