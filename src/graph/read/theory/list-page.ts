import { pagesByName } from '../pages-by-name.js';
import { theoryRow } from './theory-row.js';

/** All theories in pages by name, and how many there are. */
export const theoryPages = pagesByName('theory', theoryRow);
