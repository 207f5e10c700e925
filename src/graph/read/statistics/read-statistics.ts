import { z } from 'zod';
import { readQuery } from '../../query.js';

const count = z.number().int();

/** How many nodes of each kind the graph holds; always one row. */
export const readStatistics = readQuery(
  'statistics/read-statistics.cypher',
  z.object({}),
  z.object({
    articles: count,
    authors: count,
    theories: count,
    countries: count,
    regions: count,
    organizations: count,
    methods: count,
    keywords: count,
    journals: count,
    issues: count,
    institutions: count,
    works: count,
    documents: count,
    evidence: count,
  }),
);
