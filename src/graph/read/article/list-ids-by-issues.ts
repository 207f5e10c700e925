import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The articles of issues. */
export const listIdsByIssues = readQuery(
  'article/list-ids-by-issues.cypher',
  idsParameter,
  z.object({ nodeId: z.string(), id: z.string(), year: z.number().int().nullable() }),
);
