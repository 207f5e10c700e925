import { createRequire } from 'node:module';
import {
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { estimateCost } from './estimate-cost.js';

// Imported as an ES module it would load a second copy of graphql, which does not know our schema.
const { getComplexity } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity');

/** An operation of a document that may hold several. */
export interface ChosenOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** `null` where the document holds only one operation. */
  readonly operationName: string | null;
}

/** Fields that are looked at before an operation is taken for too costly: fragments may double without end. */
const MOST_FIELDS = 10_000;

/**
 * The estimated number of values in the answer to a valid operation: with the variables as the execution will see
 * them, coerced and with defaults, and with each fragment counted wherever it is used.
 *
 * @returns `null` when the variables cannot be coerced, Infinity when there is no end to the fields
 * @throws GraphQLError when a value does not fit its argument, such as null for the condition of a directive
 */
export function costOf(
  schema: GraphQLSchema,
  { document, operation, operationName }: ChosenOperation,
  given: Readonly<Record<string, unknown>>,
): number | null {
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (variables.errors !== undefined) return null;
  try {
    return getComplexity({
      schema,
      query: document,
      // As given: the estimate coerces them itself, and a value coerced twice is none (an enum's inner value).
      variables: given,
      estimators: [estimateCost],
      maxQueryNodes: MOST_FIELDS,
      ...(operationName === null ? {} : { operationName }),
    });
  } catch (error) {
    // What is wrong in the operation is told with its place; the end of patience has none.
    if (error instanceof GraphQLError && error.nodes === undefined) return Infinity;
    throw error;
  }
}
