import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { Answer } from './operations.js';

const folder = join(import.meta.dirname, 'peer');

/** The parts of the peer's packages that are used; it has its own copies of them all, graphql too. */
interface PeerModules {
  readonly Neo4jGraphQL: new (parts: { typeDefs: string; driver: Driver }) => {
    getSchema(): Promise<unknown>;
  };
  readonly ApolloServer: new (parts: { schema: unknown; introspection: boolean }) => {
    start(): Promise<void>;
    executeOperation(
      request: { query: string; variables: Readonly<Record<string, unknown>> },
      options: { contextValue: unknown },
    ): Promise<{ body: { singleResult: { data?: Answer; errors?: unknown[] } } }>;
    stop(): Promise<void>;
  };
}

export interface PeerApi {
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer>;
  stop(): Promise<void>;
}

/** @neo4j/graphql behind an Apollo Server of its own, as its documentation has it; without HTTP. */
export async function openPeer(driver: Driver, database: string): Promise<PeerApi> {
  const load = createRequire(join(folder, 'package.json'));
  const { Neo4jGraphQL } = load('@neo4j/graphql') as PeerModules;
  const { ApolloServer } = load('@apollo/server') as PeerModules;
  const typeDefs = readFileSync(join(folder, 'type-defs.graphql'), 'utf8');
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const apollo = new ApolloServer({ schema, introspection: true });
  await apollo.start();
  return {
    async ask(query, variables) {
      const contextValue = { sessionConfig: { database } };
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      if (body.singleResult.errors !== undefined)
        throw new Error(`The peer refused: ${JSON.stringify(body.singleResult.errors)}`);
      return body.singleResult.data;
    },
    stop: () => apollo.stop(),
  };
}
