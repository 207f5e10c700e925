import { GraphQLError } from 'graphql';
import {
  AlreadyDecidedError,
  ContradictionError,
  CurationError,
  RequestIdConflictError,
  type CurationErrorCode,
} from '../../curation/errors.js';
import type { Loaders } from '../loaders/loaders.js';

/** The codes clients are told, where they are not the service's own. */
const CODES: Partial<Record<CurationErrorCode, string>> = {
  BAD_INPUT: 'BAD_USER_INPUT',
};

/**
 * The refusal of a decision as a client sees it: `extensions` name the decisions in the way with who made them and
 * why, so that a curator knows whom to talk to.
 */
export async function curationFailure(refusal: CurationError, { node }: Loaders): Promise<GraphQLError> {
  const extensions: Record<string, unknown> = {
    code: CODES[refusal.code] ?? refusal.code,
  };
  if (refusal instanceof ContradictionError)
    extensions.chain = await Promise.all(refusal.chain.map((id) => inTheWay(id, node.decision)));
  if (refusal instanceof AlreadyDecidedError || refusal instanceof RequestIdConflictError)
    extensions.decision = await inTheWay(refusal.decision, node.decision);
  return new GraphQLError(refusal.message, { extensions, originalError: refusal });
}

async function inTheWay(id: string, decisions: Loaders['node']['decision']) {
  const decision = await decisions.load(id);
  if (decision === null) return { id };
  const { kind, subjects, actor, reason, createdAt } = decision;
  return { id, kind, subjects, actor, reason, createdAt };
}
