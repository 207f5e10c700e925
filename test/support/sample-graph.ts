import type { GraphChange } from '../../src/domain/resolved-article.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
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
}
