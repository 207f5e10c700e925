import { parse, validate, visit, Kind, type DocumentNode, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { costOf } from '../../../src/graphql/limits/cost-of.js';
import { buildSchema } from '../../../src/graphql/schema.js';
import { literalsToVariables, type WithVariables } from '../../support/literals-to-variables.js';
import { randomOperation, seededRandom } from '../../support/random-operation.js';

/** Rewrites of each kind; 33,000 make the 100,000 that are run by hand. */
const ROUNDS = Number(process.env.COST_REWRITES ?? 300);

let schema: GraphQLSchema;
beforeAll(() => {
  schema = buildSchema();
});

function cost({ document, variables }: WithVariables): number {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const found = operation && costOf(schema, { document, operation, operationName: null }, variables);
  if (found == null) throw new Error('The rewritten operation cannot be estimated.');
  return found;
}

/** The whole operation moves into a fragment, and what stands in inline fragments into others. */
function toFragments(document: DocumentNode): WithVariables {
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
function aliasesAndDirectives(document: DocumentNode): WithVariables {
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
    ['literal to variable', (document: DocumentNode) => literalsToVariables(schema, document)],
    ['inline to fragment', toFragments],
    ['alias and directive', aliasesAndDirectives],
  ])('is not lowered by %s', (_name, rewrite) => {
    const random = seededRandom(42);
    const known = { ids: ['theory:realism'], texts: ['realism'] };
    for (let round = 0; round < ROUNDS; round++) {
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

  it('has no end where fragments double without end', () => {
    const fragments = Array.from(
      { length: 30 },
      (_, index) => `fragment f${index} on Article { ...f${index + 1} a${index}: doi ...f${index + 1} }`,
    );
    const document = parse(
      `{ articles { nodes { ...f0 } } } ${fragments.join(' ')} fragment f30 on Article { id }`,
    );
    expect(cost({ document, variables: {} })).toBe(Infinity);
  });
});

describe('the cost of taking documents in', () => {
  const source = 'mutation ($input: IngestInput!) { ingest(input: $input) { documents { status } } }';
  const one = { name: 'a', text: 'b' };
  const costOfIngest = (documents: unknown): number =>
    cost({ document: parse(source), variables: { input: { documents } } });

  it('grows with their number', () => {
    const single = costOfIngest([one]);
    expect(costOfIngest([one, one, one]) - single).toBe(2 * (costOfIngest([one, one]) - single));
    expect(costOfIngest([one, one])).toBeGreaterThan(single);
  });

  it('is that of a list where one is given without a list', () => {
    expect(costOfIngest(one)).toBe(costOfIngest([one]));
  });
});
