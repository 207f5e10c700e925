import type { Ontology } from '../../ontology/ontology.js';
import { comparisonKey } from '../../text/comparison-key.js';
import type { SectionReading } from '../reading/section-reading.js';

/** Answers whether a word (or words run together) stands elsewhere: in the article's text or in the ontology. */
export type IsAttested = (word: string) => boolean;

const SHORTEST = 2;
const HYPHEN = /[-\u2010\u2011]/;
let ontologyWords: { of: Ontology; words: ReadonlySet<string> } | null = null;

/** Words of title and abstract, their neighbours run together, and the words and whole names of the ontology. */
export function attestedWords(text: readonly SectionReading[], ontology: Ontology): IsAttested {
  const words = new Set<string>();
  for (const { level, tokens } of text) {
    if (level === 'FULL_TEXT') continue;
    for (const token of tokens) {
      words.add(token.text);
      for (const part of token.parts ?? []) words.add(part);
    }
  }
  const named = namesOf(ontology);
  const isKnown = (word: string): boolean => {
    const key = comparisonKey(word);
    return key.length >= SHORTEST && (words.has(key) || named.has(key));
  };
  return (word) => isKnown(word) || (HYPHEN.test(word) && word.split(HYPHEN).every(isKnown));
}

/** Names change only with the ontology, which lives as long as the program. */
function namesOf(ontology: Ontology): ReadonlySet<string> {
  if (ontologyWords?.of === ontology) return ontologyWords.words;
  const words = new Set<string>();
  const kinds = [
    ontology.theories,
    ontology.countries,
    ontology.regions,
    ontology.organizations,
    ontology.methods,
  ];
  for (const entries of kinds)
    for (const { name, aliases } of entries)
      for (const alias of [name.fa, name.en, ...aliases.fa, ...aliases.en]) {
        words.add(comparisonKey(alias));
        for (const word of alias.split(/[\s\u200C-]+/)) if (word.length > SHORTEST) words.add(comparisonKey(word));
      }
  ontologyWords = { of: ontology, words };
  return words;
}
