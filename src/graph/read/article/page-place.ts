import { z } from 'zod';
import { articleFactsRow, factsParameter } from './article-facts.js';

/** Where a page of articles, newest first, begins and how long it is; the parameters of the statements that give one. */
export const pagePlace = {
  facts: factsParameter,
  /** Stands for the year of an article that has none; below all years. */
  noYear: z.int(),
  /** The article the page comes behind, with its year or `noYear`; `null`: the page is the first. */
  afterYear: z.int(),
  afterId: z.string().nullable(),
  limit: z.int().positive(),
};

/** An article on the page, and how many articles there are in all. */
export const pageRow = articleFactsRow.extend({ total: z.number().int(), year: z.number().int().nullable() });

export type PageRow = z.infer<typeof pageRow>;
