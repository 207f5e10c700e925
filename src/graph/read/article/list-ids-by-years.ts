import { z } from 'zod';
import { LANGUAGES } from '../../../domain/language.js';
import { readQuery } from '../../query.js';

const years = {
  fromYear: z.number().int().nullable(),
  toYear: z.number().int().nullable(),
  fromSolarYear: z.number().int().nullable(),
  toSolarYear: z.number().int().nullable(),
  language: z.enum(LANGUAGES).nullable(),
};

const idRow = z.object({ id: z.string() });

/** Ids of articles by years and language; a null parameter asks nothing. */
export const listIdsByYears = readQuery('article/list-ids-by-years.cypher', z.object(years), idRow);

/** The same among `within`. */
export const listIdsWithinYears = readQuery(
  'article/list-ids-within-years.cypher',
  z.object({ ...years, within: z.array(z.string()) }),
  idRow,
);
