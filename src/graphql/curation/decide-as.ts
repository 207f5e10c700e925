import { decide, revokeDecision } from '../../curation/decide.js';
import type { DecisionInput, RevocationInput } from '../../curation/decision-input.js';
import { CurationError } from '../../curation/errors.js';
import type { Decision } from '../../domain/decision.js';
import type { Context } from '../context.js';
import { curationFailure } from '../errors/curation-failure.js';
import { requireRole } from '../errors/require-role.js';
import { forgetLoaded } from '../loaders/forget-loaded.js';

/**
 * Decides in the name of who asks, in one transaction: all of it or nothing.
 *
 * @throws GraphQLError UNAUTHENTICATED, FORBIDDEN, or why the decision is refused
 */
export function decideAs(context: Context, input: DecisionInput): Promise<Decision> {
  const { actor } = requireRole(context.caller, 'curator');
  return told(context, () => decide(context.store, input, { actor, now: new Date() }));
}

/**
 * Takes a decision back in the name of who asks.
 *
 * @throws GraphQLError as {@link decideAs} does
 */
export function revokeAs(context: Context, input: RevocationInput): Promise<Decision> {
  const { actor } = requireRole(context.caller, 'curator');
  return told(context, () => revokeDecision(context.store, input, { actor, now: new Date() }));
}

async function told({ loaders }: Context, work: () => Promise<Decision>): Promise<Decision> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof CurationError ? await curationFailure(error, loaders) : error;
  } finally {
    // An operation may hold several mutations; what one has read is old once the next has written.
    forgetLoaded(loaders);
  }
}
