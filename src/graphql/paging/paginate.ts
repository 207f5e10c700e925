import { inputError } from '../errors/input-error.js';
import { fromCursor, toCursor } from './cursor.js';
import type { PageArguments } from './page-arguments.js';
import type { PageInfo } from './page-info.type.js';
import { compareKeys, type SortKey } from './sort-key.js';

/** The most a page may hold; a list that could grow without end is only shown in pages. */
export const LARGEST_PAGE = 100;

const USUAL_PAGE = 20;

/** A whole list in its order, of which a page is wanted. */
export interface OrderedList<T> {
  readonly items: readonly T[];
  keyOf(item: T): SortKey;
  /** Names the order, so that a cursor of another one is told apart. */
  readonly order: string;
  /** For each part of the key, whether the larger comes first; the last part is unique in the list. */
  readonly descending: readonly boolean[];
}

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/**
 * One page of a list, by the Relay connection specification (https://relay.dev/graphql/connections.htm).
 *
 * @throws GraphQLError BAD_USER_INPUT for a page size out of 1 to 100 or for `first` and `last` together,
 *   BAD_CURSOR for a cursor of another list.
 */
export function paginate<T>(list: OrderedList<T>, page: PageArguments): Page<T> {
  const size = pageSize(page);
  const sorted = list.items
    .map((node) => ({ node, key: list.keyOf(node) }))
    .sort((one, other) => compareKeys(one.key, other.key, list.descending));
  const place = (cursor: string) => fromCursor(list.order, list.descending.length, cursor);
  const from = page.after == null ? 0 : firstAfter(sorted, place(page.after), list.descending, true);
  const to =
    page.before == null
      ? sorted.length
      : Math.max(from, firstAfter(sorted, place(page.before), list.descending, false));
  const start = page.last == null ? from : Math.max(from, to - size);
  const end = page.last == null ? Math.min(to, from + size) : to;
  const edges = sorted
    .slice(start, end)
    .map(({ node, key }) => ({ node, cursor: toCursor(list.order, key) }));
  return {
    edges,
    totalCount: sorted.length,
    pageInfo: {
      hasPreviousPage: start > 0,
      hasNextPage: end < sorted.length,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/**
 * How many items a page asks for.
 *
 * @throws GraphQLError BAD_USER_INPUT for a size out of 1 to 100, or for `first` and `last` together
 */
export function pageSize({ first, last }: Pick<PageArguments, 'first' | 'last'>): number {
  if (first != null && last != null)
    throw inputError('BAD_USER_INPUT', 'Ask for `first` or for `last`, not for both.');
  const size = first ?? last ?? USUAL_PAGE;
  if (size < 1 || size > LARGEST_PAGE)
    throw inputError('BAD_USER_INPUT', `A page holds 1 to ${LARGEST_PAGE} items; ${size} were asked for.`);
  return size;
}

/** The index of the first item behind a key, or with `beyond` false of the first one that is not before it. */
function firstAfter(
  sorted: readonly { readonly key: SortKey }[],
  key: SortKey,
  descending: readonly boolean[],
  beyond: boolean,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compareKeys(sorted[middle]?.key ?? [], key, descending);
    if (beyond ? order <= 0 : order < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
