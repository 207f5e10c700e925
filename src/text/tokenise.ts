import { CHARACTER_CLASS, CLASS } from './character-class.js';
import { ZWNJ } from './characters.js';
import { MappedText } from './mapped-text.js';
import type { NormalisedText } from './normalised-text.js';
import type { Token } from './token.js';

// Imported bindings as constants of this module: the loops below read them for every character.
const CLASSES = CHARACTER_CLASS;
const { separator: SEPARATOR, soft: SOFT, break: BREAK, latin: LATIN, number: NUMBER } = CLASS;
const SCRIPTS = ['other', 'latin', 'arabic', 'number', 'other'] as const;
const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const SMALL_S = 0x73;

/**
 * Splits normalised text into words and numbers.
 *
 * A change of script ends a token, so that a figure glued to a word comes apart. The English
 * possessive 's yields no token. A full stop after a single Latin letter (an initial, "U.S.") and marks between
 * digits are no break.
 */
export function tokenise(normalised: NormalisedText): Token[] {
  const { text } = normalised;
  const mapped = normalised instanceof MappedText ? normalised : null;
  const length = text.length;
  const tokens: Token[] = [];
  let breakBefore = true;
  let index = 0;
  while (index < length) {
    const kind = CLASSES[text.charCodeAt(index)]!;
    if (kind === SEPARATOR || kind === SOFT) {
      index++;
      continue;
    }
    if (kind === BREAK) {
      if (!breakBefore) breakBefore = isBreak(text, index);
      index++;
      continue;
    }
    const start = index;
    let soft = false;
    let end = index + 1;
    for (; end < length; end++) {
      const next = CLASSES[text.charCodeAt(end)]!;
      if (next === kind) continue;
      if (!continuesWord(text, end, kind, next)) break;
      soft = true;
    }
    index = end;
    const rawStart = mapped === null ? normalised.rawSpan(start, end).start : mapped.origins[start]!;
    const rawEnd = mapped === null ? normalised.rawSpan(start, end).end : mapped.rawEnd(end);
    const word = text.slice(start, end);
    const script = SCRIPTS[kind]!;
    if (soft) {
      const parts = word.split(/[\u200c']+/);
      tokens.push({ text: parts.join(''), start: rawStart, end: rawEnd, script, breakBefore, parts });
    } else tokens.push({ text: word, start: rawStart, end: rawEnd, script, breakBefore });
    breakBefore = false;
    if (kind === LATIN && isPossessive(text, end)) index = end + 2;
  }
  return tokens;
}

/** Whether a soft boundary or an apostrophe at `at` stands between two letters of one word. */
function continuesWord(text: string, at: number, kind: number, next: number): boolean {
  if (next === SOFT) {
    let after = at + 1;
    while (text.charCodeAt(after) === ZWNJ) after++;
    return CLASSES[text.charCodeAt(after)] === kind;
  }
  return (
    kind === LATIN &&
    text.charCodeAt(at) === APOSTROPHE &&
    CLASSES[text.charCodeAt(at + 1)] === LATIN &&
    !isPossessive(text, at)
  );
}

function isPossessive(text: string, apostrophe: number): boolean {
  return (
    text.charCodeAt(apostrophe) === APOSTROPHE &&
    text.charCodeAt(apostrophe + 1) === SMALL_S &&
    CLASSES[text.charCodeAt(apostrophe + 2)] !== LATIN
  );
}

function isBreak(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== FULL_STOP && mark !== COMMA) return true;
  const before = CLASSES[text.charCodeAt(at - 1)];
  if (before === NUMBER) return CLASSES[text.charCodeAt(at + 1)] !== NUMBER;
  const isInitial = mark === FULL_STOP && before === LATIN && CLASSES[text.charCodeAt(at - 2)] !== LATIN;
  return !isInitial;
}
