import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/domain/document.js';
import { readDocument } from '../../src/sources/read-document.js';
import type { SourceResult } from '../../src/sources/source-result.js';

export const fixtures = join(import.meta.dirname, 'fixtures');

/** Reads text as if it were a file; its name says nothing about its kind. */
export function readText(text: string): SourceResult {
  return readDocument({ path: 'input', bytes: new TextEncoder().encode(text) });
}

/** Reads a file that must be readable. */
export function readFile(path: string): Document {
  const result = readDocument({ path, bytes: readFileSync(path) });
  if (result.status !== 'read') throw new Error(`${path}: ${result.stage}: ${result.reason}`);
  return result.document;
}
