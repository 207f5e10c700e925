import type { RecordAuthor } from '../domain/article-record.js';
import type { Bilingual } from '../domain/bilingual.js';
import type { ResolvedAuthorship } from '../domain/resolved-article.js';
import { nameSkeleton } from '../text/name-skeleton.js';
import type { ArticleMention } from './article-mention.js';
import { resolveAffiliation } from './resolve-affiliation.js';

/** A byline entry of a merged article whose person is not known yet. */
export type UnresolvedAuthorship = Omit<ResolvedAuthorship, 'authorId'>;

/**
 * One byline from those of all mentions: the fullest list, completed from the others: by position where the lists
 * are equally long, else by name.
 *
 * @param mentions of one work, most trusted first
 */
export function mergeAuthors(mentions: readonly ArticleMention[]): UnresolvedAuthorship[] {
  const bylines = mentions.map(({ article }) => article.authors.toSorted((a, b) => a.position - b.position));
  const fullest = bylines.reduce<readonly RecordAuthor[]>(
    (best, byline) => (byline.length > best.length ? byline : best),
    [],
  );
  return fullest.map((author, index) => {
    const same = bylines
      .map((byline) => (byline === fullest ? author : findSame(author, index, fullest.length, byline)))
      .filter((found) => found !== undefined);
    const affiliations = same.map((found) => found.affiliations).find((list) => list.length > 0) ?? [];
    return {
      position: index + 1,
      corresponding: same.some((found) => found.corresponding),
      nameAsPrinted: firstNames(author.name, same),
      affiliations: affiliations.map(resolveAffiliation).filter((affiliation) => affiliation !== null),
    };
  });
}

function findSame(
  author: RecordAuthor,
  index: number,
  count: number,
  byline: readonly RecordAuthor[],
): RecordAuthor | undefined {
  const keys = skeletons(author.name);
  const byName = byline.find(({ name }) => skeletons(name).some((key) => keys.includes(key)));
  if (byName !== undefined) return byName;
  const opposite = byline[index];
  // By position only where the lists run parallel and the name found there belongs to nobody else.
  return byline.length === count ? opposite : undefined;
}

function firstNames(own: Bilingual, same: readonly RecordAuthor[]): Bilingual {
  const first = (language: 'fa' | 'en'): string | null =>
    own[language] ?? same.map(({ name }) => name[language]).find((name) => name !== null) ?? null;
  return { fa: first('fa'), en: first('en') };
}

function skeletons(name: Bilingual): string[] {
  return [name.fa, name.en]
    .map((form) => (form === null ? '' : nameSkeleton(form)))
    .filter((key) => key !== '');
}
