import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { askQuestion } from '../../src/questions/ask-question.js';
import { renderAnswer } from '../../src/questions/render-answer.js';
import { openTemporaryStore } from '../support/temporary-store.js';
import { seedQuestionGraph } from './seed-question-graph.js';

const ontology = loadOntology();
let store: GraphStore;

beforeAll(async () => {
  store = await openTemporaryStore();
  await seedQuestionGraph(store);
});

afterAll(() => store.close());

const render = async (question: string): Promise<string> =>
  renderAnswer(await askQuestion(question, null, { store, ontology }));

describe('an answer as text', () => {
  it('shows the sentence, then each article with its claims, the way up and the passage with its offsets', async () => {
    expect(await render('Which articles apply complex interdependence to China?')).toBe(
      [
        'One article applies Complex interdependence to China.',
        '',
        '1. Author Two, Author Three: Cooperation in Central Asia, pages 1-20, 2022',
        '   Complex interdependence — EXTENDS, confidence 0.95',
        '     «complex interdependence» [10–33, title, cooperation-in-central-asia.txt]',
        '   China — ACTOR, confidence 0.95',
        '     «CHN» [10–13, title, cooperation-in-central-asia.txt]',
        '',
      ].join('\n'),
    );
  });

  it('shows from a sub-theory up to the theory asked for', async () => {
    expect(await render('Which articles test liberalism?')).toContain('Interdependence → Liberalism — TESTS');
  });

  it.each([
    ['Who applies balance of threat?', 'Author Four (2)'],
    ['How did the use of interdependence develop by year?', '2023  ██ 2'],
    ['کوتاه‌ترین مسیر همکاری میان نویسنده دوم و نویسنده پنجم چیست؟', 'نویسنده دوم ← '],
    ['Which works do articles that apply balance of threat cite most?', 'origins of alliances, 1990 (2)'],
    ['Which articles apply interdependance to China?', 'You can ask, for example:'],
    ['articles about the Congo', '[country:COD]'],
  ])('shows what was asked for: %s', async (question, expected) => {
    expect(await render(question)).toContain(expected);
  });
});
