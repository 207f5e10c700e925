import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/sources/decode/decode-bytes.js';
import { readDocument } from '../../src/sources/read-document.js';
import { readText } from './read-fixture.js';

const utf16le = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
const page = 'A title of the page\n\nAbstract\n\nA short abstract.\n\nKeywords: one, two\n';

describe('what cannot be read', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'decode', /empty/],
    ['white space', new TextEncoder().encode(' \n\t\n'), 'decode', /no text/],
    ['a binary file', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3, 0]), 'decode', /binary/],
    [
      'bytes of an older code page',
      new Uint8Array([0xc7, 0xe1, 0xd3, 0xed, 0xc7, 0xd3, 0x20, 0x41]),
      'decode',
      /UTF-8/,
    ],
    ['half a UTF-16 character', Buffer.concat([utf16le('abc'), Buffer.from([0x41])]), 'decode', /UTF-16/],
    ['a file too large', new Uint8Array(MAX_BYTES + 1).fill(0x61), 'decode', /at most/],
    [
      'a letter',
      new TextEncoder().encode('Dear all,\n\nthe meeting takes place on Monday.\n'),
      'detect',
      /table of contents/,
    ],
    [
      'a piece of news',
      new TextEncoder().encode('وزیر روز دوشنبه گفت که گفت‌وگوها ادامه دارد و هیئت‌ها دیدار خواهند کرد.\n'),
      'detect',
      /BibTeX/,
    ],
    [
      'a program',
      new TextEncoder().encode('export const pages = [1, 2];\nfunction abstract() {}\n'),
      'detect',
      /page of an article/,
    ],
    [
      'a bibliography without a whole entry',
      new TextEncoder().encode('@article{a,\n  title = {x\n'),
      'parse',
      /no article/,
    ],
  ] as const)('quarantines %s', (_name, bytes, stage, reason) => {
    expect(readDocument({ path: 'abstract.bib', bytes })).toMatchObject({
      status: 'quarantined',
      stage,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      reason: expect.stringMatching(reason) as string,
    });
  });
});

describe('encodings', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(page), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${page}`), 'utf-8'],
    ['UTF-16, little end first', utf16le(page), 'utf-16le'],
    ['UTF-16, big end first', Buffer.from(utf16le(page)).swap16(), 'utf-16be'],
  ])('reads %s, and counts offsets after the mark', (_name, bytes, encoding) => {
    const result = readDocument({ path: 'x', bytes });
    expect(result).toMatchObject({
      status: 'read',
      document: { raw: page, parserChain: [encoding, 'landing-page'] },
    });
  });

  it('keeps carriage returns and counts them', () => {
    const result = readText(page.replaceAll('\n', '\r\n'));
    if (result.status !== 'read') throw new Error(result.reason);
    const { raw, articles } = result.document;
    const abstract = articles[0]?.sections.find((section) => section.kind === 'abstract');
    expect(raw.slice(abstract?.start, abstract?.end)).toBe('A short abstract.');
  });
});
