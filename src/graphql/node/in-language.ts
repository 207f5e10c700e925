import type { Language } from '../../domain/language.js';

/** The value in one language, or in the other where the first is not known. */
export function inLanguage(language: Language, fa: string | null, en: string | null): string | null {
  return language === 'fa' ? (fa ?? en) : (en ?? fa);
}
