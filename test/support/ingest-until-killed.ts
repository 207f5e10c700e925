import { openStore } from '../../src/graph/open-store.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChange } from '../../src/graph/write/write-changes.js';
import { syntheticChanges, syntheticOntology } from './synthetic-corpus.js';

/**
 * A process of its own that the durability tests kill: stores `argv[3]` documents one by one in the data folder
 * `argv[2]`, or in the Neo4j of that address, and prints the id of each when its commit is acknowledged.
 */
const [, , place = '', count = '0'] = process.argv;
const neo4j = { kind: 'neo4j', uri: place, username: 'neo4j', password: '', database: 'neo4j' } as const;
process.once('uncaughtException', (error: Error & { readonly code?: string }) => {
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exit(1);
});
const store = await openStore(place.includes('://') ? neo4j : { kind: 'embedded', directory: place });
await store.migrate();
await writeOntology(store, syntheticOntology());
for (const change of syntheticChanges(Number(count))) {
  await store.write((transaction) => writeChange(transaction, change));
  process.stdout.write(`${change.document.id}\n`);
}
await store.close();
