import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { sharedDirectory } from '../support/shared.js';

const ontology = loadOntology();

test('the ontology is as large as it promises', () => {
  expect(ontology.theories.length).toBeGreaterThanOrEqual(250);
  expect(ontology.methods.length).toBeGreaterThanOrEqual(45);
});

test('every theory hangs under a known family or begins one', () => {
  const roots = ontology.theories.filter(({ parents }) => parents.length === 0);
  expect(roots.length).toBeLessThan(ontology.theories.length / 4);
});

describe.skipIf(sharedDirectory === null)('labelled documents beside the checkout', () => {
  const known = new Set(ontology.theories.map(({ id }) => id.slice('theory:'.length)));
  const acceptable = (sharedDirectory === null ? [] : ['gold', 'pages']).flatMap((folder) => {
    const directory = join(sharedDirectory ?? '', folder);
    return readdirSync(directory)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => {
        const labels = JSON.parse(readFileSync(join(directory, file), 'utf8')) as {
          articles: { theories: { applied: string[][]; present: string[][] } }[];
        };
        return labels.articles.flatMap(({ theories }) =>
          [...theories.applied, ...theories.present].map((ids) => [file, ids] as const),
        );
      });
  });
  test.each(acceptable)('%s wants one of %j, which exists', (_, ids) => {
    expect(ids.some((id) => known.has(id))).toBe(true);
  });
});
