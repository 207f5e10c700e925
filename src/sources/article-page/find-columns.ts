import type { Diagnostic } from '../../domain/diagnostic.js';
import type { Line } from '../layout/line.js';

const GUTTER = /(?<=\S)(?: {3,}|\t+)(?=\S)/u;
/** Text on both sides of a gap: shorter pieces are numbers, names or the cells of a table. */
const SHORTEST_PIECE = 12;
const LONGEST_LINE = 240;
const FEWEST_LINES = 8;
const LEAST_SHARE = 0.6;
/** The second column starts in the same place, give or take a word. */
const TOLERANCE = 4;

/**
 * Says that a text is set in two columns side by side. It stays as it is: its lines run on across the gap, so that a
 * span over one column would hold the other too, and quotes must be the file's own text.
 */
export function findColumns(raw: string, lines: readonly Line[]): Diagnostic[] {
  const written = lines.filter((line) => !line.blank && !line.rule);
  const starts = written.flatMap(({ full }) => {
    if (full.end - full.start > LONGEST_LINE) return [];
    const text = raw.slice(full.start, full.end).trimEnd();
    const gap = GUTTER.exec(text);
    if (gap === null || gap.index < SHORTEST_PIECE) return [];
    const start = gap.index + gap[0].length;
    return text.length - start < SHORTEST_PIECE ? [] : [start];
  });
  if (starts.length < FEWEST_LINES || starts.length < LEAST_SHARE * written.length) return [];
  const middle = starts.toSorted((a, b) => a - b)[Math.floor(starts.length / 2)]!;
  const stable = starts.filter((start) => Math.abs(start - middle) <= TOLERANCE).length;
  if (stable < LEAST_SHARE * starts.length) return [];
  return [
    {
      severity: 'warning',
      rule: 'text-in-columns',
      start: written[0]!.start,
      end: written.at(-1)!.end,
      message:
        'This text is set in two columns side by side and is read line by line. Convert the PDF again in reading order (pdftotext without -layout).',
    },
  ];
}
