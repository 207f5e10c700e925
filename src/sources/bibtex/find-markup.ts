import type { NoiseSpan } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { isLetterCommand } from './latex-letters.js';

const MARKUP = /[{}]|\\(?:([A-Za-z]{1,20})\*?[ ]?|[^A-Za-z\s])/g;
/** Signs that a backslash keeps from being read as commands. */
const ESCAPED = /[&%_#$]/;

/**
 * The braces and commands of LaTeX in a value, which stand inside words and between the words of a name:
 * `{Balance} of {Threat}`, `T{\"u}rkiye`. Matching reads nothing in their place, so that the words meet.
 */
export function findMarkup(raw: string, { start, end }: Span): NoiseSpan[] {
  return [...raw.slice(start, end).matchAll(MARKUP)].map(({ 0: markup, 1: command, index }) => {
    const from = start + index;
    const isRead = command === undefined ? ESCAPED.test(markup) : isLetterCommand(command);
    return { start: from, end: from + (isRead ? 1 : markup.length), isInWord: true };
  });
}
