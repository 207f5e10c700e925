import type { Line } from './line.js';

/** Lines of a page of print hold about 60 to 110 characters; a paragraph of a web page is one line of any length. */
const SHORTEST = 45;
const LONGEST = 160;

/** The share of the text that stands in lines as long as those of print, 0 to 1. */
export function wrapping(lines: readonly Line[]): number {
  let wrapped = 0;
  let all = 0;
  for (const line of lines) {
    const length = line.end - line.start;
    all += length;
    if (line.bullet === null && length >= SHORTEST && length <= LONGEST) wrapped += length;
  }
  return all === 0 ? 0 : wrapped / all;
}
