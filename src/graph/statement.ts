import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.js';

const cypherFolder = join(packageRoot, 'cypher');
const texts = new Map<string, string>();

/**
 * The text of a statement, read once per process. The comment it opens with stays: both stores accept it, and it
 * names the question in the database's query log. One file holds one statement; only its final `;` is dropped.
 *
 * @param file path below `cypher/`
 * @throws Error when the file does not exist: a bug of the caller.
 */
export function statement(file: string): string {
  let text = texts.get(file);
  if (text === undefined) {
    text = readFileSync(join(cypherFolder, file), 'utf8').trim().replace(/;$/, '');
    texts.set(file, text);
  }
  return text;
}
