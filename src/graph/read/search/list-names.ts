import { z } from 'zod';
import { readQuery } from '../../query.js';

/** The names of all theories, places, organizations, methods, authors, keywords, journals and institutions. */
export const listSearchNames = readQuery(
  'search/list-names.cypher',
  z.object({}),
  z.object({ id: z.string(), nameFa: z.string().nullable(), nameEn: z.string().nullable() }),
);
