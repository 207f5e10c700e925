import type { QueryRunner } from '../graph-store.js';
import type { ConcernRow } from '../read/identity/list-concerns.js';
import * as queries from './queries/decision-queries.js';
import { writeIds, writeRows } from './row-query.js';
import type { RowQuery } from './row-query.js';

type RowOf<Q> = Q extends RowQuery<infer T> ? T : never;

/** A decision to append, but for its number. */
export type NewDecision = Omit<RowOf<typeof queries.createDecisions>, 'id' | 'sequence'> & {
  readonly mentions: readonly Omit<ConcernRow, 'decisionId'>[];
};

/**
 * Appends a decision to the journal. What it does to articles and authors is written apart.
 *
 * @returns its id
 * @throws QueryFailedError when it revokes a decision the graph does not hold
 */
export async function appendDecision(
  transaction: QueryRunner,
  { mentions, ...properties }: NewDecision,
): Promise<`decision:${number}`> {
  const [next] = await transaction.run(queries.nextSequence, { id: 'decisions' });
  const { sequence } = next!;
  const id = `decision:${sequence}` as const;
  await writeRows(transaction, queries.createDecisions, [{ id, sequence, ...properties }]);
  await createConcerns(
    transaction,
    mentions.map((mention) => ({ decisionId: id, ...mention })),
  );
  const { target } = properties;
  if (target !== null) await writeRows(transaction, queries.createRevocations, [{ id, target }]);
  return id;
}

/** Writes that what decisions name is found elsewhere now, because a document is read differently. */
export async function moveConcerns(
  transaction: QueryRunner,
  moves: readonly { readonly from: ConcernRow; readonly now: string }[],
): Promise<void> {
  await writeRows(
    transaction,
    queries.deleteConcerns,
    moves.map(({ from }) => from),
  );
  await createConcerns(
    transaction,
    moves.map(({ from, now }) => ({ ...from, now })),
  );
  await writeIds(transaction, queries.deleteOrphanMentionKeys, new Set(moves.map(({ from }) => from.now)));
}

async function createConcerns(transaction: QueryRunner, concerns: readonly ConcernRow[]): Promise<void> {
  const keys = new Map(concerns.map(({ now, key }) => [now, { id: now, source: sourceOf(key) }]));
  await writeRows(
    transaction,
    queries.mergeMentionKeys,
    [...keys.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  await writeRows(transaction, queries.createConcerns, concerns);
}

/** The SHA-256 of the document that a mention key names. */
function sourceOf(key: string): string {
  return key.slice(0, key.indexOf('#'));
}
