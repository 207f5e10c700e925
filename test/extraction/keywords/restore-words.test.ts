import { describe, expect, it } from 'vitest';
import { restoredWords } from '../../../src/extraction/keywords/restore-words.js';

const known = new Set(['منطقه', 'ژئوپلیتیک', 'همکاری', 'امنیت', 'امنیتی', 'دوره']);
const restored = (word: string): readonly string[] | null =>
  restoredWords(word, (candidate) => known.has(candidate));

describe('words whose kashidas became hehs', () => {
  it.each([
    ['ژئوپلیتیهه', ['ژئوپلیتیک']],
    ['منطقهههطقهههمن', ['منطقه', 'منطقه']],
    ['امنیتهه', ['امنیتی']],
    ['منطقه', null],
    ['دوره', null],
    ['بیگانههه', null],
    ['منطقههمکاری', null],
    ['', null],
  ])('%s', (word, expected) => {
    expect(restored(word)).toEqual(expected);
  });
});
