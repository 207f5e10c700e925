import { fc, test } from '@fast-check/vitest';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authenticate } from '../../src/access/authenticate.js';
import { fileTokenStore } from '../../src/access/file-token-store.js';
import { graphTokenStore } from '../../src/access/graph-token-store.js';
import { matchToken } from '../../src/access/match-token.js';
import { hashOf, mintToken } from '../../src/access/mint-token.js';
import { TokenFileError } from '../../src/access/token-file-error.js';
import type { TokenStore } from '../../src/access/token-store.js';
import { dumpOf } from '../support/dump-of.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const now = new Date('2026-01-02T03:04:05.678Z');
const later = '2026-02-03T04:05:06.000Z';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'theory-atlas-tokens-'));
  file = join(folder, 'data', 'tokens.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a new token', () => {
  it('is 256 random bits, of which only the hash is kept', () => {
    const { secret, token } = mintToken('curator', 'Editor', now);
    expect(secret).toMatch(/^ta_[\w-]{43}$/);
    expect(token).toMatchObject({ role: 'curator', name: 'Editor', hash: hashOf(secret), revokedAt: null });
    expect(JSON.stringify(token)).not.toContain(secret.slice(3));
  });

  it('is never the same twice, and has a name of its own when it is given none', () => {
    const tokens = Array.from({ length: 200 }, () => mintToken('reader', null, now));
    expect(new Set(tokens.map(({ secret }) => secret)).size).toBe(200);
    expect(tokens[0]?.token.name).toBe(`token ${tokens[0]?.token.id}`);
  });
});

describe('matching', () => {
  const mine = mintToken('curator', 'Mine', now);
  const revoked = mintToken('admin', 'Old', now);
  const tokens = [{ ...revoked.token, revokedAt: later }, mine.token, mintToken('reader', null, now).token];

  it('finds the good token and no revoked one', () => {
    expect(matchToken(mine.secret, tokens)?.name).toBe('Mine');
    expect(matchToken(revoked.secret, tokens)).toBeNull();
    expect(matchToken(mine.secret, [])).toBeNull();
  });

  test.prop([fc.string()])('finds none for anything else', (text) => {
    expect(matchToken(text, tokens)).toBeNull();
    expect(matchToken(mine.secret.slice(0, -1) + text, tokens) === null).toBe(
      mine.secret.slice(0, -1) + text !== mine.secret,
    );
  });
});

describe('an Authorization header', () => {
  const { secret, token } = mintToken('curator', 'Editor', now);
  const tokens: TokenStore = { list: async () => [token], add: async () => {}, revoke: async () => null };

  it.each([
    [undefined, 'anonymous'],
    ['', 'anonymous'],
    ['Basic dXNlcjpwYXNz', 'anonymous'],
    ['Bearer', 'refused'],
    ['Bearer ', 'refused'],
    ['Bearer wrong', 'refused'],
    [`Bearer ${secret} more`, 'refused'],
    [`Bearer ${secret}x`, 'refused'],
    [`Bearer ${secret}`, 'known'],
    [`bearer   ${secret}`, 'known'],
  ])('%j is %s', async (header, status) => {
    expect((await authenticate(header, tokens)).status).toBe(status);
  });

  it('tells who asks', async () => {
    expect(await authenticate(`Bearer ${secret}`, tokens)).toEqual({
      status: 'known',
      caller: { actor: 'Editor', role: 'curator' },
    });
  });
});

describe('tokens in a file', () => {
  it('can be read by their owner only, and leave no other file behind', async () => {
    await fileTokenStore(file).add(mintToken('curator', null, now).token);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await chmod(file, 0o644);
    await fileTokenStore(file).add(mintToken('admin', null, now).token);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await expect(stat(`${file}.lock`)).rejects.toThrow('ENOENT');
  });

  it('show to a store that is open what another one changes', async () => {
    const [server, command] = [fileTokenStore(file), fileTokenStore(file)];
    expect(await server.list()).toEqual([]);
    const { token } = mintToken('curator', 'Editor', now);
    await command.add(token);
    expect(await server.list()).toEqual([token]);
    await command.revoke(token.id, later);
    expect(await server.list()).toEqual([{ ...token, revokedAt: later }]);
  });

  it('lose none that are made at once', async () => {
    const tokens = Array.from({ length: 20 }, () => mintToken('curator', null, now).token);
    await Promise.all(tokens.map((token) => fileTokenStore(file).add(token)));
    const ids = (await fileTokenStore(file).list()).map(({ id }) => id);
    expect(ids.sort()).toEqual(tokens.map(({ id }) => id).sort());
  });

  it.each(['', '{', '[]', '{"tokens":[{"id":"x","role":"king"}]}'])(
    'that are damaged (%j) are no tokens at all, and are not overwritten',
    async (content) => {
      await fileTokenStore(file).add(mintToken('curator', null, now).token);
      await writeFile(file, content);
      await expect(fileTokenStore(file).list()).rejects.toBeInstanceOf(TokenFileError);
      const adding = fileTokenStore(file).add(mintToken('curator', null, now).token);
      await expect(adding).rejects.toBeInstanceOf(TokenFileError);
      expect(await readFile(file, 'utf8')).toBe(content);
    },
  );
});

describe.each(['file', 'graph'])('tokens in the %s', (kind) => {
  it('are listed in order of age, revoked once, and stay in the list', async () => {
    const graph = kind === 'graph' ? await openTemporaryStore() : null;
    try {
      const store = graph === null ? fileTokenStore(file) : graphTokenStore(graph);
      const first = mintToken('curator', 'First', now).token;
      const second = mintToken('admin', 'Second', new Date(now.getTime() + 1)).token;
      await store.add(first);
      await store.add(second);
      expect(await store.list()).toEqual([first, second]);
      expect(await store.revoke('nobody', later)).toBeNull();
      expect(await store.revoke(first.id, later)).toEqual({ ...first, revokedAt: later });
      expect(await store.revoke(first.id, now.toISOString())).toEqual({ ...first, revokedAt: later });
      expect(await store.list()).toEqual([{ ...first, revokedAt: later }, second]);
      if (graph !== null) expect((await dumpOf(graph)).join('')).not.toMatch(/AccessToken|"hash"/);
    } finally {
      await graph?.close();
    }
  });
});
