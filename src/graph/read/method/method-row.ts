import { z } from 'zod';

/** A research method. */
export const methodRow = z.object({
  id: z.string(),
  nameFa: z.string().nullable(),
  nameEn: z.string().nullable(),
});

export type MethodRow = z.infer<typeof methodRow>;
