import type { Line } from './line.js';

/** Lines of a page of print hold about 60 to 110 characters; a paragraph of a web page is one line of any length. */
const SHORTEST = 45;
const LONGEST = 160;

const SENTENCE_END = /[.!?:;\u061f\u061b\u00bb"')\]]$/u;

/** Several sources ask it of the same text. */
const known = new WeakMap<readonly Line[], number>();

/** The share of the text that stands in lines of print which run on into the next line, 0 to 1. */
export function wrapping(lines: readonly Line[]): number {
  let share = known.get(lines);
  if (share === undefined) known.set(lines, (share = shareWrapped(lines)));
  return share;
}

function shareWrapped(lines: readonly Line[]): number {
  let wrapped = 0;
  let all = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const length = line.end - line.start;
    all += length;
    if (length < SHORTEST || length > LONGEST) continue;
    // PDF text often has a blank line between any two.
    const below = lines[index + 1]?.blank === true ? lines[index + 2] : lines[index + 1];
    if (below === undefined || below.blank || below.bullet === 'mark') continue;
    if (runsOn(line.folded.text.trimEnd(), below.folded.text)) wrapped += length;
  }
  return all === 0 ? 0 : wrapped / all;
}

/** Latin sentences go on in lower case; Persian has no such sign, so an open end must do. */
function runsOn(text: string, next: string): boolean {
  return next.length > 0 && !SENTENCE_END.test(text) && /^[\p{L}"'(\d]/u.test(next);
}
