import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { OntologyError } from '../../src/ontology/ontology-error.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';

const FILES = ['theories', 'countries', 'regions', 'organizations', 'methods'] as const;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export type SeedFolder = Partial<Record<(typeof FILES)[number], string>>;

/** Writes an ontology of our own into a fresh folder; files not given are empty lists. */
export function seedFolder(files: SeedFolder): string {
  const folder = mkdtempSync(join(tmpdir(), 'theory-atlas-ontology-'));
  folders.push(folder);
  for (const file of FILES) writeFileSync(join(folder, `${file}.yaml`), files[file] ?? '[]\n');
  return folder;
}

/** The faults of an ontology as `file:line message`; empty when it loads. */
export function faultsOf(files: SeedFolder): string[] {
  try {
    loadOntology(seedFolder(files));
    return [];
  } catch (error) {
    if (!(error instanceof OntologyError)) throw error;
    return error.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
  }
}

/** A theory record of the least size, five lines long; `more` replaces or adds lines. */
export function theory(id: string, fa: string, en: string, more = ''): string {
  return `- id: ${id}\n  name: { fa: ${fa}, en: ${en} }\n  kind: THEORY\n  source: a test\n${more}`;
}
