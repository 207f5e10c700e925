import type { Language } from '../domain/language.js';
import { ALEF, FARSI_YEH, HEH, WAW } from '../text/characters.js';
import type { Founder } from './seed-entry.js';

const JOINING_WORDS = new Set(['and', String.fromCharCode(WAW)]);
const YEH = String.fromCharCode(FARSI_YEH);
const ZWNJ = '\u200c';

/** Letters. */
const LEAST_FAMILY_NAME = 3;

/** The names of a scholar beside which "theory" means a theory of theirs: whole, family name, and its adjective. */
export function founderNames(founder: Founder, language: Language): readonly string[] {
  const name = founder[language];
  const words = name.trim().split(/\s+/);
  const family = words.at(-1)!;
  // Two scholars together ("Keohane and Nye") are called by both names.
  const isPair = words.some((word) => JOINING_WORDS.has(word));
  if (isPair || founder.wholeNameOnly.includes(language)) return [name];
  if (family.length < LEAST_FAMILY_NAME) return [name];
  const adjective = language === 'en' ? englishAdjective(family) : persianAdjective(family);
  return [...new Set([name, family, ...(adjective === null ? [] : [adjective])])];
}

/** "Waltzian", "Keohanian", "Gramscian". */
function englishAdjective(family: string): string {
  return /[aeiouy]$/i.test(family) ? `${family.replace(/[aeiouy]$/i, '')}ian` : `${family}ian`;
}

/** With the yeh of relation: after a vowel letter it is written in its long form; `null` where one stands already. */
function persianAdjective(family: string): string | null {
  const last = family.charCodeAt(family.length - 1);
  if (last === FARSI_YEH) return null;
  if (last === ALEF || last === WAW) return `${family}${YEH}${YEH}`;
  if (last === HEH) return `${family}${ZWNJ}${String.fromCharCode(ALEF)}${YEH}`;
  return `${family}${YEH}`;
}
