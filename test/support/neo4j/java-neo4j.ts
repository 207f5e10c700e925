import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../../src/graph/open-store.js';
import type { Neo4jConfig } from '../../../src/graph/store-config.js';
import { mavenLibraries } from './maven-libraries.js';
import type { Neo4jSource } from './neo4j-source.js';

/** Packages of the Java library that the server reaches into. */
const OPENED = [
  'java.nio',
  'java.io',
  'sun.nio.ch',
  'java.util.concurrent',
  'java.lang',
  'java.net',
  'java.util',
];

const START_MS = 150_000;

/** A server of our own, for a run of the tests or for one test that ill-treats it. */
export interface JavaNeo4j {
  /** Its folder, with `data` and `import` in it. */
  readonly home: string;
  readonly config: Neo4jConfig;
  /** Ends the process at once, as a crash does. */
  kill(): Promise<void>;
  /** Lets it end in its own way. */
  shutDown(): Promise<void>;
  /** Holds the process still: it keeps its connections and says nothing. */
  freeze(): void;
  thaw(): void;
  /** Starts it again on the same data and port; resolves when it answers. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/** A Neo4j Community server as a process of ours, where there are Java and Maven. */
export const javaNeo4j: Neo4jSource = async () => {
  for (const program of ['java', 'mvn'])
    if (spawnSync(program, ['--version'], { stdio: 'ignore' }).status !== 0)
      return { reason: `there is no ${program}` };
  try {
    const server = await startJavaNeo4j();
    return { config: server.config, from: 'Java and Maven', stop: () => server.stop() };
  } catch (error) {
    return { reason: `Java could not start Neo4j (${(error as Error).message})` };
  }
};

/** Starting takes half the processor time when Java compiles only quickly; no test lives long enough for more. */
export const FOR_A_SHORT_LIFE = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

export interface JavaOptions {
  /** The most that the heap may have. */
  readonly heapMegabytes?: number;
  /** Whether it is measured, and runs as servers do; a server for tests saves the time of starting. */
  readonly isMeasured?: boolean;
}

/** @throws Error when it does not come up */
export async function startJavaNeo4j(options: JavaOptions = {}): Promise<JavaNeo4j> {
  const java = await prepareJavaNeo4j(options);
  try {
    await java.start();
  } catch (error) {
    await java.stop();
    throw error;
  }
  return java;
}

/** A server with its settings, which has not been started. */
export async function prepareJavaNeo4j(options: JavaOptions = {}): Promise<JavaNeo4j> {
  const home = await mkdtemp(join(tmpdir(), 'theory-atlas-neo4j-'));
  const libraries = await mavenLibraries();
  const port = await freePort();
  await writeSettings(home, port);
  const config: Neo4jConfig = {
    kind: 'neo4j',
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password: '',
    database: 'neo4j',
  };
  let server: ChildProcess | null = null;
  const end = async (signal: NodeJS.Signals) => {
    if (server !== null && server.exitCode === null && server.signalCode === null) {
      const ended = once(server, 'exit');
      server.kill('SIGCONT'); // a frozen process hears nothing but SIGKILL
      server.kill(signal);
      await ended;
    }
    server = null;
  };
  return {
    home,
    config,
    kill: () => end('SIGKILL'),
    shutDown: () => end('SIGTERM'),
    freeze: () => void server?.kill('SIGSTOP'),
    thaw: () => void server?.kill('SIGCONT'),
    async start() {
      server = startServer(home, libraries, options);
      await untilItAnswers(config, server, home);
    },
    async stop() {
      await end('SIGKILL'); // its data is thrown away, so there is nothing to flush
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function writeSettings(home: string, port: number): Promise<void> {
  await mkdir(join(home, 'conf'));
  const settings = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'dbms.security.auth_enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=64m',
  ];
  await writeFile(join(home, 'conf', 'neo4j.conf'), settings.join('\n'));
}

function startServer(
  home: string,
  libraries: string,
  { heapMegabytes = 512, isMeasured = false }: JavaOptions,
): ChildProcess {
  const server = spawn(
    'java',
    [
      `-Xmx${heapMegabytes}m`,
      ...(isMeasured ? [] : FOR_A_SHORT_LIFE),
      ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      join(libraries, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { stdio: 'ignore' },
  );
  process.once('exit', () => server.kill('SIGKILL')); // should the run be cut short
  return server;
}

async function untilItAnswers(config: Neo4jConfig, server: ChildProcess, home: string): Promise<void> {
  for (const deadline = Date.now() + START_MS; Date.now() < deadline; await sleep(300)) {
    if (server.exitCode !== null) throw new Error(`it stopped: ${await lastLogLine(home)}`);
    try {
      await (await openStore(config)).close();
      return;
    } catch {
      // Not up yet; the deadline tells when to stop asking.
    }
  }
  throw new Error(`it did not answer within ${START_MS / 1000} s: ${await lastLogLine(home)}`);
}

async function lastLogLine(home: string): Promise<string> {
  const log = await readFile(join(home, 'logs', 'neo4j.log'), 'utf8').catch(() => 'it left no log');
  return log.trim().split('\n').at(-1) ?? '';
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system named no port.');
  return address.port;
}
