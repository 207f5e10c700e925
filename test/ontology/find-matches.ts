import type { Ontology } from '../../src/ontology/ontology.js';
import { normalise } from '../../src/text/normalise.js';
import { tokenise } from '../../src/text/tokenise.js';

/** Matches of a text as `id "quote"` lines; the shortest way to state what is found and where. */
export function findMatches(ontology: Ontology, raw: string): string[] {
  return ontology
    .match(tokenise(normalise(raw)), raw)
    .map(({ entries, start, end }) => `${entries.map(({ id }) => id).join('+')} "${raw.slice(start, end)}"`);
}
