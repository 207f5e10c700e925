import { listIdsByText } from '../../graph/read/article/list-ids-by-text.js';
import { listIdsWithinText } from '../../graph/read/article/list-ids-within-text.js';
import type { Context } from '../context.js';
import { inputError } from '../errors/input-error.js';
import { BOUNDARY, fold, foldsFor } from '../names/folds.js';
import type { ArticleFilter } from './article-filter.input.js';
import type { IdSet } from './id-set.js';

const LONGEST_TEXT = 500;

/**
 * The articles with the text in a title, an abstract or a keyword; `null` when the filter asks for none.
 *
 * @param within only these are asked about, when given
 */
export async function articlesByText(
  { text }: ArticleFilter,
  within: IdSet | null,
  { store }: Context,
): Promise<IdSet | null> {
  if (text == null) return null;
  const needle = fold(text);
  if (needle === '' || text.length > LONGEST_TEXT)
    throw inputError('BAD_USER_INPUT', `The text to look for has 1 to ${LONGEST_TEXT} letters.`);
  const search = { needle, folds: foldsFor(needle), boundary: BOUNDARY };
  const rows =
    within === null
      ? await store.read(listIdsByText, search)
      : await store.read(listIdsWithinText, { ...search, within: [...within] });
  return new Set(rows.map((row) => row.id));
}
