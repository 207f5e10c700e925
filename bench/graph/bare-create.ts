// A CommonJS package whose exports plain Node does not see by name.
import grafeo from '@grafeo-db/js';

type Properties = Readonly<Record<string, unknown>>;

/** A graph as plain rows: what the peer of the ingest benchmark writes. */
export interface PlainGraph {
  /** Nodes by their labels, joined by a colon. */
  readonly nodes: ReadonlyMap<string, readonly Properties[]>;
  /** Relationships by their pattern, as `Article-WROTE-Author`. */
  readonly links: ReadonlyMap<string, readonly { from: string; to: string; properties: Properties }[]>;
}

/** The nodes and relationships of an export. */
export function plainGraph(dump: readonly string[]): PlainGraph {
  const nodes = new Map<string, Properties[]>();
  const links = new Map<string, { from: string; to: string; properties: Properties }[]>();
  const labelOf = new Map<string, string>();
  for (const line of dump) {
    const entry = JSON.parse(line) as { properties: Properties } & (
      { id: string; labels: string[] } | { type: string; from: string; to: string }
    );
    if ('id' in entry) {
      labelOf.set(entry.id, entry.labels[0] ?? '');
      push(nodes, entry.labels.join(':'), entry.properties);
    } else {
      const { type, from, to, properties } = entry;
      push(links, `${labelOf.get(from)}-${type}-${labelOf.get(to)}`, { from, to, properties });
    }
  }
  return { nodes, links };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/**
 * What a loader without any care does: every node by UNWIND CREATE, every relationship by UNWIND MATCH MATCH CREATE,
 * with nothing compared, replaced or validated. Statements are assembled here because the labels come from
 * the data; the program itself never does that.
 */
export async function bareCreate(graph: PlainGraph, file: string, rowsPerTransaction: number): Promise<void> {
  const database = grafeo.GrafeoDB.create(file);
  const write = async (statement: string, rows: readonly unknown[]) => {
    for (let start = 0; start < rows.length; start += rowsPerTransaction) {
      const transaction = database.beginTransaction();
      await transaction.executeCypher(statement, { rows: rows.slice(start, start + rowsPerTransaction) });
      transaction.commit();
    }
  };
  for (const [labels, rows] of graph.nodes) {
    const first = labels.split(':')[0];
    await database.executeCypher(`CREATE INDEX bare_${first} IF NOT EXISTS FOR (node:${first}) ON (node.id)`);
    await write(`UNWIND $rows AS row CREATE (node:${labels} {${assignments(rows, 'row')}})`, rows);
  }
  for (const [pattern, rows] of graph.links) {
    const [from, type, to] = pattern.split('-');
    const facts = assignments(
      rows.map(({ properties }) => properties),
      'row.properties',
    );
    await write(
      `UNWIND $rows AS row MATCH (from:${from} {id: row.from}) MATCH (to:${to} {id: row.to})
       CREATE (from)-[:\`${type}\` {${facts}}]->(to)`,
      rows,
    );
  }
  database.close();
}

/**
 * The least that the engine's own interface can do: nodes and relationships in batches without a statement, without an
 * index or a constraint, relationships by the engine's numbers of their ends. It cannot be used for more than this
 * measurement: each call is a transaction of its own, and nothing is found again by its id.
 */
export async function engineFloor(
  graph: PlainGraph,
  file: string,
  rowsPerTransaction: number,
): Promise<void> {
  const database = grafeo.GrafeoDB.create(file);
  const numbers = new Map<string, number>();
  for (const [labels, rows] of graph.nodes)
    for (let start = 0; start < rows.length; start += rowsPerTransaction) {
      const batch = rows.slice(start, start + rowsPerTransaction);
      const made = await database.batchCreateNodesWithProps(labels.split(':'), batch);
      batch.forEach((row, index) =>
        numbers.set(`${labels.split(':')[0]} ${String(row['id'])}`, made[index]!),
      );
    }
  for (const [pattern, rows] of graph.links) {
    const [from, type, to] = pattern.split('-') as [string, string, string];
    for (let start = 0; start < rows.length; start += rowsPerTransaction)
      await database.batchCreateEdges(
        rows.slice(start, start + rowsPerTransaction).map((row) => ({
          src: numbers.get(`${from} ${row.from}`)!,
          dst: numbers.get(`${to} ${row.to}`)!,
          type,
          properties: row.properties,
        })),
      );
  }
  database.close();
}

/** `id: row.id, year: row.year` for every key that some row has; the engine stores these fastest. */
function assignments(rows: readonly Properties[], source: string): string {
  const keys = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...keys].map((key) => `\`${key}\`: ${source}.\`${key}\``).join(', ');
}
