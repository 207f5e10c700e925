import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, getVariableValues, type GraphQLSchema } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import type { Context } from '../context.js';
import { estimateCost } from './estimate-cost.js';

/**
 * Refuses operations whose answer would be too large, before they run. The estimate sees the variables as the
 * execution will: coerced, with defaults.
 *
 * @param most estimated number of values in the answer
 */
export function costLimit(schema: GraphQLSchema, most: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ request, document, operation, operationName }) {
        if (operation === undefined) return;
        const variables = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
        );
        // Variables that cannot be coerced are reported by the execution, which then does not run.
        if (variables.errors !== undefined) return;
        const cost = getComplexity({
          schema,
          query: document,
          variables: variables.coerced,
          estimators: [estimateCost],
          ...(operationName == null ? {} : { operationName }),
        });
        if (cost > most)
          throw new GraphQLError(
            `The operation asks for about ${cost} values; ${most} are allowed. Ask for smaller pages or fewer fields.`,
            { extensions: { code: 'QUERY_TOO_COSTLY', cost, limit: most, http: { status: 400 } } },
          );
      },
    }),
  };
}
