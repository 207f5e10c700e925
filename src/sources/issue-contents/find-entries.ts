import { readHeading } from '../layout/heading.js';
import { bylineLikeness } from '../layout/byline-likeness.js';
import { readIssueLine } from '../layout/issue-line.js';
import { layoutVocabulary, openingExpression } from '../layout/layout-vocabulary.js';
import type { Line } from '../layout/line.js';
import { isPageLine } from '../layout/masthead.js';
import {
  readBarePages,
  readColumnPages,
  readLoosePages,
  readPages,
  type PrintedPages,
} from '../layout/page-range.js';
import { looksLikeReference } from '../layout/reference-entry.js';
import { abstractAnchors, repeatedLines } from './abstract-anchors.js';
import type { Entry } from './entry.js';
import { isHeadLine, isMasthead, LONGEST_HEAD_LINE } from './head-line.js';
import { CLEAR_BYLINE, headEnd, headStart, MOST_HEAD_LINES, type ReadPages } from './head-range.js';

/** Fewer numbers under each other are no column. */
const FEWEST_ROWS = 3;
const LONGEST_NUMBER = 12;
/** "Pages: 1234 - 1256" on a line of its own. */
const LONGEST_WORDED = 30;
/** Pages between the starts of two articles, at least. */
const SHORTEST_ARTICLE = 3;

const LEADER = /\.{4,}|\u2026/u;

const COUNT = openingExpression(layoutVocabulary.countLabels);

/** Detecting and parsing look for the entries of the same lines. */
const FOUND = new WeakMap<readonly Line[], readonly Entry[]>();

interface Anchor {
  readonly first: number;
  readonly last: number;
  readonly pages: { readonly line: Line; readonly printed: PrintedPages } | null;
}

/**
 * The entries of a table of contents. What marks an entry is its page numbers; where a page prints none, its
 * bullets are.
 */
export function findEntries(raw: string, lines: readonly Line[]): readonly Entry[] {
  let entries = FOUND.get(lines);
  if (entries === undefined) FOUND.set(lines, (entries = entriesOf(raw, lines)));
  return entries;
}

function entriesOf(raw: string, lines: readonly Line[]): Entry[] {
  const anchors = findAnchors(raw, lines);
  const isPlain = anchors.every(({ first, pages }) => pages === null && lines[first]!.bullet === null);
  const repeated = isPlain ? repeatedLines(lines) : NONE;
  return anchors.map((anchor, position) => {
    const next = anchors[position + 1]?.first ?? lines.length;
    return {
      head: lines.slice(anchor.first, anchor.last + 1).filter((line) => !line.blank && !line.rule),
      pages: anchor.pages,
      // A line below every entry ("Read more") belongs to the site.
      body: lines
        .slice(anchor.last + 1, next)
        .filter((line) => !line.rule && !isPageLine(line) && !isOfSite(line, repeated)),
    };
  });
}

const NONE: ReadonlySet<string> = new Set();

/** Headings come again too. */
function isOfSite(line: Line, repeated: ReadonlySet<string>): boolean {
  return repeated.has(line.folded.text) && readHeading(line) === null;
}

function findAnchors(raw: string, lines: readonly Line[]): Anchor[] {
  const cited = citedBelow(raw, lines);
  const own =
    (read: ReadPages): ReadPages =>
    (line) =>
      cited.has(line) ? null : read(line);
  const worded = pagesFirst(lines, own(readPages), LONGEST_WORDED) ?? pageAnchors(lines, own(readPages));
  const bare = worded.length > 0 ? worded : pageAnchors(lines, own(readBarePages));
  const columns =
    bare.length > 0
      ? bare
      : columnAnchors(
          lines,
          own((line) => readColumnPages(raw, line)),
        );
  const paged = columns.length > 0 ? columns : looseAnchors(raw, lines);
  const bulleted = paged.filter((anchor) => lines[anchor.first]!.bullet !== null);
  if (paged.length > 0 && bulleted.length * 2 < paged.length) return paged;
  const marks = new Set(bulleted.map((anchor) => lines[anchor.first]!.bullet));
  const taken = new Set(paged.flatMap((anchor) => range(anchor.first, anchor.last)));
  const unpaged = bulletAnchors(lines, taken).filter(
    (anchor) => paged.length === 0 || marks.has(lines[anchor.first]!.bullet),
  );
  // One bulleted line alone is any list; two are the least that a table of contents can have.
  if (paged.length === 0 && unpaged.length < 2)
    return abstractAnchors(lines).map((head) => ({ ...head, pages: null }));
  return [...paged, ...unpaged].sort((a, b) => a.first - b.first);
}

/** What an article cites has pages too, but they are not its own: the references under their heading. */
function citedBelow(raw: string, lines: readonly Line[]): ReadonlySet<Line> {
  const cited = new Set<Line>();
  let listed = false;
  for (const line of lines) {
    if (line.blank) continue;
    const heading = readHeading(line);
    if (heading !== null) listed = heading.kind === 'references';
    else if (listed && looksLikeReference(raw.slice(line.start, line.end))) cited.add(line);
  }
  return cited;
}

function pageAnchors(lines: readonly Line[], read: ReadPages): Anchor[] {
  const anchors: Anchor[] = [];
  let free = 0;
  // Without a pair for each line: a text is gone through several times, by each way to print pages.
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.blank || line.rule || line.end - line.start > 2 * LONGEST_HEAD_LINE) continue;
    const printed = read(line);
    if (printed === null || index < free) continue;
    // Pages inside a long line are a citation, not the place of an entry.
    if (!printed.last && line.bullet === null && line.end - line.start > LONGEST_HEAD_LINE / 2) continue;
    if (readHeading(line) !== null || COUNT.test(line.folded.text)) continue;
    if (readIssueLine(line) !== null && !isCitation(anchors, lines, index)) continue;
    const first = headStart(lines, index, free, printed);
    const last = headEnd(lines, index, first, { printed, read });
    anchors.push({ first, last, pages: { line, printed } });
    free = last + 1;
  }
  return anchors;
}

/** A column of page numbers is one when it has several that grow down the page. */
function columnAnchors(lines: readonly Line[], read: ReadPages): Anchor[] {
  const anchors = pagesFirst(lines, read) ?? pageAnchors(lines, read);
  const firsts = firstPages(anchors);
  const grows = firsts.every((first, index) => index === 0 || first > firsts[index - 1]!);
  // Leader dots make even two rows a table.
  const dotted = anchors.every(({ pages }) => LEADER.test(pages!.line.folded.text));
  return anchors.length >= (dotted ? 2 : FEWEST_ROWS) && grows ? anchors : [];
}

/** Numbers a mere space away are pages where they grow as pages do: not counts, years or numbers of entries. */
function looseAnchors(raw: string, lines: readonly Line[]): Anchor[] {
  const anchors = columnAnchors(lines, (line) => readLoosePages(raw, line));
  const firsts = firstPages(anchors);
  const steps = firsts.slice(1).filter((first, index) => first - firsts[index]! >= SHORTEST_ARTICLE).length;
  return steps * 2 >= firsts.length - 1 ? anchors : [];
}

function firstPages(anchors: readonly Anchor[]): number[] {
  return anchors.map((anchor) => Number.parseInt(anchor.pages!.printed.pages, 10));
}

/** Page numbers on lines of their own above each title: then what stands below a number is its entry. */
function pagesFirst(lines: readonly Line[], read: ReadPages, longest = LONGEST_NUMBER): Anchor[] | null {
  const alone = lines.flatMap((line, index) => {
    if (line.blank || line.rule || line.end - line.start > longest) return [];
    const printed = read(line);
    return printed !== null && printed.span.end - printed.span.start >= line.end - line.start
      ? [{ index, line, printed }]
      : [];
  });
  const last = alone.at(-1);
  if (last === undefined || alone.length < (longest === LONGEST_WORDED ? 2 : FEWEST_ROWS)) return null;
  const above = lines.slice(0, alone[0]!.index).findLast((line) => !line.blank);
  // A title above the first number, or none below the last, has its number after it.
  const below = lines.slice(last.index + 1).find((line) => !line.blank);
  if ((above !== undefined && !isPageLine(above) && !isMasthead(above)) || below === undefined) return null;
  return alone.map(({ index, line, printed }, position) => {
    const next = alone[position + 1]?.index ?? lines.length;
    let end = index;
    for (let at = index + 1; at < next && at - index <= MOST_HEAD_LINES; at++) {
      if (lines[at]!.blank) continue;
      if (!isHeadLine(lines[at]!)) break;
      end = at;
    }
    return { first: index, last: end, pages: { line, printed } };
  });
}

/** A line that cites an article with its own pages, as some publishers print under each title. */
function isCitation(anchors: readonly Anchor[], lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1];
  if (above === undefined || above.blank || readIssueLine(above) !== null || !isHeadLine(above)) return false;
  const title = lines[index - 2];
  // Title, names, and the line that cites them: what a masthead looks like stands above all of them.
  if (title !== undefined && isHeadLine(title) && bylineLikeness(above.folded.text) > CLEAR_BYLINE)
    return true;
  return index > 2 && (anchors.length > 0 || lines.slice(0, index - 1).some((line) => isMasthead(line)));
}

function bulletAnchors(lines: readonly Line[], taken: ReadonlySet<number>): Anchor[] {
  const anchors: Anchor[] = [];
  let list = false;
  for (const [index, line] of lines.entries()) {
    if (line.blank) continue;
    const heading = readHeading(line);
    // Bullets under a heading for keywords or references are its items.
    if (heading !== null || (line.bullet === null && list)) list = heading !== null && heading.rest === null;
    if (list || line.bullet === null || taken.has(index) || heading !== null || !isHeadLine(line)) continue;
    let last = index;
    while (
      last + 1 < lines.length &&
      last - index < 2 &&
      isHeadLine(lines[last + 1]!) &&
      lines[last + 1]!.bullet === null &&
      !taken.has(last + 1)
    )
      last++;
    anchors.push({ first: index, last, pages: null });
  }
  return anchors;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_value, offset) => first + offset);
}
