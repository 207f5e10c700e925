/** LaTeX accents and the combining mark each puts on the letter after it (The LaTeX Companion, table 7.33). */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};
const LETTERS: Readonly<Record<string, string>> = {
  ss: '\u00df',
  o: '\u00f8',
  O: '\u00d8',
  ae: '\u00e6',
  AE: '\u00c6',
  oe: '\u0153',
  OE: '\u0152',
  aa: '\u00e5',
  AA: '\u00c5',
  l: '\u0142',
  L: '\u0141',
  i: '\u0131',
  j: '\u0237',
};
const ACCENTED = /\\(?:([`'^~"=.])|([uvHckrdb])(?=[ {\\]))\s*(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))/g;
const NAMED = /\\(ss|o|O|ae|AE|oe|OE|aa|AA|l|L|i|j)(?:\{\}|\s+(?=\S)|(?![A-Za-z])\s*)/g;
const ESCAPED = /\\([&%_#$])/g;

/** Whether a command stands for letters (`\\ae`), not for what is done to the next ones. */
export function isLetterCommand(name: string): boolean {
  return Object.hasOwn(LETTERS, name);
}

/**
 * A value with its accented letters, escaped signs and dashes as they read, braces kept; `null` when it holds any
 * other command, mathematics or quotes of LaTeX.
 */
export function latexLetters(value: string): string | null {
  if (!/[\\$~]|--|``|''/.test(value)) return value;
  if (/``|''/.test(value.replace(/\\''?/g, ''))) return null;
  const escaped: string[] = [];
  const text = value
    .replace(ESCAPED, (_whole, sign: string) => {
      escaped.push(sign);
      return '\u0000';
    })
    .replace(ACCENTED, (_whole, sign?: string, letter?: string, inBraces?: string, bare?: string) =>
      ((inBraces ?? bare ?? '') + (ACCENTS[sign ?? letter ?? ''] ?? '')).normalize('NFC'),
    )
    .replace(NAMED, (_whole, name: string) => LETTERS[name] ?? '')
    .replaceAll('---', '\u2014')
    .replaceAll('--', '\u2013')
    .replaceAll('~', '\u00a0');
  if (/[\\$]/.test(text)) return null;
  return text.replace(/\u0000/g, () => escaped.shift() ?? '');
}
