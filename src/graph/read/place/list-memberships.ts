import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const membershipRow = z.object({
  placeId: z.string(),
  organizationId: z.string(),
  since: z.number().int().nullable(),
  until: z.number().int().nullable(),
});

export type MembershipRow = z.infer<typeof membershipRow>;

/** The memberships of countries; years, null where it did not change. */
export const listMemberships = readQuery('place/list-memberships.cypher', idsParameter, membershipRow);
