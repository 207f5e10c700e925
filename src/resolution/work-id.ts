import type { RecordReference } from '../domain/article-record.js';
import { toId } from '../domain/ids.js';
import type { Id } from '../domain/ids.js';
import { comparisonKey } from '../text/comparison-key.js';
import { slug } from '../text/slug.js';
import { referenceKeys } from './reference-keys.js';
import { shortHash } from './short-hash.js';

const LONGEST_READABLE_PART = 40;

/** The id of a cited work: by DOI, else title, else the letters of the entry. */
export function workId(reference: RecordReference): Id<'work'> {
  const [key] = referenceKeys(reference);
  return key === undefined
    ? toId('work', `text-${shortHash(comparisonKey(reference.raw), 12)}`)
    : workIdOfKey(key);
}

/** The id of a cited work whose first identity key is `key`. */
export function workIdOfKey(key: string): Id<'work'> {
  if (key.startsWith('doi:')) return toId('work', key.slice('doi:'.length).replace(/[\s\p{C}]+/gu, ''));
  // The title key has no spaces and is cut here, so a hash of all of it follows.
  const readable = slug(key.slice(key.indexOf(':') + 1), LONGEST_READABLE_PART);
  return toId('work', [readable, shortHash(key, 8)].filter((part) => part !== '').join('-'));
}
