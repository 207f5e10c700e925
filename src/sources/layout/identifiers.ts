import { normalisedString } from '../../text/normalised-string.js';
import { toAsciiDigits } from '../../text/to-ascii-digits.js';
import { layoutVocabulary, phraseExpression } from './layout-vocabulary.js';

/** Crossref's recommended pattern for DOIs (https://www.crossref.org/blog/dois-and-matching-regular-expressions/). */
const DOI = /\b10\.[0-9]{4,9}\/[-._;()/:a-z0-9]{1,200}/i;
const ISSN = /(?<![0-9-])([0-9]{4})[-\u2010-\u2013]([0-9]{3}[0-9x])(?![0-9-])/gi;
/** How ISSNs are announced; without it, any range of years would be read as one. */
const ISSN_WORD = phraseExpression(layoutVocabulary.issnWords);

/** The first DOI of a text, lower case, without resolver address. */
export function readDoi(text: string): string | null {
  const match = DOI.exec(text);
  if (match === null) return null;
  const bare = match[0].toLowerCase().replace(/(?<![.,;:])[.,;:]+$/, '');
  // A closing bracket belongs to the DOI only when it opened in it.
  return bare.endsWith(')') && !bare.includes('(') ? bare.replace(/(?<!\))\)+$/, '') : bare;
}

/** The first ISSN of a line that announces one and whose check digit is right (ISO 3297). */
export function readIssn(line: string): string | null {
  if (!/\p{Nd}{4}/u.test(line) || !ISSN_WORD.test(normalisedString(line))) return null;
  for (const match of toAsciiDigits(line).matchAll(ISSN)) {
    const digits = `${match[1]}${match[2]}`.toUpperCase();
    const sum = Array.from(digits).reduce(
      (total, digit, index) => total + (digit === 'X' ? 10 : Number(digit)) * (8 - index),
      0,
    );
    if (sum % 11 === 0) return `${digits.slice(0, 4)}-${digits.slice(4)}`;
  }
  return null;
}
