import type { Ontology } from '../../src/ontology/ontology.js';
import { madeUpCorpus } from './made-up-corpus.js';
import { matcherOf } from './made-up-matcher.js';
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
  const times = sizes.map((size) => {
    const { aliases, text } = madeUpCorpus(size);
    const { matchText } = matcherOf(aliases);
    return cpuOf(() => matchText(text));
  });
  return line('aliases', sizes, times);
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
