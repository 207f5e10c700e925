import { z } from 'zod';
import { readQuery } from '../../query.js';
import { bylineRow } from './byline-row.js';

/** The bylines of all articles, by article and author; at most `limit` rows. */
export const listBylines = readQuery(
  'network/list-bylines.cypher',
  z.object({ limit: z.int().positive() }),
  bylineRow,
);
