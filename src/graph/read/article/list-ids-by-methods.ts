import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The articles that use methods. */
export const listIdsByMethods = readQuery(
  'article/list-ids-by-methods.cypher',
  idsParameter,
  z.object({ nodeId: z.string(), id: z.string() }),
);
