import { nameSkeleton } from './name-skeleton.js';
import { nameWords } from './name-words.js';

const SHORT = '(?:[aeo]|ou|oo|u|ae)?';
const YEH = '(?:[aei]{0,2}[iy]+[aeiou]?|ee|ae|ie)';

/** How a Persian letter may be spelt in Latin, by code unit; short vowels may follow a consonant. */
const SPELLINGS: ReadonlyMap<number, string> = new Map([
  [0x628, 'b+'],
  [0x67e, 'p+'],
  [0x62a, 't+h?'],
  [0x62b, '(?:s+|th)'],
  [0x62c, '(?:dj|j+|g)'],
  [0x686, '(?:tch|ch|c)'],
  [0x62d, 'h+'],
  [0x62e, '(?:kh|x)'],
  [0x62f, 'd+'],
  [0x630, '(?:z+|dh)'],
  [0x631, 'r+'],
  [0x632, '(?:z+|s)'],
  [0x698, '(?:zh|j|s)'],
  [0x633, '(?:s+|c)'],
  [0x634, '(?:sch|sh|ch)'],
  [0x635, 's+'],
  [0x636, '(?:z+|dh|d)'],
  [0x637, 't+'],
  [0x638, 'z+'],
  [0x63a, '(?:gh|q+)'],
  [0x641, '(?:f+|ph)'],
  [0x642, '(?:gh|q+|k)'],
  [0x6a9, '(?:ck|k+|c+|x)'],
  [0x6af, 'g+'],
  [0x644, 'l+'],
  [0x645, 'm+'],
  [0x646, 'n+'],
  [0x647, 'h+'],
]);
const ALEF = 0x627;
const AIN = 0x639;
const HAMZA = 0x621;
const WAW = 0x648;
const YEH_CODE = 0x6cc;
const HEH = 0x647;
const KHAH = 0x62e;
const HAH = 0x62d;
const LAM = 0x644;
const SEEN = 0x633;
const SHEEN = 0x634;
/** Longer names are not compared letter by letter: nobody's name, and a pattern should stay small. */
const LONGEST_NAME = 60;

/**
 * Whether a Latin spelling can be that of a Persian name: every written letter has its sound, in order, and the
 * Latin form adds short vowels only. Tells Hamed from Hamid, which share a skeleton.
 */
export function sameAcrossScripts(persian: string, latin: string): boolean {
  if (nameSkeleton(persian) !== nameSkeleton(latin)) return false;
  const words = nameWords(persian);
  const spelt = nameWords(latin)
    .join('')
    .replace(/([aeiouy])\1{2,}/g, '$1$1')
    .replace(/[^a-z]/g, '');
  if (spelt.length > LONGEST_NAME || words.join('').length > LONGEST_NAME) return false;
  return new RegExp(`^${words.map(wordPattern).join('')}$`).test(spelt);
}

function wordPattern(word: string): string {
  const letters = Array.from(
    word
      .replace(/\u0627\u0644\u0644\u0647|\u0627\u0644\u0647$/, '\u0001')
      .replace(/\u06cc{2,}/g, '\u06cc')
      .replace(/\u0648{2,}/g, '\u0648'),
    (letter) => letter.charCodeAt(0),
  );
  return letters.map((code, index) => letterPattern(code, index, letters)).join('');
}

function letterPattern(code: number, index: number, letters: readonly number[]): string {
  const isLast = index === letters.length - 1;
  const next = letters[index + 1];
  switch (code) {
    case 1:
      return '(?:[aoue]{1,2}l+ah?)';
    case ALEF:
      // The article: Abolfazl, Abdolreza.
      if (next === LAM && index > 0) return letters[index - 1] === WAW ? '(?:aa?|o)?' : '(?:aa?|o|u)';
      if (index > 0) return '(?:aa?|o)';
      if (next === YEH_CODE || next === WAW) return '[aei]?';
      // Persian puts a vowel before foreign clusters of s: Smith, Strauss.
      return next === SEEN || next === SHEEN ? '(?:aa|[aeiou]?)' : '(?:aa|[aeiou])';
    case AIN:
      return '[aeou]{0,2}';
    case HAMZA:
      return '';
    case WAW:
      if (letters[index - 1] === KHAH && next === ALEF) return 'v?';
      return `(?:[vw]+${SHORT}|[ou]{1,2}w?)`;
    case YEH_CODE:
      return isLast ? `(?:${YEH}|a)` : YEH;
    case HEH:
      return isLast && index > 0 ? 'h?' : `h+${SHORT}`;
    case HAH:
      return isLast && index > 0 ? 'h*' : `h+${SHORT}`;
    default: {
      const spelling = SPELLINGS.get(code);
      return spelling === undefined ? '' : spelling + SHORT;
    }
  }
}
