import { z } from 'zod';
import { EVIDENCE_LEVELS } from '../../../domain/evidence.js';
import { PLACE_ROLES } from '../../../domain/place-role.js';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const placeUseRow = z.object({
  articleId: z.string(),
  placeId: z.string(),
  role: z.enum(PLACE_ROLES),
  confidence: z.number(),
  evidenceCount: z.number().int(),
  level: z.enum(EVIDENCE_LEVELS),
});

export type PlaceUseRow = z.infer<typeof placeUseRow>;

/** What articles claim of place nodes; confidence 0 to 1. */
export const listPlaceUses = readQuery('article/list-place-uses.cypher', idsParameter, placeUseRow);
