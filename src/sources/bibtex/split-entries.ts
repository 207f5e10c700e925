import type { Span } from '../../domain/span.js';

/** One `@type{…}` of a bibliography, raw, from its at sign to where the next one starts. */
export interface EntrySource extends Span {
  /** Lower case. */
  readonly type: string;
}

/** An entry starts a line; an at sign inside a value (an e-mail address) hardly ever does with a brace after it. */
const START = /^[ \t]*@([a-z]{2,30})[ \t]*[{(]/gim;

/**
 * Divides a bibliography into its entries before any is parsed, so that a broken one cannot swallow those after
 * it, and work on each is bounded by its own length.
 */
export function splitEntries(raw: string): EntrySource[] {
  const starts = [...raw.matchAll(START)].map((match) => ({
    start: match.index + match[0].indexOf('@'),
    type: (match[1] ?? '').toLowerCase(),
  }));
  return starts.map(({ start, type }, index) => {
    return { start, end: starts[index + 1]?.start ?? raw.length, type };
  });
}
