import type { Section } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { bylineLikeness, looksLikeAffiliation } from './byline-likeness.js';
import type { Fragment } from './block.js';
import { sectionAt } from './section-at.js';

const MAIL = /\S+@\S+/u;

/** Lines under a heading for authors: names, and where the people work. */
export function peopleSections(raw: string, fragments: readonly Fragment[]): (Section | null)[] {
  return fragments.flatMap((fragment) => personLine(raw, fragment, true));
}

/** Byline or affiliation of one line; `expected` says that a heading announced names. */
export function personLine(raw: string, fragment: Span, expected: boolean): (Section | null)[] {
  const text = raw.slice(fragment.start, fragment.end);
  if (looksLikeAffiliation(text)) {
    const comma = text.search(/[,\u060c(:]/u);
    const name = comma > 0 ? text.slice(0, comma) : '';
    // "Name, professor at …": a name first, and only the rest is the affiliation.
    if (name.length > 3 && !looksLikeAffiliation(name) && bylineLikeness(name) > 0.5)
      return [
        sectionAt(
          raw,
          { start: fragment.start, end: fragment.start + comma },
          { kind: 'byline', list: 'prose' },
        ),
        sectionAt(raw, { start: fragment.start + comma + 1, end: fragment.end }, { kind: 'affiliation' }),
      ];
    return [sectionAt(raw, fragment, { kind: 'affiliation' })];
  }
  if (MAIL.test(text) && bylineLikeness(text.replace(MAIL, '')) < 1) return [];
  const likeness = bylineLikeness(text);
  if (expected ? likeness > -1.5 : likeness > 0)
    return [sectionAt(raw, fragment, { kind: 'byline', list: 'prose' })];
  return [];
}
