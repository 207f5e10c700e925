import type { Caller } from '../access/authenticate.js';
import type { DocumentIntake } from '../domain/document-intake.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Loaders } from './loaders/loaders.js';
import type { Tally } from './tally.js';

/** What every resolver of one operation is given. Made anew per request, so that nothing is cached across requests. */
export interface Context {
  /** Reads through it end when the operation's time is up. */
  readonly store: GraphStore;
  readonly ontology: Ontology;
  readonly loaders: Loaders;
  /** Who asks; `null`: nobody known, who may read. */
  readonly caller: Caller | null;
  /** Takes documents in; absent: this server does not. */
  readonly intake?: DocumentIntake<GraphStore>;
  /** The time the whole operation has, in milliseconds; absent: no limit. */
  readonly timeoutMs?: number;
  /** What the operation takes is counted here, when somebody wants to know. */
  readonly tally?: Tally;
}
