import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const theoryClosureRow = z.object({ askedId: z.string(), id: z.string(), path: z.array(z.string()) });

export type TheoryClosureRow = z.infer<typeof theoryClosureRow>;

/** Everything below theories, itself included, with every path from the one used up to the one asked for. */
export const listTheoryClosure = readQuery('theory/list-closure.cypher', idsParameter, theoryClosureRow);
