/** A consonant written twice where the name has a single one is no carelessness; once for twice often is. */
const DOUBLED = 0.3;
const SINGLE = 0.1;

const DOUBLE = /([bdfjklmnrstvz])\1(?=a)/;
/** Beside a name of that pattern, the one with a short e is hardly spelt with an a: Sajed is not Sajad. */
const OTHER_SHORT_VOWEL = 0.2;

/** The Arabic pattern of trades and habits, whose second consonant is doubled: Saffar, Najjar, Attar. */
const LONG_AFTER_SECOND = /^..\u0627/;
/** The pattern of those who do something, with a long a first and a short e after it: Sajed, Nader, Jaber. */
const LONG_AFTER_FIRST = /^.\u0627[^\u0627\u0648\u06cc]{2}\u06cc?$/;
const LATIN_LATER_A = /^[^aeiou]+a[^aeiou]+a/;
const LATIN_SECOND = /^[a-z]h?[aeiou]([bdfjklmnrstvz])(\1?)a/;

/**
 * What speaks against reading a Latin word as a Persian name although its sounds agree: short vowels and doubled
 * consonants, which Persian does not write, follow from the pattern of the name.
 */
export function patternCost(persian: string, latin: string): number {
  if (LONG_AFTER_FIRST.test(persian) && LATIN_LATER_A.test(latin)) return OTHER_SHORT_VOWEL;
  const isPattern = LONG_AFTER_SECOND.test(persian);
  const second = LATIN_SECOND.exec(latin);
  if (second === null) return 0;
  const isDouble = DOUBLE.test(latin) && second[2] !== '';
  if (isDouble) return isPattern ? 0 : DOUBLED;
  return isPattern ? SINGLE : 0;
}
