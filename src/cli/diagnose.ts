import { existsSync } from 'node:fs';
import { readConfig, type Config } from '../config.js';
import type { GraphStore } from '../graph/graph-store.js';

import { readStatistics } from '../graph/read/statistics/read-statistics.js';
import { listAppliedMigrations } from '../graph/schema/migration-queries.js';
import { schemaFiles } from '../graph/schema/schema-files.js';
import { loadOntology } from '../ontology/load-ontology.js';
import { openQuarantine } from '../pipeline/quarantine.js';
import { openConfiguredStore } from './open-atlas.js';

/** One thing that was checked. */
export interface Finding {
  readonly check: 'node' | 'configuration' | 'ontology' | 'store' | 'schema' | 'content' | 'quarantine';
  /** `note`: nothing is broken, but worth knowing. */
  readonly state: 'good' | 'note' | 'wrong';
  /** One sentence; what to do, when there is something to do. */
  readonly message: string;
}

/** Checks everything the program needs, from the inside out; a check that fails does not stop those that can go on. */
export async function diagnose(): Promise<Finding[]> {
  const findings: Finding[] = [checkNode(process.versions.node)];
  const config = attempt('configuration', findings, readConfig, (value) => ({
    state: 'good',
    message: value.neo4j === null ? `embedded store in ${value.dataFolder}` : `Neo4j at ${value.neo4j.uri}`,
  }));
  attempt('ontology', findings, loadOntology, (ontology) => ({
    state: 'good',
    message: `${ontology.theories.length} theories, ${ontology.countries.length} countries, ${ontology.regions.length} regions`,
  }));
  if (config !== null) findings.push(...(await checkStore(config)));
  return findings;
}

function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    return {
      check: 'node',
      state: 'wrong',
      message: `Node ${version} is too old: install 20.19 or newer, best 24.`,
    };
  return { check: 'node', state: 'good', message: `Node ${version}` };
}

function attempt<T>(
  check: Finding['check'],
  findings: Finding[],
  work: () => T,
  describe: (value: T) => Pick<Finding, 'state' | 'message'>,
): T | null {
  try {
    const value = work();
    findings.push({ check, ...describe(value) });
    return value;
  } catch (error) {
    findings.push({ check, state: 'wrong', message: messageOf(error) });
    return null;
  }
}

async function checkStore(config: Config): Promise<Finding[]> {
  // Opening would make it, and a check changes nothing.
  if (config.neo4j === null && !existsSync(config.dataFolder))
    return [{ check: 'store', state: 'note', message: 'there is no graph yet: run theory-atlas init.' }];
  let store: GraphStore;
  try {
    store = await openConfiguredStore(config);
  } catch (error) {
    return [{ check: 'store', state: 'wrong', message: messageOf(error) }];
  }
  try {
    await store.verify();
    return [
      { check: 'store', state: 'good', message: `the ${store.kind} store answers` },
      await checkSchema(store),
      await checkContent(store),
      await checkQuarantine(config),
    ];
  } catch (error) {
    return [{ check: 'store', state: 'wrong', message: messageOf(error) }];
  } finally {
    await store.close();
  }
}

async function checkSchema(store: GraphStore): Promise<Finding> {
  const applied = new Map(
    (await store.read(listAppliedMigrations, {})).map((step) => [step.id, step.checksum]),
  );
  const files = schemaFiles(store.kind);
  const missing = files.filter((file) => !applied.has(file.id)).length;
  const changed = files.filter((file) => (applied.get(file.id) ?? file.checksum) !== file.checksum).length;
  if (changed > 0)
    return {
      check: 'schema',
      state: 'wrong',
      message: `${changed} schema steps differ from this program's: use the version that made the graph.`,
    };
  if (missing > 0)
    return {
      check: 'schema',
      state: 'note',
      message: `${missing} schema steps are missing: run theory-atlas init.`,
    };
  return { check: 'schema', state: 'good', message: `${applied.size} steps applied` };
}

async function checkContent(store: GraphStore): Promise<Finding> {
  const [statistics] = await store.read(readStatistics, {});
  const articles = statistics?.articles ?? 0;
  return articles === 0
    ? {
        check: 'content',
        state: 'note',
        message: 'the graph holds no article yet: run theory-atlas ingest <folder>.',
      }
    : { check: 'content', state: 'good', message: `${articles} articles` };
}

async function checkQuarantine(config: Config): Promise<Finding> {
  const waiting = await openQuarantine(config.dataFolder).list();
  return waiting.length === 0
    ? { check: 'quarantine', state: 'good', message: 'no document waits' }
    : {
        check: 'quarantine',
        state: 'note',
        message: `${waiting.length} documents wait, for example ${waiting[0]?.path}: ${waiting[0]?.reason}`,
      };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
