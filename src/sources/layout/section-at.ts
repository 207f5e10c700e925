import type { Section } from '../../domain/document.js';
import type { Language } from '../../domain/language.js';
import type { Span } from '../../domain/span.js';
import { detectLanguage } from '../../text/detect-language.js';
import { trimmed } from './line.js';

/** What a section is, apart from where it stands. */
export type SectionTraits = Pick<Section, 'kind' | 'list'> & { readonly language?: Language };

/**
 * A section over a span, trimmed, in the language given or else the one its text is in.
 *
 * @returns `null` when there is no text left, or none in a language of the corpus and none given
 */
export function sectionAt(raw: string, span: Span, traits: SectionTraits): Section | null {
  let { start, end } = trimmed(raw, span);
  // A mark that divided heading and text may have stayed on the text's side of a line break.
  while (start < end && /[:\-\u2013\u2014\s]/u.test(raw.charAt(start))) start++;
  if (start >= end) return null;
  const language = traits.language ?? detectLanguage(raw.slice(start, Math.min(end, start + 2000)));
  if (language === null) return null;
  return {
    kind: traits.kind,
    language,
    start,
    end,
    ...(traits.list === undefined ? {} : { list: traits.list }),
  };
}

/** Sections by start offset, without those that are missing. */
export function inOrder(sections: readonly (Section | null)[]): Section[] {
  return sections.filter((section) => section !== null).sort((a, b) => a.start - b.start || a.end - b.end);
}
