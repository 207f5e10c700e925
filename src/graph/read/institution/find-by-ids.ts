import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';
import { institutionRow } from './institution-row.js';

/** The institutions with these ids; unknown ids give no row. */
export const findInstitutionsByIds = readQuery(
  'institution/find-by-ids.cypher',
  idsParameter,
  institutionRow,
);
