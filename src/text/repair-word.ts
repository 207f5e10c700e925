const HEH = '\u0647';
/** More would be a thousand candidates. */
const MOST_HEHS = 7;
/** A word of two letters is left over by chance, unless a run of hehs shows the damage. */
const SHORTEST_BARE = 3;
/** Shorter words have too many neighbours for a guess. */
const SHORTEST_TURNED = 5;
const LONGEST_TURNED = 24;
/** Prefixes and suffixes that a reader of glyph order may also have spelt backwards are short. */
const LONGEST_REVERSED = 4;

/** A word as it may have been before the damage. */
export interface Repair {
  readonly word: string;
  /** For each letter its index in the damaged word; `null` when the order of letters changed. */
  readonly kept: readonly number[] | null;
}

/**
 * The word with kashidas that became hehs taken out again, where `rank` accepts the result: the highest rank first,
 * then the fewest hehs taken out. No kashida stands at either end of a word.
 *
 * @param rank 0 for a word that is not known
 */
export function withoutKashidas(word: string, rank: (word: string) => number): Repair | null {
  const hehs: number[] = [];
  for (let at = 1; at < word.length - 1; at++) if (word[at] === HEH) hehs.push(at);
  if (hehs.length === 0 || hehs.length > MOST_HEHS) return null;
  const shortest = word.includes(HEH + HEH) ? 2 : SHORTEST_BARE;
  let best = '';
  let bestChoice = 0;
  let bestRank = 0;
  for (let choice = 1; choice < 1 << hehs.length; choice++) {
    const candidate = without(word, hehs, choice);
    if (candidate.length < shortest) continue;
    const found = rank(candidate);
    if (found < bestRank || found === 0) continue;
    if (found === bestRank && candidate.length <= best.length) continue;
    best = candidate;
    bestChoice = choice;
    bestRank = found;
  }
  if (bestRank === 0) return null;
  const dropped = new Set(hehs.filter((_, index) => (bestChoice >> index) & 1));
  const kept = Array.from({ length: word.length }, (_, index) => index).filter(
    (index) => !dropped.has(index),
  );
  return { word: best, kept };
}

/** The word without those of its letters at `places` whose bit is set in `choice`. */
function without(word: string, places: readonly number[], choice: number): string {
  let rest = '';
  let from = 0;
  for (let index = 0; index < places.length; index++) {
    if (((choice >> index) & 1) === 0) continue;
    rest += word.slice(from, places[index]);
    from = places[index]! + 1;
  }
  return rest + word.slice(from);
}

/**
 * The word with an affix that stands on the wrong side moved back, and read backwards where that helps, if that
 * gives a known word: what becomes of compounds when a PDF is read in the order of its glyphs.
 */
export function turned(word: string, isKnown: (word: string) => boolean): Repair | null {
  if (word.length < SHORTEST_TURNED || word.length > LONGEST_TURNED) return null;
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    const candidates = [tail + head];
    if (tail.length <= LONGEST_REVERSED) candidates.push(reversed(tail) + head);
    if (head.length <= LONGEST_REVERSED) candidates.push(tail + reversed(head));
    const found = candidates.find((candidate) => candidate !== word && isKnown(candidate));
    if (found !== undefined) return { word: found, kept: null };
  }
  return null;
}

function reversed(word: string): string {
  return Array.from(word).reverse().join('');
}
