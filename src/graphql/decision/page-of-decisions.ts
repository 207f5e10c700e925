import type { Decision } from '../../domain/decision.js';
import { countDecisions } from '../../graph/read/decision/find-decisions.js';
import type { Context } from '../context.js';
import { fromCursor, toCursor } from '../paging/cursor.js';
import { loadNodes } from '../paging/hydrate-page.js';
import type { PageArguments } from '../paging/page-arguments.js';
import { pageSize, type Page } from '../paging/paginate.js';

const ORDER = 'decisions';

/** One page of the journal, the latest first. Numbers have no gaps, so a page costs the same at any length of it. */
export async function pageOfDecisions(
  page: PageArguments,
  { store, loaders }: Context,
): Promise<Page<Decision>> {
  const size = pageSize(page);
  const [{ count } = { count: 0 }] = await store.read(countDecisions, {});
  const top = page.after == null ? count : Math.min(count, sequenceAt(page.after) - 1);
  const bottom = page.before == null ? 1 : Math.max(1, sequenceAt(page.before) + 1);
  const first = page.last == null ? top : Math.min(top, bottom + size - 1);
  const last = Math.max(bottom, first - size + 1);
  const sequences = Array.from({ length: Math.max(0, first - last + 1) }, (_, index) => first - index);
  const decisions = await loadNodes(
    loaders.node.decision,
    sequences.map((sequence) => `decision:${sequence}`),
  );
  const edges = decisions.map((node) => ({
    node,
    cursor: toCursor(ORDER, [node.sequence]),
  }));
  return {
    edges,
    totalCount: count,
    pageInfo: {
      hasPreviousPage: first < count,
      hasNextPage: last > 1,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** @throws GraphQLError BAD_CURSOR when it is no cursor of the journal */
function sequenceAt(cursor: string): number {
  const [sequence] = fromCursor(ORDER, 1, cursor);
  return Number(sequence);
}
