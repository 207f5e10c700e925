import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { paginate, type OrderedList, type Page } from '../../../src/graphql/paging/paginate.js';

interface Item {
  readonly id: number;
  readonly year: number | null;
}

const items = fc
  .uniqueArray(fc.integer({ min: 0, max: 1_000 }), { maxLength: 60 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({ id: fc.constant(id), year: fc.option(fc.integer({ min: 2000, max: 2005 })) }),
      ),
    ),
  )
  .map((tuple): Item[] => tuple);

const list = (items: readonly Item[]): OrderedList<Item> => ({
  items,
  keyOf: (item) => [item.year, item.id],
  order: 'test',
  descending: [true, false],
});

function walk(items: readonly Item[], size: number, direction: 'forwards' | 'backwards'): Item[] {
  const seen: Item[] = [];
  let cursor: string | null = null;
  for (let steps = 0; steps <= items.length; steps++) {
    const page: Page<Item> = paginate(
      list(items),
      direction === 'forwards' ? { first: size, after: cursor } : { last: size, before: cursor },
    );
    expect(page.totalCount).toBe(items.length);
    const nodes = page.edges.map((edge) => edge.node);
    if (direction === 'forwards') seen.push(...nodes);
    else seen.unshift(...nodes);
    const more = direction === 'forwards' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage;
    if (!more) return seen;
    cursor = direction === 'forwards' ? page.pageInfo.endCursor : page.pageInfo.startCursor;
  }
  throw new Error('The walk does not end.');
}

describe('paginate', () => {
  test.prop([items, fc.integer({ min: 1, max: 100 })])(
    'gives every item once, the same forwards and backwards',
    (items, size) => {
      const forwards = walk(items, size, 'forwards');
      expect(forwards).toEqual(walk(items, size, 'backwards'));
      expect(new Set(forwards.map(({ id }) => id))).toEqual(new Set(items.map(({ id }) => id)));
    },
  );

  test.prop([items, items, fc.integer({ min: 1, max: 20 })])(
    'keeps its place when the list changes behind it',
    (items, others, size) => {
      const page = paginate(list(items), { first: size });
      const end = page.pageInfo.endCursor;
      if (end === null) return;
      const seen = new Set(page.edges.map(({ node }) => node.id));
      const changed = [...items, ...others.filter(({ id }) => items.every((item) => item.id !== id))];
      const next = paginate(list(changed), { first: 100, after: end });
      expect(next.edges.filter(({ node }) => seen.has(node.id))).toEqual([]);
      const unseen = items.filter(({ id }) => !seen.has(id)).map(({ id }) => id);
      expect(next.edges.map(({ node }) => node.id)).toEqual(expect.arrayContaining(unseen));
    },
  );

  it('puts what is not known last, whatever the direction', () => {
    const some = [
      { id: 1, year: null },
      { id: 2, year: 2001 },
      { id: 3, year: 2003 },
    ];
    expect(paginate(list(some), {}).edges.map(({ node }) => node.id)).toEqual([3, 2, 1]);
  });

  it.each([
    [{ first: 0 }, 'BAD_USER_INPUT'],
    [{ first: 101 }, 'BAD_USER_INPUT'],
    [{ last: -1 }, 'BAD_USER_INPUT'],
    [{ first: 1, last: 1 }, 'BAD_USER_INPUT'],
    [{ after: 'not a cursor' }, 'BAD_CURSOR'],
    [{ before: Buffer.from('["other",1,2]').toString('base64url') }, 'BAD_CURSOR'],
    [{ after: Buffer.from('["test",{},2]').toString('base64url') }, 'BAD_CURSOR'],
  ])('refuses %j', (page, code) => {
    for (const items of [[], [{ id: 1, year: 2000 }]])
      expect(() => paginate(list(items), page)).toThrowError(
        expect.objectContaining({ extensions: { code } }),
      );
  });
});
