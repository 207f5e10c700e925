import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The institutions of authors. */
export const listAuthorInstitutions = readQuery(
  'author/list-institutions.cypher',
  idsParameter,
  z.object({ nodeId: z.string(), id: z.string() }),
);
