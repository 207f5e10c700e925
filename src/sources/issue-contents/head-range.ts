import { bylineLikeness } from '../layout/byline-likeness.js';
import { readHeading } from '../layout/heading.js';
import type { Line } from '../layout/line.js';
import type { PrintedPages } from '../layout/page-range.js';
import { isAsideLine, isHeadLine, LONGEST_HEAD_LINE } from './head-line.js';

/** Title in two languages or two lines, byline and pages: no entry prints more lines above its abstract. */
export const MOST_HEAD_LINES = 5;
/** Names, and nothing that a title could be. */
export const CLEAR_BYLINE = 1.5;
const ADDRESS = /^(?:doi\b|https?:|www\.|10\.[0-9]{4})/u;

/** Reads the pages of a line, by one of the ways to print them. */
export type ReadPages = (line: Line) => PrintedPages | null;

/** Walks up from the line with the pages over byline and title. */
export function headStart(
  lines: readonly Line[],
  index: number,
  free: number,
  printed: PrintedPages,
): number {
  const line = lines[index]!;
  const onlyPages = line.end - line.start - (printed.span.end - printed.span.start) < 3;
  if (line.bullet !== null && !onlyPages) return index;
  let first = index;
  let taken = 1;
  let asides = 0;
  for (let above = index - 1; above >= free && taken < MOST_HEAD_LINES; above--) {
    const candidate = lines[above]!;
    if (candidate.blank) {
      const beyond = lines[above - 1];
      // A gap inside a head is one blank line between a title and its byline.
      if (
        beyond === undefined ||
        beyond.blank ||
        above - 1 < free ||
        !continuesOverGap(lines, above - 1, taken, onlyPages)
      )
        break;
      continue;
    }
    // Between names and pages some publishers print the type of the article and when it came out.
    if (taken === 1 && above === index - 1 - asides && isAsideLine(candidate)) {
      asides++;
      continue;
    }
    if (!isHeadLine(candidate)) break;
    first = above;
    taken++;
    if (candidate.bullet !== null) break;
  }
  return first;
}

function continuesOverGap(lines: readonly Line[], above: number, taken: number, onlyPages: boolean): boolean {
  const candidate = lines[above]!;
  if (!isHeadLine(candidate)) return false;
  return candidate.bullet !== null || taken === 1 || (onlyPages && taken === 2);
}

/** Walks down from a title with its pages over the byline below it. */
export function headEnd(
  lines: readonly Line[],
  index: number,
  first: number,
  { printed, read }: { readonly printed: PrintedPages; readonly read: ReadPages },
): number {
  const next = lines[index + 1] !== undefined && isAddress(lines[index + 1]!) ? index + 2 : index + 1;
  const below = lines[next];
  if (first < index && printed.last) {
    // Title, pages, names: where nothing above the pages is a clear byline, the line below them may be.
    const above = Math.max(...lines.slice(first, index).map((line) => bylineLikeness(line.folded.text)));
    const names = below !== undefined && below.bullet === null && isHeadLine(below) && read(below) === null;
    if (!names) return index;
    const likeness = bylineLikeness(below.folded.text);
    if (above <= 0 && likeness > CLEAR_BYLINE) return next;
    // One line above, prose or a heading below: then what stands between pages and abstract is the names.
    const alone = lines.slice(first, index).filter((line) => /\p{L}/u.test(line.folded.text)).length === 1;
    return alone && likeness > Math.max(0, above - 1) && startsBody(lines[next + 1]) ? next : index;
  }
  if (below === undefined || below.bullet !== null || !isHeadLine(below) || read(below) !== null)
    return index;
  const own = lines[index]!;
  const rest = own.folded.text
    .replace(/^[0-9]+(?: ?- ?[0-9]+)? /u, '')
    .replace(/(?:(?<![. ])[. ]+|(?<![. 0-9]))[0-9]+(?: ?- ?[0-9]+)?$/u, '');
  if (bylineLikeness(rest.slice(0, LONGEST_HEAD_LINE)) > 1)
    // Names beside the number, and the title below them.
    return printed.span.start === own.start && bylineLikeness(below.folded.text) <= 0 ? next : index;
  return bylineLikeness(below.folded.text) > 1 ? next : index;
}

function startsBody(line: Line | undefined): boolean {
  return line !== undefined && !line.blank && (readHeading(line) !== null || !isHeadLine(line));
}

function isAddress(line: Line): boolean {
  return ADDRESS.test(line.folded.text.slice(0, 20));
}
