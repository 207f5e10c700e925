import type { Document, DocumentFormat } from '../domain/document.js';
import type { Line } from './layout/line.js';

/** Below this score a text is of no known kind. */
export const LEAST_SCORE = 0.35;

/** A decoded text with the index of its lines, which every source looks at. */
export interface SourceText {
  readonly raw: string;
  readonly lines: readonly Line[];
}

/** How much a text looks like one format. */
export interface Detection {
  /** 0 (nothing of it) to 1 (certain). */
  readonly score: number;
  /** The traits that were found and looked for, for the message when no source knows a document. */
  readonly lookedFor: string;
}

/** What a source reads from a text: the parts of a document that depend on its format. */
export type ParsedText = Pick<Document, 'noise' | 'journal' | 'issue' | 'articles' | 'diagnostics'>;

/** One kind of document: recognised by its content, never by the name of its file. */
export interface Source {
  readonly format: DocumentFormat;
  /** `lines` are the first ones only, so that any text is judged in bounded time. */
  detect(text: SourceText): Detection;
  /** Never throws on any text; what it cannot read becomes a diagnostic. */
  parse(text: SourceText): ParsedText;
}
