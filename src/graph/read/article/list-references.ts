import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** One entry of a list of references, as the article prints it and what it leads to. */
export const referenceRow = z.object({
  articleId: z.string(),
  position: z.number().int(),
  raw: z.string(),
  targetId: z.string(),
  title: z.string().nullable(),
  year: z.number().int().nullable(),
  doi: z.string().nullable(),
});

export type ReferenceRow = z.infer<typeof referenceRow>;

/** The references of articles; the target is an article held here or a cited work, as its id tells. */
export const listReferences = readQuery('article/list-references.cypher', idsParameter, referenceRow);
