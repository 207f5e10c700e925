import { keyOf } from '../domain/ids.js';
import type { Id } from '../domain/ids.js';

/**
 * The key of an article as one document shows it: `<sha256 of the document>#<index>`. It never changes, so that
 * decisions can be anchored at it whatever the article's id becomes.
 */
export function workMentionKey(mention: {
  readonly documentId: Id<'document'>;
  readonly index: number;
}): string {
  return `${keyOf(mention.documentId)}#${mention.index}`;
}

/** The key of a byline entry as one document prints it: the key of the work mention, and the position there from 1. */
export function bylineMentionKey(workMention: string, position: number): string {
  return `${workMention}/${position}`;
}
