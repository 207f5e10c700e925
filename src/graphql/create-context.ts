import type { Caller } from '../access/authenticate.js';
import type { DocumentIntake } from '../domain/document-intake.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { Ontology } from '../ontology/ontology.js';
import { boundedStore } from './bounded-store.js';
import type { Context } from './context.js';
import { createLoaders } from './loaders/loaders.js';
import { newTally, talliedStore, type Tally } from './tally.js';

/** What operations are executed with. */
export interface ContextParts {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  /** Who asks; absent or `null`: nobody known. */
  readonly caller?: Caller | null;
  /** Takes documents in; absent: nobody may. */
  readonly intake?: DocumentIntake<GraphStore> | undefined;
}

/** The context of one operation, which may take up to `timeoutMs` milliseconds from now. */
export function createContext(
  { store, ontology, caller = null, intake }: ContextParts,
  timeoutMs: number,
  tally: Tally = newTally(),
): Context {
  const bounded = boundedStore(talliedStore(store, tally), timeoutMs);
  return {
    store: bounded,
    ontology,
    loaders: createLoaders(bounded),
    caller,
    timeoutMs,
    tally,
    ...(intake && { intake }),
  };
}
