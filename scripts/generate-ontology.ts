// Writes seeds/ontology/{countries,regions,organizations}.yaml from the standards' names and the curated overlays
// in scripts/ontology. With --check it writes nothing and fails when a file is not what it would write.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageRoot } from '../src/package-root.js';
import { buildCountries } from './ontology/build-countries.js';
import { buildOrganizations } from './ontology/build-organizations.js';
import { buildRegions } from './ontology/build-regions.js';
import { readCurated } from './ontology/read-curated.js';
import { seedText } from './ontology/seed-text.js';

const curated = readCurated();
const files = [
  { name: 'countries', records: buildCountries(curated) },
  { name: 'regions', records: buildRegions(curated) },
  { name: 'organizations', records: buildOrganizations(curated) },
];

const check = process.argv.includes('--check');
for (const { name, records } of files) {
  const path = join(packageRoot, 'seeds', 'ontology', `${name}.yaml`);
  const text = seedText(name, records);
  if (!check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`${relative(packageRoot, path)} is out of date; run scripts/generate-ontology.\n`);
    process.exitCode = 1;
  }
}
