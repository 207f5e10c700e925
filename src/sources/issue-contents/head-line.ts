import { parseDate } from '../../text/parse-date.js';
import { withoutBracketedAffiliations } from '../layout/bracketed-affiliations.js';
import { readHeading, type Heading } from '../layout/heading.js';
import { readIssueLine } from '../layout/issue-line.js';
import { layoutVocabulary, wholeExpression } from '../layout/layout-vocabulary.js';
import { phrasePattern } from '../layout/phrase-pattern.js';
import { readDates } from '../layout/labelled-date.js';
import type { Line } from '../layout/line.js';
import { isPageLine } from '../layout/masthead.js';

const { headings, pageWords } = layoutVocabulary;
const COLUMN_NAMES = [headings.title, headings.authors, pageWords].flatMap(({ fa, en }) => [...fa, ...en]);
const TYPE = wholeExpression(layoutVocabulary.articleTypes);
/** The names of the columns above a table. */
const TABLE_HEAD = new RegExp(`^(?:(?:${phrasePattern(COLUMN_NAMES)})[ |/()s]*){2,6}$`, 'u');

const BUTTONS = new RegExp(
  `^(?:(?:${phrasePattern(layoutVocabulary.buttons)})[ |/\u2022\u00b7()]*){2,8}$`,
  'u',
);
const LONGEST_BUTTONS = 120;
const MONTH = /^\p{L}{3,12} [0-9]{4}$/u;

/** A title or byline is shorter, a paragraph of an abstract nearly always longer. */
export const LONGEST_HEAD_LINE = 300;
const LONGEST_BYLINE = 1200;

const JUDGED = new WeakMap<Line, boolean>();

/** Whether a line may be the title or byline of an entry in a table of contents. */
export function isHeadLine(line: Line): boolean {
  let isHead = JUDGED.get(line);
  if (isHead === undefined) JUDGED.set(line, (isHead = judge(line)));
  return isHead;
}

function judge(line: Line): boolean {
  if (line.blank || line.rule || !isShort(line)) return false;
  if (isPageLine(line) || isMasthead(line) || isButtons(line) || TABLE_HEAD.test(line.folded.text))
    return false;
  const heading = readHeading(line);
  if (heading !== null && !isLabel(heading)) return false;
  // Prose ends with a full stop; titles and names do not, initials apart.
  return line.bullet !== null || !/[^.\s]{2}\.$/u.test(line.folded.text.trimEnd());
}

/** A byline may hold a long affiliation in brackets behind each name. */
function isShort(line: Line): boolean {
  const length = line.end - line.start;
  if (length <= LONGEST_HEAD_LINE) return true;
  return (
    length <= LONGEST_BYLINE &&
    line.folded.text.includes('(') &&
    withoutBracketedAffiliations(line.folded.text).length <= LONGEST_HEAD_LINE
  );
}

/** "Authors: …" and "Title: …" label a line of the head. */
export function isLabel(heading: Heading): boolean {
  return (heading.kind === 'authors' || heading.kind === 'title') && heading.rest !== null;
}

/** Dates of publication and the type of an article stand in some heads too. */
export function isAsideLine(line: Line): boolean {
  return (
    TYPE.test(line.folded.text) || (readIssueLine(line) === null && Object.keys(readDates(line)).length > 0)
  );
}

/** "Abstract PDF References": what can be done with an entry. */
export function isButtons({ folded }: Line): boolean {
  return folded.text.length <= LONGEST_BUTTONS && BUTTONS.test(folded.text);
}

/** Whether a line tells of the issue rather than of an article. */
export function isMasthead(line: Line): boolean {
  const dates = readDates(line);
  return readIssueLine(line) !== null || Object.keys(dates).length > 0 || isMonth(line.folded.text);
}

/** "October 2016". */
function isMonth(text: string): boolean {
  return MONTH.test(text) && parseDate(`1 ${text}`) !== null;
}
