/*
 * Sounds are written with one character each: `c` for ch, `x` for kh, `w` for sh, `q` for gh, `j` for zh too,
 * `T` for th and `D` for dh. Vowels of Latin spellings are a e i o u. Persian letters that stand for vowels as often
 * as for consonants have signs of their own: `A` alef, `W` waw, `Y` yeh, `O` ain, `H` a heh or hah at the end.
 */

const PERSIAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\u0628': 'b',
    '\u067e': 'p',
    '\u062a': 't',
    '\u0637': 't',
    '\u062b': 's',
    '\u0633': 's',
    '\u0635': 's',
    '\u062c': 'j',
    '\u0698': 'j',
    '\u0686': 'c',
    '\u062d': 'h',
    '\u0647': 'h',
    '\u062e': 'x',
    '\u062f': 'd',
    '\u0630': 'z',
    '\u0632': 'z',
    '\u0636': 'z',
    '\u0638': 'z',
    '\u0631': 'r',
    '\u0634': 'w',
    '\u063a': 'q',
    '\u0642': 'q',
    '\u0641': 'f',
    '\u06a9': 'k',
    '\u06af': 'g',
    '\u0644': 'l',
    '\u0645': 'm',
    '\u0646': 'n',
    '\u0627': 'A',
    '\u0648': 'W',
    '\u06cc': 'Y',
    '\u0639': 'O',
  }),
);
/** The servant of …, the father of …: the article that follows is spelt in every way. */
const PERSIAN_ARTICLE =
  /^(\u0639\u0628\u062f|\u0627\u0628\u0648|\u0627\u0628\u06cc)\u0627\u0644(?!\u0644\u0647)/;
const PERSIAN_DIVINE = /(?<=.)\u0627\u0644\u0644\u0647|(?<=..)\u0627\u0644\u0647$/g;
const INNER_ARTICLE = /(?<=..)\u0627\u0644(?=..)/;

/**
 * The sounds of one word of a name, given as its comparison key.
 *
 * @param endsInA the yeh at its end is said as a: Musa, Hoda
 */
export function soundsOf(word: string, endsInA = false): string {
  if (!isPersianWord(word)) return latinSounds(word);
  const sounds = persianSounds(word);
  return endsInA ? sounds.replace(/Y$/, 'A') : sounds;
}

/** Whether a word is written in Persian or Arabic letters. */
export function isPersianWord(word: string): boolean {
  return /[\u0600-\u06ff]/.test(word);
}

function persianSounds(word: string): string {
  const marked = word
    // Aliyev, Davutoglu: the alef only opens what is a word of its own.
    .replace(/(?<=\u06cc)\u0627(?=\u0641$)|(?<=[^\u0627])\u0627(?=\u0648\u063a\u0644\u0648$)/, '')
    .replace(PERSIAN_DIVINE, '\u0001')
    .replace(PERSIAN_ARTICLE, (_, first: string) => (first.endsWith('\u062f') ? '\u0002' : '\u0003'))
    .replace(INNER_ARTICLE, '\u0004');
  let sounds = '';
  for (let index = 0; index < marked.length; index++) {
    const letter = marked[index]!;
    const isEnd = index > 0 && index === marked.length - 1;
    if (letter === '\u0001') sounds += 'ola';
    else if (letter === '\u0002') sounds += 'abdol';
    else if (letter === '\u0003') sounds += 'abol';
    else if (letter === '\u0004') sounds += 'ol';
    else if (isEnd && (letter === '\u0647' || letter === '\u062d')) sounds += 'H';
    // A silent waw: Khajeh.
    else if (letter === '\u0648' && marked[index - 1] === '\u062e' && marked[index + 1] === '\u0627')
      continue;
    else sounds += PERSIAN.get(letter) ?? '';
  }
  return sounds;
}

const LATIN_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  // Zareie, Rezaiee: the ending -i after a vowel, with an e that is not said.
  [/(?<=[aeo])ie$/, 'i'],
  [/(?<=[ae])h$/, ''],
  [/(?<=[a-z]{2})[aou]ll?ah?$/, 'ola'],
  // Ziaeddin, Nurettin, Salah al-Din: the article before the word for faith.
  [/(?<=[a-z]{2})[aeou](?:ld|dd|tt|d)(?:ine?|een)$/, 'oldin'],
  // Abdul Rahman, Abd al-Rahman, Abdurrahman; Abu l-Fazl, Abolfazl.
  [/^abd[aeou]l(?=[a-z]{2})/, 'abdol'],
  [/^abd[aeou]([rsznt])\1/, 'abdol$1'],
  [/^abd[aeou]sh/, 'abdolsh'],
  [/^ab[aou]l(?=[gqfhk])/, 'abol'],
  // Naguib, Abdel Hay.
  [/gu(?=[ei])/g, 'g'],
  [/(?<=h)ay$/, 'ei'],
  [/tch/g, 'c'],
  [/sch/g, 'W'],
  [/ch/g, 'C'],
  [/sh/g, 'W'],
  [/kh/g, 'X'],
  [/zh/g, 'j'],
  [/gh/g, 'q'],
  [/ph/g, 'f'],
  [/th/g, 'T'],
  [/dh/g, 'D'],
  [/dt\b/g, 't'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/C/g, 'c'],
  [/X/g, 'x'],
  [/[oa]w(?=[^aeiouy]|$)/g, 'o'],
  [/w/g, 'v'],
  [/W/g, 'w'],
  [/([bdfghjklmnpqrstvzxcw])\1+/g, '$1'],
  [/oo|ou/g, 'u'],
  [/ee|y/g, 'i'],
  [/([aeiou])\1+/g, '$1'],
];

function latinSounds(word: string): string {
  return LATIN_SPELLING.reduce((spelt, [pattern, sound]) => spelt.replace(pattern, sound), word);
}
