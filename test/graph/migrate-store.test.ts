import { expect, onTestFinished, test } from 'vitest';
import { schemaFiles } from '../../src/graph/schema/schema-files.js';
import { listAppliedMigrations } from '../../src/graph/schema/migration-queries.js';
import { openTemporaryStore } from '../support/temporary-store.js';

test('a new store gets every schema file once, and a second run has nothing to do', async () => {
  const store = await openTemporaryStore();
  onTestFinished(() => store.close());
  const applied = await store.read(listAppliedMigrations, {});
  expect(applied).toEqual(schemaFiles('embedded').map(({ id, checksum }) => ({ id, checksum })));
  expect(await store.migrate()).toEqual([]);
});
