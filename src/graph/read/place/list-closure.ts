import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const placeClosureRow = z.object({ askedId: z.string(), id: z.string(), path: z.array(z.string()) });

export type PlaceClosureRow = z.infer<typeof placeClosureRow>;

/** Everything below places, itself included, with every path from the one used up to the one asked for. */
export const listPlaceClosure = readQuery('place/list-closure.cypher', idsParameter, placeClosureRow);
