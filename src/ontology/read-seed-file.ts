import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import type { z } from 'zod';
import type { SeedProblem } from './ontology-error.js';

const require = createRequire(import.meta.url);

/** Where a value of a seed file stands: index of the record, then field names and indexes. */
export type SeedPath = readonly (string | number)[];

/** The records of a seed file that have the right shape. */
export interface SeedFile<T> {
  /** Name without folders, for messages. */
  readonly file: string;
  readonly records: readonly SeedRecord<T>[];
}

export interface SeedRecord<T> {
  readonly value: T;
  /** The line, from 1, of a field of this record; of the record itself when the field is not written. */
  readonly lineOf: (path: SeedPath) => number;
}

/**
 * Reads a seed file: a list of records of one shape. What is wrong with it goes to `problems`; records of the
 * wrong shape are left out, so that everything else can still be checked.
 */
export function readSeedFile<T>(
  path: string,
  file: string,
  shape: z.ZodType<T>,
  problems: SeedProblem[],
): SeedFile<T> {
  const text = readText(path, file, problems);
  if (text === null) return { file, records: [] };
  // Loaded here, because a start from the build's snapshot reads no seed file.
  const { LineCounter, isNode, parseDocument } = require('yaml') as typeof Yaml;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const { message, pos } of document.errors)
    problems.push({ file, line: lines.linePos(pos[0]).line, message: message.split('\n', 1)[0]! });
  if (document.errors.length > 0) return { file, records: [] };
  const lineOf = (target: SeedPath): number => {
    for (let length = target.length; length > 0; length--) {
      const node = document.getIn(target.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const content: unknown = document.toJS();
  if (!Array.isArray(content)) {
    problems.push({ file, line: 1, message: 'must be a list of records' });
    return { file, records: [] };
  }
  const records: SeedRecord<T>[] = [];
  for (const [index, value] of content.entries()) {
    const result = shape.safeParse(value);
    if (result.success) records.push({ value: result.data, lineOf: (inner) => lineOf([index, ...inner]) });
    else
      for (const issue of result.error.issues)
        problems.push({
          file,
          line: lineOf([index, ...(issue.path as SeedPath)]),
          message: `${issue.path.join('.') || 'record'}: ${issue.message}`,
        });
  }
  return { file, records };
}

function readText(path: string, file: string, problems: SeedProblem[]): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    problems.push({ file, line: 1, message: `cannot be read: ${reason}` });
    return null;
  }
}
