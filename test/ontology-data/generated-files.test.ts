import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCountries } from '../../scripts/ontology/build-countries.js';
import { buildOrganizations } from '../../scripts/ontology/build-organizations.js';
import { buildRegions } from '../../scripts/ontology/build-regions.js';
import { readCurated } from '../../scripts/ontology/read-curated.js';
import { seedText } from '../../scripts/ontology/seed-text.js';
import { packageRoot } from '../../src/package-root.js';

describe('the generated seed files', () => {
  const curated = readCurated();

  it.each([
    ['countries', buildCountries(curated)],
    ['regions', buildRegions(curated)],
    ['organizations', buildOrganizations(curated)],
  ])('%s.yaml is what the generator writes', (name, records) => {
    const committed = readFileSync(join(packageRoot, 'seeds', 'ontology', `${name}.yaml`), 'utf8');
    expect(committed).toBe(seedText(name, records));
  });
});
