import { readConfig, type Config } from '../config.js';
import type { GraphStore } from '../graph/graph-store.js';
import { openStore } from '../graph/open-store.js';
import { writeOntology } from '../graph/write/ontology/write-ontology.js';
import { loadOntology } from '../ontology/load-ontology.js';
import type { Ontology } from '../ontology/ontology.js';
import { openQuarantine, type Quarantine } from '../pipeline/quarantine.js';

/** The opened graph with what every command on it needs. */
export interface Atlas {
  readonly config: Config;
  readonly store: GraphStore;
  readonly ontology: Ontology;
  readonly quarantine: Quarantine;
}

/**
 * Opens the store that the environment names, brings its schema and ontology up to this program, runs `work` and
 * closes the store whatever happens.
 */
export async function withAtlas<T>(work: (atlas: Atlas) => Promise<T>): Promise<T> {
  const config = readConfig();
  const ontology = loadOntology();
  const store = await openConfiguredStore(config);
  try {
    await store.migrate();
    await writeOntology(store, ontology);
    return await work({ config, store, ontology, quarantine: openQuarantine(config.dataFolder) });
  } finally {
    await store.close();
  }
}

/** Opens the store without touching its schema. */
export function openConfiguredStore(config: Config): Promise<GraphStore> {
  return openStore(
    config.neo4j === null
      ? { kind: 'embedded', directory: config.dataFolder }
      : { kind: 'neo4j', ...config.neo4j },
  );
}
