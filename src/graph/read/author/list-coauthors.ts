import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';
import { authorRow } from './author-row.js';

const coauthorRow = z.object({
  authorId: z.string(),
  coauthorId: z.string(),
  articleIds: z.array(z.string()),
  weight: z.number().int(),
  coauthor: authorRow,
});

export type CoauthorRow = z.infer<typeof coauthorRow>;

/** Co-authors; the weight is the number of articles written together. */
export const listCoauthors = readQuery('author/list-coauthors.cypher', idsParameter, coauthorRow);
