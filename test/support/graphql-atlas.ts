import { graphql } from 'graphql';
import type { Caller } from '../../src/access/authenticate.js';
import type { DocumentIntake } from '../../src/domain/document-intake.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { createContext } from '../../src/graphql/create-context.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { seedSampleGraph } from './sample-graph.js';
import { openTemporaryStore } from './temporary-store.js';

/** The sample graph behind the schema, without HTTP. */
export interface GraphqlAtlas {
  /** The data of an operation; throws its first error. */
  data<T>(source: string, variables?: Record<string, unknown>): Promise<T>;
  /** The `extensions` of the first error of an operation that must fail. */
  failure(source: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** The statements run since the last call. */
  reads(): string[];
  /** The same graph for somebody who is known. */
  as(caller: Caller): GraphqlAtlas;
  close(): Promise<void>;
}

/**
 * @param fill puts something into the empty store; the sample graph when not given
 * @param intake takes documents in; nothing does when not given
 */
export async function openGraphqlAtlas(
  fill = seedSampleGraph,
  intake?: DocumentIntake<GraphStore>,
): Promise<GraphqlAtlas> {
  const store = await openTemporaryStore();
  await fill(store);
  const files: string[] = [];
  const counted: GraphStore = {
    ...store,
    read(query, parameters, options) {
      files.push(query.file);
      return store.read(query, parameters, options);
    },
  };
  const schema = buildSchema();
  const ontology = loadOntology();
  const asked = (caller: Caller | null): GraphqlAtlas => {
    const run = (source: string, variableValues: Record<string, unknown> = {}) =>
      graphql({
        schema,
        source,
        variableValues,
        contextValue: createContext({ store: counted, ontology, caller, intake }, 10_000),
      });
    return {
      async data<T>(source: string, variables?: Record<string, unknown>) {
        const result = await run(source, variables);
        if (result.errors?.[0] !== undefined) throw result.errors[0].originalError ?? result.errors[0];
        return result.data as T;
      },
      async failure(source, variables) {
        const result = await run(source, variables);
        if (result.errors?.[0] === undefined) throw new Error('The operation was meant to fail.');
        return result.errors[0].extensions;
      },
      reads: () => files.splice(0),
      close: () => store.close(),
      as: asked,
    };
  };
  return asked(null);
}
