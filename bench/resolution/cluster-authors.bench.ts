import { bench, describe } from 'vitest';
import { clusterAuthors } from '../../src/resolution/cluster-authors.js';
import { joinVariants } from '../../src/resolution/join-variants.js';
import { nameForms } from '../../src/resolution/name-form.js';
import type { NameForm } from '../../src/resolution/name-form.js';
import { nameKeys } from '../../src/resolution/name-keys.js';
import { UnionFind } from '../../src/resolution/union-find.js';
import { syntheticMentions } from './synthetic-mentions.js';

/** Pairs of spellings compared for each mention (initials with the spellings under their keys), and the number of mentions under the most frequent key. */
function growth(count: number): string {
  const mentions = syntheticMentions(count);
  const forms = new Map<string, NameForm>();
  const blocks = new Map<string, number>();
  const spellings = new Map<string, Set<string>>();
  for (const { name } of mentions) {
    const full = nameForms(name).filter((form) => !form.isShort);
    for (const form of full) forms.set(form.key, form);
    for (const key of nameKeys(name)) {
      blocks.set(key, (blocks.get(key) ?? 0) + 1);
      const known = spellings.get(key) ?? new Set();
      for (const { words } of full) known.add(words.join(' '));
      spellings.set(key, known);
    }
  }
  let compared = joinVariants([...forms.values()], new UnionFind([...forms.keys()]));
  for (const { name } of mentions)
    if (nameForms(name).every((form) => form.isShort))
      compared += new Set(nameKeys(name).flatMap((key) => [...spellings.get(key)!])).size;
  const largest = [...blocks.values()].reduce((a, b) => Math.max(a, b), 0);
  return `${(compared / count).toFixed(3)} pairs a mention, largest block ${largest}`;
}

describe.each([1000, 10_000, 100_000])('%i mentions', (count) => {
  const mentions = syntheticMentions(count);
  bench(
    `cluster all: ${growth(count)}`,
    () => {
      clusterAuthors(mentions);
    },
    { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 },
  );
});
