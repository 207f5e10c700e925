import type { Id } from '../domain/ids.js';
import type { AuthorMention } from '../resolution/author-mention.js';
import { nameKeys } from '../resolution/name-keys.js';
import type { HeldAuthor, IdentityReader } from './identity-reader.js';

/** The bylines that may belong to the same persons as some new ones, and the authors they make up now. */
export interface AuthorComponent {
  readonly mentions: readonly AuthorMention[];
  readonly held: ReadonlyMap<Id<'author'>, HeldAuthor>;
}

/**
 * Loads every byline connected by name keys to `fresh`, until no key leads further. Bylines of `rewritten` articles
 * are dropped from what the graph holds: `fresh` says what they are now.
 */
export async function loadAuthorComponent(
  fresh: readonly AuthorMention[],
  rewritten: ReadonlySet<Id<'article'>>,
  reader: IdentityReader,
): Promise<AuthorComponent> {
  const mentions = [...fresh];
  const held = new Map<Id<'author'>, HeldAuthor>();
  const asked = new Set<string>();
  const keysOf = (list: readonly AuthorMention[]) => [
    ...new Set(list.flatMap((mention) => nameKeys(mention.name))),
  ];
  const take = (authors: readonly HeldAuthor[]): AuthorMention[] => {
    const added: AuthorMention[] = [];
    for (const author of authors) {
      if (held.has(author.id)) continue;
      held.set(author.id, author);
      added.push(...author.mentions.filter((mention) => !rewritten.has(mention.articleId)));
    }
    mentions.push(...added);
    return added;
  };

  // Authors who lose a byline with a rewritten article may fall apart, so their other bylines take part too.
  const losing = take(await reader.authorsOfArticles([...rewritten]));
  let frontier = keysOf([...fresh, ...losing]);
  while (frontier.length > 0) {
    for (const key of frontier) asked.add(key);
    const added = take(await reader.authorsByNameKeys(frontier));
    frontier = keysOf(added).filter((key) => !asked.has(key));
  }
  return { mentions, held };
}
