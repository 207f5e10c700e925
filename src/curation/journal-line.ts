import { z } from 'zod';
import { DECISION_KINDS, type ReviewedClaim } from '../domain/decision.js';
import { EVIDENCE_LEVELS } from '../domain/evidence.js';

const decisionId = z.templateLiteral(['decision:', z.string().regex(/^[1-9]\d*$/)]);
const mention = z.strictObject({
  key: z.string().regex(/^[0-9a-f]{64}#\d+(?:\/\d+)?$/),
  label: z.string(),
});

/** Roles and rules are those of the version that made the decision, so only their form is checked. */
const claim = z.looseObject({
  id: z.string().regex(/^(?:theory|country|region|organization|method):\S+$/),
  role: z.string(),
  confidence: z.number(),
  level: z.enum(EVIDENCE_LEVELS),
  review: z.literal('APPROVED').nullable(),
  evidence: z
    .array(
      z.looseObject({
        documentId: z.templateLiteral(['document:', z.string()]),
        quote: z.string(),
        start: z.int().min(0),
        end: z.int().min(0),
        rule: z.string(),
      }),
    )
    .min(1),
});

/** One decision in an exported journal. */
export const journalLine = z.strictObject({
  id: decisionId,
  kind: z.enum(DECISION_KINDS),
  sides: z.array(z.array(mention).min(1)),
  subjects: z.array(z.string()),
  claim: claim.nullable().transform((value) => value as unknown as ReviewedClaim | null),
  target: decisionId.nullable(),
  actor: z.string().min(1),
  reason: z.string().min(1),
  createdAt: z.iso.datetime(),
  requestId: z.string().nullable(),
  requestKey: z.string().min(1),
  inputHash: z.string().min(1),
});

export type JournalLine = z.infer<typeof journalLine>;
