import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The places directly below others. */
export const listPlaceChildren = readQuery(
  'place/list-children.cypher',
  idsParameter,
  z.object({ nodeId: z.string(), id: z.string() }),
);
