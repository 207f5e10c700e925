import { listNewest, listUndated } from '../../graph/read/article/list-newest.js';
import { countArticles } from '../../graph/read/similarity/count-articles.js';
import type { Context } from '../context.js';
import type { PageSource } from './page-from-front.js';

/** Above every year that an article can have. */
const AFTER_ALL_YEARS = 1_000_000;

/** Stands where nobody looks. */
const UNCOUNTED = -1;

/**
 * All articles, of which the store reads no more than the page: those with a year, and behind them those without.
 *
 * @param isCounted somebody asks for the total count, which is a statement more
 */
export function newestOfAll({ store }: Pick<Context, 'store'>, isCounted: boolean): PageSource {
  return async ({ noYear, afterYear, afterId, limit }) => {
    const isDated = afterId === null || afterYear !== noYear;
    const [counted, dated] = await Promise.all([
      isCounted ? store.read(countArticles, {}) : [{ articles: UNCOUNTED }],
      isDated
        ? store.read(listNewest, {
            afterYear: afterId === null ? AFTER_ALL_YEARS : afterYear,
            afterId,
            limit,
          })
        : [],
    ]);
    const left = limit - dated.length;
    const undated =
      left === 0 ? [] : await store.read(listUndated, { afterId: isDated ? null : afterId, limit: left });
    return [...dated, ...undated].map((row) => ({ ...row, total: counted[0]?.articles ?? 0 }));
  };
}
