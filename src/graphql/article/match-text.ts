import { listIdsByText } from '../../graph/read/article/list-ids-by-text.js';
import type { Context } from '../context.js';
import { inputError } from '../errors/input-error.js';
import { BOUNDARY, fold, FOLDS } from '../names/folds.js';
import type { ArticleFilter } from './article-filter.input.js';
import type { IdSet } from './id-set.js';

const LONGEST_TEXT = 500;

/** The articles with the text in a title, an abstract or a keyword; `null` when the filter asks for none. */
export async function articlesByText({ text }: ArticleFilter, { store }: Context): Promise<IdSet | null> {
  if (text == null) return null;
  const needle = fold(text);
  if (needle === '' || text.length > LONGEST_TEXT)
    throw inputError('BAD_USER_INPUT', `The text to look for has 1 to ${LONGEST_TEXT} letters.`);
  const rows = await store.read(listIdsByText, { needle, folds: FOLDS, boundary: BOUNDARY });
  return new Set(rows.map((row) => row.id));
}
