import { z } from 'zod';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';

/** An example value as the file of examples holds it: a scalar, the name of an enum value, a list or a part of an object. */
export type ExampleValue =
  string | number | boolean | readonly ExampleValue[] | { readonly [field: string]: ExampleValue };

const value: z.ZodType<ExampleValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.array(value), z.record(z.string(), value)]),
);

/** Examples by type, or of all arguments; then by field or argument. An enum or a scalar has one value. */
const file = z.record(z.string(), z.union([z.string(), z.record(z.string(), value)]));

export type Examples = z.infer<typeof file>;

/**
 * The example values that descriptions of the schema show. They are data, for many of them are Persian.
 *
 * @throws VocabularyError when the file is missing or malformed.
 */
export function readExamples(): Examples {
  return readVocabulary('schema-examples.yaml', file);
}
