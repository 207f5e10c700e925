import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { QuarantinedDocument } from '../../src/pipeline/quarantine.js';
import { runCommandLine } from '../support/command-line.js';
import { POISONS, writePoisonFolder, type PoisonFolder } from '../support/poison-folder.js';
import { sizeFrom } from '../support/size-from.js';

/** Documents, one in a hundred of them broken; the full size is 10000. */
const DOCUMENTS = sizeFrom('POISON_DOCUMENTS', 1_000);

let folder: string;
let written: PoisonFolder;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'theory-atlas-poison-'));
  written = await writePoisonFolder(join(folder, 'documents'), DOCUMENTS);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test(
  'of a folder with broken documents the others are in, and each broken one is listed with stage and reason',
  { timeout: 3_600_000 },
  async () => {
    const environment = { THEORY_ATLAS_DATA: join(folder, 'data') };
    const { code, stdout, peakMegabytes } = await runCommandLine(
      ['ingest', join(folder, 'documents'), '--json'],
      environment,
    );
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ documents: DOCUMENTS, stored: written.good.length });
    const listed = await runCommandLine(['quarantine', 'list', '--json'], environment);
    const entries = JSON.parse(listed.stdout) as QuarantinedDocument[];
    expect(new Map(entries.map(({ path, stage }) => [path, stage]))).toEqual(
      new Map([...written.bad].map(([path, kind]) => [path, POISONS[kind]])),
    );
    expect(entries.every(({ reason }) => reason.length > 0)).toBe(true);
    // Known on Linux only.
    if (peakMegabytes !== null) {
      console.log(`${DOCUMENTS} documents: at most ${peakMegabytes} MB resident.`);
      expect(peakMegabytes).toBeLessThan(2_000);
    }
  },
);

test('a second run leaves what is in and lists the same', { timeout: 3_600_000 }, async () => {
  const environment = { THEORY_ATLAS_DATA: join(folder, 'data') };
  const { code, stdout } = await runCommandLine(['ingest', join(folder, 'documents'), '--json'], environment);
  expect(code).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({ stored: 0, unchanged: written.good.length });
  expect(existsSync(join(folder, 'data', 'quarantine'))).toBe(true);
});
