import { compareNames, total } from './compare-names.js';
import type { Feature } from './feature.js';

/** Spellings of one side that are compared with those of the other: a name in both scripts, full and short. */
const MOST_NAMES = 4;

/** Findings about the two names that fit best, of several spellings each. */
export function bestNames(one: readonly string[], other: readonly string[]): Feature[] {
  let best: Feature[] | undefined;
  for (const a of one.slice(0, MOST_NAMES))
    for (const b of other.slice(0, MOST_NAMES)) {
      const found = compareNames(a, b);
      if (best === undefined || total(found) > total(best)) best = found;
    }
  return best ?? [];
}
