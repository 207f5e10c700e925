import { z } from 'zod';
import { LANGUAGES } from '../../../domain/language.js';
import { readQuery } from '../../query.js';
import { pagePlace, pageRow } from './page-place.js';

/** A page of the articles of Gregorian years, both ends included, newest first; `language` null: any. Rows in any order. */
export const listPageByYears = readQuery(
  'article/list-page-by-years.cypher',
  z.object({
    ...pagePlace,
    fromYear: z.int(),
    toYear: z.int(),
    language: z.enum(LANGUAGES).nullable(),
  }),
  pageRow,
);
