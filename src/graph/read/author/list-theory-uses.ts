import { z } from 'zod';
import { THEORY_ROLES } from '../../../domain/theory-role.js';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const authorTheoryUseRow = z.object({
  authorId: z.string(),
  theoryId: z.string(),
  articleId: z.string(),
  role: z.enum(THEORY_ROLES),
  confidence: z.number(),
});

export type AuthorTheoryUseRow = z.infer<typeof authorTheoryUseRow>;

/** What authors do with theories, one row per article. */
export const listAuthorTheoryUses = readQuery(
  'author/list-theory-uses.cypher',
  idsParameter,
  authorTheoryUseRow,
);
