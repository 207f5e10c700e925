import { ZWNJ } from './characters.js';

/** What a character of normalised text is to the tokeniser. */
export const CLASS = { separator: 0, latin: 1, arabic: 2, number: 3, letter: 4, break: 5, soft: 6 } as const;

/** The class of each UTF-16 code unit of normalised text. */
export const CHARACTER_CLASS: Uint8Array = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const letter = /[\p{L}\p{M}]/u;
  for (let code = 0x80; code < 0x10000; code++)
    if (letter.test(String.fromCharCode(code))) classes[code] = CLASS.letter;
  // Letters outside the basic plane count as letters of other scripts, halves of a pair alike.
  classes.fill(CLASS.letter, 0xd800, 0xe000);
  for (const [from, to] of [
    [0x0620, 0x064a],
    [0x066e, 0x06d5],
    [0x06ee, 0x06ef],
    [0x06fa, 0x06ff],
    [0x0750, 0x077f],
    [0x08a0, 0x08c9],
  ] as const)
    classes.fill(CLASS.arabic, from, to + 1);
  classes.fill(CLASS.separator, 0x06d4, 0x06d5);
  classes.fill(CLASS.latin, 0x61, 0x7b);
  classes.fill(CLASS.latin, 0x180, 0x250);
  classes.fill(CLASS.number, 0x30, 0x3a);
  for (const mark of '.,;:?!()[]{}|\u2022\u25cf\u25aa\u25e6\u00b7\u2023\u2043\u00b6')
    classes[mark.charCodeAt(0)] = CLASS.break;
  classes[ZWNJ] = CLASS.soft;
  return classes;
}
