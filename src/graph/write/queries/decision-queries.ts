import { z } from 'zod';
import { concernRow } from '../../read/identity/list-concerns.js';
import { writeQuery } from '../../query.js';
import { idQuery, rowQuery } from '../row-query.js';

export const nextSequence = writeQuery(
  'decision/next-sequence.cypher',
  z.object({ id: z.literal('decisions') }),
  z.object({ sequence: z.number().int() }),
);

export const createDecisions = rowQuery(
  'decision/create-decisions.cypher',
  z.object({
    id: z.string(),
    sequence: z.number().int(),
    kind: z.string(),
    subjects: z.array(z.string()),
    claim: z.string().nullable(),
    target: z.string().nullable(),
    actor: z.string(),
    reason: z.string(),
    createdAt: z.string(),
    requestId: z.string().nullable(),
    requestKey: z.string(),
    inputHash: z.string(),
  }),
);

export const mergeMentionKeys = rowQuery(
  'decision/merge-mention-keys.cypher',
  z.object({ id: z.string(), source: z.string() }),
);

export const createConcerns = rowQuery('decision/create-concerns.cypher', concernRow);
export const deleteConcerns = rowQuery('decision/delete-concerns.cypher', concernRow);
export const deleteOrphanMentionKeys = idQuery('decision/delete-orphan-mention-keys.cypher');

export const createRevocations = rowQuery(
  'decision/create-revocations.cypher',
  z.object({ id: z.string(), target: z.string() }),
);
