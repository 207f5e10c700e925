import type { Bilingual } from '../domain/bilingual.js';
import type { Id } from '../domain/ids.js';
import type { GraphStore } from '../graph/graph-store.js';
import { createDecisionLoader } from '../pipeline/decision-loader.js';
import { readIdentity } from '../pipeline/read-identity.js';
import type { AuthorMention } from '../resolution/author-mention.js';
import type { Feature } from '../resolution/person-score/feature.js';
import { profileOfMentions } from '../resolution/person-score/person-profile.js';
import { scoreProfiles, type PersonScore } from '../resolution/person-score/score-persons.js';
import { UnknownIdError } from './errors.js';
import { withStanding, type ListedDecision } from './list-decisions.js';
import { mergesBetween } from './merges-between.js';
import { resolveFormerIds } from './resolve-former-ids.js';

/** A byline entry of the author. */
export interface ExplainedByline {
  readonly articleId: Id<'article'>;
  readonly position: number;
  /** Keys of the entries of single documents it was merged from: what a split takes. */
  readonly mentionKeys: readonly string[];
  readonly name: Bilingual;
  readonly affiliations: readonly string[];
  readonly year: number | null;
}

/** A form of the name, and how often bylines print it. */
export interface NameVariant {
  readonly name: string;
  readonly count: number;
}

/** Why bylines under one form of the name are the same person's as those under the most usual one. */
export interface AuthorLink {
  readonly name: string;
  readonly with: string;
  /** Both forms stand in one byline. */
  readonly isPrintedTogether: boolean;
  /** Merges in force between the two. */
  readonly decisions: readonly Id<'decision'>[];
  /** What the bylines under the two forms show of each other. */
  readonly outcome: PersonScore['outcome'];
  readonly score: number;
  readonly features: readonly Feature[];
}

export interface AuthorExplanation {
  /** The id the author has now. */
  readonly id: Id<'author'>;
  readonly bylines: readonly ExplainedByline[];
  /** The most usual first. */
  readonly variants: readonly NameVariant[];
  /** All that was decided about any of the bylines, in the order of the decisions. */
  readonly decisions: readonly ListedDecision[];
  readonly links: readonly AuthorLink[];
}

/** More forms than a person has: of a longer list the rarest are not explained. */
const MOST_LINKS = 30;

/** @throws UnknownIdError when nobody has or had the id */
export async function explainAuthor(store: Pick<GraphStore, 'read'>, id: string): Promise<AuthorExplanation> {
  const current = (await resolveFormerIds(store, [id])).get(id);
  const reader = readIdentity({ run: (query, parameters) => store.read(query, parameters) });
  const [author] = current?.startsWith('author:') ? await reader.authorsByIds([current as Id<'author'>]) : [];
  if (author === undefined) throw new UnknownIdError(id);
  const mentions = author.mentions.toSorted((a, b) =>
    a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.position - b.position,
  );
  const loader = createDecisionLoader(reader);
  await loader.follow(mentions.flatMap(({ mentionKeys }) => mentionKeys));
  const own = new Set(mentions.flatMap(({ mentionKeys }) => mentionKeys));
  const decisions = loader.decisions
    .filter(({ now }) => now.flat().some((key) => own.has(key)))
    .toSorted((a, b) => a.decision.sequence - b.decision.sequence);
  const byForm = mentionsByForm(mentions);
  const [usual, ...others] = [...byForm].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return {
    id: author.id,
    bylines: mentions.map(({ articleId, position, mentionKeys, name, affiliations, year }) => ({
      articleId,
      position,
      mentionKeys,
      name,
      affiliations,
      year,
    })),
    variants: [usual!, ...others].map(([name, printing]) => ({ name, count: printing.length })),
    decisions: await withStanding(store, decisions),
    links: others.slice(0, MOST_LINKS).map(([name, printing]) => {
      const { outcome, score, features } = scoreProfiles(
        profileOfMentions(printing, [name]),
        profileOfMentions(usual![1], [usual![0]]),
      );
      const keysOf = (list: readonly AuthorMention[]) => list.flatMap(({ mentionKeys }) => mentionKeys);
      return {
        name,
        with: usual![0],
        isPrintedTogether: printing.some((mention) => usual![1].includes(mention)),
        decisions: mergesBetween(keysOf(printing), keysOf(usual![1]), decisions, 'authors'),
        outcome,
        score,
        features,
      };
    }),
  };
}

function mentionsByForm(mentions: readonly AuthorMention[]): Map<string, AuthorMention[]> {
  const byForm = new Map<string, AuthorMention[]>();
  for (const mention of mentions) {
    const names = [mention.name, ...mention.variants].flatMap(({ fa, en }) => [fa, en]);
    for (const name of new Set(names)) {
      if (name === null) continue;
      const known = byForm.get(name);
      if (known === undefined) byForm.set(name, [mention]);
      else known.push(mention);
    }
  }
  return byForm;
}
