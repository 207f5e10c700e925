import { z } from 'zod';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

/** The articles that cite articles. */
export const listCiting = readQuery(
  'article/list-citing.cypher',
  idsParameter,
  z.object({ citedId: z.string(), articleId: z.string() }),
);
