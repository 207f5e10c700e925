import type { Language } from '../../domain/language.js';

/** The value in one language (English when none is asked for), or in the other where that is not known. */
export function inLanguage(language: Language | null, fa: string | null, en: string | null): string | null {
  return language === 'fa' ? (fa ?? en) : (en ?? fa);
}
