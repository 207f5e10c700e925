import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The theories above others, each once. */
export const listTheoryAncestors = readQuery(
  'theory/list-ancestors.cypher',
  idsParameter,
  z.object({ nodeId: z.string(), id: z.string(), distance: z.number().int() }),
);
