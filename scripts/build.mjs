// Builds the program (tsc) and the explorer page (vite) into dist/, each only when its inputs have changed:
// `npm start` calls this every time and must be up at once the second time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);

const steps = [
  {
    name: 'program',
    inputs: [
      'src',
      'scripts',
      join('seeds', 'ontology'),
      join('seeds', 'vocabulary'),
      'tsconfig.json',
      'tsconfig.build.json',
      'package-lock.json',
    ],
    except: join('src', 'explorer'),
    output: join('dist', 'src', 'cli', 'main.js'),
    run: () => {
      // Files compiled from sources that are gone would otherwise linger and still be importable.
      for (const folder of ['src', 'scripts'])
        rmSync(join(root, 'dist', folder), { recursive: true, force: true });
      execFileSync(bin('tsc'), ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
      const snapshots = [
        'write-vocabulary-snapshot.js',
        'write-ontology-snapshot.js',
        'write-compiled-vocabulary.js',
      ];
      for (const script of snapshots)
        execFileSync(process.execPath, [join('dist', 'scripts', script)], { cwd: root, stdio: 'inherit' });
    },
  },
  {
    name: 'explorer',
    inputs: [join('src', 'explorer'), 'package-lock.json'],
    output: join('dist', 'explorer', 'index.html'),
    run: () =>
      execFileSync(
        bin('vite'),
        ['build', '--config', join('src', 'explorer', 'vite.config.ts'), '--logLevel', 'warn'],
        {
          cwd: root,
          stdio: 'inherit',
        },
      ),
  },
];

for (const step of steps) {
  const stampFile = join(root, 'dist', `.${step.name}-stamp`);
  const stamp = fingerprint(step.inputs, step.except);
  if (
    existsSync(join(root, step.output)) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === stamp
  )
    continue;
  process.stderr.write(`Building the ${step.name} …\n`);
  try {
    step.run();
  } catch {
    // The compiler has printed what is wrong; its stack would only hide it.
    process.stderr.write(`Building the ${step.name} failed.\n`);
    process.exit(1);
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

/** A hash over the content of all input files: times of a fresh checkout say nothing. */
function fingerprint(inputs, except) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesBelow(input, except)).sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function filesBelow(path, except) {
  if (path === except || !existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesBelow(join(path, name), except));
}
