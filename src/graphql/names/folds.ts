/** Zero-width marks, tatweel and vowel signs: they stand in Persian and Arabic words and mean nothing for a search. */
const PERSIAN_ONLY = '\u200b\u200c\u200d\u200e\u200f\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652';

/**
 * What letters are read as when text is looked for inside the database, as pairs of the letter and its reading.
 * The database has no normaliser, so the statement folds both sides by this one list; it holds what differs
 * between keyboards, fonts and habits of spacing. Latin letters are lower-cased by the statement itself.
 */
const FOLDS: string[][] = [
  // Arabic yeh, alef maksura and yeh with hamza are written for Persian yeh.
  ...readAs('\u06cc', '\u064a\u0649\u0626'),
  // Arabic kaf for Persian kaf.
  ...readAs('\u06a9', '\u0643'),
  // Teh marbuta and heh with yeh above for heh.
  ...readAs('\u0647', '\u0629\u06c0'),
  // Alef with madda or hamza for alef, waw with hamza for waw.
  ...readAs('\u0627', '\u0622\u0623\u0625'),
  ...readAs('\u0648', '\u0624'),
  ...digits(0x06f0),
  ...digits(0x0660),
  // Spaces, hyphens and dashes of all kinds separate nothing that a reader hears.
  ...readAs('', ' \t\r\n\u00a0\u002d\u2010\u2011\u2012\u2013\u2014'),
  ...readAs('', PERSIAN_ONLY),
];

/** Keeps the fields of a node apart while they are searched as one text; folding leaves it alone. */
export const BOUNDARY = '\u001f';

/** The text as the statements read it. */
export function fold(text: string): string {
  return FOLDS.reduce(
    (folded, [letter = '', reading = '']) => folded.replaceAll(letter, reading),
    text.toLowerCase().replaceAll(BOUNDARY, ''),
  );
}

/**
 * The folds a statement needs to find a folded text: those that could make a letter of it, and those that drop a
 * mark between its letters. Each fold is a pass over all text searched, so the others would only cost time.
 */
export function foldsFor(needle: string): string[][] {
  const isPersian = /\p{Script=Arabic}/u.test(needle);
  return FOLDS.filter(([letter = '', reading = '']) =>
    reading === '' ? isPersian || !PERSIAN_ONLY.includes(letter) : needle.includes(reading),
  );
}

function readAs(reading: string, letters: string): string[][] {
  return Array.from(letters, (letter) => [letter, reading]);
}

function digits(zero: number): string[][] {
  return Array.from({ length: 10 }, (_, digit) => [String.fromCodePoint(zero + digit), String(digit)]);
}
