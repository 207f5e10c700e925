import type { RecordAuthor } from '../../domain/article-record.js';
import type { Language } from '../../domain/language.js';
import { comparisonKey } from '../../text/comparison-key.js';
import type { Extractor } from '../extractor.js';
import type { ArticleReading } from '../reading/article-reading.js';
import { joinBylines, type JoinedName } from './join-bylines.js';
import { readAffiliations, type PrintedAffiliation } from './read-affiliations.js';
import { splitByline, type BylineName } from './split-byline.js';

/** Letters a note holds besides the name: "to", "address". */
const LONGEST_REST = 16;

/** Authors in byline order with both forms of their names, the corresponding mark and their affiliations. */
export const authorExtractor: Extractor = {
  name: 'authors',
  extract(reading) {
    const names = joinBylines({ fa: bylineOf(reading, 'fa'), en: bylineOf(reading, 'en') });
    const { notes, affiliations } = partNotes(readAffiliations(reading), names);
    return {
      authors: names.map((name, index) => {
        const author = toAuthor(name, index, names.length, affiliations);
        return notes.some((note) => isNamed(note, name)) ? { ...author, corresponding: true } : author;
      }),
    };
  },
};

/** Lines that only say by name who is to be written to are no affiliations. */
function partNotes(
  printed: readonly PrintedAffiliation[],
  names: readonly JoinedName[],
): { notes: readonly string[]; affiliations: readonly PrintedAffiliation[] } {
  const isNote = ({ text, corresponding }: PrintedAffiliation): boolean => {
    const key = comparisonKey(text);
    const named = names.flatMap(keysOf).filter((name) => key.includes(name));
    const rest = key.length - named.reduce((sum, name) => sum + name.length, 0);
    return corresponding && named.length > 0 && rest <= LONGEST_REST;
  };
  return {
    notes: printed.filter(isNote).map(({ text }) => comparisonKey(text)),
    affiliations: printed.filter((affiliation) => !isNote(affiliation)),
  };
}

function isNamed(note: string, name: JoinedName): boolean {
  return keysOf(name).some((key) => note.includes(key));
}

function keysOf({ name }: JoinedName): string[] {
  return [name.fa, name.en].flatMap((form) => (form === null ? [] : [comparisonKey(form)]));
}

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
    ...(name.orcid === null ? {} : { orcid: name.orcid }),
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
