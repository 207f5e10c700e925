import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The theories directly below others. */
export const listTheoryChildren = readQuery(
  'theory/list-children.cypher',
  idsParameter,
  z.object({ nodeId: z.string(), id: z.string() }),
);
