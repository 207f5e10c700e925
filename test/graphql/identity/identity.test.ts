import { parse, Kind } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { costOf } from '../../../src/graphql/limits/cost-of.js';
import { buildSchema } from '../../../src/graphql/schema.js';
import { seedCurationGraph } from '../../support/curation-graph.js';
import { openGraphqlAtlas, type GraphqlAtlas } from '../../support/graphql-atlas.js';

let atlas: GraphqlAtlas;
beforeAll(async () => {
  atlas = await openGraphqlAtlas(seedCurationGraph);
});
afterAll(() => atlas.close());

describe('an author', () => {
  it('shows its mentions, the forms of the name, and why they are one', async () => {
    const { author } = await atlas.data<{ author: unknown }>(`{
      author(id: "author:mary-major") {
        mentions { keys position nameEn year article { id } }
        variants { text count }
        decisions { id }
        explanation { links { name with outcome score isPrintedTogether features { name weight reason one other } decisions { id } } }
      }
    }`);
    const key = expect.stringMatching(/^[0-9a-f]{64}#\d+\/\d+$/) as unknown;
    expect(author).toMatchObject({
      mentions: [
        {
          keys: [key],
          position: 1,
          nameEn: 'Mary Major',
          year: 2020,
          article: { id: 'article:10.1234/sample.2' },
        },
        { keys: [key], position: 2, nameEn: 'M. Major', year: 2022 },
      ],
      variants: [{ count: 1 }, { count: 1 }],
      decisions: [],
      explanation: { links: [{ outcome: 'SAME', isPrintedTogether: false, decisions: [] }] },
    });
    expect(JSON.stringify(author)).toContain('"reason"');
  });
});

describe('an article', () => {
  it('shows its documents’ values, and by what they show one work', async () => {
    const { article } = await atlas.data<{ article: unknown }>(`{
      article(id: "article:10.1234/sample.1") {
        mentions { key titleEn pages doi year damage document { id } }
        variants { text count }
        explanation { links { because shared decisions { id } } }
      }
    }`);
    expect(article).toMatchObject({
      mentions: [{ pages: '1-20', doi: '10.1234/sample.1' }, { doi: '10.1234/sample.1' }],
      variants: [{ text: 'Trade as a weapon between great powers', count: 2 }],
      explanation: { links: [{ because: 'DOI', decisions: [] }] },
    });
  });

  it('names the merge that made it one, and shows it among its decisions', async () => {
    const own = await openGraphqlAtlas(seedCurationGraph);
    try {
      const data = await own.as({ actor: 'Editor', role: 'curator' }).data<unknown>(`mutation {
        mergeArticles(input: { articles: ["article:10.1234/sample.3", "article:10.1234/sample.5"], reason: "A test." }) {
          article { decisions { id standing } explanation { links { because decisions { id } } } }
        }
      }`);
      expect(data).toMatchObject({
        mergeArticles: {
          article: {
            decisions: [{ id: 'decision:1', standing: 'IN_FORCE' }],
            explanation: { links: [{ because: 'DECISION', decisions: [{ id: 'decision:1' }] }] },
          },
        },
      });
    } finally {
      await own.close();
    }
  });

  it('costs what it takes: nobody explains a whole page at once', () => {
    const source =
      '{ articles(first: 100) { nodes { explanation { links { because } } variants { text } } } }';
    expect(costOfOperation(source)).toBeGreaterThan(20_000);
  });
});

describe('undecided', () => {
  it.each(['AUTHOR', 'ARTICLE'])('pages what waits: %s', async (kind) => {
    const page = async (more: string) =>
      (
        await atlas.data<{
          undecided: {
            totalCount: number;
            pageInfo: { hasNextPage: boolean; endCursor: string | null };
            nodes: { score: number; one: { id: string }; other: { id: string } }[];
          };
        }>(
          `{ undecided(kind: ${kind}, ${more}) { totalCount pageInfo { hasNextPage endCursor }
             nodes { score one { id } other { id } features { name weight reason one other } } } }`,
        )
      ).undecided;
    const all = await page('first: 100');
    expect(all.nodes).toHaveLength(all.totalCount);
    const walked: string[] = [];
    for (let after = '', more = all.totalCount > 0; more;) {
      const { nodes, pageInfo } = await page(`first: 1${after}`);
      walked.push(...nodes.map(({ one, other }) => `${one.id} ${other.id}`));
      more = pageInfo.hasNextPage;
      after = `, after: ${JSON.stringify(pageInfo.endCursor)}`;
    }
    expect(walked).toEqual(all.nodes.map(({ one, other }) => `${one.id} ${other.id}`));
  });

  it.each([
    ['a page out of range', 'first: 0', 'BAD_USER_INPUT'],
    ['a cursor of nothing', 'after: "x"', 'BAD_CURSOR'],
  ])('refuses %s', async (_, more, code) => {
    expect(await atlas.failure(`{ undecided(kind: AUTHOR, ${more}) { totalCount } }`)).toMatchObject({
      code,
    });
  });
});

function costOfOperation(source: string): number {
  const document = parse(source);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
  return costOf(buildSchema(), { document, operation, operationName: null }, {}) ?? 0;
}
