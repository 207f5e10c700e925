import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceSpans } from '../../src/text/sentence-spans.js';

const sentences = (raw: string): string[] =>
  sentenceSpans(raw, { start: 0, end: raw.length }).map(({ start, end }) => raw.slice(start, end));

describe('sentenceSpans', () => {
  test.each([
    ['English', 'First one. Second one! Third?', ['First one.', 'Second one!', 'Third?']],
    ['Persian', 'جمله نخست. آیا دوم؟ سوم', ['جمله نخست.', 'آیا دوم؟', 'سوم']],
    [
      'initials and abbreviations',
      'K. N. Waltz et al. wrote it. Dr. Nye too.',
      ['K. N. Waltz et al. wrote it.', 'Dr. Nye too.'],
    ],
    ['U.S. is no end', 'The U.S. Navy sailed. It left.', ['The U.S. Navy sailed.', 'It left.']],
    [
      'numbers of things',
      'It is No. 5 of them. They said no. 5 left',
      ['It is No. 5 of them.', 'They said no. 5 left'],
    ],
    ['figures', 'It grew by 1.76 percent. Then it fell.', ['It grew by 1.76 percent.', 'Then it fell.']],
    [
      'glued English sentences',
      'in neighbouring countries.The present work',
      ['in neighbouring countries.', 'The present work'],
    ],
    ['glued Persian sentences', 'چنین شد.پس از آن', ['چنین شد.', 'پس از آن']],
    ['addresses', 'see http://www.example.Org/a for more', ['see http://www.example.Org/a for more']],
    ['line breaks', 'broken\nover lines. Next', ['broken\nover lines.', 'Next']],
    ['bullets', '• one • two', ['one', 'two']],
    ['closing quotes', 'He said "no." She left.', ['He said "no."', 'She left.']],
    ['a question mark inside a clause', 'چرا چنین شد؟، پرسید', ['چرا چنین شد؟، پرسید']],
    ['nothing', '  ', []],
  ])('%s', (_, raw, expected) => {
    expect(sentences(raw)).toEqual(expected);
  });

  test('keeps every letter, in order, and offsets of the whole text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('aB .!?؟\n"«»اب1')), maxLength: 60 }),
        (text) => {
          const raw = `xx ${text}`;
          const spans = sentenceSpans(raw, { start: 3, end: raw.length });
          const kept = spans.map(({ start, end }) => raw.slice(start, end)).join('');
          expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
