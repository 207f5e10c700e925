import { z } from 'zod';
import { LANGUAGES } from '../../../domain/language.js';
import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';

const keywordUseRow = z.object({
  articleId: z.string(),
  keywordId: z.string(),
  language: z.enum(LANGUAGES),
  position: z.number().int(),
});

export type KeywordUseRow = z.infer<typeof keywordUseRow>;

/** The keywords of articles, Persian first. */
export const listKeywords = readQuery('article/list-keywords.cypher', idsParameter, keywordUseRow);
