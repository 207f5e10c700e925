import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import type { Ontology } from '../../src/ontology/ontology.js';
import { packageRoot } from '../../src/package-root.js';

const GENERATED = ['countries', 'regions', 'organizations'];

/** The countries, regions and organizations of the seeds alone: what these tests are about. */
export function placeOntology(): Ontology {
  const folder = mkdtempSync(join(tmpdir(), 'place-ontology-'));
  try {
    for (const name of GENERATED)
      cpSync(join(packageRoot, 'seeds', 'ontology', `${name}.yaml`), join(folder, `${name}.yaml`));
    for (const name of ['theories', 'methods']) writeFileSync(join(folder, `${name}.yaml`), '[]\n');
    return loadOntology(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
