import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';
import { workRow } from './work-row.js';

/** The works with these ids; unknown ids give no row. */
export const findWorksByIds = readQuery('work/find-by-ids.cypher', idsParameter, workRow);
