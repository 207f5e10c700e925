import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/sources/restore/find-columns.js';
import { readLines } from '../../../src/sources/layout/line.js';

const startOf = (text: string): number | string | null => findColumns(text, readLines(text))?.start ?? null;

describe('findColumns', () => {
  it('says so where most lines have a gap in the same place', () => {
    const line = `${'the left column of the page'.padEnd(36)}and the right one beside it\n`;
    expect(startOf(line.repeat(12))).toBe(36);
  });

  it.each([
    ['lines of prose', 'a line of prose that runs over the page without a gap\n'.repeat(12)],
    [
      'a few wide gaps',
      `${'prose without any gap at all in it\n'.repeat(12)}name of a thing       another thing here\n`,
    ],
    [
      'gaps in different places',
      Array.from({ length: 12 }, (_v, i) => `${'word '.repeat(4 + i * 2)}    and more words here\n`).join(''),
    ],
  ])('says nothing of %s', (_name, text) => {
    expect(startOf(text)).toBeNull();
  });
});
