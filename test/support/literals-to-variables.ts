import {
  Kind,
  parse,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

/** An operation whose arguments stand in variables. */
export interface WithVariables {
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
}

/** The same operation, the value of every argument of a field given by a variable, as clients do. */
export function literalsToVariables(schema: GraphQLSchema, document: DocumentNode): WithVariables {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const types = new TypeInfo(schema);
  const rewritten = visit(
    document,
    visitWithTypeInfo(types, {
      Argument(argument) {
        if (types.getDirective() != null) return undefined;
        const name = `v${declared.length}`;
        declared.push(`$${name}: ${String(types.getArgument()?.type)}`);
        variables[name] = valueFromASTUntyped(argument.value);
        return {
          ...argument,
          value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
        } as const;
      },
    }),
  );
  if (declared.length === 0) return { document, variables };
  const [header] = parse(`query (${declared.join(', ')}) { a }`).definitions;
  if (header?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A query is an operation.');
  const variableDefinitions = header.variableDefinitions ?? [];
  return {
    document: visit(rewritten, {
      OperationDefinition: (operation) => ({ ...operation, variableDefinitions }),
    }),
    variables,
  };
}
