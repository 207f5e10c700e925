import { z } from 'zod';
import { readQuery } from '../../query.js';

/** The most used theories themselves, without closure. */
export const listUsedTheories = readQuery(
  'matrix/list-used-theories.cypher',
  z.object({ theoryRoles: z.array(z.string()), limit: z.int().positive() }),
  z.object({ id: z.string(), articles: z.int() }),
);
