import type { Span } from '../../domain/span.js';
import type { Line } from '../layout/line.js';

const GUTTER = /(?<=\S)(?: {3,}|\t+)(?=\S)/u;
/** One tab in the middle of a line; more are the cells of a table. */
const TABBED = /^[^\t]{12,}\t+[^\t]{12,}$/u;
/** Text on both sides of a gap: shorter pieces are numbers, names or the cells of a table. */
const SHORTEST_PIECE = 12;
const LONGEST_LINE = 240;
const FEWEST_LINES = 8;
const LEAST_SHARE = 0.6;
/** The second column starts in the same place, give or take a word. */
const TOLERANCE = 4;

/** Two columns side by side. */
export interface Columns {
  /** Where the second one starts, in UTF-16 code units from the start of a line; `tab` where tabs part them. */
  readonly start: number | 'tab';
  /** From the first line of the text to its last, raw. */
  readonly span: Span;
}

/** The columns a text is set in, `null` where it is in none. */
export function findColumns(raw: string, lines: readonly Line[]): Columns | null {
  const written = lines.filter((line) => !line.blank && !line.rule);
  const starts = written.flatMap(({ full }) => {
    if (full.end - full.start > LONGEST_LINE) return [];
    const text = raw.slice(full.start, full.end).trimEnd();
    const gap = text.includes('   ') || text.includes('\t') ? GUTTER.exec(text) : null;
    if (gap === null || gap.index < SHORTEST_PIECE) return [];
    const start = gap.index + gap[0].length;
    return text.length - start < SHORTEST_PIECE ? [] : [start];
  });
  if (starts.length < FEWEST_LINES || starts.length < LEAST_SHARE * written.length) return null;
  const span = { start: written[0]!.start, end: written.at(-1)!.end };
  const tabbed = written.filter(({ full }) => TABBED.test(raw.slice(full.start, full.end))).length;
  if (tabbed >= LEAST_SHARE * written.length) return { start: 'tab', span };
  const middle = starts.toSorted((a, b) => a - b)[Math.floor(starts.length / 2)]!;
  const stable = starts.filter((start) => Math.abs(start - middle) <= TOLERANCE).length;
  if (stable < LEAST_SHARE * starts.length) return null;
  return { start: middle, span };
}
