import type { Ontology } from '../../ontology/ontology.js';
import { comparisonKey } from '../../text/comparison-key.js';

const SHORTEST = 2;

let last: { readonly of: Ontology; readonly words: ReadonlySet<string> } | null = null;

/** Comparison keys of every name of the ontology and of the words in them. Kept for the last ontology. */
export function ontologyWords(ontology: Ontology): ReadonlySet<string> {
  if (last?.of === ontology) return last.words;
  const { theories, countries, regions, organizations, methods } = ontology;
  const words = new Set<string>();
  for (const { name, aliases } of [theories, countries, regions, organizations, methods].flat())
    for (const alias of [name.fa, name.en, ...aliases.fa, ...aliases.en]) {
      words.add(comparisonKey(alias));
      for (const word of alias.split(/[\s\u200C-]+/))
        if (word.length > SHORTEST) words.add(comparisonKey(word));
    }
  last = { of: ontology, words };
  return words;
}
