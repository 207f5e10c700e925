import { z } from 'zod';

/** The articles of one year, by one role. Either year is `null` where the sources do not give it. */
export const yearRow = z.object({
  year: z.int().nullable(),
  solarYear: z.int().nullable(),
  role: z.string(),
  articles: z.array(z.string()),
});

export type YearRow = z.infer<typeof yearRow>;
