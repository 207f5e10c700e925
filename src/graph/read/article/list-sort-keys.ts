import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';
import { sortKeyRow } from './sort-key-row.js';

/** What these articles are ordered by. */
export const listSortKeys = readQuery('article/list-sort-keys.cypher', idsParameter, sortKeyRow);
