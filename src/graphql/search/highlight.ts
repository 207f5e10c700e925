import type { Span } from '../../domain/span.js';
import { sentenceSpans } from '../../text/sentence-spans.js';
import { findSpans } from './find-spans.js';
import type { SearchField } from './search-field.enum.js';
import type { SearchHighlight } from './search-highlight.type.js';
import type { Spellings } from './spellings.js';

/** A text of a result, and which of its fields it is. */
export interface FieldText {
  readonly field: SearchField;
  readonly text: string | null;
}

/** The texts that hold one of the words, each once; of an abstract the sentence that holds most. */
export function highlight(fields: readonly FieldText[], words: readonly Spellings[]): SearchHighlight[] {
  const found = new Map<string, SearchHighlight>();
  for (const { field, text } of fields) {
    if (text === null) continue;
    const spans = findSpans(text, words);
    if (spans.length === 0) continue;
    const passage = field === 'ABSTRACT' ? bestSentence(text, spans) : { start: 0, end: text.length };
    const shown = text.slice(passage.start, passage.end);
    if (!found.has(shown)) found.set(shown, { field, text: shown, spans: within(passage, spans) });
  }
  return [...found.values()];
}

function bestSentence(text: string, spans: readonly Span[]): Span {
  const whole = { start: 0, end: text.length };
  return sentenceSpans(text, whole).reduce<{ sentence: Span; count: number }>(
    (best, sentence) => {
      const count = within(sentence, spans).length;
      return count > best.count ? { sentence, count } : best;
    },
    // A word that runs over the end of a sentence is shown with the whole text.
    { sentence: whole, count: 0 },
  ).sentence;
}

function within(passage: Span, spans: readonly Span[]): Span[] {
  return spans
    .filter(({ start, end }) => start >= passage.start && end <= passage.end)
    .map(({ start, end }) => ({ start: start - passage.start, end: end - passage.start }));
}
