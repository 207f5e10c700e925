import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraphqlAtlas, type GraphqlAtlas } from '../../support/graphql-atlas.js';

let atlas: GraphqlAtlas;
beforeAll(async () => {
  atlas = await openGraphqlAtlas();
});
afterAll(() => atlas.close());

const ASK = `query ($question: String!, $language: Language) {
  ask(question: $question, language: $language) {
    status intent sentence count notUnderstood { text start end }
    articles {
      article { id title }
      theories { role confidence theory { id } theoryPath { id } evidence { quote start end document { path } } }
      places { role place { id } evidence { quote } }
    }
    equivalent { query variables }
  }
}`;

interface Asked {
  readonly ask: {
    readonly status: string;
    readonly count: number | null;
    readonly sentence: string;
    readonly articles: readonly { readonly article: { readonly id: string }; readonly theories: unknown }[];
    readonly notUnderstood: unknown;
    readonly equivalent: { readonly query: string; readonly variables: Record<string, unknown> } | null;
  };
}

describe('ask', () => {
  it.each([
    'Which articles apply weaponized interdependence to China?',
    'کدام مقاله‌ها وابستگی متقابل تسلیحاتی‌شده را درباره چین به کار برده‌اند؟',
  ])('answers with articles, evidence and the closure path: %s', async (question) => {
    const { ask } = await atlas.data<Asked>(ASK, { question });
    expect(ask.status).toBe('ANSWERED');
    expect(ask.articles.map(({ article }) => article.id)).toEqual([
      'article:sanctions-and-trade',
      'article:weapons-of-trade',
    ]);
    expect(ask.articles[0]?.theories).toEqual([
      {
        role: 'APPLIES',
        confidence: 0.95,
        theory: { id: 'theory:weaponized-interdependence' },
        theoryPath: [{ id: 'theory:weaponized-interdependence' }],
        evidence: [
          { quote: 'weaponized interdependence', start: 10, end: 36, document: { path: expect.any(String) } },
        ],
      },
    ]);
  });

  it('says what it did not understand', async () => {
    const { ask } = await atlas.data<Asked>(ASK, { question: 'Which articles apply realism to Atlantis?' });
    expect(ask).toMatchObject({
      status: 'NOT_UNDERSTOOD',
      articles: [],
      notUnderstood: [{ text: 'Atlantis', start: 32, end: 40 }],
      equivalent: null,
    });
  });

  it('answers in the language asked for', async () => {
    const { ask } = await atlas.data<Asked>(ASK, {
      question: 'How many articles are about China?',
      language: 'FA',
    });
    expect(ask.sentence).toMatch(/چین/);
  });

  it.each([
    'Which articles apply balance of threat or democratic peace to Iran since 2010?',
    'Which articles about Iran name no theory?',
    'Which articles only criticise interdependence?',
    'Which articles about China do not apply realism?',
    'articles with the keyword Energy',
    'What is in issue 23?',
    'articles on Iran except those on China',
    'نویسنده هفتم درباره ایران چه مقاله‌هایی نوشته است؟',
  ])('gives an operation that finds the same articles: %s', async (question) => {
    const { ask } = await atlas.data<Asked>(ASK, { question });
    expect(ask.status).toBe('ANSWERED');
    const { articles } = await atlas.data<{ articles: { totalCount: number; nodes: { id: string }[] } }>(
      ask.equivalent!.query,
      ask.equivalent!.variables,
    );
    expect(articles.totalCount).toBe(ask.count);
    expect(articles.nodes.map(({ id }) => id).sort()).toEqual(
      ask.articles.map(({ article }) => article.id).sort(),
    );
  });

  it.each([
    'Which theories have been applied to Central Asia?',
    'To which countries has balance of threat been applied?',
    'Who applies balance of threat?',
    'با نویسنده دوم چه کسانی مقاله نوشته‌اند؟',
    'نویسنده یکم از طریق چه کسی به نویسنده پنجم وصل است؟',
    'Which themes occur together?',
    'How did the use of interdependence develop by year?',
    'Which theories have been applied to which countries?',
    'Which articles resemble "Sanctions and the trade of Iran and China"?',
    'Which works do articles that apply balance of threat cite most?',
    'Which keywords do articles about Iran have?',
    'Who wrote "Sanctions and the trade of Iran and China"?',
    'Compare realism and interdependence in articles on China.',
  ])('gives an operation that runs: %s', async (question) => {
    const { ask } = await atlas.data<Asked>(ASK, { question });
    expect(ask.status).toBe('ANSWERED');
    await expect(atlas.data(ask.equivalent!.query, ask.equivalent!.variables)).resolves.toBeDefined();
  });

  it.each(['', '   ', 'x'.repeat(1_001)])('refuses a question of no or too many words', async (question) => {
    expect(await atlas.failure(ASK, { question })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
