import { z } from 'zod';
import { readQuery } from '../../query.js';
import { columns } from '../columns.js';
import { idsParameter } from '../ids-parameter.js';
import { authorRow } from './author-row.js';

const coauthorRow = z.object({
  authorId: z.string(),
  coauthorId: z.string(),
  // In order, which takes the stores longer.
  articleIds: z.array(z.string()).transform((ids) => ids.toSorted()),
  weight: z.number().int(),
  coauthor: columns(authorRow.shape),
});

export type CoauthorRow = z.infer<typeof coauthorRow>;

/** Co-authors; the weight is the number of articles written together. */
export const listCoauthors = readQuery('author/list-coauthors.cypher', idsParameter, coauthorRow);
