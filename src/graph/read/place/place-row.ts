import { z } from 'zod';

/** A country or a region; the id's prefix tells which. */
export const placeRow = z.object({
  id: z.string(),
  nameFa: z.string().nullable(),
  nameEn: z.string().nullable(),
});

export type PlaceRow = z.infer<typeof placeRow>;
