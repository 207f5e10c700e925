import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outline } from './outline.js';
import { fixtures, readFile } from './read-fixture.js';

const inputs = readdirSync(fixtures).filter((name) => /\.(?:txt|bib)$/.test(name));

describe('readDocument', () => {
  it.each(inputs)('reads %s as the file beside it says', (name) => {
    const expected: unknown = JSON.parse(
      readFileSync(join(fixtures, name.replace(/\.\w+$/, '.json')), 'utf8'),
    );
    expect(outline(readFile(join(fixtures, name)))).toEqual(expected);
  });

  it('gives sections inside the text, in order, without white space around them', () => {
    for (const name of inputs) {
      const { raw, articles } = readFile(join(fixtures, name));
      for (const { sections } of articles)
        for (const [index, { start, end }] of sections.entries()) {
          expect(raw.slice(start, end)).toBe(raw.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(sections[index - 1]?.start ?? 0);
        }
    }
  });
});
