import { answerBackupRequests } from '../backup/answer-backup-requests.js';
import { readConfig, type Config } from '../config.js';
import { requireWholeImport } from '../graph/dump/import-progress.js';
import type { GraphStore } from '../graph/graph-store.js';
import { holdsGraph } from '../graph/holds-graph.js';
import { openStore } from '../graph/open-store.js';
import type { StoreConfig } from '../graph/store-config.js';
import { writeOntology } from '../graph/write/ontology/write-ontology.js';
import { loadOntology } from '../ontology/load-ontology.js';
import type { Ontology } from '../ontology/ontology.js';
import { openQuarantine, type Quarantine } from '../pipeline/quarantine.js';
import { openRunLog, type RunLog } from '../pipeline/run-log.js';
import { tracedStore } from '../tracing/traced-store.js';

/** The opened graph with what every command on it needs. */
export interface Atlas {
  readonly config: Config;
  readonly store: GraphStore;
  readonly ontology: Ontology;
  readonly quarantine: Quarantine;
  readonly runLog: RunLog;
}

/**
 * Opens the store that the environment names, brings its schema and ontology up to this program, runs `work` and
 * closes the store whatever happens.
 */
export async function withAtlas<T>(work: (atlas: Atlas) => Promise<T>): Promise<T> {
  const config = readConfig();
  const ontology = loadOntology();
  const store = await openConfiguredStore(config);
  const stopAnswering = answerBackupRequests(store, config.dataFolder);
  try {
    await store.migrate();
    await requireWholeImport(store);
    await writeOntology(store, ontology);
    const quarantine = openQuarantine(config.dataFolder);
    return await work({ config, store, ontology, quarantine, runLog: openRunLog(config.dataFolder) });
  } finally {
    await stopAnswering();
    await store.close();
  }
}

/** The graph as an earlier run left it, to look at and not to change; `null` where there is none yet. */
export interface GraphAsItIs {
  readonly store: GraphStore | null;
  readonly ontology: Ontology;
}

/** Runs `work` on the store that the environment names without making it, its schema or its ontology. */
export async function withGraphAsItIs<T>(work: (graph: GraphAsItIs) => Promise<T>): Promise<T> {
  const config = readConfig();
  const ontology = loadOntology();
  const settings = storeConfig(config);
  if (!holdsGraph(settings)) return work({ store: null, ontology });
  const store = await openStore(settings.kind === 'embedded' ? { ...settings, readOnly: true } : settings);
  try {
    return await work({ store, ontology });
  } finally {
    await store.close();
  }
}

/** Opens the store without touching its schema. */
export async function openConfiguredStore(config: Config): Promise<GraphStore> {
  return tracedStore(await openStore(storeConfig(config)));
}

function storeConfig(config: Config): StoreConfig {
  return config.neo4j === null
    ? { kind: 'embedded', directory: config.dataFolder }
    : { kind: 'neo4j', ...config.neo4j };
}
