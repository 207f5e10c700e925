import { shortHash } from '../resolution/short-hash.js';
import { canonicalJson } from './canonical-json.js';
import type { DecidedBy, DecisionInput, RevocationInput } from './decision-input.js';

/** By what a request is recognised when it comes again. */
export interface RequestIdentity {
  /** The same for one actor's one request, however often it is sent or its transaction is run. */
  readonly requestKey: string;
  /** The same for requests that ask for the same. */
  readonly inputHash: string;
}

const DIGITS = 32;

/**
 * A request without an id of its own is recognised by what it asks, by whom and when: a transaction whose reply was
 * lost is run again with all three unchanged.
 */
export function requestIdentity(
  { requestId, ...asked }: DecisionInput | RevocationInput,
  { actor, now }: DecidedBy,
): RequestIdentity {
  const content = canonicalJson(asked);
  const identity = requestId === undefined ? ['at', now.toISOString(), content] : ['id', requestId];
  return {
    requestKey: shortHash(JSON.stringify([actor, ...identity]), DIGITS),
    inputHash: shortHash(content, DIGITS),
  };
}
