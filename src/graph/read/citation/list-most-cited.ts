import { z } from 'zod';
import { readQuery } from '../../query.js';

/** The works cited most by the articles that use a theory; `citing` are the articles. */
export const listMostCited = readQuery(
  'citation/list-most-cited.cypher',
  z.object({
    theory: z.string(),
    includeSubtheories: z.boolean(),
    roles: z.array(z.string()),
    limit: z.int().positive(),
  }),
  z.object({
    id: z.string(),
    titleFa: z.string().nullable(),
    titleEn: z.string().nullable(),
    year: z.int().nullable(),
    doi: z.string().nullable(),
    raw: z.string().nullable(),
    citations: z.int(),
    citing: z.array(z.string()),
  }),
);
