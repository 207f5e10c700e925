import type { Span } from '../../domain/span.js';
import { readHeading, type Heading } from './heading.js';
import { layoutVocabulary } from './layout-vocabulary.js';
import { trimmed, type Line } from './line.js';
import { phrasePattern } from './phrase-pattern.js';

/** Text of a line, without the heading that may stand before it. */
export interface Fragment extends Span {
  readonly line: Line;
  /** Whether it is less than its line, because a heading takes the rest. */
  readonly partial: boolean;
  readonly afterBlank: boolean;
}

/** The text between two headings. */
export interface Block {
  /** `null` for the text before the first heading. */
  readonly heading: Heading | null;
  readonly fragments: readonly Fragment[];
}

const INLINE_KEYWORDS = new RegExp(
  `(?:${phrasePattern([...layoutVocabulary.headings.keywords.fa, ...layoutVocabulary.headings.keywords.en])}) ?:`,
  'u',
);

/** "…, AfricaAbstract": a site's heading for the abstract, run into the last keyword above it. */
const RUN_IN_ABSTRACT = /(?<=\p{Ll})A(?:bstract|BSTRACT)$/u;

/** Divides lines at their headings; also where a keyword list is glued to the end of a paragraph. */
export function readBlocks(raw: string, lines: readonly Line[], headingOf = readHeading): Block[] {
  const blocks: { heading: Heading | null; fragments: Fragment[] }[] = [{ heading: null, fragments: [] }];
  let afterBlank = true;
  for (const line of lines) {
    if (line.blank || line.rule) {
      afterBlank = true;
      continue;
    }
    const heading = headingOf(line);
    let rest: Span | null = line;
    if (heading !== null) {
      blocks.push({ heading, fragments: [] });
      rest = heading.rest;
    }
    const inline = heading?.kind === 'keywords' ? null : inlineKeywords(raw, line, rest);
    const { heading: above, fragments: current } = blocks.at(-1)!;
    const runIn = above?.kind === 'keywords' ? RUN_IN_ABSTRACT.exec(raw.slice(line.start, line.end)) : null;
    if (runIn !== null && rest !== null) {
      const before = { start: rest.start, end: line.start + runIn.index };
      current.push({ ...before, line, partial: true, afterBlank });
      blocks.push({
        heading: { kind: 'abstract', language: 'en', marked: false, rest: null },
        fragments: [],
      });
    } else if (inline === null) {
      if (rest !== null)
        current.push({ start: rest.start, end: rest.end, line, partial: heading !== null, afterBlank });
    } else {
      if (rest !== null && rest.start < inline.label.start) {
        const before = trimmed(raw, { start: rest.start, end: inline.label.start });
        current.push({ ...before, line, partial: true, afterBlank });
      }
      blocks.push({
        heading: inline.heading,
        fragments: inline.list === null ? [] : [{ ...inline.list, line, partial: true, afterBlank: false }],
      });
    }
    afterBlank = false;
  }
  return blocks.filter((block) => block.heading !== null || block.fragments.length > 0);
}

interface InlineKeywords {
  readonly heading: Heading;
  readonly label: Span;
  /** The keywords after the label, or before it where a PDF kept the visual order of the line. */
  readonly list: Span | null;
}

function inlineKeywords(raw: string, line: Line, rest: Span | null): InlineKeywords | null {
  if (rest === null || !line.folded.text.includes(':')) return null;
  const match = INLINE_KEYWORDS.exec(line.folded.text);
  if (match === null || match.index === 0) return null;
  const label = line.folded.rawSpan(match.index, match.index + match[0].length);
  if (label.start < rest.start) return null;
  const language = /\p{Script=Arabic}/u.test(match[0]) ? 'fa' : 'en';
  const after = trimmed(raw, { start: label.end, end: rest.end });
  if (after.start < after.end)
    return { heading: { kind: 'keywords', language, marked: false, rest: after }, label, list: after };
  const before = trimmed(raw, { start: rest.start, end: label.start });
  return {
    heading: { kind: 'keywords', language, marked: false, rest: before },
    // The whole line before the label is the list, so nothing of it is left to the paragraph above.
    label: { start: rest.start, end: label.end },
    list: before.start < before.end ? before : null,
  };
}
