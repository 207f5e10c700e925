import { comparisonKey } from '../text/comparison-key.js';
import type { Token } from '../text/token.js';
import { expandAlternatives } from './expand-alternatives.js';
import type { Meaning } from './meaning.js';
import type { QuestionVocabulary } from './question-vocabulary.js';

/** A stretch of tokens with a meaning; indices half-open. */
export interface Phrase {
  readonly meaning: Meaning;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Tokens of the longest phrase. */
const LONGEST = 9;

const compiled = new WeakMap<QuestionVocabulary, ReadonlyMap<string, Meaning>>();

/**
 * Every phrase of the vocabulary in a question, overlaps included, in the order of the text. A phrase listed under
 * two meanings has the first one.
 */
export function findPhrases(tokens: readonly Token[], vocabulary: QuestionVocabulary): Phrase[] {
  const lexicon = lexiconOf(vocabulary);
  const found: Phrase[] = [];
  for (let first = 0; first < tokens.length; first++) {
    let letters = '';
    for (let end = first + 1; end <= Math.min(tokens.length, first + LONGEST); end++) {
      letters += tokens[end - 1]!.text;
      const meaning = lexicon.get(letters);
      if (meaning) found.push({ meaning, firstToken: first, endToken: end });
    }
  }
  return found;
}

function lexiconOf(vocabulary: QuestionVocabulary): ReadonlyMap<string, Meaning> {
  const known = compiled.get(vocabulary);
  if (known) return known;
  const lexicon = new Map<string, Meaning>();
  for (const [meaning, { fa, en }] of Object.entries(vocabulary.words) as [
    Meaning,
    { fa: string[]; en: string[] },
  ][])
    for (const phrase of [...fa, ...en].flatMap((pattern) =>
      expandAlternatives(pattern, vocabulary.endings),
    )) {
      const key = comparisonKey(phrase);
      if (key !== '' && !lexicon.has(key)) lexicon.set(key, meaning);
    }
  compiled.set(vocabulary, lexicon);
  return lexicon;
}
