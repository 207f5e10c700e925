import type { PhraseMatch, PhraseMatcher, Words } from './phrase-matcher.js';

/** A sentence is asked for by all that judge its theories, and the one after it by each of them. */
const KEPT = 4;

interface Answer<T> {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
  readonly found: PhraseMatch<T>[];
}

/**
 * The matcher with its last few answers kept, so that what several rules ask about one sentence is looked for once.
 * The lists it gives are shared: they must not be changed.
 */
export function remembered<T>(matcher: PhraseMatcher<T>): PhraseMatcher<T> {
  const answers: (Answer<T> | undefined)[] = Array.from({ length: KEPT });
  let oldest = 0;
  return (words, from, to) => {
    for (const answer of answers)
      if (answer !== undefined && answer.words === words && answer.from === from && answer.to === to)
        return answer.found;
    const found = matcher(words, from, to);
    answers[oldest] = { words, from, to, found };
    oldest = (oldest + 1) % KEPT;
    return found;
  };
}
