import { Neo4jContainer } from '@testcontainers/neo4j';
import { getContainerRuntimeClient } from 'testcontainers';
import type { Neo4jSource } from './neo4j-source.js';

/** A Neo4j 5.26 (LTS) container, where a Docker engine answers. */
export const dockerNeo4j: Neo4jSource = async () => {
  try {
    await getContainerRuntimeClient();
  } catch {
    return { reason: 'no Docker engine answers' };
  }
  try {
    const container = await new Neo4jContainer('neo4j:5.26-community').start();
    return {
      config: {
        kind: 'neo4j',
        uri: container.getBoltUri(),
        username: container.getUsername(),
        password: container.getPassword(),
        database: 'neo4j',
      },
      from: 'a Docker container',
      stop: async () => {
        await container.stop();
      },
    };
  } catch (error) {
    return { reason: `Docker could not start Neo4j (${(error as Error).message.split('\n', 1)[0]})` };
  }
};
