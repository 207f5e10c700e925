import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine, type Finished } from '../support/command-line.js';

let folder: string;
let run: (...args: string[]) => Promise<Finished>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-tokens-'));
  run = (...args) => runCommandLine(['tokens', ...args], { THEORY_ATLAS_DATA: folder });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// Each case starts the program several times.
describe('tokens', { timeout: 120_000 }, () => {
  it('prints a token once, lists it without its secret, and revokes it', async () => {
    const made = await run('create', '--role', 'curator', '--name', 'Editorial office');
    expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/^ta_[\w-]{43}\n$/) });
    const listed = await run('list', '--json');
    expect(listed.stdout).not.toContain(made.stdout.trim());
    const [token] = JSON.parse(listed.stdout) as { id: string }[];
    expect(token).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{10}$/),
      name: 'Editorial office',
      role: 'curator',
      createdAt: expect.any(String),
      revokedAt: null,
    });
    expect(made.stderr).toContain(token?.id);
    expect(await run('revoke', token?.id ?? '')).toMatchObject({ code: 0 });
    expect(JSON.parse((await run('list', '--json')).stdout)).toMatchObject([
      { revokedAt: expect.any(String) },
    ]);
    expect(statSync(join(folder, 'tokens.json')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['no role', ['create']],
    ['a role there is not', ['create', '--role', 'king']],
    ['a name without letters', ['create', '--role', 'curator', '--name', '  ']],
    ['no id to revoke', ['revoke']],
  ])('calls %s wrong usage', async (_, args) => {
    expect(await run(...args)).toMatchObject({ code: 2, stdout: '' });
  });

  it('fails for an id nobody has', async () => {
    expect(await run('revoke', 'nobody')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no token has the id "nobody"'),
    });
  });
});
