import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/text/normalise.js';
import { tokenise } from '../../src/text/tokenise.js';

const words = (raw: string): string[] => tokenise(normalise(raw)).map((token) => token.text);
const breaks = (raw: string): string[] =>
  tokenise(normalise(raw))
    .filter((token) => token.breakBefore)
    .map((token) => token.text);

describe('tokenise', () => {
  test.each([
    ['words of both scripts', 'نظریه balance of threat', ['نظریه', 'balance', 'of', 'threat']],
    ['figures glued to words', 'از 1978به بعد G20', ['از', '1978', 'به', 'بعد', 'g', '20']],
    ['soft boundaries', 'بین‌المللی', ['بینالمللی']],
    ['the possessive', "China's and states’ policy", ['china', 'and', 'states', 'policy']],
    ['apostrophes inside words', "Ba'ath, Côte d'Ivoire", ['baath', 'cote', 'divoire']],
    ['hyphens and slashes', 'neo-realism and/or چپ-راست', ['neo', 'realism', 'and', 'or', 'چپ', 'راست']],
    ['other scripts', 'Россия 中国', ['россия', '中国']],
    ['nothing but marks', '… — «»', []],
  ])('%s', (_, raw, expected) => {
    expect(words(raw)).toEqual(expected);
  });

  test.each([
    ['sentences', 'One two. Three four', ['one', 'three']],
    ['Persian marks', 'چین، هند؛ چرا؟ ایران', ['چین', 'هند', 'چرا', 'ایران']],
    ['brackets', 'United Nations (UN) here', ['united', 'un', 'here']],
    ['no break after initials', 'the U.S. policy of K. Waltz', ['the']],
    ['no break inside figures', 'about 3.5 and 1,000 things', ['about']],
    ['no break at hyphens and quotes', 'the "neo-realist" view', ['the']],
    ['bullets', 'one • two', ['one', 'two']],
  ])('breaks: %s', (_, raw, expected) => {
    expect(breaks(raw)).toEqual(expected);
  });

  test('gives the parts of a word at soft boundaries', () => {
    const [token] = tokenise(normalise('بین‌الملل'));
    expect(token).toMatchObject({ text: 'بینالملل', parts: ['بین', 'الملل'], script: 'arabic' });
    expect(tokenise(normalise('interna-\ntional'))[0]).toMatchObject({ parts: ['interna', 'tional'] });
    expect(tokenise(normalise('plain'))[0]).not.toHaveProperty('parts');
  });

  test('a token stands in the raw text where its offsets say', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("abے سیكة1۲‌ـ.,'’s\n-َﻻ")), maxLength: 80 }),
        (raw) => {
          let previous = 0;
          for (const token of tokenise(normalise(raw))) {
            expect(token.start).toBeGreaterThanOrEqual(previous);
            expect(words(raw.slice(token.start, token.end)).join('')).toBe(token.text);
            previous = token.end;
          }
        },
      ),
    );
  });
});
