import type { Naming } from './naming.js';
import { sentenceWords, type SentenceWord } from './sentence-words.js';

/** Stands for the name that is looked at. */
const ITSELF = '@';

/** The words of a sentence around a name, in order, the name one of them. */
export interface WordsAround {
  readonly words: readonly SentenceWord[];
  /** Index of the name that is looked at. */
  readonly at: number;
}

/** The words of the sentence of a name; a longer name that it is part of is left out. */
export function wordsAround({ reading, sentence, core }: Naming): WordsAround {
  const { firstToken, endToken } = core;
  const all = sentenceWords(reading, sentence);
  let at = 0;
  while (at < all.length && all[at]!.endToken <= firstToken) at++;
  let after = at;
  while (after < all.length && all[after]!.firstToken < endToken) after++;
  const itself: SentenceWord = {
    word: ITSELF,
    stem: ITSELF,
    root: ITSELF,
    classes: [],
    firstToken,
    endToken,
  };
  return { words: [...all.slice(0, at), itself, ...all.slice(after)], at };
}
