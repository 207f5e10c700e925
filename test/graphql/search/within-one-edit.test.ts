import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { withinOneEdit } from '../../../src/graphql/search/within-one-edit.js';

describe('withinOneEdit', () => {
  it.each([
    ['realism', 'realism', true],
    ['realizm', 'realism', true],
    ['realsm', 'realism', true],
    ['reallism', 'realism', true],
    ['relaism', 'realism', true],
    ['واقعگرایی', 'واقعگرائی', true],
    ['وابسنگی', 'وابستگی', true],
    ['relaizm', 'realism', false],
    ['real', 'realism', false],
    ['abc', 'cab', false],
    ['', 'ab', false],
  ])('%s and %s: %s', (one, other, near) => {
    expect([withinOneEdit(one, other), withinOneEdit(other, one)]).toEqual([near, near]);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });
  test.prop([word, word])('agrees with trying every edit', (one, other) => {
    expect(withinOneEdit(one, other)).toBe(edits(one).has(other));
  });
});

function edits(word: string): Set<string> {
  const found = new Set([word]);
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    found.add(before + after.slice(1));
    if (after.length > 1) found.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of ['a', 'b', 'c', 'd']) {
      found.add(before + letter + after);
      found.add(before + letter + after.slice(1));
    }
  }
  return found;
}
