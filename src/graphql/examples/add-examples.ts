import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isRequiredInputField,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import { printExample } from './print-example.js';
import { readExamples, type Examples, type ExampleValue } from './read-examples.js';

/** Whatever has a description in a schema. */
interface Described {
  description?: string | null | undefined;
}

/** How many fields of an object stand for it where it is the example of another one. */
const FIELDS_SHOWN = 2;

/**
 * Ends the description of every type, field and argument with an example, so that the decorators say what a thing is
 * and one file of data shows what it looks like.
 */
export function addExamples(schema: GraphQLSchema): GraphQLSchema {
  const examples = readExamples();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    if (!isRoot) add(type, exampleOfType(type, examples));
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const own = examplesOf(type, examples)[field.name];
      // Of a root field the example is the operation that asks for it.
      add(field, isRoot ? (own as string | undefined) : exampleOf(field.type, own, examples));
      for (const argument of 'args' in field ? field.args : [])
        add(argument, exampleOfArgument(argument, `${type.name}.${field.name}`, examples));
    }
  }
  return schema;
}

/** Scalars of libraries are shared by all schemas that a process builds, and are described once. */
const shared = new WeakSet<Described>();

function add(described: Described, example: string | undefined): void {
  if (example === undefined || shared.has(described)) return;
  shared.add(described);
  described.description = `${described.description ?? ''} Example: \`${example}\`.`;
}

function exampleOfArgument({ name, type }: GraphQLArgument, field: string, examples: Examples) {
  const given = examples.arguments as Readonly<Record<string, ExampleValue>>;
  return exampleOf(type, given[`${field}(${name})`] ?? given[name], examples);
}

function exampleOf(type: GraphQLType, own: ExampleValue | undefined, examples: Examples): string | undefined {
  if (own !== undefined) return printExample(own, type);
  const inherited = exampleOfType(getNamedType(type), examples);
  return inherited !== undefined && isListType(getNullableType(type)) ? `[${inherited}]` : inherited;
}

function exampleOfType(type: GraphQLNamedType, examples: Examples): string | undefined {
  if (isEnumType(type)) return examples[type.name] as string | undefined;
  const own = examplesOf(type, examples);
  if (Object.keys(own).length === 0) return undefined;
  if (isScalarType(type)) return printExample(own, type);
  const shown = Object.entries(own).filter(
    ([name], index) =>
      index < FIELDS_SHOWN || (isInputObjectType(type) && isRequiredInputField(type.getFields()[name]!)),
  );
  return printExample(Object.fromEntries(shown), type);
}

/** The examples of the fields of a type; a connection or an edge without any has those of all such types. */
function examplesOf(type: GraphQLNamedType, examples: Examples): Readonly<Record<string, ExampleValue>> {
  const ending = ['Connection', 'Edge'].find((last) => type.name.endsWith(last));
  const own = examples[type.name] ?? (ending === undefined ? undefined : examples[ending]);
  return typeof own === 'object' ? own : {};
}
