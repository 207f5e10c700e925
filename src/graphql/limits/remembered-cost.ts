import {
  getVariableValues,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { costOf, type ChosenOperation } from './cost-of.js';
import { COUNTED_ARGUMENTS } from './estimate-cost.js';

/** Estimates an operation with its variables as given; see `costOf`. */
export type CostEstimate = (
  chosen: ChosenOperation,
  given: Readonly<Record<string, unknown>>,
) => number | null;

/** What one operation cost, by what its variables say of sizes. */
interface Remembered {
  readonly counted: ReadonlySet<string>;
  readonly costs: Map<string, number>;
}

/** Nobody pages in more sizes than this; whoever does is estimated anew. */
const MOST_REMEMBERED = 100;

/**
 * The same as `costOf`, which is a quarter of what a small operation takes in this process: remembered for as long as
 * the server keeps the parsed document, by the values of those variables that the estimate looks at. Of all others it
 * matters only whether they are there, because null may not fit.
 */
export function rememberedCost(schema: GraphQLSchema): CostEstimate {
  const remembered = new WeakMap<OperationDefinitionNode, Remembered>();
  return (chosen, given) => {
    const { document, operation } = chosen;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    if (coerced === undefined) return null;
    const known = remembered.get(operation) ?? { counted: countedVariables(document), costs: new Map() };
    remembered.set(operation, known);
    const key = keyOf(operation, coerced, known.counted);
    const before = known.costs.get(key);
    if (before !== undefined) return before;
    const cost = costOf(schema, chosen, given);
    if (cost === null) return null;
    if (known.costs.size >= MOST_REMEMBERED) known.costs.clear();
    known.costs.set(key, cost);
    return cost;
  };
}

/** The variables that stand in directives or in arguments that the estimate looks at, at whatever depth. */
function countedVariables(document: DocumentNode): ReadonlySet<string> {
  const counted = new Set<string>();
  const add = {
    [Kind.VARIABLE]: ({ name }: { readonly name: { readonly value: string } }) =>
      void counted.add(name.value),
  };
  visit(document, {
    Directive: (node) => void visit(node, add),
    Argument: (node) => {
      if (COUNTED_ARGUMENTS.has(node.name.value)) visit(node, add);
    },
  });
  return counted;
}

function keyOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  coerced: Readonly<Record<string, unknown>>,
  counted: ReadonlySet<string>,
): string {
  return JSON.stringify(
    variableDefinitions.map(({ variable }) => {
      const value = coerced[variable.name.value];
      if (value === undefined || value === null) return String(value);
      if (!counted.has(variable.name.value)) return 'given';
      return Array.isArray(value) ? value.length : value;
    }),
  );
}
