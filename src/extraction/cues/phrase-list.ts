import { z } from 'zod';

/** Phrases of the vocabulary in both languages; either may be empty where a language has no such phrase. */
export const phraseList = z
  .object({
    fa: z.array(z.string().trim().min(1)).default([]),
    en: z.array(z.string().trim().min(1)).default([]),
  })
  .strict();
