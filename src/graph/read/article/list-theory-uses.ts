import { z } from 'zod';
import { EVIDENCE_LEVELS } from '../../../domain/evidence.js';
import { THEORY_ROLES } from '../../../domain/theory-role.js';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const theoryUseRow = z.object({
  articleId: z.string(),
  theoryId: z.string(),
  role: z.enum(THEORY_ROLES),
  confidence: z.number(),
  evidenceCount: z.number().int(),
  level: z.enum(EVIDENCE_LEVELS),
});

export type TheoryUseRow = z.infer<typeof theoryUseRow>;

/** What articles claim of theory nodes; confidence 0 to 1. */
export const listTheoryUses = readQuery('article/list-theory-uses.cypher', idsParameter, theoryUseRow);
