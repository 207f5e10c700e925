import { decide, revokeDecision } from '../../../src/curation/decide.js';
import { resolveFormerIds } from '../../../src/curation/resolve-former-ids.js';
import type { DecisionInput } from '../../../src/curation/decision-input.js';
import { CurationError } from '../../../src/curation/errors.js';
import type { Id } from '../../../src/domain/ids.js';
import type { GraphStore } from '../../../src/graph/graph-store.js';
import { findArticlesByIds } from '../../../src/graph/read/identity/find-articles.js';
import { listAuthorMentions } from '../../../src/graph/read/identity/list-author-mentions.js';
import { workMentionKey } from '../../../src/resolution/mention-key.js';
import { dumpOf } from '../dump-of.js';
import type { Random } from './random-corpus.js';

/** What became of a random decision. */
export type Outcome = 'made' | CurationError['code'];

/** Ids and claims of a graph, from which decisions are drawn. */
export interface Subjects {
  readonly authors: readonly Id<'author'>[];
  readonly articles: readonly Id<'article'>[];
  readonly claims: readonly { readonly article: Id<'article'>; readonly entry: Id }[];
}

export async function subjectsOf(store: GraphStore): Promise<Subjects> {
  const lines = (await dumpOf(store)).map(
    (line) => JSON.parse(line) as { id?: string; type?: string; from?: string; to?: string },
  );
  const ids = lines.map(({ id }) => id ?? '');
  return {
    authors: ids.filter((id) => id.startsWith('author:')) as Id<'author'>[],
    articles: ids.filter((id) => id.startsWith('article:')) as Id<'article'>[],
    claims: lines
      .filter(({ type }) => type === 'APPLIES')
      .map(({ from, to }) => ({ article: from as Id<'article'>, entry: to as Id })),
  };
}

/** What has been decided at random so far. */
export interface History {
  readonly random: Random;
  readonly made: number;
  /** The decisions that can be taken back. */
  readonly inForce: Id<'decision'>[];
}

/**
 * Asks for something at random; what contradicts is refused, and that is an outcome too. Now and then it is a decision
 * in force that is taken back, else everything would soon be decided and nothing more could be.
 *
 * @param history its `inForce` is kept up to date here, its `made` is not
 */
export async function decideAtRandom(
  store: GraphStore,
  subjects: Subjects,
  history: History,
): Promise<Outcome> {
  const { random, made, inForce } = history;
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
  const by = { actor: `curator-${random(3)}`, now: new Date(Date.UTC(2024, 0, 1) + made * 60_000) };
  const reason = `for reason ${random(1_000_000)}`;
  const { authors, articles, claims } = subjects;
  // Lists have no order, and each store has its own.
  const someOf = (keys: readonly string[]) => keys.toSorted().filter(() => random(2) === 0);
  const draw = async (): Promise<DecisionInput> => {
    switch (random(8)) {
      case 0:
      case 1:
        return { kind: 'MERGE_AUTHORS', authors: [pick(authors), pick(authors)], reason };
      case 2: {
        const author = pick(authors);
        const [held] = await store.read(listAuthorMentions, { ids: [author] });
        return { kind: 'SPLIT_AUTHOR', author, mentions: someOf(held?.mentions.flat() ?? []), reason };
      }
      case 3:
        return { kind: 'DISTINCT_AUTHORS', authors: [pick(authors), pick(authors)], reason };
      case 4:
        return { kind: 'MERGE_ARTICLES', articles: [pick(articles), pick(articles)], reason };
      case 5: {
        const article = pick(articles);
        const [held] = await store.read(findArticlesByIds, { ids: [article] });
        const keys = (held?.documents ?? []).map(({ id, index }) =>
          workMentionKey({ documentId: id, index }),
        );
        return { kind: 'SPLIT_ARTICLE', article, mentions: someOf(keys), reason };
      }
      case 6:
        return { kind: 'DISTINCT_ARTICLES', articles: [pick(articles), pick(articles)], reason };
      default:
        return {
          kind: 'REVIEW_CLAIM',
          ...pick(claims),
          verdict: random(2) === 0 ? 'APPROVE' : 'REJECT',
          reason,
        };
    }
  };
  try {
    if (random(6) === 0) {
      // One in ten is asked for by its number, which may have been taken back or never given.
      const decision =
        (random(10) > 0 && inForce[random(inForce.length || 1)]) || `decision:${1 + random(made + 1)}`;
      await revokeDecision(store, { decision, reason }, by);
      const at = inForce.indexOf(decision);
      if (at >= 0) inForce.splice(at, 1);
    } else inForce.push((await decide(store, await draw(), by)).id);
    return 'made';
  } catch (error) {
    if (!(error instanceof CurationError)) throw error;
    return error.code;
  }
}

/** Ids that were shown, with the mentions they stood for then. */
export type Shown = Map<string, readonly string[]>;

/** Remembers what ids stand for now. */
export async function rememberShown(
  store: GraphStore,
  { authors, articles }: Subjects,
  shown: Shown,
): Promise<void> {
  for (const { authorId, mentions } of await store.read(listAuthorMentions, { ids: [...authors] }))
    shown.set(authorId, mentions.flat());
  for (const { articleId, documents } of await store.read(findArticlesByIds, { ids: [...articles] }))
    shown.set(
      articleId,
      documents.map(({ id, index }) => workMentionKey({ documentId: id, index })),
    );
}

/**
 * Ids that lead nowhere though a mention they stood for is still there. A byline that has no counterpart in the
 * fullest one of its article is not, as when unlike articles are merged.
 */
export async function lostIds(store: GraphStore, shown: Shown): Promise<string[]> {
  const now: Shown = new Map();
  await rememberShown(store, await subjectsOf(store), now);
  const held = new Set([...now.values()].flat());
  const found = await resolveFormerIds(store, [...shown.keys()]);
  return [...shown]
    .filter(([id, keys]) => !found.has(id) && keys.some((key) => held.has(key)))
    .map(([id]) => id);
}
