import type { Evidence } from '../../domain/evidence.js';
import type { Span } from '../../domain/span.js';
import type { SectionReading, Sentence } from './section-reading.js';

/** A passage longer than this is cut to the words around the mention, so that a person reads it at a glance. */
const LONGEST_PASSAGE = 420;
const WORDS_AROUND = 180;

/**
 * The readable passage around a mention: its sentence, or of a very long one the words on either side; a title and
 * a keyword whole.
 */
export function passageAround(
  raw: string,
  reading: SectionReading,
  sentence: Sentence,
  mention: Span,
  rule: string,
): Evidence {
  const { start, end } = trimmed(raw, bounded(raw, sentence, mention));
  return {
    quote: raw.slice(start, end),
    start,
    end,
    language: reading.section.language,
    section: reading.section.kind,
    level: reading.level,
    rule,
  };
}

function bounded(raw: string, sentence: Span, mention: Span): Span {
  if (sentence.end - sentence.start <= LONGEST_PASSAGE) return sentence;
  return {
    start: wordEdge(raw, Math.max(sentence.start, mention.start - WORDS_AROUND), sentence.start),
    end: wordEdge(raw, Math.min(sentence.end, mention.end + WORDS_AROUND), sentence.end),
  };
}

/** The nearest white space before an offset, down to `limit` when that lies before it, or up to it. */
function wordEdge(raw: string, offset: number, limit: number): number {
  const step = limit <= offset ? -1 : 1;
  let at = offset;
  while (at !== limit && !/\s/.test(raw[at] ?? ' ')) at += step;
  return at;
}

/** Without the white space and bullets at its ends. */
function trimmed(raw: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s\u2022]/.test(raw[from]!)) from++;
  while (to > from && /\s/.test(raw[to - 1]!)) to--;
  return { start: from, end: to };
}
