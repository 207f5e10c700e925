import type { Neo4jSource } from './neo4j-source.js';

/** The Neo4j at NEO4J_TEST_URI. The tests empty it: never name one that holds anything of value. */
export const namedNeo4j: Neo4jSource = async () => {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD, NEO4J_TEST_DATABASE } = process.env;
  if (uri === undefined || uri === '') return { reason: 'NEO4J_TEST_URI is not set' };
  const config = {
    kind: 'neo4j' as const,
    uri,
    username: NEO4J_TEST_USERNAME ?? 'neo4j',
    password: NEO4J_TEST_PASSWORD ?? '',
    database: NEO4J_TEST_DATABASE ?? 'neo4j',
  };
  return { config, from: `NEO4J_TEST_URI (${uri})`, stop: async () => undefined };
};
