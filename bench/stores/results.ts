import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';

/** Figures of one benchmark, as its command left them. */
export interface Result {
  readonly command: string;
  readonly measuredOn: string;
  readonly commit: string;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

const folder = join(packageRoot, 'bench', 'stores', 'results');

export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB, ${type()}, Node ${process.version}, load average ${loadavg()[0]!.toFixed(1)}`;
}

/** Keeps the figures for the report. */
export function keepResult(name: string, command: string, rows: Result['rows']): void {
  mkdirSync(folder, { recursive: true });
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const result: Result = { command, measuredOn: machine(), commit, rows };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
}

/** @returns `null` when it was never measured */
export function readResult(name: string): Result | null {
  const file = join(folder, `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result) : null;
}
