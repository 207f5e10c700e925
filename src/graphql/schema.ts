import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { orphanedTypes, resolvers } from './resolvers.js';

/**
 * The schema, from the decorators of the types and resolvers.
 *
 * @throws Error when they contradict each other: a bug.
 */
export function buildSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers, orphanedTypes, validate: false, emitSchemaFile: false });
}
