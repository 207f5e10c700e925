import { pagesByName } from '../pages-by-name.js';
import { journalRow } from './journal-row.js';

/** All journals in pages by name, and how many there are. */
export const journalPages = pagesByName('journal', journalRow);
