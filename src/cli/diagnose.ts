import { readConfig, type Config } from '../config.js';
import { holdsGraph } from '../graph/holds-graph.js';
import { loadOntology } from '../ontology/load-ontology.js';
import { openQuarantine } from '../pipeline/quarantine.js';
import { diagnoseStore } from './diagnose-store.js';
import type { Finding } from './finding.js';
import { openConfiguredStore } from './open-atlas.js';

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
  if (config.neo4j === null && !holdsGraph({ kind: 'embedded', directory: config.dataFolder }))
    return [{ check: 'store', state: 'note', message: 'there is no graph yet: run theory-atlas init.' }];
  try {
    const store = await openConfiguredStore(config);
    try {
      return [...(await diagnoseStore(store)), await checkQuarantine(config)];
    } finally {
      await store.close();
    }
  } catch (error) {
    return [{ check: 'store', state: 'wrong', message: messageOf(error) }];
  }
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
