import type { Span } from '../../domain/span.js';

const PERSIAN_COMMA = '\u060C';
const PERSIAN_SEMICOLON = '\u061B';
const ARABIC_THOUSANDS = '\u066C';
const MARKS = `,;|\u2022\u00B7\u25AA\u25A0\u25CF\u25E6\u2219\u22C5\u2023\uFF0C\uFF1B${ARABIC_THOUSANDS}${PERSIAN_COMMA}${PERSIAN_SEMICOLON}`;
/** A full stop ends a keyword when white space and no abbreviation stand beside it. */
const FULL_STOP = /(?<=[^\s.]{2})\.(?=\s)/;
const ABBREVIATION = /(?:^|[\s.])\p{Lu}\.$/u;
/**
 * What divides a list that has none of the marks, the surest first; `least` is how many of it a list must have, since
 * one dash or slash may well stand inside a keyword.
 */
const WEAK: readonly { readonly mark: RegExp; readonly least: number; readonly phrases?: true }[] = [
  { mark: /\t+| {3,}/g, least: 1 },
  { mark: /(?<=\s)[-\u2013\u2014*_](?=\s)/g, least: 2 },
  { mark: /(?<=\s)[/\\]|[/\\](?=\s)/g, least: 1 },
  {
    mark: /(?<=\s)[-\u2013\u2014](?=\S)|(?<=\S)[-\u2013\u2014](?=\s)|(?<=\s)[-\u2013\u2014](?=\s)/g,
    least: 2,
  },
  { mark: /[/\\]/g, least: 2 },
  // Dashes join words of one keyword too, hyphens do in Latin script; a list of them has phrases between.
  { mark: /[\u2013\u2014]|(?<=\p{Script=Arabic})-(?=\p{Script=Arabic})/gu, least: 2, phrases: true },
  { mark: /(?<=\p{Script=Arabic}{2})\.(?=\p{Script=Arabic}{2})/gu, least: 2, phrases: true },
];
/** So many glued marks divide even single words. */
const CLEARLY_A_LIST = 3;
const EDGE =
  /[\s.:*_/\\|"'\u00AB\u00BB\u201C\u201D\u2018\u2019\-\u2013\u200C\u200F\u200E,;\u060C\u061B\u2022]/;
const CLOSING_BRACKET: Readonly<Record<string, string>> = { '(': ')', '[': ']', '\u00AB': '\u00BB' };

/**
 * The keywords of a list as spans of `text` (UTF-16 code units, half-open): divided by commas, semicolons, bullets
 * and full stops; where none of these stands, by wide gaps, dashes or slashes, or else by lines. Marks inside brackets
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
  const words = text.trim();
  const from = text.indexOf(words);
  for (const { mark, least, phrases } of WEAK) {
    const cuts = [...words.matchAll(mark)].map(({ index }) => from + index);
    if (cuts.length < least) continue;
    if (phrases !== true || cuts.length >= CLEARLY_A_LIST) return cuts;
    const pieces = [...cuts, text.length].map((cut, at) => text.slice(at === 0 ? 0 : cuts[at - 1]! + 1, cut));
    if (pieces.filter((piece) => /\S\s+\S/u.test(piece)).length > 1) return cuts;
  }
  return [];
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text[from]!)) from++;
  while (to > from && EDGE.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
