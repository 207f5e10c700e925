import { z } from 'zod';
import { readQuery } from '../../query.js';
import { bylineRow } from './byline-row.js';

/** The whole bylines of every article these authors wrote, by article and author; at most `limit` rows. */
export const listBylinesOfAuthors = readQuery(
  'network/list-bylines-of-authors.cypher',
  z.object({ authors: z.array(z.string()), limit: z.int().positive() }),
  bylineRow,
);
