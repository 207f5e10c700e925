import { toId } from '../domain/ids.js';
import type { Id } from '../domain/ids.js';
import { comparisonKey } from '../text/comparison-key.js';
import { nameSkeleton } from '../text/name-skeleton.js';
import { slug } from '../text/slug.js';
import type { ArticleMention } from './article-mention.js';
import { issueId, issuePlaces, journalId } from './journal-key.js';
import { shortHash } from './short-hash.js';
import { pageRange } from './page-range.js';

const LONGEST_TITLE_KEY = 60;

/**
 * The id of a work from the most authoritative identity any of its mentions shows: DOI; journal, issue and page
 * range; title; text. Depends on the set of mentions only.
 *
 * @param mentions of one work, most trusted first
 */
export function articleId(mentions: readonly ArticleMention[]): Id<'article'> {
  const doi = mentions
    .map(({ article }) => article.doi?.toLowerCase().replace(/[\s\p{C}]+/gu, '') ?? '')
    .find((value) => value !== '');
  if (doi !== undefined) return toId('article', doi);
  const place = mentions.map(placeId).find((value) => value !== null);
  if (place !== undefined) return toId('article', place);
  const title = mentions.map(titleId).find((value) => value !== null);
  if (title !== undefined) return toId('article', title);
  return toId('article', textId(mentions[0]!));
}

function placeId({ article, journal, issue }: ArticleMention): string | null {
  const range = pageRange(article.pages);
  const journalName = journal === null ? null : journalId(journal);
  if (range === null || journalName === null || issuePlaces(issue).length === 0) return null;
  return `${issueId(journalName, issue!)!.slice('issue:'.length)}/${range.replace(/\s+/g, '')}`;
}

/** Works of one title are told apart by the rest of what is known about them. */
function titleId(mention: ArticleMention): string | null {
  const { article, journal, issue } = mention;
  const title = article.title.en ?? article.title.fa;
  if (title === null || comparisonKey(title) === '') return null;
  const first = article.authors[0]?.name;
  const rest = [
    comparisonKey(title),
    nameSkeleton(first?.fa ?? first?.en ?? ''),
    article.year ?? '',
    article.pages ?? '',
    journal === null ? '' : journalId(journal),
    issuePlaces(issue).join(' '),
    // Two pages without authors may bear one title over different texts.
    comparisonKey(article.abstract.en ?? article.abstract.fa ?? ''),
  ];
  return [slug(title, LONGEST_TITLE_KEY), shortHash(rest.join('\n'))].filter((part) => part !== '').join('-');
}

function textId({ article, documentId, index }: ArticleMention): string {
  const text = comparisonKey(article.abstract.en ?? article.abstract.fa ?? '');
  // Nothing but its place in a document identifies an article without title, text and pages.
  return `text-${shortHash(text === '' ? `${documentId}#${index}` : text, 12)}`;
}
