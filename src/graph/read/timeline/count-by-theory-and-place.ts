import { z } from 'zod';
import { readQuery } from '../../query.js';
import { yearRow } from './year-row.js';

/** The articles that use a theory and study a place, per year and role of the theory. */
export const countByTheoryAndPlace = readQuery(
  'timeline/count-by-theory-and-place.cypher',
  z.object({
    theory: z.string(),
    includeSubtheories: z.boolean(),
    theoryRoles: z.array(z.string()),
    place: z.string(),
    includeParts: z.boolean(),
    placeRoles: z.array(z.string()),
  }),
  yearRow,
);
