import type { Decision } from '../domain/decision.js';
import type { Id } from '../domain/ids.js';
import type { GraphStore, QueryRunner } from '../graph/graph-store.js';
import { findDecisionsByIds, findDecisionsByRequestKeys } from '../graph/read/decision/find-decisions.js';
import { writeEffects } from '../graph/write/write-changes.js';
import { appendDecision } from '../graph/write/write-decisions.js';
import type { IdentityReader } from '../pipeline/identity-reader.js';
import { readIdentity } from '../pipeline/read-identity.js';
import { resolveEffects } from '../pipeline/resolve-changes.js';
import { toHeldDecision } from '../pipeline/to-held-decision.js';
import { canonicalJson } from './canonical-json.js';
import type { DecidedBy, DecisionInput, RevocationInput } from './decision-input.js';
import { BadInputError, RequestIdConflictError, UnknownIdError } from './errors.js';
import type { JournalEntry } from './journal-entry.js';
import { planDistinct, planMerge, planSplit, type IdentityContext } from './plan-identity.js';
import { planReview } from './plan-review.js';
import { planRevocation } from './plan-revocation.js';
import { requestIdentity } from './request-key.js';
import { resolveFormerIds } from './resolve-former-ids.js';
import { readArticleSubject, readAuthorSubject } from './subject.js';

/**
 * Appends a decision to the journal and makes articles and authors what it says, in one transaction. The same request
 * of the same actor is answered with the decision it made, however often it comes.
 *
 * @throws UnknownIdError, BadInputError, ContradictionError, AlreadyDecidedError, RequestIdConflictError
 */
export function decide(store: GraphStore, input: DecisionInput, by: DecidedBy): Promise<Decision> {
  return enterJournal(store, { input, by, plan: (transaction) => planDecision(input, transaction) });
}

/**
 * Takes a decision back, by another decision that names it.
 *
 * @throws UnknownIdError, BadInputError, ContradictionError, AlreadyDecidedError, RequestIdConflictError
 */
export function revokeDecision(store: GraphStore, input: RevocationInput, by: DecidedBy): Promise<Decision> {
  return enterJournal(store, {
    input,
    by,
    plan: (transaction) => planRevocation(input.decision, transaction, readIdentity(transaction)),
  });
}

interface Request {
  readonly input: DecisionInput | RevocationInput;
  readonly by: DecidedBy;
  readonly plan: (transaction: QueryRunner) => Promise<JournalEntry>;
}

async function enterJournal(store: GraphStore, { input, by, plan }: Request): Promise<Decision> {
  if (input.reason.trim() === '') throw new BadInputError('A decision needs a reason.');
  if (by.actor.trim() === '') throw new BadInputError('A decision needs an actor.');
  const identity = requestIdentity(input, by);
  return store.write(async (transaction) => {
    const [known] = await transaction.run(findDecisionsByRequestKeys, { keys: [identity.requestKey] });
    if (known !== undefined) {
      if (known.inputHash !== identity.inputHash)
        throw new RequestIdConflictError(input.requestId!, known.id);
      return toHeldDecision(known).decision;
    }
    const { sides, now, touched, subjects, claim, ...rest } = await plan(transaction);
    const id = await appendDecision(transaction, {
      ...rest,
      ...identity,
      subjects: [...subjects],
      claim: claim === null ? null : canonicalJson(claim),
      actor: by.actor,
      reason: input.reason,
      createdAt: by.now.toISOString(),
      requestId: input.requestId ?? null,
      mentions: sides.flatMap((side, index) =>
        side.map(({ key, label }, at) => ({ side: index, key, label, now: now[index]![at]! })),
      ),
    });
    const effects = await resolveEffects({ documents: [], touched }, readIdentity(transaction));
    await writeEffects(transaction, [], effects);
    const [row] = await transaction.run(findDecisionsByIds, { ids: [id] });
    return toHeldDecision(row!).decision;
  });
}

async function planDecision(input: DecisionInput, transaction: QueryRunner): Promise<JournalEntry> {
  const reader = readIdentity(transaction);
  const authors = contextOf('authors', transaction, reader);
  const articles = contextOf('articles', transaction, reader);
  if (input.kind === 'MERGE_AUTHORS') return planMerge(input.authors, authors);
  if (input.kind === 'DISTINCT_AUTHORS') return planDistinct(input.authors, authors);
  if (input.kind === 'SPLIT_AUTHOR') return planSplit(input.author, input.mentions, authors);
  if (input.kind === 'MERGE_ARTICLES') return planMerge(input.articles, articles);
  if (input.kind === 'DISTINCT_ARTICLES') return planDistinct(input.articles, articles);
  if (input.kind === 'SPLIT_ARTICLE') return planSplit(input.article, input.mentions, articles);
  const article = (await articles.currentId(input.article)) as Id<'article'>;
  return planReview({ ...input, article }, reader);
}

function contextOf(
  about: IdentityContext['about'],
  transaction: QueryRunner,
  reader: IdentityReader,
): IdentityContext {
  const prefix = about === 'authors' ? 'author:' : 'article:';
  return {
    about,
    reader,
    readSubject: (id) =>
      about === 'authors'
        ? readAuthorSubject(id as Id<'author'>, reader)
        : readArticleSubject(id as Id<'article'>, reader),
    async currentId(id) {
      const current = id.startsWith(prefix) ? (await resolveFormerIds(transaction, [id])).get(id) : undefined;
      if (current === undefined) throw new UnknownIdError(id);
      return current;
    },
  };
}
