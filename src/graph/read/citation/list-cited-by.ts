import { z } from 'zod';
import { readQuery } from '../../query.js';
import { citedRow } from './cited-row.js';

/** The works cited most by these articles, one work aside; `citing` are those of the articles that cite it. */
export const listCitedBy = readQuery(
  'citation/list-cited-by.cypher',
  z.object({ articleIds: z.array(z.string()), besides: z.string(), limit: z.int().positive() }),
  citedRow,
);
