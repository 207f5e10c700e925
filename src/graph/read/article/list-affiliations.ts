import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const affiliationRow = z.object({
  articleId: z.string(),
  authorId: z.string(),
  institutionId: z.string(),
  asPrinted: z.string().nullable(),
});

export type AffiliationRow = z.infer<typeof affiliationRow>;

/** The affiliations printed on articles. */
export const listAffiliations = readQuery('article/list-affiliations.cypher', idsParameter, affiliationRow);
