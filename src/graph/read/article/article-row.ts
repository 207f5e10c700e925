import { z } from 'zod';
import { LANGUAGES } from '../../../domain/language.js';

/** An article. */
export const articleRow = z.object({
  id: z.string(),
  titleFa: z.string().nullable(),
  titleEn: z.string().nullable(),
  abstractFa: z.string().nullable(),
  abstractEn: z.string().nullable(),
  pages: z.string().nullable(),
  doi: z.string().nullable(),
  year: z.number().int().nullable(),
  solarYear: z.number().int().nullable(),
  publishedOn: z.string().nullable(),
  receivedOn: z.string().nullable(),
  acceptedOn: z.string().nullable(),
  language: z.enum(LANGUAGES).nullable(),
});

export type ArticleRow = z.infer<typeof articleRow>;
