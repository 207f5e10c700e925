import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { syntheticOntology } from '../../test/support/synthetic-corpus.js';
import { say } from '../measure.js';
import { benchStores } from './bench-stores.js';
import { fill } from './measure-ingest.js';
import { keepResult, machine } from './results.js';

const SIZES = (process.env['SIZES'] ?? '1000,10000').split(',').map(Number);

/** What an article of the synthetic corpus takes on the disk. */
export async function measureBytes(): Promise<void> {
  say(machine());
  const rows: Record<string, string | number>[] = [];
  for await (const bench of benchStores()) {
    for (const articles of SIZES) {
      const bytes = await bench.bytesOf(
        async (store) => void (await writeOntology(store, syntheticOntology())),
        async (store) => void (await fill(store, articles)),
      );
      rows.push({ store: bench.kind, articles, 'bytes an article': Math.round(bytes / articles) });
      say(JSON.stringify(rows.at(-1)));
      keepResult('bytes', rows); // what is measured stays, should the rest fail
    }
    await bench.end();
  }
}
