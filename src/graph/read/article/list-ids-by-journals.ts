import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The articles of journals. */
export const listIdsByJournals = readQuery(
  'article/list-ids-by-journals.cypher',
  idsParameter,
  z.object({ nodeId: z.string(), id: z.string(), year: z.number().int().nullable() }),
);
