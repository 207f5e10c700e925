import { pagesByName } from '../pages-by-name.js';
import { keywordRow } from './keyword-row.js';

/** All keywords in pages by name, and how many there are. */
export const keywordPages = pagesByName('keyword', keywordRow);
