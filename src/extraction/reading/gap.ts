import type { Token } from '../../text/token.js';

/** What stands between a token and the one before it, from the weakest break to the strongest. */
export const GAPS = ['none', 'list', 'clause', 'sentence'] as const;

export type Gap = (typeof GAPS)[number];

const PERSIAN_COMMA = '\u060C';
const PERSIAN_SEMICOLON = '\u061B';
const PERSIAN_QUESTION_MARK = '\u061F';
const LIST_MARK = new RegExp(`[,${PERSIAN_COMMA}]`);
const CLAUSE_MARK = new RegExp(`[;:${PERSIAN_SEMICOLON}|\u2022]`);
const SENTENCE_MARK = new RegExp(`[!?${PERSIAN_QUESTION_MARK}]|\\.(?=\\s|$|["'\u00BB\u201D)\\]])`);

/**
 * The break before each token, read from the raw text between them: a comma may join a list or divide clauses, so
 * it is kept apart from the marks that surely end a clause.
 */
export function gapsBetween(raw: string, tokens: readonly Token[]): Gap[] {
  return tokens.map((token, index) => {
    const previous = tokens[index - 1];
    if (previous === undefined) return 'sentence';
    return token.start - previous.end <= 1 ? 'none' : gapOf(raw.slice(previous.end, token.start));
  });
}

function gapOf(between: string): Gap {
  if (SENTENCE_MARK.test(between)) return 'sentence';
  if (CLAUSE_MARK.test(between)) return 'clause';
  return LIST_MARK.test(between) ? 'list' : 'none';
}
