import type { IssueFacts, JournalFacts, Section } from '../../domain/document.js';
import { detectLanguage } from '../../text/detect-language.js';
import { inOrder, sectionAt } from '../layout/section-at.js';
import type { CitationLine } from './citation-line.js';

/** "Doe J.", without the comma that divides family and given names. */
const INITIALS_LAST = /(?<![,\u060c]) ((?:\p{Lu}\.?[ -]?){1,3})$/u;

/** Title and names of the citation fill in where the page shows none of its own. */
export function citedSections(raw: string, citation: CitationLine, sections: readonly Section[]): Section[] {
  const title = sectionAt(raw, citation.title, { kind: 'title' });
  const titled = sections.some((section) => section.kind === 'title' && section.language === title?.language);
  const named = sections.some((section) => section.kind === 'byline');
  const names = citation.names.map((name) => {
    const section = sectionAt(raw, name, { kind: 'byline', list: 'bibtex' });
    const written = raw.slice(name.start, name.end);
    const value = written.replace(INITIALS_LAST, ', $1');
    return section === null || value === written ? section : { ...section, value };
  });
  return inOrder([titled ? null : title, ...(named ? [] : names)]);
}

export function citedJournal(raw: string, citation: CitationLine | null): JournalFacts | null {
  if (citation?.journal == null) return null;
  const name = raw.slice(citation.journal.start, citation.journal.end).replace(/\s+/gu, ' ').trim();
  const persian = detectLanguage(name) === 'fa';
  return { name: { fa: persian ? name : null, en: persian ? null : name }, issn: null };
}

export function citedIssue(citation: CitationLine | null): IssueFacts | null {
  if (citation === null) return null;
  const calendar = citation.year < 1600 ? 'solar-hijri' : 'gregorian';
  return {
    serial: null,
    volume: citation.volume,
    number: citation.number,
    season: null,
    calendar,
    year: citation.year,
    publishedOn: null,
  };
}

/** The facts printed on the page, completed by those of the citation. */
export function withCitedIssue(page: IssueFacts | null, cited: IssueFacts | null): IssueFacts | null {
  if (page === null || cited === null) return page ?? cited;
  const dated = page.year === null ? cited : page;
  return {
    ...page,
    volume: page.volume ?? cited.volume,
    number: page.number ?? cited.number,
    calendar: dated.calendar,
    year: dated.year,
  };
}
