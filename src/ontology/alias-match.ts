import type { Span } from '../domain/span.js';
import type { Id } from '../domain/ids.js';
import type { Language } from '../domain/language.js';

/** How an entry was named. `founder`: by its author ("Waltz's theory"). */
export type Via = 'name' | 'alias' | 'demonym' | 'capital' | 'founder';

export interface MatchedEntry {
  readonly id: Id;
  readonly via: Via;
}

/** A passage that names an entry of the ontology; offsets are UTF-16 code units into the raw text. */
export interface AliasMatch extends Span {
  /** More than one when the same words name several entries (homonyms). */
  readonly entries: readonly MatchedEntry[];
  /** Index of the first token, and the index after the last. */
  readonly firstToken: number;
  readonly endToken: number;
  /** The language the alias is listed under. */
  readonly language: Language;
  /** As the seed file writes it. */
  readonly alias: string;
}
