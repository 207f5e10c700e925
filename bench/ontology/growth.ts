import type { Ontology } from '../../src/ontology/ontology.js';
import { growth, leastSeconds } from '../measure.js';
import { madeUpCorpus } from './made-up-corpus.js';
import { matcherOf } from './made-up-matcher.js';
import { syntheticText } from './synthetic-text.js';

/** Time of the matcher for texts of growing size. */
export function growthWithText(ontology: Ontology): string {
  const sizes = [125_000, 250_000, 500_000, 1_000_000, 2_000_000];
  const seconds = sizes.map((size) => {
    const text = syntheticText(ontology, size);
    return leastSeconds(() => ontology.matchText(text));
  });
  return growth('bytes of text', sizes, seconds);
}

/** The same for one text and growing numbers of aliases of one to four made-up words, found as often in each. */
export function growthWithAliases(): string {
  const sizes = [1_000, 10_000, 100_000];
  const seconds = sizes.map((size) => {
    const { aliases, text } = madeUpCorpus(size);
    const { matchText } = matcherOf(aliases);
    return leastSeconds(() => matchText(text));
  });
  return growth('aliases', sizes, seconds);
}
