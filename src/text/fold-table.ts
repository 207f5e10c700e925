import { FOLDED_LETTERS, FOLDED_RANGES, SPELT_OUT } from './fold-rules.js';

/** The character becomes several: look in {@link EXPANSIONS}. */
export const EXPAND = 1;

/** Replacements of more than one character, by code unit: ligatures, `ß`, lam-alef presentation forms. */
export const EXPANSIONS = new Map<number, string>();

/**
 * What each UTF-16 code unit becomes in normalised text: `DROP`, {@link EXPAND} or the code unit that
 * replaces it. A table makes folding one lookup a character, whatever the number of rules.
 */
export const FOLD: Uint16Array = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = code;
  // Blocks whose characters have canonical or compatibility forms worth folding; Hangul and CJK keep theirs.
  for (const [from, to] of [
    [0x41, 0x5a],
    [0xa0, 0x24f],
    [0x2b0, 0x2ff],
    [0x370, 0x52f],
    [0x600, 0x6ff],
    [0x750, 0x77f],
    [0x1e00, 0x1fff],
    [0x2010, 0x2bff],
    [0x2c60, 0x2c7f],
    [0xa720, 0xa7ff],
    [0xfb00, 0xfefc],
    [0xff00, 0xffee],
  ] as const)
    for (let code = from; code <= to; code++) foldByUnicode(table, code);
  for (const [from, to, target] of FOLDED_RANGES)
    for (let code = from; code <= to; code++) table[code] = target;
  // Arabic-Indic and Persian digits have no decomposition to follow.
  for (const zero of [0x660, 0x6f0])
    for (let digit = 0; digit <= 9; digit++) table[zero + digit] = 0x30 + digit;
  for (const [target, codes] of FOLDED_LETTERS) for (const code of codes) table[code] = target;
  for (const [code, letters] of SPELT_OUT) setExpansion(table, code, letters);
  return table;
}

/** Compatibility decomposition without marks, lower-cased: `É` → `e`, `ﻻ` → lam alef, `Ｇ` → `g`. */
function foldByUnicode(table: Uint16Array, code: number): void {
  const folded = String.fromCharCode(code)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .trim();
  if (folded.length === 1) table[code] = folded.charCodeAt(0);
  else if (folded.length > 1) setExpansion(table, code, folded);
}

function setExpansion(table: Uint16Array, code: number, text: string): void {
  const folded = Array.from(text, (character) => String.fromCharCode(foldOnce(character.charCodeAt(0)))).join(
    '',
  );
  EXPANSIONS.set(code, folded);
  table[code] = EXPAND;
}

/** Letters inside an expansion fold like all others: the yeh of a ligature is an Arabic one. */
function foldOnce(code: number): number {
  return FOLDED_LETTERS.find(([, codes]) => codes.includes(code))?.[0] ?? code;
}
