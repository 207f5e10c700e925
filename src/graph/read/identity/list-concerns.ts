import { z } from 'zod';
import { readQuery } from '../../query.js';

/** A mention that a decision concerns. */
export const concernRow = z.object({
  decisionId: z.string(),
  /** Which side of the decision it is on, from 0. */
  side: z.number().int(),
  /** As the decision names it. */
  key: z.string(),
  label: z.string(),
  /** Where it is found now. */
  now: z.string(),
});

export type ConcernRow = z.infer<typeof concernRow>;

/** The mentions that decisions name in documents; `sources` are SHA-256 sums. */
export const listConcernsOfDocuments = readQuery(
  'identity/list-concerns-of-documents.cypher',
  z.object({ sources: z.array(z.string()) }),
  concernRow,
);
