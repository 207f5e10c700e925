/**
 * A stretch of a document's raw decoded text.
 *
 * Offsets are UTF-16 code units, half-open: `raw.slice(start, end)` is the text of the span. This is the
 * TextPositionSelector of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), with the
 * unit that JavaScript strings use.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
