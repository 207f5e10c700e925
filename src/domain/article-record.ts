import type { Bilingual } from './bilingual.js';
import type { Diagnostic } from './diagnostic.js';
import type { DocumentFormat, IssueFacts, JournalFacts } from './document.js';
import type { Evidence } from './evidence.js';
import type { Language } from './language.js';
import type { PlaceRole } from './place-role.js';
import type { TheoryRole } from './theory-role.js';

/** That an article stands in some role to an entry of the ontology, how sure that is, and the passages that say so. */
export interface Claim<R extends string> {
  /** The id without its prefix: `weaponized-interdependence`, `CHN`. */
  readonly id: string;
  readonly role: R;
  /** 0 to 1, calibrated: of the claims at 0.9 or more, at least 94% are right on the labelled set. */
  readonly confidence: number;
  /** Strongest first; never empty. */
  readonly evidence: readonly Evidence[];
}

export interface RecordAuthor {
  readonly name: Bilingual;
  /** From 1, in byline order. */
  readonly position: number;
  readonly corresponding: boolean;
  readonly affiliations: readonly string[];
  /** As printed; absent where the document shows none. */
  readonly orcid?: string;
}

export interface RecordReference {
  /** As printed, line breaks included. */
  readonly raw: string;
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly title: string | null;
  readonly doi: string | null;
}

/** One article of a record: the public contract of `theory-atlas extract` (docs/record.schema.json). */
export interface ArticleRecord {
  readonly id: string;
  readonly title: Bilingual;
  readonly pages: string | null;
  readonly doi: string | null;
  readonly year: number | null;
  readonly solarYear: number | null;
  readonly receivedOn: string | null;
  readonly acceptedOn: string | null;
  readonly authors: readonly RecordAuthor[];
  readonly keywords: Bilingual<readonly string[]>;
  readonly theories: readonly Claim<TheoryRole>[];
  readonly countries: readonly Claim<PlaceRole>[];
  readonly regions: readonly Claim<PlaceRole>[];
  readonly organizations: readonly Claim<PlaceRole>[];
  readonly methods: readonly Claim<'USES'>[];
  readonly references: readonly RecordReference[];
}

/** What the program knows of an article before it is resolved; the record plus what identity needs. */
export interface ExtractedArticle extends Omit<ArticleRecord, 'id'> {
  /** The abstract as printed, for search and for recognising the same work; not part of the public record. */
  readonly abstract: Bilingual;
  /** Damage of the document it was read from, 0 to 1: of several sources the least damaged is preferred. */
  readonly damage: number;
}

/** One document's record. */
export interface DocumentRecord {
  readonly document: {
    readonly path: string;
    readonly sha256: string;
    /** `null` when it is of no kind that can be read; the diagnostics say why. */
    readonly format: DocumentFormat | null;
    readonly languages: readonly Language[];
  };
  readonly journal: JournalFacts | null;
  readonly issue: IssueFacts | null;
  readonly articles: readonly ArticleRecord[];
  readonly diagnostics: readonly Diagnostic[];
}
