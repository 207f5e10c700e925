import { z } from 'zod';
import { readQuery } from '../../query.js';

const statisticsRow = z.object({
  articles: z.number().int(),
  authors: z.number().int(),
  theories: z.number().int(),
  countries: z.number().int(),
  regions: z.number().int(),
  organizations: z.number().int(),
  methods: z.number().int(),
  keywords: z.number().int(),
  journals: z.number().int(),
  issues: z.number().int(),
  institutions: z.number().int(),
  works: z.number().int(),
  documents: z.number().int(),
  evidence: z.number().int(),
});

export type StatisticsRow = z.infer<typeof statisticsRow>;

/** How many nodes of each kind there are. */
export const countAll = readQuery('statistics/count-all.cypher', z.object({}), statisticsRow);
