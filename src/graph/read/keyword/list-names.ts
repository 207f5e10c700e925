import { z } from 'zod';
import { readQuery } from '../../query.js';

/** The labels of keywords; `needle` null: all. `folds` are pairs of a letter and what to read it as. */
export const listKeywordNames = readQuery(
  'keyword/list-names.cypher',
  z.object({ needle: z.string().nullable(), folds: z.array(z.array(z.string())), boundary: z.string() }),
  z.object({ id: z.string(), nameFa: z.string().nullable(), nameEn: z.string().nullable() }),
);
