import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The articles that involve organizations. */
export const listIdsByOrganizations = readQuery(
  'article/list-ids-by-organizations.cypher',
  idsParameter,
  z.object({ nodeId: z.string(), id: z.string() }),
);
