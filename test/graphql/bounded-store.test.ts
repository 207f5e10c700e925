import { expect, it } from 'vitest';
import { QueryLimitError } from '../../src/graph/errors.js';
import type { GraphStore, ReadOptions } from '../../src/graph/graph-store.js';
import { listIds } from '../../src/graph/read/article/list-ids.js';
import { boundedStore } from '../../src/graphql/bounded-store.js';

function recording(): { store: GraphStore; seen: (ReadOptions | undefined)[] } {
  const seen: (ReadOptions | undefined)[] = [];
  const nothing = () => Promise.reject(new Error('Only reading is expected.'));
  const store: GraphStore = {
    kind: 'embedded',
    async read(_query, _parameters, options) {
      seen.push(options);
      return [];
    },
    write: nothing,
    migrate: nothing,
    verify: nothing,
    close: nothing,
  };
  return { store, seen };
}

it('gives every read what is left of the operation’s time', async () => {
  const { store, seen } = recording();
  const bounded = boundedStore(store, 1_000);
  await bounded.read(listIds, {});
  await new Promise((resolve) => setTimeout(resolve, 30));
  await bounded.read(listIds, {});
  await bounded.read(listIds, {}, { timeoutMs: 5 });
  const [first, second, third] = seen.map((options) => options?.timeoutMs ?? 0);
  expect(first).toBeLessThanOrEqual(1_000);
  expect(second).toBeLessThan(first ?? 0);
  expect(third).toBe(5);
});

it('does not ask the database any more when the time is up', async () => {
  const { store, seen } = recording();
  const bounded = boundedStore(store, 1);
  await new Promise((resolve) => setTimeout(resolve, 10));
  await expect(bounded.read(listIds, {})).rejects.toBeInstanceOf(QueryLimitError);
  expect(seen).toEqual([]);
});

/** A store whose writers wait for their turn, and which notes what they run. */
function writing(waitMs: number): { store: GraphStore; ran: string[] } {
  const ran: string[] = [];
  const store: GraphStore = {
    ...recording().store,
    async write(work) {
      await pause(waitMs);
      return work({
        async run(query) {
          ran.push(query.file);
          return [];
        },
      });
    },
  };
  return { store, ran };
}

it('rolls a write back whole when its time is up before its end', async () => {
  const { store, ran } = writing(0);
  const halfway = boundedStore(store, 30).write(async (transaction) => {
    await transaction.run(listIds, {});
    await pause(60);
    await transaction.run(listIds, {});
  });
  await expect(halfway).rejects.toBeInstanceOf(QueryLimitError);
  expect(ran).toHaveLength(1);
});

it('does not count the wait for a turn, but for an endless one', async () => {
  const patient = writing(60);
  const bounded = boundedStore(patient.store, 30);
  await bounded.write((transaction) => transaction.run(listIds, {}));
  expect(patient.ran).toHaveLength(1);
  await bounded.read(listIds, {});
  const late = writing(250);
  const given = boundedStore(late.store, 30).write((transaction) => transaction.run(listIds, {}));
  await expect(given).rejects.toBeInstanceOf(QueryLimitError);
  expect(late.ran).toEqual([]);
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
