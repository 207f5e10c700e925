import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/text/normalise.js';

describe('normalise', () => {
  test.each([
    ['Arabic yeh and kaf', 'كتابي', 'کتابی'],
    ['heh forms', 'نظریۀ خانة', 'نظریه خانه'],
    ['hamza carriers', 'مسؤول تأثیر رئیس آسیا', 'مسوول تاثیر رییس اسیا'],
    ['tatweel and vowel signs', 'کتــابِ مُهمّ', 'کتاب مهم'],
    ['bidirectional controls', '\u202bایران\u202c \u2066x\u2069', 'ایران x'],
    ['presentation forms', '\ufee7\ufee8\ufeea \ufefb', 'ننه لا'],
    ['Persian and Arabic digits', '۱۴۰۲ ٤٥', '1402 45'],
    ['Persian punctuation', 'چین، هند؛ چرا؟', 'چین, هند; چرا?'],
    ['old half spaces', 'می\u00acشود', 'می\u200cشود'],
    ['zero width non-joiner', 'بین‌الملل', 'بین\u200cالملل'],
    ['white space runs', 'a \u00a0\n\t b', 'a b'],
    ['quotes and dashes', '“Neo–Realism” «x» ‘y’', '"neo-realism" "x" \'y\''],
    [
      'diacritics and ligatures',
      'Wæver, Ångström, ﬁnal, Şükrü, İran',
      'waever, angstrom, final, sukru, iran',
    ],
    ['combining diacritics', 'Buza\u0301n', 'buzan'],
    ['raised figures', 'Realism² theory¹', 'realism theory'],
    ['transliteration signs', 'Ṣādeqī Saʿdī', 'sadeqi sadi'],
    ['hyphenation over a line break', 'interna-\ntional', 'interna\u200ctional'],
    ['a dash before a new sentence is no hyphenation', 'so -\nThe end', 'so - the end'],
    ['a Persian word after a dash is no hyphenation', 'a-\nایران', 'a- ایران'],
    ['Persian text without anything to fold', 'سیاست خارجی ایران', 'سیاست خارجی ایران'],
  ])('%s', (_, raw, expected) => {
    expect(normalise(raw).text).toBe(expected);
  });

  test('maps back to raw offsets across dropped and expanded characters', () => {
    const raw = 'از ﻻيحــهٔ چین';
    const normalised = normalise(raw);
    const at = normalised.text.indexOf('لایحه');
    const span = normalised.rawSpan(at, at + 5);
    expect(raw.slice(span.start, span.end)).toBe('ﻻيحــهٔ');
  });

  test('reads a range only, with offsets into the whole text', () => {
    const raw = 'Realism, liberalism';
    const normalised = normalise(raw, { range: { start: 9, end: 19 } });
    expect(normalised.text).toBe('liberalism');
    expect(normalised.rawSpan(0, 10)).toEqual({ start: 9, end: 19 });
  });

  test('reads skipped spans as one space', () => {
    const raw = 'balance of 12 Journal of Peace threat';
    const skip = [{ start: 11, end: 31 }];
    const normalised = normalise(raw, { skip });
    expect(normalised.text).toBe('balance of threat');
    expect(normalised.rawSpan(11, 17)).toEqual({ start: 31, end: 37 });
  });

  const wild = fc.string({
    unit: fc.constantFrom(
      ...Array.from('aZ éß1۲٣ يكةآؤئه‌ـَ\u200f\u202b\n\r\t -.،«»ﻻﷲﬁ²😀\u0301\ufeff\u00ad'),
    ),
    maxLength: 60,
  });

  test('offsets are ordered, inside the text, and never empty for a character', () => {
    fc.assert(
      fc.property(fc.oneof(wild, fc.string({ unit: 'binary' })), (raw) => {
        const normalised = normalise(raw);
        let previous = 0;
        for (let index = 0; index < normalised.text.length; index++) {
          const span = normalised.rawSpan(index, index + 1);
          expect(span.start).toBeGreaterThanOrEqual(previous);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(raw.length);
          previous = span.start;
        }
      }),
    );
  });

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.oneof(wild, fc.string({ unit: 'binary' })), (raw) => {
        const once = normalise(raw).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });

  test('a range reads as the text of that range alone', () => {
    fc.assert(
      fc.property(wild, wild, wild, (before, inside, after) => {
        const range = { start: before.length, end: before.length + inside.length };
        expect(normalise(before + inside + after, { range }).text).toBe(normalise(inside).text);
      }),
    );
  });
});
