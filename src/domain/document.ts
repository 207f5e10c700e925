import type { Bilingual } from './bilingual.js';
import type { Diagnostic } from './diagnostic.js';
import type { Language } from './language.js';
import type { Span } from './span.js';

/** The kinds of document that have a source in `src/sources`. */
export const DOCUMENT_FORMATS = [
  'issue-contents',
  'landing-page',
  'full-text',
  'bibtex',
  'abstract',
] as const;

export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export const SECTION_KINDS = [
  'title',
  'byline',
  'affiliation',
  'abstract',
  'keywords',
  'body',
  'references',
] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

/**
 * A stretch of raw text of one kind and language. Headings and bullets are not part of it. A keyword or name that
 * stands on a bulleted line of its own is a section of its own, and so is every entry of a reference list.
 * An affiliation in brackets behind a name is a section inside the section of its byline.
 */
export interface Section extends Span {
  readonly kind: SectionKind;
  readonly language: Language;
  /**
   * How several values in a byline or keyword list are told apart: `prose` by the marks of running text,
   * `bibtex` by the word "and" (commas then divide family and given name), `lines` one value a line.
   */
  readonly list?: 'prose' | 'bibtex' | 'lines';
  /**
   * What the section says, where the raw text spells it in a notation of its own (LaTeX commands and braces in
   * BibTeX); absent where the raw text reads as it is. Evidence still points into the raw text.
   */
  readonly value?: string;
}

/** The part of a document that is about one article: where its sections are, and the facts its layout gives. */
export interface DocumentArticle {
  /** Position in the document, from 0. */
  readonly index: number;
  /** Sections in both languages, by start offset. Halves in two languages are joined already. */
  readonly sections: readonly Section[];
  /** First and last page as printed, digits in ASCII, smaller first: `1-28`; `null` when not shown. */
  readonly pages: string | null;
  /** Lower case, without resolver address. */
  readonly doi: string | null;
  /** Gregorian year of publication. */
  readonly year: number | null;
  readonly solarYear: number | null;
  /** ISO 8601 dates, Gregorian. */
  readonly receivedOn: string | null;
  readonly acceptedOn: string | null;
  /** Journal and issue of this article alone, where a document holds articles of several; else the document's hold. */
  readonly journal?: JournalFacts | null;
  readonly issue?: IssueFacts | null;
}

export interface JournalFacts {
  readonly name: Bilingual;
  readonly issn: string | null;
}

/** The facts of an issue, as far as its page shows them. */
export interface IssueFacts {
  readonly serial: number | null;
  readonly volume: number | null;
  readonly number: number | null;
  /** English season name in lower case, two joined by a hyphen: `spring`, `autumn-winter`. */
  readonly season: string | null;
  readonly calendar: 'solar-hijri' | 'gregorian' | null;
  /** Year in that calendar. */
  readonly year: number | null;
  /** ISO 8601, Gregorian. */
  readonly publishedOn: string | null;
}

/** Raw text inside sections that matching skips: running heads, page numbers, the marks of a notation. */
export interface NoiseSpan extends Span {
  /** Nothing is read in its place, where a space is otherwise: a brace of BibTeX may stand in the middle of a word. */
  readonly isInWord?: boolean;
}

/** What a source makes of a file: its raw text, the sections of its articles, and what it could not read. */
export interface Document {
  /** As given by the user; only for messages. */
  readonly path: string;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly format: DocumentFormat;
  /** The parsers that ran, in order, as provenance: `['utf-8', 'issue-contents']`. */
  readonly parserChain: readonly string[];
  /** The decoded text that all offsets point into; a leading byte-order mark is not part of it. */
  readonly raw: string;
  readonly languages: readonly Language[];
  /** Share of words that show damage of text extraction, 0 (healthy) to 1. */
  readonly damage: number;
  /** By start offset. */
  readonly noise: readonly NoiseSpan[];
  readonly journal: JournalFacts | null;
  readonly issue: IssueFacts | null;
  readonly articles: readonly DocumentArticle[];
  readonly diagnostics: readonly Diagnostic[];
  /** The same document in reading order, where the file keeps another: glyph order, or columns side by side. */
  readonly restored?: RestoredDocument;
}

/** A document in reading order; its offsets point into its own text. */
export interface RestoredDocument {
  readonly document: Document;
  /** Of each UTF-16 code unit of the restored text the offset of the raw one it stands for. */
  readonly origins: Uint32Array;
}
