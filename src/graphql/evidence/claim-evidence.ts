import type { EvidenceRow } from '../../graph/read/evidence/evidence-row.js';
import { inputError } from '../errors/input-error.js';
import type { Loaders } from '../loaders/loaders.js';
import { LARGEST_PAGE } from '../paging/paginate.js';

/**
 * The passages of an article about one entry, the most telling first.
 *
 * @param first at most this many, 1 to 100; `null`: 100
 * @throws GraphQLError BAD_USER_INPUT when `first` is out of range
 */
export async function claimEvidence(
  articleId: string,
  aboutId: string,
  first: number | null,
  loaders: Loaders,
): Promise<EvidenceRow[]> {
  const most = first ?? LARGEST_PAGE;
  if (most < 1 || most > LARGEST_PAGE)
    throw inputError('BAD_USER_INPUT', `\`first\` is 1 to ${LARGEST_PAGE}; ${most} was asked for.`);
  const evidence = await loaders.evidence.load(articleId);
  return evidence.filter((passage) => passage.aboutId === aboutId).slice(0, most);
}
