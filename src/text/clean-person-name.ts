import { KEHEH, FARSI_YEH } from './characters.js';
import { normalise } from './normalise.js';
import { personVocabulary } from './person-vocabulary.js';
import type { Token } from './token.js';
import { tokenise } from './tokenise.js';

const LONGEST_PHRASE = 4;
/** Characters; what is longer is no name with its rank and address, and the patterns need not look through it. */
const LONGEST_NAME = 2000;
/** Addresses, raised figures and footnote signs stand beside names; parentheses hold roles and native spellings. */
const BESIDE_NAMES =
  /https?:\/\/\S+|\b\d{4}-\d{4}-\d{4}-\d{3}[\dXx]\b|\S+@\S+|\([^)]*\)|\[[^\]]*\]|[\d\u0660-\u0669\u06f0-\u06f9\u00b2\u00b3\u00b9\u2070-\u208e*\u2020\u2021\u00a7\u00b6\u2217\u2709#|]+/g;
const FORMATTING = /[\u0640\u064b-\u065f\u0670\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g;
const ARABIC_KAF = /\u0643/g;
const ARABIC_YEH = /[\u064a\u0649]/g;

/**
 * A name as printed in a byline without what only stands around it: honorifics, ranks and offices, degrees,
 * footnote marks, addresses, ORCID. Order and spelling stay as printed ("Waltz, Kenneth N."), with Persian letters
 * in their Persian form. Empty when nothing of the text is a name, as in a text of more than 2,000 characters.
 */
export function cleanPersonName(raw: string): string {
  if (raw.length > LONGEST_NAME) return '';
  const bare = raw
    .normalize('NFC')
    .replace(BESIDE_NAMES, ' ')
    .replace(FORMATTING, '')
    .replace(ARABIC_KAF, String.fromCharCode(KEHEH))
    .replace(ARABIC_YEH, String.fromCharCode(FARSI_YEH));
  const tokens = tokenise(normalise(bare));
  const { generations, honorifics, ranks } = personVocabulary();
  let first = 0;
  for (let length = 1; length > 0; first += length) length = phraseAt(tokens, first, honorifics);
  let last = first;
  while (last < tokens.length && phraseAt(tokens, last, ranks) === 0) last++;
  if (first === last) return '';
  const end = tokens[last - 1]!.end;
  const final = tokens[last - 1]!.text;
  const isShort = final.length === 1 || (final.length === 2 && generations.has(final));
  const initial = isShort && bare[end] === '.' ? 1 : 0;
  return bare
    .slice(tokens[first]!.start, end + initial)
    .replace(/\s+/g, ' ')
    .replace(/\s*,/g, ',')
    .trim();
}

/** Number of tokens from `at` that form a known phrase, the longest; 0 when none does. */
function phraseAt(tokens: readonly Token[], at: number, phrases: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length > 0; length--) {
    const phrase = tokens
      .slice(at, at + length)
      .map((token) => token.text)
      .join('');
    if (phrases.has(phrase)) return length;
  }
  return 0;
}
