import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { openStore } from '../../src/graph/open-store.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { patientStore } from '../../src/pipeline/patient-store.js';
import { startJavaNeo4j, type JavaNeo4j } from '../../test/support/neo4j/java-neo4j.js';

/** A kind of store that a benchmark fills anew as often as it needs. */
export interface BenchStore {
  readonly kind: GraphStore['kind'];
  /** Empties it, and opens it with its schema. */
  fresh(): Promise<GraphStore>;
  /** Opens it as it was left. */
  again(): Promise<GraphStore>;
  /** Bytes on the disk; the store is closed. */
  bytes(): Promise<number>;
  /** The server, for peers that speak to it directly. */
  readonly server: JavaNeo4j | null;
  end(): Promise<void>;
}

/** Those that STORES names, by default both. */
export async function* benchStores(): AsyncGenerator<BenchStore> {
  const wanted = (process.env['STORES'] ?? 'embedded,neo4j').split(',');
  if (wanted.includes('embedded')) yield embedded();
  if (wanted.includes('neo4j')) yield await onNeo4j();
}

function embedded(): BenchStore {
  const folder = mkdtempSync(join(tmpdir(), 'theory-atlas-bench-'));
  let nth = 0;
  const open = () => openStore({ kind: 'embedded', directory: join(folder, String(nth)) });
  return {
    kind: 'embedded',
    async fresh() {
      rmSync(join(folder, String(nth)), { recursive: true, force: true });
      nth += 1;
      const store = await open();
      await store.migrate();
      return store;
    },
    again: open,
    bytes: async () => sizeOf(join(folder, String(nth))),
    server: null,
    end: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function onNeo4j(): Promise<BenchStore> {
  const server = await startJavaNeo4j({ heapMegabytes: 2_048, isMeasured: true });
  return {
    kind: 'neo4j',
    async fresh() {
      const driver = neo4j.driver(server.config.uri);
      // In pieces: deleting all at once would not fit into the memory of the server.
      await driver
        .session()
        .run('MATCH (node) CALL { WITH node DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS');
      await driver.close();
      // A busy machine may keep the server from answering for a while.
      const store = patientStore(await openStore(server.config));
      await store.migrate();
      return store;
    },
    again: async () => patientStore(await openStore(server.config)),
    async bytes() {
      const driver = neo4j.driver(server.config.uri);
      await driver.executeQuery('CALL db.checkpoint()', {}, { database: 'neo4j' }); // what is in memory is written down
      await driver.close();
      // The transaction log stands elsewhere; its size says when it was last pruned, and nothing of the graph.
      return sizeOf(join(server.home, 'data', 'databases', 'neo4j'));
    },
    server,
    end: () => server.stop(),
  };
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
