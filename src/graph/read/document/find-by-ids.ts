import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';
import { documentRow } from './document-row.js';

/** The documents with these ids; unknown ids give no row. */
export const findDocumentsByIds = readQuery('document/find-by-ids.cypher', idsParameter, documentRow);
