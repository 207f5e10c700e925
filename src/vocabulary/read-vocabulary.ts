import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../package-root.js';
import { parseYaml } from './parse-yaml.js';
import { VocabularyError } from './vocabulary-error.js';
import { fromSnapshot } from './vocabulary-snapshot.js';

const read = new Map<string, { schema: z.ZodType; value: unknown }>();

/**
 * The content of `seeds/vocabulary/<file>`, checked against `schema`. Each file is read and checked once.
 *
 * @throws VocabularyError when the file is missing, is no YAML (or JSON, by its ending) or does not fit the schema; it names file and path.
 */
export function readVocabulary<T>(file: string, schema: z.ZodType<T>): T {
  const known = read.get(file);
  // A file may have two readers with a schema each; every one gets what its own schema lets through.
  if (known?.schema === schema) return known.value as T;
  const path = join(packageRoot, 'seeds', 'vocabulary', file);
  const result = schema.safeParse(parseFile(path, file));
  if (!result.success)
    throw new VocabularyError(file, z.prettifyError(result.error), { cause: result.error });
  read.set(file, { schema, value: result.data });
  return result.data;
}

function parseFile(path: string, file: string): unknown {
  try {
    const bytes = readFileSync(path);
    if (file.endsWith('.json')) return JSON.parse(bytes.toString('utf8')) as unknown;
    return fromSnapshot(bytes) ?? parseYaml(bytes.toString('utf8'));
  } catch (cause) {
    throw new VocabularyError(file, cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
