import { z } from 'zod';
import { readQuery } from '../../query.js';
import { pagePlace, pageRow } from './page-place.js';

const parameters = z.object({ ...pagePlace, ids: z.array(z.string()) });

const byNode = (kind: string) => readQuery(`article/list-page-by-${kind}.cypher`, parameters, pageRow);

/** A page of the articles that belong to one of some nodes, newest first; the rows in any order. */
export const listPagesByNodes = {
  author: byNode('author'),
  institution: byNode('institution'),
  journal: byNode('journal'),
  issue: byNode('issue'),
  keyword: byNode('keyword'),
  organization: byNode('organization'),
  method: byNode('method'),
  citedWork: byNode('cited-work'),
  citedArticle: byNode('cited-article'),
};

/** The kinds of nodes that have articles. */
export type ArticleOwner = keyof typeof listPagesByNodes;
