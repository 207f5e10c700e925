import type { QueryRunner } from '../graph-store.js';
import { deleteOrphanFormerIds } from './queries/former-id-queries.js';
import {
  deleteOrphanAuthors,
  deleteOrphanInstitutions,
  deleteOrphanIssues,
  deleteOrphanJournals,
  deleteOrphanKeywords,
  deleteOrphanNameKeys,
  deleteOrphanWorkKeys,
  deleteOrphanWorks,
  recomputeInstitutions,
  recomputeIssues,
  recomputeJournals,
  recomputeKeywords,
  recomputeWorks,
} from './queries/removal-queries.js';
import { writeIds } from './row-query.js';
import type { IdQuery } from './row-query.js';

/** Ids of nodes that lost something they were leaned on by, by label. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

export const NO_NEIGHBOURS: Neighbours = new Map();

/** In this order: what an orphan pointed at may become an orphan by its going. */
const ORPHANS: readonly (readonly [string, IdQuery])[] = [
  ['Author', deleteOrphanAuthors],
  ['Institution', deleteOrphanInstitutions],
  ['Keyword', deleteOrphanKeywords],
  ['Work', deleteOrphanWorks],
  ['Issue', deleteOrphanIssues],
  ['Journal', deleteOrphanJournals],
  ['WorkKey', deleteOrphanWorkKeys],
  ['NameKey', deleteOrphanNameKeys],
  ['FormerId', deleteOrphanFormerIds],
];

const SHARED: readonly (readonly [string, IdQuery])[] = [
  ['Institution', recomputeInstitutions],
  ['Keyword', recomputeKeywords],
  ['Work', recomputeWorks],
  ['Issue', recomputeIssues],
  ['Journal', recomputeJournals],
];

/** Removes those of the nodes that nothing leans on any more; the others say again what the rest says of them. */
export async function tidyNeighbours(transaction: QueryRunner, neighbours: Neighbours): Promise<void> {
  for (const [label, query] of ORPHANS) await writeIds(transaction, query, neighbours.get(label) ?? []);
  for (const [label, query] of SHARED) await writeIds(transaction, query, neighbours.get(label) ?? []);
}
