import { describe, expect, it } from 'vitest';
import { argumentClasses } from '../../../src/extraction/cues/argument-words.js';
import { normalise } from '../../../src/text/normalise.js';
import { tokenise } from '../../../src/text/tokenise.js';

const classesOf = (word: string): readonly string[] =>
  argumentClasses(
    tokenise(normalise(word))
      .map(({ text }) => text)
      .join(''),
  );

describe('the classes of words of argument', () => {
  it.each([
    ['lens', 'lens'],
    ['employing', 'use'],
    ['falsified', 'test'],
    ['enriches', 'extend'],
    ['overlooks', 'flaw'],
    ['juxtaposed', 'compare'],
    ['scholars', 'others'],
    ['منظر', 'lens'],
    ['می‌آزماید', 'test'],
    ['به‌کارگیری', 'use'],
    ['نارسایی‌های', 'flaw'],
    ['مقایسه‌ای', 'compare'],
  ])('%s is of %s', (word, name) => {
    expect(classesOf(word)).toContain(name);
  });

  it.each(['embassy', 'Tehran', 'سفارت', 'باران'])('%s is of none', (word) => {
    expect(classesOf(word)).toEqual([]);
  });

  it('a negated Persian verb says so beside its own meaning', () => {
    expect(classesOf('نمی‌آزماید')).toEqual(expect.arrayContaining(['not', 'test']));
    expect(classesOf('می‌آزماید')).not.toContain('not');
  });

  it('of two stems the longer one counts', () => {
    expect(classesOf('disconfirmed')).toContain('test');
    expect(classesOf('disconfirmed')).not.toContain('compare');
  });
});
