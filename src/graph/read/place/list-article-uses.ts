import { z } from 'zod';
import { EVIDENCE_LEVELS } from '../../../domain/evidence.js';
import { PLACE_ROLES } from '../../../domain/place-role.js';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const placeArticleUseRow = z.object({
  placeId: z.string(),
  articleId: z.string(),
  year: z.number().int().nullable(),
  role: z.enum(PLACE_ROLES),
  confidence: z.number(),
  level: z.enum(EVIDENCE_LEVELS),
});

export type PlaceArticleUseRow = z.infer<typeof placeArticleUseRow>;

/** The articles of places, in every role. */
export const listPlaceArticleUses = readQuery(
  'place/list-article-uses.cypher',
  idsParameter,
  placeArticleUseRow,
);
