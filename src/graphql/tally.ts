import { GraphError } from '../graph/errors.js';
import type { GraphStore } from '../graph/graph-store.js';

/** What one operation has taken, counted while it runs. */
export interface Tally {
  /** Estimated number of values in the answer; 0 until it is known. */
  cost: number;
  /** Statements run. */
  storeReads: number;
  /** The codes of what went wrong in the store, one for each failure. */
  readonly storeErrors: string[];
  /** The `extensions.code` of every error in the answer. */
  readonly codes: string[];
  /** The operation's name, as its client gave it. */
  operationName: string | null;
  /** What kind of operation it is; `null` where it could not be told. */
  operationType: 'query' | 'mutation' | 'subscription' | null;
}

export function newTally(): Tally {
  return { cost: 0, storeReads: 0, storeErrors: [], codes: [], operationName: null, operationType: null };
}

/** The store, with every read and every failure counted. */
export function talliedStore(store: GraphStore, tally: Tally): GraphStore {
  return {
    ...store,
    async read(query, parameters, options) {
      tally.storeReads++;
      try {
        return await store.read(query, parameters, options);
      } catch (error) {
        tally.storeErrors.push(error instanceof GraphError ? error.code : 'UNKNOWN');
        throw error;
      }
    },
  };
}
