import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageRoot } from '../../src/package-root.js';
import type { Query } from '../../src/graph/query.js';

const graphFolder = join(packageRoot, 'src', 'graph');
const cypherFolder = join(packageRoot, 'cypher');

/** Every contract that a module of `src/graph` exports, alone or in a list. */
export async function findContracts(): Promise<Query[]> {
  const found = new Set<Query>();
  for (const file of filesIn(graphFolder, '.ts'))
    collect((await import(join(graphFolder, file))) as Record<string, unknown>, found);
  return [...found].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Every statement that is run through a contract, as its path below `cypher/`; schema files have none. */
export function findStatements(): string[] {
  return filesIn(cypherFolder, '.cypher').filter((file) => !file.startsWith('schema/'));
}

function collect(value: unknown, found: Set<Query>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isQuery(value)) found.add(value);
  else if (Array.isArray(value) || Object.getPrototypeOf(value) === null || isPlain(value))
    for (const entry of Object.values(value)) collect(entry, found);
}

function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype || Symbol.toStringTag in value;
}

function isQuery(value: object): value is Query {
  return 'file' in value && 'access' in value && 'parameters' in value && 'row' in value;
}

function filesIn(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
