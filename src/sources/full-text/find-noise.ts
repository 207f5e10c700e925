import type { Span } from '../../domain/span.js';
import { SPACE } from '../../text/characters.js';
import { detectLanguage } from '../../text/detect-language.js';
import { IS_LETTER, IS_SURROGATE, LETTER_UNITS } from '../../text/letter-table.js';
import { stringFromUnits } from '../../text/string-from-units.js';
import { readIssueLine } from '../layout/issue-line.js';
import type { Line } from '../layout/line.js';

/** A running head is printed on most pages; one that stands so often is no accident. */
const FEWEST_REPEATS = 3;
const LONGEST = 130;
const LONGEST_NOTE = 70;
/** Letters that a running head has at least. */
const SHORTEST_KEY = 12;
/** Title and masthead stand within so many lines of the start. */
const FRONT = 40;
/** Page numbers alone, perhaps between dashes or bars; with a page word in either language. */
const PAGE_NUMBER = /^(?:(?:page|p\.?) ?)?[-|/ ]*[0-9]{1,4}(?: ?(?:of|\/) ?[0-9]{1,4})?[-|/ ]*$/u;

/**
 * Lines that the printer put on pages and that are no part of the text: page numbers, and heads or feet that
 * come back with other numbers. By start offset; each is a whole line.
 */
export function findNoise(lines: readonly Line[]): Span[] {
  let persian: boolean | undefined;
  // Few texts have a line that asks for it.
  const isPersian = (): boolean => (persian ??= mostlyPersian(lines));
  const keys = lines.map(headKey);
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  const first = new Set<string>();
  return lines
    .filter((line, index) => {
      if (line.blank) return false;
      const key = keys[index] ?? null;
      const short = line.full.end - line.full.start <= 24;
      if (short && PAGE_NUMBER.test(numberText(line))) return true;
      if (isLatinNote(line) && isPersian()) return true;
      if (key === null || (counts.get(key) ?? 0) < FEWEST_REPEATS) return false;
      // The first of them may be the title, or the masthead, whose numbers are not those of a page.
      const repeated = first.has(key);
      first.add(key);
      const head = readIssueLine(line) !== null || !/[0-9]/.test(line.folded.text);
      return repeated || index > FRONT || !head;
    })
    .map((line) => ({ start: line.full.start, end: line.full.end }));
}

/** A footnote that gives the foreign spelling of a term: "1. security complex", in the midst of a Persian text. */
function isLatinNote(line: Line): boolean {
  return (
    line.bullet === 'number' &&
    line.end - line.start <= LONGEST_NOTE &&
    /^[a-z0-9 ,.()&'"-]+$/u.test(line.folded.text)
  );
}

function mostlyPersian(lines: readonly Line[]): boolean {
  const languages = lines.map((line) => (line.blank ? null : detectLanguage(line.folded.text)));
  const persian = languages.filter((language) => language === 'fa').length;
  return persian > 2 * languages.filter((language) => language === 'en').length;
}

/** The letters of a line without its numbers, when it is short enough to be a head. */
function headKey(line: Line): string | null {
  if (line.blank || line.rule || line.bullet === 'mark' || line.end - line.start > LONGEST) return null;
  const key = lettersOf(line.folded.text);
  return key.length >= SHORTEST_KEY ? key : null;
}

let units = new Uint16Array(LONGEST * 2);

/** The letters of a text, what stands between words of them made one space. */
function lettersOf(text: string): string {
  // One character may become several letters.
  if (units.length < text.length) units = new Uint16Array(text.length * 2);
  let length = 0;
  let isApart = false;
  for (let at = 0; at < text.length; at++) {
    const kind = LETTER_UNITS[text.charCodeAt(at)]!;
    if (kind === IS_SURROGATE) return text.replace(/[^\p{L}]+/gu, ' ').trim();
    if (kind !== IS_LETTER) isApart = length > 0;
    else {
      if (isApart) units[length++] = SPACE;
      isApart = false;
      units[length++] = text.charCodeAt(at);
    }
  }
  return length < SHORTEST_KEY ? '' : stringFromUnits(units, 0, length);
}

function numberText(line: Line): string {
  return line.folded.text.trim();
}
