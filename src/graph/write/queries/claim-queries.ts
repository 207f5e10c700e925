import { z } from 'zod';
import { listedRowQuery } from '../row-query.js';

const claim = z.object({
  articleId: z.string(),
  targetId: z.string(),
  role: z.string(),
  confidence: z.number(),
  evidenceCount: z.number(),
  level: z.string(),
  review: z.string().nullable(),
});

/** One claim of an article about a theory, a place, an organization or a method. */
export type ClaimRow = z.infer<typeof claim>;

export const createTheoryApplications = listedRowQuery('claim/create-theory-applications.cypher', claim);
export const createTheoryDiscussions = listedRowQuery('claim/create-theory-discussions.cypher', claim);
export const createTheoryMentions = listedRowQuery('claim/create-theory-mentions.cypher', claim);
export const createPlaceStudies = listedRowQuery('claim/create-place-studies.cypher', claim);
export const createPlaceMentions = listedRowQuery('claim/create-place-mentions.cypher', claim);
export const createOrganizationInvolvements = listedRowQuery(
  'claim/create-organization-involvements.cypher',
  claim,
);
/** The role of a method is always that it is used, so it is not stored. */
export const createMethodUses = listedRowQuery('claim/create-method-uses.cypher', claim);

const evidence = z.object({
  articleId: z.string(),
  targetId: z.string(),
  documentId: z.string(),
  id: z.string(),
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  language: z.string(),
  section: z.string(),
  rule: z.string(),
  level: z.string(),
});

/** One passage with the claim it supports. */
export type EvidenceRow = z.infer<typeof evidence>;

export const createTheoryEvidence = listedRowQuery('evidence/create-theory-evidence.cypher', evidence);
export const createPlaceEvidence = listedRowQuery('evidence/create-place-evidence.cypher', evidence);
export const createOrganizationEvidence = listedRowQuery(
  'evidence/create-organization-evidence.cypher',
  evidence,
);
export const createMethodEvidence = listedRowQuery('evidence/create-method-evidence.cypher', evidence);
