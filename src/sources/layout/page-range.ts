import type { Span } from '../../domain/span.js';
import { layoutVocabulary } from './layout-vocabulary.js';
import type { Line } from './line.js';
import { perLine } from './per-line.js';
import { toAsciiDigits } from '../../text/to-ascii-digits.js';
import { phrasePattern } from './phrase-pattern.js';

/** Page numbers as a line prints them. */
export interface PrintedPages {
  /** ASCII digits, smaller first: `1-28`, or a single page. */
  readonly pages: string;
  /** Where the page word and the numbers stand, raw. */
  readonly span: Span;
  /** Whether the line ends with them. */
  readonly last: boolean;
}

const { fa, en } = layoutVocabulary.pageWords;
const DIGITS = '[0-9]{1,5}';
const RANGE = `(?<first>${DIGITS})(?: ?(?:-+|${phrasePattern(layoutVocabulary.pageRangeWords)}) ?(?<last>${DIGITS}))?(?![0-9/])`;
/** `Pages 1-28`, `pp. 1-28`, `p12`, in normalised text. */
const WITH_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...fa, ...en].map(escaped).sort(longer).join('|')})(?: ?[.:|]+)? ?[(\\[]?${RANGE}[)\\]]?`,
  'gu',
);
/** `Start page: 9 | End page: 38`. */
const APART = new RegExp(
  `(?:${phrasePattern(layoutVocabulary.firstPageWords)}) ?:? ?(?<first>${DIGITS})[ |,;.\\-]{1,5}(?:${phrasePattern(layoutVocabulary.lastPageWords)}) ?:? ?(?<last>${DIGITS})(?![0-9/])`,
  'u',
);
const PAGE_END = new RegExp(
  `^(?:(?<first>${phrasePattern(layoutVocabulary.firstPageWords)})|${phrasePattern(layoutVocabulary.lastPageWords)}) ?:? ?(?<number>${DIGITS})$`,
  'u',
);
const LONGEST_END = 40;
/**
 * A line of its own: `1-28`, `(1-28)`; or such a range after a gap, leader dots or a comma at the end of a line, where
 * the date of publication may follow: `Issue: 2, 109 - 122, 31.12.2024`.
 */
const BARE = new RegExp(`^[(\\[]?${RANGE}[)\\]]?[.]?$`, 'u');
const BARE_LAST = new RegExp(
  `(?:\\.{3,}|[,|:]|\\([0-9]{4}\\)) ?(?<first>${DIGITS}) ?-+ ?(?<last>${DIGITS})(?:, ?[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4})?[.]?$`,
  'u',
);
/** Characters that a range at a line's end takes, with all that may follow. */
const LONGEST_TAIL = 36;

const COLUMN_FIRST =
  /^(\p{Nd}{1,4})(?:\s?[-\u2013]\s?(\p{Nd}{1,4}))?(?:\t\s*| {2,})(?=\p{L}|["\u00ab\u201c])|^(\p{Nd}{1,4})$/u;
const COLUMN_LAST =
  /(?:(?<!\t[^\S\t]*)\t\s*|(?<! ) {3,}|(?<!\.)\.{3,}\s*|(?<!\u2026)\u2026+\s*|\s\/\s?)(\p{Nd}{1,4})(?:\s?[-\u2013]\s?(\p{Nd}{1,4}))?$/u;
/** `Title (27-49)`, unless the numbers are years. */
const COLUMN_BRACKETED = /(?<=\S)\s+[([](\p{Nd}{1,4})\s?[-\u2013]\s?(\p{Nd}{1,4})[)\]]$/u;
const LOOSE_FIRST = /^(\p{Nd}{1,3})\s(?=\p{L}|["\u00ab\u201c])/u;
const LOOSE_LAST = /(?<=[\p{L}"\u00bb\u201d?!)])\s(\p{Nd}{1,3})$/u;
const LONGEST_ROW = 300;
/**
 * Asked of the last character first: an expression for the end of a line is tried at every place of it. The last code
 * unit may be half of a digit outside the basic plane.
 */
const endsInDigit = (text: string): boolean => /[\p{Nd}\p{Cs}]/u.test(text.slice(-1));
const endsInBracket = (text: string): boolean => /[)\]]/.test(text.slice(-1));

/** Page numbers introduced by a page word; the last such place of the line counts. */
export const readPages = perLine(findPages);

function findPages(line: Line): PrintedPages | null {
  if (!line.hasDigits) return null;
  const text = line.folded.text;
  const apart = APART.exec(text);
  if (apart !== null) {
    const span = line.folded.rawSpan(apart.index, apart.index + apart[0].length);
    return { pages: pagesOf(apart.groups), span, last: apart.index + apart[0].length === text.length };
  }
  let found: PrintedPages | null = null;
  for (const match of text.matchAll(WITH_WORD)) {
    const end = match.index + match[0].length;
    found = {
      pages: pagesOf(match.groups, /^[^a-z]/.test(match[0])),
      span: line.folded.rawSpan(match.index, end),
      last: /^[ .,;|)]*$/.test(text.slice(end, end + 8)) && text.length - end < 8,
    };
  }
  return found;
}

/** `Start page: 9` or `End page: 38` on a line of its own. */
export function readPageEnd(line: Line): { readonly end: 'first' | 'last'; readonly number: string } | null {
  const text = line.folded.text;
  if (text.length > LONGEST_END) return null;
  const match = PAGE_END.exec(text)?.groups;
  if (match === undefined) return null;
  return { end: match.first === undefined ? 'last' : 'first', number: match.number ?? '' };
}

/** Page numbers in a column of their own, set apart by a tab, wide space or leader dots: `27<tab>Title`, `Title ... 27`. */
export function readColumnPages(raw: string, line: Line): PrintedPages | null {
  if (line.end - line.start > LONGEST_ROW) return null;
  const text = raw.slice(line.start, line.end);
  const match =
    COLUMN_FIRST.exec(text) ??
    (endsInDigit(text) ? COLUMN_LAST.exec(text) : null) ??
    (endsInBracket(text) ? COLUMN_BRACKETED.exec(text) : null);
  if (match === null) return null;
  if (/[)\]]$/.test(match[0]) && isYear(match[1]) && isYear(match[2])) return null;
  const start = line.start + match.index;
  return {
    pages: pagesOf({
      first: toAsciiDigits(match[1] ?? match[3] ?? ''),
      last: match[2] === undefined ? undefined : toAsciiDigits(match[2]),
    }),
    span: { start, end: start + match[0].length },
    last: true,
  };
}

/**
 * Page numbers with nothing but a space between them and the title, before or after it. Only a whole column of them,
 * growing down the page, is one.
 */
export function readLoosePages(raw: string, line: Line): PrintedPages | null {
  if (line.end - line.start > LONGEST_ROW || line.bullet !== null) return null;
  const text = raw.slice(line.start, line.end);
  const match = LOOSE_FIRST.exec(text) ?? (endsInDigit(text) ? LOOSE_LAST.exec(text) : null);
  if (match === null) return null;
  const start = line.start + match.index;
  const pages = pagesOf({ first: toAsciiDigits(match[1] ?? ''), last: undefined });
  return { pages, span: { start, end: start + match[0].length }, last: true };
}

/** A range of pages without a page word: a line of its own, or after leader dots or a comma at a line's end. */
export function readBarePages(line: Line): PrintedPages | null {
  if (!line.hasDigits) return null;
  const text = line.folded.text;
  const tail = text.slice(-LONGEST_TAIL);
  const match = text.length <= 16 ? BARE.exec(text) : BARE_LAST.exec(tail);
  if (match === null || match.groups?.last === undefined) return null;
  if (isMonth(match.groups)) return null;
  const offset = text.length <= 16 ? 0 : text.length - tail.length;
  const from = offset + match.index;
  return {
    pages: pagesOf(match.groups),
    span: line.folded.rawSpan(from, from + match[0].length),
    last: true,
  };
}

/**
 * `69-39` and `39–69` alike become `39-69`; a short second number is completed: `347-66` is `347-366`.
 *
 * @param whole numbers are never shortened, as in Persian print: `34-7` is a range written from right to left
 */
export function normalisePages(first: string, last: string | undefined, whole = false): string {
  const from = Number(first);
  if (last === undefined) return String(from);
  let to = Number(last);
  const completed = Number(first.slice(0, Math.max(0, first.length - last.length)) + last);
  if (!whole && to < from && last.length < first.length && completed > from) to = completed;
  if (to === from) return String(from);
  return from < to ? `${from}-${to}` : `${to}-${from}`;
}

function pagesOf(groups: Record<string, string | undefined> | undefined, whole = false): string {
  return normalisePages(groups?.first ?? '', groups?.last, whole);
}

/** "2016-06" is a month; pages may be shortened so only where no month has the number. */
function isMonth({ first, last }: Record<string, string | undefined>): boolean {
  return isYear(first) && last?.length === 2 && Number(last) >= 1 && Number(last) <= 12;
}

function isYear(digits: string | undefined): boolean {
  const number = Number(toAsciiDigits(digits ?? ''));
  return number >= 1200 && number <= 2100;
}

function escaped(word: string): string {
  return word
    .toLowerCase()
    .replace(/[.()]/g, String.raw`\$&`)
    .replace(/ /g, '[ \\u200c]*');
}

function longer(a: string, b: string): number {
  return b.length - a.length;
}
