import { describe, expect, it } from 'vitest';
import { expandPhrase } from '../../../src/extraction/cues/expand-phrase.js';

const PARTS = { work: ['the article', 'this paper'], done: ['used', 'applied'] };

describe('the phrases a pattern stands for', () => {
  it.each([
    ['drawing on', ['drawing on']],
    ['(is|are) {done}', ['is used', 'is applied', 'are used', 'are applied']],
    ['({done}|read) by', ['used by', 'applied by', 'read by']],
    ['lens (of|)', ['lens of', 'lens']],
    ['(مقاله|) حاضر', ['مقاله حاضر', 'حاضر']],
  ])('%s', (pattern, phrases) => {
    expect(expandPhrase(pattern, PARTS)).toEqual(phrases);
  });

  it('refuses a part that is not there, and a pattern that stands for too many', () => {
    expect(() => expandPhrase('in {nothing}', PARTS)).toThrow(RangeError);
    const ten = '(a|b|c|d|e|f|g|h|i|j)';
    expect(() => expandPhrase([ten, ten, ten, ten].join(' '), PARTS)).toThrow(/5000/);
  });
});
