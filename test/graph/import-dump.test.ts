import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DumpError } from '../../src/graph/dump/dump-error.js';
import { RELATIONSHIP_KINDS, relationshipKind } from '../../src/graph/dump/graph-shape.js';
import { importDump } from '../../src/graph/dump/import-dump.js';
import { requireWholeImport } from '../../src/graph/dump/import-progress.js';
import { relationshipLists } from '../../src/graph/export/export-queries.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { appendDecision } from '../../src/graph/write/write-decisions.js';
import { packageRoot } from '../../src/package-root.js';
import { dumpFileOf } from '../support/dump-file-of.js';
import { seedSampleGraph } from '../support/sample-graph.js';
import { miniOntology } from '../support/sample/mini-ontology.js';
import { openTemporaryStore } from '../support/temporary-store.js';

let dump: string[];
let store: GraphStore;

beforeAll(async () => {
  const source = await openTemporaryStore();
  await seedSampleGraph(source);
  dump = await dumpFileOf(source);
  await source.close();
});
beforeEach(async () => {
  store = await openTemporaryStore();
});
afterEach(() => store.close());

test('a dump comes back as it was, when and from where documents came included', async () => {
  expect(dump.some((line) => line.includes('"ingestedAt"') && line.includes('"path"'))).toBe(true);
  const result = await importDump(store, dump);
  expect(result).toMatchObject({ unchanged: false, nodes: expect.any(Number) });
  expect(await dumpFileOf(store)).toEqual(dump);
});

test('a graph that was made ready for use takes it, too, and a second import changes nothing', async () => {
  await writeOntology(store, miniOntology);
  await importDump(store, dump);
  await writeOntology(store, miniOntology);
  expect(await dumpFileOf(store)).toEqual(dump);
  expect(await importDump(store, dump)).toMatchObject({ unchanged: true });
  expect(await dumpFileOf(store)).toEqual(dump);
});

test('decisions go on with the next number', async () => {
  await importDump(store, dump);
  const last = dump.filter((line) => line.includes('"labels":["Decision"]')).length;
  const id = await store.write((transaction) =>
    appendDecision(transaction, {
      kind: 'MERGE_AUTHORS',
      subjects: [],
      claim: null,
      target: null,
      actor: 'a',
      reason: 'b',
      createdAt: '2024-01-01T00:00:00.000Z',
      requestId: null,
      requestKey: 'c',
      inputHash: 'd',
      mentions: [],
    }),
  );
  expect(id).toBe(`decision:${last + 1}`);
});

describe('an import that is stopped', () => {
  test.each([false, true])('goes on where it was (last commit done: %s)', async (isDone) => {
    let runs = 0;
    for (let done = false; !done; runs++) {
      let left = 2;
      const failing: GraphStore = {
        ...store,
        async write(work) {
          if (left-- === 0) {
            if (isDone) await store.write(work); // committed, and nobody hears of it
            throw new Error('killed');
          }
          return store.write(work);
        },
      };
      try {
        await importDump(failing, dump);
        done = true;
      } catch (error) {
        expect((error as Error).message).toBe('killed');
        if (runs === 0) await expect(requireWholeImport(store)).rejects.toThrow(DumpError);
      }
    }
    expect(runs).toBeGreaterThan(10);
    await requireWholeImport(store);
    expect(await dumpFileOf(store)).toEqual(dump);
  });

  test('goes on with the whole file when it was given half of it, and refuses another one', async () => {
    const half = dump.slice(0, 60);
    await expect(importDump(store, half)).rejects.toThrow(/line 60.*cut short/);
    const other = dump.map((line, index) => (index === 20 ? line.replace(/"id":"/, '"id":"x') : line));
    await expect(importDump(store, other)).rejects.toThrow(DumpError);
    await importDump(store, dump);
    expect(await dumpFileOf(store)).toEqual(dump);
  });
});

describe('refused in one line', () => {
  const cases: [string, (lines: string[]) => string[], RegExp][] = [
    ['an empty file', () => [], /empty/],
    ['something else', () => ['{"a":1}'], /no dump/],
    ['bytes', () => ['\u0000\u0001'], /no dump/],
    [
      'a newer format',
      ([, ...rest]) => ['{"format":"theory-atlas-dump","version":99}', ...rest],
      /update the program/,
    ],
    ['a broken line', (lines) => lines.with(9, lines[9]!.slice(0, 20)), /Line 10/],
    [
      'an altered line',
      (lines) => lines.map((line) => line.replace('"nameEn":"', '"nameEn":"x')),
      /last line/,
    ],
    ['a line left out', (lines) => lines.toSpliced(30, 1), /./],
    [
      'an unknown kind of node',
      (lines) => lines.with(9, '{"id":"x","labels":["Spell"],"properties":{}}'),
      /Line 10.*update/,
    ],
  ];
  test.each(cases)('%s', async (_, change, message) => {
    const importing = importDump(store, change([...dump]));
    await expect(importing).rejects.toThrow(message);
    await expect(importing).rejects.toMatchObject({ message: expect.stringMatching(/^[^\n]+$/) });
  });

  test('a graph that holds something already', async () => {
    await seedSampleGraph(store);
    await expect(importDump(store, dump)).rejects.toThrow(/another data folder/);
  });
});

describe('the kinds of relationships', () => {
  test('are those that the statements write and the export lists', () => {
    const folder = join(packageRoot, 'cypher', 'write');
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.cypher') && !file.startsWith('dump'))
      .flatMap((file) => [
        ...readFileSync(join(folder, file), 'utf8').matchAll(/(?:CREATE|MERGE) \(\w+\)-\[:`?(\w+)/g),
      ])
      .map((match) => match[1]!);
    const known = new Set(RELATIONSHIP_KINDS.map(({ type }) => type));
    expect([...known].sort()).toEqual([...new Set(written)].sort());
    expect([...known].sort()).toEqual(relationshipLists.map(([type]) => type).sort());
  });

  test('are told by the ids they join, and all occur in the sample', () => {
    const links = dump
      .slice(1, -1)
      .map((line) => JSON.parse(line) as { type?: string; from: string; to: string });
    const met = new Set(
      links.flatMap(({ type, from, to }) => (type === undefined ? [] : [relationshipKind(type, from, to)])),
    );
    expect(met).not.toContain(null);
    // The methods of the small ontology have no kinds.
    expect(RELATIONSHIP_KINDS.filter((kind) => !met.has(kind)).map(({ type }) => type)).toEqual(['KIND_OF']);
  });
});
