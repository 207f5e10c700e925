import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChange } from '../../src/graph/write/write-changes.js';
import { seeded } from '../support/curation/random-corpus.js';
import { dumpOf } from '../support/dump-of.js';
import { buildKilledIngest, type KilledIngest } from '../support/killed-ingest.js';
import { openEmptyNeo4j } from '../support/neo4j/empty-neo4j.js';
import { sizeFrom } from '../support/size-from.js';
import { syntheticChanges, syntheticOntology } from '../support/synthetic-corpus.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const neo4j = inject('neo4j');
/** The program that is killed speaks to a server without a password. */
const skip =
  'reason' in neo4j ? neo4j.reason : neo4j.config.password === '' ? null : 'its Neo4j asks for a password';

/** Kills of the client while it stores; the full size is 50. */
const KILLS = sizeFrom('CLIENT_KILLS', 2);
const DOCUMENTS = 20;

describe.skipIf(skip !== null)(skip ?? 'a client of Neo4j that is killed', () => {
  if ('reason' in neo4j) return;
  let ingest: KilledIngest;
  beforeAll(async () => {
    ingest = await buildKilledIngest();
  });
  afterAll(() => ingest?.remove());

  test(
    'loses nothing that it acknowledged, and leaves nothing half done',
    { timeout: 3_600_000 },
    async () => {
      const changes = [...syntheticChanges(DOCUMENTS)];
      const target = await openEmptyNeo4j(neo4j.config);
      const random = seeded(9);
      const acknowledged = new Set<string>();
      for (let nth = 0; nth < KILLS; nth++) {
        const kill = { after: 1 + random(DOCUMENTS - 1), delayMs: random(60) };
        for (const id of await ingest.runAndKill(neo4j.config.uri, DOCUMENTS, kill)) acknowledged.add(id);
      }
      const dump = await dumpOf(target);
      const stored = changes.filter(({ document }) =>
        dump.some((line) => line.startsWith(`{"id":"${document.id}"`)),
      );
      expect(stored.map(({ document }) => document.id)).toEqual(expect.arrayContaining([...acknowledged]));
      const undisturbed = await openTemporaryStore();
      await writeOntology(undisturbed, syntheticOntology());
      for (const change of stored) await undisturbed.write((transaction) => writeChange(transaction, change));
      expect(dump).toEqual(await dumpOf(undisturbed));
      await undisturbed.close();
      await target.close();
    },
  );
});
