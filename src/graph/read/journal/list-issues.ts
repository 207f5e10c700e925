import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The issues of journals. */
export const listJournalIssues = readQuery(
  'journal/list-issues.cypher',
  idsParameter,
  z.object({ nodeId: z.string(), id: z.string() }),
);
