import { z } from 'zod';
import { THEORY_KINDS } from '../../../domain/ontology-entry.js';

/** A theory, paradigm, school or concept. */
export const theoryRow = z.object({
  id: z.string(),
  nameFa: z.string().nullable(),
  nameEn: z.string().nullable(),
  kind: z.enum(THEORY_KINDS),
});

export type TheoryRow = z.infer<typeof theoryRow>;
