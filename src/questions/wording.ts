import type { Bilingual } from '../domain/bilingual.js';
import type { Language } from '../domain/language.js';
import type { QuestionVocabulary } from './question-vocabulary.js';

/** Puts answers into words of one language. */
export interface Wording {
  readonly language: Language;
  /** A sentence with its blanks filled, its first letter a capital. */
  sentence(key: string, values?: Readonly<Record<string, string>>): string;
  label(key: string, values?: Readonly<Record<string, string>>): string;
  name(name: Bilingual, id: string): string;
  /** In the digits of the language; a year is never grouped. */
  number(value: number): string;
  /** A text with its digits in those of the language. */
  digits(text: string): string;
  /** "a, b and c", cut off at `most` with the number of the others. */
  list(items: readonly string[], joint?: 'and' | 'or', most?: number): string;
}

const LOCALES: Readonly<Record<Language, string>> = { fa: 'fa-IR', en: 'en-GB' };
const SHOWN = 5;

/**
 * The wording of seeds/vocabulary/questions.yaml in one language.
 *
 * @throws Error for a sentence or label the file does not have: a bug.
 */
export function wordingIn(language: Language, vocabulary: QuestionVocabulary): Wording {
  const format = new Intl.NumberFormat(LOCALES[language], { useGrouping: false });
  const number = (value: number): string => format.format(value);
  const label = (key: string, values = {}): string => fill(textOf(vocabulary.labels, key)[language], values);
  return {
    language,
    sentence: (key, values = {}) => capitalised(fill(textOf(vocabulary.sentences, key)[language], values)),
    label,
    name: (name, id) => name[language] ?? name[language === 'fa' ? 'en' : 'fa'] ?? id,
    number,
    digits: (text) => text.replace(/[0-9]/g, (digit) => number(Number(digit))),
    list(items, joint = 'and', most = SHOWN) {
      const shown = items.length > most ? items.slice(0, most) : items;
      if (shown.length < items.length)
        return shown.join(label('comma')) + label('more', { count: number(items.length - shown.length) });
      if (shown.length < 2) return shown.join('');
      return shown.slice(0, -1).join(label('comma')) + label(joint) + shown.at(-1)!;
    },
  };
}

function textOf(
  texts: Readonly<Record<string, { fa: string; en: string }>>,
  key: string,
): { fa: string; en: string } {
  const text = texts[key];
  if (!text) throw new Error(`questions.yaml has no wording for ${key}.`);
  return text;
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
