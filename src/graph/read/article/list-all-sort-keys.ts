import { z } from 'zod';
import { readQuery } from '../../query.js';
import { sortKeyRow } from './sort-key-row.js';

/** What all articles are ordered by. */
export const listAllSortKeys = readQuery('article/list-all-sort-keys.cypher', z.object({}), sortKeyRow);
