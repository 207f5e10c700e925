import type { Language } from './language.js';
import type { Span } from './span.js';

/** Where in the work a passage stands, from the most to the least telling. */
export const EVIDENCE_LEVELS = ['TITLE', 'KEYWORDS', 'ABSTRACT', 'FULL_TEXT'] as const;

export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** The kind of section a passage was found in. */
export type EvidenceSection =
  'title' | 'abstract' | 'keywords' | 'body' | 'references' | 'affiliation' | 'byline';

/**
 * The verbatim passage that supports a claim.
 *
 * Invariant: `raw.slice(start, end) === quote` on the raw decoded text of its document, whatever copy the
 * matcher worked on. A claim whose quote fails this is rejected (see `assertVerbatim`).
 */
export interface Evidence extends Span {
  readonly quote: string;
  readonly language: Language;
  readonly section: EvidenceSection;
  readonly level: EvidenceLevel;
  /** Stable kebab-case name of the rule that produced it. */
  readonly rule: string;
}

/** Whether the quote of a piece of evidence is what its offsets point at. */
export function isVerbatim(raw: string, evidence: Evidence): boolean {
  return raw.slice(evidence.start, evidence.end) === evidence.quote && evidence.quote.length > 0;
}
