import type { Id } from '../domain/ids.js';
import type { QueryRunner } from '../graph/graph-store.js';
import { findDecisionsByIds } from '../graph/read/decision/find-decisions.js';
import { createDecisionLoader } from '../pipeline/decision-loader.js';
import type { IdentityReader } from '../pipeline/identity-reader.js';
import { toHeldDecision } from '../pipeline/to-held-decision.js';
import { findContradiction } from '../resolution/constraints/find-contradiction.js';
import { constraintList } from '../resolution/held-decision.js';
import { AlreadyDecidedError, BadInputError, ContradictionError, UnknownIdError } from './errors.js';
import type { JournalEntry } from './journal-entry.js';

/**
 * Taking a split back makes whole again what earlier merges linked across it; when a later decision keeps that apart,
 * the two cannot both be.
 *
 * @throws UnknownIdError, BadInputError, AlreadyDecidedError, ContradictionError
 */
export async function planRevocation(
  id: Id<'decision'>,
  transaction: QueryRunner,
  reader: IdentityReader,
): Promise<JournalEntry> {
  const [row] = await transaction.run(findDecisionsByIds, { ids: [id] });
  if (row === undefined) throw new UnknownIdError(id);
  const { decision, now } = toHeldDecision(row);
  if (decision.kind === 'REVOKE')
    throw new BadInputError(`${id} took ${decision.target} back: decide that anew instead.`);
  if (decision.revokedBy !== null) throw new AlreadyDecidedError(decision.revokedBy);
  const loader = createDecisionLoader(reader);
  await loader.follow(now.flat());
  const left = loader.decisions.filter((held) => held.decision.id !== id);
  for (const about of ['authors', 'articles'] as const) {
    const chain = findContradiction(constraintList(left, about));
    if (chain !== null) throw new ContradictionError(chain as Id<'decision'>[]);
  }
  return {
    kind: 'REVOKE',
    sides: [],
    subjects: [],
    claim: null,
    target: id,
    now: [],
    touched: now.flat(),
  };
}
