import { isRomanised } from './romanised-name.js';
import { isPinyin } from './spoken-latin.js';
import { isOneSyllable } from './usual-name-lists.js';

const TOGETHER = /(?<![\p{L}\p{M}'’-])(\p{Lu})(\.?)(\p{Lu})(?:\.?(\p{Lu}))?\.?(?![\p{L}\p{M}'’-])/gu;
const LOWER = /\p{Ll}/u;

/** A printed name with initials that are printed together put apart: M.A. Basiri, JJ Mearsheimer. */
export function spacedInitials(printed: string): string {
  // In a name that is all capitals, two of them together may be a word.
  if (!LOWER.test(printed)) return printed;
  return printed.replace(TOGETHER, (letters, a: string, dot: string, b: string, c?: string) => {
    if (dot === '' && isCapitalFamily(letters, printed)) return letters;
    return [a, b, c].filter((letter) => letter !== undefined).join(' ');
  });
}

/** Chinese family names are often set in capitals: YAN Xuetong. */
function isCapitalFamily(letters: string, printed: string): boolean {
  if (!isOneSyllable(letters.toLowerCase())) return false;
  const words = printed.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => isPinyin(word) && !isRomanised(word));
}
