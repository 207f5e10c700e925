import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The issue and the journal articles appeared in; `null` where it is not known. */
export const listAppearances = readQuery(
  'article/list-appearances.cypher',
  idsParameter,
  z.object({ articleId: z.string(), issueId: z.string().nullable(), journalId: z.string().nullable() }),
);
