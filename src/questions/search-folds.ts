/** Marks and spaces that titles are written with and comparison keys leave out. */
const DROPPED =
  ' \t\r\n\u00a0\u200b\u200c\u200d\u200e\u200f\u0640-\u2010\u2011\u2012\u2013\u2014:,.;?!()[]\'"\u2018\u2019\u201c\u201d\u00ab\u00bb\u060c\u061b\u061f/&';

/** Letters that comparison keys read as another one: Arabic yeh and kaf, heh and alef and waw with hamza. */
const READ_AS: readonly (readonly [string, string])[] = [
  ['\u064a', '\u06cc'],
  ['\u0649', '\u06cc'],
  ['\u0626', '\u06cc'],
  ['\u0643', '\u06a9'],
  ['\u0629', '\u0647'],
  ['\u06c0', '\u0647'],
  ['\u0623', '\u0627'],
  ['\u0625', '\u0627'],
  ['\u0622', '\u0627'],
  ['\u0624', '\u0648'],
];

/** How the statements that look for text fold what is stored, so that a comparison key can be found in it. */
export const searchFolds: { readonly folds: string[][]; readonly boundary: string } = {
  folds: [...DROPPED.split('').map((letter) => [letter, '']), ...READ_AS.map((pair) => [...pair])],
  boundary: '\u001f',
};
