import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';
import { articleRow } from './article-row.js';

/** The articles with these ids; unknown ids give no row. */
export const findArticlesByIds = readQuery('article/find-by-ids.cypher', idsParameter, articleRow);
