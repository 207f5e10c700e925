import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.js';
import { writeOntology } from '../../../src/graph/write/ontology/write-ontology.js';
import { loadOntology } from '../../../src/ontology/load-ontology.js';
import { documentIntake } from '../../../src/pipeline/document-intake.js';
import type { Quarantine } from '../../../src/pipeline/quarantine.js';
import type { IngestRun } from '../../../src/pipeline/run-log.js';
import { openGraphqlAtlas, type GraphqlAtlas } from '../../support/graphql-atlas.js';
import { memoryQuarantine } from '../../support/memory-quarantine.js';

const ENGLISH = {
  name: 'pipelines.txt',
  text: `Pipelines and Promises: China in Central Asia

Document Type: Research Paper

Author

 • Nadia Example
Sample University

Abstract

Why do pipelines bind states that distrust each other? The article applies complex interdependence to China and Central Asia and finds that contracts outlast quarrels.

Keywords: complex interdependence, China, Central Asia
`,
};
const PERSIAN = {
  name: 'سپر همسایه.txt',
  text: `سپر همسایه: ائتلاف‌های ایران در خلیج فارس

نوع مقاله : مقاله پژوهشی

نویسنده

نادیا نمونه

چکیده

همسایگان ایران از چه می‌ترسند؟ این مقاله با بهره‌گیری از نظریه موازنه تهدید ائتلاف‌های خلیج فارس را بررسی می‌کند.

کلیدواژه‌ها: موازنه تهدید، ایران، خلیج فارس
`,
};
const NONSENSE = { name: '../../etc/notes.txt', text: 'lorem' };

const INGEST = `mutation ($input: IngestInput!) {
  ingest(input: $input) {
    documents {
      name sha256 status stage reason
      diagnostics { severity rule start end message }
      document { id path }
      articles { titleEn titleFa theories { theory { id } evidence { quote start end } } }
    }
  }
}`;

interface Ingested {
  ingest: {
    documents: {
      name: string;
      sha256: string;
      status: string;
      stage: string | null;
      reason: string | null;
      diagnostics: { severity: string; start: number; end: number }[];
      document: { id: string; path: string } | null;
      articles: {
        titleEn: string | null;
        titleFa: string | null;
        theories: { theory: { id: string }; evidence: { quote: string; start: number; end: number }[] }[];
      }[];
    }[];
  };
}

let quarantine: Quarantine;
let runs: IngestRun[];
let atlas: GraphqlAtlas;
let curator: GraphqlAtlas;
beforeEach(async () => {
  quarantine = memoryQuarantine();
  runs = [];
  const ontology = loadOntology();
  const runLog = { append: async (run: IngestRun) => void runs.push(run), list: async () => runs };
  atlas = await openGraphqlAtlas(
    async (store: GraphStore) => void (await writeOntology(store, ontology)),
    documentIntake({ ontology, quarantine, runLog }),
  );
  curator = atlas.as({ actor: 'Editor', role: 'curator' });
});
afterEach(() => atlas.close());

const ingest = async (...documents: { name: string; text: string }[]) =>
  (await curator.data<Ingested>(INGEST, { input: { documents } })).ingest.documents;

describe('ingest', () => {
  it.each([
    [ENGLISH, 'theory:complex-interdependence'],
    [PERSIAN, 'theory:balance-of-threat'],
  ])('writes the articles of a text, with passages that stand in it: $name', async (given, theory) => {
    const [taken] = await ingest(given);
    expect(taken).toMatchObject({
      name: given.name,
      sha256: createHash('sha256').update(given.text).digest('hex'),
      status: 'INGESTED',
      stage: null,
      reason: null,
      document: { id: `document:${taken!.sha256}`, path: given.name },
    });
    const use = taken!.articles[0]!.theories.find((each) => each.theory.id === theory);
    expect(use!.evidence.length).toBeGreaterThan(0);
    for (const { quote, start, end } of use!.evidence) expect(given.text.slice(start, end)).toBe(quote);
    const found = await atlas.data<{ articles: { totalCount: number } }>(
      `{ articles(filter: { theory: { id: "${theory}" } }) { totalCount } }`,
    );
    expect(found.articles.totalCount).toBe(1);
  });

  it('writes nothing the second time, and shows what is held', async () => {
    const [first] = await ingest(ENGLISH);
    const [again] = await ingest({ ...ENGLISH, name: 'another name.txt' });
    expect(again).toMatchObject({ status: 'UNCHANGED', name: 'another name.txt', diagnostics: [] });
    expect(again!.articles).toEqual(first!.articles);
    expect(again!.document).toEqual(first!.document);
    const held = await atlas.data<{ statistics: { documents: number } }>('{ statistics { documents } }');
    expect(held.statistics.documents).toBe(1);
  });

  it('takes a text given twice in one request once', async () => {
    const taken = await ingest(ENGLISH, ENGLISH);
    expect(taken.map(({ status }) => status)).toEqual(['INGESTED', 'UNCHANGED']);
  });

  it('refuses what is no document with its reason and goes on with the others, in the order given', async () => {
    const taken = await ingest(ENGLISH, NONSENSE, PERSIAN);
    expect(taken.map(({ name, status }) => [name, status])).toEqual([
      [ENGLISH.name, 'INGESTED'],
      [NONSENSE.name, 'QUARANTINED'],
      [PERSIAN.name, 'INGESTED'],
    ]);
    expect(taken[1]).toMatchObject({ stage: 'detect', document: null, articles: [] });
    expect(taken[1]!.reason).toContain('no kind of document');
    for (const { start, end } of taken[1]!.diagnostics)
      expect(NONSENSE.text.slice(start, end).length).toBe(end - start);
    expect(runs).toMatchObject([{ stored: 2, unchanged: 0, quarantined: 1, finished: true }]);
  });

  it('lists what it refuses in the quarantine, under a name that is the path of no file', async () => {
    await ingest(NONSENSE);
    expect(await quarantine.list()).toMatchObject([{ path: `given:${NONSENSE.name}`, stage: 'detect' }]);
  });

  it('is seen by what is asked after it in the same operation', async () => {
    const source = `mutation ($one: IngestInput!, $two: IngestInput!) {
      one: ingest(input: $one) { documents { document { id } articles { id } } }
      two: ingest(input: $two) { documents { status articles { id } } }
    }`;
    const input = { documents: [ENGLISH] };
    const { one, two } = await curator.data<Record<'one' | 'two', Ingested['ingest']>>(source, {
      one: input,
      two: input,
    });
    expect(two.documents[0]).toMatchObject({ status: 'UNCHANGED', articles: one.documents[0]!.articles });
  });
});

describe('ingest is refused', () => {
  const input = { documents: [ENGLISH] };

  it.each([
    ['nobody known', null, 'UNAUTHENTICATED'],
    ['a reader', { actor: 'Reader', role: 'reader' }, 'FORBIDDEN'],
  ] as const)('to %s, and nothing is written', async (_, caller, code) => {
    const asked = caller === null ? atlas : atlas.as(caller);
    expect(await asked.failure(INGEST, { input })).toMatchObject({ code });
    expect(runs).toEqual([]);
  });

  it('to nobody with the role admin', async () => {
    const admin = atlas.as({ actor: 'Owner', role: 'admin' });
    expect((await admin.data<Ingested>(INGEST, { input })).ingest.documents).toHaveLength(1);
  });

  it.each([
    ['without a document', []],
    ['with too many', Array.from({ length: 51 }, () => ENGLISH)],
    ['without a name', [{ ...ENGLISH, name: ' ' }]],
    ['with a name of two lines', [{ ...ENGLISH, name: 'a\nb' }]],
    ['with a name that has no end', [{ ...ENGLISH, name: 'a'.repeat(501) }]],
  ])('%s', async (_, documents) => {
    expect(await curator.failure(INGEST, { input: { documents } })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(runs).toEqual([]);
  });

  it('by a server that takes no documents in', async () => {
    const other = await openGraphqlAtlas();
    const asked = other.as({ actor: 'Editor', role: 'curator' });
    expect(await asked.failure(INGEST, { input })).toMatchObject({ code: 'NOT_SUPPORTED' });
    await other.close();
  });
});
