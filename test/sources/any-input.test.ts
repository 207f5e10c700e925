import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/sources/read-document.js';
import type { SourceResult } from '../../src/sources/source-result.js';
import { fixtures, readText } from './read-fixture.js';

const texts = readdirSync(fixtures)
  .filter((name) => /\.(?:txt|bib)$/.test(name))
  .map((name) => readFileSync(join(fixtures, name), 'utf8'));

/** Pieces that layouts are made of, put together as no page would. */
const pieces = [
  '\n',
  '\r\n',
  '  ',
  '\t',
  '• ',
  '1. ',
  '* ',
  '|',
  '، ',
  '؛',
  ': ',
  'Pages 1-2',
  'صفحات ۱-۲',
  'pp. 9-3',
  'چکیده',
  'Abstract',
  'کلیدواژه‌ها: ',
  'Keywords',
  'نویسندگان',
  'عنوان مقاله [English]',
  'منابع',
  'References',
  'فهرست مطالب',
  'Vol. 3, No. 2 (2001)',
  'علی رضایی*',
  'Jane Doe',
  '(1398). ',
  '(2001). ',
  '10.1000/x',
  '@article{a, title = {',
  '}',
  '"',
  'مقدمه',
  'تاریخ دریافت: 1400/01/01',
  'A title of some words',
  'متنی کوتاه درباره سیاست است.',
  '\ud800',
  '\u0000',
  '\u202b',
  '\u200c',
  'ﭼﮑﯿﺪه',
];

function check(result: SourceResult): void {
  if (result.status === 'quarantined') {
    expect(result.reason).not.toBe('');
    return;
  }
  const { raw, articles, noise, diagnostics, damage } = result.document;
  expect(articles.length).toBeGreaterThan(0);
  expect(damage).toBeGreaterThanOrEqual(0);
  expect(damage).toBeLessThanOrEqual(1);
  for (const spans of [noise, ...articles.map((article) => article.sections)])
    for (const [index, { start, end }] of spans.entries()) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(raw.length);
      expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.start ?? 0);
    }
  for (const { start, end } of diagnostics) {
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(raw.length);
  }
  articles.forEach((article, index) => expect(article.index).toBe(index));
}

describe('readDocument on any input', () => {
  it('never throws, and gives ordered spans inside the text, on shuffled layout', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) =>
        check(readText(parts.join(''))),
      ),
      { numRuns: 400 },
    );
  });

  it('never throws on cut and altered pages', () => {
    const altered = fc
      .tuple(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...pieces, ''),
      )
      .map(([text, from, to, piece]) => {
        const [start, end] = [Math.floor(from * text.length), Math.floor(to * text.length)].sort(
          (a, b) => a - b,
        );
        return [text.slice(0, end), text.slice(start), text.slice(0, start) + piece + text.slice(end)];
      });
    fc.assert(
      fc.property(altered, (variants) => variants.forEach((text) => check(readText(text)))),
      { numRuns: 150 },
    );
  });

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) =>
        check(readDocument({ path: 'input', bytes })),
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['one endless line', 'a '.repeat(500_000)],
    ['a million line breaks', '\n'.repeat(1_000_000) + 'x'],
    ['brackets only', '('.repeat(1_000_000)],
    ['page words without end', 'Pages 1-2 '.repeat(100_000)],
    ['deep braces', `@article{a, title = {${'{'.repeat(1_000_000)}`],
    ['openings of entries', '@article{a, title={x\n'.repeat(40_000)],
    ['names with initials', 'Doe, J. '.repeat(120_000)],
    ['rows of loose numbers', Array.from({ length: 40_000 }, (_v, i) => `Title words ${i * 4}\n`).join('')],
    ['accents in one value', `@article{a, title={${"\\'   ".repeat(50_000)}}}`],
    ['names with addresses', `Authors\n${'Jane Doe, University of X; '.repeat(40_000)}`],
    [
      'two columns without end',
      `Abstract\n${'a piece of text here      and another piece here\n'.repeat(20_000)}`,
    ],
    ['one endless keyword list', `Abstract\nx\nKeywords: ${'a, '.repeat(300_000)}`],
  ])('finishes on %s', (_name, text) => {
    check(readText(text));
  });
});
