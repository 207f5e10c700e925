import { documentWords } from './document-words.js';
import { normalisationVocabulary } from './normalisation-vocabulary.js';
import type { ReadingOrder } from './reading-order.js';
import { reversedLine, reversedWords, type LineOrder } from './reversed-line.js';

/** Known words read backwards that a text must hold, how many times those read forwards, and their share of all. */
const FEWEST_REVERSED = 3;
const TIMES_FORWARD = 4;
const LEAST_SHARE = 0.06;
/** Short words read as others backwards. */
const SHORTEST = 2;
const LINE = /[^\n\r\f\v\u0085\u2028\u2029]+/g;
const WORD = /[\u0620-\u064a\u066e-\u06d3\u200c\ufb50-\ufdff\ufe70-\ufefc]+/g;
const LATIN_WORD = /[A-Za-z]{2,}/g;
const COMMON_LATIN = new Set(['the', 'of', 'and', 'in', 'to', 'on', 'for', 'theory', 'policy', 'states']);
/** A mark right behind a word, and one right before it. */
const MARK_BEHIND = /[\u0620-\u06d3][.\u060c\u061b:\u061f](?=\s|$)/g;
const MARK_BEFORE = /(?<=\s|^)[.\u060c\u061b:\u061f][\u0620-\u06d3]/g;

/**
 * The text in reading order, where the file keeps the order of the glyphs on the page: Persian lines that begin at
 * their left end, as some PDF readers leave them. Only overwhelming evidence counts: the known words of the text
 * (`frequentWords` and `scholarlyWords` of the vocabulary) are nearly all spelt backwards.
 *
 * @returns `null` for any other text; the text returned has the length and the line breaks of the raw one
 */
export function visualOrderOf(raw: string): ReadingOrder | null {
  const { counts, total } = documentWords(raw);
  const { forward, backward } = directions(counts);
  if (backward < FEWEST_REVERSED || backward < TIMES_FORWARD * forward || backward < LEAST_SHARE * total)
    return null;
  const latin = isLatinReversed(raw);
  const whole = restored(raw, (line) => reversedLine(line, latin));
  const wordwise = restored(raw, reversedWords);
  return misplacedMarks(wordwise.text) < misplacedMarks(whole.text) ? wordwise : whole;
}

/** The known words as they are spelt in a text read from its wrong end. */
let backwards: ReadonlySet<string> | undefined;

function reversed(word: string): string {
  return Array.from(word).reverse().join('');
}

/** How often a word is known as it stands, and how often only backwards. */
function directions(counts: Iterable<readonly [string, number]>): { forward: number; backward: number } {
  const { frequentWords, scholarlyWords } = normalisationVocabulary();
  const isKnown = (word: string): boolean => frequentWords.has(word) || scholarlyWords.has(word);
  // The few thousand known words are turned round once, not each word of each text.
  backwards ??= new Set([...frequentWords, ...scholarlyWords].map((word) => reversed(word)));
  let forward = 0;
  let backward = 0;
  for (const [word, count] of counts) {
    if (word.length < SHORTEST) continue;
    const isForward = isKnown(word);
    const isBackward = backwards.has(word);
    if (isForward === isBackward) continue;
    if (isForward) forward += count;
    else backward += count;
  }
  return { forward, backward };
}

function restored(raw: string, orderOf: (line: string) => LineOrder): ReadingOrder {
  const origins = new Uint32Array(raw.length);
  for (let index = 0; index < raw.length; index++) origins[index] = index;
  const units = raw.split('');
  for (const { 0: line, index: start } of raw.matchAll(LINE)) {
    if (!/[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/.test(line) || readsForward(line)) continue;
    const { text, places } = orderOf(line);
    for (let index = 0; index < text.length; index++) {
      units[start + index] = text[index]!;
      origins[start + index] = start + places[index]!;
    }
  }
  return { text: units.join(''), origins };
}

/** A line that a text in glyph order has in reading order all the same. */
function readsForward(line: string): boolean {
  const words = new Map<string, number>();
  for (const [word] of line.matchAll(WORD)) {
    const folded = word.replaceAll('\u200c', '');
    words.set(folded, (words.get(folded) ?? 0) + 1);
  }
  const { forward, backward } = directions(words);
  return forward > backward;
}

function isLatinReversed(raw: string): boolean {
  let forward = 0;
  let backward = 0;
  for (const [word] of raw.matchAll(LATIN_WORD)) {
    const lower = word.toLowerCase();
    if (COMMON_LATIN.has(lower)) forward++;
    else if (COMMON_LATIN.has(reversed(lower))) backward++;
  }
  return backward > forward;
}

function misplacedMarks(text: string): number {
  return (text.match(MARK_BEFORE)?.length ?? 0) - (text.match(MARK_BEHIND)?.length ?? 0);
}
