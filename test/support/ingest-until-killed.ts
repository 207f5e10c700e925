import { openStore } from '../../src/graph/open-store.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChange } from '../../src/graph/write/write-changes.js';
import { syntheticChanges, syntheticOntology } from './synthetic-corpus.js';

/**
 * A process of its own that the durability tests kill: stores `argv[3]` documents one by one in the data folder
 * `argv[2]`, and prints the id of each when its commit is acknowledged.
 */
const [, , directory = '', count = '0'] = process.argv;
const store = await openStore({ kind: 'embedded', directory });
await store.migrate();
await writeOntology(store, syntheticOntology());
for (const change of syntheticChanges(Number(count))) {
  await store.write((transaction) => writeChange(transaction, change));
  process.stdout.write(`${change.document.id}\n`);
}
await store.close();
