import { fc, test } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { askQuestion } from '../../src/questions/ask-question.js';
import { openTemporaryStore } from '../support/temporary-store.js';
import { CASES, TODAY } from './cases.js';
import { seedQuestionGraph } from './seed-question-graph.js';

const ontology = loadOntology();
let store: GraphStore;

beforeAll(async () => {
  store = await openTemporaryStore();
  await seedQuestionGraph(store);
});

afterAll(() => store.close());

const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1);

for (const [name, cases] of Object.entries(CASES))
  describe(name, () => {
    it.each(cases)('$question', async (expected) => {
      const answer = await askQuestion(expected.question, null, { store, ontology, today: TODAY });
      const shown = {
        intent: answer.intent,
        status: answer.status,
        ...(expected.articles && { articles: answer.articles.map(({ id }) => keyOf(id)).sort() }),
        ...(expected.entities && { entities: answer.entities.map(({ id }) => keyOf(id)).sort() }),
        ...(expected.count !== undefined && { count: answer.count }),
        ...(expected.notUnderstood && { notUnderstood: answer.notUnderstood.map(({ text }) => text) }),
      };
      const { question: _question, status = 'ANSWERED', ...rest } = expected;
      expect({ ...shown, because: answer.sentence }).toEqual({
        ...rest,
        status,
        ...(rest.articles && { articles: [...rest.articles].sort() }),
        ...(rest.entities && { entities: [...rest.entities].sort() }),
        because: answer.sentence,
      });
    });
  });

describe('every answer', () => {
  const questions = Object.values(CASES).flat();

  it('points at the words it interprets and at those it does not understand', async () => {
    for (const { question } of questions) {
      const { interpretation, notUnderstood } = await askQuestion(question, null, {
        store,
        ontology,
        today: TODAY,
      });
      for (const { start, end, text } of [...interpretation, ...notUnderstood])
        expect(question.slice(start, end)).toBe(text);
    }
  });

  it('leaves no blank of its sentence unfilled', async () => {
    for (const { question } of questions)
      for (const language of ['fa', 'en'] as const) {
        const { sentence } = await askQuestion(question, language, { store, ontology, today: TODAY });
        expect(sentence).not.toMatch(/[{}]|undefined|null|NaN/);
      }
  });

  it('is the same the second time', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => askQuestion(questions[0]!.question, null, { store, ontology, today: TODAY })),
    );
    expect(first).toEqual(second);
  });

  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...questions.flatMap(({ question }) => question.split(' '))),
  );
  test.prop([fc.array(words, { maxLength: 12 })], { numRuns: 200 })(
    'to whatever words is an answer, with spans that are verbatim',
    async (some) => {
      const question = some.join(' ');
      const answer = await askQuestion(question, null, { store, ontology, today: TODAY });
      for (const { start, end, text } of [...answer.interpretation, ...answer.notUnderstood])
        expect(question.slice(start, end)).toBe(text);
      if (answer.notUnderstood.length > 0) expect(answer.status).toBe('NOT_UNDERSTOOD');
      if (answer.status === 'NOT_UNDERSTOOD') expect(answer.articles).toEqual([]);
    },
    60_000,
  );

  it('to a question that is too long says what was cut off', async () => {
    const answer = await askQuestion(`articles about Iran ${'x '.repeat(600)}`, null, {
      store,
      ontology,
      today: TODAY,
    });
    expect(answer.status).toBe('NOT_UNDERSTOOD');
  });
});
