import type { Span } from '../domain/span.js';

/** A raw text put into the order in which it is read. */
export interface ReadingOrder {
  readonly text: string;
  /** Of each UTF-16 code unit of `text` the offset of the raw one it is (or stands for). */
  readonly origins: Uint32Array;
}

/** The stretch of raw text that holds all of a stretch of the text in reading order; offsets half-open. */
export function rawSpanOf(origins: Uint32Array, { start, end }: Span): Span {
  if (start >= end) {
    const at = origins[start] ?? 0;
    return { start: at, end: at };
  }
  let first = origins[start]!;
  let last = first;
  for (let index = start + 1; index < end; index++) {
    const origin = origins[index]!;
    if (origin < first) first = origin;
    else if (origin > last) last = origin;
  }
  return { start: first, end: last + 1 };
}
