import { z } from 'zod';
import { EVIDENCE_LEVELS } from '../../../domain/evidence.js';
import { PLACE_ROLES } from '../../../domain/place-role.js';
import { readQuery } from '../../query.js';

/** The ids among `within` of articles that study a place: its cost follows `within`, not how often the place is studied. */
export const listIdsWithinPlaces = readQuery(
  'article/list-ids-within-places.cypher',
  z.object({
    within: z.array(z.string()),
    placeIds: z.array(z.string()),
    roles: z.array(z.enum(PLACE_ROLES)),
    minConfidence: z.number(),
    levels: z.array(z.enum(EVIDENCE_LEVELS)).nullable(),
  }),
  z.object({ id: z.string() }),
);
