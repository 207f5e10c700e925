import { ENTRY_KINDS } from '../ontology/ontology.js';
import type { Ontology } from '../ontology/ontology.js';
import type { NotUnderstoodSpan, Reading } from './answer.js';

/** Names offered for one word, and letters it must have: nearly every short word is near to some name. */
const MOST_OFFERED = 3;
const LEAST_LETTERS = 5;

/** The names of the ontology that words may have been meant for: misspelt ones are offered, never taken. */
export function nearestNames(words: readonly NotUnderstoodSpan[], ontology: Ontology): Reading[] {
  return words
    .filter(({ text }) => text.length >= LEAST_LETTERS)
    .flatMap(({ text }) => {
      const resolution = ontology.resolveName(text, ENTRY_KINDS);
      if (resolution.status === 'found') return [];
      const offered = resolution.status === 'ambiguous' ? resolution.candidates : resolution.nearest;
      return offered.slice(0, MOST_OFFERED).map(({ id, name }) => ({ text, id, name }));
    });
}
