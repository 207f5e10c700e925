import { z } from 'zod';
import { readQuery } from '../../query.js';

/** How many nodes of each label lack what they are there for, such as a keyword of no article. */
export const countOrphans = readQuery(
  'doctor/count-orphans.cypher',
  z.object({}),
  z.object({ label: z.string(), count: z.number().int() }),
);
