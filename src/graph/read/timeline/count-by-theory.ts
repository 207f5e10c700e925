import { z } from 'zod';
import { readQuery } from '../../query.js';
import { yearRow } from './year-row.js';

/** The articles that use a theory, per year and role. */
export const countByTheory = readQuery(
  'timeline/count-by-theory.cypher',
  z.object({ theory: z.string(), includeSubtheories: z.boolean(), roles: z.array(z.string()) }),
  yearRow,
);
