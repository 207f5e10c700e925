import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';
import { journalRow } from './journal-row.js';

/** The journals with these ids; unknown ids give no row. */
export const findJournalsByIds = readQuery('journal/find-by-ids.cypher', idsParameter, journalRow);
