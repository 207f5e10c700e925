import { z } from 'zod';

/** A keyword as authors print it; one node per language. */
export const keywordRow = z.object({
  id: z.string(),
  labelFa: z.string().nullable(),
  labelEn: z.string().nullable(),
});

export type KeywordRow = z.infer<typeof keywordRow>;
