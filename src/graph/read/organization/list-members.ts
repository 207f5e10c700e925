import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const memberRow = z.object({
  placeId: z.string(),
  organizationId: z.string(),
  since: z.number().int().nullable(),
  until: z.number().int().nullable(),
});

export type MemberRow = z.infer<typeof memberRow>;

/** The member countries of organizations; years, null where it did not change. */
export const listMembers = readQuery('organization/list-members.cypher', idsParameter, memberRow);
