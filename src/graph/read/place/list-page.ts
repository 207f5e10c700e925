import { pagesByName } from '../pages-by-name.js';
import { placeRow } from './place-row.js';

/** All places in pages by name, and how many there are. */
export const placePages = pagesByName('place', placeRow);
