import { z } from 'zod';
import { readQuery } from '../../query.js';
import { themeArticleRow } from './theme-row.js';

/** The articles of these keywords, by keyword and article. */
export const listKeywordArticles = readQuery(
  'network/list-keyword-articles.cypher',
  z.object({ themes: z.array(z.string()) }),
  themeArticleRow,
);
