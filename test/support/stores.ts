import { inject } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { openEmptyNeo4j } from './neo4j/empty-neo4j.js';
import { openTemporaryStore } from './temporary-store.js';

/** A kind of store for `describe.each`; `skip` says why it cannot be had. */
export interface StoreCase {
  readonly kind: GraphStore['kind'];
  readonly skip: string | null;
  /** An empty store with its schema. */
  readonly open: () => Promise<GraphStore>;
}

const neo4j = inject('neo4j');

/** Both stores; only in the integration project, which provides the Neo4j. */
export const storeCases: readonly StoreCase[] = [
  { kind: 'embedded', skip: null, open: openTemporaryStore },
  'config' in neo4j
    ? { kind: 'neo4j', skip: null, open: () => openEmptyNeo4j(neo4j.config) }
    : { kind: 'neo4j', skip: neo4j.reason, open: () => Promise.reject(new Error(neo4j.reason)) },
];
