import { z } from 'zod';
import { readQuery } from '../../query.js';
import { pagePlace, pageRow } from './page-place.js';

/** A page of some articles, newest first; the rows in any order. */
export const listPageByIds = readQuery(
  'article/list-page-by-ids.cypher',
  z.object({ ...pagePlace, ids: z.array(z.string()) }),
  pageRow,
);
