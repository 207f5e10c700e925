import type { SectionReading, Sentence } from '../reading/section-reading.js';

/** A name in its sentence, for what is learned of the words around it. */
export interface Naming {
  readonly reading: SectionReading;
  readonly sentence: Sentence;
  /** The words that are the name; half-open token indices. */
  readonly core: { readonly firstToken: number; readonly endToken: number };
}
