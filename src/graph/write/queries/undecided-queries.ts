import { z } from 'zod';
import { idQuery, listedRowQuery } from '../row-query.js';

const pair = z.object({ a: z.string(), b: z.string(), score: z.number(), features: z.string() });

export const createAuthorPairs = listedRowQuery('undecided/create-author-pairs.cypher', pair);
export const createArticlePairs = listedRowQuery('undecided/create-article-pairs.cypher', pair);
export const deletePairsOfAuthors = idQuery('undecided/delete-pairs-of-authors.cypher');
export const deletePairsWithAuthors = idQuery('undecided/delete-pairs-with-authors.cypher');
export const deletePairsOfArticles = idQuery('undecided/delete-pairs-of-articles.cypher');
export const deletePairsWithArticles = idQuery('undecided/delete-pairs-with-articles.cypher');
