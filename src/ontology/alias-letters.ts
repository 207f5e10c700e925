import { ALEF, FARSI_YEH, HEH, WAW } from '../text/characters.js';
import { normalise } from '../text/normalise.js';
import { tokenise } from '../text/tokenise.js';

/** An alias as the matcher sees it: its letters without spacing, and where spacing may stand. */
export interface AliasLetters {
  /** Normalised letters and digits. */
  readonly letters: string;
  /** Offsets in `letters` where a space may stand in a text, ascending. */
  readonly boundaries: readonly number[];
  /** Those of them where even a mark may stand ("Yes, Minister"), ascending. */
  readonly breaks: readonly number[];
  readonly script: 'arabic' | 'latin' | 'other';
}

const YEH = String.fromCharCode(FARSI_YEH);
const VOWEL_LETTERS = new Set([ALEF, WAW, HEH]);

/** The letters of an alias as it is written, or `null` when it holds none. */
export function aliasLetters(alias: string): AliasLetters | null {
  return assemble(words(alias), 0);
}

/** The possessive 's yields no token; where its apostrophe is left out ("Peoples Republic") it is a letter. */
const POSSESSIVE = /['\u2019]s(?![a-z])/giu;

/**
 * The letters of an alias and of its regular variants: ezafe yeh after a word that ends in a vowel letter
 * (the last one only when asked, because the matcher tolerates its endings), possessive without apostrophe,
 * plural in -ies, British and American -isation.
 */
export function aliasVariants(alias: string, options: { lastTakesYeh?: boolean } = {}): AliasLetters[] {
  const spelt = alias.replaceAll(POSSESSIVE, 's');
  const spellings = spelt === alias ? [words(alias)] : [words(alias), words(spelt)];
  return spellings
    .flatMap((plain) => withYeh(plain, options.lastTakesYeh ? plain.length : plain.length - 1))
    .flatMap(latinVariants);
}

/** All ways to write or leave out the yeh among the first words, up to `end`. */
function withYeh(plain: readonly Word[], end: number): AliasLetters[] {
  const slots = plain.slice(0, end).flatMap((word, index) => (takesYeh(word) ? [index] : []));
  const variants: AliasLetters[] = [];
  // More than three such words are rare, and each doubles the variants.
  for (let mask = 0; mask < 1 << Math.min(slots.length, 3); mask++) {
    const chosen = slots.reduce((bits, slot, bit) => (mask & (1 << bit) ? bits | (1 << slot) : bits), 0);
    const assembled = assemble(plain, chosen);
    if (assembled) variants.push(assembled);
  }
  return variants;
}

interface Word {
  readonly parts: readonly string[];
  readonly breakBefore: boolean;
  readonly script: string;
}

function words(alias: string): Word[] {
  return tokenise(normalise(alias)).map(({ text, parts, breakBefore, script }) => ({
    parts: parts ?? [text],
    breakBefore,
    script,
  }));
}

function takesYeh({ parts, script }: Word): boolean {
  const last = parts.at(-1) ?? '';
  return script === 'arabic' && last.length > 1 && VOWEL_LETTERS.has(last.charCodeAt(last.length - 1));
}

function assemble(list: readonly Word[], yehAfter: number): AliasLetters | null {
  let letters = '';
  const boundaries: number[] = [];
  const breaks: number[] = [];
  for (const [index, word] of list.entries()) {
    if (index > 0) {
      boundaries.push(letters.length);
      if (word.breakBefore) breaks.push(letters.length);
    }
    for (const [position, part] of word.parts.entries()) {
      if (position > 0) boundaries.push(letters.length);
      letters += part;
    }
    if (yehAfter & (1 << index)) {
      boundaries.push(letters.length);
      letters += YEH;
    }
  }
  if (letters.length === 0) return null;
  const scripts = new Set(list.map(({ script }) => script).filter((script) => script !== 'number'));
  const only = scripts.size === 1 ? [...scripts][0] : 'other';
  return { letters, boundaries, breaks, script: only === 'arabic' || only === 'latin' ? only : 'other' };
}

function latinVariants(form: AliasLetters): AliasLetters[] {
  if (form.script !== 'latin') return [form];
  const spellings = [form];
  // Both spellings have the same length, so the boundaries stand.
  const other = form.letters.includes('ization')
    ? form.letters.replaceAll('ization', 'isation')
    : form.letters.replaceAll('isation', 'ization');
  if (other !== form.letters) spellings.push({ ...form, letters: other });
  return spellings.flatMap((spelling) =>
    /[^aeiou]y$/.test(spelling.letters)
      ? [spelling, { ...spelling, letters: `${spelling.letters.slice(0, -1)}ies` }]
      : [spelling],
  );
}
