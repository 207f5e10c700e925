import type { Line } from '../layout/line.js';
import type { PrintedPages } from '../layout/page-range.js';

/** The lines of one entry of a table of contents. */
export interface Entry {
  /** Title, byline and pages, as far as printed. */
  readonly head: readonly Line[];
  /** The line of the head that carries the pages. */
  readonly pages: { readonly line: Line; readonly printed: PrintedPages } | null;
  /** Abstract and keywords. */
  readonly body: readonly Line[];
}
