import type { RecordReference } from '../domain/article-record.js';
import { titleKeys } from './title-keys.js';

/** Keys of a reference, comparable with `workKeys`: they find the cited article when it is held. The most exact first. */
export function referenceKeys(reference: Pick<RecordReference, 'title' | 'doi'>): string[] {
  const keys: string[] = [];
  if (reference.doi !== null) keys.push(`doi:${reference.doi.toLowerCase()}`);
  if (reference.title !== null) for (const title of titleKeys(reference.title)) keys.push(`title:${title}`);
  return keys;
}
