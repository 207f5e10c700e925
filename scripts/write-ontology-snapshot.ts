import { join } from 'node:path';
import { compileSeeds, readSeedEntries } from '../src/ontology/load-ontology.js';
import { OntologyError } from '../src/ontology/ontology-error.js';
import { writeSnapshot } from '../src/ontology/ontology-snapshot.js';
import { packageRoot } from '../src/package-root.js';

// Checks the ontology at build time, and leaves it compiled where the program finds it at each start.
const folder = join(packageRoot, 'seeds', 'ontology');
try {
  writeSnapshot(folder, compileSeeds(readSeedEntries(folder)));
} catch (error) {
  if (!(error instanceof OntologyError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
