import { z } from 'zod';
import { readQuery } from '../../query.js';
import { themeArticleRow } from './theme-row.js';

/** The articles that study these places themselves, by place and article. */
export const listPlaceArticles = readQuery(
  'network/list-place-articles.cypher',
  z.object({ themes: z.array(z.string()), placeRoles: z.array(z.string()) }),
  themeArticleRow,
);
