import { z } from 'zod';
import { readQuery } from '../../query.js';
import { yearRow } from './year-row.js';

/** The articles that study a place, per year and role. */
export const countByPlace = readQuery(
  'timeline/count-by-place.cypher',
  z.object({ place: z.string(), includeParts: z.boolean(), roles: z.array(z.string()) }),
  yearRow,
);
