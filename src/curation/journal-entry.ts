import type { DecisionFacts } from '../domain/decision.js';

/** What is about to be appended to the journal, and where the mentions it names are now. */
export interface JournalEntry extends Pick<
  DecisionFacts,
  'kind' | 'sides' | 'subjects' | 'claim' | 'target'
> {
  /** Keys for each side, in the order of `sides`. */
  readonly now: readonly (readonly string[])[];
  /** Keys of the mentions to be resolved anew. */
  readonly touched: readonly string[];
}
