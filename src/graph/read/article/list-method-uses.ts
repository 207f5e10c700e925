import { z } from 'zod';
import { EVIDENCE_LEVELS } from '../../../domain/evidence.js';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const methodUseRow = z.object({
  articleId: z.string(),
  methodId: z.string(),
  confidence: z.number(),
  evidenceCount: z.number().int(),
  level: z.enum(EVIDENCE_LEVELS),
});

export type MethodUseRow = z.infer<typeof methodUseRow>;

/** The methods articles use; confidence 0 to 1. */
export const listMethodUses = readQuery('article/list-method-uses.cypher', idsParameter, methodUseRow);
