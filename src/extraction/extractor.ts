import type { Diagnostic } from '../domain/diagnostic.js';
import type { ExtractedArticle } from '../domain/article-record.js';
import type { ArticleReading } from './reading/article-reading.js';

/** Receives what an extractor could not understand. */
export type Report = (diagnostic: Diagnostic) => void;

/** One part of the record, read from one article. Extractors see the reading, never each other's results. */
export interface Extractor {
  /** Stable kebab-case name. */
  readonly name: string;
  extract(reading: ArticleReading, report: Report): Partial<ExtractedArticle>;
}
