import type { AliasPattern } from '../../src/ontology/alias-patterns.js';
import { aliasVariants } from '../../src/ontology/alias-letters.js';
import { readInflection } from '../../src/ontology/inflection.js';
import { buildTrie } from '../../src/ontology/letter-trie.js';
import { compileMatcher } from '../../src/ontology/match-aliases.js';
import type { Ontology } from '../../src/ontology/ontology.js';
import { syntheticText } from './synthetic-text.js';

const ROUNDS = 7;

/** Time of the matcher for texts of growing size, with the slope of the fitted power law: 1 is linear. */
export function growthWithText(ontology: Ontology): string {
  const sizes = [125_000, 250_000, 500_000, 1_000_000, 2_000_000];
  const times = sizes.map((size) => {
    const text = syntheticText(ontology, size);
    return cpuOf(() => ontology.matchText(text));
  });
  return line('bytes of text', sizes, times);
}

/** The same for one text and growing numbers of aliases of one to four made-up words, found as often in each. */
export function growthWithAliases(): string {
  const sizes = [1_000, 10_000, 100_000];
  const words = Array.from({ length: 20_000 }, (_, index) => madeUpWord(index));
  // Words between the names are of no alias, or the hits would grow with the list.
  const filler = Array.from({ length: 20_000 }, (_, index) => madeUpWord(index + 1_000_000));
  const aliases = Array.from({ length: sizes.at(-1)! }, (_, index) =>
    Array.from(
      { length: 1 + (index % 4) },
      (_unused, place) => words[(index * 7919 + place * 104_729) % words.length]!,
    ).join(' '),
  );
  const common = aliases.slice(0, sizes[0]);
  const text = Array.from({ length: 60_000 }, (_, index) =>
    index % 14 === 0 ? common[(index * 31) % common.length]! : filler[(index * 6151) % filler.length]!,
  ).join(' ');
  const times = sizes.map((size) => {
    const patterns = aliases.slice(0, size).flatMap(toPatterns);
    const { matchText } = compileMatcher(patterns, readInflection(), buildTrie(patterns));
    return cpuOf(() => matchText(text));
  });
  return line('aliases', sizes, times);
}

function toPatterns(alias: string, index: number): AliasPattern[] {
  const entry = { id: `theory:made-up-${index}`, via: 'name' } as const;
  return aliasVariants(alias).map((variant) => ({
    ...variant,
    entry,
    language: 'en',
    alias,
    capitals: false,
    beside: null,
  }));
}

/** Syllables in the order of the digits of a number: different for each, and pronounceable. */
function madeUpWord(index: number): string {
  const syllables = ['ba', 'den', 'ko', 'lis', 'mar', 'nu', 'per', 'sti', 'tor', 'vel', 'zan', 'gri'];
  let word = '';
  for (let rest = index + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length]!;
  return word;
}

/** Milliseconds of processor time, the least of some rounds after one to warm up. */
function cpuOf(work: () => void): number {
  let least = Infinity;
  for (let round = 0; round <= ROUNDS; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    if (round > 0) least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function line(what: string, sizes: readonly number[], times: readonly number[]): string {
  const pairs = sizes.map((size, index) => `${size}: ${times[index]!.toFixed(1)} ms`).join(', ');
  return `growth with ${what}: ${pairs}; slope ${slope(sizes, times).toFixed(2)}`;
}

/** Least squares on the logarithms. */
function slope(sizes: readonly number[], times: readonly number[]): number {
  const x = sizes.map(Math.log);
  const y = times.map(Math.log);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = x.reduce((sum, value, index) => sum + (value - meanX) * (y[index]! - meanY), 0);
  return covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
}
