import { z } from 'zod';
import { readQuery } from '../../query.js';
import { citedRow } from './cited-row.js';

/** The works cited most by the articles that use a theory; `citing` are the articles. */
export const listMostCited = readQuery(
  'citation/list-most-cited.cypher',
  z.object({
    theory: z.string(),
    includeSubtheories: z.boolean(),
    roles: z.array(z.string()),
    limit: z.int().positive(),
  }),
  citedRow,
);
