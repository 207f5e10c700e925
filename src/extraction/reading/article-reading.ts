import type { Document, DocumentArticle } from '../../domain/document.js';
import type { Language } from '../../domain/language.js';
import type { Ontology } from '../../ontology/ontology.js';
import { readKeywords, type Keyword } from '../keywords/read-keywords.js';
import { noiseIn, readSection, type SectionReading } from './section-reading.js';

/** One article as the extractors see it: the running text that can name theories and places, read once. */
export interface ArticleReading {
  readonly document: Document;
  readonly article: DocumentArticle;
  readonly ontology: Ontology;
  /** Titles, abstracts and bodies whole, keywords one by one; bylines, affiliations and references are not text. */
  readonly sections: readonly SectionReading[];
  readonly keywords: readonly Keyword[];
}

/** Kinds whose running text speaks about the matter of the article. */
const TEXT_KINDS = new Set(['title', 'abstract', 'body']);

/** Reads one article of a document. */
export function readArticle(
  document: Document,
  article: DocumentArticle,
  ontology: Ontology,
): ArticleReading {
  const text = article.sections
    .filter((section) => TEXT_KINDS.has(section.kind))
    .map((section) => readSection(document, section, ontology));
  const keywords = readKeywords(document, article, { ontology, text });
  const labels = keywords.map((keyword) => readSection(document, keyword.section, ontology, keyword));
  return { document, article, ontology, sections: [...text, ...labels], keywords };
}

/** The raw text of the sections of one kind and language, joined; `null` when there are none. */
export function rawOf(
  reading: ArticleReading,
  kind: DocumentArticle['sections'][number]['kind'],
  language: Language,
): string | null {
  const { document, article } = reading;
  const parts = article.sections
    .filter((section) => section.kind === kind && section.language === language)
    .map((section) => (section.value ?? withoutNoise(document, section.start, section.end)).trim())
    .filter((part) => part.length > 0);
  return parts.length === 0 ? null : parts.join('\n');
}

function withoutNoise(document: Document, start: number, end: number): string {
  let text = '';
  let from = start;
  for (const noise of noiseIn(document.noise, { start, end })) {
    text += document.raw.slice(from, Math.max(from, noise.start));
    from = Math.max(from, noise.end);
  }
  return text + document.raw.slice(from, Math.max(from, end));
}
