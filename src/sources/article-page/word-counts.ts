import { normalise } from '../../text/normalise.js';

/** How often each word of at least three letters stands in a text, in normalised form. */
export function wordCounts(raw: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of normalise(raw).text.matchAll(/\p{L}{3,40}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
