import { graphql } from 'graphql';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { createContext } from '../../src/graphql/create-context.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';

let schema: ReturnType<typeof buildSchema> | undefined;

/** The data of a GraphQL operation on a store, without HTTP; throws its first error. */
export async function runOperation<T>(
  store: GraphStore,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<T> {
  schema ??= buildSchema();
  const contextValue = createContext({ store, ontology: loadOntology() }, 60_000);
  const result = await graphql({ schema, source, variableValues, contextValue });
  if (result.errors?.[0] !== undefined) throw result.errors[0].originalError ?? result.errors[0];
  return result.data as T;
}
