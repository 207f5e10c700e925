import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aliasPatterns } from '../../src/ontology/alias-patterns.js';
import { readSeedEntries } from '../../src/ontology/load-ontology.js';
import { packPatterns, unpackPatterns } from '../../src/ontology/packed-patterns.js';
import { packageRoot } from '../../src/package-root.js';

test('packed patterns come back as they were', () => {
  const patterns = aliasPatterns(readSeedEntries(join(packageRoot, 'seeds', 'ontology')));
  expect(unpackPatterns(packPatterns(patterns))).toEqual(patterns);
  expect(unpackPatterns(packPatterns([]))).toEqual([]);
});
