import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';
import { methodRow } from './method-row.js';

/** The methods with these ids; unknown ids give no row. */
export const findMethodsByIds = readQuery('method/find-by-ids.cypher', idsParameter, methodRow);
