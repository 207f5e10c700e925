import { z } from 'zod';
import type { Query } from '../../src/graph/query.js';

/** Values that find something in the sample graph, by the name of the parameter. */
export interface KnownValues {
  readonly [name: string]: unknown;
}

/**
 * Parameters for a contract, made from its schema: known values where the name is known, else the simplest value of
 * the type. `null` is used wherever it is allowed when `sparse`.
 */
export function sampleParameters(query: Query, known: KnownValues, sparse: boolean): Record<string, unknown> {
  if (!(query.parameters instanceof z.ZodObject)) throw new Error(`${query.file} does not take an object.`);
  return sampleObject(query.parameters, known, sparse);
}

function sampleObject(schema: z.ZodObject, known: KnownValues, sparse: boolean): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [
      name,
      sampleValue(field as z.ZodType, name, known, sparse),
    ]),
  );
}

function sampleValue(schema: z.ZodType, name: string, known: KnownValues, sparse: boolean): unknown {
  if (sparse && schema.safeParse(null).success) return null;
  if (name in known && schema.safeParse(known[name]).success) return known[name];
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return sampleValue(schema.unwrap() as z.ZodType, name, known, sparse);
  // What callers give, not what the contract makes of it.
  if (schema instanceof z.ZodPipe) return sampleValue(schema.in as z.ZodType, name, known, sparse);
  if (schema instanceof z.ZodObject) return sampleObject(schema, known, sparse);
  if (schema instanceof z.ZodArray) return [sampleValue(schema.element as z.ZodType, name, known, sparse)];
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return schema.value;
  const simple = ['sample', 1, true, false, {}].find((value) => schema.safeParse(value).success);
  if (simple === undefined) throw new Error(`No sample value fits the parameter ${name}.`);
  return simple;
}
