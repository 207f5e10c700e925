import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLNullableType,
  type GraphQLType,
} from 'graphql';
import type { ExampleValue } from './read-examples.js';

/**
 * An example as a GraphQL literal of its type. Of an object it may show some fields only.
 *
 * @throws Error when it is no value of the type: a mistake in the file of examples.
 */
export function printExample(value: ExampleValue, of: GraphQLType): string {
  const type = getNullableType(of) as GraphQLNullableType;
  if (isListType(type)) {
    const items = Array.isArray(value) ? (value as readonly ExampleValue[]) : [value];
    return `[${items.map((item) => printExample(item, type.ofType)).join(', ')}]`;
  }
  if (isEnumType(type)) {
    if (typeof value !== 'string' || type.getValue(value) == null) throw misfit(value, type);
    return value;
  }
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    if (typeof value !== 'object' || Array.isArray(value)) throw misfit(value, type);
    const fields = type.getFields();
    return printFields(value as Record<string, ExampleValue>, (name) => {
      if (fields[name] === undefined) throw misfit(`the field ${name}`, type);
      return fields[name].type;
    });
  }
  return printScalar(value, type);
}

function printScalar(value: ExampleValue, type: GraphQLNullableType): string {
  const expected = { Boolean: 'boolean', Int: 'number', Float: 'number', String: 'string', ID: 'string' }[
    String(type)
  ];
  if (expected === undefined) return printAny(value);
  if (typeof value !== expected || (String(type) === 'Int' && !Number.isInteger(value)))
    throw misfit(value, type);
  return JSON.stringify(value);
}

/** A value of a scalar that takes any JSON. */
function printAny(value: ExampleValue): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly ExampleValue[]).map(printAny).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([name, part]) => `${name}: ${printAny(part)}`)
    .join(', ')} }`;
}

function printFields(value: Record<string, ExampleValue>, typeOf: (field: string) => GraphQLType): string {
  return `{ ${Object.entries(value)
    .map(([name, part]) => `${name}: ${printExample(part, typeOf(name))}`)
    .join(', ')} }`;
}

function misfit(value: ExampleValue, type: GraphQLNullableType): Error {
  return new Error(
    `seeds/vocabulary/schema-examples.yaml: ${JSON.stringify(value)} does not fit ${String(type)}.`,
  );
}
