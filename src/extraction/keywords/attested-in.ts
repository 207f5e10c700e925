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
  const words = wordsOf(front);
  let phrases: ReadonlySet<string> | undefined;
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
      return named.has(key) || (phrases ??= phrasesOf(front)).has(key);
    },
  };
}

function wordsOf(text: readonly SectionReading[]): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of text)
    for (const token of tokens) {
      words.add(token.text);
      for (const part of token.parts ?? []) words.add(part);
    }
  return words;
}

/** The phrases of a few words, their letters run together. */
function phrasesOf(text: readonly SectionReading[]): Set<string> {
  const phrases = new Set<string>();
  for (const { tokens } of text) {
    const parts = tokens.flatMap((token) => token.parts ?? [token.text]);
    // Cut from one text: to join the words of each phrase would take several times as long.
    const letters = parts.join('');
    let start = 0;
    for (const [index, part] of parts.entries()) {
      let end = start + part.length;
      for (let next = index + 1; next < Math.min(parts.length, index + LONGEST_PHRASE); next++) {
        end += parts[next]!.length;
        phrases.add(letters.slice(start, end));
      }
      start += part.length;
    }
  }
  return phrases;
}
