import type { Diagnostic } from '../../domain/diagnostic.js';
import type { Document, DocumentArticle, Section } from '../../domain/document.js';
import { rawSpanOf, type ReadingOrder } from '../../text/reading-order.js';

/**
 * A document that was read in restored order, with all its places in the raw text. A section says in `value` what it
 * reads like; the restored document itself stays beside it, for those who match.
 *
 * @param document read from `order.text`
 */
export function toRaw(raw: string, document: Document, order: ReadingOrder): Document {
  const { origins } = order;
  const place = <T extends { readonly start: number; readonly end: number }>(placed: T): T => ({
    ...placed,
    ...rawSpanOf(origins, placed),
  });
  const section = (restored: Section): Section => ({
    ...place(restored),
    value: restored.value ?? order.text.slice(restored.start, restored.end),
  });
  return {
    ...document,
    raw,
    noise: document.noise.map(place),
    articles: document.articles.map((article): DocumentArticle => {
      return { ...article, sections: article.sections.map(section).sort((a, b) => a.start - b.start) };
    }),
    diagnostics: document.diagnostics.map((diagnostic): Diagnostic => place(diagnostic)),
    restored: { document, origins },
  };
}
