import { comparisonKey } from '../../text/comparison-key.js';

const keys = new Map<string, string>();

/** Comparison key of an alias. Aliases are as many as the ontology has; each is folded once. */
export function aliasKey(alias: string): string {
  let key = keys.get(alias);
  if (key === undefined) keys.set(alias, (key = comparisonKey(alias)));
  return key;
}
