/** Zero-width non-joiner: sources that set it take care of their spacing, and text got out of a PDF has lost it. */
const JOINTS = /\u200c/g;
const BETWEEN_LETTERS = /[^\p{L}\p{N}]+/gu;

/**
 * Of texts that differ in nothing but spacing and punctuation from the first the one that is spaced with the most care;
 * damage that only shows in the spacing is not counted when sources are ordered.
 *
 * @param texts the most trusted first
 */
export function bestSpaced(texts: readonly string[]): string | null {
  const [first] = texts;
  if (first === undefined) return null;
  const letters = lettersOf(first);
  let best = first;
  for (const text of texts.slice(1))
    if (countOf(JOINTS, text) > countOf(JOINTS, best) && lettersOf(text) === letters) best = text;
  return best;
}

function lettersOf(text: string): string {
  return text
    .replace(BETWEEN_LETTERS, '')
    .replace(/[\u064a\u0649]/g, '\u06cc')
    .replace(/\u0643/g, '\u06a9');
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
