import type { Diagnostic } from '../../domain/diagnostic.js';
import type { DocumentArticle, NoiseSpan, Section } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import type { ParsedText, SourceText } from '../source.js';
import { decodeEntry, decodeStrings } from './decode-entry.js';
import { entryArticle } from './entry-article.js';
import { findMarkup } from './find-markup.js';
import { locateFields } from './locate-fields.js';
import { splitEntries } from './split-entries.js';

/** An entry larger than this is no entry of a bibliography: 256 KiB, abstract and notes included. */
const LONGEST_ENTRY = 262_144;
/** Braces protect words and group commands; nobody nests deeper by hand, and decoding recurses. */
const DEEPEST = 40;
/** Entries that are no works. */
const SKIPPED = new Set(['comment', 'preamble']);

/** Reads a bibliography: one article per entry. A broken entry becomes a diagnostic, and the rest goes on. */
export function parseBibtex({ raw }: SourceText): ParsedText {
  const articles: DocumentArticle[] = [];
  const diagnostics: Diagnostic[] = [];
  const strings: Record<string, string> = {};
  for (const entry of splitEntries(raw)) {
    if (SKIPPED.has(entry.type)) continue;
    if (entry.end - entry.start > LONGEST_ENTRY) {
      diagnostics.push(broken(entry, `it is longer than ${LONGEST_ENTRY} characters`));
      continue;
    }
    const located = locateFields(raw, entry);
    if (located.end < 0) {
      diagnostics.push(broken(entry, 'its closing brace is missing'));
      continue;
    }
    if (located.depth > DEEPEST) {
      diagnostics.push(broken(entry, `its braces are nested more than ${DEEPEST} deep`));
      continue;
    }
    const whole = { start: entry.start, end: located.end };
    if (entry.type === 'string') {
      Object.assign(strings, decodeStrings(raw.slice(whole.start, whole.end)));
      continue;
    }
    const decoded = decodeEntry(raw, whole, located, strings);
    if ('error' in decoded) {
      diagnostics.push(broken(entry, decoded.error));
      continue;
    }
    articles.push(entryArticle(raw, articles.length, located.fields, decoded));
  }
  return {
    noise: articles.flatMap(({ sections }) => markupOf(raw, sections)),
    journal: null,
    issue: null,
    articles,
    diagnostics,
  };
}

/** Only what is matched: names of people come from the decoded value. */
function markupOf(raw: string, sections: readonly Section[]): NoiseSpan[] {
  return sections
    .filter(({ kind, value }) => value !== undefined && kind !== 'byline' && kind !== 'affiliation')
    .flatMap((section) => findMarkup(raw, section));
}

function broken(entry: Span, why: string): Diagnostic {
  return {
    severity: 'warning',
    rule: 'unreadable-bibtex-entry',
    start: entry.start,
    end: Math.min(entry.end, entry.start + 200),
    message: `This BibTeX entry was left out: ${why}.`,
  };
}
