import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../../src/graph/graph-store.js';
import { openStore } from '../../../src/graph/open-store.js';
import type { Neo4jConfig } from '../../../src/graph/store-config.js';

/** Empties the run's Neo4j and opens it with its schema. */
export async function openEmptyNeo4j(config: Neo4jConfig): Promise<GraphStore> {
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password));
  try {
    await driver.executeQuery('MATCH (node) DETACH DELETE node', {}, { database: config.database });
  } finally {
    await driver.close();
  }
  const store = await openStore(config);
  await store.migrate();
  return store;
}
