import type { ReviewedClaim } from '../domain/decision.js';
import type { Id } from '../domain/ids.js';
import { createDecisionLoader } from '../pipeline/decision-loader.js';
import type { IdentityReader } from '../pipeline/identity-reader.js';
import { mergeWork } from '../resolution/merge-work.js';
import { placesOf } from '../resolution/locate-mention.js';
import { AlreadyDecidedError, BadInputError, ContradictionError, UnknownIdError } from './errors.js';
import type { JournalEntry } from './journal-entry.js';

/** A claim, and what a curator says of it. */
export interface Review {
  readonly article: Id<'article'>;
  readonly entry: Id;
  readonly verdict: 'APPROVE' | 'REJECT';
}

/**
 * @throws UnknownIdError when the graph does not hold the article
 * @throws BadInputError when the article claims nothing about the entry
 * @throws AlreadyDecidedError, ContradictionError when the claim is reviewed already
 */
export async function planReview(
  { article: id, entry, verdict }: Review,
  reader: IdentityReader,
): Promise<JournalEntry> {
  const [article] = await reader.articlesByIds([id]);
  if (article === undefined) throw new UnknownIdError(id);
  const places = article.mentions.map((mention) => placesOf(mention).work);
  const now = [places.map(({ key }) => key)];
  const kind = `${verdict}_CLAIM` as const;
  const loader = createDecisionLoader(reader);
  await loader.follow(now[0]!);
  const inForce = loader.decisions
    .map(({ decision }) => decision)
    .filter(({ claim, revokedBy }) => claim?.id === entry && revokedBy === null)
    .sort((a, b) => b.sequence - a.sequence)[0];
  if (inForce?.kind === kind) throw new AlreadyDecidedError(inForce.id);
  if (inForce !== undefined) throw new ContradictionError([inForce.id]);
  const { theories, places: countries, organizations, methods } = mergeWork(article.mentions);
  const claims: readonly ReviewedClaim[] = [...theories, ...countries, ...organizations, ...methods];
  const claim = claims.find((one) => one.id === entry);
  if (claim === undefined) throw new BadInputError(`${id} claims nothing about ${entry}.`);
  return {
    kind,
    sides: [places.map(({ key, label }) => ({ key, label }))],
    subjects: [id],
    claim,
    target: null,
    now,
    touched: now[0]!,
  };
}
