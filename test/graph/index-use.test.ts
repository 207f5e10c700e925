import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GrafeoDB } from '@grafeo-db/js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkParameters } from '../../src/graph/contract.js';
import { openStore } from '../../src/graph/open-store.js';
import { statement } from '../../src/graph/statement.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChanges } from '../../src/graph/write/write-changes.js';
import { findContracts } from '../support/contracts.js';
import { sampleParameters } from '../support/sample-parameters.js';
import { syntheticChanges, syntheticOntology } from '../support/synthetic-corpus.js';

const ARTICLES = 150;

/** Statements that look at the whole ontology or the whole schema history by intent. */
const WHOLE = /^write\/ontology\/(delete-|merge-)|migration|^write\/turn|seed/;

const contracts = (await findContracts()).filter(
  ({ file }) => (file.startsWith('write/') || file.startsWith('read/identity/')) && !WHOLE.test(file),
);

let directory: string;
let database: GrafeoDB;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'theory-atlas-index-'));
  const store = await openStore({ kind: 'embedded', directory });
  await store.migrate();
  await writeOntology(store, syntheticOntology());
  await store.write((transaction) => writeChanges(transaction, [...syntheticChanges(ARTICLES)]));
  await store.close();
  database = GrafeoDB.create(join(directory, 'graph.grafeo'));
});
afterAll(async () => {
  database.close();
  await rm(directory, { recursive: true, force: true });
});

/** One of each: what a statement then reads belongs to one article. */
const known = {
  ids: ['article:s0', 'author:a1', 'work:w1', 'keyword:k1'],
  keys: ['t-0', 'a1'],
  articleId: 'article:s0',
  hash: '0'.repeat(64),
};

test.each(contracts)('$file finds its nodes by index', async (query) => {
  const transaction = database.beginTransaction();
  const result = await transaction.executeCypher(
    statement(query.file),
    checkParameters(query, sampleParameters(query, known, false)),
  );
  transaction.rollback();
  // A scan would read every node of a label: 150 articles, thousands of evidences, keywords or works.
  expect(result.rowsScanned).toBeLessThan(ARTICLES / 2);
});
