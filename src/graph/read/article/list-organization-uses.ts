import { z } from 'zod';
import { EVIDENCE_LEVELS } from '../../../domain/evidence.js';
import { PLACE_ROLES } from '../../../domain/place-role.js';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const organizationUseRow = z.object({
  articleId: z.string(),
  organizationId: z.string(),
  role: z.enum(PLACE_ROLES),
  confidence: z.number(),
  evidenceCount: z.number().int(),
  level: z.enum(EVIDENCE_LEVELS),
});

export type OrganizationUseRow = z.infer<typeof organizationUseRow>;

/** What articles claim of organization nodes; confidence 0 to 1. */
export const listOrganizationUses = readQuery(
  'article/list-organization-uses.cypher',
  idsParameter,
  organizationUseRow,
);
