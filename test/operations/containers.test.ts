import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/package-root.js';
import { dockerfileStages } from '../support/dockerfile.js';

// What can be known of the containers without an engine to run them.

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly restart?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly mem_limit?: string;
  readonly cpus?: string;
  readonly pids_limit?: number;
  readonly read_only?: boolean;
  readonly security_opt?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const text = readFileSync(join(packageRoot, 'docker-compose.yml'), 'utf8');
const compose = parse(text) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const services = Object.entries(compose.services);
const stages = dockerfileStages();
const app = stages.at(-1)!;
const of = (name: string) => app.filter((instruction) => instruction.name === name).map(({ rest }) => rest);

/** A version with its last number, not `latest` or a major one that moves. */
const PINNED = /:\d+\.\d+(?:\.\d+)?(?:-[\w.-]+)?$/;

describe.each(services)('the service %s', (name, service) => {
  test('comes back after a crash and has limits', () => {
    expect(service.restart).toBe('unless-stopped');
    expect(service.mem_limit).toMatch(/:-\d+[MG]\}$/);
    expect(service.cpus).toMatch(/:-\d+\}$/);
    expect(service.pids_limit).toBeGreaterThan(0);
    expect(service.security_opt).toContain('no-new-privileges:true');
  });

  test('is of a pinned version, and says whether it is well', () => {
    if (service.image !== undefined) expect(service.image).toMatch(PINNED);
    else expect(service.build).toBe('.');
    expect(service.healthcheck !== undefined || of('HEALTHCHECK').length === 1).toBe(true);
  });

  test('keeps its data in volumes that are declared', () => {
    for (const volume of service.volumes)
      expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
    expect(service.volumes.some((volume) => volume.endsWith(':/data'))).toBe(true);
  });

  test('takes secrets from the environment, and refuses to start without', () => {
    for (const [key, value] of Object.entries(service.environment))
      if (/PASSWORD|AUTH|SECRET|TOKEN/.test(key)) expect(value).toMatch(/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  test('is reached from this machine only', () => {
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
    if (name === 'neo4j') expect(service.ports).toBeUndefined();
  });
});

test('the app waits for Neo4j, and its root file system is read-only and without capabilities', () => {
  expect(compose.services['app']).toMatchObject({
    depends_on: { neo4j: { condition: 'service_healthy' } },
    read_only: true,
    cap_drop: ['ALL'],
  });
});

describe('the Dockerfile', () => {
  test('builds on pinned versions, and runs no scripts of packages', () => {
    for (const [from] of stages) expect(from?.rest.split(' ')[0]).toMatch(PINNED);
    for (const { name, rest } of stages.flat())
      if (name === 'RUN' && /npm (?:ci|install|prune)/.test(rest)) expect(rest).toContain('--ignore-scripts');
    expect(stages.flat().some(({ name }) => name === 'ADD')).toBe(false);
  });

  test('runs the program without rights, knows whether it is well, and keeps its data in a volume', () => {
    const order = app.map(({ name }) => name);
    expect(of('USER')).toEqual(['node']);
    expect(order.indexOf('USER')).toBeLessThan(order.indexOf('ENTRYPOINT'));
    expect(of('HEALTHCHECK')[0]).toContain('/ready');
    expect(of('VOLUME')).toEqual(['/data']);
    expect(of('ENV').join(' ')).not.toMatch(/PASSWORD|SECRET|TOKEN/);
  });

  test('copies what is there, and leaves secrets and data out', () => {
    const sources = stages[0]!
      .filter(({ name, rest }) => name === 'COPY' && !rest.startsWith('--from'))
      .flatMap(({ rest }) => rest.split(/\s+/).slice(0, -1));
    for (const source of sources) expect(existsSync(join(packageRoot, source)), source).toBe(true);
    const ignored = readFileSync(join(packageRoot, '.dockerignore'), 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.env', 'data', 'node_modules', '.git']));
  });

  test('brings everything that the program reads', () => {
    const copied = of('COPY').join(' ');
    const files = (JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { files: string[] })
      .files;
    for (const folder of ['cypher', 'seeds', 'dist', 'node_modules', 'package.json'])
      expect(copied).toContain(`/app/${folder}`);
    expect(files).toEqual(expect.arrayContaining(['cypher', 'seeds']));
  });
});
