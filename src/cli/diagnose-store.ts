import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readImportProgress } from '../graph/dump/import-progress.js';
import type { GraphStore } from '../graph/graph-store.js';
import { countOrphans } from '../graph/read/doctor/count-orphans.js';
import { readStatistics } from '../graph/read/statistics/read-statistics.js';
import { readSchemaFacts } from '../graph/schema/schema-facts.js';
import { packageRoot } from '../package-root.js';
import type { Finding } from './finding.js';

/** The oldest Neo4j whose Cypher is the one of the statements; later ones are numbered 5.27 to 5.x or by year. */
const OLDEST_NEO4J = [5, 26] as const;

/** Orphans are looked for in the whole graph. */
const PATIENCE_MS = 120_000;

/** What is wrong with an open store; nothing in it is changed. */
export async function diagnoseStore(store: GraphStore): Promise<Finding[]> {
  return [
    checkVersion(await store.verify()),
    await checkSchema(store),
    ...(await checkImport(store)),
    await checkContent(store),
    await checkOrphans(store),
  ];
}

/** @param version as `Neo4j/5.26.0` or `Grafeo/0.6.0` */
export function checkVersion(version: string): Finding {
  const [name, number = ''] = version.split('/');
  const [major = 0, minor = 0] = number.split('.').map((part) => Number.parseInt(part, 10));
  const answers = { check: 'store', state: 'good', message: `${version} answers` } as const;
  if (name === 'Grafeo') {
    const wanted = wantedEngine();
    if (number === wanted) return answers;
    return wrong('store', `the embedded engine is ${number}, not ${wanted}: run npm ci.`);
  }
  const [oldestMajor, oldestMinor] = OLDEST_NEO4J;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return answers;
  return wrong('store', `${version} is too old: run Neo4j ${OLDEST_NEO4J.join('.')} or newer.`);
}

async function checkSchema(store: GraphStore): Promise<Finding> {
  const { applied, missing, changed, newer, lost } = await readSchemaFacts(store);
  if (newer.length > 0)
    return wrong('schema', `a newer program was here (${newer.join(', ')}): update this one.`);
  if (changed.length > 0)
    return wrong(
      'schema',
      `${changed.length} steps differ from this program's (${changed[0]}): use the version that made the graph.`,
    );
  if (lost.length > 0)
    return wrong(
      'schema',
      `${lost.length} indexes or constraints are gone (${lost.join(', ')}): run the statements of these files in cypher/schema/${store.kind} again.`,
    );
  if (missing.length > 0)
    return {
      check: 'schema',
      state: applied === 0 ? 'note' : 'wrong',
      message: `${missing.length} steps are missing (${missing[0]} is the first): run theory-atlas init.`,
    };
  return { check: 'schema', state: 'good', message: `${applied} steps applied, all they made is there` };
}

async function checkImport(store: GraphStore): Promise<Finding[]> {
  const progress = await readImportProgress(store);
  if (progress === null) return [];
  return progress.whole
    ? [{ check: 'import', state: 'good', message: `a dump of ${progress.lines} lines was imported whole` }]
    : [
        wrong(
          'import',
          `${progress.lines} lines of a dump are in, and the import was not ended: run theory-atlas import dump with the same file again.`,
        ),
      ];
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

async function checkOrphans(store: GraphStore): Promise<Finding> {
  const counts = await store.read(countOrphans, {}, { timeoutMs: PATIENCE_MS });
  const found = counts.filter(({ count }) => count > 0).map(({ label, count }) => `${count} ${label}`);
  return found.length === 0
    ? { check: 'orphans', state: 'good', message: 'nothing lies about that belongs to nothing' }
    : wrong(
        'orphans',
        `nodes that belong to nothing (${found.join(', ')}): something else wrote to the graph, or this is a bug to report. Ingesting the documents into an empty graph mends it.`,
      );
}

function wrong(check: Finding['check'], message: string): Finding {
  return { check, state: 'wrong', message };
}

function wantedEngine(): string {
  const { dependencies } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies['@grafeo-db/js'] ?? 'unknown';
}
