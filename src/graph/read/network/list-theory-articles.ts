import { z } from 'zod';
import { readQuery } from '../../query.js';
import { themeArticleRow } from './theme-row.js';

/** The articles that use these theories themselves, by theory and article. */
export const listTheoryArticles = readQuery(
  'network/list-theory-articles.cypher',
  z.object({ themes: z.array(z.string()), theoryRoles: z.array(z.string()) }),
  themeArticleRow,
);
