import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerBackupRequests } from '../../src/backup/answer-backup-requests.js';
import { BackupError } from '../../src/backup/backup-error.js';
import { makeBackup } from '../../src/backup/make-backup.js';
import { requestBackup } from '../../src/backup/request-backup.js';
import { restoreBackup } from '../../src/backup/restore-backup.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { openStore } from '../../src/graph/open-store.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChange } from '../../src/graph/write/write-changes.js';
import { openQuarantine } from '../../src/pipeline/quarantine.js';
import { dumpOf } from '../support/dump-of.js';
import { seedSampleGraph } from '../support/sample-graph.js';
import { syntheticChanges, syntheticOntology } from '../support/synthetic-corpus.js';

let folder: string;
let data: string;
let store: GraphStore;

const open = (directory: string) => openStore({ kind: 'embedded', directory });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'theory-atlas-backup-'));
  data = join(folder, 'data');
  store = await open(data);
  await store.migrate();
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

test('what is restored is what was there, tokens and quarantine included', async () => {
  await seedSampleGraph(store);
  const refused = { path: 'a', sha256: 'b', stage: 'read', reason: 'c', diagnostics: [] } as const;
  await openQuarantine(data).add(refused);
  await writeFile(join(data, 'tokens.json'), '{"tokens":[]}');
  await makeBackup(store, data, join(folder, 'backup'));
  const other = join(folder, 'other');
  await restoreBackup(join(folder, 'backup'), other);
  const restored = await open(other);
  expect(await restored.migrate()).toEqual([]);
  expect(await dumpOf(restored)).toEqual(await dumpOf(store));
  await restored.close();
  expect(await openQuarantine(other).list()).toEqual([refused]);
  expect(await readFile(join(other, 'tokens.json'), 'utf8')).toBe('{"tokens":[]}');
  expect((await readdir(other)).filter((name) => name.includes('part'))).toEqual([]);
});

test('backups taken while documents are stored hold whole documents, and all that were acknowledged', async () => {
  await writeOntology(store, syntheticOntology());
  const stop = answerBackupRequests(store, data);
  const changes = [...syntheticChanges(60)];
  const acknowledged: string[] = [];
  const writing = (async () => {
    for (const change of changes) {
      await store.write((transaction) => writeChange(transaction, change));
      acknowledged.push(change.document.id);
    }
  })();
  const backups: { path: string; known: string[] }[] = [];
  for (let nth = 0; nth < 3; nth++) {
    const path = join(folder, `backup-${nth}`);
    const known = [...acknowledged];
    await requestBackup(data, path);
    backups.push({ path, known });
  }
  await writing;
  await stop();
  for (const [nth, { path, known }] of backups.entries()) {
    const directory = join(folder, `restored-${nth}`);
    await restoreBackup(path, directory);
    const restored = await open(directory);
    const dump = await dumpOf(restored);
    await restored.close();
    const stored = changes.filter(({ document }) =>
      dump.some((line) => line.startsWith(`{"id":"${document.id}"`)),
    );
    expect(stored.map(({ document }) => document.id)).toEqual(expect.arrayContaining(known));
    const alone = await open(join(folder, `alone-${nth}`));
    await alone.migrate();
    await writeOntology(alone, syntheticOntology());
    for (const change of stored) await alone.write((transaction) => writeChange(transaction, change));
    expect(dump).toEqual(await dumpOf(alone));
    await alone.close();
  }
});

describe('refused', () => {
  test('to overwrite a folder, and nothing is left of the attempt', async () => {
    await expect(makeBackup(store, data, data)).rejects.toThrow(/exists already/);
    expect(await readdir(folder)).toEqual(['data']);
  });

  test('to restore over a graph, a folder that is no backup, or one that was altered', async () => {
    const backup = join(folder, 'backup');
    await makeBackup(store, data, backup);
    await expect(restoreBackup(backup, data)).rejects.toThrow(/holds a graph already/);
    await expect(restoreBackup(data, join(folder, 'other'))).rejects.toThrow(/no backup/);
    await appendFile(join(backup, 'graph.grafeo'), 'x');
    await expect(restoreBackup(backup, join(folder, 'other'))).rejects.toThrow(/has changed/);
    expect(existsSync(join(folder, 'other', 'graph.grafeo'))).toBe(false);
  });

  test('with the reason of the process that has the graph open, or when none answers', async () => {
    await expect(requestBackup(data, join(folder, 'b'), 50)).rejects.toThrow(/does not answer/);
    const stop = answerBackupRequests(store, data);
    await expect(requestBackup(data, data)).rejects.toThrow(BackupError);
    await expect(requestBackup(data, data)).rejects.toThrow(/exists already/);
    await stop();
    expect(await readdir(join(data, 'backup-requests'))).toEqual([]);
  });
});
