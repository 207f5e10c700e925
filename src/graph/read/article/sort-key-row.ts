import { z } from 'zod';

/** What lists of articles are ordered by; the title is the English one where known. */
export const sortKeyRow = z.object({
  id: z.string(),
  year: z.number().int().nullable(),
  title: z.string().nullable(),
});

export type SortKeyRow = z.infer<typeof sortKeyRow>;
