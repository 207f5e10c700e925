import type { FactsResult } from './document-facts.js';

/** What a worker may be at when it is lost, as it notes in memory that it shares with the main thread. */
export const STAGES = ['parse', 'extract'] as const;

export interface WorkerData {
  /** Of one element: the index in {@link STAGES}. */
  readonly stage: Int32Array;
}

/** A document to read. */
export interface WorkerJob {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type WorkerAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly result: FactsResult }
  /** A data file of the program cannot be used: the main thread will meet the same, and tell it. */
  | { readonly kind: 'unusable' };
