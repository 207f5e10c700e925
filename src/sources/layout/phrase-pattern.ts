import { normalise } from '../../text/normalise.js';

const LETTER_OR_DIGIT = String.raw`[\p{L}\p{N}]`;

/**
 * The source of a regular expression (flag `u`) that finds any of the phrases in normalised text, the longest
 * first, as whole words. A space in a phrase stands for spaces, zero width non-joiners, or nothing.
 *
 * Every alternative is a literal, so matching takes time linear in the text.
 */
export function phrasePattern(phrases: readonly string[]): string {
  const folded = [...new Set(phrases.map((phrase) => normalise(phrase).text.trim()))];
  const alternatives = folded
    .filter((phrase) => phrase.length > 0)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((phrase) =>
      phrase.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`).replace(/[ \u200c]+/g, '[ \\u200c]*'),
    );
  // The class of first letters turns most places of a text away before anything else is looked at.
  const first = [...new Set(folded.filter((phrase) => phrase.length > 0).map((phrase) => phrase[0]!))];
  const opening = first.map((letter) => letter.replace(/[\\\]^-]/, String.raw`\$&`)).join('');
  return `(?=[${opening}])(?<!${LETTER_OR_DIGIT})(?:${alternatives.join('|')})(?!${LETTER_OR_DIGIT})`;
}
