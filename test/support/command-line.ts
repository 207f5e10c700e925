import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';

const program = join(packageRoot, 'dist', 'src', 'cli', 'main.js');

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the compiled program to its end. `npm test` builds it first. */
export function runCommandLine(
  args: readonly string[],
  environment: Record<string, string>,
  killAfterMs?: number,
): Promise<Finished> {
  if (!existsSync(program)) throw new Error('The program is not built: run npm run build first.');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      // Nothing of the caller's own configuration may reach the program.
      env: { PATH: process.env['PATH'] ?? '', ...environment },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    if (killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  });
}
