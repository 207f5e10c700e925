import { decide, revokeDecision } from '../curation/decide.js';
import type { DecidedBy, DecisionInput } from '../curation/decision-input.js';
import { AlreadyDecidedError, ContradictionError, RequestIdConflictError } from '../curation/errors.js';
import { findDecisions } from '../curation/list-decisions.js';
import type { Decision } from '../domain/decision.js';
import type { Id } from '../domain/ids.js';
import type { GraphStore } from '../graph/graph-store.js';
import { actorOf, type DecisionOptions } from './decision-options.js';
import { describeDecision, describeHead } from './describe-decision.js';
import { dryRunStore } from './dry-run-store.js';
import { withJournal } from './with-journal.js';
import { writeOutput } from './write-output.js';

type WithoutReason<I> = I extends unknown ? Omit<I, 'reason' | 'requestId'> : never;

/** What a decision is about, without who decides and why. */
export type Verdict = WithoutReason<DecisionInput>;

/** Decides, or with --dry-run shows what would be decided, and prints the decision. */
export function decideOnCommandLine(verdict: Verdict, options: DecisionOptions): Promise<void> {
  return enter(options, (store, given, by) => decide(store, { ...verdict, ...given }, by));
}

/** Takes a decision back, or with --dry-run shows what that would be. */
export function revokeOnCommandLine(decision: Id<'decision'>, options: DecisionOptions): Promise<void> {
  return enter(options, (store, given, by) => revokeDecision(store, { decision, ...given }, by));
}

type Given = { readonly reason: string; readonly requestId?: string };

async function enter(
  options: DecisionOptions,
  work: (store: GraphStore, given: Given, by: DecidedBy) => Promise<Decision>,
): Promise<void> {
  const { reason, requestId, dryRun, json } = options;
  const given = requestId === undefined ? { reason } : { reason, requestId };
  await withJournal(async ({ store }) => {
    const by = { actor: actorOf(options), now: new Date() };
    const decision = await work(dryRun ? dryRunStore(store) : store, given, by).catch(
      async (refusal: unknown) => {
        await showDecisionsOf(refusal, store);
        throw refusal;
      },
    );
    if (dryRun) process.stderr.write('This is what would be decided; nothing has been.\n');
    await writeOutput(json ? `${JSON.stringify(decision, null, 2)}\n` : describeDecision(decision));
  });
}

/** Who decided otherwise, and why, stands before the refusal. */
async function showDecisionsOf(refusal: unknown, store: GraphStore): Promise<void> {
  const ids =
    refusal instanceof ContradictionError
      ? refusal.chain
      : refusal instanceof AlreadyDecidedError || refusal instanceof RequestIdConflictError
        ? [refusal.decision]
        : [];
  for (const decision of await findDecisions(store, ids)) process.stderr.write(describeHead(decision));
}
