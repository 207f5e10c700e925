import anyAscii from 'any-ascii';
import { romanise } from './romanise.js';

/**
 * A readable key of ASCII letters, digits and hyphens: Persian romanised, other scripts transliterated.
 *
 * @param longest most characters; cut between words
 * @returns empty when the text has neither letter nor digit
 */
export function slug(text: string, longest = 80): string {
  const words = anyAscii(romanise(text))
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let key = '';
  for (const word of words) {
    const next = key === '' ? word.slice(0, longest) : `${key}-${word}`;
    if (next.length > longest) break;
    key = next;
  }
  return key;
}
