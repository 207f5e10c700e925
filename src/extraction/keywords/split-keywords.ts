import type { Span } from '../../domain/span.js';

const PERSIAN_COMMA = '\u060C';
const PERSIAN_SEMICOLON = '\u061B';
const MARKS = `,;|\u2022\u00B7${PERSIAN_COMMA}${PERSIAN_SEMICOLON}`;
/** A full stop ends a keyword when white space and no abbreviation stand beside it. */
const FULL_STOP = /(?<=[^\s.]{2})\.(?=\s)/;
const ABBREVIATION = /(?:^|[\s.])\p{Lu}\.$/u;
const SPACED_DASH = /(?<=\s)[-\u2013\u2014](?=\s)/g;
const SPACED_SLASH = /(?<=\s)\/(?=\s)/g;
const EDGE = /[\s.:*"'\u00AB\u00BB\u201C\u201D\u2018\u2019\-\u2013\u200C\u200F\u200E,;\u060C\u061B\u2022]/;
const CLOSING_BRACKET: Readonly<Record<string, string>> = { '(': ')', '[': ']', '\u00AB': '\u00BB' };

/**
 * The keywords of a list as spans of `text` (UTF-16 code units, half-open): divided by commas, semicolons, bullets
 * and full stops; where none of these stands, by spaced dashes or slashes, or else by lines. Marks inside brackets
 * divide nothing. Empty items are left out.
 */
export function splitKeywords(text: string, byLine: boolean): Span[] {
  const marks = positionsOfMarks(text);
  const cuts = marks.length > 0 ? marks : weakCuts(text);
  const lines = byLine || cuts.length === 0 ? [...text.matchAll(/\n/g)].map(({ index }) => index) : [];
  const edges = [...cuts, ...lines].sort((a, b) => a - b);
  const spans: Span[] = [];
  let start = 0;
  for (const edge of [...edges, text.length]) {
    const span = trimmed(text, start, edge);
    if (/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) spans.push(span);
    start = edge + 1;
  }
  return spans;
}

function positionsOfMarks(text: string): number[] {
  const positions: number[] = [];
  const open: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    const closing = CLOSING_BRACKET[mark];
    if (closing !== undefined && text.indexOf(closing, at) >= 0) open.push(closing);
    else if (open.at(-1) === mark) open.pop();
    else if (open.length === 0 && (MARKS.includes(mark) || isEndingStop(text, at))) positions.push(at);
  }
  return positions;
}

function isEndingStop(text: string, at: number): boolean {
  if (text[at] !== '.') return false;
  const before = text.slice(Math.max(0, at - 4), at + 1);
  return FULL_STOP.test(text.slice(Math.max(0, at - 3), at + 2)) && !ABBREVIATION.test(before);
}

function weakCuts(text: string): number[] {
  const dashes = [...text.matchAll(SPACED_DASH)].map(({ index }) => index);
  if (dashes.length > 1) return dashes;
  return [...text.matchAll(SPACED_SLASH)].map(({ index }) => index);
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text[from]!)) from++;
  while (to > from && EDGE.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
