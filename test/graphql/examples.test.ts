import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  parseValue,
  validate,
  valueFromAST,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { printExample } from '../../src/graphql/examples/print-example.js';
import { readExamples } from '../../src/graphql/examples/read-examples.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { exampleOperations, exampleIn } from '../support/example-operations.js';

const schema = buildSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** A described part of the schema that takes or gives values. */
interface Part {
  readonly path: string;
  readonly description: string | null | undefined;
  readonly input?: GraphQLInputType;
}

function partsOf(type: GraphQLNamedType): Part[] {
  const own = { path: type.name, description: type.description };
  if (isInputObjectType(type))
    return [
      { ...own, input: type },
      ...Object.values(type.getFields()).map((field) => ({
        path: `${type.name}.${field.name}`,
        description: field.description,
        input: field.type,
      })),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  return [
    own,
    ...Object.values(type.getFields()).flatMap((field) => [
      { path: `${type.name}.${field.name}`, description: field.description },
      ...field.args.map((argument) => ({
        path: `${type.name}.${field.name}(${argument.name})`,
        description: argument.description,
        input: argument.type,
      })),
    ]),
  ];
}

describe('examples', () => {
  const parts = types.flatMap(partsOf);

  it('end the description of every type, field and argument', () => {
    expect(
      parts.filter(({ description }) => exampleIn(description) === null).map(({ path }) => path),
    ).toEqual([]);
  });

  it('follow a sentence that says what it is', () => {
    const bare = parts.filter(({ description }) => !/^[A-Z].*[.] Example: `/u.test(description ?? ''));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('of what is given are values that could be given', () => {
    const wrong = parts.filter(
      ({ description, input }) =>
        input !== undefined && valueFromAST(parseValue(exampleIn(description) ?? ''), input) === undefined,
    );
    expect(wrong.map(({ path, description }) => `${path}: ${description}`)).toEqual([]);
  });

  it('of what is answered are values in the notation of GraphQL', () => {
    for (const { path, description } of parts)
      if (!/^(?:Query|Mutation)\b/.test(path))
        expect(() => parseValue(exampleIn(description) ?? ''), path).not.toThrow();
  });

  it.each(exampleOperations(schema))('ask for what there is: %s', (_path, operation) => {
    expect(validate(schema, parse(operation))).toEqual([]);
  });

  it('belong to the schema, each of them', () => {
    const paths = new Set(parts.map(({ path }) => path));
    const known = new Set([...paths, ...[...paths].map((path) => /\((.*)\)/.exec(path)?.[1])]);
    const strange = Object.entries(readExamples()).flatMap(([type, fields]) => {
      if (type === 'Connection' || type === 'Edge' || type === 'JSONObject') return [];
      if (type === 'arguments') return Object.keys(fields).filter((name) => !known.has(name));
      if (typeof fields === 'string') return paths.has(type) ? [] : [type];
      return Object.keys(fields).flatMap((field) =>
        paths.has(`${type}.${field}`) ? [] : [`${type}.${field}`],
      );
    });
    expect(strange).toEqual([]);
  });
});

describe('an example', () => {
  const theory = schema.getType('Theory');
  if (!isObjectType(theory)) throw new Error('The schema has no theories.');

  it('is written as its type has it', () => {
    const { kind, parents, id } = theory.getFields();
    expect(printExample('THEORY', kind!.type)).toBe('THEORY');
    expect(printExample('theory:realism', id!.type)).toBe('"theory:realism"');
    expect(printExample([{ id: 'theory:realism', kind: 'PARADIGM' }], parents!.type)).toBe(
      '[{ id: "theory:realism", kind: PARADIGM }]',
    );
  });

  it('that does not fit its type is refused', () => {
    const { kind, parents, id } = theory.getFields();
    expect(() => printExample('STORY', kind!.type)).toThrow('"STORY" does not fit TheoryKind');
    expect(() => printExample(3, id!.type)).toThrow('3 does not fit ID');
    expect(() => printExample([{ shape: 'round' }], parents!.type)).toThrow('the field shape');
  });

  it('of an enum is one of its values', () => {
    for (const type of types.filter(isEnumType))
      expect(type.getValue(exampleIn(type.description) ?? ''), type.name).not.toBeNull();
  });
});
