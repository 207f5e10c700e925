import type { Span } from './span.js';

/** `error`: the document cannot be used. `warning`: something was not read. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** What a reader of a document could not understand, where, and by which rule. Data, never thrown. */
export interface Diagnostic extends Span {
  readonly severity: Severity;
  /** Stable kebab-case name of the rule that noticed it, e.g. `unknown-document-kind`. */
  readonly rule: string;
  /** One sentence for a person: what is wrong and what to do. */
  readonly message: string;
}
