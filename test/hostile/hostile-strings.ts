/** Longest alphabet taken of one expression. */
const MOST_LETTERS = 24;
const MOST_IN_PAIRS = 5;

/**
 * Strings of a length that make an expression look again and again if it can: single characters and pairs of those it
 * names, repeated, with and without an end that fits nothing.
 */
export function hostileStrings(source: string, length: number): string[] {
  const letters = alphabetOf(source);
  const few = letters.slice(0, MOST_IN_PAIRS);
  const pairs = few.flatMap((one) => few.filter((other) => other !== one).map((other) => one + other));
  return [...letters, ...pairs].flatMap((pump) => {
    const pumped = pump.repeat(Math.ceil(length / pump.length));
    return [pumped, `${pumped}\u0001`];
  });
}

const OF_CLASS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\\s/, ['\n', '\t']],
  [/\\d|\\p\{N/, ['1']],
  [/\\p\{L/, ['\u0628', 'A']],
  [/\\p\{M/, ['\u064b']],
  [/\\w/, ['_']],
];

function alphabetOf(source: string): string[] {
  const letters = new Set(['a', ' ']);
  for (const [, code] of source.matchAll(/\\[ux]([\da-f]{2,4})/gi))
    letters.add(String.fromCharCode(Number.parseInt(code!, 16)));
  for (const [named, members] of OF_CLASS)
    if (named.test(source)) for (const letter of members) letters.add(letter);
  for (const [, escaped] of source.matchAll(/\\([^a-zA-Z0-9])/g)) letters.add(escaped!);
  for (const plain of source.replaceAll(/\\u[\da-f]{4}|\\x[\da-f]{2}|\\p\{[^}]*\}|\\./gi, ''))
    if (!/[()|?*+{}^$[\]]/.test(plain)) letters.add(plain);
  return [...letters].slice(0, MOST_LETTERS);
}
