import { pagesByName } from '../pages-by-name.js';
import { organizationRow } from './organization-row.js';

/** All organizations in pages by name, and how many there are. */
export const organizationPages = pagesByName('organization', organizationRow);
