import { z } from 'zod';
import { EVIDENCE_LEVELS } from '../../../domain/evidence.js';
import { LANGUAGES } from '../../../domain/language.js';

/** A passage, the article and the entry it is about, and its document. Offsets: UTF-16 code units, half-open. */
export const evidenceRow = z.object({
  id: z.string(),
  articleId: z.string(),
  aboutId: z.string(),
  documentId: z.string(),
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  language: z.enum(LANGUAGES),
  section: z.string(),
  level: z.enum(EVIDENCE_LEVELS),
  rule: z.string(),
});

export type EvidenceRow = z.infer<typeof evidenceRow>;
