import { z } from 'zod';

/** A cited work that is not an article held here. */
export const workRow = z.object({
  id: z.string(),
  title: z.string().nullable(),
  year: z.number().int().nullable(),
  doi: z.string().nullable(),
  raw: z.string().nullable(),
});

export type WorkRow = z.infer<typeof workRow>;
