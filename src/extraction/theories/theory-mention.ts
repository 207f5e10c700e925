import type { TheoryKind } from '../../domain/ontology-entry.js';
import type { TheoryRole } from '../../domain/theory-role.js';
import type { AliasMatch } from '../../ontology/alias-match.js';
import type { SectionReading, Sentence } from '../reading/section-reading.js';

/** A passage that names one theory. */
export interface TheoryMention {
  /** Full id. */
  readonly id: string;
  readonly kind: TheoryKind;
  readonly match: AliasMatch;
  readonly reading: SectionReading;
  readonly sentence: Sentence;
  /** It is not named but taken up again ("this theory"). */
  readonly isAnaphor?: boolean;
}

/** What the words around a mention say the article does with the theory. */
export interface JudgedMention extends TheoryMention {
  readonly role: TheoryRole;
  /** How surely the words around it say so, 0 to 1; 0 when nothing around it says anything. */
  readonly score: number;
  /** Name of the cue, or `named` when there is none. */
  readonly rule: string;
  /** The mention sets the theory aside ("rather than"). */
  readonly setAside: boolean;
  /** It is a state's own or a means of policy, not a lens. */
  readonly isMatter: boolean;
  /** A word such as "theory" stands beside it or in its name. */
  readonly isNamedAsTheory: boolean;
  /** The sentence does not tell what other authors or states do: in an abstract, the article speaks. */
  readonly isOwnDoing: boolean;
  /** The clause says what the article itself does. */
  readonly isOwnVoice: boolean;
}
