import type { GraphChange } from '../../src/domain/resolved-article.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChanges } from '../../src/graph/write/write-changes.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { sampleChanges } from '../support/sample-graph.js';

/** The sample articles on the whole ontology, which has another id for the organization they involve. */
const changes = JSON.parse(
  JSON.stringify(sampleChanges).replaceAll(
    'organization:sco',
    'organization:shanghai-cooperation-organization',
  ),
) as GraphChange[];

/** Fills a store that has its schema with the ontology of the package and the sample articles. */
export async function seedQuestionGraph(store: GraphStore): Promise<void> {
  await writeOntology(store, loadOntology());
  await store.write((transaction) => writeChanges(transaction, changes));
}
