import type { Span } from '../../domain/span.js';
import { bylineLikeness } from '../layout/byline-likeness.js';
import { layoutVocabulary } from '../layout/layout-vocabulary.js';

/** Names and title that share a line; spans are within the text. */
export interface NamesAndTitle {
  readonly names: Span;
  readonly title: Span;
}

/** Without a label or a line of their own, names must be sure; a title's first words may look like some. */
const SURE_NAMES = 2;
const LIKELY_TITLE = 0.5;
const FEWEST_TITLE_WORDS = 2;
/** A line of a table of contents; more marks than these are no line of names and a title. */
const LONGEST = 600;
const MOST_MARKS = 24;

/** What may stand between the two, whichever comes first. */
const MARK =
  /:\s+|\.\s+|\s[-\u2013\u2014/]\s|(?:[,\u060c.]|(?<!\s)|(?<=\s[-\u2013\u2014/]\s))\s+(?=[\u00ab\u201c"])/gu;
/** Also divides names from each other, so that only the last before a title is meant. */
const COMMA = /[,\u060c;\u061b]\s+/gu;
const BRACKETED = /\s[([]([^()[\]]+)[)\]]$/u;
const OPENING = new RegExp(
  String.raw`\s(?:${layoutVocabulary.bylineOpenings.map((word) => word.replace(/\s+/g, String.raw`\s+`)).join('|')})\s+`,
  'giu',
);

/** "Names: title", "Names, “title”", "Title by names", "Title (names)" and the like; `null` for anything else. */
export function namesBesideTitle(text: string): NamesAndTitle | null {
  if (text.length > LONGEST) return null;
  const bracket = BRACKETED.exec(text);
  if (bracket !== null) {
    const inner = { start: bracket.index + 2, end: text.length - 1 };
    const divided = judged(text, { names: inner, title: { start: 0, end: bracket.index } });
    if (divided !== null) return divided;
  }
  const lead = [...text.matchAll(OPENING)].at(-1);
  if (lead !== undefined) {
    const names = { start: lead.index + lead[0].length, end: text.length };
    const divided = judged(text, { names, title: { start: 0, end: lead.index } });
    if (divided !== null) return divided;
  }
  for (const mark of [...text.matchAll(MARK)].slice(0, MOST_MARKS)) {
    const before = { start: 0, end: mark.index };
    const after = { start: mark.index + mark[0].length, end: text.length };
    const divided =
      judged(text, { names: before, title: after }) ?? judged(text, { names: after, title: before });
    if (divided !== null) return divided;
  }
  for (const mark of [...text.matchAll(COMMA)].slice(0, MOST_MARKS).reverse()) {
    const names = { start: 0, end: mark.index };
    const divided = judged(text, { names, title: { start: mark.index + mark[0].length, end: text.length } });
    if (divided !== null) return divided;
  }
  return null;
}

function judged(text: string, parts: NamesAndTitle): NamesAndTitle | null {
  const title = text.slice(parts.title.start, parts.title.end).trim();
  if (title.split(/\s+/u).length < FEWEST_TITLE_WORDS || bylineLikeness(title) > LIKELY_TITLE) return null;
  return bylineLikeness(text.slice(parts.names.start, parts.names.end)) >= SURE_NAMES ? parts : null;
}
