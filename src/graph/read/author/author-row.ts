import { z } from 'zod';

/** A person who writes articles. */
export const authorRow = z.object({
  id: z.string(),
  nameFa: z.string().nullable(),
  nameEn: z.string().nullable(),
  orcid: z.string().nullable(),
});

export type AuthorRow = z.infer<typeof authorRow>;
