import { pagesByName } from '../pages-by-name.js';
import { methodRow } from './method-row.js';

/** All methods in pages by name, and how many there are. */
export const methodPages = pagesByName('method', methodRow);
