import { z } from 'zod';
import { readQuery } from '../../query.js';
import { themeRow } from './theme-row.js';

/** The places most articles study in one of the roles. */
export const countPlaces = readQuery(
  'network/count-places.cypher',
  z.object({ placeRoles: z.array(z.string()), minArticles: z.int(), limit: z.int().positive() }),
  themeRow,
);
