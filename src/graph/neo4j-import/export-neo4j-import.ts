import { copyFile, mkdir, open, readdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { DumpError } from '../dump/dump-error.js';
import { countWrites } from '../dump/count-writes.js';
import { parseDumpLine, type DumpLine } from '../dump/dump-lines.js';
import { kindOf } from '../dump/put-back.js';
import { relationshipKind, type RelationshipKind } from '../dump/graph-shape.js';
import { exportDump } from '../export/export-dump.js';
import { packageRoot } from '../../package-root.js';
import type { GraphStore } from '../graph-store.js';
import { cell, CsvColumns } from './csv-columns.js';
import { importCommand } from './import-command.js';

/** A file of rows of one kind. */
export interface CsvFile {
  /** `Place:Country` for nodes, the type for relationships. */
  readonly name: string;
  readonly of: 'nodes' | 'relationships';
  readonly file: string;
}

type Row = Exclude<DumpLine, { readonly sha256: string }>;

/** Characters held back before they are written. */
const CHUNK = 1_000_000;

/**
 * Writes the graph as the CSV files that `neo4j-admin database import` takes, and the command beside them. It reads the
 * graph twice: the columns of a file are known only when all of its rows were seen.
 *
 * @returns the command
 * @throws DumpError when the folder holds something already, or another program wrote meanwhile
 */
export async function exportNeo4jImport(store: GraphStore, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new DumpError(`${folder} is not empty: name a new folder.`);
  const before = await countWrites(store);
  const columns = new Map<string, CsvColumns>();
  let lastDecision = 0;
  for await (const [kind, row] of rowsOf(store)) {
    columnsOf(columns, kind).add(propertiesOf(row));
    if (kind === 'Decision') lastDecision = Math.max(lastDecision, Number(row.properties['sequence'] ?? 0));
  }
  const files = new Map<string, Writer>();
  for await (const [kind, row] of rowsOf(store)) {
    let writer = files.get(kind);
    if (writer === undefined) {
      writer = await openWriter(folder, row, columnsOf(columns, kind));
      files.set(kind, writer);
    }
    await writer.write(row);
  }
  for (const writer of files.values()) await writer.close();
  const written = [...files.values()].map(({ described }) => described);
  if (lastDecision > 0) written.push(await writeDecisionLog(folder, lastDecision));
  if ((await countWrites(store)) !== before)
    throw new DumpError(
      'Another program wrote to the graph while it was exported: stop it and export again.',
    );
  const refills = join(packageRoot, 'cypher', 'schema', 'neo4j-import');
  const statements = (await readdir(refills)).sort();
  for (const name of statements) await copyFile(join(refills, name), join(folder, name));
  const command = importCommand(written, statements);
  const handle = await open(join(folder, 'import.sh'), 'w');
  await handle.writeFile(command);
  await handle.close();
  return command;
}

async function* rowsOf(store: GraphStore): AsyncGenerator<[kind: string, row: Row]> {
  for await (const text of exportDump(store, { runFacts: true })) {
    const row = parseDumpLine(text);
    if (row === null || 'sha256' in row)
      throw new Error(`The export wrote a line that it cannot read: ${text}`);
    const kind = kindOf(row);
    if (kind === null) throw new Error(`The export wrote something the graph has no kind for: ${text}`);
    yield [kind, row];
  }
}

function columnsOf(columns: Map<string, CsvColumns>, kind: string): CsvColumns {
  const known = columns.get(kind) ?? new CsvColumns(kind);
  columns.set(kind, known);
  return known;
}

/** The id has a column of its own. */
function propertiesOf(row: Row): Row['properties'] {
  if (!('labels' in row)) return row.properties;
  const { id: _, ...rest } = row.properties;
  return rest;
}

interface Writer {
  readonly described: CsvFile;
  write(row: Row): Promise<void>;
  close(): Promise<void>;
}

async function openWriter(folder: string, first: Row, columns: CsvColumns): Promise<Writer> {
  const described = describeFile(first);
  const handle: FileHandle = await open(join(folder, described.file), 'w');
  let held = [...keyHeaders(first), ...columns.headers].join(',') + '\n';
  const flush = async () => {
    await handle.writeFile(held);
    held = '';
  };
  return {
    described,
    async write(row) {
      const keys = 'labels' in row ? [row.id] : [row.from, row.to];
      held += [...keys.map(cell), ...columns.cells(propertiesOf(row))].join(',') + '\n';
      if (held.length > CHUNK) await flush();
    },
    async close() {
      await flush();
      await handle.close();
    },
  };
}

function describeFile(row: Row): CsvFile {
  if ('labels' in row) {
    const name = row.labels.toSorted((a, b) => (a === 'Place' ? -1 : b === 'Place' ? 1 : 0)).join(':');
    return { name, of: 'nodes', file: `nodes-${row.labels.find((label) => label !== 'Place')!}.csv` };
  }
  const { from, type, to } = kindOfLink(row);
  return { name: type, of: 'relationships', file: `relationships-${from}-${type}-${to}.csv` };
}

/** Ids are unique within a group: what `:ID(group)` names is what `:START_ID(group)` looks up. */
function keyHeaders(row: Row): string[] {
  if ('labels' in row) return [`id:ID(${groupOf(row.labels.find((label) => label !== 'Place')!)})`];
  const { from, to } = kindOfLink(row);
  return [`:START_ID(${groupOf(from)})`, `:END_ID(${groupOf(to)})`];
}

function kindOfLink(row: Extract<Row, { readonly type: string }>): RelationshipKind {
  return relationshipKind(row.type, row.from, row.to)!;
}

function groupOf(label: string): string {
  return label === 'Country' || label === 'Region' ? 'Place' : label;
}

/** The counter that gives the next decision its number. */
async function writeDecisionLog(folder: string, last: number): Promise<CsvFile> {
  const file = 'nodes-DecisionLog.csv';
  const handle = await open(join(folder, file), 'w');
  await handle.writeFile(`id:ID(DecisionLog),last:long\n"decisions",${last}\n`);
  await handle.close();
  return { name: 'DecisionLog', of: 'nodes', file };
}
