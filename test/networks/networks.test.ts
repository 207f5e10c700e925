import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { coauthorNetwork } from '../../src/networks/coauthor-network.js';
import { collaborationPath } from '../../src/networks/collaboration-path.js';
import { citedWith } from '../../src/networks/cited-with.js';
import { mostCited } from '../../src/networks/most-cited.js';
import { similarArticles } from '../../src/networks/similar-articles.js';
import { themeNetwork } from '../../src/networks/theme-network.js';
import { theoryPlaceMatrix } from '../../src/networks/theory-place-matrix.js';
import { timeline } from '../../src/networks/timeline.js';
import { seedSampleGraph } from '../support/sample-graph.js';
import { openTemporaryStore } from '../support/temporary-store.js';

let store: GraphStore;

beforeAll(async () => {
  store = await openTemporaryStore();
  await seedSampleGraph(store);
});

afterAll(() => store.close());

const author = (key: string): string => `author:author-${key}`;

describe('the co-author network', () => {
  it('holds an author and those one step away, with the articles they share', async () => {
    const network = await coauthorNetwork(store, { author: author('seven') });
    expect(network.nodes.map(({ id, steps }) => [id, steps])).toEqual([
      [author('seven'), 0],
      [author('five'), 1],
      [author('two'), 1],
    ]);
    expect(network.nodes[0]?.articleCount).toBe(3);
    expect(network.edges.map(({ source, target, articles }) => [source, target, articles])).toEqual([
      [author('five'), author('seven'), ['article:iran-and-its-neighbours']],
      [author('seven'), author('two'), ['article:sanctions-and-trade']],
    ]);
  });

  it('grows with the steps and stops where nobody is left', async () => {
    const sizes = await Promise.all(
      [1, 2, 3, 4].map(
        async (steps) => (await coauthorNetwork(store, { author: author('six'), steps })).totalNodes,
      ),
    );
    expect(sizes).toEqual([2, 4, 6, 7]);
  });

  it('weighs an edge by the articles of both', async () => {
    const { edges } = await coauthorNetwork(store, {});
    const weights = edges.map(({ source, target, weight }) => `${source} ${target} ${weight}`);
    expect(weights).toContain(`${author('one')} ${author('two')} 2`);
    expect(weights).toContain(`${author('five')} ${author('four')} 2`);
    expect(edges).toHaveLength(8);
  });

  it.each([
    [{ theory: 'theory:interdependence' }, ['one', 'seven', 'three', 'two']],
    [{ place: 'region:central-asia' }, ['one', 'three', 'two']],
    [{ theory: 'theory:securitization', place: 'region:asia' }, ['five', 'seven', 'three']],
    [{ theory: 'theory:interdependence', theoryRoles: ['CRITICIZES'] as const }, ['six']],
    [{ theory: 'theory:of-nothing' }, []],
  ])('keeps to the articles on %o', async (topic, expected) => {
    const { nodes } = await coauthorNetwork(store, { topic });
    expect(nodes.map(({ id }) => id).sort()).toEqual(expected.map(author));
  });

  it('says that it left nodes out', async () => {
    const network = await coauthorNetwork(store, { limit: 3 });
    expect(network.nodes).toHaveLength(3);
    expect(network).toMatchObject({ totalNodes: 7, totalEdges: 8, truncated: true });
  });

  it('is empty for an author nobody knows', async () => {
    expect(await coauthorNetwork(store, { author: 'author:nobody' })).toMatchObject({ nodes: [], edges: [] });
  });

  it('is the same in every run', async () => {
    expect(await coauthorNetwork(store, {})).toEqual(await coauthorNetwork(store, {}));
  });
});

describe('the theme network', () => {
  it('counts co-occurrence within one kind and language', async () => {
    const network = await themeNetwork(store, { kinds: ['KEYWORD'], language: 'fa', minCooccurrence: 2 });
    expect(network.edges.map(({ source, target, weight }) => [source, target, weight])).toEqual([
      ['keyword:وابستگی-متقابل', 'keyword:چین', 2],
    ]);
    expect(network.nodes.every(({ kind }) => kind === 'KEYWORD')).toBe(true);
  });

  it('brings kinds together and calls communities by their members', async () => {
    const network = await themeNetwork(store, { kinds: ['THEORY', 'PLACE'] });
    expect(network.nodes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['THEORY', 'PLACE']));
    const [largest] = network.communities;
    expect(largest?.size).toBeGreaterThan(1);
    expect(largest?.name.en).toContain(' · ');
    expect(network.nodes.filter(({ community }) => community === 0)).toHaveLength(largest?.size ?? 0);
  });

  it('has association strengths whose weighted mean over chance is one', async () => {
    const { edges } = await themeNetwork(store, { kinds: ['KEYWORD'], language: 'en' });
    const sums = new Map<string, number>();
    for (const { source, target, weight } of edges)
      for (const end of [source, target]) sums.set(end, (sums.get(end) ?? 0) + weight);
    const total = edges.reduce((sum, { weight }) => sum + weight, 0);
    for (const { source, target, weight, associationStrength } of edges)
      expect(associationStrength).toBeCloseTo((2 * total * weight) / (sums.get(source)! * sums.get(target)!));
  });
});

describe('the collaboration path', () => {
  it('names everyone between two authors and their articles', async () => {
    const { status, length, paths, totalPaths } = await collaborationPath(
      store,
      author('one'),
      author('five'),
    );
    expect({ status, length, totalPaths }).toEqual({ status: 'FOUND', length: 3, totalPaths: 2 });
    expect(paths.map((path) => path.map(({ to }) => to.id))).toEqual([
      [author('three'), author('four'), author('five')],
      [author('two'), author('seven'), author('five')],
    ]);
    expect(paths[0]?.[0]?.articles).toEqual(['article:gas-and-neighbours']);
  });

  it.each([
    ['one', 'two', 1],
    ['two', 'one', 1],
    ['six', 'four', 3],
    ['one', 'one', 0],
  ])('from %s to %s has %i steps', async (from, to, length) => {
    expect(await collaborationPath(store, author(from), author(to))).toMatchObject({
      status: 'FOUND',
      length,
    });
  });

  it('tells apart that there is none', async () => {
    expect(await collaborationPath(store, author('one'), 'author:nobody')).toEqual({
      status: 'NOT_CONNECTED',
      length: null,
      paths: [],
      totalPaths: 0,
      truncated: false,
    });
  });
});

describe('the theory × place matrix', () => {
  const cellsOf = async (includeSubtheories: boolean, includeParts: boolean): Promise<number[]> => {
    const { cells } = await theoryPlaceMatrix(store, {
      theories: ['theory:interdependence', 'theory:realism'],
      places: ['region:asia', 'country:CHN', 'country:JPN'],
      includeSubtheories,
      includeParts,
      includeEmpty: true,
    });
    return cells.map(({ articles }) => articles);
  };

  it('closes over either axis on demand', async () => {
    expect(await cellsOf(true, true)).toEqual([4, 3, 0, 2, 1, 0]);
    expect(await cellsOf(false, true)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(await cellsOf(true, false)).toEqual([0, 3, 0, 0, 1, 0]);
    expect(await cellsOf(false, false)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('takes the used theories and the studied countries where none are named, and leaves empty cells out', async () => {
    const { rows, columns, cells, truncated } = await theoryPlaceMatrix(store);
    expect(rows[0]).toMatchObject({ id: 'theory:balance-of-threat', name: { en: 'Balance of threat' } });
    expect(columns[0]?.id).toBe('country:CHN');
    expect(cells.every(({ articles }) => articles > 0)).toBe(true);
    expect(truncated).toBe(false);
  });

  it('counts by role', async () => {
    const { cells } = await theoryPlaceMatrix(store, {
      theories: ['theory:interdependence'],
      places: ['country:CHN'],
      theoryRoles: ['APPLIES', 'CRITICIZES'],
    });
    expect(cells[0]).toMatchObject({
      articles: 3,
      byRole: [
        { role: 'APPLIES', articles: 2 },
        { role: 'CRITICIZES', articles: 1 },
      ],
    });
  });
});

describe('the timeline', () => {
  it('shows every year from the first to the last, in either calendar', async () => {
    const gregorian = await timeline(store, { theory: 'theory:interdependence', calendar: 'GREGORIAN' });
    expect(gregorian.map(({ year, articles }) => [year, articles])).toEqual([
      [2021, 1],
      [2022, 1],
      [2023, 2],
    ]);
    const solar = await timeline(store, { theory: 'theory:liberalism', calendar: 'SOLAR_HIJRI' });
    expect(solar.map(({ year, articles }) => [year, articles])).toEqual([
      [1396, 1],
      [1397, 0],
      [1398, 0],
      [1399, 0],
      [1400, 1],
      [1401, 1],
      [1402, 2],
    ]);
  });

  it('follows a theory in a place', async () => {
    const points = await timeline(store, {
      theory: 'theory:interdependence',
      place: 'country:IRN',
      calendar: 'GREGORIAN',
    });
    expect(points).toEqual([
      { year: 2023, articles: 1, byRole: [{ role: 'APPLIES', articles: 1 }], estimated: 0 },
    ]);
  });

  it('is empty for a theory nobody used', async () => {
    expect(await timeline(store, { theory: 'theory:of-nothing', calendar: 'GREGORIAN' })).toEqual([]);
  });
});

describe('similar articles', () => {
  it('come with what they share, the closest first', async () => {
    const found = await similarArticles(store, 'article:weapons-of-trade', 3);
    expect(found[0]?.article).toBe('article:sanctions-and-trade');
    expect(found[0]?.shared.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['theory:weaponized-interdependence', 'country:CHN', 'method:case-study']),
    );
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
  });

  it('are none where nothing is shared, and never the article itself', async () => {
    expect(await similarArticles(store, 'article:between-two-schools', 5)).toEqual([]);
    expect(await similarArticles(store, 'article:unknown', 5)).toEqual([]);
  });
});

describe('the most cited works', () => {
  it('counts each citing article of a theory or its sub-theories once', async () => {
    const works = await mostCited(store, { theory: 'theory:interdependence', first: 2 });
    expect(works.map(({ id, citations }) => [id, citations])).toEqual([
      ['work:power-and-interdependence', 3],
      ['article:weapons-of-trade', 2],
    ]);
    expect(works[0]?.citedBy).toEqual([
      'article:cooperation-in-central-asia',
      'article:gas-and-neighbours',
      'article:weapons-of-trade',
    ]);
  });

  it('can leave the sub-theories out', async () => {
    const works = await mostCited(store, { theory: 'theory:interdependence', includeSubtheories: false });
    expect(works.map(({ citations }) => citations)).toEqual([1, 1]);
  });
});

describe('what is cited together with a work', () => {
  it('counts the articles that cite both, for a work and for an article held here', async () => {
    const withWork = await citedWith(store, { work: 'work:power-and-interdependence' });
    for (const { id, citedBy, citations } of withWork) {
      expect(id).not.toBe('work:power-and-interdependence');
      expect(citedBy).toHaveLength(citations);
    }
    expect(withWork.map(({ citations }) => citations)).toEqual(
      withWork.map(({ citations }) => citations).sort((a, b) => b - a),
    );
    const other = withWork[0]!;
    const back = await citedWith(store, { work: other.id });
    expect(back.find(({ id }) => id === 'work:power-and-interdependence')).toMatchObject({
      citations: other.citations,
      citedBy: other.citedBy,
    });
  });

  it('is nothing for a work that nobody cites', async () => {
    expect(await citedWith(store, { work: 'work:none' })).toEqual([]);
  });
});
