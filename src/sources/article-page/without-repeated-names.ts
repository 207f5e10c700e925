import type { Section } from '../../domain/document.js';
import { comparisonKey } from '../../text/comparison-key.js';

/** More names than any article has: then comparing each with all would take long and mean nothing. */
const MOST_NAMES = 300;

/** Sites list the authors again above their affiliations; a name is read where it stands first. */
export function withoutRepeatedNames(raw: string, sections: readonly Section[]): Section[] {
  if (sections.filter(({ kind }) => kind === 'byline').length > MOST_NAMES) return [...sections];
  const seen: string[] = [];
  return sections.filter((section) => {
    if (section.kind !== 'byline') return true;
    const key = comparisonKey(raw.slice(section.start, section.end)).replace(/\p{N}+/gu, '');
    if (key.length > 0 && seen.some((names) => names.includes(key))) return false;
    seen.push(key);
    return true;
  });
}
