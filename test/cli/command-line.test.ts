import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/domain/article-record.js';
import { packageRoot } from '../../src/package-root.js';
import { runCommandLine, type Finished } from '../support/command-line.js';

const sample = join(packageRoot, 'seeds', 'sample');
const contents = join(sample, 'foreign-relations-57.txt');

let folder: string;
let run: (...args: string[]) => Promise<Finished>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-'));
  run = (...args) => runCommandLine(args, { THEORY_ATLAS_DATA: join(folder, 'data') });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// Each case starts the program several times.
describe('the command line', { timeout: 180_000 }, () => {
  it('gives 0 for help and version, 2 for wrong usage', async () => {
    expect(await run('--version')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect(await run('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('ingest') });
    expect(await run('no-such-command')).toMatchObject({ code: 2, stdout: '' });
    expect(await run('extract')).toMatchObject({ code: 2, stderr: expect.stringContaining('files') });
  });

  it('says in one line what is wrong with the configuration or the paths', async () => {
    const wrongPort = await runCommandLine(['doctor'], { PORT: 'many' });
    expect(wrongPort).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('PORT: must be a whole number'),
    });
    const missing = await run('ingest', join(folder, 'none'));
    expect(missing.code).toBe(1);
    expect(missing.stderr).toMatch(/^theory-atlas: .*none cannot be read.*\n$/);
  });

  it('extracts records whose quotes are found at their offsets, and goes on past what it cannot read', async () => {
    writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255]));
    const { code, stdout, stderr } = await run('extract', contents, join(folder, 'binary.txt'));
    expect(code).toBe(3);
    expect(stderr).toMatch(/binary\.txt \(decode\): /);
    const records = JSON.parse(stdout) as DocumentRecord[];
    const read = records.find((record) => record.articles.length > 0);
    const raw = readFileSync(contents, 'utf8');
    expect(read?.articles).toHaveLength(8);
    for (const { theories, countries } of read?.articles ?? [])
      for (const { evidence } of [...theories, ...countries])
        for (const { quote, start, end } of evidence) expect(raw.slice(start, end)).toBe(quote);
  });

  it('ingests, leaves what is there as it is, answers in both languages and exports the same bytes', async () => {
    const dryRun = await run('ingest', contents, '--dry-run');
    expect(dryRun.stdout).toContain('1 would be stored');
    expect(await run('ingest', contents)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 stored'),
    });
    const before = await run('export', 'dump');
    expect(await run('ingest', contents)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 unchanged'),
    });
    expect((await run('export', 'dump')).stdout).toBe(before.stdout);

    const english = await run('ask', 'Which articles apply interdependence theory to China?');
    expect(english.stdout).toMatch(
      /pages 1-28[\s\S]*Weaponized interdependence → Interdependence[\s\S]*85-120/,
    );
    const persian = await run('ask', 'کدام مقاله‌ها موازنه تهدید را درباره ترکیه به کار برده‌اند؟', '--json');
    expect(JSON.parse(persian.stdout)).toMatchObject({ status: 'ANSWERED', language: 'fa', count: 1 });
    expect(await run('doctor')).toMatchObject({ code: 0, stdout: expect.stringContaining('8 articles') });
  });

  it('moves a graph to another folder, and says in one line what is no dump', async () => {
    await run('ingest', contents);
    const file = join(folder, 'atlas.jsonl');
    await run('export', 'dump', '--output', file);
    const other = { THEORY_ATLAS_DATA: join(folder, 'other') };
    expect(await runCommandLine(['import', 'dump', contents], other)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^theory-atlas: This is no dump [^\n]+\n$/),
    });
    expect(await runCommandLine(['import', 'dump', file], other)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+ nodes and \d+ relationships imported\.\n$/),
    });
    expect((await runCommandLine(['export', 'dump'], other)).stdout).toBe(readFileSync(file, 'utf8'));
  });

  it('keeps a document of no known kind in quarantine, with its reason, until it can be read', async () => {
    const file = join(folder, 'later.txt');
    writeFileSync(file, '0000 1111 2222\n3333 4444\n');
    expect(await run('ingest', file)).toMatchObject({ code: 3, stderr: expect.stringContaining('(detect)') });
    expect((await run('quarantine', 'list')).stdout).toContain('later.txt (detect): ');
    expect(await run('quarantine', 'retry')).toMatchObject({
      code: 3,
      stdout: expect.stringContaining('1 refused'),
    });
    writeFileSync(file, readFileSync(contents));
    expect(await run('quarantine', 'retry')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 stored'),
    });
    expect((await run('quarantine', 'list')).stdout).toBe('');
  });

  it('leaves no trace when it only looks', async () => {
    await run('doctor');
    await run('extract', contents);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('loses and doubles nothing when it is killed while it ingests', async () => {
    const whole = mkdtempSync(join(tmpdir(), 'command-line-whole-'));
    try {
      const undisturbed = { THEORY_ATLAS_DATA: whole };
      await runCommandLine(['ingest', sample], undisturbed);
      const expected = await runCommandLine(['export', 'dump', '--comparable'], undisturbed);
      for (const afterMs of [1_200, 1_800, 2_400, 3_000])
        await runCommandLine(['ingest', sample], { THEORY_ATLAS_DATA: join(folder, 'data') }, afterMs);
      expect((await run('ingest', sample)).code).toBe(3); // the README of the sample is no document
      expect((await run('export', 'dump', '--comparable')).stdout).toBe(expected.stdout);
    } finally {
      rmSync(whole, { recursive: true, force: true });
    }
  });
});
