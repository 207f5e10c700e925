import type { Language } from '../../domain/language.js';
import type { Span } from '../../domain/span.js';
import { detectLanguage } from '../../text/detect-language.js';
import type { Fragment } from './block.js';

/** Neighbouring fragments in one language. */
export interface Run extends Span {
  readonly language: Language | null;
  readonly fragments: readonly Fragment[];
}

/** Joins neighbouring fragments of one language; what has no letters stays with what is before it. */
export function languageRuns(raw: string, fragments: readonly Fragment[]): Run[] {
  const runs: { start: number; end: number; language: Language | null; fragments: Fragment[] }[] = [];
  for (const fragment of fragments) {
    const language = detectLanguage(raw.slice(fragment.start, fragment.end));
    const last = runs.at(-1);
    if (last !== undefined && (language === null || last.language === null || language === last.language)) {
      last.end = fragment.end;
      last.language ??= language;
      last.fragments.push(fragment);
    } else runs.push({ start: fragment.start, end: fragment.end, language, fragments: [fragment] });
  }
  return runs;
}
