import { KEHEH, FARSI_YEH } from './characters.js';
import { normalise } from './normalise.js';
import { personVocabulary } from './person-vocabulary.js';
import type { Token } from './token.js';
import { tokenise } from './tokenise.js';

const LONGEST_PHRASE = 4;
/** Ranks before a name fit into so many characters. */
const LONGEST_OPENING = 200;
/** Characters; what is longer is no name with its rank and address, and the patterns need not look through it. */
const LONGEST_NAME = 2000;
/**
 * Addresses, raised figures and footnote signs stand beside names; parentheses hold roles and native spellings. A mail
 * address begins after white space, or is glued to a bracket that began before it: looking for it from every letter
 * would take the square of their number. The groups tell a bracket that nothing closes.
 */
const BESIDE_NAMES =
  /https?:\/\/\S+|\b\d{4}-\d{4}-\d{4}-\d{3}[\dXx]\b|(?:(?<!\S)|(?<=\s[^\s()[\]]*[)\]]))\S+@\S+|\([^)]*(?:\)|($))|\[[^\]]*(?:\]|($))|[\d\u0660-\u0669\u06f0-\u06f9\u00b2\u00b3\u00b9\u2070-\u208e*\u2020\u2021\u00a7\u00b6\u2217\u2709#|]+/g;
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
  const bare = withoutAsides(raw.normalize('NFC'))
    .replace(FORMATTING, '')
    .replace(ARABIC_KAF, String.fromCharCode(KEHEH))
    .replace(ARABIC_YEH, String.fromCharCode(FARSI_YEH));
  const tokens = tokenise(normalise(bare));
  const { generations, honorifics, ranks, knownGivenNames } = personVocabulary();
  let first = 0;
  for (let length = 1; length > 0; first += length) length = phraseAt(tokens, first, honorifics);
  if (phraseAt(tokens, first, ranks) > 0) first = afterRanks(tokens, first);
  let last = first;
  while (last < tokens.length && phraseAt(tokens, last, ranks) === 0) last++;
  // A given name alone is no name: in "Mehdi Mohaghegh" and "Hamed Mohaghegh Nia" the word for a researcher is the family.
  if (last - first === 1 && tokens.length - last <= 2 && knownGivenNames.has(tokens[first]!.text))
    last = tokens.length;
  if (first === last) return '';
  const end = tokens[last - 1]!.end;
  const final = tokens[last - 1]!.text;
  const isShort = final.length === 1 || (final.length === 2 && generations.has(final));
  const initial = isShort && bare[end] === '.' ? 1 : 0;
  return bare
    .slice(tokens[first]!.start, end + initial)
    .replace(/\s+/g, ' ')
    .replace(/ ?,/g, ',')
    .trim();
}

/** The text with a space for all that only stands beside names; a bracket that nothing closes is left as it is. */
function withoutAsides(text: string): string {
  return text.replace(BESIDE_NAMES, (aside: string, openRound?: string, openSquare?: string) =>
    openRound === undefined && openSquare === undefined
      ? ' '
      : aside.charAt(0) + withoutAsides(aside.slice(1)),
  );
}

/**
 * How many UTF-16 code units of a text are honorifics and ranks before a name: "Associate Professor ", 0 where it
 * begins with the name itself.
 */
export function rankBefore(raw: string): number {
  const opening = raw.slice(0, LONGEST_OPENING);
  const tokens = tokenise(normalise(opening));
  const first = afterRanks(tokens, 0);
  const token = tokens[first];
  return first === 0 ? 0 : (token?.start ?? opening.length);
}

/** The first token that is no honorific or rank; where a rank goes on with what no name begins with, `from`. */
function afterRanks(tokens: readonly Token[], from: number): number {
  const { honorifics, ranks, knownGivenNames, ignorable } = personVocabulary();
  let at = from;
  let isRank = false;
  for (;;) {
    const honorific = phraseAt(tokens, at, honorifics);
    const length = honorific > 0 ? honorific : phraseAt(tokens, at, ranks);
    if (length === 0) break;
    isRank ||= honorific === 0;
    at += length;
  }
  const next = tokens[at]?.text ?? '';
  return !isRank || knownGivenNames.has(next) || ignorable.has(next) || next.length === 1 ? at : from;
}

/** Number of tokens from `at` that form a known phrase, the longest; 0 when none does. */
function phraseAt(tokens: readonly Token[], at: number, phrases: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length).map((token) => token.text);
    // Several letters by themselves are initials: M. R. is no mister.
    if (length > 1 && words.every((word) => word.length === 1)) continue;
    if (phrases.has(words.join(''))) return length;
  }
  return 0;
}
