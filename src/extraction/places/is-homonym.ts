import type { AliasMatch } from '../../ontology/alias-match.js';
import { comparisonKey } from '../../text/comparison-key.js';
import { placeVocabulary, type HomonymRule } from '../cues/place-vocabulary.js';
import { matchesIn, type SectionReading, type Sentence } from '../reading/section-reading.js';

/** Words on either side that can show what a homonym means. */
const NEAR = 3;
/** Words of the longest names of places. */
const LONGEST_NAME = 8;

/** Whether words that name a place mean something else here: the adjective, the bird, the person. */
export function isHomonym(
  raw: string,
  match: AliasMatch,
  reading: SectionReading,
  sentence: Sentence,
): boolean {
  const rule = placeVocabulary().homonyms.get(aliasKey(match.alias));
  if (match.language === 'en' && isInSmallLetters(raw, match, reading, rule)) return true;
  if (rule === undefined) return false;
  const beside = isBesidePlace(match, reading);
  const words = { tokens: reading.tokens, gaps: reading.gaps };
  const from = Math.max(sentence.firstToken, match.firstToken - NEAR);
  const to = Math.min(sentence.endToken, match.endToken + NEAR);
  const isNear = (matcher: HomonymRule['needs'], reach: number): boolean =>
    matcher !== null &&
    [
      ...matcher(words, Math.max(from, match.firstToken - reach), match.firstToken),
      ...matcher(words, match.endToken, Math.min(to, match.endToken + reach)),
    ].length > 0;
  if (rule.compass) {
    const next = matcherAfter(rule.unless, reading, match, sentence);
    return next || isDirectionOfPlace(match, reading);
  }
  if (isNear(rule.unless, NEAR)) return true;
  if (rule.needs !== null && !beside && !isNear(rule.needs, NEAR)) return true;
  return rule.person && isPerson(raw, match, reading, sentence);
}

/** Whether a name of a place is also one of persons. */
export function mayBePerson(alias: string): boolean {
  return placeVocabulary().homonyms.get(aliasKey(alias))?.person === true;
}

const ARTICLE = /^the\s+/i;
const aliasKeys = new Map<string, string>();

/** Aliases are as many as the ontology has; each is folded once. */
function aliasKey(alias: string): string {
  let key = aliasKeys.get(alias);
  if (key === undefined) aliasKeys.set(alias, (key = comparisonKey(alias)));
  return key;
}

/**
 * An English name of a place in small letters in running text is a common word ("us", "turkey", "polish"). A capital
 * further on shows that only its first part is written small ("post-Soviet space", "central Asia", "al-Qaida").
 */
function isInSmallLetters(
  raw: string,
  match: AliasMatch,
  reading: SectionReading,
  rule: HomonymRule | undefined,
): boolean {
  const printed = raw.slice(match.start, match.end).replace(ARTICLE, '');
  if (!/^[a-z][^A-Z]*$/.test(printed) || /^[a-z]/.test(match.alias.replace(ARTICLE, ''))) return false;
  const isCareless = reading.level === 'KEYWORDS' || reading.level === 'TITLE';
  return !isCareless || rule?.word === true;
}

/** Another place stands directly beside it, at most a joining word or comma between. */
function isBesidePlace(match: AliasMatch, reading: SectionReading): boolean {
  const near = { firstToken: match.firstToken - LONGEST_NAME, endToken: match.endToken + NEAR };
  return matchesIn(reading, near).some(
    (other) =>
      other !== match &&
      other.entries.some(({ id }) => id.startsWith('country:')) &&
      aliasKey(other.alias) !== aliasKey(match.alias) &&
      (Math.abs(other.firstToken - match.endToken) <= 1 || Math.abs(match.firstToken - other.endToken) <= 1),
  );
}

function matcherAfter(
  matcher: HomonymRule['unless'],
  reading: SectionReading,
  match: AliasMatch,
  sentence: Sentence,
): boolean {
  if (matcher === null || reading.gaps[match.endToken] !== 'none') return false;
  const found = matcher(reading, match.endToken, Math.min(sentence.endToken, match.endToken + 2));
  return found.some((word) => word.firstToken === match.endToken);
}

function isDirectionOfPlace(match: AliasMatch, reading: SectionReading): boolean {
  return (
    reading.gaps[match.endToken] === 'none' &&
    matchesIn(reading, { firstToken: match.endToken, endToken: match.endToken + 1 }).length > 0
  );
}

/** A capitalised word directly beside a name in running English makes it a person's ("Michael Jordan"). */
function isPerson(raw: string, match: AliasMatch, reading: SectionReading, sentence: Sentence): boolean {
  const { tokens, gaps, level } = reading;
  if (match.language !== 'en' || level === 'TITLE' || level === 'KEYWORDS') return false;
  const isName = (index: number): boolean => {
    const token = tokens[index];
    if (token === undefined || token.text.length < 3 || !/[A-Z]/.test(raw.charAt(token.start))) return false;
    const near = { firstToken: index - LONGEST_NAME, endToken: index + 1 };
    return !matchesIn(reading, near).some((other) => index < other.endToken);
  };
  const before = match.firstToken - 1;
  if (before > sentence.firstToken && gaps[match.firstToken] === 'none' && isName(before)) return true;
  return gaps[match.endToken] === 'none' && match.endToken < sentence.endToken && isName(match.endToken);
}
