import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { extractArticles } from '../../src/extraction/extract-articles.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { readDocument } from '../../src/sources/read-document.js';

const ontology = loadOntology();
const BYTES = 100_000;
/** Quadratic work on so many bytes takes far longer than this, linear work far less, even on a busy machine. */
const LIMIT_MS = 10_000;

/** What the layouts look for, to get past the first look and deep into the parsers. */
const PIECES = [
  [
    '\n',
    ' ',
    '\t',
    '.',
    ',',
    '\u060c',
    ';',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '@',
    '-',
    '-\n',
    '*',
    '"',
    "'",
    '|',
    '\u0000',
  ],
  [
    'a',
    'A. ',
    'realism ',
    'theory of ',
    'نظریه ',
    'ه',
    'ها\u200c',
    '\u064b',
    '\u200f',
    '\ufefb',
    '\ud83d\ude00',
    '1',
    '۱',
    '1-2 ',
  ],
  [
    'Abstract\n',
    'Keywords: ',
    'چکیده\n',
    'کلیدواژه‌ها: ',
    'Pages 1-28\n',
    'صفحه 1-28\n',
    'Vol. 3, No. 2\n',
    'https://doi.org/10.1/',
  ],
  [
    '@article{a,\n',
    'title = {',
    'References\n',
    '1. Introduction\n',
    'Author, A. (2020). ',
    'x@y.z ',
    ' and ',
    'et al. ',
  ],
].flat();

function read(bytes: Uint8Array): void {
  const result = readDocument({ path: 'hostile', bytes });
  if (result.status === 'read') extractArticles(result.document, ontology);
}

/** Milliseconds of processor time. */
function timeOf(bytes: Uint8Array): number {
  const before = process.cpuUsage();
  read(bytes);
  return process.cpuUsage(before).user / 1000;
}

function filled(text: string): Uint8Array {
  const one = Buffer.from(text);
  return Buffer.alloc(BYTES, one.length === 0 ? Buffer.from('x') : one);
}

describe('a hundred kilobytes of anything neither crash nor hang reading and extraction', () => {
  it.each(PIECES.map((piece) => [piece]))('of %j', (piece) => {
    expect(timeOf(filled(piece))).toBeLessThan(LIMIT_MS);
  });

  test.prop([fc.uint8Array({ minLength: 1, maxLength: 64 })], { numRuns: 15 })('of bytes', (bytes) => {
    expect(timeOf(Buffer.alloc(BYTES, bytes))).toBeLessThan(LIMIT_MS);
  });

  test.prop([fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 12 })], { numRuns: 25 })(
    'of pieces of layouts',
    (pieces) => {
      expect(timeOf(filled(pieces.join('')))).toBeLessThan(LIMIT_MS);
    },
  );
});
