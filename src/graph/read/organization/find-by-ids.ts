import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';
import { organizationRow } from './organization-row.js';

/** The organizations with these ids; unknown ids give no row. */
export const findOrganizationsByIds = readQuery(
  'organization/find-by-ids.cypher',
  idsParameter,
  organizationRow,
);
