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

/**
 * Keeps the figures for the report.
 *
 * @param before what the command needs before it
 */
export function keepResult(name: string, rows: Result['rows'], before = ''): void {
  mkdirSync(folder, { recursive: true });
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const result: Result = { command: before + commandOf(name), measuredOn: machine(), commit, rows };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
}

/** The command that is running, with what the environment sets of it. */
function commandOf(name: string): string {
  const settings = ['SIZES', 'PEERS_TO', 'STORES']
    .filter((setting) => process.env[setting] !== undefined)
    .map((setting) => `${setting}=${process.env[setting]} `);
  return `${settings.join('')}node bench/stores/run.mjs ${name}`;
}

/** @returns `null` when it was never measured */
export function readResult(name: string): Result | null {
  const file = join(folder, `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result) : null;
}
