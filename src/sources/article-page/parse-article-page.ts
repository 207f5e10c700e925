import type { DocumentArticle, Section } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { comparisonKey } from '../../text/comparison-key.js';
import { readBlocks, type Block } from '../layout/block.js';
import type { readHeading } from '../layout/heading.js';
import { languageRuns } from '../layout/runs.js';
import { inOrder, sectionAt } from '../layout/section-at.js';
import { yearsOf } from '../layout/years.js';
import type { ParsedText, SourceText } from '../source.js';
import { blockSections } from './block-sections.js';
import { citedIssue, citedJournal, citedSections, withCitedIssue } from './cited-facts.js';
import { findCitation } from './find-citation.js';
import { isProse } from './front-sections.js';
import { readPageFacts } from './page-facts.js';
import { joinStructuredAbstracts } from './structured-abstract.js';
import { withoutMenu } from './without-menu.js';
import { withoutTail } from './without-tail.js';
import { withoutRepeatedNames } from './without-repeated-names.js';

/** What a format knows beyond the generic reading. */
export interface ArticlePageTraits {
  /** How headings are recognised. */
  readonly headingOf: typeof readHeading;
  readonly noise: readonly Span[];
}

/** Headings under which prose is something else. */
const NO_ABSTRACT: ReadonlySet<string> = new Set(['title', 'references', 'ending', 'citation']);

/** Reads a text that holds one article, by its headings. */
export function parseArticlePage({ raw, lines }: SourceText, traits: ArticlePageTraits): ParsedText {
  const noisy = new Set(traits.noise.map((span) => span.start));
  const read = lines.filter((line) => !noisy.has(line.full.start));
  const joined = joinStructuredAbstracts(readBlocks(raw, read, traits.headingOf));
  const blocks = withoutTail(raw, withoutMenu(raw, joined));
  const facts = readPageFacts(raw, blocks);
  const citation = findCitation(raw, blocks);
  const cites = citedJournal(raw, citation?.read ?? null);
  const journalKey = comparisonKey(cites?.name.fa ?? cites?.name.en ?? '');
  const sections: Section[] = [];
  for (const block of blocks) {
    const fragments = block.fragments.filter(
      ({ line, start, end }) =>
        !facts.lines.has(line.index) &&
        line.index !== citation?.line &&
        // The name of the journal above the title, which only the citation shows to be one.
        (cites === null || comparisonKey(raw.slice(start, end)) !== journalKey),
    );
    const references = block.heading?.kind === 'references';
    sections.push(...blockSections(raw, references ? block : { ...block, fragments }, sections));
  }
  if (!sections.some(({ kind }) => kind === 'abstract' || kind === 'body'))
    sections.push(...proseElsewhere(raw, blocks, facts.lines));
  const own = withoutRepeatedNames(raw, sections);
  const cited = citation === null ? [] : citedSections(raw, citation.read, own);
  const issue = withCitedIssue(facts.issue, citedIssue(citation?.read ?? null));
  const article: DocumentArticle = {
    index: 0,
    sections: inOrder([...own, ...cited]),
    pages: facts.pages ?? citation?.read.pages ?? null,
    doi: facts.doi ?? citation?.read.doi ?? null,
    ...yearsOf(issue),
    receivedOn: facts.dates.received ?? null,
    acceptedOn: facts.dates.accepted ?? null,
  };
  const named = facts.journal !== null && (facts.journal.name.fa ?? facts.journal.name.en) !== null;
  const journal = named || cites === null ? facts.journal : { ...cites, issn: facts.journal?.issn ?? null };
  return { noise: traits.noise, journal, issue, articles: [article], diagnostics: [] };
}

/** What a page without a heading for its abstract prints under another: below the last of its facts, or the names. */
function proseElsewhere(raw: string, blocks: readonly Block[], facts: ReadonlySet<number>): Section[] {
  const prose = blocks
    .filter(({ heading }) => heading !== null && !NO_ABSTRACT.has(heading.kind))
    .flatMap(({ fragments }) => fragments)
    .filter(({ start, end, line }) => !facts.has(line.index) && isProse(raw.slice(start, end)));
  return languageRuns(raw, prose).flatMap((run) => sectionAt(raw, run, { kind: 'abstract' }) ?? []);
}
