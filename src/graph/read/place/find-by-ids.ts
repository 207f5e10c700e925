import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';
import { placeRow } from './place-row.js';

/** The places with these ids; unknown ids give no row. */
export const findPlacesByIds = readQuery('place/find-by-ids.cypher', idsParameter, placeRow);
