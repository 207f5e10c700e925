import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decide, revokeDecision } from '../../src/curation/decide.js';
import type { DecisionInput } from '../../src/curation/decision-input.js';
import { explainArticle } from '../../src/curation/explain-article.js';
import { explainAuthor } from '../../src/curation/explain-author.js';
import { listDecisions } from '../../src/curation/list-decisions.js';
import { resolveFormerIds } from '../../src/curation/resolve-former-ids.js';
import type { Claim } from '../../src/domain/article-record.js';
import type { Decision } from '../../src/domain/decision.js';
import type { Id } from '../../src/domain/ids.js';
import type { TheoryRole } from '../../src/domain/theory-role.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { documentOf, sourceOf, storeAll, type ArticleFacts } from '../support/curation/small-corpus.js';
import { dumpOf } from '../support/dump-of.js';
import { miniOntology } from '../support/sample/mini-ontology.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const claim = (id: string, role: TheoryRole = 'APPLIES', start = 0): Claim<TheoryRole> => ({
  id,
  role,
  confidence: 0.8,
  evidence: [
    {
      quote: id,
      start,
      end: start + id.length,
      language: 'en',
      section: 'abstract',
      level: 'ABSTRACT',
      rule: 'r',
    },
  ],
});

const canals: ArticleFacts = {
  title: { fa: null, en: 'Canals and the trade of two inland seas' },
  authors: ['Anna Berg', 'Carl Dahl'],
  year: 2019,
  theories: [claim('realism'), claim('interdependence')],
};
const printed: ArticleFacts = { ...canals, doi: '10.5555/canals' };
const harbours: ArticleFacts = {
  title: { fa: null, en: 'Harbours and the grain of the northern plains' },
  authors: ['Erik Falk'],
  year: 2020,
  theories: [claim('realism')],
};

let store: GraphStore;
beforeEach(async () => {
  store = await openTemporaryStore();
  await writeOntology(store, miniOntology);
  await storeAll(store, [documentOf('contents', [canals, harbours]), documentOf('print', [printed])]);
});
afterEach(() => store.close());

const article: Id<'article'> = 'article:10.5555/canals';
const theory = (key: string): Id => `theory:${key}`;
let minute = 0;
const by = () => ({ actor: 'curator', now: new Date(Date.UTC(2024, 0, 1, 0, minute++)) });
type Asked<T> = T extends unknown ? Omit<T, 'reason'> : never;
const ask = (input: Asked<DecisionInput>): Promise<Decision> =>
  decide(store, { reason: 'looked at both', ...input }, by());
const revoke = ({ id }: Decision) => revokeDecision(store, { decision: id, reason: 'an error' }, by());

interface Line {
  readonly id?: string;
  readonly labels?: readonly string[];
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
const lines = async (): Promise<Line[]> => (await dumpOf(store)).map((line) => JSON.parse(line) as Line);
const idsOf = async (label: string) =>
  (await lines()).filter(({ labels }) => labels?.includes(label)).map(({ id }) => id!);
const articles = () => idsOf('Article');
/** The claims of an article, as `theory role review evidences`. */
async function claims(): Promise<string[]> {
  const all = await lines();
  const evidence = new Set(
    all.filter(({ type, to }) => type === 'OF' && to === article).map(({ from }) => from),
  );
  return all
    .filter(({ type, from }) => ['APPLIES', 'MENTIONS', 'DISCUSSES'].includes(type ?? '') && from === article)
    .map(({ to, properties }) => {
      const about = all.filter((line) => line.type === 'ABOUT' && line.to === to && evidence.has(line.from));
      return [to, properties['role'], properties['review'] ?? '-', about.length].join(' ');
    });
}

describe('articles', () => {
  test('are split where they are two works, and put together again', async () => {
    const before = await articles();
    expect(before).toHaveLength(2);
    const split = await ask({
      kind: 'SPLIT_ARTICLE',
      article,
      mentions: [`${sourceOf('contents')}#0`],
    });
    const after = await articles();
    expect(after).toHaveLength(3);
    expect((await explainArticle(store, article)).mentions.map(({ key }) => key)).toEqual([
      `${sourceOf('print')}#0`,
    ]);
    await storeAll(store, [documentOf('contents', [canals, harbours])]);
    expect(await articles()).toEqual(after);
    await revoke(split);
    expect(await articles()).toEqual(before);
  });

  test('are merged under one id, and the authors of both with them', async () => {
    const other = (await articles()).find((id) => id.startsWith('article:harbours')) as Id<'article'>;
    const merge = await ask({ kind: 'MERGE_ARTICLES', articles: [article, other] });
    expect((await resolveFormerIds(store, [other])).get(other)).toBe(article);
    const { mentions, links, decisions } = await explainArticle(store, other);
    expect(mentions).toHaveLength(3);
    expect(links.map(({ because }) => because).sort()).toEqual(['DECISION', 'TITLE']);
    expect(decisions).toMatchObject([{ id: merge.id, standing: 'IN_FORCE' }]);
    await expect(ask({ kind: 'DISTINCT_ARTICLES', articles: [article, other] })).rejects.toMatchObject({
      code: 'CONTRADICTION',
      chain: [merge.id],
    });
  });
});

describe('a claim', () => {
  test('that is rejected is gone, and back when that is revoked', async () => {
    const before = await claims();
    expect(before).toEqual(['theory:interdependence APPLIES - 2', 'theory:realism APPLIES - 2']);
    const rejected = await ask({
      kind: 'REVIEW_CLAIM',
      article,
      entry: theory('realism'),
      verdict: 'REJECT',
    });
    expect(rejected.claim).toMatchObject({ id: 'theory:realism', role: 'APPLIES' });
    expect(await claims()).toEqual(['theory:interdependence APPLIES - 2']);
    await storeAll(store, [documentOf('print', [printed])]);
    expect(await claims()).toEqual(['theory:interdependence APPLIES - 2']);
    await expect(
      ask({ kind: 'REVIEW_CLAIM', article, entry: theory('realism'), verdict: 'REJECT' }),
    ).rejects.toMatchObject({ code: 'ALREADY_DECIDED', decision: rejected.id });
    await expect(
      ask({ kind: 'REVIEW_CLAIM', article, entry: theory('realism'), verdict: 'APPROVE' }),
    ).rejects.toMatchObject({ code: 'CONTRADICTION', chain: [rejected.id] });
    await revoke(rejected);
    expect(await claims()).toEqual(before);
  });

  test('that is approved stays, in its role, when a later version no longer finds it', async () => {
    await ask({ kind: 'REVIEW_CLAIM', article, entry: theory('realism'), verdict: 'APPROVE' });
    expect(await claims()).toContain('theory:realism APPLIES APPROVED 2');
    const later = { theories: [claim('realism', 'MENTIONS')] };
    await storeAll(store, [
      documentOf('contents', [{ ...canals, ...later }, harbours], '2'),
      documentOf('print', [{ ...printed, theories: [] }], '2'),
    ]);
    expect(await claims()).toEqual(['theory:realism APPLIES APPROVED 1']);
    await storeAll(store, [documentOf('contents', [{ ...canals, theories: [] }, harbours], '3')]);
    expect(await claims()).toEqual(['theory:realism APPLIES APPROVED 2']);
  });

  test('that nobody makes cannot be reviewed', async () => {
    await expect(
      ask({ kind: 'REVIEW_CLAIM', article, entry: theory('liberalism'), verdict: 'REJECT' }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('another version of the extractor', () => {
  const authorsOf = () => idsOf('Author');

  test('that finds the articles elsewhere leaves decisions where they belong', async () => {
    await ask({ kind: 'MERGE_AUTHORS', authors: ['author:erik-falk', 'author:anna-berg'] });
    const before = await authorsOf();
    await storeAll(store, [
      documentOf(
        'contents',
        [{ title: { fa: null, en: 'A foreword to the volume at hand' }, authors: [] }, canals, harbours],
        '2',
      ),
    ]);
    expect(await authorsOf()).toEqual(before);
    expect((await listDecisions(store, { first: 5 })).decisions).toMatchObject([{ standing: 'IN_FORCE' }]);
  });

  test('that loses what they name keeps them, until it is found again', async () => {
    await ask({ kind: 'MERGE_AUTHORS', authors: ['author:erik-falk', 'author:anna-berg'] });
    const before = await authorsOf();
    await storeAll(store, [documentOf('contents', [canals, { ...harbours, authors: [] }], '2')]);
    expect((await listDecisions(store, { first: 5 })).decisions).toMatchObject([{ standing: 'DANGLING' }]);
    expect(await authorsOf()).toEqual(['author:anna-berg', 'author:carl-dahl']);
    await storeAll(store, [documentOf('contents', [canals, harbours], '3')]);
    expect(await authorsOf()).toEqual(before);
  });
});

test('why bylines are one person is told form by form', async () => {
  await storeAll(store, [
    documentOf('more', [
      { ...harbours, title: { fa: null, en: 'Locks, weirs and the miller' }, authors: ['Annah Berg'] },
    ]),
  ]);
  const merge = await ask({ kind: 'MERGE_AUTHORS', authors: ['author:anna-berg', 'author:erik-falk'] });
  const { id, variants, links, bylines, decisions } = await explainAuthor(store, 'author:erik-falk');
  expect(id).toBe('author:anna-berg');
  expect(bylines.length).toBeGreaterThan(1);
  expect(variants.map(({ name }) => name)).toEqual(expect.arrayContaining(['Anna Berg', 'Erik Falk']));
  expect(links.find(({ name, with: other }) => name === 'Erik Falk' || other === 'Erik Falk')).toMatchObject({
    isPrintedTogether: false,
    decisions: [merge.id],
    outcome: 'different',
  });
  expect(decisions).toMatchObject([{ id: merge.id, standing: 'IN_FORCE' }]);
  await expect(explainAuthor(store, 'author:nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
