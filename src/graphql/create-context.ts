import type { GraphStore } from '../graph/graph-store.js';
import type { Ontology } from '../ontology/ontology.js';
import { boundedStore } from './bounded-store.js';
import type { Context } from './context.js';
import { createLoaders } from './loaders/loaders.js';
import { newTally, talliedStore, type Tally } from './tally.js';

/** The context of one operation, which may take up to `timeoutMs` milliseconds from now. */
export function createContext(
  { store, ontology }: { readonly store: GraphStore; readonly ontology: Ontology },
  timeoutMs: number,
  tally: Tally = newTally(),
): Context {
  const bounded = boundedStore(talliedStore(store, tally), timeoutMs);
  return { store: bounded, ontology, loaders: createLoaders(bounded), timeoutMs, tally };
}
