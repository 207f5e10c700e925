import { z } from 'zod';

/** One author on the byline of one article. */
export const bylineRow = z.object({
  article: z.string(),
  author: z.string(),
  nameFa: z.string().nullable(),
  nameEn: z.string().nullable(),
});

export type BylineRow = z.infer<typeof bylineRow>;
