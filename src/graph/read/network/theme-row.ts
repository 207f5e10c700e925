import { z } from 'zod';

/** A theme and the number of articles that have it. */
export const themeRow = z.object({
  id: z.string(),
  nameFa: z.string().nullable(),
  nameEn: z.string().nullable(),
  articles: z.int(),
});

export type ThemeRow = z.infer<typeof themeRow>;

/** One article that has a theme. */
export const themeArticleRow = z.object({ theme: z.string(), article: z.string() });

export type ThemeArticleRow = z.infer<typeof themeArticleRow>;
