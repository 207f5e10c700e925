import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The articles and authors that have these ids, or had or might have had them: one row each. */
export const findFormerIds = readQuery(
  'identity/find-former-ids.cypher',
  idsParameter,
  z.object({ id: z.string(), isCurrent: z.boolean(), holder: z.string() }),
);
