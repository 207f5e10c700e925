import type { MentionReference } from '../domain/decision.js';
import type { Id } from '../domain/ids.js';
import { placesOf } from '../resolution/locate-mention.js';
import type { HeldArticle, IdentityReader } from '../pipeline/identity-reader.js';
import { BadInputError, UnknownIdError } from './errors.js';

/** An author or article that a decision is about, as the mentions it is made of. */
export interface Subject {
  readonly id: Id<'author'> | Id<'article'>;
  /** Mentions that are one entry of a byline, or one article of a document: they can only be moved together. */
  readonly entries: readonly (readonly MentionReference[])[];
}

/** @throws UnknownIdError when the graph does not hold it */
export async function readArticleSubject(id: Id<'article'>, reader: IdentityReader): Promise<Subject> {
  const [article] = await reader.articlesByIds([id]);
  if (article === undefined) throw new UnknownIdError(id);
  return {
    id,
    entries: article.mentions
      .map((mention) => placesOf(mention).work)
      .map(({ key, label }) => [{ key, label }]),
  };
}

/**
 * @throws UnknownIdError when the graph does not hold it
 * @throws BadInputError when the graph was filled by a version that kept no mentions
 */
export async function readAuthorSubject(id: Id<'author'>, reader: IdentityReader): Promise<Subject> {
  const [author] = await reader.authorsByIds([id]);
  if (author === undefined) throw new UnknownIdError(id);
  const articleIds = [...new Set(author.mentions.map(({ articleId }) => articleId))];
  const labels = labelsOf(await reader.articlesByIds(articleIds));
  const entries = author.mentions.map(({ mentionKeys }) =>
    mentionKeys.map((key) => ({ key, label: labels.get(key) ?? '' })),
  );
  if (entries.some((entry) => entry.length === 0))
    throw new BadInputError(
      `The bylines of ${id} were stored by an earlier version: ingest their documents again, then decide.`,
    );
  return { id, entries };
}

/** The keys of all mentions of a subject. */
export function keysOf({ entries }: Subject): string[] {
  return entries.flat().map(({ key }) => key);
}

function labelsOf(articles: readonly HeldArticle[]): ReadonlyMap<string, string> {
  return new Map(
    articles
      .flatMap(({ mentions }) => mentions)
      .flatMap((mention) => placesOf(mention).bylines)
      .map(({ key, label }) => [key, label]),
  );
}
