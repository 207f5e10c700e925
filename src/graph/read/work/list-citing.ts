import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The articles that cite works which are not held as articles. */
export const listWorkCiting = readQuery(
  'work/list-citing.cypher',
  idsParameter,
  z.object({ citedId: z.string(), articleId: z.string() }),
);
