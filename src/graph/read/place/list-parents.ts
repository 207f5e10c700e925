import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The places directly above others. */
export const listPlaceParents = readQuery(
  'place/list-parents.cypher',
  idsParameter,
  z.object({ nodeId: z.string(), id: z.string() }),
);
