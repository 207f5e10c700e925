import { createRequire } from 'node:module';
import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { estimateCost } from './estimate-cost.js';
import { limitError } from './limit-error.js';
import { nestsDeeperThan } from './nests-deeper-than.js';

// Imported as an ES module it would load a second copy of graphql, which does not know our schema.
const { getComplexity } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity');

/** Filters inside filters: deeper than anybody writes, and far from what exhausts the stack. */
const DEEPEST_VARIABLE = 60;

/**
 * Refuses operations whose answer would be too large, before they run. The estimate sees the variables as the
 * execution will: coerced, with defaults.
 *
 * @param most estimated number of values in the answer
 */
export function costLimit(schema: GraphQLSchema, most: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ contextValue, request, document, operation, operationName }) {
        if (nestsDeeperThan(DEEPEST_VARIABLE, request.variables))
          throw limitError(
            'variables',
            `Variables nest at most ${DEEPEST_VARIABLE} levels deep.`,
            'BAD_USER_INPUT',
          );
        const given = request.variables ?? {};
        const variables = getVariableValues(schema, operation?.variableDefinitions ?? [], given);
        // Variables that cannot be coerced are reported by the execution, which then does not run.
        if (variables.errors !== undefined) return;
        const cost = getComplexity({
          schema,
          query: document,
          variables: variables.coerced,
          estimators: [estimateCost],
          ...(operationName == null ? {} : { operationName }),
        });
        if (contextValue.tally !== undefined) contextValue.tally.cost = cost;
        if (cost > most)
          throw limitError(
            'cost',
            `The operation asks for about ${cost} values; ${most} are allowed. Ask for smaller pages or fewer fields.`,
            'QUERY_TOO_COSTLY',
          );
      },
    }),
  };
}
