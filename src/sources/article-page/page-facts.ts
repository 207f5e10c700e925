import type { IssueFacts, JournalFacts } from '../../domain/document.js';
import { comparisonKey } from '../../text/comparison-key.js';
import type { Block, Fragment } from '../layout/block.js';
import { readDoi } from '../layout/identifiers.js';
import { readDates, type LabelledDates } from '../layout/labelled-date.js';
import { layoutVocabulary, openingExpression, wholeExpression } from '../layout/layout-vocabulary.js';
import { readMasthead } from '../layout/masthead.js';
import { readBarePages, readPages } from '../layout/page-range.js';
import { phrasePattern } from '../layout/phrase-pattern.js';
import { looksLikeReference } from '../layout/reference-entry.js';

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
  `^(?:${phrasePattern(layoutVocabulary.metrics)}) ?:? ?[0-9.,]{1,9}k?$|^[0-9.,]{1,9}k? ?(?:${phrasePattern(layoutVocabulary.metrics)})`,
  'u',
);
const TYPE_LABEL = openingExpression(layoutVocabulary.articleTypeLabels);
const ADDRESS = /^(?:doi\b|https?:|www\.|10\.[0-9]{4}|issn|e-?issn|p-?issn|url\b)/u;
/** Lines of facts are short; a sentence that happens to hold a date is not one. */
const LONGEST = 250;
const LONGEST_FURNITURE = 120;
const LONGEST_METRIC = 60;

/** Parts of a page that may name volumes and pages without giving the page's own, or are read on their own. */
const ASIDE = new Set(['abstract', 'keywords', 'body', 'references', 'citation']);

/** Reads the facts from the lines above and between the headings. */
export function readPageFacts(raw: string, blocks: readonly Block[]): PageFacts {
  const lines = new Set<number>();
  let dates: LabelledDates = {};
  let pages: string | null = null;
  let doi: string | null = null;
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
          TYPE_LABEL.test(text) ||
          (text.length < LONGEST_METRIC && METRIC.test(text)) ||
          ADDRESS.test(text),
      );
      const words = raw.slice(fragment.start, fragment.end);
      // References glued to the keywords have identifiers of other works.
      if (ADDRESS.test(text) || kind === 'citation' || !looksLikeReference(words)) doi ??= readDoi(words);
      if (kind !== null && ASIDE.has(kind)) continue;
      around.push(fragment);
      const printed = readPages(fragment.line) ?? readBarePages(fragment.line);
      pages ??= printed?.pages ?? null;
      if (printed !== null && printed.span.end - printed.span.start + 3 > fragment.end - fragment.start)
        lines.add(fragment.line.index);
    }
  }
  const masthead = readMasthead(
    raw,
    around
      .filter((fragment) => !lines.has(fragment.line.index) || isIssn(fragment))
      .map((fragment) => fragment.line),
    'worded',
  );
  for (const line of linesNaming(masthead.journal, around)) lines.add(line);
  return {
    journal: masthead.journal,
    issue:
      masthead.issue === null
        ? publishedOnly(dates)
        : { ...masthead.issue, publishedOn: masthead.issue.publishedOn ?? dates.published ?? null },
    dates,
    pages,
    doi,
    lines: new Set([...lines, ...masthead.lines]),
  };
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
