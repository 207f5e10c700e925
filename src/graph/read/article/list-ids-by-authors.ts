import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The articles of authors. */
export const listIdsByAuthors = readQuery(
  'article/list-ids-by-authors.cypher',
  idsParameter,
  z.object({ nodeId: z.string(), id: z.string(), year: z.number().int().nullable() }),
);
