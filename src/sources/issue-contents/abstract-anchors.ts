import { readHeading } from '../layout/heading.js';
import type { Line } from '../layout/line.js';
import { isHeadLine } from './head-line.js';

/** A page of one article has an abstract in each language; as many in one are a table of contents. */
const FEWEST_ABSTRACTS = 3;
/** Title and names, each perhaps set apart by a blank line. */
const MOST_LINES = 4;
const MOST_GAPS = 1;

/** Where the head of an entry stands; indices of lines, the last included. */
export interface Head {
  readonly first: number;
  readonly last: number;
}

/**
 * The heads of entries that print neither pages nor bullets, but an abstract each under its heading. A line that comes
 * again and again ("Read more") belongs to the site.
 *
 * @returns none where a text has fewer than three such abstracts
 */
export function abstractAnchors(lines: readonly Line[]): Head[] {
  const headings = lines.flatMap((line, index) => {
    const heading = readHeading(line);
    return heading?.kind === 'abstract' ? [{ index, language: heading.language }] : [];
  });
  const languages = new Set(headings.map(({ language }) => language));
  if (languages.size !== 1 || headings.length < FEWEST_ABSTRACTS) return [];
  const repeated = repeatedLines(lines);
  let free = 0;
  const heads = headings.flatMap(({ index }): Head[] => {
    const head = headAbove(lines, index, free, repeated);
    free = index + 1;
    return head === null ? [] : [head];
  });
  return heads.length === headings.length ? heads : [];
}

/** The lines that a text has more than once. */
export function repeatedLines(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { blank, folded } of lines)
    if (!blank && seen.size === seen.add(folded.text).size) repeated.add(folded.text);
  return repeated;
}

function headAbove(
  lines: readonly Line[],
  heading: number,
  free: number,
  repeated: ReadonlySet<string>,
): Head | null {
  const taken: number[] = [];
  let gaps = 0;
  for (let index = heading - 1; index >= free && taken.length < MOST_LINES; index--) {
    const line = lines[index]!;
    if (line.blank) {
      if (taken.length > 0 && !lines[index + 1]!.blank && ++gaps > MOST_GAPS) break;
      continue;
    }
    if (repeated.has(line.folded.text) || !isHeadLine(line)) break;
    taken.push(index);
  }
  return taken.length === 0 ? null : { first: taken.at(-1)!, last: taken[0]! };
}
