import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { coauthorNetwork } from '../../src/networks/coauthor-network.js';
import { themeNetwork } from '../../src/networks/theme-network.js';
import { theoryPlaceMatrix } from '../../src/networks/theory-place-matrix.js';
import { askQuestion } from '../../src/questions/ask-question.js';
import { CASES, TODAY } from '../questions/cases.js';
import { seedQuestionGraph } from '../questions/seed-question-graph.js';
import { storeCases } from '../support/stores.js';

const ontology = loadOntology();
const missing = storeCases.find(({ skip }) => skip !== null);

describe.skipIf(missing !== undefined)(`both stores${missing ? ` (${missing.skip})` : ''}`, () => {
  let stores: GraphStore[];

  beforeAll(async () => {
    stores = await Promise.all(storeCases.map(({ open }) => open()));
    for (const store of stores) await seedQuestionGraph(store);
  });

  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
  });

  it.each(Object.entries(CASES))('answer alike: %s', async (_, cases) => {
    for (const { question } of cases) {
      const [first, second] = await Promise.all(
        stores.map((store) => askQuestion(question, null, { store, ontology, today: TODAY })),
      );
      expect(second, question).toEqual(first);
    }
  });

  it('give the same networks and matrices', async () => {
    const [first, second] = await Promise.all(
      stores.map(async (store) => [
        await coauthorNetwork(store, {}),
        await coauthorNetwork(store, { topic: { theory: 'theory:liberalism', place: 'region:asia' } }),
        await themeNetwork(store, { language: 'fa', minCooccurrence: 2 }),
        await theoryPlaceMatrix(store, { includeEmpty: true }),
      ]),
    );
    expect(second).toEqual(first);
  });
});
