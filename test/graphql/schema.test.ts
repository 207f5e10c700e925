import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/graphql/schema.js';
import { packageRoot } from '../../src/package-root.js';

const schema = buildSchema();

describe('schema', () => {
  it('is the one committed', () => {
    expect(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8')).toContain(
      printSchema(lexicographicSortSchema(schema)),
    );
  });

  it('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    const check = (path: string, described: { description?: string | null | undefined }) => {
      if (!described.description) bare.push(path);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
      if (!['Query', 'Mutation'].includes(type.name)) check(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field);
          for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
        }
    }
    expect(bare).toEqual([]);
  });
});
