import { describe, expect, test } from 'vitest';
import type { Id } from '../../src/domain/ids.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { storeBatch } from '../../src/pipeline/store-batch.js';
import type { FreshDocument } from '../../src/pipeline/resolve-changes.js';
import { storeDocuments } from '../../src/pipeline/store-documents.js';
import { comparableRows } from '../support/comparable-rows.js';
import { findContracts } from '../support/contracts.js';
import { randomCorpus, seeded } from '../support/curation/random-corpus.js';
import { decideAtRandom, subjectsOf, type Subjects } from '../support/curation/random-decisions.js';
import { dumpOf } from '../support/dump-of.js';
import { miniOntology } from '../support/sample/mini-ontology.js';
import { sampleParameters, type KnownValues } from '../support/sample-parameters.js';
import { sizeFrom } from '../support/size-from.js';
import { storeCases } from '../support/stores.js';

/** Operations, one after another, on both stores; the full size is 10000. */
const OPERATIONS = sizeFrom('STREAM_OPERATIONS', 40);
const DOCUMENTS = 30;
/** How often the whole graphs are compared; what operations answer is compared at each. */
const COMPARED_EVERY = Math.max(20, Math.floor(OPERATIONS / 50));

const skip = storeCases.find((store) => store.skip !== null)?.skip ?? null;
const reads = (await findContracts()).filter(
  ({ access, file }) => access === 'read' && !/^read\/(migration|seed|turn|access)/.test(file),
);

/** One step of the stream: what it does to a store, and what that answers. */
type Operation = (store: GraphStore) => Promise<unknown>;

describe.skipIf(skip !== null)(skip ?? 'a stream of mixed operations', () => {
  test('answers alike and leaves the same on both stores', { timeout: 7_200_000 }, async () => {
    const stores = await Promise.all(storeCases.map(({ open }) => open()));
    for (const store of stores) await writeOntology(store, miniOntology);
    const random = seeded(23);
    const documents = randomCorpus(DOCUMENTS, random);
    let subjects: Subjects = { authors: [], articles: [], claims: [] };
    let known: KnownValues = {};
    let made = 0;
    const met = new Map<string, number>();
    const inForce = new Map(stores.map((store): [GraphStore, Id<'decision'>[]] => [store, []]));

    for (let nth = 0; nth < OPERATIONS; nth++) {
      if (nth % COMPARED_EVERY === 0) {
        const [dump, other] = [await dumpOf(stores[0]!), await dumpOf(stores[1]!)];
        expect(other).toEqual(dump);
        subjects = await subjectsOf(stores[0]!);
        known = knownValues(dump, documents);
      }
      const [kind, operation] = draw();
      met.set(kind, (met.get(kind) ?? 0) + 1);
      const [answer, otherAnswer] = [await operation(stores[0]!), await operation(stores[1]!)];
      expect(otherAnswer, `operation ${nth} (${kind})`).toEqual(answer);
      if (answer === 'made') made += 1;
    }
    expect(await dumpOf(stores[1]!)).toEqual(await dumpOf(stores[0]!));
    console.log(
      `${OPERATIONS} operations: ${[...met].map(([kind, count]) => `${count} ${kind}`).join(', ')}.`,
    );
    for (const store of stores) await store.close();

    function draw(): [string, Operation] {
      const document = documents[random(documents.length)]!;
      const choice = random(10);
      if (choice < 3 || subjects.claims.length === 0) return ['ingest', ingest(document)];
      if (choice === 3) return ['re-ingest of a newer reading', reread(document, random(4))];
      if (choice === 4) return ['curation', curate(random(1_000_000))];
      return ['query', query(random(reads.length), random(2) === 0)];
    }
    function curate(seed: number): Operation {
      // Each store draws by a generator of its own, so that both draw the same.
      return (store) =>
        decideAtRandom(store, subjects, { random: seeded(seed), made, inForce: inForce.get(store)! });
    }
    function query(index: number, sparse: boolean): Operation {
      const statement = reads[index]!;
      const parameters = sampleParameters(statement, known, sparse);
      return async (store) => `${statement.file} ${comparableRows(await store.read(statement, parameters))}`;
    }
  });
});

function ingest(document: FreshDocument): Operation {
  return async (store) =>
    (await storeBatch([document], store)).map(({ failure }) => failure?.message ?? null);
}

/** The document as another version of the extractor reads it: some of its articles, in other words. */
function reread(document: FreshDocument, version: number): Operation {
  const mentions = document.mentions
    .slice(0, Math.max(1, document.mentions.length - (version % 2)))
    .map((mention) => ({ ...mention, article: { ...mention.article, year: 1990 + version } }));
  const read = { stored: { ...document.stored, extractorVersion: `v${version}` }, mentions };
  return async (store) => {
    await store.write((transaction) => storeDocuments(transaction, [read]));
  };
}

function knownValues(dump: readonly string[], documents: readonly FreshDocument[]): KnownValues {
  const ids = dump.flatMap((line) => (JSON.parse(line) as { id?: string }).id ?? []);
  const of = (...prefixes: string[]) => ids.filter((id) => prefixes.some((prefix) => id.startsWith(prefix)));
  const some = ids.slice(0, 40);
  return {
    ids: [...some, ...of('decision:', 'author:').slice(0, 40)],
    keys: [...some, `${documents[0]!.stored.sha256}#0`],
    sources: documents.map(({ stored }) => stored.sha256),
    documentId: documents[0]!.stored.id,
    index: 0,
    indices: [0, 1],
    within: of('article:'),
    articles: of('article:'),
    articleIds: of('article:'),
    authors: of('author:'),
    theories: of('theory:'),
    theoryIds: of('theory:'),
    places: of('country:', 'region:'),
    placeIds: of('country:', 'region:'),
    theory: 'theory:interdependence',
    place: 'region:asia',
    id: of('article:')[0] ?? 'article:none',
    article: of('article:')[0] ?? 'article:none',
    articleId: of('article:')[0] ?? 'article:none',
    themes: of('theory:', 'country:'),
    features: of('theory:', 'country:'),
    needle: 'trade',
    words: [[' trade'], [' water', ' gas']],
    language: 'en',
    type: 'APPLIES',
    after: '',
    limit: 500,
    minArticles: 1,
  };
}
