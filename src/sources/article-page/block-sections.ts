import type { Section } from '../../domain/document.js';
import type { Language } from '../../domain/language.js';
import { detectLanguage } from '../../text/detect-language.js';
import type { Block, Fragment } from '../layout/block.js';
import { readKeywordList } from '../layout/keyword-sections.js';
import { bylineLikeness } from '../layout/byline-likeness.js';
import { peopleSections, personLine } from '../layout/people-sections.js';
import { looksLikeReference, referenceEntries } from '../layout/reference-entry.js';
import { languageRuns } from '../layout/runs.js';
import { sectionAt } from '../layout/section-at.js';
import { frontSections, isProse, titleFrom } from './front-sections.js';

/** An `ending` heading over more text than this did not end the article. */
const LONGEST_ENDING = 4000;
/** A name or two on a line of their own above the abstract. */
const LONGEST_NAME_LINE = 80;
const CLEAR_BYLINE = 1;

/** The sections under one heading. `known` are those of the headings before it. */
export function blockSections(raw: string, block: Block, known: readonly Section[]): Section[] {
  const fragments = block.fragments;
  if (fragments.length === 0) return [];
  const language = block.heading?.language ?? 'fa';
  switch (block.heading?.kind ?? null) {
    case null:
      return frontSections(raw, fragments, known);
    case 'title':
      return titleSections(raw, fragments, known);
    case 'authors':
    case 'affiliation':
      return present(peopleSections(raw, fragments));
    case 'abstract':
      return abstractSections(raw, fragments, language, known);
    case 'keywords':
      return keywordSections(raw, fragments, language, known);
    case 'body':
      return present([bodySection(raw, fragments)]);
    case 'references':
      return present(
        referenceEntries(raw, fragments).map((entry) =>
          sectionAt(raw, entry, { kind: 'references', language: languageOf(raw, entry) ?? language }),
        ),
      );
    case 'ending': {
      const length = fragments.at(-1)!.end - fragments[0]!.start;
      return length > LONGEST_ENDING ? present([bodySection(raw, fragments)]) : [];
    }
    default:
      return [];
  }
}

function titleSections(raw: string, fragments: readonly Fragment[], known: readonly Section[]): Section[] {
  // A page whose record has no title in the other language prints the abstract under the heading of the title.
  if (isProse(raw.slice(fragments[0]!.start, fragments[0]!.end))) return abstractRuns(raw, fragments);
  const title = titleFrom(raw, fragments, 0);
  const sections = present([sectionAt(raw, title.span, { kind: 'title' })]);
  return [...sections, ...frontSections(raw, fragments.slice(title.last + 1), [...known, ...sections])];
}

/** An abstract goes on to its heading's end, except where the page turns to the other language for good. */
function abstractSections(
  raw: string,
  fragments: readonly Fragment[],
  language: Language,
  known: readonly Section[],
): Section[] {
  const runs = languageRuns(raw, fragments);
  const own = runs[0]?.language ?? language;
  const lastOwn = runs.findLastIndex((run) => run.language === own);
  const abstract = runs.slice(0, lastOwn + 1).flatMap((run) => run.fragments);
  // Marks alone, without a letter, are no abstract.
  if (abstract.length === 0) return frontSections(raw, fragments, known);
  const after = runs.slice(lastOwn + 1).flatMap((run) => run.fragments);
  const names = known.some(({ kind }) => kind === 'byline') ? 0 : leadingNames(raw, abstract);
  const sections = present([
    ...abstract.slice(0, names).flatMap((fragment) => personLine(raw, fragment, false)),
    sectionAt(
      raw,
      { start: abstract[names]!.start, end: abstract.at(-1)!.end },
      { kind: 'abstract', language: own },
    ),
  ]);
  return [...sections, ...frontSections(raw, after, [...known, ...sections])];
}

/** How many lines at the start of an abstract are names: some sites print them below its heading. */
function leadingNames(raw: string, fragments: readonly Fragment[]): number {
  let names = 0;
  for (; names < fragments.length - 1; names++) {
    const { start, end } = fragments[names]!;
    const needed = names === 0 ? CLEAR_BYLINE : 0;
    if (end - start > LONGEST_NAME_LINE || bylineLikeness(raw.slice(start, end)) <= needed) break;
  }
  return names;
}

function keywordSections(
  raw: string,
  fragments: readonly Fragment[],
  language: Language,
  known: readonly Section[],
): Section[] {
  const { sections, rest } = readKeywordList(raw, fragments, language);
  const list = present(sections);
  const reference = rest.findIndex((fragment) => looksLikeReference(raw.slice(fragment.start, fragment.end)));
  const isList =
    reference >= 0 && rest.length - reference >= 2 && mostlyReferences(raw, rest.slice(reference));
  const before = isList ? rest.slice(0, reference) : rest;
  const references = isList ? referenceEntries(raw, rest.slice(reference)) : [];
  return [
    ...list,
    ...afterKeywords(raw, before, [...known, ...list]),
    ...present(
      references.map((entry) =>
        sectionAt(raw, entry, { kind: 'references', language: languageOf(raw, entry) ?? language }),
      ),
    ),
  ];
}

/** Long text after the keywords is the article itself; short lines are its head in the other language. */
function afterKeywords(raw: string, fragments: readonly Fragment[], known: readonly Section[]): Section[] {
  const first = fragments.findIndex((fragment) => isProse(raw.slice(fragment.start, fragment.end)));
  const length = fragments.reduce((sum, fragment) => sum + fragment.end - fragment.start, 0);
  if (first < 0 && length < 1500) return frontSections(raw, fragments, known);
  const cut = Math.max(first, 0);
  return [
    ...frontSections(raw, fragments.slice(0, cut), known),
    ...present([bodySection(raw, fragments.slice(cut))]),
  ];
}

function mostlyReferences(raw: string, fragments: readonly Fragment[]): boolean {
  const likely = fragments.filter((fragment) =>
    looksLikeReference(raw.slice(fragment.start, fragment.end)),
  ).length;
  return likely * 2 >= fragments.length || fragments.every((fragment) => fragment.line.bullet !== null);
}

function bodySection(raw: string, fragments: readonly Fragment[]): Section | null {
  return sectionAt(raw, { start: fragments[0]!.start, end: fragments.at(-1)!.end }, { kind: 'body' });
}

function abstractRuns(raw: string, fragments: readonly Fragment[]): Section[] {
  return present(languageRuns(raw, fragments).map((run) => sectionAt(raw, run, { kind: 'abstract' })));
}

function languageOf(raw: string, span: { start: number; end: number }): Language | null {
  return detectLanguage(raw.slice(span.start, span.end));
}

function present(sections: readonly (Section | null)[]): Section[] {
  return sections.filter((section) => section !== null);
}
