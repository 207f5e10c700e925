import type { RecordReference } from '../domain/article-record.js';
import { toId } from '../domain/ids.js';
import type { Id } from '../domain/ids.js';
import type { ResolvedReference } from '../domain/resolved-article.js';
import { comparisonKey } from '../text/comparison-key.js';
import { parsePersonName } from '../text/parse-person-name.js';
import { slug } from '../text/slug.js';
import { shortHash } from './short-hash.js';

const LONGEST_TITLE_KEY = 48;

/** The id of a cited work: by DOI, else first author, year and title, else the letters of the entry. */
export function workId(reference: RecordReference): Id<'work'> {
  if (reference.doi !== null) return toId('work', reference.doi.toLowerCase().replace(/[\s\p{C}]+/gu, ''));
  if (reference.title !== null && comparisonKey(reference.title) !== '') {
    const family = parsePersonName(reference.authors[0] ?? '').family;
    const parts = [slug(family, 24), reference.year ?? '', slug(reference.title, LONGEST_TITLE_KEY)];
    // The title key is cut and romanised, so a hash of all its letters follows.
    return toId(
      'work',
      [...parts, shortHash(comparisonKey(reference.title))].filter((part) => part !== '').join('-'),
    );
  }
  return toId('work', `text-${shortHash(comparisonKey(reference.raw), 12)}`);
}

/** A reference as an edge to a cited work. */
export function resolveReference(reference: RecordReference, index: number): ResolvedReference {
  const { raw, title, year, doi } = reference;
  return { id: workId(reference), position: index + 1, raw, title, year, doi };
}
