import type { Ontology } from '../ontology/ontology.js';
import { comparisonKey } from '../text/comparison-key.js';
import { normalise } from '../text/normalise.js';
import { tokenise } from '../text/tokenise.js';

/**
 * What the name of a theme stands for: the entry of the ontology it is a name of, in whatever language, else its
 * letters.
 */
export function termOf(name: string, ontology: Ontology): string {
  const tokens = tokenise(normalise(name));
  const whole = ontology
    .match(tokens, name)
    .find(({ firstToken, endToken }) => firstToken === 0 && endToken === tokens.length);
  const entries = whole?.entries.filter(({ via }) => via !== 'demonym' && via !== 'founder') ?? [];
  return entries.length === 1 ? entries[0]!.id : comparisonKey(name);
}
