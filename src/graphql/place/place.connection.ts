import { connectionOf } from '../paging/connection.js';
import { Place } from './place.type.js';

/** A page of Place nodes. */
export const PlaceConnection = connectionOf(Place, 'Place');

export type PlaceConnection = InstanceType<typeof PlaceConnection>;
