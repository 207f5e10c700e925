import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedCurationGraph } from '../../support/curation-graph.js';
import { openGraphqlAtlas, type GraphqlAtlas } from '../../support/graphql-atlas.js';

let atlas: GraphqlAtlas;
let curator: GraphqlAtlas;
beforeEach(async () => {
  atlas = await openGraphqlAtlas(seedCurationGraph);
  curator = atlas.as({ actor: 'Editor', role: 'curator' });
});
afterEach(() => atlas.close());

const MERGE = `mutation ($input: MergeAuthorsInput!) {
  mergeAuthors(input: $input) {
    decision { id kind actor reason standing subjects revokedAt sides { mentions { key label } } nodes { id } }
    author { id name articles { totalCount } }
  }
}`;
const SPLIT = `mutation ($input: SplitAuthorInput!) { splitAuthor(input: $input) { decision { id } authors { id } } }`;
const DISTINCT = `mutation ($input: MarkDistinctInput!) {
  markDistinct(input: $input) { decision { id } authors { id } articles { id } }
}`;
const REVOKE = `mutation ($input: RevokeDecisionInput!) {
  revokeDecision(input: $input) { decision { id kind target { id } } revoked { standing revokedBy { id } } authors { id } articles { id } }
}`;

const [one, two] = ['author:jane-doe', 'author:janet-doe'];
const reason = 'One signs as the other.';

interface Merged {
  mergeAuthors: {
    decision: { id: string; sides: { mentions: { key: string; label: string }[] }[] };
    author: { id: string; articles: { totalCount: number } };
  };
}

describe('merging authors', () => {
  it('makes them one, whose former ids go on resolving, and is taken back whole', async () => {
    const { mergeAuthors } = await curator.data<Merged>(MERGE, { input: { authors: [one, two], reason } });
    expect(mergeAuthors.decision).toMatchObject({
      id: 'decision:1',
      kind: 'MERGE_AUTHORS',
      actor: 'Editor',
      reason,
      subjects: [one, two],
      revokedAt: null,
      standing: 'IN_FORCE',
      nodes: [{ id: mergeAuthors.author.id }],
    });
    const merged = { id: mergeAuthors.author.id };
    const now = await atlas.data<Record<string, unknown>>(`{
      one: author(id: "${one}") { id } two: node(id: "${two}") { id }
      nodes(ids: ["${two}", "${one}", "decision:1"]) { __typename id }
      articles(filter: { authors: [{ id: "${two}" }] }) { totalCount }
      coauthorNetwork(authorId: "${two}") { totalNodes }
    }`);
    expect(now).toMatchObject({
      one: merged,
      two: merged,
      nodes: [
        { __typename: 'Author', ...merged },
        { __typename: 'Author', ...merged },
        { __typename: 'Decision', id: 'decision:1' },
      ],
      articles: { totalCount: mergeAuthors.author.articles.totalCount },
    });
    const { revokeDecision } = await curator.data<{ revokeDecision: { authors: unknown[] } }>(REVOKE, {
      input: { decision: 'decision:1', reason: 'Two after all.' },
    });
    expect(revokeDecision).toMatchObject({
      decision: { id: 'decision:2', kind: 'REVOKE', target: { id: 'decision:1' } },
      revoked: { standing: 'REVOKED', revokedBy: { id: 'decision:2' } },
      authors: [{ id: one }, { id: two }],
      articles: [],
    });
  });

  it('is undone by a split, too', async () => {
    const { mergeAuthors } = await curator.data<Merged>(MERGE, { input: { authors: [one, two], reason } });
    const mentions = mergeAuthors.decision.sides[1]?.mentions.map(({ key }) => key);
    const { splitAuthor } = await curator.data<{ splitAuthor: { authors: { id: string }[] } }>(SPLIT, {
      input: { author: mergeAuthors.author.id, mentions, reason },
    });
    expect(splitAuthor.authors.map(({ id }) => id).sort()).toEqual([one, two]);
  });
});

describe('a decision that cannot be', () => {
  const merge = (authors: unknown[], more: object = {}) =>
    curator.failure(MERGE, { input: { authors, reason, ...more } });

  it('tells who has decided the same before', async () => {
    await curator.data(MERGE, { input: { authors: [one, two], reason } });
    expect(await merge([one, two])).toMatchObject({
      code: 'ALREADY_DECIDED',
      decision: { id: 'decision:1', actor: 'Editor', reason },
    });
  });

  it('names the chain of decisions in the way', async () => {
    const three = 'author:mary-major';
    await curator.data(MERGE, { input: { authors: [one, two], reason } });
    await curator.data(DISTINCT, { input: { ids: [two, three], reason } });
    expect(await merge([one, three])).toMatchObject({
      code: 'CONTRADICTION',
      chain: expect.arrayContaining([
        expect.objectContaining({ id: 'decision:2', kind: 'DISTINCT_AUTHORS', actor: 'Editor' }),
      ]),
    });
    expect(await curator.failure(DISTINCT, { input: { ids: [one, two], reason } })).toMatchObject({
      code: 'CONTRADICTION',
      chain: [{ id: 'decision:1', kind: 'MERGE_AUTHORS' }],
    });
  });

  it.each([
    ['an author nobody is', { authors: [one, 'author:nobody'] }, 'NOT_FOUND'],
    ['one author', { authors: [one] }, 'BAD_USER_INPUT'],
    ['one author twice', { authors: [one, one] }, 'BAD_USER_INPUT'],
    ['an id of another kind', { authors: [one, 'article:10.1234/sample.1'] }, 'BAD_USER_INPUT'],
    ['no id', { authors: [one, 'two'] }, 'BAD_USER_INPUT'],
    ['no reason', { authors: [one, two], reason: ' ' }, 'BAD_USER_INPUT'],
    ['an endless reason', { authors: [one, two], reason: 'x'.repeat(3_000) }, 'BAD_USER_INPUT'],
    ['an empty request id', { authors: [one, two], clientRequestId: '' }, 'BAD_USER_INPUT'],
    ['too many authors', { authors: Array.from({ length: 101 }, () => one) }, 'BAD_USER_INPUT'],
  ])('names %s', async (_, input, code) => {
    expect(await curator.failure(MERGE, { input: { reason, ...input } })).toMatchObject({ code });
    const { decisions } = await atlas.data<{ decisions: unknown }>('{ decisions { totalCount } }');
    expect(decisions).toEqual({ totalCount: 0 });
  });
});

describe('a request with an id of its own', () => {
  const input = { authors: [one, two], reason, clientRequestId: 'a' };

  it('decides once, and is answered again', async () => {
    const first = await curator.data(MERGE, { input });
    expect(await curator.data(MERGE, { input })).toEqual(first);
    expect(await atlas.data('{ decisions { totalCount } }')).toEqual({ decisions: { totalCount: 1 } });
  });

  it('cannot ask for something else under the same id', async () => {
    await curator.data(MERGE, { input });
    expect(await curator.failure(MERGE, { input: { ...input, reason: 'Another.' } })).toMatchObject({
      code: 'REQUEST_ID_CONFLICT',
      decision: { id: 'decision:1' },
    });
  });

  it('has it for itself: another actor’s is another', async () => {
    await curator.data(MERGE, { input });
    const other = atlas.as({ actor: 'Somebody else', role: 'admin' });
    expect(await other.failure(MERGE, { input })).toMatchObject({ code: 'ALREADY_DECIDED' });
  });
});

describe('several mutations in one operation', () => {
  it('see what the earlier ones did', async () => {
    const data = await curator.data<Record<string, { author?: { id: string }; authors?: unknown[] }>>(
      `mutation ($merge: MergeAuthorsInput!, $revoke: RevokeDecisionInput!) {
        mergeAuthors(input: $merge) { author { id } }
        revokeDecision(input: $revoke) { authors { id } }
      }`,
      { merge: { authors: [one, two], reason }, revoke: { decision: 'decision:1', reason } },
    );
    expect(data.revokeDecision?.authors).toEqual([{ id: one }, { id: two }]);
  });
});

describe('the journal', () => {
  it('is paged from the latest on, forwards and backwards', async () => {
    for (let index = 0; index < 3; index++) {
      await curator.data(MERGE, { input: { authors: [one, two], reason } });
      await curator.data(REVOKE, { input: { decision: `decision:${index * 2 + 1}`, reason } });
    }
    const page = async (args: string) => {
      const { decisions } = await atlas.data<{
        decisions: {
          totalCount: number;
          nodes: { sequence: number }[];
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string;
            endCursor: string;
          };
        };
      }>(
        `{ decisions(${args}) { totalCount nodes { sequence } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      );
      expect(decisions.totalCount).toBe(6);
      return { ...decisions.pageInfo, numbers: decisions.nodes.map(({ sequence }) => sequence) };
    };
    const first = await page('first: 4');
    expect(first).toMatchObject({ numbers: [6, 5, 4, 3], hasNextPage: true, hasPreviousPage: false });
    const rest = await page(`first: 4, after: "${first.endCursor}"`);
    expect(rest).toMatchObject({ numbers: [2, 1], hasNextPage: false, hasPreviousPage: true });
    expect(await page(`last: 3, before: "${rest.startCursor}"`)).toMatchObject({
      numbers: [5, 4, 3],
      hasPreviousPage: true,
    });
    expect(await page('last: 2')).toMatchObject({ numbers: [2, 1], hasNextPage: false });
    expect(await page(`first: 2, after: "${rest.endCursor}"`)).toMatchObject({
      numbers: [],
      hasNextPage: false,
    });
    expect(await atlas.failure('{ decisions(first: 0) { totalCount } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await atlas.failure('{ decisions(after: "x") { totalCount } }')).toMatchObject({
      code: 'BAD_CURSOR',
    });
  });
});

describe('reviewing a claim', () => {
  const REVIEW = `mutation ($input: ReviewClaimInput!) {
    reviewClaim(input: $input) {
      decision { kind claim { role entry { id } } }
      article { id theories { theory { id } } }
    }
  }`;

  it('takes a rejected claim from the article', async () => {
    const { reviewClaim } = await curator.data<{
      reviewClaim: { article: { theories: { theory: { id: string } }[] } };
    }>(REVIEW, {
      input: {
        article: 'article:10.1234/sample.1',
        entry: 'theory:weaponized-interdependence',
        verdict: 'REJECT',
        reason,
      },
    });
    expect(reviewClaim).toMatchObject({
      decision: {
        kind: 'REJECT_CLAIM',
        claim: { role: 'APPLIES', entry: { id: 'theory:weaponized-interdependence' } },
      },
    });
    expect(reviewClaim.article.theories.map(({ theory }) => theory.id)).not.toContain(
      'theory:weaponized-interdependence',
    );
  });

  it.each([
    ['an article that is not there', { article: 'article:nothing' }, 'NOT_FOUND'],
    ['what is not claimed', { entry: 'country:FJI' }, 'BAD_USER_INPUT'],
    ['no id', { entry: 'realism' }, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_, wrong, code) => {
    const input = {
      article: 'article:10.1234/sample.1',
      entry: 'theory:weaponized-interdependence',
      verdict: 'APPROVE',
      reason,
    };
    expect(await curator.failure(REVIEW, { input: { ...input, ...wrong } })).toMatchObject({ code });
  });
});
