import type { EvidenceRow } from '../../graph/read/evidence/evidence-row.js';
import { inputError } from '../errors/input-error.js';
import type { Loaders } from '../loaders/loaders.js';
import { LARGEST_PAGE } from '../paging/paginate.js';

/** A claim of an article, with its passages where they were read along with it. */
export interface EvidencedClaim {
  readonly articleId: string;
  readonly aboutId: string;
  readonly passages?: readonly EvidenceRow[] | undefined;
}

/**
 * The passages of an article about one entry, the most telling first.
 *
 * @param first at most this many, 1 to 100; `null`: 100
 * @throws GraphQLError BAD_USER_INPUT when `first` is out of range
 */
export function claimEvidence(
  { articleId, aboutId, passages }: EvidencedClaim,
  first: number | null,
  loaders: Loaders,
): EvidenceRow[] | Promise<EvidenceRow[]> {
  const most = first ?? LARGEST_PAGE;
  if (most < 1 || most > LARGEST_PAGE)
    throw inputError('BAD_USER_INPUT', `\`first\` is 1 to ${LARGEST_PAGE}; ${most} was asked for.`);
  if (passages !== undefined) return passages.slice(0, most);
  return loaders.evidence
    .load(articleId)
    .then((evidence) => evidence.filter((passage) => passage.aboutId === aboutId).slice(0, most));
}
