import { isOneSyllable } from './usual-name-lists.js';

/** Letters and endings that Turkish alone has; its c is said as the English j. */
const TURKISH = /[ŞşĞğıİ]|[ae]ttin\b|oglu\b/u;
const TURKISH_SOUNDS: Readonly<Record<string, string>> = {
  ç: 'ch',
  ş: 'sh',
  ğ: 'gh',
  ı: 'i',
  c: 'j',
};
/** Czech, Polish, Croatian, Romanian and their neighbours. */
const SLAVIC_SOUNDS: Readonly<Record<string, string>> = {
  š: 'sh',
  ş: 'sh',
  ș: 'sh',
  ś: 'sh',
  č: 'ch',
  ć: 'ch',
  ç: 's',
  ž: 'zh',
  ż: 'zh',
  ź: 'zh',
  ř: 'rzh',
  đ: 'dj',
  ț: 'ts',
  ł: 'l',
};

/**
 * A printed name with the letters of languages that spell in their own way put as one would say them in English:
 * Persian renders the sound of a name, and letters without their marks do not show it.
 *
 * @returns `null` when nothing of the name is said in another way
 */
export function spokenLatin(printed: string): string | null {
  const sounds = TURKISH.test(printed) ? TURKISH_SOUNDS : SLAVIC_SOUNDS;
  const lower = printed.normalize('NFC').replace(/İ/g, 'i');
  let changed = false;
  const spoken = lower.replace(/\p{L}/gu, (letter) => {
    const sound = sounds[letter.toLowerCase()];
    if (sound === undefined) return letter;
    changed = true;
    return letter === letter.toLowerCase() ? sound : sound[0]!.toUpperCase() + sound.slice(1);
  });
  return changed ? spoken : null;
}

const INITIAL = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])';
const FINAL =
  '(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|er|ia|ie|iu|ua|ue|ui|uo|a|e|i|o|u)';
const PINYIN = new RegExp(`^(?:${INITIAL}?${FINAL}){1,3}$`);
const PINYIN_OF_TWO = new RegExp(`^(?:${INITIAL}?${FINAL}){1,2}$`);

/** Whether a word, as a comparison key, can be a Chinese name in pinyin: one or two syllables. */
export function isPinyin(word: string): boolean {
  return PINYIN_OF_TWO.test(word);
}

/** As Persian renders them, where the letter says something else in other languages. */
const PINYIN_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/zh/g, 'J'],
  [/q/g, 'ch'],
  [/x/g, 'sh'],
  [/c(?!h)/g, 'ts'],
  [/J/g, 'zh'],
];

/**
 * The words of a Chinese name in pinyin as one would say them in English.
 *
 * @param words comparison keys
 * @returns `null` when the words are no such name, or read the same
 */
export function spokenPinyin(words: readonly string[]): readonly string[] | null {
  if (words.length < 2 || words.length > 3) return null;
  if (!isOneSyllable(words[0]!) && !isOneSyllable(words.at(-1)!)) return null;
  if (!words.every((word) => PINYIN.test(word))) return null;
  const spoken = words.map((word) =>
    PINYIN_SOUNDS.reduce((said, [letters, sound]) => said.replace(letters, sound), word),
  );
  return spoken.join(' ') === words.join(' ') ? null : spoken;
}
