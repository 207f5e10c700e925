import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { PlainGraph } from '../graph/bare-create.js';
import type { JavaNeo4j } from '../../test/support/neo4j/java-neo4j.js';

/** Rows of one statement of the peers, as their documentation advises. */
const ROWS = 10_000;

type Row = Readonly<Record<string, unknown>>;

async function onEmpty(
  server: JavaNeo4j,
  graph: PlainGraph,
  work: (driver: Driver) => Promise<void>,
): Promise<number> {
  const driver = neo4j.driver(server.config.uri);
  await driver
    .session()
    .run('MATCH (node) CALL { WITH node DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS');
  for (const labels of graph.nodes.keys()) {
    const label = labels.split(':')[0]!;
    await driver.executeQuery(`CREATE INDEX bare_${label} IF NOT EXISTS FOR (node:${label}) ON (node.id)`);
  }
  await driver.executeQuery('CALL db.awaitIndexes()');
  const start = performance.now();
  await work(driver);
  const seconds = (performance.now() - start) / 1_000;
  await driver.close();
  return seconds;
}

/** Seconds of a loader without any care: UNWIND CREATE of every node and relationship, nothing compared or validated. */
export function bareUnwind(server: JavaNeo4j, graph: PlainGraph): Promise<number> {
  return onEmpty(server, graph, async (driver) => {
    const write = async (statement: string, rows: readonly unknown[]) => {
      for (let start = 0; start < rows.length; start += ROWS)
        await driver.executeQuery(
          statement,
          { rows: rows.slice(start, start + ROWS) },
          { database: 'neo4j' },
        );
    };
    for (const [labels, rows] of graph.nodes)
      await write(`UNWIND $rows AS row CREATE (node:${labels}) SET node = row`, rows);
    for (const [pattern, rows] of graph.links) {
      const [from, type, to] = pattern.split('-');
      await write(
        `UNWIND $rows AS row MATCH (from:${from} {id: row.from}) MATCH (to:${to} {id: row.to})
         CREATE (from)-[link:\`${type}\`]->(to) SET link = row.properties`,
        rows,
      );
    }
  });
}

/** Seconds of LOAD CSV of the same, all values as text; writing the files is not counted. */
export function loadCsv(server: JavaNeo4j, graph: PlainGraph): Promise<number> {
  const folder = join(server.home, 'import');
  mkdirSync(folder, { recursive: true });
  const files: [string, string][] = [];
  for (const [labels, rows] of graph.nodes) {
    const name = `nodes-${labels.replaceAll(':', '-')}.csv`;
    writeCsv(join(folder, name), rows);
    files.push([name, `CREATE (node:${labels}) SET node = row`]);
  }
  for (const [pattern, rows] of graph.links) {
    const [from, type, to] = pattern.split('-');
    const name = `links-${pattern}.csv`;
    writeCsv(
      join(folder, name),
      rows.map(({ from, to, properties }) => ({ ...properties, from, to })),
    );
    files.push([
      name,
      `MATCH (from:${from} {id: row.from}) MATCH (to:${to} {id: row.to})
       CREATE (from)-[link:\`${type}\`]->(to) SET link = row REMOVE link.from, link.to`,
    ]);
  }
  return onEmpty(server, graph, async (driver) => {
    for (const [name, statement] of files)
      await driver
        .session()
        .run(
          `LOAD CSV WITH HEADERS FROM 'file://${join(folder, name)}' AS row CALL { WITH row ${statement} } IN TRANSACTIONS OF ${ROWS} ROWS`,
        );
  });
}

function writeCsv(file: string, rows: readonly Row[]): void {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown) =>
    value === undefined || value === null
      ? ''
      : `"${(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('"', '""').replaceAll('\\', '/')}"`;
  writeFileSync(
    file,
    [keys.join(','), ...rows.map((row) => keys.map((key) => cell(row[key])).join(','))].join('\n'),
  );
}
