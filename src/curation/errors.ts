import type { Id } from '../domain/ids.js';

/** Why a decision was refused, for callers that branch: never branch on messages. */
export type CurationErrorCode =
  'NOT_FOUND' | 'CONTRADICTION' | 'ALREADY_DECIDED' | 'REQUEST_ID_CONFLICT' | 'BAD_INPUT';

/** Base of all refusals of a decision: nothing was written. The message is one line and says what to do. */
export abstract class CurationError extends Error {
  abstract readonly code: CurationErrorCode;
  override get name(): string {
    return this.constructor.name;
  }
}

/** An id names nothing that is in the graph. */
export class UnknownIdError extends CurationError {
  readonly code = 'NOT_FOUND';
  readonly id: string;
  constructor(id: string, message = `Nothing in the graph has the id ${id}.`) {
    super(message);
    this.id = id;
  }
}

/** Decisions in force say the opposite; revoke one of them first. */
export class ContradictionError extends CurationError {
  readonly code = 'CONTRADICTION';
  /** The decisions that together say the opposite, in the order in which they lead from one subject to the other. */
  readonly chain: readonly Id<'decision'>[];
  constructor(chain: readonly Id<'decision'>[]) {
    super(
      chain.length === 1
        ? `This contradicts ${chain[0]}: revoke that first.`
        : `This contradicts ${chain.join(', ')} together: revoke one of them first.`,
    );
    this.chain = chain;
  }
}

/** The same is in force already: another curator was first, or the id still shown stands for the result. */
export class AlreadyDecidedError extends CurationError {
  readonly code = 'ALREADY_DECIDED';
  readonly decision: Id<'decision'>;
  constructor(decision: Id<'decision'>) {
    super(`${decision} has decided this already.`);
    this.decision = decision;
  }
}

/** One request id was used for two requests. */
export class RequestIdConflictError extends CurationError {
  readonly code = 'REQUEST_ID_CONFLICT';
  readonly decision: Id<'decision'>;
  constructor(requestId: string, decision: Id<'decision'>) {
    super(
      `The request id ${requestId} was used for ${decision}, which decided something else: choose another.`,
    );
    this.decision = decision;
  }
}

/** The input cannot be decided, whatever the graph holds. */
export class BadInputError extends CurationError {
  readonly code = 'BAD_INPUT';
}
