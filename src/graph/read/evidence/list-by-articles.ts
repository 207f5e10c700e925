import { z } from 'zod';
import { readQuery } from '../../query.js';
import { evidenceRow } from './evidence-row.js';

/** The passages that support the claims of articles, by what they are about and in the order of the text. */
export const listEvidenceByArticles = readQuery(
  'evidence/list-by-articles.cypher',
  z.object({ articleIds: z.array(z.string()) }),
  evidenceRow,
);
