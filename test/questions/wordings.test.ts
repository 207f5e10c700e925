import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { askQuestion } from '../../src/questions/ask-question.js';
import { openTemporaryStore } from '../support/temporary-store.js';
import { TODAY } from './cases.js';
import { seedQuestionGraph } from './seed-question-graph.js';
import { WORDINGS } from './wordings.js';

const ontology = loadOntology();
let store: GraphStore;

beforeAll(async () => {
  store = await openTemporaryStore();
  await seedQuestionGraph(store);
});

afterAll(() => store.close());

describe.each(Object.entries(WORDINGS))('%s', (intent, wordings) => {
  it.each(wordings)('%s', async (question, marks) => {
    const answer = await askQuestion(question, null, { store, ontology, today: TODAY });
    expect({ intent: answer.intent, notUnderstood: answer.notUnderstood }).toEqual({
      intent,
      notUnderstood: [],
    });
    const asked = JSON.stringify(answer.equivalent?.variables);
    expect(marks.filter((mark) => !asked.includes(mark))).toEqual([]);
  });
});
