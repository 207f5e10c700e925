import type { Span } from '../domain/span.js';
import { comparisonKey } from './comparison-key.js';
import { IS_LETTER, LETTER_UNITS } from './letter-table.js';
import { normalisationVocabulary } from './normalisation-vocabulary.js';

/** A mark that may end a sentence, with the closing quotes and brackets after it. */
const MARKS = /(?:[.!?\u061f\u2026]+["'\u00bb\u201d\u2019)\]]*)|\u2022|\u25cf/g;
const WORD_BEFORE = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)$/u;
/** No mark of Unicode's category M comes before it. */
const FIRST_MARK = 0x300;
const MARK_OR_HALF = /[\p{M}\p{Cs}]/u;
const BULLET = /[\u2022\u25cf]/;

/**
 * The sentences of a stretch of raw text, trimmed, in order, without gaps other than white space and bullets.
 * Line breaks end no sentence, because text from PDF breaks lines anywhere.
 *
 * @returns UTF-16 offsets into the raw text, half-open
 */
export function sentenceSpans(raw: string, range: Span): Span[] {
  const spans: Span[] = [];
  const text = raw.slice(range.start, range.end);
  let start = 0;
  const add = (from: number, to: number): void => {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    if (trimmed === '') return;
    const lead = range.start + from + piece.indexOf(trimmed);
    spans.push({ start: lead, end: lead + trimmed.length });
  };
  for (const match of text.matchAll(MARKS)) {
    const end = match.index + match[0].length;
    if (BULLET.test(match[0])) add(start, match.index);
    else if (endsSentence(text, match.index, end)) add(start, end);
    else continue;
    start = end;
  }
  add(start, text.length);
  return spans;
}

function endsSentence(text: string, mark: number, end: number): boolean {
  const next = text.slice(end, end + 1);
  const previous = text.slice(mark - 1, mark);
  if (text[mark] !== '.') return !/[,;\u060c\u061b]/.test(next);
  if (next !== '' && !/\s/.test(next)) {
    // Sentences glued together: "countries.The", or Persian letters on both sides; not "3.5", "www.x.org" or "U.S.".
    const glued =
      /\S*$/.exec(text.slice(Math.max(0, mark - 40), mark))![0] + /^\S*/.exec(text.slice(end, end + 40))![0];
    if (/\p{Ll}/u.test(previous) && /\p{Lu}/u.test(next)) return !/[.@/:]\p{L}/u.test(glued);
    return /[\u0620-\u06d3]/.test(next) && wordBefore(text, mark, 12)?.length !== 1;
  }
  const word = wordBefore(text, mark, 24);
  if (word === undefined) return true;
  const following = /\S/.exec(text.slice(end, end + 40))?.[0];
  if (word.length === 1) return following === undefined;
  if (following !== undefined && /\p{Ll}/u.test(following)) return false;
  const { abbreviations, abbreviationsBeforeFigures } = normalisationVocabulary();
  const key = comparisonKey(word);
  if (following !== undefined && /\p{Nd}/u.test(following) && abbreviationsBeforeFigures.has(key))
    return false;
  return !abbreviations.has(key);
}

/** The letters right before a place, at most so many code units of them. */
function wordBefore(text: string, place: number, most: number): string | undefined {
  const least = Math.max(0, place - most);
  let from = place;
  while (from > least && LETTER_UNITS[text.charCodeAt(from - 1)] === IS_LETTER) from--;
  const isWhole = from === least || text.charCodeAt(from - 1) < FIRST_MARK;
  // Marks and letters of two code units are rare, and an expression tries each place for the start of a word.
  if (!isWhole && MARK_OR_HALF.test(text[from - 1]!)) return WORD_BEFORE.exec(text.slice(least, place))?.[1];
  return from === place ? undefined : text.slice(from, place);
}
