import { z } from 'zod';
import { readQuery } from '../../query.js';

/** The ids among `within` of articles by text; `folds` and `needle` as in `listIdsByText`. */
export const listIdsWithinText = readQuery(
  'article/list-ids-within-text.cypher',
  z.object({
    within: z.array(z.string()),
    needle: z.string(),
    folds: z.array(z.array(z.string())),
    boundary: z.string(),
  }),
  z.object({ id: z.string() }),
);
