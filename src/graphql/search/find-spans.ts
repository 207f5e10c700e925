import type { Span } from '../../domain/span.js';
import { searchWords, type SearchWord } from '../../text/search-words.js';
import type { Spellings } from './spellings.js';

/**
 * Where a raw text holds any of the words, whole words each, in order and without overlaps.
 *
 * @returns UTF-16 offsets into the raw text, half-open
 */
export function findSpans(raw: string, words: readonly Spellings[]): Span[] {
  const standing = searchWords(raw);
  const spans = words
    .flat()
    .flatMap((spelling) => spansOf(spelling, standing))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const apart: Span[] = [];
  for (const span of spans) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}

function spansOf(spelling: string, standing: readonly SearchWord[]): Span[] {
  const parts = spelling.trim().split(' ');
  const whole = spelling.endsWith(' ');
  const fits = (word: SearchWord | undefined, part: string, isLast: boolean) =>
    word !== undefined && (isLast && !whole ? word.text.startsWith(part) : word.text === part);
  return standing.flatMap((word, index) => {
    const last = standing[index + parts.length - 1];
    const found = parts.every((part, nth) => fits(standing[index + nth], part, nth === parts.length - 1));
    return found && last !== undefined ? [{ start: word.start, end: last.end }] : [];
  });
}
