import type { DocumentArticle, IssueFacts, JournalFacts, Section } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { detectLanguage } from '../../text/detect-language.js';
import { readBlocks, type Block } from '../layout/block.js';
import type { readHeading } from '../layout/heading.js';
import { inOrder, sectionAt } from '../layout/section-at.js';
import { yearsOf } from '../layout/years.js';
import type { ParsedText, SourceText } from '../source.js';
import { blockSections } from './block-sections.js';
import { readCitationLine, type CitationLine } from './citation-line.js';
import { readPageFacts } from './page-facts.js';
import { wordCounts } from './word-counts.js';

/** What a format knows beyond the generic reading. */
export interface ArticlePageTraits {
  /** How headings are recognised. */
  readonly headingOf: typeof readHeading;
  readonly noise: readonly Span[];
}

/** Reads a text that holds one article, by its headings. */
export function parseArticlePage({ raw, lines }: SourceText, traits: ArticlePageTraits): ParsedText {
  const noisy = new Set(traits.noise.map((span) => span.start));
  const read = lines.filter((line) => !noisy.has(line.full.start));
  const blocks = readBlocks(raw, read, traits.headingOf);
  const facts = readPageFacts(raw, blocks);
  const citation = findCitation(raw, blocks);
  const sections: Section[] = [];
  for (const block of blocks) {
    const fragments = block.fragments.filter(
      (fragment) => !facts.lines.has(fragment.line.index) && fragment.line.index !== citation?.line,
    );
    const references = block.heading?.kind === 'references';
    sections.push(...blockSections(raw, references ? block : { ...block, fragments }, sections));
  }
  const cited = citation === null ? [] : citedSections(raw, citation.read, sections);
  const issue = facts.issue ?? citedIssue(citation?.read ?? null);
  const article: DocumentArticle = {
    index: 0,
    sections: inOrder([...sections, ...cited]),
    pages: facts.pages ?? citation?.read.pages ?? null,
    doi: facts.doi ?? citation?.read.doi ?? null,
    ...yearsOf(issue?.year == null ? (citedIssue(citation?.read ?? null) ?? issue) : issue),
    receivedOn: facts.dates.received ?? null,
    acceptedOn: facts.dates.accepted ?? null,
  };
  const journal = facts.journal ?? citedJournal(raw, citation?.read ?? null);
  return { noise: traits.noise, journal, issue, articles: [article], diagnostics: [] };
}

/** The citation of the article itself stands under its own heading, or around the abstract. */
function findCitation(raw: string, blocks: readonly Block[]): { read: CitationLine; line: number } | null {
  let words: ReadonlyMap<string, number> | null = null;
  for (const block of blocks) {
    const kind = block.heading?.kind ?? null;
    if (kind === 'body' || kind === 'references') continue;
    const announced = kind === 'citation';
    const spans =
      announced && block.fragments.length > 0
        ? [
            {
              start: block.fragments[0]!.start,
              end: block.fragments.at(-1)!.end,
              line: block.fragments[0]!.line,
            },
            ...block.fragments,
          ]
        : block.fragments.filter((fragment) => fragment.line.bullet === null);
    for (const span of spans) {
      if (!announced && !/[()]/.test(raw.slice(span.start, Math.min(span.end, span.start + 1200)))) continue;
      words ??= wordCounts(raw);
      const read = readCitationLine(raw, span, words);
      if (read !== null) return { read, line: span.line.index };
    }
  }
  return null;
}

/** Title and names of the citation fill in where the page shows none of its own. */
function citedSections(raw: string, citation: CitationLine, sections: readonly Section[]): Section[] {
  const title = sectionAt(raw, citation.title, { kind: 'title' });
  const titled = sections.some((section) => section.kind === 'title' && section.language === title?.language);
  const named = sections.some((section) => section.kind === 'byline');
  const names = citation.names.map((name) => sectionAt(raw, name, { kind: 'byline', list: 'bibtex' }));
  return inOrder([titled ? null : title, ...(named ? [] : names)]);
}

function citedJournal(raw: string, citation: CitationLine | null): JournalFacts | null {
  if (citation?.journal == null) return null;
  const name = raw.slice(citation.journal.start, citation.journal.end).replace(/\s+/gu, ' ').trim();
  const persian = detectLanguage(name) === 'fa';
  return { name: { fa: persian ? name : null, en: persian ? null : name }, issn: null };
}

function citedIssue(citation: CitationLine | null): IssueFacts | null {
  if (citation === null) return null;
  const calendar = citation.year < 1600 ? 'solar-hijri' : 'gregorian';
  return {
    serial: null,
    volume: null,
    number: null,
    season: null,
    calendar,
    year: citation.year,
    publishedOn: null,
  };
}
