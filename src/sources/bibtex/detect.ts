import type { Detection, SourceText } from '../source.js';

/** `@article{key,` at the start of a line; one field with a value makes it sure. */
const ENTRY = /^@(?!comment|string|preamble)[a-z]{3,30}\s*[{(]/i;
const FIELD = /[,{(]\s*[a-z][a-z0-9_-]{1,30}\s*=\s*["{0-9]/i;
const LOOKED_AT = 200_000;

/** A bibliography in BibTeX. */
export function detectBibtex({ raw, lines }: SourceText): Detection {
  const entries = lines.filter((line) => ENTRY.test(raw.slice(line.start, line.start + 48))).length;
  const field = entries > 0 && FIELD.test(raw.slice(0, LOOKED_AT).replace(/\s+/gu, ' '));
  return {
    score: entries === 0 ? 0 : field ? 0.95 : 0.3,
    lookedFor: `a BibTeX bibliography (entries: ${entries})`,
  };
}
