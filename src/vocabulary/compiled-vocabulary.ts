import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { packageRoot } from '../package-root.js';

/** Plain data (tables, lists) that is made of vocabulary files and takes long to make. */
export interface Compilation<T> {
  /** Stable kebab-case name. */
  readonly name: string;
  /** The files of seeds/vocabulary that it is made of. */
  readonly files: readonly string[];
  readonly compile: () => T;
}

const DIGEST_BYTES = 32;

/** Beside `dist/src`; run from the sources nothing is there, so that an edit is never hidden by an older build. */
const BUILD = fileURLToPath(new URL('../../', import.meta.url));

/** What the build has left in a folder, while the files are the ones it was made of; else it is compiled now. */
export function compiledVocabulary<T>({ name, files, compile }: Compilation<T>, folder: string = BUILD): T {
  const file = join(folder, `${name}.bin`);
  if (!existsSync(file)) return compile();
  const bytes = readFileSync(file);
  const isSame = bytes.subarray(0, DIGEST_BYTES).equals(digestOf(files));
  return isSame ? (deserialize(bytes.subarray(DIGEST_BYTES)) as T) : compile();
}

/** Leaves what is compiled where {@link compiledVocabulary} looks for it: for the build. */
export function writeCompiled({ name, files, compile }: Compilation<unknown>, folder: string = BUILD): void {
  writeFileSync(join(folder, `${name}.bin`), Buffer.concat([digestOf(files), serialize(compile())]));
}

/** Of the content of files, and of the engine whose binary format it is in. */
function digestOf(files: readonly string[]): Buffer {
  const hash = createHash('sha256').update(process.versions.v8);
  for (const file of files) {
    const path = join(packageRoot, 'seeds', 'vocabulary', file);
    // A missing file is no digest of anything: who reads it says so.
    hash.update(file).update(existsSync(path) ? readFileSync(path) : '');
  }
  return hash.digest();
}
