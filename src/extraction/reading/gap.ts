import type { Token } from '../../text/token.js';

/** What stands between a token and the one before it, from the weakest break to the strongest. */
export const GAPS = ['none', 'list', 'clause', 'sentence'] as const;

export type Gap = (typeof GAPS)[number];

const PERSIAN_COMMA = '\u060C';
const PERSIAN_SEMICOLON = '\u061B';
const PERSIAN_QUESTION_MARK = '\u061F';
const FULL_STOP = '.';
/** What may follow the full stop that ends a sentence. */
const BEHIND_FULL_STOP = /[\s"'\u00BB\u201D)\]]/;
const NONE = 0;
const LIST = 1;
const CLAUSE = 2;
const SENTENCE = 3;

/** Per code unit how strong a break it is, as an index of {@link GAPS}; a full stop is asked for what follows it. */
const STRENGTH = new Uint8Array(0x10000);
for (const mark of `,${PERSIAN_COMMA}`) STRENGTH[mark.charCodeAt(0)] = LIST;
for (const mark of `;:${PERSIAN_SEMICOLON}|\u2022`) STRENGTH[mark.charCodeAt(0)] = CLAUSE;
for (const mark of `!?${PERSIAN_QUESTION_MARK}${FULL_STOP}`) STRENGTH[mark.charCodeAt(0)] = SENTENCE;

/**
 * The break before each token, read from the raw text between them: a comma may join a list or divide clauses, so
 * it is kept apart from the marks that surely end a clause.
 */
export function gapsBetween(raw: string, tokens: readonly Token[]): Gap[] {
  const gaps: Gap[] = [];
  let end = 0;
  for (const token of tokens) {
    const areClose = token.start - end <= 1;
    gaps.push(gaps.length === 0 ? 'sentence' : areClose ? 'none' : gapOf(raw, end, token.start));
    ({ end } = token);
  }
  return gaps;
}

/** The strongest mark of a stretch of raw text. */
function gapOf(raw: string, from: number, to: number): Gap {
  let strongest = NONE;
  for (let at = from; at < to; at++) {
    const strength = STRENGTH[raw.charCodeAt(at)]!;
    if (strength <= strongest) continue;
    if (raw[at] === FULL_STOP && at + 1 < to && !BEHIND_FULL_STOP.test(raw[at + 1]!)) continue;
    strongest = strength;
  }
  return GAPS[strongest]!;
}
