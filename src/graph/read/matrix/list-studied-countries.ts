import { z } from 'zod';
import { readQuery } from '../../query.js';

/** The most studied countries themselves. */
export const listStudiedCountries = readQuery(
  'matrix/list-studied-countries.cypher',
  z.object({ placeRoles: z.array(z.string()), limit: z.int().positive() }),
  z.object({ id: z.string(), articles: z.int() }),
);
