import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The articles of keywords. */
export const listIdsByKeywords = readQuery(
  'article/list-ids-by-keywords.cypher',
  idsParameter,
  z.object({ nodeId: z.string(), id: z.string(), year: z.number().int().nullable() }),
);
