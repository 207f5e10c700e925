import { Command, InvalidArgumentError } from 'commander';
import { openTokenStore } from '../access/open-token-store.js';
import { requestLog } from '../http/observe/request-log.js';
import { documentIntake } from '../pipeline/document-intake.js';
import { startServer } from '../server.js';
import { greet } from './greet.js';
import { loadSample } from './load-sample.js';
import { withAtlas } from './open-atlas.js';

/** `serve`: GraphQL over HTTP until the process is told to end. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('answer GraphQL over HTTP, with GraphiQL at /')
    .option('--host <address>', 'address to listen on (HOST, 127.0.0.1)')
    .option('--port <number>', 'port to listen on (PORT, 4000)', toPort)
    .option('--sample', 'load the sample corpus first, when the graph holds no article yet')
    .option('--ask', 'print the question of the introduction with its answer, in both languages')
    .action(async (options: { host?: string; port?: number; sample?: true; ask?: true }) => {
      await withAtlas(async (atlas) => {
        const { config, store, ontology } = atlas;
        if (options.sample) await loadSample(atlas);
        if (options.ask) await greet(atlas);
        const host = options.host ?? config.host;
        const tokens = openTokenStore(config.dataFolder, config.neo4j === null ? null : store);
        const isGuarded = (await tokens.list()).some(({ revokedAt }) => revokedAt === null);
        const server = await startServer({
          store,
          ontology,
          tokens,
          intake: documentIntake(atlas),
          host,
          port: options.port ?? config.port,
          limits: config.limits,
          onRequest: requestLog(config.logLevel),
          readIngest: async () => ({
            runs: await atlas.runLog.list(),
            quarantined: (await atlas.quarantine.list()).length,
          }),
        });
        process.stderr.write(
          `GraphQL and GraphiQL on ${server.url} (${store.kind} store); Ctrl+C ends it.\n`,
        );
        if (!isLoopback(host))
          process.stderr.write(
            'It listens beyond this machine, and reading needs no password: put a proxy in front.\n' +
              (isGuarded ? '' : NO_TOKEN),
          );
        await untilToldToEnd();
        await server.close();
      });
    });
}

const NO_TOKEN =
  'No access token is set: nobody can change anything until `theory-atlas tokens create --role curator` makes one.\n';

function untilToldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** All of 127.0.0.0/8 is this machine. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function toPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  return port;
}
