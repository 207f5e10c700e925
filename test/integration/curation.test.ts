import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decide } from '../../src/curation/decide.js';
import { exportJournal } from '../../src/curation/export-journal.js';
import { importJournal } from '../../src/curation/import-journal.js';
import type { Id } from '../../src/domain/ids.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { countDecisions } from '../../src/graph/read/decision/find-decisions.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { randomCorpus, seeded, shuffled } from '../support/curation/random-corpus.js';
import {
  decideAtRandom,
  lostIds,
  rememberShown,
  subjectsOf,
  type Shown,
} from '../support/curation/random-decisions.js';
import { paper, storeAll } from '../support/curation/small-corpus.js';
import { dumpOf } from '../support/dump-of.js';
import { miniOntology } from '../support/sample/mini-ontology.js';
import { storeCases } from '../support/stores.js';

/** `CURATION_SCALE=10` makes a thousand decisions and takes the documents in twenty times more. */
const SCALE = Number(process.env['CURATION_SCALE'] ?? 1);
const DOCUMENTS = 20;
const ROUNDS = 5;
const DECISIONS = 100 * SCALE;
/** What is asked for at random often says what was said before, or the opposite: then it is refused. */
const MOST_TRIES = 20 * DECISIONS;
const TIMES_AGAIN = 2 * SCALE;
const LONG = { timeout: SCALE * 180_000 };

/** What the same history left in each kind of store. */
const dumps = new Map<string, string[]>();
const journals = new Map<string, string[]>();

describe.each(storeCases)('curating on the $kind store', ({ kind, open, skip }) => {
  describe.skipIf(skip !== null)(skip ?? 'at random', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await writeOntology(store, miniOntology);
    });
    afterAll(async () => {
      await store?.close();
    });

    test('keeps every decision and every id through documents that come again and again', LONG, async () => {
      const random = seeded(11);
      const documents = randomCorpus(DOCUMENTS, random);
      const shown: Shown = new Map();
      const inForce: Id<'decision'>[] = [];
      let [made, tries] = [0, 0];
      for (let round = 0; round < ROUNDS; round++) {
        await storeAll(
          store,
          documents.slice((round * DOCUMENTS) / ROUNDS, ((round + 1) * DOCUMENTS) / ROUNDS),
        );
        const subjects = await subjectsOf(store);
        await rememberShown(store, subjects, shown);
        for (const wanted = ((round + 1) * DECISIONS) / ROUNDS; made < wanted && tries < MOST_TRIES; tries++)
          if ((await decideAtRandom(store, subjects, { random, made, inForce })) === 'made') made += 1;
      }
      expect(made).toBe(DECISIONS);
      const before = await dumpOf(store);
      for (let again = 0; again < TIMES_AGAIN; again++) await storeAll(store, shuffled(documents, random));
      expect(await dumpOf(store)).toEqual(before);
      expect(await store.read(countDecisions, {})).toEqual([{ count: made }]);
      expect(await lostIds(store, shown)).toEqual([]);
      dumps.set(kind, before);
      const journal: string[] = [];
      for await (const line of exportJournal(store)) journal.push(line);
      journals.set(kind, journal);
    });

    test('lets one of 64 curators win', async () => {
      await storeAll(store, [
        paper('On the tolls of canals', ['Ida Ek']),
        paper('On the depth of canals', ['Ivar Ek']),
      ]);
      const [{ count } = { count: 0 }] = await store.read(countDecisions, {});
      const outcomes = await Promise.all(
        Array.from({ length: 64 }, (_, index) =>
          decide(
            store,
            {
              kind: index % 2 === 0 ? 'MERGE_AUTHORS' : 'DISTINCT_AUTHORS',
              authors: ['author:ida-ek', 'author:ivar-ek'],
              reason: 'they asked',
            },
            { actor: `curator-${index}`, now: new Date(Date.UTC(2024, 5, 1) + index) },
          ).then(
            () => 'made',
            (error: { code: string }) => error.code,
          ),
        ),
      );
      expect(outcomes.filter((outcome) => outcome === 'made')).toHaveLength(1);
      expect(new Set(outcomes)).toEqual(new Set(['made', 'ALREADY_DECIDED', 'CONTRADICTION']));
      expect(await store.read(countDecisions, {})).toEqual([{ count: count + 1 }]);
    });
  });
});

describe.skipIf(storeCases.some(({ skip }) => skip !== null))('both stores', () => {
  test('hold the same after the same history', () => {
    expect(journals.get('neo4j')).toEqual(journals.get('embedded'));
    expect(dumps.get('neo4j')).toEqual(dumps.get('embedded'));
  });

  test('and a journal moves from one to the other', async () => {
    const store = await storeCases.find(({ kind }) => kind === 'neo4j')!.open();
    try {
      await writeOntology(store, miniOntology);
      await importJournal(store, journals.get('embedded')!);
      const random = seeded(11);
      await storeAll(store, shuffled(randomCorpus(DOCUMENTS, random), random));
      expect(await dumpOf(store)).toEqual(dumps.get('embedded'));
    } finally {
      await store.close();
    }
  });
});
