import type { Document, DocumentArticle, Section, SectionKind } from '../../src/domain/document.js';
import type { Language } from '../../src/domain/language.js';

/** One stretch of a made-up article: kind, language and text. */
export type Part = readonly [kind: SectionKind, language: Language, text: string, list?: Section['list']];

/** A document of one article whose sections are the given parts, one after another. */
export function documentOf(parts: readonly Part[], facts: Partial<Document> = {}): Document {
  let raw = 'Front matter\n';
  const sections = parts.map(([kind, language, text, list]): Section => {
    const start = raw.length;
    raw += `${text}\n\n`;
    return { kind, language, start, end: start + text.length, ...(list === undefined ? {} : { list }) };
  });
  const article: DocumentArticle = {
    index: 0,
    sections,
    pages: null,
    doi: null,
    year: null,
    solarYear: null,
    receivedOn: null,
    acceptedOn: null,
  };
  return {
    path: 'made-up.txt',
    sha256: '0'.repeat(64),
    format: 'landing-page',
    parserChain: ['test'],
    raw,
    languages: [...new Set(parts.map(([, language]) => language))],
    damage: 0,
    noise: [],
    journal: null,
    issue: null,
    articles: [article],
    diagnostics: [],
    ...facts,
  };
}
