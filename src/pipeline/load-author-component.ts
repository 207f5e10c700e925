import type { Id } from '../domain/ids.js';
import type { AuthorMention } from '../resolution/author-mention.js';
import type { HeldDecision } from '../resolution/held-decision.js';
import { personKeys } from '../resolution/person-keys.js';
import { createDecisionLoader } from './decision-loader.js';
import type { HeldAuthor, IdentityReader } from './identity-reader.js';

/** The bylines that may belong to the same persons as some new ones, and the authors they make up now. */
export interface AuthorComponent {
  readonly mentions: readonly AuthorMention[];
  readonly held: ReadonlyMap<Id<'author'>, HeldAuthor>;
  /** All that curators decided about any of them. */
  readonly decisions: readonly HeldDecision[];
}

/** Where the loading begins. */
export interface AuthorStart {
  readonly fresh: readonly AuthorMention[];
  /** What the graph holds of their bylines is dropped: `fresh` says what they are now. */
  readonly rewritten: ReadonlySet<Id<'article'>>;
  /** Keys of held bylines that take part, because something was decided about them. */
  readonly touched: readonly string[];
}

/**
 * Loads every byline connected to `fresh` and `touched` by names, ORCIDs or decisions, until nothing leads further.
 */
export async function loadAuthorComponent(
  { fresh, rewritten, touched }: AuthorStart,
  reader: IdentityReader,
): Promise<AuthorComponent> {
  const mentions = [...fresh];
  const held = new Map<Id<'author'>, HeldAuthor>();
  const asked = new Set<string>();
  const loader = createDecisionLoader(reader);
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
  const decided = take(await reader.authorsOfMentions(touched));
  for (let news: readonly AuthorMention[] = [...fresh, ...losing, ...decided]; news.length > 0;) {
    const keys = keysOf(news).filter((key) => !asked.has(key));
    for (const key of keys) asked.add(key);
    const named = take(await reader.authorsByNameKeys(keys));
    const led = await loader.follow([...news, ...named].flatMap((mention) => mention.mentionKeys));
    news = [...named, ...take(await reader.authorsOfMentions(led))];
  }
  return { mentions, held, decisions: loader.decisions };
}

function keysOf(mentions: readonly AuthorMention[]): string[] {
  return [...new Set(mentions.flatMap(personKeys))];
}
