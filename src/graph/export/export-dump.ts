import type { GraphStore } from '../graph-store.js';
import { nodeLists, relationshipLists } from './export-queries.js';
import { stableJson } from './stable-json.js';

/** Nodes read at a time; what is held in memory follows from it. */
const PAGE = 2_000;

/** Facts of a run, not of the scholarship: when and from where a document came. */
const RUN_FACTS: ReadonlySet<string> = new Set(['ingestedAt', 'path']);
const NONE: ReadonlySet<string> = new Set();

export interface DumpOptions {
  /** Also when and from where each document came. */
  readonly runFacts?: boolean;
}

/**
 * The whole graph as JSON Lines, each with its line feed: every node by label and id, then every relationship by
 * type, source, target and properties; keys sorted. Two graphs that hold the same give the same bytes, whichever
 * store holds them and in whatever order they were filled, when the facts of the run are left out.
 *
 * Always left out: access tokens, and the bookkeeping of schema and ontology versions.
 *
 * Read page by page: a graph that is written to meanwhile may be shown half before and half after that write.
 */
export async function* exportDump(
  store: Pick<GraphStore, 'read'>,
  { runFacts = false }: DumpOptions = {},
): AsyncGenerator<string, void, undefined> {
  const omitted = runFacts ? NONE : RUN_FACTS;
  for (const query of nodeLists)
    for await (const { id, labels, properties } of pages((after) =>
      store.read(query, { after, limit: PAGE }),
    ))
      yield line({ id, labels: [...labels].sort(), properties: factsOf(properties, omitted) });
  for (const [type, queries] of relationshipLists)
    for (const query of queries)
      for await (const { id, links } of pages((after) => store.read(query, { type, after, limit: PAGE })))
        yield* links
          .map(({ to, properties }) => line({ type, from: id, to, properties: factsOf(properties, omitted) }))
          .sort();
}

async function* pages<T extends { readonly id: string }>(
  read: (after: string) => Promise<T[]>,
): AsyncGenerator<T> {
  for (let after = ''; ;) {
    const rows = await read(after);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

function factsOf(
  properties: Readonly<Record<string, unknown>>,
  omitted: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).filter(([key, value]) => value !== null && !omitted.has(key)),
  );
}

function line(value: unknown): string {
  return `${stableJson(value)}\n`;
}
