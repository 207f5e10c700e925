import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { askQuestion } from '../../src/questions/ask-question.js';
import { openTemporaryStore } from '../support/temporary-store.js';
import { seedQuestionGraph } from './seed-question-graph.js';

const ontology = loadOntology();
let store: GraphStore;

beforeAll(async () => {
  store = await openTemporaryStore();
  await seedQuestionGraph(store);
});

afterAll(() => store.close());

const ask = (question: string) => askQuestion(question, null, { store, ontology });

describe('what is not held is named as what it is', () => {
  it.each([
    ['articles by Jane Nobody', 'No author named “Jane Nobody” is held here.', 'Jane Nobody'],
    ['What has Jane Nobody written on Iran?', 'No author named “Jane Nobody” is held here.', 'Jane Nobody'],
    ['Who writes with Jane Nobody?', 'No author named “Jane Nobody” is held here.', 'Jane Nobody'],
    ['مقاله‌های نوشته پروانه ناشناس', 'نویسنده‌ای به نام «پروانه ناشناس» اینجا نیست.', 'پروانه ناشناس'],
    [
      'پروانه ناشناس با چه کسانی مقاله نوشته؟',
      'نویسنده‌ای به نام «پروانه ناشناس» اینجا نیست.',
      'پروانه ناشناس',
    ],
    [
      'Which articles resemble "A title that nobody has written"?',
      'No article titled “A title that nobody has written” is held here.',
      'A title that nobody has written',
    ],
    [
      'مقاله‌های شبیه «عنوانی که کسی ننوشته است» کدام‌اند؟',
      'هیچ مقاله‌ای با عنوان «عنوانی که کسی ننوشته است» اینجا نیست.',
      'عنوانی که کسی ننوشته است',
    ],
    // Its words alone would be understood, as another question.
    [
      'Who wrote "Realism and China"?',
      'No article titled “Realism and China” is held here.',
      'Realism and China',
    ],
    [
      'articles with the keyword "realism in the war of states"',
      'No keyword “realism in the war of states” is held here.',
      'realism in the war of states',
    ],
  ])('%s', async (question, sentence, word) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ status: 'NOT_UNDERSTOOD', sentence, articles: [], entities: [] });
    expect(answer.notUnderstood.map(({ text }) => text)).toContain(word);
  });

  it.each(['Which articles by Author Two apply flurbism?', 'how did the interest of blorb change?'])(
    'not where the words around do not say so: %s',
    async (question) => {
      const { sentence } = await ask(question);
      expect(sentence).toContain('I did not understand');
    },
  );
});

describe('what is excepted', () => {
  it.each([
    ['articles on Iran except those on China or the United States', ['country:CHN', 'country:USA']],
    ['Who except Author Two applies balance of threat?', ['author:']],
    ['مقاله‌های درباره ایران به جز آنهایی که درباره چین هستند', ['country:CHN']],
  ])('is only what stands behind the word: %s', async (question, left) => {
    const filter = (await ask(question)).equivalent!.variables.filter as Record<string, unknown>;
    const kept = JSON.stringify({ theory: filter.theory, places: filter.places, authors: filter.authors });
    const out = JSON.stringify([filter.not, filter.and]);
    for (const id of left) {
      expect(out).toContain(id);
      expect(kept).not.toContain(id);
    }
  });
});
