import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadEnvFile } from 'node:process';
import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const wholeNumber = () => z.coerce.number({ error: 'must be a whole number' }).int('must be a whole number');

const limit = (fallback: number) => wholeNumber().positive('must be above zero').default(fallback);

const environment = z.object({
  THEORY_ATLAS_DATA: z.string().min(1).default('./data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: wholeNumber().min(0, 'must be 0 to 65535').max(65_535, 'must be 0 to 65535').default(4000),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'must be a bolt:// or neo4j:// address')
    .optional(),
  NEO4J_USERNAME: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  MAX_BODY_BYTES: limit(256 * 1024),
  MAX_QUERY_TOKENS: limit(2_000),
  MAX_QUERY_DEPTH: limit(12),
  MAX_QUERY_ALIASES: limit(30),
  MAX_QUERY_COST: limit(20_000),
  OPERATION_TIMEOUT_MS: limit(10_000),
  MAX_CONCURRENT_REQUESTS: limit(100),
});

/** What the program is told from outside, validated; every value has a default that works on a laptop. */
export interface Config {
  /** Folder of the embedded store; unused when `neo4j` is set. */
  readonly dataFolder: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** `null`: the embedded store. */
  readonly neo4j: {
    readonly uri: string;
    readonly username: string;
    readonly password: string;
    readonly database: string;
  } | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly limits: {
    readonly bodyBytes: number;
    readonly tokens: number;
    readonly depth: number;
    readonly aliases: number;
    readonly cost: number;
    readonly operationTimeoutMs: number;
    readonly concurrentRequests: number;
  };
}

/** A variable of the environment has a value the program cannot use. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the configuration from the environment and from a `.env` file in the working folder; the environment
 * wins. The only reader of `process.env`.
 *
 * @throws ConfigError naming every variable with an unusable value.
 */
export function readConfig(variables: NodeJS.ProcessEnv = withEnvFile()): Config {
  // An empty variable is how a compose file says "not set".
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success)
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    );
  const value = parsed.data;
  return {
    dataFolder: resolve(value.THEORY_ATLAS_DATA),
    host: value.HOST,
    port: value.PORT,
    neo4j:
      value.NEO4J_URI === undefined
        ? null
        : {
            uri: value.NEO4J_URI,
            username: value.NEO4J_USERNAME,
            password: value.NEO4J_PASSWORD ?? '',
            database: value.NEO4J_DATABASE,
          },
    logLevel: value.LOG_LEVEL,
    limits: {
      bodyBytes: value.MAX_BODY_BYTES,
      tokens: value.MAX_QUERY_TOKENS,
      depth: value.MAX_QUERY_DEPTH,
      aliases: value.MAX_QUERY_ALIASES,
      cost: value.MAX_QUERY_COST,
      operationTimeoutMs: value.OPERATION_TIMEOUT_MS,
      concurrentRequests: value.MAX_CONCURRENT_REQUESTS,
    },
  };
}

function withEnvFile(): NodeJS.ProcessEnv {
  if (existsSync('.env')) loadEnvFile('.env');
  return process.env;
}
