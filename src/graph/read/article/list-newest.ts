import { z } from 'zod';
import { readQuery } from '../../query.js';
import { articleRow } from './article-row.js';

const place = {
  /** Stands for the year of an article that has none; below all years. */
  noYear: z.int(),
  /** The article the page comes behind, with its year or `noYear`; `null`: the page is the first. */
  afterYear: z.int(),
  afterId: z.string().nullable(),
  limit: z.int().positive(),
};

/** A page of all articles: the newest first, those of one year by id, those without a year last. Rows in any order. */
export const listNewest = readQuery('article/list-newest.cypher', z.object(place), articleRow);

/** The same of some articles. */
export const listNewestWithin = readQuery(
  'article/list-newest-within.cypher',
  z.object({ ...place, within: z.array(z.string()) }),
  articleRow,
);
