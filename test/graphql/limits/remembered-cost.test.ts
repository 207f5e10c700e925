import { GraphQLError, Kind, parse, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { costOf, type ChosenOperation } from '../../../src/graphql/limits/cost-of.js';
import { rememberedCost } from '../../../src/graphql/limits/remembered-cost.js';
import { buildSchema } from '../../../src/graphql/schema.js';

let schema: GraphQLSchema;
beforeAll(() => {
  schema = buildSchema();
});

function chosen(text: string): ChosenOperation {
  const document = parse(text);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is an operation.');
  return { document, operation, operationName: null };
}

describe('a remembered cost', () => {
  it.each([
    [
      'a page size',
      'query ($n: Int) { articles(first: $n) { nodes { id } } }',
      [{ n: 1 }, { n: 90 }, { n: null }, {}],
    ],
    [
      'a page size with a default',
      'query ($n: Int = 7) { articles(last: $n) { nodes { id } } }',
      [{}, { n: 8 }, { n: 7 }],
    ],
    [
      'a directive',
      'query ($a: Boolean!, $b: Boolean!) { articles { nodes { id @include(if: $a) ...on Article @skip(if: $b) { titleFa titleEn } } } }',
      [
        { a: true, b: false },
        { a: false, b: false },
        { a: true, b: true },
      ],
    ],
    [
      'ids',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      [{ ids: ['a'] }, { ids: ['a', 'b', 'c'] }, { ids: [] }],
    ],
    [
      'one of the ids',
      'query ($id: ID!, $n: Int) { nodes(ids: [$id, "b"]) { ... on Author { articles(first: $n) { nodes { id } } } } }',
      [
        { id: 'a', n: 1 },
        { id: 'c', n: 99 },
      ],
    ],
    [
      'a fragment',
      'query ($n: Int) { ...page } fragment page on Query { articles(first: $n) { nodes { id } } }',
      [{ n: 3 }, { n: 30 }],
    ],
    ['nothing', 'query ($id: ID!) { article(id: $id) { id } }', [{ id: 'a' }, { id: 'b' }]],
  ])('is what is estimated anew, where a variable stands for %s', (_what, text, variables) => {
    const operation = chosen(text);
    const remembered = rememberedCost(schema);
    const anew = variables.map((given) => costOf(schema, operation, given));
    for (const round of [1, 2])
      expect(
        variables.map((given) => remembered(operation, given)),
        `round ${round}`,
      ).toEqual(anew);
  });

  it('still tells of null where it does not fit, though another value was estimated before', () => {
    const operation = chosen('query ($id: ID = "article:a") { article(id: $id) { id } }');
    const remembered = rememberedCost(schema);
    expect(remembered(operation, {})).toBeGreaterThan(0);
    expect(() => remembered(operation, { id: null })).toThrow(GraphQLError);
    expect(() => costOf(schema, operation, { id: null })).toThrow(GraphQLError);
  });

  it('is none for variables that cannot be coerced', () => {
    const operation = chosen('query ($n: Int) { articles(first: $n) { nodes { id } } }');
    const remembered = rememberedCost(schema);
    remembered(operation, { n: 1 });
    expect(remembered(operation, { n: 'many' })).toBeNull();
  });

  it('is right after more sizes than are remembered', () => {
    const operation = chosen('query ($n: Int) { articles(first: $n) { nodes { id } } }');
    const remembered = rememberedCost(schema);
    for (let n = 1; n <= 1_000; n++)
      expect(remembered(operation, { n })).toBe(costOf(schema, operation, { n }));
    expect(remembered(operation, { n: 1 })).toBe(costOf(schema, operation, { n: 1 }));
  });
});
