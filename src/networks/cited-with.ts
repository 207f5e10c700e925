import type { GraphStore } from '../graph/graph-store.js';
import { listCiting } from '../graph/read/article/list-citing.js';
import { listCitedBy } from '../graph/read/citation/list-cited-by.js';
import { listWorkCiting } from '../graph/read/work/list-citing.js';
import { toCitedWork, type CitedWork } from './cited-work.js';

/** A work that more articles cite than this is compared by these many of them, the first by id. */
const MOST_CITING = 2_000;

export interface CitedWithRequest {
  /** Full id of a cited work, or of an article held here. */
  readonly work: string;
  /** 1 to 100; 20 when not given. */
  readonly first?: number | null;
}

/**
 * What is cited together with a work: by the number of articles that cite both, then by id. Co-citation after
 * H. Small, "Co-citation in the scientific literature" (1973), https://doi.org/10.1002/asi.4630240406.
 */
export async function citedWith(store: GraphStore, { work, first }: CitedWithRequest): Promise<CitedWork[]> {
  const citing = await store.read(work.startsWith('work:') ? listWorkCiting : listCiting, { ids: [work] });
  if (citing.length === 0) return [];
  const rows = await store.read(listCitedBy, {
    articleIds: citing.map(({ articleId }) => articleId).slice(0, MOST_CITING),
    besides: work,
    limit: Math.min(100, Math.max(1, Math.trunc(first ?? 20))),
  });
  return rows.map(toCitedWork);
}
