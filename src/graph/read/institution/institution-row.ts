import { z } from 'zod';

/** An institution authors belong to. */
export const institutionRow = z.object({
  id: z.string(),
  nameFa: z.string().nullable(),
  nameEn: z.string().nullable(),
});

export type InstitutionRow = z.infer<typeof institutionRow>;
