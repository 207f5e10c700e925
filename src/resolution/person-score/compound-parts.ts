import { isFamiliarGiven } from './familiar-names.js';

const SHORTEST_PART = 3;

/** The two given names that a word is put together of, both usual ones: Amir and Mohammad; `null` when it is none. */
export function compoundParts(word: string): readonly [string, string] | null {
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    if (isFamiliarGiven(first) && isFamiliarGiven(second)) return [first, second];
  }
  return null;
}
