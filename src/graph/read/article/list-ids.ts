import { z } from 'zod';
import { readQuery } from '../../query.js';

/** The ids of all articles. */
export const listIds = readQuery('article/list-ids.cypher', z.object({}), z.object({ id: z.string() }));
