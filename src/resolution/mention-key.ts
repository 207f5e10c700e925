import { keyOf, toId } from '../domain/ids.js';
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

/** Whether a key is of a byline entry, not of an article. */
export function isBylineKey(key: string): boolean {
  return key.includes('/');
}

/** The document and the place in it that the key of a mention names, be it of an article or of its byline. */
export function parseMentionKey(key: string): {
  readonly documentId: Id<'document'>;
  readonly index: number;
} {
  const hash = key.indexOf('#');
  return {
    documentId: toId('document', key.slice(0, hash)),
    index: Number.parseInt(key.slice(hash + 1), 10),
  };
}
