import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';
import { evidenceRow } from './evidence-row.js';

/** The evidence with these ids; unknown ids give no row. */
export const findEvidenceByIds = readQuery('evidence/find-by-ids.cypher', idsParameter, evidenceRow);
