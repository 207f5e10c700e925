/**
 * Per UTF-16 code unit: 1 for a letter (Unicode `\p{L}`), 2 for half of a surrogate pair, which only both halves
 * together tell, 0 for anything else. Loops over code units ask it where an expression would be asked for each word.
 */
export const LETTER_UNITS: Uint8Array = buildTable();

export const IS_LETTER = 1;
export const IS_SURROGATE = 2;

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const letter = /\p{L}/u;
  for (let code = 0; code < 0xd800; code++) if (letter.test(String.fromCharCode(code))) table[code] = 1;
  table.fill(2, 0xd800, 0xe000);
  for (let code = 0xe000; code < 0x10000; code++) if (letter.test(String.fromCharCode(code))) table[code] = 1;
  return table;
}
