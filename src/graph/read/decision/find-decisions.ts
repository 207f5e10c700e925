import { z } from 'zod';
import { DECISION_KINDS } from '../../../domain/decision.js';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const decisionId = z.templateLiteral(['decision:', z.string()]);

const decision = z.object({
  id: decisionId,
  sequence: z.number().int(),
  kind: z.enum(DECISION_KINDS),
  subjects: z.array(z.string()),
  /** JSON of a `ReviewedClaim`. */
  claim: z.string().nullable(),
  target: decisionId.nullable(),
  actor: z.string(),
  reason: z.string(),
  createdAt: z.string(),
  requestId: z.string().nullable(),
  requestKey: z.string(),
  inputHash: z.string(),
  /** `key` and `label` as the decision names them, `now` where that is found now. */
  mentions: z.array(
    z.object({ side: z.number().int(), key: z.string(), label: z.string(), now: z.string() }),
  ),
  revocations: z.array(z.object({ id: decisionId, createdAt: z.string() })),
});

/** A decision as the graph keeps it. Lists have no order. */
export type DecisionRow = z.infer<typeof decision>;

const keys = z.object({ keys: z.array(z.string()) });

export const findDecisionsByIds = readQuery('decision/find-by-ids.cypher', idsParameter, decision);
export const findDecisionsByRequestKeys = readQuery('decision/find-by-request-keys.cypher', keys, decision);
export const findDecisionsByMentions = readQuery('decision/find-by-mentions.cypher', keys, decision);

/** Numbers are given without gaps, so this is the last one too. */
export const countDecisions = readQuery(
  'decision/count-decisions.cypher',
  z.object({}),
  z.object({ count: z.number().int() }),
);
