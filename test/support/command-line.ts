import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';

const program = join(packageRoot, 'dist', 'src', 'cli', 'main.js');

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The most memory it had, as Linux tells of a process that runs; `null` elsewhere. */
  readonly peakMegabytes: number | null;
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
    let peak: number | null = null;
    const watch = setInterval(() => (peak = peakOf(child.pid) ?? peak), 100);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const [stdout, stderr] = [Buffer.concat(out).toString(), Buffer.concat(err).toString()];
      resolve({ code, stdout, stderr, peakMegabytes: peak });
    });
    if (killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  });
}

function peakOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null; // it has ended, or this is no Linux
  }
}
