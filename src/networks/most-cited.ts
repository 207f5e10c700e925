import type { TheoryRole } from '../domain/theory-role.js';
import type { GraphStore } from '../graph/graph-store.js';
import { listMostCited } from '../graph/read/citation/list-most-cited.js';
import { toCitedWork, type CitedWork } from './cited-work.js';
import { theoryRolesOf } from './topic.js';

export interface CitationRequest {
  /** Full id. */
  readonly theory: string;
  /** True when not given. */
  readonly includeSubtheories?: boolean | null;
  /** The applied roles when not given. */
  readonly theoryRoles?: readonly TheoryRole[] | null;
  /** 1 to 100; 20 when not given. */
  readonly first?: number | null;
}

/** The works that the articles with a theory cite most, by citations, then id. */
export async function mostCited(store: GraphStore, request: CitationRequest): Promise<CitedWork[]> {
  const rows = await store.read(listMostCited, {
    theory: request.theory,
    includeSubtheories: request.includeSubtheories ?? true,
    roles: theoryRolesOf(request),
    limit: Math.min(100, Math.max(1, Math.trunc(request.first ?? 20))),
  });
  return rows.map(toCitedWork);
}
