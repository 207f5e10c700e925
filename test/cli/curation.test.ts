import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/graph/open-store.js';
import { packageRoot } from '../../src/package-root.js';
import { runCommandLine, type Finished } from '../support/command-line.js';

const bibliographies = ['first', 'second', 'third'].map((name) =>
  join(packageRoot, 'test', 'fixtures', 'curation', `${name}.bib`),
);

let folder: string;
let run: (...args: string[]) => Promise<Finished>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-curation-'));
  run = (...args) => runCommandLine(args, { THEORY_ATLAS_DATA: join(folder, 'data') });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// Each case starts the program several times.
describe('curation on the command line', { timeout: 180_000 }, () => {
  it('decides, tells, refuses, takes back, and carries the journal to another graph', async () => {
    await run('ingest', ...bibliographies);
    const merge = [
      'authors',
      'merge',
      'jane-doe',
      'author:janet-doe',
      '--reason',
      'A test.',
      '--actor',
      'tester',
    ];
    expect((await run(...merge, '--dry-run')).stdout).toContain('decision:1  MERGE_AUTHORS');
    expect((await run('decisions', 'list')).stdout).toBe('');
    expect(JSON.parse((await run(...merge, '--json')).stdout)).toMatchObject({
      id: 'decision:1',
      actor: 'tester',
      subjects: ['author:jane-doe', 'author:janet-doe'],
    });
    expect(await run(...merge)).toMatchObject({ code: 1, stderr: expect.stringContaining('decision:1') });
    const explained = await run('authors', 'explain', 'janet-doe');
    expect(explained.stdout).toMatch(/^author:jane-doe\n[\s\S]*decided by decision:1/);
    const reject = ['claims', 'reject', '10.1234/sample.1', 'country:CHN', '--reason', 'A test.'];
    expect(await run(...reject)).toMatchObject({ code: 0, stdout: expect.stringContaining('REJECT_CLAIM') });
    expect(await run('decisions', 'revoke', '1', '--reason', 'A test.')).toMatchObject({ code: 0 });
    expect(await run('undecided', 'author', '--json')).toMatchObject({ code: 0 });

    const journal = join(folder, 'journal.jsonl');
    writeFileSync(journal, (await run('decisions', 'export')).stdout);
    const other = (...args: string[]) => runCommandLine(args, { THEORY_ATLAS_DATA: join(folder, 'other') });
    expect((await other('decisions', 'import', journal)).stdout).toContain('3 imported');
    await other('ingest', ...bibliographies);
    expect((await other('export', 'dump', '--comparable')).stdout).toBe(
      (await run('export', 'dump', '--comparable')).stdout,
    );
  });

  it('says what to do while another process has the graph open', async () => {
    const store = await openStore({ kind: 'embedded', directory: join(folder, 'data') });
    try {
      const refused = await run('authors', 'merge', 'a', 'b', '--reason', 'A test.');
      expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('GraphQL mutations') });
      expect(await run('tokens', 'create', '--role', 'curator')).toMatchObject({ code: 0 });
    } finally {
      await store.close();
    }
  });

  it.each([
    ['no reason', ['authors', 'merge', 'a', 'b']],
    ['an empty reason', ['authors', 'merge', 'a', 'b', '--reason', ' ']],
    ['an id of another kind', ['authors', 'merge', 'a', 'article:b', '--reason', 'x']],
    ['one id', ['articles', 'distinct', 'a', '--reason', 'x']],
    ['a claim about nothing', ['claims', 'approve', 'a', 'realism', '--reason', 'x']],
    ['a kind there is not', ['undecided', 'journal']],
  ])('calls %s wrong usage', async (_, args) => {
    expect(await run(...args)).toMatchObject({ code: 2, stdout: '' });
  });
});
