// Runs Apollo's suite under Jest, and compares what fails with the exclusions that are published.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = import.meta.dirname;

/** A suite that shrinks would pass without saying anything. */
const LEAST_MET = 243;

const reportFolder = mkdtempSync(join(tmpdir(), 'theory-atlas-apollo-'));
const report = join(reportFolder, 'report.json');
const jest = join(folder, 'node_modules', 'jest', 'bin', 'jest.js');
const run = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    '--rootDir',
    folder,
    '--json',
    `--outputFile=${report}`,
  ],
  { cwd: folder, encoding: 'utf8' },
);
try {
  const exclusions = JSON.parse(readFileSync(join(folder, 'exclusions.json'), 'utf8'));
  const cases = JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(
    ({ assertionResults }) => assertionResults,
  );
  const named = (status) => cases.filter((one) => one.status === status).map(({ fullName }) => fullName);
  const failed = named('failed');
  const met = named('passed');
  const wrong = [
    ...failed.filter((name) => !(name in exclusions)).map((name) => `not met: ${name}`),
    ...Object.keys(exclusions)
      .filter((name) => !failed.includes(name))
      .map((name) => `excluded without need: ${name}`),
    ...(met.length < LEAST_MET ? [`only ${met.length} cases are met; there were ${LEAST_MET}`] : []),
  ];
  console.log(
    `${met.length} met, ${failed.length - wrong.filter((line) => line.startsWith('not met')).length} excluded with a reason, ${named('pending').length} skipped by the suite`,
  );
  for (const line of wrong) console.error(line);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} catch (error) {
  console.error(run.stderr);
  throw error;
} finally {
  rmSync(reportFolder, { recursive: true, force: true });
}
