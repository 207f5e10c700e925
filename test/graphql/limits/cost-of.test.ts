import { parse, validate, visit, Kind, type DocumentNode, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { costOf } from '../../../src/graphql/limits/cost-of.js';
import { buildSchema } from '../../../src/graphql/schema.js';
import { randomOperation, seededRandom } from '../../support/random-operation.js';

interface Rewritten {
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
}

let schema: GraphQLSchema;
beforeAll(() => {
  schema = buildSchema();
});

function cost({ document, variables }: Rewritten): number {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const found = operation && costOf(schema, { document, operation, operationName: null }, variables);
  if (found == null) throw new Error('The rewritten operation cannot be estimated.');
  return found;
}

/** Page sizes become variables. */
function literalsToVariables(document: DocumentNode): Rewritten {
  const variables: Record<string, unknown> = {};
  const rewritten = visit(document, {
    Argument(argument) {
      if (argument.value.kind !== Kind.INT) return undefined;
      const name = `v${Object.keys(variables).length}`;
      variables[name] = Number(argument.value.value);
      return {
        ...argument,
        value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
      } as const;
    },
  });
  const declared = Object.keys(variables).map((name) => `$${name}: Int`);
  const header = parse(declared.length === 0 ? '{ a }' : `query (${declared.join(', ')}) { a }`);
  const [definition] = header.definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A query is an operation.');
  const variableDefinitions = definition.variableDefinitions ?? [];
  return {
    document: visit(rewritten, {
      OperationDefinition: (operation) => ({ ...operation, variableDefinitions }),
    }),
    variables,
  };
}

/** The whole operation moves into a fragment, and what stands in inline fragments into others. */
function toFragments(document: DocumentNode): Rewritten {
  const fragments: string[] = [];
  const source = document.loc?.source.body ?? '';
  const text = source.replaceAll(/\.\.\. on (\w+) \{ ([^{}]*) \}/g, (_match, type: string, inner: string) => {
    fragments.push(`fragment g${fragments.length} on ${type} { ${inner} }`);
    return `...g${fragments.length - 1}`;
  });
  return {
    document: parse(`{ ...whole } fragment whole on Query ${text} ${fragments.join(' ')}`),
    variables: {},
  };
}

/** Every field without an alias gets one, and a directive that changes nothing. */
function aliasesAndDirectives(document: DocumentNode): Rewritten {
  let count = 0;
  const include = parse('{ a @include(if: true) }').definitions[0];
  if (include?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A query is an operation.');
  const directives = include.selectionSet.selections[0]?.directives ?? [];
  return {
    document: visit(document, {
      Field: {
        leave: (node) => ({
          ...node,
          alias: { kind: Kind.NAME, value: `x${count++}` } as const,
          directives,
        }),
      },
    }),
    variables: {},
  };
}

describe('the cost of an operation', () => {
  it.each([
    ['literal to variable', literalsToVariables],
    ['inline to fragment', toFragments],
    ['alias and directive', aliasesAndDirectives],
  ])('is not lowered by %s', (_name, rewrite) => {
    const random = seededRandom(42);
    const known = { ids: ['theory:realism'], texts: ['realism'] };
    for (let round = 0; round < 300; round++) {
      const document = parse(randomOperation(schema, known, random));
      expect(validate(schema, document), document.loc?.source.body).toEqual([]);
      const rewritten = rewrite(document);
      expect(validate(schema, rewritten.document), document.loc?.source.body).toEqual([]);
      const before = cost({ document, variables: {} });
      expect(cost(rewritten), document.loc?.source.body).toBeGreaterThanOrEqual(before);
    }
  });

  it('counts the same fragment wherever it is used', () => {
    const once = parse('{ articles { nodes { ...a } } } fragment a on Article { authors { position } }');
    const twice = parse(
      '{ articles { nodes { ...a } } more: articles { nodes { ...a } } } fragment a on Article { authors { position } }',
    );
    expect(cost({ document: twice, variables: {} })).toBe(2 * cost({ document: once, variables: {} }));
  });
});
