import type { RecordReference } from '../domain/article-record.js';
import type { ResolvedReference } from '../domain/resolved-article.js';
import { workId } from './work-id.js';

/** A reference as an edge to a cited work. */
export function resolveReference(reference: RecordReference, index: number): ResolvedReference {
  const { raw, title, year, doi } = reference;
  return { id: workId(reference), position: index + 1, raw, title, year, doi };
}
