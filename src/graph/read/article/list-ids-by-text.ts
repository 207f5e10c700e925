import { z } from 'zod';
import { readQuery } from '../../query.js';

/** Ids of articles by text. `folds` are pairs of a letter and what to read it as; `needle` is folded already. */
export const listIdsByText = readQuery(
  'article/list-ids-by-text.cypher',
  z.object({ needle: z.string(), folds: z.array(z.array(z.string())), boundary: z.string() }),
  z.object({ id: z.string() }),
);
