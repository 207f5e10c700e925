import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { AliasPattern } from './alias-patterns.js';
import type { LetterTrie } from './letter-trie.js';
import { packageRoot } from '../package-root.js';
import { NAME_VARIANTS_FILE } from './name-variant-words.js';
import { packPatterns, unpackPatterns } from './packed-patterns.js';
import type { PackedPatterns } from './packed-patterns.js';
import { SEED_FILES } from './seed-files.js';
import type { SeedEntry } from './seed-entry.js';

/** The seed files checked and compiled, as the build leaves them beside the program to spare the work at each start. */
export interface CompiledSeeds {
  readonly entries: readonly SeedEntry[];
  readonly patterns: readonly AliasPattern[];
  readonly trie: LetterTrie;
}

interface Snapshot {
  /** SHA-256 over the files it was made of, and the engine whose binary format it is in. */
  readonly fingerprint: string;
  readonly entries: readonly Omit<SeedEntry, 'lineOf'>[];
  readonly patterns: PackedPatterns;
  readonly trie: LetterTrie;
}

/** Beside `dist/src`; run from the sources there is none, so that an edit is never hidden by an older build. */
const snapshotFile = fileURLToPath(new URL('../../ontology-snapshot.bin', import.meta.url));
/** Apart, because it must be known to be the right one before the other is read. */
const fingerprintFile = `${snapshotFile}.sha256`;

/** The seeds in `folder` from the build's snapshot, or `null` when it was made of other files or by another engine. */
export function readSnapshot(folder: string): CompiledSeeds | null {
  if (!existsSync(snapshotFile) || !existsSync(fingerprintFile)) return null;
  const expected = fingerprint(folder);
  if (readFileSync(fingerprintFile, 'utf8') !== expected) return null;
  const snapshot = deserialize(readFileSync(snapshotFile)) as Snapshot;
  if (snapshot.fingerprint !== expected) return null;
  // Lines are asked for to report faults, and a snapshot is only made of files without any.
  const entries = snapshot.entries.map((entry) => ({ ...entry, lineOf: () => 1 }));
  return { entries, patterns: unpackPatterns(snapshot.patterns), trie: snapshot.trie };
}

/** Writes the snapshot of seeds that were read and checked from `folder`. */
export function writeSnapshot(folder: string, { entries, patterns, trie }: CompiledSeeds): void {
  const snapshot: Snapshot = {
    fingerprint: fingerprint(folder),
    entries: entries.map(({ lineOf: _, ...entry }) => entry),
    patterns: packPatterns(patterns),
    trie,
  };
  writeFileSync(snapshotFile, serialize(snapshot));
  writeFileSync(fingerprintFile, snapshot.fingerprint);
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256').update(process.versions.v8);
  const variants = join(packageRoot, 'seeds', 'vocabulary', NAME_VARIANTS_FILE);
  for (const path of [...Object.values(SEED_FILES).map((file) => join(folder, file)), variants]) {
    // A missing file is no fingerprint of anything: the reader of the files reports it.
    hash.update(basename(path)).update(existsSync(path) ? readFileSync(path) : '');
  }
  return hash.digest('hex');
}
