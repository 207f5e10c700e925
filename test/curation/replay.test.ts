import { afterEach, expect, test } from 'vitest';
import { exportJournal } from '../../src/curation/export-journal.js';
import { importJournal } from '../../src/curation/import-journal.js';
import type { Id } from '../../src/domain/ids.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { randomCorpus, seeded, shuffled } from '../support/curation/random-corpus.js';
import {
  decideAtRandom,
  lostIds,
  rememberShown,
  subjectsOf,
  type Shown,
} from '../support/curation/random-decisions.js';
import { storeAll } from '../support/curation/small-corpus.js';
import { dumpOf } from '../support/dump-of.js';
import { miniOntology } from '../support/sample/mini-ontology.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const opened: GraphStore[] = [];
async function open(): Promise<GraphStore> {
  const store = await openTemporaryStore();
  opened.push(store);
  await writeOntology(store, miniOntology);
  return store;
}
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

async function journalOf(store: GraphStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportJournal(store)) lines.push(line);
  return lines;
}

/** The first lines that only one of two exports has: whole exports would be too long to read. */
async function differences(store: GraphStore, expected: readonly string[]): Promise<string[]> {
  const dump = await dumpOf(store);
  const [has, wanted] = [new Set(dump), new Set(expected)];
  return [
    ...dump.filter((line) => !wanted.has(line)).map((line) => `+ ${line}`),
    ...expected.filter((line) => !has.has(line)).map((line) => `- ${line}`),
    ...(dump.length === expected.length ? [] : [`${dump.length} lines, not ${expected.length}`]),
  ].slice(0, 8);
}

test.each([1, 2])(
  'documents and journal give the same graph in any order (%i)',
  async (seed) => {
    const random = seeded(seed);
    const documents = randomCorpus(16, random);
    const store = await open();
    const shown: Shown = new Map();
    const inForce: Id<'decision'>[] = [];
    let made = 0;
    for (let done = 0; done < documents.length; done += 4) {
      await storeAll(store, documents.slice(done, done + 4));
      let subjects = await subjectsOf(store);
      for (let times = 0; times < 16; times++) {
        // Between two looks the ids that are asked for may be former ones.
        if (times % 4 === 0) {
          subjects = await subjectsOf(store);
          await rememberShown(store, subjects, shown);
        }
        if ((await decideAtRandom(store, subjects, { random, made, inForce })) === 'made') made += 1;
      }
    }
    const expected = await dumpOf(store);
    const journal = await journalOf(store);
    expect(journal).toHaveLength(made);
    expect(made).toBeGreaterThan(15);

    // Whatever was ever shown still leads somewhere.
    expect(await lostIds(store, shown)).toEqual([]);

    await storeAll(store, shuffled(documents, random));
    expect(await differences(store, expected)).toEqual([]);

    const before = await open();
    await importJournal(before, journal);
    await storeAll(before, shuffled(documents, random));
    expect(await differences(before, expected)).toEqual([]);

    const between = await open();
    const order = shuffled(documents, random);
    await storeAll(between, order.slice(0, 8));
    await importJournal(between, journal);
    await storeAll(between, order.slice(8));
    expect(await importJournal(between, journal)).toEqual({ imported: 0, unchanged: made });
    expect(await differences(between, expected)).toEqual([]);

    const after = await open();
    await storeAll(after, shuffled(documents, random));
    await importJournal(after, journal);
    expect(await differences(after, expected)).toEqual([]);
    expect(await journalOf(after)).toEqual(journal);
  },
  120_000,
);
