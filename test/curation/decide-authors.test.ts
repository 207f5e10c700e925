import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decide, revokeDecision } from '../../src/curation/decide.js';
import type { DecisionInput } from '../../src/curation/decision-input.js';
import { resolveFormerIds } from '../../src/curation/resolve-former-ids.js';
import type { Decision } from '../../src/domain/decision.js';
import type { Id } from '../../src/domain/ids.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { paper, sourceOf, storeAll } from '../support/curation/small-corpus.js';
import { dumpOf } from '../support/dump-of.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const documents = [
  paper('Sea lanes and the price of grain in the Baltic', ['Anna Berg', 'Carl Dahl']),
  paper('The tolls of the sound and the trade in timber', ['Anna Lindqvist']),
  paper('Pilots and lighthouses along the northern coast', ['Anna Lindqvist', 'Erik Falk']),
  paper('Ferries between islands and their subsidies', ['Carl Dahl']),
];
const mention = (document: number, position: number) =>
  `${sourceOf(documents[document]!.stored.path.replace('.txt', ''))}#0/${position}`;

let store: GraphStore;
beforeEach(async () => {
  store = await openTemporaryStore();
  await storeAll(store, documents);
});
afterEach(() => store.close());

let minute = 0;
const by = (actor = 'curator') => ({ actor, now: new Date(Date.UTC(2024, 0, 1, 0, minute++)) });
type Asked<T> = T extends unknown ? Omit<T, 'reason'> : never;
const ask = (input: Asked<DecisionInput>, actor?: string): Promise<Decision> =>
  decide(store, { reason: 'as the theses say', ...input }, by(actor));
const revoke = ({ id }: Decision) => revokeDecision(store, { decision: id, reason: 'an error' }, by());

/** Who wrote what: `id: titles`. */
async function authors(): Promise<string[]> {
  const wrote = (await dumpOf(store))
    .map((line) => JSON.parse(line) as { type?: string; from: string; to: string })
    .filter(({ type }) => type === 'WROTE');
  const byAuthor = new Map<string, number>();
  for (const { from } of wrote) byAuthor.set(from, (byAuthor.get(from) ?? 0) + 1);
  return [...byAuthor].map(([id, times]) => `${id} ${times}`).sort();
}

const BEFORE = ['author:anna-berg 1', 'author:anna-lindqvist 2', 'author:carl-dahl 2', 'author:erik-falk 1'];

const berg: Id<'author'> = 'author:anna-berg';
const lindqvist: Id<'author'> = 'author:anna-lindqvist';

describe('merging authors', () => {
  test('makes one of them, and the other id still leads there', async () => {
    const decision = await ask({ kind: 'MERGE_AUTHORS', authors: [berg, lindqvist] });
    expect(decision).toMatchObject({
      id: 'decision:1',
      kind: 'MERGE_AUTHORS',
      subjects: [berg, lindqvist],
      actor: 'curator',
      revokedBy: null,
    });
    expect(await authors()).toEqual(['author:anna-lindqvist 3', 'author:carl-dahl 2', 'author:erik-falk 1']);
    expect(await resolveFormerIds(store, [berg, lindqvist, 'author:nobody'])).toEqual(
      new Map([
        [berg, lindqvist],
        [lindqvist, lindqvist],
      ]),
    );
  });

  test('taken back, everything but the journal is as it was', async () => {
    const facts = async () => (await dumpOf(store)).filter((line) => !/decision|MentionKey/.test(line));
    const before = await facts();
    await revoke(await ask({ kind: 'MERGE_AUTHORS', authors: [berg, lindqvist] }));
    expect(await facts()).toEqual(before);
  });

  test('and split again, they are the two they were', async () => {
    await ask({ kind: 'MERGE_AUTHORS', authors: [berg, lindqvist] });
    await ask({ kind: 'SPLIT_AUTHOR', author: lindqvist, mentions: [mention(0, 1)] });
    expect(await authors()).toEqual(BEFORE);
  });

  test('holds when documents come again and when others come', async () => {
    await ask({ kind: 'MERGE_AUTHORS', authors: [berg, lindqvist] });
    const before = await dumpOf(store);
    await storeAll(store, documents.toReversed());
    expect(await dumpOf(store)).toEqual(before);
    await storeAll(store, [paper('Harbour dues and the crown', ['Anna Berg'])]);
    // The most frequent form of the name makes the id; the other one leads there.
    expect(await authors()).toContain('author:anna-berg 4');
    expect((await resolveFormerIds(store, [lindqvist])).get(lindqvist)).toBe(berg);
  });

  test('of what is one already is refused', async () => {
    const { id } = await ask({ kind: 'MERGE_AUTHORS', authors: [berg, lindqvist] });
    await expect(ask({ kind: 'MERGE_AUTHORS', authors: [berg, lindqvist] })).rejects.toMatchObject({
      code: 'ALREADY_DECIDED',
      decision: id,
    });
    await expect(ask({ kind: 'MERGE_AUTHORS', authors: [berg] })).rejects.toMatchObject({
      code: 'ALREADY_DECIDED',
    });
    await expect(ask({ kind: 'MERGE_AUTHORS', authors: ['author:erik-falk'] })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  test('of somebody unknown is refused', async () => {
    await expect(ask({ kind: 'MERGE_AUTHORS', authors: [berg, 'author:nobody'] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      id: 'author:nobody',
    });
  });
});

describe('splitting an author', () => {
  test('gives each side an id, and neither is lost when it is taken back', async () => {
    const split = await ask({ kind: 'SPLIT_AUTHOR', author: lindqvist, mentions: [mention(2, 1)] });
    const after = await authors();
    expect(after).toHaveLength(5);
    const minted = after.map((line) => line.split(' ')[0]!).find((id) => id.startsWith(`${lindqvist}-`))!;
    expect(after).toContain('author:anna-lindqvist 1');
    await revoke(split);
    expect(await authors()).toEqual(BEFORE);
    expect((await resolveFormerIds(store, [minted])).get(minted)).toBe(lindqvist);
  });

  test('needs some of the mentions, and known ones', async () => {
    const all = [mention(1, 1), mention(2, 1)];
    await expect(ask({ kind: 'SPLIT_AUTHOR', author: lindqvist, mentions: all })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
    await expect(ask({ kind: 'SPLIT_AUTHOR', author: lindqvist, mentions: [] })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
    await expect(
      ask({ kind: 'SPLIT_AUTHOR', author: lindqvist, mentions: [mention(0, 1)] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a second time is told so', async () => {
    const { id } = await ask({ kind: 'SPLIT_AUTHOR', author: lindqvist, mentions: [mention(2, 1)] });
    await expect(
      ask({ kind: 'SPLIT_AUTHOR', author: lindqvist, mentions: [mention(2, 1)] }),
    ).rejects.toMatchObject({ code: 'ALREADY_DECIDED', decision: id });
  });
});

describe('contradictions', () => {
  test('a merge of what was told apart, and the other way round', async () => {
    const distinct = await ask({ kind: 'DISTINCT_AUTHORS', authors: [berg, lindqvist] });
    await expect(ask({ kind: 'MERGE_AUTHORS', authors: [berg, lindqvist] })).rejects.toMatchObject({
      code: 'CONTRADICTION',
      chain: [distinct.id],
    });
    await expect(ask({ kind: 'DISTINCT_AUTHORS', authors: [lindqvist, berg] })).rejects.toMatchObject({
      code: 'ALREADY_DECIDED',
      decision: distinct.id,
    });
    await revoke(distinct);
    const merge = await ask({ kind: 'MERGE_AUTHORS', authors: [berg, lindqvist] });
    await expect(ask({ kind: 'DISTINCT_AUTHORS', authors: [berg, lindqvist] })).rejects.toMatchObject({
      code: 'CONTRADICTION',
      chain: [merge.id],
    });
  });

  test('through a third', async () => {
    const merge = await ask({ kind: 'MERGE_AUTHORS', authors: [berg, 'author:carl-dahl'] });
    const distinct = await ask({
      kind: 'DISTINCT_AUTHORS',
      authors: ['author:carl-dahl', 'author:erik-falk'],
    });
    await expect(ask({ kind: 'MERGE_AUTHORS', authors: [berg, 'author:erik-falk'] })).rejects.toMatchObject({
      code: 'CONTRADICTION',
      chain: expect.arrayContaining([distinct.id]) as unknown,
    });
    // What was told apart were all the mentions of that time.
    await revoke(merge);
    await expect(ask({ kind: 'MERGE_AUTHORS', authors: [berg, 'author:erik-falk'] })).rejects.toMatchObject({
      chain: [distinct.id],
    });
  });

  test('taking back a split that a later distinction leans on', async () => {
    const merge = await ask({ kind: 'MERGE_AUTHORS', authors: [berg, lindqvist] });
    const split = await ask({ kind: 'SPLIT_AUTHOR', author: lindqvist, mentions: [mention(0, 1)] });
    const joined = await ask({ kind: 'MERGE_AUTHORS', authors: [lindqvist, 'author:erik-falk'] });
    const distinct = await ask({ kind: 'DISTINCT_AUTHORS', authors: [berg, 'author:erik-falk'] }).catch(
      (error: unknown) => error,
    );
    // Erik Falk and the rest of the split are one now, and that is apart from Anna Berg already.
    expect(distinct).toMatchObject({ code: 'ALREADY_DECIDED', decision: split.id });
    await revoke(joined);
    const later = await ask({ kind: 'DISTINCT_AUTHORS', authors: [berg, 'author:erik-falk'] });
    await ask({ kind: 'MERGE_AUTHORS', authors: [lindqvist, 'author:erik-falk'] });
    await expect(revoke(split)).rejects.toMatchObject({
      code: 'CONTRADICTION',
      chain: expect.arrayContaining([merge.id, later.id]) as unknown,
    });
  });
});

describe('one request', () => {
  test('sent again is answered with the decision it made', async () => {
    const input = { kind: 'MERGE_AUTHORS', authors: [berg, lindqvist], requestId: 'r-1' } as const;
    const first = await ask(input);
    expect(await ask(input)).toEqual(first);
    await expect(ask({ ...input, authors: [berg, 'author:erik-falk'] })).rejects.toMatchObject({
      code: 'REQUEST_ID_CONFLICT',
      decision: first.id,
    });
    await expect(ask(input, 'another')).rejects.toMatchObject({ code: 'ALREADY_DECIDED' });
  });

  test('of 64 curators at once one wins, and the others are told', async () => {
    const asked = Array.from({ length: 64 }, (_, index) =>
      ask({ kind: 'MERGE_AUTHORS', authors: [berg, lindqvist] }, `curator-${index}`).then(
        () => 'won',
        (error: { code: string }) => error.code,
      ),
    );
    const outcomes = (await Promise.all(asked)).sort();
    expect(outcomes.filter((outcome) => outcome === 'won')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'ALREADY_DECIDED')).toHaveLength(63);
  });
});

test('a decision without a reason is refused', async () => {
  await expect(
    decide(store, { kind: 'MERGE_AUTHORS', authors: [berg, lindqvist], reason: ' ' }, by()),
  ).rejects.toMatchObject({ code: 'BAD_INPUT' });
});
