import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import type { ChosenOperation } from './cost-of.js';
import { limitError } from './limit-error.js';
import { nestsDeeperThan } from './nests-deeper-than.js';
import { rememberedCost, type CostEstimate } from './remembered-cost.js';

/** Filters inside filters: deeper than anybody writes, and far from what exhausts the stack. */
const DEEPEST_VARIABLE = 60;

/**
 * Refuses operations whose answer would be too large, before they run. The estimate sees the variables as the
 * execution will: coerced, with defaults.
 *
 * @param most estimated number of values in the answer
 */
export function costLimit(schema: GraphQLSchema, most: number): ApolloServerPlugin<Context> {
  const costOf = rememberedCost(schema);
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ contextValue, request, document, operation, operationName }) {
        if (nestsDeeperThan(DEEPEST_VARIABLE, request.variables))
          throw limitError(
            'variables',
            `Variables nest at most ${DEEPEST_VARIABLE} levels deep.`,
            'BAD_USER_INPUT',
          );
        // Which of several operations is meant is not said: the execution reports it, and does not run.
        if (operation === undefined) return;
        const chosen = { document, operation, operationName: operationName ?? null };
        const cost = estimated(costOf, chosen, request.variables ?? {});
        // Variables that cannot be coerced are reported by the execution, which then does not run.
        if (cost === null) return;
        if (contextValue.tally !== undefined && Number.isFinite(cost)) contextValue.tally.cost = cost;
        if (cost > most)
          throw limitError(
            'cost',
            `The operation asks for about ${Number.isFinite(cost) ? cost : 'any number of'} values; ${most} are allowed. Ask for smaller pages or fewer fields.`,
            'QUERY_TOO_COSTLY',
          );
      },
    }),
  };
}

/** @throws GraphQLError BAD_USER_INPUT when a value does not fit its argument, so that nothing can be estimated */
function estimated(
  costOf: CostEstimate,
  chosen: ChosenOperation,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  try {
    return costOf(chosen, variables);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}
