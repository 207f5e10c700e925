import { describe, expect, test } from 'vitest';
import { importDump } from '../../src/graph/dump/import-dump.js';
import { dumpFileOf } from '../support/dump-file-of.js';
import { seedCurationGraph } from '../support/curation-graph.js';
import { seedSampleGraph } from '../support/sample-graph.js';
import { storeCases } from '../support/stores.js';

const skip = storeCases.find((store) => store.skip !== null)?.skip ?? null;
const fillings = [
  { name: 'the sample', fill: seedSampleGraph },
  { name: 'documents read from their bytes', fill: seedCurationGraph },
];
const pairs = storeCases.flatMap((from) =>
  storeCases.map((to) => ({ from, to, name: `${from.kind} to ${to.kind}` })),
);

describe.each(fillings)('a dump of $name', ({ fill }) => {
  describe.skipIf(skip !== null)(skip ?? 'goes without loss', () => {
    test.each(pairs)('from $name', async ({ from, to }) => {
      const source = await from.open();
      await fill(source);
      const dump = await dumpFileOf(source);
      await source.close();
      const target = await to.open();
      await importDump(target, dump);
      expect(await dumpFileOf(target)).toEqual(dump);
      await target.close();
    });
  });
});
