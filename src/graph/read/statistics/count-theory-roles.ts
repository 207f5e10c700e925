import { z } from 'zod';
import { THEORY_ROLES } from '../../../domain/theory-role.js';
import { readQuery } from '../../query.js';

/** How many claims about theories there are in each role. */
export const countTheoryRoles = readQuery(
  'statistics/count-theory-roles.cypher',
  z.object({}),
  z.object({ role: z.enum(THEORY_ROLES), claims: z.number().int() }),
);
