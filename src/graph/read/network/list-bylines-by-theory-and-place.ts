import { z } from 'zod';
import { readQuery } from '../../query.js';
import { bylineRow } from './byline-row.js';

/** The bylines of the articles that use a theory and are about a place, closures included; at most `limit` rows. */
export const listBylinesByTheoryAndPlace = readQuery(
  'network/list-bylines-by-theory-and-place.cypher',
  z.object({
    theory: z.string(),
    theoryRoles: z.array(z.string()),
    place: z.string(),
    placeRoles: z.array(z.string()),
    limit: z.int().positive(),
  }),
  bylineRow,
);
