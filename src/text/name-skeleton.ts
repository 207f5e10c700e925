import { nameWords } from './name-words.js';

/**
 * Consonant classes of Persian letters, by code unit: letters that sound alike in Persian share one, and so do the
 * Latin spellings of {@link LATIN_SOUNDS}. Alef, ain, hamza, waw and yeh are left out: they stand for vowels as often
 * as for consonants, and scholars write them in many ways.
 */
const PERSIAN_SOUNDS: ReadonlyMap<number, string> = new Map([
  ...classes('b', 0x628),
  ...classes('p', 0x67e),
  ...classes('t', 0x62a, 0x637),
  ...classes('s', 0x62b, 0x633, 0x635),
  ...classes('j', 0x62c, 0x698),
  ...classes('c', 0x686),
  ...classes('h', 0x62d, 0x647),
  ...classes('x', 0x62e),
  ...classes('d', 0x62f),
  ...classes('z', 0x630, 0x632, 0x636, 0x638),
  ...classes('r', 0x631),
  ...classes('w', 0x634),
  ...classes('q', 0x63a, 0x642),
  ...classes('f', 0x641),
  ...classes('k', 0x6a9),
  ...classes('g', 0x6af),
  ...classes('l', 0x644),
  ...classes('m', 0x645),
  ...classes('n', 0x646),
]);

/**
 * Digraphs before letters; `w` stands for the sound of "sh", `c` for "ch", `x` for "kh". In Mohammadjavad the letters
 * of "dj" only meet.
 */
const LATIN_SOUND = /tch|sch|ch|kh|sh|zh|gh|ph|th|(?<!.m[ae])dj|ck|[a-z]/g;
const LATIN_SOUNDS: Readonly<Record<string, string>> = {
  tch: 'c',
  ch: 'c',
  sch: 'w',
  kh: 'x',
  sh: 'w',
  zh: 'j',
  gh: 'q',
  ph: 'f',
  th: 't',
  dj: 'j',
  ck: 'k',
  b: 'b',
  d: 'd',
  f: 'f',
  g: 'g',
  h: 'h',
  j: 'j',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'p',
  q: 'q',
  r: 'r',
  s: 's',
  t: 't',
  z: 'z',
};

/** The doubled lam of the word for God, which Latin spellings write once or twice. */
const DOUBLE_LAM = /\u0627\u0644\u0644/;
/** Teh before hah inside a word, which Latin spells "th" like the single sound. */
const TEH_HAH = /(?<!^)\u062a\u062d/g;

/**
 * The consonants of a name in one alphabet, so that the same name agrees across scripts, spellings and spacing:
 * the skeletons of Shirkhani, Shir Khani and its Persian form are equal. Names of one skeleton are candidates for
 * one person, not yet the same: see `sameAcrossScripts` and `latinShape`.
 *
 * @returns lower-case ASCII letters; empty when the name has no consonant of either script
 */
export function nameSkeleton(name: string): string {
  return nameWords(name).map(wordSkeleton).join('');
}

/** {@link nameSkeleton} of one word, given as its comparison key. */
export function wordSkeleton(word: string): string {
  return /[\u0600-\u06ff]/.test(word) ? persianSkeleton(word) : latinSkeleton(word);
}

function persianSkeleton(word: string): string {
  const spelt = word.replace(DOUBLE_LAM, '\u0644').replace(TEH_HAH, '\u062a');
  // A final heh is mostly silent, and Latin spellings do not show whether a final h was heard.
  const heard = spelt.length > 1 ? spelt.replace(/[\u0647\u062d]$/, '') : spelt;
  return Array.from(heard, (letter) => PERSIAN_SOUNDS.get(letter.charCodeAt(0)) ?? '').join('');
}

function latinSkeleton(word: string): string {
  const spelt = word.replace(/([a-z])\1+/g, '$1');
  const heard = spelt.length > 1 ? spelt.replace(/(?<=[aeiouy])h$/, '') : spelt;
  let skeleton = '';
  for (const match of heard.matchAll(LATIN_SOUND)) {
    const letters = match[0];
    const next = heard.slice(match.index + letters.length, match.index + letters.length + 1);
    if (letters === 'c') skeleton += /[eiy]/.test(next) ? 's' : 'k';
    else if (letters === 'x') skeleton += match.index === 0 || /[^aeiouy]/.test(next) ? 'x' : 'ks';
    else skeleton += LATIN_SOUNDS[letters] ?? '';
  }
  return skeleton;
}

function classes(sound: string, ...codes: readonly number[]): [number, string][] {
  return codes.map((code) => [code, sound]);
}
