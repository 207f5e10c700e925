import type { Section } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import type { Language } from '../../domain/language.js';
import { detectLanguage } from '../../text/detect-language.js';
import type { Fragment } from './block.js';
import { readIssueLine } from './issue-line.js';
import { looksLikeReference } from './reference-entry.js';
import { sectionAt } from './section-at.js';

export interface KeywordList {
  readonly sections: readonly (Section | null)[];
  /** What follows the list under the same heading: references, notes, the start of the text. */
  readonly rest: readonly Fragment[];
}

/** One keyword on a line of its own is shorter; longer lines are lists or prose. */
const LONGEST_KEYWORD = 60;
/** A list of keywords on one line is shorter than this, even when they are printed glued together. */
const LONGEST_LIST = 600;
const LIST_MARK = /[,;\u060c\u061b\u00b7\u2022|/]/u;
/** "Language: Persian": another fact of the page, not more keywords. */
const LABELLED = /^[^:,;\u060c\u061b]{2,30}:\s/u;
const MAIL = /@|https?:/;

/**
 * The keywords under their heading: a list on one line, perhaps wrapped, or one keyword a line with or without
 * bullets. Ends where an item reads like a reference or a line like prose.
 */
export function readKeywordList(raw: string, headed: readonly Fragment[], language: Language): KeywordList {
  const fragments = headed.flatMap((fragment) => beforeNote(raw, fragment));
  const list: Fragment[] = [];
  const items: Fragment[] = [];
  let position = 0;
  for (; position < fragments.length; position++) {
    const fragment = fragments[position]!;
    const text = raw.slice(fragment.start, fragment.end);
    if (NOTE.test(text) || text.length > LONGEST_LIST || MAIL.test(text) || looksLikeReference(text)) break;
    const marked = fragment.line.bullet !== null && !fragment.partial;
    const short = text.length <= LONGEST_KEYWORD && !LIST_MARK.test(text) && !text.endsWith('.');
    const own = (detectLanguage(text) ?? language) === language;
    const previous = list.at(-1);
    if (marked || (list.length === 0 && short && !fragment.partial)) {
      if (!own && items.length > 0 && !marked) break;
      if (list.length > 0) break;
      items.push(fragment);
    } else if (previous === undefined) {
      if (items.length > 0) break;
      list.push(fragment);
    } else if (continues(raw, previous, fragment) && own) list.push(fragment);
    else break;
  }
  const spoken = listLanguage(raw, list, language);
  const running = stretches(list).map((span) =>
    sectionAt(raw, span, { kind: 'keywords', list: 'prose', language: spoken }),
  );
  return {
    sections: [...running, ...items.map((item) => sectionAt(raw, item, { kind: 'keywords', list: 'lines' }))],
    rest: fragments.slice(position),
  };
}

/** A footnote that a page prints right behind the last keyword: "cooperation[1] - Professor of …". */
const NOTE = /\[\p{Nd}{1,2}\]\s*[-\u2013:]/u;

function beforeNote(raw: string, fragment: Fragment): Fragment[] {
  const text = raw.slice(fragment.start, fragment.end);
  const note = NOTE.exec(text);
  if (note === null || note.index === 0) return [fragment];
  return [
    { ...fragment, end: fragment.start + text.slice(0, note.index).trimEnd().length },
    { ...fragment, start: fragment.start + note.index, partial: true },
  ];
}

/** The lines of a list as one span, divided where the label stands at a line's end, after its keywords. */
function stretches(list: readonly Fragment[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  let previous: Fragment | undefined;
  for (const fragment of list) {
    const last = spans.at(-1);
    if (last === undefined || previous === undefined || previous.end < previous.line.end)
      spans.push({ start: fragment.start, end: fragment.end });
    else last.end = fragment.end;
    previous = fragment;
  }
  return spans;
}

function continues(raw: string, above: Fragment, fragment: Fragment): boolean {
  const previous = raw.slice(above.start, above.end);
  const text = raw.slice(fragment.start, fragment.end);
  if (fragment.afterBlank || /[.]\s*$/.test(previous)) return false;
  // Where a line of facts was taken out, or where the article appeared is said, the list is over.
  if (fragment.line.index > above.line.index + 1 || readIssueLine(fragment.line)?.facts.volume != null)
    return false;
  if (LABELLED.test(text) && !/[,;\u060c\u061b|]\s*$/u.test(previous)) return false;
  return LIST_MARK.test(text) || text.length <= LONGEST_KEYWORD;
}

function listLanguage(raw: string, list: readonly Fragment[], language: Language): Language {
  return (
    detectLanguage(list.map((fragment) => raw.slice(fragment.start, fragment.end)).join(' ')) ?? language
  );
}
