import { z } from 'zod';
import { LANGUAGES } from '../../../domain/language.js';

/** A document articles were read from, without its stored record. */
export const documentRow = z.object({
  id: z.string(),
  sha256: z.string(),
  path: z.string(),
  format: z.string(),
  parserChain: z.array(z.string()),
  languages: z.array(z.enum(LANGUAGES)),
  damage: z.number(),
  extractorVersion: z.string(),
  ingestedAt: z.string().nullable(),
});

export type DocumentRow = z.infer<typeof documentRow>;
