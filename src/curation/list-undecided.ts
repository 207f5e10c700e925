import type { Id } from '../domain/ids.js';
import type { GraphStore } from '../graph/graph-store.js';
import {
  countArticlePairs,
  countAuthorPairs,
  listArticlePairs,
  listAuthorPairs,
} from '../graph/read/undecided/list-pairs.js';
import type { Feature } from '../resolution/person-score/feature.js';

/** Two that may be one, for a curator to merge or to tell apart. */
export interface Undecided {
  /** The smaller id. */
  readonly a: Id<'author'> | Id<'article'>;
  readonly b: Id<'author'> | Id<'article'>;
  /** From 0 to 1. */
  readonly score: number;
  /** What was found about the two, the weightiest first. */
  readonly features: readonly Feature[];
}

export interface UndecidedPage {
  /** The likeliest first. */
  readonly pairs: readonly Undecided[];
  readonly totalCount: number;
  readonly hasNext: boolean;
}

/** Where a page begins: behind a pair of the page before. */
export type UndecidedCursor = Pick<Undecided, 'a' | 'b' | 'score'>;

/** A page of the pairs that wait for a decision. */
export async function listUndecided(
  store: Pick<GraphStore, 'read'>,
  kind: 'authors' | 'articles',
  page: { readonly first: number; readonly after?: UndecidedCursor },
): Promise<UndecidedPage> {
  const [list, count] =
    kind === 'authors' ? [listAuthorPairs, countAuthorPairs] : [listArticlePairs, countArticlePairs];
  const { score, a, b } = page.after ?? { score: Number.MAX_SAFE_INTEGER, a: '', b: '' };
  const rows = await store.read(list, { score, a, b, limit: page.first + 1 });
  const [{ count: totalCount } = { count: 0 }] = await store.read(count, {});
  return {
    pairs: rows.slice(0, page.first).map((row) => ({
      a: row.a as Undecided['a'],
      b: row.b as Undecided['b'],
      score: row.score,
      features: JSON.parse(row.features) as Feature[],
    })),
    totalCount,
    hasNext: rows.length > page.first,
  };
}
