import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SEED_FILES } from './seed-files.js';
import type { SeedEntry } from './seed-entry.js';

/** The checked records of the seed files as the build leaves them beside the compiled program, to spare the parsing. */
interface Snapshot {
  /** SHA-256 over the seed files the records were read from. */
  readonly fingerprint: string;
  readonly entries: readonly SnapshotEntry[];
}

type SnapshotEntry = Omit<SeedEntry, 'lineOf'>;

/** Beside `dist/src`; run from the sources there is none, so that an edit is never hidden by an older build. */
const snapshotFile = fileURLToPath(new URL('../../ontology-snapshot.json', import.meta.url));

/** The records of the seed files in `folder` from the build's snapshot, or `null` when it was made of other files. */
export function readSnapshot(folder: string): readonly SeedEntry[] | null {
  if (!existsSync(snapshotFile)) return null;
  const snapshot = JSON.parse(readFileSync(snapshotFile, 'utf8')) as Snapshot;
  if (snapshot.fingerprint !== fingerprint(folder)) return null;
  // Lines are asked for to report faults, and a snapshot is only made of files without any.
  return snapshot.entries.map((entry) => ({ ...entry, lineOf: () => 1 }));
}

/** Writes the snapshot of records that were read and checked from `folder`. */
export function writeSnapshot(folder: string, entries: readonly SeedEntry[]): void {
  const snapshot: Snapshot = {
    fingerprint: fingerprint(folder),
    entries: entries.map(({ lineOf: _, ...entry }) => entry),
  };
  writeFileSync(snapshotFile, JSON.stringify(snapshot));
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const file of Object.values(SEED_FILES)) {
    const path = join(folder, file);
    // A missing file is no fingerprint of anything: the reader of the files reports it.
    hash.update(file).update(existsSync(path) ? readFileSync(path) : '');
  }
  return hash.digest('hex');
}
