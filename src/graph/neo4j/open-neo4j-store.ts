import neo4j from 'neo4j-driver';
import { GraphError, StoreUnavailableError } from '../errors.js';
import type { GraphStore } from '../graph-store.js';
import type { Neo4jConfig } from '../store-config.js';
import { createNeo4jStore } from './neo4j-store.js';

/** An outage must surface in about two seconds; the driver's own limits (60 s, 30 s) would hide it. */
const OUTAGE_MS = 2_000;

/**
 * Connects to Neo4j.
 *
 * @throws StoreUnavailableError when the address is malformed, nothing answers there, or the login is refused
 */
export async function openNeo4jStore(config: Neo4jConfig): Promise<GraphStore> {
  const store = createNeo4jStore(() => connect(config), config.database);
  try {
    await store.verify();
  } catch (error) {
    await store.close();
    throw error instanceof GraphError ? error : addressError(config.uri, error);
  }
  return store;
}

function connect(config: Neo4jConfig) {
  try {
    return neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), {
      connectionTimeout: OUTAGE_MS,
      connectionAcquisitionTimeout: OUTAGE_MS,
      maxTransactionRetryTime: OUTAGE_MS / 2,
      // A pooled connection that was idle this long is tried before it is used.
      connectionLivenessCheckTimeout: 5_000,
      // Integers become numbers here, once; ids, counts and offsets are far below 2^53.
      disableLosslessIntegers: true,
      // Nobody reads them, and the server saves collecting them.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'theory-atlas',
    });
  } catch (cause) {
    throw addressError(config.uri, cause);
  }
}

/** The driver and the system throw plain errors at an address they cannot read. */
function addressError(uri: string, cause: unknown): StoreUnavailableError {
  return new StoreUnavailableError(
    `The Neo4j address ${JSON.stringify(uri)} is not one: it looks like neo4j://host:7687 (NEO4J_URI).`,
    { cause },
  );
}
