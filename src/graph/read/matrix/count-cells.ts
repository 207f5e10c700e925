import { z } from 'zod';
import { readQuery } from '../../query.js';

/** Articles per theory, place and set of roles they have: the sets are disjoint, so their counts add up. */
export const countCells = readQuery(
  'matrix/count-cells.cypher',
  z.object({
    theories: z.array(z.string()),
    places: z.array(z.string()),
    includeSubtheories: z.boolean(),
    includeParts: z.boolean(),
    theoryRoles: z.array(z.string()),
    placeRoles: z.array(z.string()),
  }),
  z.object({ theory: z.string(), place: z.string(), roles: z.array(z.string()), articles: z.int() }),
);
