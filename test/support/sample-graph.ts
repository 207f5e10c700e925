import type { GraphChange } from '../../src/domain/resolved-article.js';
import type { GraphStore, QueryRunner } from '../../src/graph/graph-store.js';
import { countDecisions } from '../../src/graph/read/decision/find-decisions.js';
import { writeUndecided } from '../../src/graph/write/write-undecided.js';
import { appendDecision } from '../../src/graph/write/write-decisions.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChanges } from '../../src/graph/write/write-changes.js';
import { miniOntology } from './sample/mini-ontology.js';
import { sampleArticles } from './sample/sample-articles.js';
import { sampleChange } from './sample/sample-document.js';

/** What storing the sample articles changes, one document each (test/support/sample/sample-articles.ts). */
export const sampleChanges: readonly GraphChange[] = sampleArticles.map(sampleChange);

/** Fills a store that has its schema with a small ontology and the sample articles. */
export async function seedSampleGraph(store: GraphStore): Promise<void> {
  await writeOntology(store, miniOntology);
  await store.write((transaction) => writeChanges(transaction, sampleChanges));
  await store.write((transaction) => writeUndecided(transaction, sampleUndecided()));
  await store.write(appendSampleDecisions);
}

/** A pair of authors and one of articles that may be one. */
function sampleUndecided(): Pick<GraphChange, 'undecided' | 'considered'> {
  const facts = { score: 0.5, features: '[]' };
  const [article, otherArticle] = sampleChanges.map(({ articles }) => articles[0]!.id).sort();
  const [author] = sampleChanges.map(({ authors }) => authors[0]!.id).sort();
  return {
    undecided: [
      { a: article!, b: otherArticle!, ...facts },
      {
        a: author!,
        b: sampleChanges.flatMap(({ authors }) => authors).find(({ id }) => id > author!)!.id,
        ...facts,
      },
    ],
    considered: [article!, author!],
  };
}

/** A distinction of two bylines that was taken back: decisions that change nothing. */
async function appendSampleDecisions(transaction: QueryRunner): Promise<void> {
  const [{ count } = { count: 0 }] = await transaction.run(countDecisions, {});
  if (count > 0) return;
  const [one, other] = sampleChanges.slice(0, 2).map(({ document, articles }) => ({
    key: `${document.sha256}#0/1`,
    label: articles[0]!.authors[0]!.nameAsPrinted.en ?? '',
    subject: articles[0]!.authors[0]!.authorId,
  }));
  const common = {
    claim: null,
    actor: 'sample-curator',
    reason: 'a sample',
    createdAt: '2024-01-01T00:00:00.000Z',
    requestId: null,
    inputHash: 'sample',
  };
  const distinct = await appendDecision(transaction, {
    ...common,
    kind: 'DISTINCT_AUTHORS',
    subjects: [one!.subject, other!.subject],
    target: null,
    requestKey: 'sample-1',
    mentions: [one!, other!].map(({ key, label }, side) => ({ side, key, label, now: key })),
  });
  await appendDecision(transaction, {
    ...common,
    kind: 'REVOKE',
    subjects: [],
    target: distinct,
    requestKey: 'sample-2',
    mentions: [],
  });
}
