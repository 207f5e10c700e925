import { z } from 'zod';
import { readQuery } from '../../query.js';
import { themeRow } from './theme-row.js';

/** The theories most articles use in one of the roles. */
export const countTheories = readQuery(
  'network/count-theories.cypher',
  z.object({ theoryRoles: z.array(z.string()), minArticles: z.int(), limit: z.int().positive() }),
  themeRow,
);
