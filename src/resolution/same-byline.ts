import { nameSkeleton } from '../text/name-skeleton.js';
import { normalise } from '../text/normalise.js';
import { tokenise } from '../text/tokenise.js';
import type { ArticleMention } from './article-mention.js';
import { journalKeys } from './journal-key.js';
import { pageRange } from './page-range.js';

/** A year of the solar calendar reaches into two of the other. */
const MOST_YEARS_APART = 1;
const SHORTEST_SKELETON = 4;
/** Of the telling words of the shorter title. */
const SAME_TITLE = 0.7;
const SHORTEST_WORD = 4;

/** The keys under which two sources meet that print the same authors and pages, whatever the language of the rest. */
export function bylineKeys({ article }: ArticleMention): string[] {
  const range = pageRange(article.pages);
  if (range === null) return [];
  return skeletonsOf(article.authors[0]).map((name) => `by:${name}/${range}`);
}

/**
 * Whether authors, pages and year are those of one work: a table of contents in one language and a reference in the
 * other share nothing else. Titles and journals in one language must not differ; where no title can be compared,
 * several authors or the number of the issue have to agree besides.
 */
export function sameByline(a: ArticleMention, b: ArticleMention): boolean {
  const shared = new Set(bylineKeys(a));
  if (!bylineKeys(b).some((key) => shared.has(key))) return false;
  const [one, other] = [a.article, b.article];
  if (one.year === null || other.year === null || Math.abs(one.year - other.year) > MOST_YEARS_APART)
    return false;
  if (one.authors.length !== other.authors.length) return false;
  const areTheSame = one.authors.every((author, index) => {
    const names = skeletonsOf(author);
    return skeletonsOf(other.authors[index]).some((name) => names.includes(name));
  });
  if (!areTheSame || journalsDiffer(a, b)) return false;
  const title = titleOverlap(a, b);
  return title === null ? one.authors.length > 1 || sameNumber(a, b) : title >= SAME_TITLE;
}

function skeletonsOf(author: ArticleMention['article']['authors'][number] | undefined): string[] {
  return [author?.name.fa ?? null, author?.name.en ?? null]
    .map((name) => (name === null ? '' : nameSkeleton(name)))
    .filter((skeleton) => skeleton.length >= SHORTEST_SKELETON);
}

/** Both name the journal in one language, by names or numbers that have nothing in common. */
function journalsDiffer({ journal: one }: ArticleMention, { journal: other }: ArticleMention): boolean {
  if (one === null || other === null) return false;
  const keys = new Set(journalKeys(one));
  if (journalKeys(other).some((key) => keys.has(key))) return false;
  return (
    (one.name.fa !== null && other.name.fa !== null) ||
    (one.name.en !== null && other.name.en !== null) ||
    (one.issn !== null && other.issn !== null)
  );
}

/** A serial is the number of some other source, and a volume with its number is not. */
function sameNumber({ issue: one }: ArticleMention, { issue: other }: ArticleMention): boolean {
  const numbers = [one?.serial, one?.number].filter((number) => number !== undefined && number !== null);
  return [other?.serial, other?.number].some((number) => number !== undefined && numbers.includes(number!));
}

/** Share of the shorter title's telling words that the other has too; `null` without two titles in one language. */
function titleOverlap({ article: one }: ArticleMention, { article: other }: ArticleMention): number | null {
  const overlaps = (['fa', 'en'] as const).flatMap((language) => {
    const [a, b] = [wordsOf(one.title[language]), wordsOf(other.title[language])];
    if (a.size === 0 || b.size === 0) return [];
    const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
    return [[...fewer].filter((word) => more.has(word)).length / fewer.size];
  });
  return overlaps.length === 0 ? null : Math.max(...overlaps);
}

function wordsOf(title: string | null): Set<string> {
  const words = title === null ? [] : tokenise(normalise(title)).map(({ text }) => text);
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD));
}
