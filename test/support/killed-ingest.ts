import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { packageRoot } from '../../src/package-root.js';

/** When a process is killed: after so many acknowledged documents, plus some milliseconds. */
export interface Kill {
  readonly after: number;
  readonly delayMs: number;
}

export interface KilledIngest {
  /** Starts a process that stores documents, kills it, and gives the ids of those it acknowledged. */
  runAndKill(place: string, documents: number, kill: Kill): Promise<string[]>;
  /** Lets one run whose files may not grow beyond this many kilobytes, as on a full disk. */
  runOnFullDisk(place: string, documents: number, kilobytes: number): Promise<FullDiskRun>;
  remove(): Promise<void>;
}

export interface FullDiskRun {
  readonly acknowledged: string[];
  readonly stderr: string;
  readonly code: number | null;
}

/** Bundles the program of test/support/ingest-until-killed.ts, which a plain Node can run. */
export async function buildKilledIngest(): Promise<KilledIngest> {
  // Inside the project, because the program finds its own folder by looking upwards; not in node_modules, which may be
  // a link to another place.
  const bundle = join(packageRoot, 'dist', `ingest-until-killed-${process.pid}`);
  await build({
    configFile: false,
    logLevel: 'silent',
    root: packageRoot,
    build: {
      ssr: join(packageRoot, 'test', 'support', 'ingest-until-killed.ts'),
      outDir: bundle,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
  const child = join(bundle, 'child.mjs');
  return {
    runAndKill: (place, documents, kill) => runAndKill([child, place, String(documents)], kill),
    runOnFullDisk: (place, documents, kilobytes) =>
      runOnFullDisk([child, place, String(documents)], kilobytes),
    remove: () => rm(bundle, { recursive: true, force: true }),
  };
}

async function runAndKill(args: readonly string[], { after, delayMs }: Kill): Promise<string[]> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  let ready = after === 0;
  const killSoon = () => setTimeout(() => child.kill('SIGKILL'), delayMs);
  if (ready) killSoon();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (ready || output.split('\n').length <= after) return;
    ready = true;
    killSoon();
  });
  await once(child, 'close');
  return output.split('\n').slice(0, -1);
}

async function runOnFullDisk(args: readonly string[], kilobytes: number): Promise<FullDiskRun> {
  // The shell's limit makes the writes of the process fail as those on a full disk do, and needs no rights.
  const script = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" "$@"`;
  const child = spawn('bash', ['-c', script, process.execPath, ...args]);
  const [out, err]: string[][] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out!.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => err!.push(text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { acknowledged: out!.join('').split('\n').slice(0, -1), stderr: err!.join(''), code };
}
