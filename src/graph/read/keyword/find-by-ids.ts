import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';
import { keywordRow } from './keyword-row.js';

/** The keywords with these ids; unknown ids give no row. */
export const findKeywordsByIds = readQuery('keyword/find-by-ids.cypher', idsParameter, keywordRow);
