import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseYaml } from './parse-yaml.js';

/** Parsed vocabulary files by the SHA-256 of their bytes, as the build leaves them to spare the parsing. */
type Snapshot = Readonly<Record<string, unknown>>;

/** Beside `dist/src`; run from the sources there is none. */
const snapshotFile = fileURLToPath(new URL('../../vocabulary-snapshot.json', import.meta.url));

let loaded: Snapshot | undefined;

/** The parsed content of a vocabulary file with these bytes, `undefined` when the build has not seen them. */
export function fromSnapshot(bytes: Buffer): unknown {
  loaded ??= existsSync(snapshotFile) ? (JSON.parse(readFileSync(snapshotFile, 'utf8')) as Snapshot) : {};
  return loaded[sha256(bytes)];
}

/** Writes the snapshot of every vocabulary file in `folder`. */
export function writeVocabularySnapshot(folder: string): void {
  const snapshot: Record<string, unknown> = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const bytes = readFileSync(join(folder, file));
    snapshot[sha256(bytes)] = parseYaml(bytes.toString('utf8'));
  }
  writeFileSync(snapshotFile, JSON.stringify(snapshot));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
