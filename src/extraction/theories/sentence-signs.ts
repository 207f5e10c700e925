import type { TheoryCue } from '../cues/theory-vocabulary.js';
import { hasKind, isSign, type FoundSign, type SignKind } from '../cues/theory-sign.js';
import type { SectionReading, Sentence } from '../reading/section-reading.js';
import { isOverruled } from './negation.js';
import type { Speaker } from './speaker-of.js';

/** A cue where it stands in a sentence. */
export interface CueFound {
  readonly sign: FoundSign;
  readonly cue: TheoryCue;
}

const NONE: readonly FoundSign[] = [];

/** A sentence with the signs of the vocabulary in it. What many rules ask for is looked for once. */
export class SentenceSigns {
  /** Whose doing the sentence tells up to a token, where that was asked for; filled by `speakerOf`. */
  readonly speakers = new Map<number, Speaker>();
  readonly #byKind = new Map<SignKind, readonly FoundSign[]>();
  readonly #kinds: number;
  #cues: readonly CueFound[] | undefined;

  constructor(
    readonly signs: readonly FoundSign[],
    readonly reading: SectionReading,
    readonly sentence: Sentence,
  ) {
    this.#kinds = signs.reduce((kinds, { value }) => kinds | value.kinds, 0);
  }

  /** The signs of one kind, in the order of the text. */
  of(kind: SignKind): readonly FoundSign[] {
    if (!hasKind(this.#kinds, kind)) return NONE;
    let found = this.#byKind.get(kind);
    if (found === undefined) {
      found = this.signs.filter((sign) => isSign(sign, kind));
      this.#byKind.set(kind, found);
    }
    return found;
  }

  /** The cues that nothing around them overrules. */
  get cues(): readonly CueFound[] {
    return (this.#cues ??= this.signs.flatMap((sign) =>
      sign.value.cues
        .filter((cue) => !isOverruled(sign, cue, this.signs))
        .map((cue): CueFound => ({ sign, cue })),
    ));
  }
}
