import { FeaturePart } from './feature-part.js';
import type { Naming } from './naming.js';
import { sentenceWords } from './sentence-words.js';
import type { WordParts } from './word-parts.js';

/** Stands for the name that is looked at. */
export const ITSELF = new FeaturePart('@');
const NAME: WordParts = { text: ITSELF.text, stem: ITSELF, root: ITSELF, classes: [] };

/** The words of a sentence around a name, in order, the name one of them. */
export interface WordsAround {
  readonly words: readonly WordParts[];
  /** Index of the name that is looked at. */
  readonly at: number;
}

/** The words of the sentence of a name; a longer name that it is part of is left out. */
export function wordsAround({ reading, sentence, core }: Naming): WordsAround {
  const words: WordParts[] = [];
  let at = -1;
  for (const { word, firstToken, endToken } of sentenceWords(reading, sentence)) {
    if (at === -1 && endToken > core.firstToken) at = words.push(NAME) - 1;
    if (endToken <= core.firstToken || firstToken >= core.endToken) words.push(word);
  }
  return at === -1 ? { words, at: words.push(NAME) - 1 } : { words, at };
}
