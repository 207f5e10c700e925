import { LANGUAGES, type Language } from '../../domain/language.js';
import type { Span } from '../../domain/span.js';
import { normalise } from '../../text/normalise.js';
import { HEADING_KINDS, layoutVocabulary, type HeadingKind } from './layout-vocabulary.js';
import type { Line } from './line.js';
import { perLine } from './per-line.js';
import { phrasePattern } from './phrase-pattern.js';

/** A line, or the start of one, that announces a part of a page. */
export interface Heading {
  readonly kind: HeadingKind;
  /** The language its content is in, by the heading's own language or a mark such as "[English]". */
  readonly language: Language;
  /** Whether a mark named the language. */
  readonly marked: boolean;
  /** What stands after the heading on its line, raw; `null` when the heading has the line for itself. */
  readonly rest: Span | null;
}

/** A heading that is printed before a text without any mark between them needs this much text after it. */
const UNMARKED_REST = 120;
/** Or that a sentence ends in it. */
const SENTENCES = /\p{L}{2}[.!?\u061f] \p{L}/u;

const numbering = String.raw`(?:[0-9]{1,2}(?:[.\-][0-9]{1,2})*[.\-): ]*|[ivx]{1,4}[.): ]+)?`;
const marks = `(?: ?[[(] ?(?<mark>${phrasePattern([...layoutVocabulary.languageMarks.fa, ...layoutVocabulary.languageMarks.en])}) ?[\\])])?`;
const markIn = (language: Language): RegExp =>
  new RegExp(phrasePattern(layoutVocabulary.languageMarks[language]), 'u');
const MARKS = { fa: markIn('fa'), en: markIn('en') };

interface HeadingPattern {
  readonly kind: HeadingKind;
  readonly language: Language;
  /** The heading at the start of a line, with what divides it from the rest. */
  readonly expression: RegExp;
  /** The heading as all of a line. */
  readonly whole: RegExp;
}

const PATTERNS = HEADING_KINDS.flatMap((kind) =>
  LANGUAGES.map((language): HeadingPattern => {
    const words = phrasePattern(layoutVocabulary.headings[kind][language]);
    return {
      kind,
      language,
      expression: new RegExp(
        `^[ "']?${numbering}(?<words>${words})${marks}(?<after> ?[:;.\\-/|\\u2022]+ ?| |$)`,
        'u',
      ),
      // Persian sections are numbered after their name where the PDF keeps the visual order of a line.
      whole: new RegExp(`^${numbering}(?:${words})${marks}[ .:\\-0-9]*$`, 'u'),
    };
  }),
);

/** Most lines are no heading, and no other is one of every kind: the patterns to try, by the two letters it begins with. */
const OPENINGS = new Map<string, HeadingPattern[]>();
for (const pattern of PATTERNS)
  for (const words of layoutVocabulary.headings[pattern.kind][pattern.language]) {
    const opening = normalise(words).text.trim().slice(0, 2);
    const known = OPENINGS.get(opening);
    if (known === undefined) OPENINGS.set(opening, [pattern]);
    else if (!known.includes(pattern)) known.push(pattern);
  }
const NONE: readonly HeadingPattern[] = [];
const NUMBERED = new RegExp(`^[ "']?${numbering}`, 'u');
const MAY_BE_NUMBERED = /^[ "'0-9ivx]/;

/** Keywords that follow their label without a mark: characters of the list and words of an item. */
const LONGEST_LIST = 600;
const LONGEST_ITEM = 6;

/** Headings are looked for in this many characters at the start of a line. */
const LONGEST_HEADING = 80;

/** The heading a line is or begins with, or `null`. */
export const readHeading = perLine(findHeading);

function findHeading(line: Line): Heading | null {
  if (line.blank || line.rule) return null;
  const text = closed(line.folded.text);
  const head = text.slice(0, LONGEST_HEADING);
  // "i" and "v" may open a word or number it, so a line is looked at both ways.
  const label = MAY_BE_NUMBERED.test(head) ? NUMBERED.exec(head)![0].length : 0;
  const patterns = [...opening(head, 0), ...(label === 0 ? [] : opening(head, label))];
  for (const { kind, language, expression, whole } of patterns) {
    const match = expression.exec(head);
    if (match === null) continue;
    const mark = match.groups?.mark;
    const spoken = mark === undefined ? language : MARKS.fa.test(mark) ? 'fa' : 'en';
    const heading = { kind, language: spoken, marked: mark !== undefined } as const;
    if (text.length <= LONGEST_HEADING && whole.test(text)) return { ...heading, rest: null };
    if (!announces(kind, match.groups?.after ?? '', text.slice(match[0].length))) continue;
    const rest = restOf(line, match[0].length);
    return { ...heading, rest };
  }
  return null;
}

/** The patterns of headings that begin with the two letters at a place. */
function opening(head: string, at: number): readonly HeadingPattern[] {
  return OPENINGS.get(head.slice(at, at + 2)) ?? NONE;
}

/** `a b s t r a c t` as one word: letters set apart for emphasis. */
function closed(text: string): string {
  return text[1] === ' ' && text.length <= LONGEST_HEADING && /^(?:\p{L} ){3,}\p{L}[ :]*$/u.test(text)
    ? text.replaceAll(' ', '')
    : text;
}

function announces(kind: HeadingKind, after: string, rest: string): boolean {
  if (after.includes(':')) return rest.length === 0 || kind !== 'body';
  if (/[;.\-/|\u2022]/.test(after)) return (kind === 'abstract' || kind === 'keywords') && rest.length > 0;
  if (kind === 'keywords') return isList(rest);
  return kind === 'abstract' && (rest.length >= UNMARKED_REST || SENTENCES.test(rest));
}

/** Short pieces between marks, no sentence: "KEYWORDS hedging | Oman". */
function isList(rest: string): boolean {
  if (rest.length > LONGEST_LIST) return false;
  const pieces = rest.split(/[,;|/\u2022\u00b7]| - /u);
  return (
    pieces.length > 1 && pieces.every((piece) => piece.trim().split(/[ \u200c]+/).length <= LONGEST_ITEM)
  );
}

function restOf(line: Line, from: number): Span | null {
  if (from >= line.folded.text.length) return null;
  return { start: line.folded.rawSpan(from, from + 1).start, end: line.end };
}
