import type { GraphStore } from '../graph/graph-store.js';
import type { Ontology } from '../ontology/ontology.js';
import { boundedStore } from './bounded-store.js';
import type { Context } from './context.js';
import { createLoaders } from './loaders/loaders.js';

/** The context of one operation, which may take up to `timeoutMs` milliseconds from now. */
export function createContext(
  { store, ontology }: { readonly store: GraphStore; readonly ontology: Ontology },
  timeoutMs: number,
): Context {
  const bounded = boundedStore(store, timeoutMs);
  return { store: bounded, ontology, loaders: createLoaders(bounded), timeoutMs };
}
