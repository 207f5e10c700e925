import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The articles of institutions. */
export const listIdsByInstitutions = readQuery(
  'article/list-ids-by-institutions.cypher',
  idsParameter,
  z.object({ nodeId: z.string(), id: z.string(), year: z.number().int().nullable() }),
);
