import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The theories directly above others. */
export const listTheoryParents = readQuery(
  'theory/list-parents.cypher',
  idsParameter,
  z.object({ nodeId: z.string(), id: z.string() }),
);
