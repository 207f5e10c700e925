import { nameKeys } from '../name-keys.js';
import { compareNames, total } from './compare-names.js';
import type { Feature } from './feature.js';

const WEIGHT = { shared: 2.2, disjoint: -1.1 } as const;
/** A name that alone would make one person. */
const SAME_NAME = 2;
/** More co-authors than a byline of this field has are not looked at. */
const MOST_COAUTHORS = 40;

/** Two persons of one name rarely write with the same third person. */
export function compareCoauthors(one: readonly string[], other: readonly string[]): Feature[] {
  if (one.length === 0 || other.length === 0) return [];
  const byKey = new Map<string, Set<string>>();
  for (const name of other.slice(0, MOST_COAUTHORS))
    for (const key of keysOf(name)) byKey.set(key, (byKey.get(key) ?? new Set()).add(name));
  for (const name of one.slice(0, MOST_COAUTHORS)) {
    const candidates = new Set(keysOf(name).flatMap((key) => [...(byKey.get(key) ?? [])]));
    for (const candidate of candidates)
      if (total(compareNames(name, candidate)) >= SAME_NAME)
        return [
          {
            name: 'coauthors',
            weight: WEIGHT.shared,
            reason: 'a shared co-author',
            values: [name, candidate],
          },
        ];
  }
  return [
    {
      name: 'coauthors',
      weight: WEIGHT.disjoint,
      reason: 'no shared co-author',
      values: [one.join('; '), other.join('; ')],
    },
  ];
}

function keysOf(name: string): readonly string[] {
  return nameKeys({ fa: null, en: name });
}
