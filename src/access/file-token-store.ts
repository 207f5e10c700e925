import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { ACCESS_ROLES } from '../domain/access-role.js';
import type { AccessToken } from './access-token.js';
import { TokenFileError } from './token-file-error.js';
import type { TokenStore } from './token-store.js';
import { withFileLock } from './with-file-lock.js';

/** Only the owner may read hashes or write roles. */
const MODE = 0o600;

const content = z.object({
  tokens: z.array(
    z.object({
      id: z.string().min(1),
      name: z.string().min(1),
      role: z.enum(ACCESS_ROLES),
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      createdAt: z.iso.datetime(),
      revokedAt: z.iso.datetime().nullable(),
    }),
  ),
});

/**
 * Tokens in a file beside the embedded graph, which a server keeps locked: so tokens are made and revoked while it
 * runs, and it sees so at its next request.
 *
 * @throws TokenFileError (from every method) when the file is there but is not what this program wrote
 */
export function fileTokenStore(file: string): TokenStore {
  let held: { readonly stamp: string; readonly tokens: readonly AccessToken[] } | null = null;

  async function list(): Promise<readonly AccessToken[]> {
    const stamp = await stampOf(file);
    if (stamp === null) return [];
    if (held?.stamp !== stamp) held = { stamp, tokens: await read(file) };
    return held.tokens;
  }

  return {
    list,
    add: (token) => withFileLock(file, async () => write(file, [...(await read(file)), token])),
    revoke: (id, at) =>
      withFileLock(file, async () => {
        const tokens = await read(file);
        const known = tokens.find((token) => token.id === id);
        if (known === undefined) return null;
        const revoked = { ...known, revokedAt: known.revokedAt ?? at };
        await write(
          file,
          tokens.map((token) => (token === known ? revoked : token)),
        );
        return revoked;
      }),
  };
}

/** Changes whenever the file is replaced, whatever the grain of the file system's clock; `null`: no file. */
async function stampOf(file: string): Promise<string | null> {
  try {
    const { ino, size, mtimeNs } = await stat(file, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new TokenFileError(`The access tokens in ${file} cannot be read.`, { cause });
  }
}

async function read(file: string): Promise<readonly AccessToken[]> {
  try {
    return content.parse(JSON.parse(await readFile(file, 'utf8'))).tokens;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new TokenFileError(
      `The access tokens in ${file} cannot be read: mend the file, or remove it and make new tokens.`,
      { cause },
    );
  }
}

/** Written aside and renamed: a server that reads meanwhile sees the old tokens or the new ones, never a half. */
async function write(file: string, tokens: readonly AccessToken[]): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(draft, `${JSON.stringify({ tokens }, null, 2)}\n`, { mode: MODE, flush: true });
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
