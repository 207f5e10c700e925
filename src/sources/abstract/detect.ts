import type { Detection, SourceText } from '../source.js';
import { scholarlyPoints } from './cue-count.js';
import { readProse } from './natural-prose.js';

/** Just enough to be read: any other kind that recognises its layout goes first. */
const SCORE = 0.36;
/**
 * What prose must show: a sentence or two nothing but that they are no other kind of prose, since whoever gives them
 * alone means them to be read; half a page several cues of scholarship.
 */
const NEEDED: readonly (readonly [words: number, points: number])[] = [
  [60, -1.5],
  [90, 0.75],
  [150, 2.25],
  [400, 5],
];
const MOST_NEEDED = 6;

/** Prose that speaks as scholarship does, and nothing around it that says what it is. */
export function detectAbstract({ raw, lines }: SourceText): Detection {
  const prose = readProse(raw, lines);
  const found = 'reason' in prose ? prose.reason : `points: ${scholarlyPoints(prose.text)}`;
  const known = !('reason' in prose) && scholarlyPoints(prose.text) >= needed(prose.words);
  return { score: known ? SCORE : 0, lookedFor: `the prose of an abstract (${found})` };
}

function needed(words: number): number {
  return NEEDED.find(([most]) => words <= most)?.[1] ?? MOST_NEEDED;
}
