import 'reflect-metadata';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { addExamples } from './examples/add-examples.js';
import { orphanedTypes, resolvers } from './resolvers.js';

const QUERY =
  'What the graph is asked. A newcomer begins with `articles`, with `search`, or with `ask`, which takes plain words. Example: `{ statistics { articles } }`.';
const MUTATION =
  'What curators decide. Every mutation needs an access token, and every decision can be revoked. Example: `mutation { revokeDecision(input: { decision: "decision:42", reason: "Two persons" }) { decision { id } } }`.';

/**
 * The schema, from the decorators of the types and resolvers and the examples of its values.
 *
 * @throws Error when they contradict each other: a bug.
 */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers, orphanedTypes, validate: false, emitSchemaFile: false });
  describe(schema.getQueryType(), QUERY);
  describe(schema.getMutationType(), MUTATION);
  return addExamples(schema);
}

/** The root types have no class that could carry a description. */
function describe(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type != null) type.description = description;
}
