import { IS_LETTER, IS_SURROGATE, LETTER_UNITS } from '../../text/letter-table.js';
import { normalisedString } from '../../text/normalised-string.js';
import { unitsFromString } from '../../text/units-from-string.js';
import { WordIndex } from '../../text/word-index.js';

/** How often words stand in a text. */
export interface WordCounts {
  get(word: string): number | undefined;
}

const SHORTEST = 3;
const LONGEST = 40;

/** How often each word of at least three letters stands in a text, in normalised form. */
export function wordCounts(raw: string): WordCounts {
  const text = normalisedString(raw);
  const units = unitsFromString(text);
  const index = new WordIndex();
  const counts: number[] = [];
  const count = (from: number, to: number): void => {
    if (to - from < SHORTEST) return;
    const number = index.add(units, from, to);
    counts[number] = (counts[number] ?? 0) + 1;
  };
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = LETTER_UNITS[units[at]!];
    if (kind === IS_SURROGATE) return countsByExpression(text);
    if (kind !== IS_LETTER) {
      count(start, at);
      start = at + 1;
    } else if (at - start === LONGEST) {
      count(start, at);
      start = at;
    }
  }
  count(start, text.length);
  return {
    get: (word) => counts[index.find(unitsFromString(word), 0, word.length)],
  };
}

/** The same for texts with letters outside the basic plane, of which code units do not tell. */
function countsByExpression(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{L}{3,40}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
