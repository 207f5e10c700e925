import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';
import { theoryRow } from './theory-row.js';

/** The theories with these ids; unknown ids give no row. */
export const findTheoriesByIds = readQuery('theory/find-by-ids.cypher', idsParameter, theoryRow);
