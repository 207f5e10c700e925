import type {
  DocumentArticle,
  IssueFacts,
  JournalFacts,
  Section,
  SectionKind,
} from '../../domain/document.js';
import type { Language } from '../../domain/language.js';
import type { Span } from '../../domain/span.js';
import { detectLanguage } from '../../text/detect-language.js';
import { parseDate } from '../../text/parse-date.js';
import { seasonOf } from '../../text/season-of.js';
import { toAsciiDigits } from '../../text/to-ascii-digits.js';
import { readDoi } from '../layout/identifiers.js';
import { normalisePages } from '../layout/page-range.js';
import { inOrder, sectionAt } from '../layout/section-at.js';
import { yearsOf } from '../layout/years.js';
import { isNotation, type DecodedFields } from './decode-entry.js';

const KINDS: readonly (readonly [field: string, kind: SectionKind, list?: 'bibtex' | 'prose'])[] = [
  ['title', 'title'],
  ['author', 'byline', 'bibtex'],
  ['authors', 'byline', 'bibtex'],
  ['abstract', 'abstract'],
  ['keywords', 'keywords', 'prose'],
  ['keyword', 'keywords', 'prose'],
  ['author_keywords', 'keywords', 'prose'],
  ['affiliation', 'affiliation'],
];
/** `title_fa` and its relatives name the language of the value. */
const VARIANTS: readonly (readonly [suffix: string, language: Language | null])[] = [
  ['', null],
  ['_fa', 'fa'],
  ['-fa', 'fa'],
  ['_per', 'fa'],
  ['_en', 'en'],
  ['-en', 'en'],
];
/** Solar Hijri years are below this. */
const FIRST_GREGORIAN = 1600;

/** One entry of a bibliography as an article. */
export function entryArticle(
  raw: string,
  index: number,
  located: ReadonlyMap<string, Span>,
  decoded: DecodedFields,
): DocumentArticle {
  const issue = issueOf(decoded);
  return {
    index,
    sections: inOrder(sectionsOf(raw, located, decoded)),
    pages: pagesOf(
      decoded.get('pages') ?? decoded.get('page') ?? '',
      detectLanguage(decoded.get('title') ?? '') === 'fa',
    ),
    doi: readDoi(decoded.get('doi') ?? '') ?? readDoi(decoded.get('url') ?? ''),
    ...yearsOf(issue),
    receivedOn: null,
    acceptedOn: null,
    journal: journalOf(decoded),
    issue,
  };
}

function sectionsOf(
  raw: string,
  located: ReadonlyMap<string, Span>,
  decoded: DecodedFields,
): (Section | null)[] {
  // Beside the authors' own keywords, Scopus gives the terms of its index as `keywords`.
  const kinds = KINDS.filter(([field]) => field !== 'keywords' || !located.has('author_keywords'));
  return kinds.flatMap(([field, kind, list]) =>
    VARIANTS.map(([suffix, language]) => {
      const span = located.get(field + suffix);
      if (span === undefined) return null;
      const written = raw.slice(span.start, span.end);
      const section = sectionAt(raw, span, {
        kind,
        language: language ?? detectLanguage(decoded.get(field + suffix) ?? written) ?? 'en',
        ...(list === undefined ? {} : { list }),
      });
      const value = withOrcids(decoded.get(field + suffix), kind, decoded);
      // Variants of the author field are plain strings to the library; only known fields are decoded as names.
      const differs = isNotation(written) || value !== decoded.get(field + suffix);
      return section !== null && value !== undefined && differs ? { ...section, value } : section;
    }),
  );
}

const ORCID = /\d{4}-\d{4}-\d{4}-\d{3}[\dXx]/g;

/** Names of a byline with the ORCIDs of a field beside it, which programs write in their order, where all have one. */
function withOrcids(
  value: string | undefined,
  kind: SectionKind,
  decoded: DecodedFields,
): string | undefined {
  if (value === undefined || kind !== 'byline') return value;
  const orcids = (decoded.get('orcid') ?? decoded.get('orcid-numbers') ?? '').match(ORCID) ?? [];
  const names = value.split(/\sand\s/i).map((name) => name.trim());
  return orcids.length === names.length
    ? names.map((name, index) => `${name} ${orcids[index]!}`).join(' and ')
    : value;
}

function journalOf(decoded: DecodedFields): JournalFacts | null {
  const names = { fa: decoded.get('journal_fa') ?? null, en: decoded.get('journal_en') ?? null };
  const name = decoded.get('journal') ?? decoded.get('journaltitle') ?? null;
  if (name !== null) names[detectLanguage(name) ?? 'en'] ??= name;
  const issn = /[0-9]{4}-?[0-9]{3}[0-9x]/i.exec(toAsciiDigits(decoded.get('issn') ?? ''))?.[0] ?? null;
  if (names.fa === null && names.en === null && issn === null) return null;
  return { name: names, issn: issn === null ? null : `${issn.slice(0, 4)}-${issn.slice(-4)}`.toUpperCase() };
}

function issueOf(decoded: DecodedFields): IssueFacts | null {
  const date = decoded.get('date') ?? '';
  const year = yearIn(decoded.get('year') ?? '') ?? yearIn(date);
  const volume = numberIn(decoded.get('volume'));
  const number = numberIn(decoded.get('number') ?? decoded.get('issue'));
  if (year === null && volume === null && number === null) return null;
  return {
    serial: null,
    volume,
    number,
    season: seasonOf(decoded.get('issue') ?? decoded.get('month') ?? ''),
    calendar: year === null ? null : year < FIRST_GREGORIAN ? 'solar-hijri' : 'gregorian',
    year,
    publishedOn: parseDate(date)?.iso ?? null,
  };
}

function yearIn(text: string): number | null {
  const match = /(?<![0-9])(?:1[0-9]{3}|20[0-9]{2})(?![0-9])/.exec(toAsciiDigits(text));
  return match === null ? null : Number(match[0]);
}

function numberIn(text: string | undefined): number | null {
  const match = /^\s*(?:(?:no|vol)\.?\s*)?([0-9]{1,5})(?![0-9])/i.exec(toAsciiDigits(text ?? ''));
  return match === null ? null : Number(match[1]);
}

/** @param persian where numbers are printed whole, and some programs write the range from right to left */
function pagesOf(text: string, persian: boolean): string | null {
  const match = /([0-9]{1,6})(?:\s*[-\u2010-\u2015\u2212]+\s*([0-9]{1,6}))?/.exec(toAsciiDigits(text));
  return match === null ? null : normalisePages(match[1] ?? '', match[2], persian);
}
