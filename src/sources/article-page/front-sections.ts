import type { Section } from '../../domain/document.js';
import type { Language } from '../../domain/language.js';
import type { Span } from '../../domain/span.js';
import { detectLanguage } from '../../text/detect-language.js';
import { bylineLikeness, looksLikeAffiliation } from '../layout/byline-likeness.js';
import type { Fragment } from '../layout/block.js';
import { foldedText } from '../layout/folded-text.js';
import { layoutVocabulary, wholeExpression } from '../layout/layout-vocabulary.js';
import { trimmed } from '../layout/line.js';
import { personLine } from '../layout/people-sections.js';
import { sectionAt } from '../layout/section-at.js';

/** A title over several lines is shorter than this; anything longer is prose. */
const LONGEST_TITLE = 350;
const BRACKETED_LAST = /\(([^()]{3,60})\)$/u;
const TYPE = wholeExpression(layoutVocabulary.articleTypes);
/** A byline is told from a title with at least this likeness where a title is still awaited. */
const CLEAR_BYLINE = 1.5;

/** What stands above the first heading, or between the parts in two languages: title, names, affiliations, prose. */
export function frontSections(
  raw: string,
  fragments: readonly Fragment[],
  known: readonly Section[],
): Section[] {
  const sections: Section[] = [];
  // A title stands above the abstract in its language; what follows one is notes and names.
  const titled = (language: Language): boolean =>
    [...known, ...sections].some(
      (section) => (section.kind === 'title' || section.kind === 'abstract') && section.language === language,
    );
  for (let position = 0; position < fragments.length; position++) {
    const fragment = fragments[position]!;
    const text = raw.slice(fragment.start, fragment.end);
    const language = detectLanguage(text);
    // "×", "Fa | En": buttons of a site.
    if (language === null || !/\p{L}{3}/u.test(text)) continue;
    if (isProse(text)) {
      // Prose without a heading above the keywords is an abstract.
      sections.push(...present([sectionAt(raw, fragment, { kind: 'abstract' })]));
      continue;
    }
    if (repeatsTitle(raw, text, [...known, ...sections])) continue;
    const named = sections.some((section) => section.kind === 'title' || section.kind === 'byline');
    const wantsTitle = !titled(language);
    const isAffiliation = looksLikeAffiliation(text) && (named || isMarkedAsPersons(fragment, text));
    if (wantsTitle && bylineLikeness(text) < CLEAR_BYLINE && !isAffiliation) {
      const title = titleFrom(raw, fragments, position);
      sections.push(...present([sectionAt(raw, title.span, { kind: 'title' })]));
      position = title.last;
    } else {
      const people = present(personLine(raw, fragment, false));
      // A note on who paid for the work names institutions too; an affiliation follows a title or names.
      const placed = named || known.some((section) => section.kind === 'byline');
      sections.push(...(placed ? people : people.filter((section) => section.kind === 'byline')));
    }
  }
  return sections;
}

/** Numbered as affiliations are, or with an address for mail: such a line is no title even where no name precedes it. */
function isMarkedAsPersons({ line }: Fragment, text: string): boolean {
  return line.bullet === 'number' || /\S@\S/.test(text);
}

/** Sites print the title twice: as the name of the page and above the article. */
function repeatsTitle(raw: string, text: string, sections: readonly Section[]): boolean {
  return sections.some(({ kind, start, end }) => kind === 'title' && raw.slice(start, end) === text);
}

/** A title with the lines it is wrapped over. */
export function titleFrom(
  raw: string,
  fragments: readonly Fragment[],
  first: number,
): { span: Span; last: number } {
  const start = fragments[first]!.start;
  let last = first;
  for (; last + 1 < fragments.length; last++) {
    const next = fragments[last + 1]!;
    const text = raw.slice(next.start, next.end);
    const above = raw.slice(fragments[last]!.start, fragments[last]!.end);
    if (
      (next.afterBlank && !isAboveNames(raw, fragments, last + 1)) ||
      // A line of facts was taken out between the two.
      (!next.afterBlank && next.line.index !== fragments[last]!.line.index + 1) ||
      next.line.bullet !== null ||
      next.end - start > LONGEST_TITLE ||
      /[.\u061f?]$/.test(above) ||
      text === above
    )
      break;
    if (
      detectLanguage(text) !== detectLanguage(above) ||
      bylineLikeness(text) > 0 ||
      looksLikeAffiliation(text)
    )
      break;
  }
  return { span: withoutType(raw, { start, end: fragments[last]!.end }), last };
}

/** Large print leaves blank lines inside a title; its last line stands right above the names, with none between. */
function isAboveNames(raw: string, fragments: readonly Fragment[], at: number): boolean {
  const below = fragments[at + 1];
  return below !== undefined && !below.afterBlank && bylineLikeness(raw.slice(below.start, below.end)) > 0;
}

/** The title without the type of article that catalogues print behind it in brackets. */
export function withoutType(raw: string, span: Span): Span {
  const text = raw.slice(span.start, span.end);
  const bracketed = BRACKETED_LAST.exec(text);
  if (bracketed === null || !TYPE.test(foldedText(bracketed[1] ?? ''))) return span;
  return trimmed(raw, { start: span.start, end: span.start + bracketed.index });
}

/** Several sentences, or one too long for a title. */
export function isProse(text: string): boolean {
  return (
    text.length > LONGEST_TITLE ||
    (text.length > 150 && /[.!?\u061f]\s+\S.{20,}[.!?\u061f]?$/u.test(text) && text.endsWith('.'))
  );
}

function present(sections: readonly (Section | null)[]): Section[] {
  return sections.filter((section) => section !== null);
}
