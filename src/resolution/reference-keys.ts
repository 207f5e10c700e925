import type { RecordReference } from '../domain/article-record.js';
import { titleKey } from './work-keys.js';

/** Keys of a reference, comparable with `workKeys`: they find the cited article when it is held. The most exact first. */
export function referenceKeys(reference: Pick<RecordReference, 'title' | 'doi'>): string[] {
  const keys: string[] = [];
  if (reference.doi !== null) keys.push(`doi:${reference.doi.toLowerCase()}`);
  const title = reference.title === null ? null : titleKey(reference.title);
  if (title !== null) keys.push(`title:${title}`);
  return keys;
}
