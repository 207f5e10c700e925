import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const sortKeyRow = z.object({
  id: z.string(),
  year: z.number().int().nullable(),
  title: z.string().nullable(),
});

export type SortKeyRow = z.infer<typeof sortKeyRow>;

/** What lists of articles are ordered by; the title is the English one where known. */
export const listSortKeys = readQuery('article/list-sort-keys.cypher', idsParameter, sortKeyRow);
