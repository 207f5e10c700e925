import type { TheoryKind } from '../../domain/ontology-entry.js';
import type { TheoryRole } from '../../domain/theory-role.js';
import type { AliasMatch } from '../../ontology/alias-match.js';
import type { FoundSign } from '../cues/theory-sign.js';
import type { SectionReading, Sentence } from '../reading/section-reading.js';
import type { NameCore } from './core-of-name.js';
import type { Speaker } from './speaker-of.js';

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
  /** Whose doing the sentence tells up to it. */
  readonly speaker: Speaker;
  /** It stands in a part of the sentence that only grants or rejects something. */
  readonly isBackground: boolean;
  /** What the sentence turns to from others: the last of "neither A nor B but C". */
  readonly isTurnedTo: boolean;
  /** Theories of the list it stands in, itself among them. */
  readonly listed: number;
  /** Its name without the words for "theory" at its edges; half-open token indices. */
  readonly core: NameCore;
  /** What the vocabulary finds in its sentence. */
  readonly signs: readonly FoundSign[];
}
