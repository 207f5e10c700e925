import type { Ontology } from '../../ontology/ontology.js';
import { comparisonKey } from '../../text/comparison-key.js';
import { ontologyWords } from '../reading/ontology-words.js';
import type { SectionReading } from '../reading/section-reading.js';

/** Whether a word (or words run together) stands elsewhere: in the article's text or in the ontology. */
export type IsAttested = (word: string) => boolean;

/** What stands elsewhere in the article's title and abstract or in the ontology. */
export interface Attested {
  readonly isWord: IsAttested;
  /** Whether words stand together in this order; one word alone as {@link isWord}. */
  readonly isPhrase: (words: readonly string[]) => boolean;
}

const SHORTEST = 2;
const LONGEST_PHRASE = 4;
const HYPHEN = /[-\u2010\u2011]/;

/** Words of title and abstract with the phrases they form, and the words and whole names of the ontology. */
export function attestedIn(text: readonly SectionReading[], ontology: Ontology): Attested {
  // A list of keywords is no witness for itself.
  const front = text.filter(({ level }) => level === 'TITLE' || level === 'ABSTRACT');
  const words = new Set<string>();
  const phrases = new Set<string>();
  for (const { tokens } of front) {
    const parts = tokens.flatMap((token) => token.parts ?? [token.text]);
    for (const token of tokens) words.add(token.text);
    for (const [index, part] of parts.entries()) {
      words.add(part);
      for (let end = index + 2; end <= Math.min(parts.length, index + LONGEST_PHRASE); end++)
        phrases.add(parts.slice(index, end).join(''));
    }
  }
  const named = ontologyWords(ontology);
  const isKnown = (word: string): boolean => {
    const key = comparisonKey(word);
    return key.length >= SHORTEST && (words.has(key) || named.has(key));
  };
  const isWord: IsAttested = (word) =>
    isKnown(word) || (HYPHEN.test(word) && word.split(HYPHEN).every(isKnown));
  return {
    isWord,
    isPhrase: (parts) => {
      if (parts.length === 1) return isWord(parts[0]!);
      const key = comparisonKey(parts.join(''));
      return phrases.has(key) || named.has(key);
    },
  };
}
