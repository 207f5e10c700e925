// Bundles a benchmark of this folder for a plain Node and runs it: what a test runner transforms is slower.
//   node bench/stores/run.mjs ingest|bytes|questions|start-up|report
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const outDir = join(root, 'dist', `bench-stores-${process.pid}`);
try {
  await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      ssr: join(root, 'bench', 'stores', 'main.ts'),
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  const child = spawn(process.execPath, ['--expose-gc', join(outDir, 'main.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    cwd: root,
  });
  const [code] = await once(child, 'close');
  process.exitCode = code ?? 1;
} finally {
  await rm(outDir, { recursive: true, force: true });
}
