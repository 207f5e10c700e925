import type { Document, SectionKind } from '../../src/domain/document.js';
import type { Language } from '../../src/domain/language.js';

/** A document as the expectations beside the fixtures write it: text instead of offsets. */
export function outline(document: Document): unknown {
  return {
    format: document.format,
    languages: document.languages,
    journal: document.journal?.name ?? null,
    issn: document.journal?.issn ?? null,
    issue: document.issue,
    noise: document.noise.map((span) => document.raw.slice(span.start, span.end).trim().replace(/\s+/g, ' ')),
    articles: document.articles.map(({ index: _index, sections: _sections, ...facts }, position) => {
      const texts = (kind: SectionKind, language: Language): string[] =>
        document.articles[position]!.sections.filter(
          (section) => section.kind === kind && section.language === language,
        ).map(
          (section) => section.value ?? document.raw.slice(section.start, section.end).replace(/\s+/g, ' '),
        );
      const both = (kind: SectionKind) => ({ fa: texts(kind, 'fa'), en: texts(kind, 'en') });
      return {
        ...facts,
        titles: both('title'),
        bylines: both('byline'),
        affiliations: both('affiliation'),
        abstracts: both('abstract'),
        keywords: both('keywords'),
        bodies: both('body'),
        references: both('references'),
      };
    }),
    diagnostics: document.diagnostics.map(({ rule }) => rule),
  };
}
