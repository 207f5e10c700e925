import type { Span } from '../../domain/span.js';
import { normalise } from '../../text/normalise.js';
import type { NormalisedText } from '../../text/normalised-text.js';

/** A line of raw text. Its span is its content: without bullet, surrounding white space and line break. */
export interface Line extends Span {
  /** Position in the document, from 0. */
  readonly index: number;
  /** Raw offsets of the whole line, without its line break. */
  readonly full: Span;
  /** What the content was marked with: a bullet, a number, or nothing. */
  readonly bullet: 'mark' | 'number' | null;
  readonly blank: boolean;
  /** A line of rules only (`|`, `---`), which divides parts of a page. */
  readonly rule: boolean;
  /** The content made for matching; worked out when first asked for. */
  readonly folded: NormalisedText;
}

const LINE_BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const MARK =
  /^(?:[\u2022\u25cf\u25aa\u25e6\u2023\u25ba\u25b6\u25a0\u25a1\u25cb\u2713\uf0b7]\s*|[*\-\u2013\u2014\u00b7+]\s+)/u;
const NUMBER = /^(?:\[\p{Nd}{1,3}\]|\(\p{Nd}{1,3}\)|\p{Nd}{1,3}[.)](?!\p{Nd})|\p{Nd}{1,3}\s?[-\u2013]\s)\s*/u;
const RULE = /^[\s|_=*~\-\u2013\u2014\u2500\u2501]+$/u;
const OUTER_SPACE = /[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** The lines of a text, in one pass. */
export function readLines(raw: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const lineBreak of raw.matchAll(LINE_BREAK)) {
    lines.push(lineOf(raw, lines.length, start, lineBreak.index));
    start = lineBreak.index + lineBreak[0].length;
  }
  if (start < raw.length) lines.push(lineOf(raw, lines.length, start, raw.length));
  return lines;
}

/** The span without the white space and invisible direction marks around its text. */
export function trimmed(raw: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && OUTER_SPACE.test(raw.charAt(start))) start++;
  while (end > start && OUTER_SPACE.test(raw.charAt(end - 1))) end--;
  return { start, end };
}

function lineOf(raw: string, index: number, from: number, to: number): Line {
  const outer = trimmed(raw, { start: from, end: to });
  // A bullet stands in the first few characters, so a slice bounds the work on endless lines.
  const head = raw.slice(outer.start, Math.min(outer.end, outer.start + 16));
  const mark = MARK.exec(head) ?? NUMBER.exec(head);
  const rule =
    outer.end > outer.start && outer.end - outer.start < 200 && RULE.test(raw.slice(outer.start, outer.end));
  const bullet = mark === null || rule ? null : /\p{Nd}/u.test(mark[0]) ? 'number' : 'mark';
  const content =
    bullet === null ? outer : trimmed(raw, { start: outer.start + mark![0].length, end: outer.end });
  let folded: NormalisedText | null = null;
  return {
    ...content,
    index,
    full: { start: from, end: to },
    bullet,
    blank: outer.start === outer.end,
    rule,
    get folded() {
      folded ??= normalise(raw, { range: content });
      return folded;
    },
  };
}
