import { pagesByName } from '../pages-by-name.js';
import { institutionRow } from './institution-row.js';

/** All institutions in pages by name, and how many there are. */
export const institutionPages = pagesByName('institution', institutionRow);
