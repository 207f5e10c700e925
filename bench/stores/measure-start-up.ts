import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';
import { say } from '../measure.js';
import { keepResult, machine } from './results.js';

const ROUNDS = 7;
const program = join(packageRoot, 'dist', 'src', 'cli', 'main.js');

/** Wall-clock time of whole commands of the compiled program on the sample corpus, against Node that does nothing. */
export async function measureStartUp(): Promise<void> {
  say(machine());
  const data = mkdtempSync(join(tmpdir(), 'theory-atlas-start-'));
  const sample = join(packageRoot, 'seeds', 'sample');
  const run = (args: readonly string[]) => {
    const start = performance.now();
    spawnSync(process.execPath, args, {
      env: { PATH: process.env['PATH'], THEORY_ATLAS_DATA: data },
      stdio: 'ignore',
    });
    return performance.now() - start;
  };
  const first = run([program, 'ingest', sample]);
  const rows = [{ command: 'ingest of the sample into an empty folder, once', ms: Math.round(first) }];
  const cases: [string, string[]][] = [
    ['node alone (floor)', ['-e', '']],
    ['--version', [program, '--version']],
    ['doctor', [program, 'doctor']],
    ['ask', [program, 'ask', 'Which articles apply interdependence theory to China?']],
    ['ingest of the sample again: nothing is written', [program, 'ingest', sample]],
  ];
  for (const [command, args] of cases) {
    const times = Array.from({ length: ROUNDS }, () => run(args)).sort((a, b) => a - b);
    rows.push({ command, ms: Math.round(times[0]!) });
  }
  for (const row of rows) say(JSON.stringify(row));
  rmSync(data, { recursive: true, force: true });
  keepResult('start-up', rows, 'npm run build && ');
}
