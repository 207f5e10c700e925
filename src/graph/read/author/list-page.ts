import { pagesByName } from '../pages-by-name.js';
import { authorRow } from './author-row.js';

/** All authors in pages by name, and how many there are. */
export const authorPages = pagesByName('author', authorRow);
