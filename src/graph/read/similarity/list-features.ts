import { z } from 'zod';
import { readQuery } from '../../query.js';

/** What these articles have in terms of theories, places, keywords, methods, organizations and references. */
export const listFeatures = readQuery(
  'similarity/list-features.cypher',
  z.object({ articles: z.array(z.string()) }),
  z.object({
    article: z.string(),
    /** The relationship type. */
    link: z.string(),
    feature: z.string(),
    nameFa: z.string().nullable(),
    nameEn: z.string().nullable(),
    /** How many articles have it. */
    articles: z.int(),
  }),
);
