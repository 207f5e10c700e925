import { z } from 'zod';
import { EVIDENCE_LEVELS } from '../../../domain/evidence.js';
import { PLACE_ROLES } from '../../../domain/place-role.js';
import { readQuery } from '../../query.js';

/** Ids of the articles that study a place; `levels` null: any. */
export const listIdsByPlaces = readQuery(
  'article/list-ids-by-places.cypher',
  z.object({
    placeIds: z.array(z.string()),
    roles: z.array(z.enum(PLACE_ROLES)),
    minConfidence: z.number(),
    levels: z.array(z.enum(EVIDENCE_LEVELS)).nullable(),
  }),
  z.object({ id: z.string() }),
);
