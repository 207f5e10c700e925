import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, `seeds` and `cypher`, from the sources and from the compiled program alike. */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'cypher'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error('The program cannot find its own folder: package.json and cypher/ are missing above it.');
  return findRoot(parent);
}
