import type { Section } from '../../domain/document.js';
import { comparisonKey } from '../../text/comparison-key.js';

/** More names than any article has: then comparing each with all would take long and mean nothing. */
const MOST_NAMES = 300;

const MARKED = /[*\u2217\u204e\u2709]/u;

/** Sites list the authors again above their affiliations; a name is read where it stands first. */
export function withoutRepeatedNames(raw: string, sections: readonly Section[]): Section[] {
  if (sections.filter(({ kind }) => kind === 'byline').length > MOST_NAMES) return [...sections];
  const seen: string[] = [];
  return sections.flatMap((section) => {
    if (section.kind !== 'byline') return [section];
    const key = comparisonKey(raw.slice(section.start, section.end)).replace(/\p{N}+/gu, '');
    // A star or an address beside the repeated name still says who is to be written to.
    if (key.length > 0 && seen.some((names) => names.includes(key)))
      return MARKED.test(raw.slice(section.start, section.end)) ? [{ ...section, kind: 'affiliation' }] : [];
    seen.push(key);
    return [section];
  });
}
