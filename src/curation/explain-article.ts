import type { Bilingual } from '../domain/bilingual.js';
import type { Id } from '../domain/ids.js';
import type { GraphStore } from '../graph/graph-store.js';
import { createDecisionLoader } from '../pipeline/decision-loader.js';
import { readIdentity } from '../pipeline/read-identity.js';
import { byTrust, type ArticleMention } from '../resolution/article-mention.js';
import { workMentionKey } from '../resolution/mention-key.js';
import { prepareMention, sameWork, type PreparedMention } from '../resolution/same-work.js';
import { isContentKey } from '../resolution/work-keys.js';
import { UnknownIdError } from './errors.js';
import { withStanding, type ListedDecision } from './list-decisions.js';
import { mergesBetween } from './merges-between.js';
import { resolveFormerIds } from './resolve-former-ids.js';

/** The article as one document shows it. */
export interface ExplainedMention {
  /** What a split takes. */
  readonly key: string;
  readonly documentId: Id<'document'>;
  readonly title: Bilingual;
  readonly pages: string | null;
  readonly doi: string | null;
  readonly year: number | null;
  /** Share of damaged words, 0 to 1: the least damaged mention is preferred. */
  readonly damage: number;
}

/** Why one mention shows the work that another shows. */
export interface ArticleLink {
  readonly mention: string;
  readonly with: string;
  readonly because: 'DOI' | 'PLACE' | 'TITLE' | 'CONTENT' | 'DECISION' | 'OTHERS';
  /** Identity keys that both have: of a DOI, a place in a journal or a title. */
  readonly shared: readonly string[];
  /** Merges in force between the two. */
  readonly decisions: readonly Id<'decision'>[];
}

export interface ArticleExplanation {
  /** The id the article has now. */
  readonly id: Id<'article'>;
  /** The most trusted first. */
  readonly mentions: readonly ExplainedMention[];
  /** Forms of the title, each once. */
  readonly variants: readonly string[];
  /** All that was decided about any of the mentions, in the order of the decisions. */
  readonly decisions: readonly ListedDecision[];
  readonly links: readonly ArticleLink[];
}

/** @throws UnknownIdError when no article has or had the id */
export async function explainArticle(
  store: Pick<GraphStore, 'read'>,
  id: string,
): Promise<ArticleExplanation> {
  const current = (await resolveFormerIds(store, [id])).get(id);
  const reader = readIdentity({ run: (query, parameters) => store.read(query, parameters) });
  const [article] = current?.startsWith('article:')
    ? await reader.articlesByIds([current as Id<'article'>])
    : [];
  if (article === undefined) throw new UnknownIdError(id);
  const mentions = article.mentions.toSorted(byTrust);
  const loader = createDecisionLoader(reader);
  await loader.follow(mentions.map(workMentionKey));
  const own = new Set(mentions.map(workMentionKey));
  const decisions = loader.decisions
    .filter(({ now }) => now.flat().some((key) => own.has(key)))
    .toSorted((a, b) => a.decision.sequence - b.decision.sequence);
  const prepared = mentions.map(prepareMention);
  return {
    id: article.id,
    mentions: mentions.map(explained),
    variants: [
      ...new Set(
        mentions.flatMap(({ article: { title } }) => [title.fa, title.en]).filter((title) => title !== null),
      ),
    ],
    decisions: await withStanding(store, decisions),
    links: prepared.slice(1).map((one, index) => {
      const { other, strength } = strongest(one, prepared.slice(0, index + 1));
      const [key, partner] = [workMentionKey(one.mention), workMentionKey(other.mention)];
      const merges = mergesBetween([key], [partner], decisions, 'articles');
      return {
        mention: key,
        with: partner,
        because: strength > 0 ? reasonOf(strength) : merges.length > 0 ? 'DECISION' : 'OTHERS',
        shared: one.keys.filter((shared) => !isContentKey(shared) && other.keys.includes(shared)),
        decisions: merges,
      };
    }),
  };
}

function explained({ article, documentId, index }: ArticleMention): ExplainedMention {
  const { title, pages, doi, year, damage } = article;
  return { key: workMentionKey({ documentId, index }), documentId, title, pages, doi, year, damage };
}

/** Which of the mentions before it shows most clearly the same work; the first of them where none does by itself. */
function strongest(
  one: PreparedMention,
  before: readonly PreparedMention[],
): { readonly other: PreparedMention; readonly strength: number } {
  return before
    .map((other) => ({ other, strength: sameWork(one, other) }))
    .reduce((best, next) => (next.strength > best.strength ? next : best));
}

/** As `sameWork` counts. */
function reasonOf(strength: number): ArticleLink['because'] {
  if (strength === 4) return 'DOI';
  if (strength === 3) return 'PLACE';
  return strength === 2 ? 'TITLE' : 'CONTENT';
}
