import type { TestProject } from 'vitest/node';
import type { Neo4jConfig } from '../../../src/graph/store-config.js';
import { dockerNeo4j } from './docker-neo4j.js';
import { javaNeo4j } from './java-neo4j.js';
import { namedNeo4j } from './named-neo4j.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the run's Neo4j is, or why there is none. */
    neo4j: { readonly config: Neo4jConfig } | { readonly reason: string };
  }
}

/**
 * One Neo4j for a whole run of the integration tests, the first of: the one NEO4J_TEST_URI names, a container, a
 * Java process. With none the tests that need it are skipped, and say why; with REQUIRE_NEO4J=1 the run fails.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const reasons: string[] = [];
  for (const source of [namedNeo4j, dockerNeo4j, javaNeo4j]) {
    const found = await source();
    if ('config' in found) {
      console.log(`Neo4j for the integration tests: ${found.from}.`);
      project.provide('neo4j', { config: found.config });
      return found.stop;
    }
    reasons.push(found.reason);
  }
  const reason = reasons.join('; ');
  if (process.env['REQUIRE_NEO4J'] === '1')
    throw new Error(`REQUIRE_NEO4J=1, but there is no Neo4j: ${reason}.`);
  console.warn(`SKIPPED: all tests on Neo4j, because there is none: ${reason}.`);
  project.provide('neo4j', { reason });
  return undefined;
}
