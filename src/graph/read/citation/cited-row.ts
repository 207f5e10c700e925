import { z } from 'zod';

/** A cited work, or an article held here that is cited, with the articles that cite it. */
export const citedRow = z.object({
  id: z.string(),
  titleFa: z.string().nullable(),
  titleEn: z.string().nullable(),
  year: z.int().nullable(),
  doi: z.string().nullable(),
  raw: z.string().nullable(),
  citations: z.int(),
  citing: z.array(z.string()),
});

export type CitedRow = z.infer<typeof citedRow>;
