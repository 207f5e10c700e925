import type { AuthorMention } from './author-mention.js';
import { nameKeys } from './name-keys.js';
import { orcidOf } from './person-score/compare-orcids.js';

/**
 * The keys under which a byline can meet others of the same person: those of its name, and its ORCID, which leads to
 * the person under any name.
 */
export function personKeys({ name, orcid }: Pick<AuthorMention, 'name' | 'orcid'>): readonly string[] {
  const digits = orcid === null ? null : orcidOf(orcid);
  return digits === null ? nameKeys(name) : [...nameKeys(name), `orcid:${digits}`];
}
