import { nameSkeleton } from '../text/name-skeleton.js';
import { comparisonKey } from '../text/comparison-key.js';
import type { ArticleMention } from './article-mention.js';
import { containment, contentShingles } from './content-shingles.js';
import { issuePlaces, journalKeys } from './journal-key.js';
import { pageRange } from './page-range.js';
import { sameByline } from './same-byline.js';
import { titleKeys } from './title-keys.js';
import { placeKeys, workKeys } from './work-keys.js';

/** A mention with what comparing needs, computed once. */
export interface PreparedMention {
  readonly mention: ArticleMention;
  readonly keys: readonly string[];
  readonly places: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly journals: ReadonlySet<string>;
  /** Places of the issue in the run of any journal. */
  readonly issues: ReadonlySet<string>;
  readonly authors: ReadonlySet<string>;
  readonly shingles: { readonly fa: ReadonlySet<number>; readonly en: ReadonlySet<number> };
}

/** Shares of word triples; two different abstracts of the shared corpus stay below 0.03. */
const SAME_CONTENT = 0.4;
/** Damage breaks most triples of the same text, and makes none of different ones alike. */
const SAME_DAMAGED_CONTENT = 0.2;
const NOTABLE_DAMAGE = 0.03;
const DISSIMILAR_CONTENT = 0.1;
const FEWEST_SHINGLES = 12;

export function prepareMention(mention: ArticleMention): PreparedMention {
  const { article, journal, issue } = mention;
  const titles = [article.title.fa, article.title.en].filter((title) => title !== null);
  const journals = journalKeys(journal);
  const issues = journals.flatMap((name) => issuePlaces(issue).map((place) => `${name}/${place}`));
  return {
    mention,
    journals: new Set(journals),
    issues: new Set(issuePlaces(issue)),
    keys: workKeys(mention),
    places: new Set(placeKeys(mention)),
    titles: new Set(
      titles.flatMap((title) => {
        const keys = titleKeys(title);
        return keys.length === 0 ? issues.map((place) => `${comparisonKey(title)}@${place}`) : keys;
      }),
    ),
    authors: new Set(
      article.authors
        .flatMap(({ name }) => [name.fa, name.en])
        .map((name) => (name === null ? '' : nameSkeleton(name)))
        .filter((key) => key !== ''),
    ),
    shingles: {
      fa: contentShingles(article.abstract.fa ?? ''),
      en: contentShingles(article.abstract.en ?? ''),
    },
  };
}

/**
 * How strongly two mentions are shown to be one work: 4 by DOI, 3 by place in the journal, 2 by title, 1.5 by authors,
 * pages and year, up to 1 by content (the share of it), 0 not at all.
 */
export function sameWork(a: PreparedMention, b: PreparedMention): number {
  if (contradict(a, b)) return 0;
  if (a.mention.article.doi !== null && sameText(a.mention.article.doi, b.mention.article.doi)) return 4;
  if (shareOne(a.places, b.places)) return 3;
  const content = contentOverlap(a, b);
  const damaged = Math.max(a.mention.article.damage, b.mention.article.damage) > NOTABLE_DAMAGE;
  if (shareOne(a.titles, b.titles) && titleIsBacked(a, b, content)) return 2;
  if (sameByline(a.mention, b.mention) && (content === null || content >= DISSIMILAR_CONTENT)) return 1.5;
  return content !== null && content >= (damaged ? SAME_DAMAGED_CONTENT : SAME_CONTENT) ? content : 0;
}

/** Whether two mentions cannot be one work, whatever else they share. */
export function contradict(a: PreparedMention, b: PreparedMention): boolean {
  const [one, other] = [a.mention.article, b.mention.article];
  if (one.doi !== null && other.doi !== null) return !sameText(one.doi, other.doi);
  const pagesDiffer =
    pageRange(one.pages) !== null && pageRange(other.pages) !== null && one.pages !== other.pages;
  if (!pagesDiffer || !shareOne(a.journals, b.journals) || !shareOne(a.issues, b.issues)) return false;
  return (contentOverlap(a, b) ?? 0) < SAME_CONTENT;
}

/** What two mentions show of each other when they are not shown to be one work. */
export function resemblance(
  a: PreparedMention,
  b: PreparedMention,
): { readonly isContradiction: boolean; readonly content: number | null } {
  return { isContradiction: contradict(a, b), content: contentOverlap(a, b) };
}

/** One title is borne by two works now and then: authors or content have to agree where both are known. */
function titleIsBacked(a: PreparedMention, b: PreparedMention, content: number | null): boolean {
  if (a.authors.size > 0 && b.authors.size > 0)
    return shareOne(a.authors, b.authors) || (content ?? 0) >= SAME_CONTENT;
  return content === null || content >= DISSIMILAR_CONTENT;
}

/** The larger overlap of the two languages; `null` when no language has enough text on both sides. */
function contentOverlap(a: PreparedMention, b: PreparedMention): number | null {
  const fa = containment(a.shingles.fa, b.shingles.fa, FEWEST_SHINGLES);
  const en = containment(a.shingles.en, b.shingles.en, FEWEST_SHINGLES);
  return fa === null ? en : en === null ? fa : Math.max(fa, en);
}

function shareOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}

function sameText(a: string, b: string | null): boolean {
  return b !== null && a.toLowerCase() === b.toLowerCase();
}
