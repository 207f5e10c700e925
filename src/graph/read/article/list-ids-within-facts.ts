import { z } from 'zod';
import { EVIDENCE_LEVELS } from '../../../domain/evidence.js';
import { LANGUAGES } from '../../../domain/language.js';
import { readQuery } from '../../query.js';

/** The ids among `within` of articles by their own facts; a null parameter asks nothing. */
export const listIdsWithinFacts = readQuery(
  'article/list-ids-within-facts.cypher',
  z.object({
    within: z.array(z.string()),
    fromYear: z.number().int().nullable(),
    toYear: z.number().int().nullable(),
    fromSolarYear: z.number().int().nullable(),
    toSolarYear: z.number().int().nullable(),
    language: z.enum(LANGUAGES).nullable(),
    namesTheory: z.boolean().nullable(),
    levels: z.array(z.enum(EVIDENCE_LEVELS)).nullable(),
  }),
  z.object({ id: z.string() }),
);
