import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  MigrationRefusedError,
  StoreDamagedError,
  StoreLockedError,
  StoreUnavailableError,
} from '../../src/graph/errors.js';
import { openStore } from '../../src/graph/open-store.js';
import { readStatistics } from '../../src/graph/read/statistics/read-statistics.js';
import { recordAppliedMigration } from '../../src/graph/schema/migration-queries.js';
import { schemaFiles } from '../../src/graph/schema/schema-files.js';
import { findSeed, recordSeed } from '../../src/graph/write/queries/seed-queries.js';
import { packageRoot } from '../../src/package-root.js';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'theory-atlas-store-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const open = () => openStore({ kind: 'embedded', directory });

async function openMigrated() {
  const store = await open();
  await store.migrate();
  return store;
}

describe('opening', () => {
  test('what was committed is there again', async () => {
    const first = await openMigrated();
    await first.write((transaction) => transaction.run(recordSeed, { id: 'a', checksum: '1' }));
    await first.close();
    const second = await open();
    expect(await second.read(findSeed, { id: 'a' })).toEqual([{ checksum: '1' }]);
    await second.close();
  });

  test('a second process is told that the store is in use', async () => {
    const store = await openMigrated();
    const script = `
      const { GrafeoDB } = require('@grafeo-db/js');
      try { GrafeoDB.create(${JSON.stringify(join(directory, 'graph.grafeo'))}); console.log('opened'); }
      catch (error) { console.log(error.message); }`;
    const other = spawnSync(process.execPath, ['-e', script], { cwd: packageRoot, encoding: 'utf8' });
    expect(other.stdout).toContain('locked'); // the word that openingError knows the case by
    await expect(open()).rejects.toThrow(StoreLockedError);
    await expect(open()).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      message: expect.stringMatching(/in use/),
    });
    await store.close();
  });

  const damages: [string, (file: string) => Promise<void>][] = [
    ['cut short', (file) => truncate(file, 5_000)],
    ['overwritten', (file) => writeFile(file, 'not a graph at all '.repeat(1_000))],
    ['empty', (file) => writeFile(file, '')],
  ];
  test.each(damages)('a file that was %s is reported as damaged', async (_, damage) => {
    await (await openMigrated()).close();
    await damage(join(directory, 'graph.grafeo'));
    await expect(open()).rejects.toThrow(StoreDamagedError);
    await expect(open()).rejects.toMatchObject({
      message: expect.stringMatching(/^[^\n]+restore a backup[^\n]+$/),
    });
  });

  // Root may write everywhere.
  test.skipIf(process.getuid?.() === 0)('a data folder that may not be written is named', async () => {
    await chmod(directory, 0o500);
    await expect(open()).rejects.toThrow(StoreUnavailableError);
    await expect(open()).rejects.toMatchObject({ message: expect.stringContaining('Permission denied') });
    await chmod(directory, 0o700);
  });

  test('a data folder that cannot be made is named', async () => {
    const file = join(directory, 'file');
    await writeFile(file, '');
    const opening = openStore({ kind: 'embedded', directory: join(file, 'data') });
    await expect(opening).rejects.toThrow(StoreUnavailableError);
  });
});

describe('writing', () => {
  test('a failed transaction leaves nothing, and the next one runs', async () => {
    const store = await openMigrated();
    const failing = store.write(async (transaction) => {
      await transaction.run(recordSeed, { id: 'lost', checksum: '1' });
      throw new Error('stop');
    });
    const next = store.write((transaction) => transaction.run(recordSeed, { id: 'kept', checksum: '1' }));
    await expect(failing).rejects.toThrow('stop');
    await next;
    expect(await store.read(findSeed, { id: 'lost' })).toEqual([]);
    expect(await store.read(findSeed, { id: 'kept' })).toEqual([{ checksum: '1' }]);
    await store.close();
  });

  test('many writers at once all get through, in order', async () => {
    const store = await openMigrated();
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        store.write((transaction) => transaction.run(recordSeed, { id: 'same', checksum: String(index) })),
      ),
    );
    expect(await store.read(findSeed, { id: 'same' })).toEqual([{ checksum: '49' }]);
    await store.close();
  });

  test('a read refuses a statement that writes', async () => {
    const store = await openMigrated();
    await expect(store.read(recordSeed, { id: 'a', checksum: '1' })).rejects.toThrow(
      'write/seed/record-seed.cypher',
    );
    await store.close();
  });

  test('parameters and rows that break the contract are told apart by name', async () => {
    const store = await openMigrated();
    await expect(store.read(findSeed, { id: 1 as never })).rejects.toThrow(
      /Parameters of read\/seed\/find-seed/,
    );
    const wrong = { ...readStatistics, row: z.object({ articles: z.string() }) };
    await expect(store.read(wrong, {})).rejects.toThrow(/A row of read\/statistics/);
    await store.close();
  });

  test('a closed store says so', async () => {
    const store = await openMigrated();
    await store.close();
    await store.close();
    await expect(store.read(readStatistics, {})).rejects.toThrow(StoreUnavailableError);
  });
});

describe('migrations of another program', () => {
  test.each([
    ['newer', { id: 'V9999__future.cypher', checksum: 'x' }, /newer/],
    ['different', { id: schemaFiles('embedded')[0]?.id ?? '', checksum: 'x' }, /not the one of this program/],
  ])('%s: refused', async (_, migration, message) => {
    const store = await openMigrated();
    await store.write((transaction) => transaction.run(recordAppliedMigration, migration));
    await expect(store.migrate()).rejects.toThrow(MigrationRefusedError);
    await expect(store.migrate()).rejects.toThrow(message);
    await store.close();
  });
});
