import type { Diagnostic } from './diagnostic.js';

/** A document given as text instead of as a file. */
export interface GivenText {
  /** What it is called in messages and in the graph, such as the name of the file it came from. */
  readonly name: string;
  readonly text: string;
}

/** What became of a given document; offsets of diagnostics are UTF-16 code units into its text. */
export interface TakenText {
  readonly name: string;
  /** Of the text as UTF-8, lower-case hexadecimal. */
  readonly sha256: string;
  /** `unchanged`: held already, so that nothing was written. `quarantined`: refused, with the reason. */
  readonly outcome: 'stored' | 'unchanged' | 'quarantined';
  /** Where it failed; `null` unless quarantined. */
  readonly stage: string | null;
  /** One sentence for a person; `null` unless quarantined. */
  readonly reason: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes documents into a graph, each whole or not at all, and tells of each in the order given. The seam between those
 * who are given documents and the pipeline.
 */
export type DocumentIntake<Store> = (
  documents: readonly GivenText[],
  store: Store,
) => Promise<readonly TakenText[]>;
