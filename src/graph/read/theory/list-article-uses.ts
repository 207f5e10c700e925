import { z } from 'zod';
import { EVIDENCE_LEVELS } from '../../../domain/evidence.js';
import { THEORY_ROLES } from '../../../domain/theory-role.js';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const theoryArticleUseRow = z.object({
  theoryId: z.string(),
  articleId: z.string(),
  year: z.number().int().nullable(),
  role: z.enum(THEORY_ROLES),
  confidence: z.number(),
  level: z.enum(EVIDENCE_LEVELS),
});

export type TheoryArticleUseRow = z.infer<typeof theoryArticleUseRow>;

/** The articles of theories, in every role. */
export const listTheoryArticleUses = readQuery(
  'theory/list-article-uses.cypher',
  idsParameter,
  theoryArticleUseRow,
);
