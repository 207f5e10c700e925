import { CHARACTER_CLASS, CLASS } from './character-class.js';
import { DROP } from './fold-rules.js';
import { EXPAND, EXPANSIONS, FOLD } from './fold-table.js';
import { stringFromUnits } from './string-from-units.js';

let buffer = new Uint16Array(256);

/** The letters and digits of a text, normalised, without anything between them: equal however it is spaced. */
export function comparisonKey(text: string): string {
  if (text.length > buffer.length) buffer = new Uint16Array(text.length * 2);
  let length = 0;
  let changed = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const folded = FOLD[code]!;
    if (folded === EXPAND) return keyWithExpansions(text);
    if (folded !== DROP && isKept(folded)) buffer[length++] = folded;
    changed ||= folded !== code;
  }
  // Most of what is compared is a key already.
  return !changed && length === text.length ? text : stringFromUnits(buffer.subarray(0, length));
}

/** Ligatures and their like are rare, and too long for the buffer. */
function keyWithExpansions(text: string): string {
  let key = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const folded = FOLD[code]!;
    if (folded === DROP) continue;
    for (const unit of folded === EXPAND ? EXPANSIONS.get(code)! : String.fromCharCode(folded))
      if (isKept(unit.charCodeAt(0))) key += unit;
  }
  return key;
}

function isKept(code: number): boolean {
  const kind = CHARACTER_CLASS[code]!;
  return kind >= CLASS.latin && kind <= CLASS.letter;
}
