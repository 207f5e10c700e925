import { z } from 'zod';
import { readQuery } from '../../query.js';
import { bylineRow } from './byline-row.js';

/** The bylines of the articles about a place, its parts included; at most `limit` rows. */
export const listBylinesByPlace = readQuery(
  'network/list-bylines-by-place.cypher',
  z.object({ place: z.string(), placeRoles: z.array(z.string()), limit: z.int().positive() }),
  bylineRow,
);
