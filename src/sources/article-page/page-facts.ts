import type { IssueFacts, JournalFacts } from '../../domain/document.js';
import { comparisonKey } from '../../text/comparison-key.js';
import { detectLanguage } from '../../text/detect-language.js';
import { parseDate } from '../../text/parse-date.js';
import type { Block, Fragment } from '../layout/block.js';
import { isFactLine } from '../layout/fact-line.js';
import { foldedText } from '../layout/folded-text.js';
import { readDoi } from '../layout/identifiers.js';
import { readDates, type LabelledDates } from '../layout/labelled-date.js';
import { layoutVocabulary, openingExpression, wholeExpression } from '../layout/layout-vocabulary.js';
import { namesJournalAndIssue, readMasthead } from '../layout/masthead.js';
import { normalisePages, readBarePages, readPageEnd, readPages } from '../layout/page-range.js';
import { phrasePattern } from '../layout/phrase-pattern.js';
import { looksLikeReference } from '../layout/reference-entry.js';
import { readJournalHeader } from './journal-header.js';

/** The bibliographic facts printed around the text of an article. */
export interface PageFacts {
  readonly journal: JournalFacts | null;
  readonly issue: IssueFacts | null;
  readonly dates: LabelledDates;
  readonly pages: string | null;
  readonly doi: string | null;
  /** Indices of lines that hold facts only; they are part of no section. */
  readonly lines: ReadonlySet<number>;
}

const TYPE = wholeExpression(layoutVocabulary.articleTypes);
const FURNITURE = openingExpression(layoutVocabulary.furniture);
/** "350 Accesses", "2k Views". */
const METRIC = new RegExp(
  `^\\(?(?:${phrasePattern(layoutVocabulary.metrics)}) ?:? ?(?:[0-9.,]{1,9}k?)?\\)?$|^\\(?[0-9.,]{1,9}k? ?(?:${phrasePattern(layoutVocabulary.metrics)})`,
  'u',
);
const ALONE = wholeExpression(layoutVocabulary.aloneOnLine);
const SITE_PATH = new RegExp(`^(?:${phrasePattern(layoutVocabulary.siteRoots)}) ?[/>|\u203a\u00bb"]`, 'u');
const TYPE_LABEL = openingExpression(layoutVocabulary.articleTypeLabels);
const ADDRESS =
  /^(?:doi\b|https?:|www\.|10\.[0-9]{4}|issn|e-?issn|p-?issn|url\b|[^ @]{1,60}@[^ @]{1,60}$|[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){1,4}(?:\/[^ ]{0,100})?$)/u;
/** Lines of facts are short; a sentence that happens to hold a date is not one. */
const LONGEST = 250;
const LONGEST_FURNITURE = 160;
const LONGEST_METRIC = 60;
/** A date on a line of its own, which nothing says what it is of: "31 August 2018". */
const LONGEST_DATE = 20;

/** A row of a table of facts: "Volume | 4". */
const ROW = /^[^|]{2,30} \| [^|]{1,90}$/u;

/** Parts of a page that may name volumes and pages without giving the page's own, or are read on their own. */
const ASIDE = new Set(['abstract', 'keywords', 'body', 'references', 'citation']);

/** Reads the facts from the lines above and between the headings. */
export function readPageFacts(raw: string, blocks: readonly Block[]): PageFacts {
  const lines = new Set<number>();
  let dates: LabelledDates = {};
  let pages: string | null = null;
  let doi: string | null = null;
  const ends: { first?: string; last?: string } = {};
  const around: Fragment[] = [];
  const found = (fragment: Fragment, fact: boolean): void => {
    if (fact) lines.add(fragment.line.index);
  };
  for (const block of blocks) {
    const kind = block.heading?.kind ?? null;
    if (kind === 'body' || kind === 'references') continue;
    for (const fragment of block.fragments) {
      if (fragment.end - fragment.start > LONGEST && kind !== 'citation') continue;
      const text = fragment.line.folded.text;
      const own = readDates(fragment.line);
      dates = { ...own, ...dates };
      const dated = Object.keys(own).length > 0 && text.length < 160;
      found(
        fragment,
        dated ||
          (FURNITURE.test(text.replace(/^\[ ?/, '')) && text.length < LONGEST_FURNITURE) ||
          TYPE.test(text) ||
          isFactLine(fragment.line) ||
          (text.length < LONGEST_DATE && /^[0-9]/.test(text) && parseDate(text) !== null) ||
          ALONE.test(text) ||
          SITE_PATH.test(text) ||
          TYPE_LABEL.test(text) ||
          (text.length < LONGEST_METRIC &&
            METRIC.test(fragment.partial ? foldedText(raw.slice(fragment.start, fragment.end)) : text)) ||
          ADDRESS.test(text),
      );
      const words = raw.slice(fragment.start, fragment.end);
      // References glued to the keywords have identifiers of other works.
      if (doi === null && fragment.line.hasDigits)
        if (ADDRESS.test(text) || kind === 'citation' || !looksLikeReference(words)) doi = readDoi(words);
      // "You are on page 1 of 14".
      if (FURNITURE.test(text) && lines.has(fragment.line.index)) continue;
      const pageEnd = readPageEnd(fragment.line);
      if (pageEnd !== null) {
        ends[pageEnd.end] ??= pageEnd.number;
        lines.add(fragment.line.index);
        continue;
      }
      const aside = kind !== null && ASIDE.has(kind);
      if (aside && (fragment.partial || kind === 'citation')) continue;
      const printed = readPages(fragment.line) ?? (aside ? null : readBarePages(fragment.line));
      const alone =
        printed !== null && printed.span.end - printed.span.start + 3 > fragment.end - fragment.start;
      // Below abstract and keywords only a line of its own gives the pages of the article.
      if (aside && !alone && !ROW.test(text) && !namesJournalAndIssue(fragment.line)) continue;
      around.push(fragment);
      pages ??= printed?.pages ?? null;
      if (alone) lines.add(fragment.line.index);
    }
  }
  const masthead = readMasthead(
    raw,
    around
      .filter((fragment) => !lines.has(fragment.line.index) || isIssn(fragment))
      .map((fragment) => fragment.line),
    'worded',
  );
  const header = readJournalHeader(raw, blocks, new Set([...lines, ...masthead.lines]));
  const journal = withName(masthead.journal, header?.name ?? null);
  if (header !== null) lines.add(header.line);
  for (const line of linesNaming(journal, around)) lines.add(line);
  return {
    journal,
    issue:
      masthead.issue === null
        ? publishedOnly(dates)
        : { ...masthead.issue, publishedOn: masthead.issue.publishedOn ?? dates.published ?? null },
    dates,
    pages: pages ?? (ends.first === undefined ? null : normalisePages(ends.first, ends.last)),
    doi,
    lines: new Set([...lines, ...masthead.lines]),
  };
}

function withName(journal: JournalFacts | null, name: string | null): JournalFacts | null {
  const language = name === null ? null : detectLanguage(name);
  if (name === null || language === null || (journal?.name[language] ?? null) !== null) return journal;
  const named = { ...(journal?.name ?? { fa: null, en: null }), [language]: name };
  return { name: named, issn: journal?.issn ?? null };
}

/** A site shows the name of the journal again, above the title of the article. */
function linesNaming(journal: JournalFacts | null, fragments: readonly Fragment[]): number[] {
  const names = [journal?.name.fa, journal?.name.en].filter((name) => name != null).map(comparisonKey);
  if (names.length === 0) return [];
  return fragments
    .filter(
      ({ start, end, line }) =>
        end - start <= LONGEST_FURNITURE && names.includes(comparisonKey(line.folded.text)),
    )
    .map(({ line }) => line.index);
}

function isIssn(fragment: Fragment): boolean {
  return fragment.line.folded.text.includes('issn');
}

function publishedOnly(dates: LabelledDates): IssueFacts | null {
  if (dates.published === undefined) return null;
  return {
    serial: null,
    volume: null,
    number: null,
    season: null,
    calendar: null,
    year: null,
    publishedOn: dates.published,
  };
}
