import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const authorshipRow = z.object({
  articleId: z.string(),
  authorId: z.string(),
  position: z.number().int(),
  corresponding: z.boolean(),
  nameFa: z.string().nullable(),
  nameEn: z.string().nullable(),
});

export type AuthorshipRow = z.infer<typeof authorshipRow>;

/** The bylines of articles; names as printed. */
export const listAuthorships = readQuery('article/list-authorships.cypher', idsParameter, authorshipRow);
