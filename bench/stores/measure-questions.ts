import { graphql } from 'graphql';
import type { GraphStore } from '../../src/graph/graph-store.js';
import type { GraphChange } from '../../src/domain/resolved-article.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChanges } from '../../src/graph/write/write-changes.js';
import { createContext } from '../../src/graphql/create-context.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { say } from '../measure.js';
import { benchStores } from './bench-stores.js';
import { namedCorpus } from './named-corpus.js';
import { QUESTIONS } from './questions.js';
import { keepResult, machine } from './results.js';

const SIZES = (process.env['SIZES'] ?? '1000,10000').split(',').map(Number);
const ROUNDS = 9;
const BATCH = 200;
const TIMEOUT_MS = 120_000;

/** The time of each competency question over GraphQL, without HTTP, at growing sizes on both stores. */
export async function measureQuestions(): Promise<void> {
  say(machine());
  const ontology = loadOntology();
  const schema = buildSchema();
  const rows: Record<string, string | number | null>[] = [];
  for await (const bench of benchStores()) {
    for (const size of SIZES) {
      const store = await bench.fresh();
      await writeOntology(store, ontology);
      await fill(store, size);
      for (const { name, operation } of QUESTIONS) {
        const times: number[] = [];
        let failure: string | null = null;
        for (let round = 0; round < ROUNDS && failure === null; round++) {
          const contextValue = createContext({ store, ontology }, TIMEOUT_MS);
          const start = performance.now();
          const { errors } = await graphql({ schema, source: operation, contextValue });
          times.push(performance.now() - start);
          failure = errors?.[0]?.message ?? null;
        }
        const [median] = times.toSorted((a, b) => a - b).slice(Math.floor(times.length / 2));
        const row = {
          store: bench.kind,
          articles: size,
          question: name,
          ms: failure === null ? Number(median!.toFixed(1)) : null,
          failure,
        };
        say(JSON.stringify(row));
        rows.push(row);
      }
      await store.close();
      keepResult('questions', rows); // what is measured stays, should the rest fail
    }
    await bench.end();
  }

  async function fill(store: GraphStore, size: number): Promise<void> {
    let batch: GraphChange[] = [];
    for (const change of namedCorpus(size, ontology)) {
      batch.push(change);
      if (batch.length < BATCH) continue;
      const changes = batch;
      batch = [];
      await store.write((transaction) => writeChanges(transaction, changes));
    }
    await store.write((transaction) => writeChanges(transaction, batch));
  }
}
