import type { Section } from '../../domain/document.js';
import type { Language } from '../../domain/language.js';
import { detectLanguage } from '../../text/detect-language.js';
import { readBlocks, type Block, type Fragment } from '../layout/block.js';
import { isFactLine } from '../layout/fact-line.js';
import { readDoi } from '../layout/identifiers.js';
import { readKeywordList } from '../layout/keyword-sections.js';
import { bylineSections, peopleSections } from '../layout/people-sections.js';
import { languageRuns } from '../layout/runs.js';
import { inOrder, sectionAt } from '../layout/section-at.js';
import type { Entry } from './entry.js';
import { isButtons } from './head-line.js';
import type { HeadRoles } from './parse-head.js';

/** One entry of a table of contents, in the one language it is printed in, or in both. */
export interface ParsedEntry {
  readonly sections: readonly Section[];
  readonly pages: string | null;
  readonly doi: string | null;
  /** The language most of its text is in. */
  readonly language: Language;
  readonly start: number;
}

/** A sentence, and the beginning of another or the end of a paragraph. */
const SENTENCES = /.{40}[.!?\u061f](?:\s|$)/su;
const LONGEST_STRAY = 60;
/** A line that only gives an identifier or address is not part of the abstract. */
const ADDRESS = /^(?:doi\b|https?:|www\.|10\.[0-9]{4})/u;

export function parseEntry(raw: string, entry: Entry, roles: HeadRoles): ParsedEntry {
  const blocks = readBlocks(raw, entry.body);
  const sections = inOrder([
    ...roles.titles.map((part) => sectionAt(raw, part, { kind: 'title' })),
    ...roles.bylines.flatMap((part) => bylineSections(raw, part)),
    ...roles.affiliations.map((part) => sectionAt(raw, part, { kind: 'affiliation' })),
    ...blocks.flatMap((block) => blockSections(raw, block)),
  ]);
  const first = entry.head[0]!;
  const last = entry.body.at(-1) ?? entry.head.at(-1)!;
  const letters = sections.map((section) => raw.slice(section.start, section.end)).join(' ');
  return {
    sections,
    pages: entry.pages?.printed.pages ?? null,
    doi: readDoi(raw.slice(first.start, last.end)),
    language: detectLanguage(letters) ?? 'fa',
    start: first.start,
  };
}

/** A few words below an entry without a sentence: the heading of the next part of the contents. */
function isStray(raw: string, { fragments }: Block): boolean {
  const text = fragments.map(({ start, end }) => raw.slice(start, end)).join(' ');
  return text.length <= LONGEST_STRAY && !/[.!?\u061f]\s*$/u.test(text);
}

/** Indexes print the abstract below the keywords, without a heading. */
function proseBelow(raw: string, fragments: readonly Fragment[]): (Section | null)[] {
  const first = fragments.findIndex(({ start, end }) => SENTENCES.test(raw.slice(start, end)));
  if (first < 0) return [];
  return languageRuns(raw, fragments.slice(first)).map((run) => sectionAt(raw, run, { kind: 'abstract' }));
}

function blockSections(raw: string, block: Block): (Section | null)[] {
  const kind = block.heading?.kind ?? 'abstract';
  if (block.heading === null && isStray(raw, block)) return [];
  const fragments = block.fragments.filter(
    ({ line }) => !ADDRESS.test(line.folded.text.slice(0, 20)) && !isFactLine(line) && !isButtons(line),
  );
  if (fragments.length === 0) return [];
  switch (kind) {
    case 'keywords': {
      const { sections, rest } = readKeywordList(raw, fragments, block.heading?.language ?? 'fa');
      return [...sections, ...proseBelow(raw, rest)];
    }
    case 'title':
      return fragments.map((fragment) => sectionAt(raw, fragment, { kind: 'title' }));
    case 'authors':
      return peopleSections(raw, fragments);
    case 'affiliation':
      return fragments.map((fragment) => sectionAt(raw, fragment, { kind: 'affiliation' }));
    case 'abstract':
    case 'body':
      return languageRuns(raw, fragments).map((run) => sectionAt(raw, run, { kind: 'abstract' }));
    case 'references':
      return fragments.map((fragment) => sectionAt(raw, fragment, { kind: 'references' }));
    default:
      return [];
  }
}
