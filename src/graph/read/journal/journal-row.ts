import { z } from 'zod';

/** A journal. */
export const journalRow = z.object({
  id: z.string(),
  nameFa: z.string().nullable(),
  nameEn: z.string().nullable(),
  issn: z.string().nullable(),
});

export type JournalRow = z.infer<typeof journalRow>;
