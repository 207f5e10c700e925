import type { Span } from '../../domain/span.js';
import { normalise } from '../../text/normalise.js';
import { normalisedString } from '../../text/normalised-string.js';
import type { NormalisedText } from '../../text/normalised-text.js';

/** A line of raw text. Its span is its content: without bullet, surrounding white space, bars of a table and line break. */
export interface Line extends Span {
  /** Position in the list of lines, from 0. */
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
  /** The content has digits of some script: without them a line is no page number, date or the like. */
  readonly hasDigits: boolean;
  /** What readers found in it, for `perLine` alone. */
  readonly known: (object | string | null | undefined)[];
}

const MARK =
  /^(?:[\u2022\u25cf\u25aa\u25e6\u2023\u25ba\u25b6\u25a0\u25a1\u25cb\u2713\uf0b7]\s*|[*\-\u2013\u2014\u00b7+]\s+)/u;
const NUMBER =
  /^(?:\[\p{Nd}{1,3}\]|\(\p{Nd}{1,3}\)|\p{Nd}{1,3}[.)](?!\p{Nd})|\p{Nd}{1,3}\s?[-\u2013]\s(?!\s*\p{Nd}))\s*/u;
const RULE = /^[\s|_=*~\-\u2013\u2014\u2500\u2501]+$/u;
const LONGEST_RULE = 200;
/** A bullet stands in the first few characters, which bounds the work on endless lines. */
const LONGEST_BULLET = 16;

/** Only read as text with nothing in it. */
const EMPTY: NormalisedText = normalise('');

/**
 * The lines of a text, in one pass. A gap of any height counts as at most two blank lines, because no layout says
 * more by a higher one.
 */
export function readLines(raw: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < raw.length;) {
    const end = lineEnd(raw, start);
    const outer = trimmed(raw, { start, end });
    if (outer.start < outer.end) lines.push(new TextLine(raw, lines.length, { start, end }, outer));
    else if (lines.at(-1)?.blank !== true || lines.at(-2)?.blank !== true)
      lines.push(blankLine(lines.length, start, end));
    start = raw.charCodeAt(end) === 0x0d && raw.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
  }
  return lines;
}

/** The span without the white space and invisible direction marks around its text. */
export function trimmed(raw: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isOuterSpace(raw.charCodeAt(start))) start++;
  while (end > start && isOuterSpace(raw.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The content of a row of a table that has one cell, or of its outer cells: "Title | ||". */
function withoutBars(raw: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBarOrSpace(raw.charCodeAt(start))) start++;
  while (end > start && isBarOrSpace(raw.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : span;
}

const BAR = 0x7c;
const isBarOrSpace = (code: number): boolean => code === BAR || isOuterSpace(code);

/** A class only because a page has thousands of lines and few of them are ever folded. */
class TextLine implements Line {
  readonly start: number;
  readonly end: number;
  readonly bullet: 'mark' | 'number' | null = null;
  readonly blank = false;
  readonly rule: boolean;
  readonly known: (object | string | null | undefined)[] = [];
  private fold: NormalisedText | null = null;
  private digits: boolean | null = null;

  constructor(
    private readonly raw: string,
    readonly index: number,
    readonly full: Span,
    outer: Span,
  ) {
    this.start = outer.start;
    this.end = outer.end;
    this.rule = outer.end - outer.start < LONGEST_RULE && RULE.test(raw.slice(outer.start, outer.end));
    if (this.rule) return;
    const cell = withoutBars(raw, outer);
    this.start = cell.start;
    this.end = cell.end;
    const head = raw.slice(cell.start, Math.min(cell.end, cell.start + LONGEST_BULLET));
    const mark = MARK.exec(head);
    const bullet = mark ?? NUMBER.exec(head);
    if (bullet === null) return;
    this.bullet = mark === null ? 'number' : 'mark';
    this.start = trimmed(raw, { start: cell.start + bullet[0].length, end: cell.end }).start;
  }

  get folded(): NormalisedText {
    this.fold ??= new LineText(this.raw, { start: this.start, end: this.end });
    return this.fold;
  }

  get hasDigits(): boolean {
    return (this.digits ??= /[0-9]/.test(this.folded.text));
  }
}

/** A folded line. Most are only looked at; the way back to the raw text is worked out for the few that are cut. */
class LineText implements NormalisedText {
  readonly text: string;
  private mapped: NormalisedText | null = null;

  constructor(
    private readonly raw: string,
    private readonly range: Span,
  ) {
    this.text = normalisedString(raw, range);
  }

  rawSpan(start: number, end: number): Span {
    this.mapped ??= normalise(this.raw, { range: this.range });
    return this.mapped.rawSpan(start, end);
  }
}

function blankLine(index: number, start: number, end: number): Line {
  return {
    index,
    start,
    end: start,
    full: { start, end },
    bullet: null,
    blank: true,
    rule: false,
    folded: EMPTY,
    hasDigits: false,
    known: [],
  };
}

/** Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator (Unicode UAX 14). */
function lineEnd(raw: string, from: number): number {
  for (let index = from; index < raw.length; index++) {
    const code = raw.charCodeAt(index);
    if ((code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029) return index;
  }
  return raw.length;
}

function isOuterSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2069) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
