import { bench, describe } from 'vitest';
import { clusterAuthors, toNamedMention } from '../../src/resolution/cluster-authors.js';
import { joinFullNames } from '../../src/resolution/join-full-names.js';
import { joinVariants } from '../../src/resolution/join-variants.js';
import { nameForms } from '../../src/resolution/name-form.js';
import type { NameForm } from '../../src/resolution/name-form.js';
import { nameKeys } from '../../src/resolution/name-keys.js';
import { splitByEvidence } from '../../src/resolution/split-by-evidence.js';
import { UnionFind } from '../../src/resolution/union-find.js';
import type { AuthorMention } from '../../src/resolution/author-mention.js';
import { sampledComponents } from './name-components.js';
import { syntheticMentions } from './synthetic-mentions.js';

const SAMPLES = 60;
/** As in `splitByPerson`: more groups of one name are not weighed against each other. */
const MOST_GROUPS = 40;

/**
 * Pairs compared for each mention: spellings under one key, initials with the spellings under theirs, and groups of
 * one name that evidence holds together; the number of mentions under the most frequent key; and what it takes to
 * cluster anew what one more byline concerns.
 */
function growth(mentions: readonly AuthorMention[]): string {
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
  const short = new Map(
    mentions
      .filter(({ name }) => nameForms(name).every((form) => form.isShort))
      .map(({ name }) => [JSON.stringify(name), name]),
  );
  for (const name of short.values())
    compared += new Set(nameKeys(name).flatMap((key) => [...spellings.get(key)!])).size;
  const named = mentions.map(toNamedMention).filter((one) => one.forms.some((form) => !form.isShort));
  for (const members of joinFullNames(named)) {
    const groups = splitByEvidence(members).length;
    if (groups <= MOST_GROUPS) compared += (groups * (groups - 1)) / 2;
  }
  const largest = [...blocks.values()].reduce((a, b) => Math.max(a, b), 0);
  const pairs = (compared / mentions.length).toFixed(2);
  return `${pairs} pairs a mention, largest block ${largest}, one more byline ${oneMore(mentions)}`;
}

function oneMore(mentions: readonly AuthorMention[]): string {
  const times = sampledComponents(mentions, SAMPLES).map((component) => {
    const start = performance.now();
    clusterAuthors(component);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const at = (share: number): string => `${times[Math.floor(SAMPLES * share)]!.toFixed(1)} ms`;
  return `${at(0.5)} (nine of ten: ${at(0.9)})`;
}

describe.each([1000, 10_000, 100_000])('%i mentions', (count) => {
  const mentions = syntheticMentions(count);
  bench(
    `cluster all: ${growth(mentions)}`,
    () => {
      clusterAuthors(mentions);
    },
    { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 },
  );
});
