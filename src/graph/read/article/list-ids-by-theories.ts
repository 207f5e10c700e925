import { z } from 'zod';
import { EVIDENCE_LEVELS } from '../../../domain/evidence.js';
import { THEORY_ROLES } from '../../../domain/theory-role.js';
import { readQuery } from '../../query.js';

/** Ids of the articles that use a theory; `levels` null: any. */
export const listIdsByTheories = readQuery(
  'article/list-ids-by-theories.cypher',
  z.object({
    theoryIds: z.array(z.string()),
    roles: z.array(z.enum(THEORY_ROLES)),
    minConfidence: z.number(),
    levels: z.array(z.enum(EVIDENCE_LEVELS)).nullable(),
  }),
  z.object({ id: z.string() }),
);
