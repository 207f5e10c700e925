#!/usr/bin/env node
// Carries out the steps of the Dockerfile in clean folders, without an engine: what is copied, what is run, and whether
// the program that comes out serves. What needs a root file system of its own (/data, the user) is left out.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'image-steps-'));
const port = 20000 + Math.floor(Math.random() * 20000);
const lines = readFileSync(join(root, 'Dockerfile'), 'utf8').replace(/\\\n/g, ' ').split('\n');
let stage = '';
let entry = [];
let server;
try {
  for (const line of lines) {
    const [, name, rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line.trim()) ?? [];
    if (name === 'FROM') {
      stage = rest.split(' AS ')[1];
      mkdirSync(join(folder, stage, 'app'), { recursive: true });
    } else if (name === 'COPY') {
      const words = rest.split(/\s+/);
      const from = words[0].startsWith('--from=') ? join(folder, words.shift().slice(7)) : root;
      const target = words.pop();
      for (const source of words) {
        const isFolder = target.endsWith('/');
        const to = join(folder, stage, 'app', isFolder ? join(target, basename(source)) : target);
        cpSync(join(from, source), to, { recursive: true, verbatimSymlinks: true });
      }
    } else if (name === 'RUN' && !rest.includes('/data')) {
      console.log(`${stage}: ${rest}`);
      execFileSync('sh', ['-ec', rest], { cwd: join(folder, stage, 'app'), stdio: 'inherit' });
    } else if (name === 'ENTRYPOINT') entry = JSON.parse(rest);
  }
  const app = join(folder, stage, 'app');
  const environment = {
    // eslint-disable-next-line node/no-process-env -- the program is found by it, and gets nothing else of the caller
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    THEORY_ATLAS_DATA: join(folder, 'data'),
    PORT: String(port),
  };
  server = spawn(entry[0], [...entry.slice(1), 'serve'], { cwd: app, env: environment, stdio: 'inherit' });
  let ready = false;
  for (let tries = 0; tries < 120 && !ready && server.exitCode === null; tries++) {
    await sleep(500);
    ready = await fetch(`http://127.0.0.1:${port}/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
  }
  if (!ready) throw new Error('The program of the image does not get ready.');
  console.log('the steps of the image give a program that serves');
} finally {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
}
