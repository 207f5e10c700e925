import type { RecordAuthor } from '../../domain/article-record.js';
import type { Language } from '../../domain/language.js';
import { comparisonKey } from '../../text/comparison-key.js';
import type { Extractor } from '../extractor.js';
import type { ArticleReading } from '../reading/article-reading.js';
import { joinBylines, type JoinedName } from './join-bylines.js';
import { readAffiliations, type PrintedAffiliation } from './read-affiliations.js';
import { splitByline, type BylineName } from './split-byline.js';

/** Authors in byline order with both forms of their names, the corresponding mark and their affiliations. */
export const authorExtractor: Extractor = {
  name: 'authors',
  extract(reading) {
    const names = joinBylines({ fa: bylineOf(reading, 'fa'), en: bylineOf(reading, 'en') });
    const affiliations = readAffiliations(reading);
    return { authors: names.map((name, index) => toAuthor(name, index, names.length, affiliations)) };
  },
};

function bylineOf({ document, article }: ArticleReading, language: Language): BylineName[] {
  return article.sections
    .filter((section) => section.kind === 'byline' && section.language === language)
    .flatMap((section) =>
      splitByline(section.value ?? document.raw.slice(section.start, section.end), section.list),
    );
}

function toAuthor(
  name: JoinedName,
  index: number,
  authorCount: number,
  affiliations: readonly PrintedAffiliation[],
): RecordAuthor {
  const own = (['fa', 'en'] as const).flatMap((language) =>
    ownAffiliations(
      { marks: name.marks[language], bracketed: name.bracketed[language].map(comparisonKey) },
      index,
      authorCount,
      affiliations.filter((affiliation) => affiliation.language === language),
    ),
  );
  return {
    name: name.name,
    position: index + 1,
    corresponding:
      name.corresponding || own.some((affiliation) => affiliation.corresponding && own.length < 3),
    affiliations: [...new Set(own.map(({ text }) => text))],
  };
}

/** By the brackets behind the name or the numbers beside it; without numbers all share a single one, and as many as authors go in order. */
function ownAffiliations(
  { marks, bracketed }: { readonly marks: readonly string[]; readonly bracketed: readonly string[] },
  index: number,
  authorCount: number,
  all: readonly PrintedAffiliation[],
): readonly PrintedAffiliation[] {
  const own = all.filter(({ bracketKey }) => bracketKey !== null && bracketed.includes(bracketKey));
  if (own.length > 0) return own;
  const printed = all.filter(({ bracketKey }) => bracketKey === null);
  const marked = printed.filter(({ mark }) => mark !== null && marks.includes(mark));
  if (marked.length > 0) return marked;
  if (printed.length === 1) {
    const [only] = printed;
    return only === undefined ? [] : [{ ...only, corresponding: only.corresponding && authorCount === 1 }];
  }
  return printed.length === authorCount ? printed.slice(index, index + 1) : [];
}
