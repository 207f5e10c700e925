import { createRequire } from 'node:module';
import {
  getVariableValues,
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

/**
 * The estimated number of values in the answer to a valid operation: with the variables as the execution will see
 * them, coerced and with defaults, and with each fragment counted wherever it is used.
 *
 * @returns `null` when the variables cannot be coerced
 */
export function costOf(
  schema: GraphQLSchema,
  { document, operation, operationName }: ChosenOperation,
  given: Readonly<Record<string, unknown>>,
): number | null {
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (variables.errors !== undefined) return null;
  return getComplexity({
    schema,
    query: document,
    variables: variables.coerced,
    estimators: [estimateCost],
    ...(operationName === null ? {} : { operationName }),
  });
}
