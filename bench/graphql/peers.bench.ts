import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { bench, describe } from 'vitest';
import { z } from 'zod';
import type { GraphStore } from '../../src/graph/graph-store.js';
import type * as OpenStoreModule from '../../src/graph/open-store.js';
import type { Query } from '../../src/graph/query.js';
import type * as StatementModule from '../../src/graph/statement.js';
import type * as WriteOntologyModule from '../../src/graph/write/ontology/write-ontology.js';
import type * as WriteChangesModule from '../../src/graph/write/write-changes.js';
import type * as CreateApolloModule from '../../src/graphql/create-apollo.js';
import type * as CreateContextModule from '../../src/graphql/create-context.js';
import type * as LoadOntologyModule from '../../src/ontology/load-ontology.js';
import { javaNeo4j } from '../../test/support/neo4j/java-neo4j.js';
import { namedNeo4j } from '../../test/support/neo4j/named-neo4j.js';
import { limits } from '../../test/support/server-limits.js';
import { syntheticChanges } from '../../test/support/synthetic-corpus.js';
import { compiled } from '../compiled.js';
import { MACHINE, say } from '../measure.js';
import { operations, type Answer, type Operation } from './operations.js';
import { openPeer } from './peer-api.js';
import { recordingDriver, type Sent } from './recording-driver.js';
import { timed, type Taken } from './timed.js';

const { openStore } = compiled('graph/open-store.js') as typeof OpenStoreModule;
const { statement } = compiled('graph/statement.js') as typeof StatementModule;
const { writeOntology } = compiled('graph/write/ontology/write-ontology.js') as typeof WriteOntologyModule;
const { writeChanges } = compiled('graph/write/write-changes.js') as typeof WriteChangesModule;
const { createApollo } = compiled('graphql/create-apollo.js') as typeof CreateApolloModule;
const { createContext } = compiled('graphql/create-context.js') as typeof CreateContextModule;
const { loadOntology } = compiled('ontology/load-ontology.js') as typeof LoadOntologyModule;

const SIZES = (process.env['ARTICLES'] ?? '1000').split(',').map(Number);
const STORES = (process.env['STORES'] ?? 'neo4j,embedded').split(',');
const MEASURED_MS = Number(process.env['MEASURED_MS'] ?? 1_000);
const HANDWRITTEN = join(import.meta.dirname, 'handwritten');

const ontology = loadOntology();
const apollo = createApollo({ limits, onFault: (error) => say(String(error)) });

/** Theories without sub-theories and countries, so that all three ways ask for the same: the peer knows no closure. */
const leaves = ontology.theories.filter(({ id }) => ontology.descendants(id).length === 0);
const claimed = {
  theory: (nth: number) => leaves[nth]!.id,
  country: (nth: number) => ontology.countries[nth]!.id,
  organization: (nth: number) => ontology.organizations[nth]!.id,
  method: (nth: number) => ontology.methods[nth]!.id,
};

async function product(
  store: GraphStore,
  { product: query, variables }: Pick<Operation, 'product' | 'variables'>,
) {
  const contextValue = createContext({ store, ontology }, 60_000);
  const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
  if (body.kind !== 'single' || body.singleResult.errors !== undefined)
    throw new Error(`The product refused: ${JSON.stringify(body)}`);
  return body.singleResult.data as Answer;
}

async function fill(store: GraphStore, articles: number): Promise<void> {
  await store.migrate();
  await writeOntology(store, ontology);
  let batch = [];
  for (const change of syntheticChanges(articles, 'skewed', claimed)) {
    batch.push(change);
    if (batch.length < 250) continue;
    const whole = batch;
    batch = [];
    await store.write((transaction) => writeChanges(transaction, whole));
  }
  await store.write((transaction) => writeChanges(transaction, batch));
}

/** Something that many articles have, but not the most: the tenth of its kind. */
const known = {
  article: 'article:s7',
  author: 'author:a10',
  theory: claimed.theory(2),
  place: claimed.country(3),
  keyword: 'keyword:k10',
  journal: 'journal:j10',
};

function alike(operation: Operation, one: readonly string[], other: readonly string[], who: string): void {
  const [first, second] = [one, other].map((ids) =>
    JSON.stringify(operation.unordered ? ids.toSorted() : ids),
  );
  if (first !== second)
    throw new Error(`${operation.name}: ${who} answers something else: ${first} ${second}`);
  if (one.length === 0) throw new Error(`${operation.name}: the answer is empty, which tells nothing.`);
}

const cell = ({ p50, p95, cpu }: Taken): string =>
  `${p50.toFixed(2)} / ${p95.toFixed(2)} / ${cpu.toFixed(2)}`;

/** The database hits of statements, as the database counts them. */
async function hitsOf(driver: Driver, sent: readonly Sent[]): Promise<number> {
  let hits = 0;
  const sum = (plan: ProfiledPlan): number =>
    plan.dbHits + plan.children.reduce((total, child) => total + sum(child), 0);
  for (const { text, parameters } of sent) {
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters, { database: 'neo4j' });
    if (summary.profile) hits += sum(summary.profile);
  }
  return hits;
}

function watched(store: GraphStore, sent: Sent[]): GraphStore {
  return {
    ...store,
    read(query, parameters, options) {
      sent.push({ text: statement(query.file), parameters: whole(parameters) as Record<string, unknown> });
      return store.read(query, parameters, options);
    },
  };
}

/** Whole numbers as the driver sends them: a limit that is a float is refused. */
function whole(value: unknown): unknown {
  if (Number.isInteger(value)) return neo4j.int(value as number);
  if (Array.isArray(value)) return value.map(whole);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, whole(inner)]));
}

async function onNeo4j(articles: number): Promise<void> {
  const named = await namedNeo4j();
  const found = 'config' in named ? named : await javaNeo4j();
  if (!('config' in found)) throw new Error(`There is no Neo4j: ${found.reason}`);
  const { config } = found;
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), {
    disableLosslessIntegers: true,
  });
  await driver.executeQuery('MATCH (node) DETACH DELETE node', {}, { database: config.database });
  const store = await openStore(config);
  await fill(store, articles);
  const sentByPeer: Sent[] = [];
  const peer = await openPeer(driver, config.database);
  const watchedPeer = await openPeer(
    recordingDriver(driver, (sent) => sentByPeer.push(sent)),
    config.database,
  );
  const floor = await timed(() => product(store, { product: '{ __typename }', variables: {} }), MEASURED_MS);
  say(
    `\n| Neo4j, ${articles} articles | by hand | product | peer | product : hand | product : peer | round trips | db hits |`,
  );
  say('| --- | --- | --- | --- | --- | --- | --- | --- |');
  say(`| \`__typename\` | | ${cell(floor)} | | | | 0 | |`);
  for (const operation of operations(known)) {
    const text = readFileSync(join(HANDWRITTEN, `${operation.cypher}.cypher`), 'utf8').trim();
    const parameters = whole(operation.variables) as Record<string, unknown>;
    const byHand = async () => {
      const { records } = await driver.executeQuery(text.replace(/;$/, ''), parameters, {
        database: config.database,
        routing: neo4j.routing.READ,
      });
      return records.map((record) => record.toObject());
    };
    const answer = await product(store, operation);
    const shown = operation.idsOf.product(answer);
    alike(operation, shown, operation.idsOf.cypher(await byHand()), 'the statement written by hand');
    alike(
      operation,
      shown,
      operation.idsOf.peer(await peer.ask(operation.peer, operation.variables)),
      'the peer',
    );
    const own: Sent[] = [];
    await product(watched(store, own), operation);
    sentByPeer.length = 0;
    await watchedPeer.ask(operation.peer, operation.variables);
    const hits = [
      await hitsOf(driver, [{ text, parameters }]),
      await hitsOf(driver, own),
      await hitsOf(driver, sentByPeer),
    ];
    const hand = await timed(byHand, MEASURED_MS);
    const ours = await timed(() => product(store, operation), MEASURED_MS);
    const theirs = await timed(() => peer.ask(operation.peer, operation.variables), MEASURED_MS);
    say(
      `| ${operation.name} | ${cell(hand)} | ${cell(ours)} | ${cell(theirs)} | ${(ours.p50 / hand.p50).toFixed(2)} | ${(ours.p50 / theirs.p50).toFixed(2)} | 1, ${own.length}, ${sentByPeer.length} | ${hits.join(', ')} |`,
    );
  }
  await peer.stop();
  await watchedPeer.stop();
  await store.close();
  await driver.close();
  await found.stop();
}

async function onEmbedded(articles: number): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'theory-atlas-bench-'));
  const store = await openStore({ kind: 'embedded', directory });
  await fill(store, articles);
  const floor = await timed(() => product(store, { product: '{ __typename }', variables: {} }), MEASURED_MS);
  say(`\n| embedded, ${articles} articles | by hand | product | product : hand | round trips |`);
  say('| --- | --- | --- | --- | --- |');
  say(`| \`__typename\` | | ${cell(floor)} | | 0 |`);
  for (const operation of operations(known)) {
    const query: Query<Record<string, unknown>, Answer> = {
      file: `../bench/graphql/handwritten/${operation.cypher}.cypher`,
      access: 'read',
      parameters: z.record(z.string(), z.unknown()),
      row: z.any(),
    };
    const byHand = () => store.read(query, { ...operation.variables });
    const shown = operation.idsOf.product(await product(store, operation));
    alike(operation, shown, operation.idsOf.cypher(await byHand()), 'the statement written by hand');
    const own: Sent[] = [];
    await product(watched(store, own), operation);
    const hand = await timed(byHand, MEASURED_MS);
    const ours = await timed(() => product(store, operation), MEASURED_MS);
    say(
      `| ${operation.name} | ${cell(hand)} | ${cell(ours)} | ${(ours.p50 / hand.p50).toFixed(2)} | ${own.length} |`,
    );
  }
  await store.close();
  await rm(directory, { recursive: true, force: true });
}

say(`${MACHINE}; p50 / p95 / processor time of this process, in milliseconds per request`);
for (const articles of SIZES) {
  if (STORES.includes('neo4j')) await onNeo4j(articles);
  if (STORES.includes('embedded')) await onEmbedded(articles);
}
await apollo.stop();

describe('GraphQL beside @neo4j/graphql and Cypher written by hand', () => {
  bench('is measured above, once: a runner that rounds again would fill the stores again', () => undefined, {
    iterations: 1,
    time: 0,
    warmupIterations: 0,
    warmupTime: 0,
  });
});
