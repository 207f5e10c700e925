import { keyOf, toId } from '../domain/ids.js';
import type { Id } from '../domain/ids.js';
import { describeAuthor } from './describe-author.js';
import type { ResolvedAuthor } from '../domain/resolved-article.js';
import type { NamedMention } from './named-mention.js';
import { shortHash } from './short-hash.js';

const HASH_DIGITS = 8;

/**
 * The persons that groups of bylines stand for. Of those whose names give one id, none has the plain id: each has it
 * with the hash of its smallest mention key, which depends on nothing outside the group.
 */
export function describeAuthors(groups: readonly (readonly NamedMention[])[]): ResolvedAuthor[] {
  const plain = groups.map(describeAuthor);
  const times = new Map<Id<'author'>, number>();
  for (const { id } of plain) times.set(id, (times.get(id) ?? 0) + 1);
  return plain.map((author, index) =>
    times.get(author.id) === 1
      ? author
      : { ...author, id: toId('author', `${keyOf(author.id)}-${smallestKeyHash(groups[index]!)}`) },
  );
}

function smallestKeyHash(members: readonly NamedMention[]): string {
  const keys = members.flatMap(({ mention: { mentionKeys, articleId, position } }) =>
    mentionKeys.length > 0 ? mentionKeys : [`${articleId}#${position}`],
  );
  return shortHash(
    keys.reduce((least, key) => (key < least ? key : least)),
    HASH_DIGITS,
  );
}
