import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';
import { authorRow } from './author-row.js';

/** The authors with these ids; unknown ids give no row. */
export const findAuthorsByIds = readQuery('author/find-by-ids.cypher', idsParameter, authorRow);
