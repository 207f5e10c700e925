import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { extractArticles } from '../../src/extraction/extract-articles.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { readDocument } from '../../src/sources/read-document.js';
import { filledWith, STRUCTURES, SYMBOLS } from './structures.js';

const ontology = loadOntology();

const BYTES = 100_000;
const TIMES = 4;
/** Linear work takes four times as long for four times the text, quadratic work sixteen times. */
const MOST_GROWTH = 10;
/** Below this, warming up and collecting garbage make the ratio: it says nothing. Milliseconds. */
const NOTHING = 150;

/** Milliseconds of processor time to read and extract. */
function timeOf(bytes: Uint8Array): number {
  const before = process.cpuUsage();
  const result = readDocument({ path: 'hostile', bytes });
  if (result.status === 'read') extractArticles(result.document, ontology);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How many times longer a hundred kilobytes take than a quarter of them; the better of two, since others work too. */
function growthOf(fill: (bytes: number) => Uint8Array): number {
  const [part, whole] = [fill(BYTES / TIMES), fill(BYTES)];
  timeOf(part);
  const growth = (): number => (timeOf(whole) - NOTHING) / timeOf(part);
  const first = growth();
  return first <= MOST_GROWTH ? first : Math.min(first, growth());
}

describe('reading and extracting a hundred kilobytes takes time in proportion to them', () => {
  it.each(Object.entries(STRUCTURES))('of %s', (_, fill) => {
    expect(growthOf(fill)).toBeLessThan(MOST_GROWTH);
  });

  // Every alphabet by itself, and each mix of them.
  test.prop([fc.subarray(Object.values(SYMBOLS), { minLength: 1 }), fc.integer()], { numRuns: 12 })(
    'of random letters, figures and marks',
    (alphabets, seed) => {
      const random = fc.sample(fc.constantFrom(...alphabets.flat()), { seed, numRuns: 20_000 }).join('');
      expect(growthOf((bytes) => filledWith(random, bytes))).toBeLessThan(MOST_GROWTH);
    },
  );

  test.prop([fc.integer()], { numRuns: 5 })('of random bytes', (seed) => {
    const [random] = fc.sample(fc.uint8Array({ minLength: BYTES, maxLength: BYTES, size: 'max' }), {
      seed,
      numRuns: 1,
    });
    expect(growthOf((bytes) => random!.subarray(0, bytes))).toBeLessThan(MOST_GROWTH);
    // Most bytes are no text and are turned away at once; as characters they are read.
    const characters = Buffer.from(random!).toString('latin1');
    const fill = (bytes: number): Uint8Array => Buffer.from(characters.slice(0, bytes));
    expect(growthOf(fill)).toBeLessThan(MOST_GROWTH);
  });
});
