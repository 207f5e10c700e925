import type { AliasMatch } from '../../ontology/alias-match.js';
import { placeVocabulary, type HomonymRule } from '../cues/place-vocabulary.js';
import { matchesIn, type SectionReading, type Sentence } from '../reading/section-reading.js';
import { aliasKey } from './alias-key.js';

/** Words on either side that can show what a homonym means. */
const NEAR = 3;
/** Words of the longest names of places. */
const LONGEST_NAME = 8;

/**
 * Whether words that name a place mean something else here: the adjective, the bird, the direction.
 *
 * @param isWorldly the article speaks of states besides
 */
export function isHomonym(
  raw: string,
  match: AliasMatch,
  reading: SectionReading,
  sentence: Sentence,
  isWorldly: () => boolean,
): boolean {
  const rule = placeVocabulary().homonyms.get(aliasKey(match.alias));
  if (match.language === 'en' && isInSmallLetters(raw, match, reading, rule)) return true;
  if (rule === undefined) return false;
  if (rule.combining) return !isCombined(raw, match, reading);
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
    return next || isDirectionOfPlace(match, reading) || !isWorldly();
  }
  if (isNear(rule.unless, NEAR)) return true;
  if (rule.elsewhere !== null && rule.elsewhere(reading, sentence.firstToken, sentence.endToken).length > 0)
    return true;
  const isNoun = rule.adjective && followsHead(match, reading);
  if (rule.needs !== null && !beside && !isNoun && !isNear(rule.needs, NEAR)) return true;
  return rule.needsWorld && !beside && !isLocated(match, reading, rule) && !isWorldly();
}

const DASH = /^[-\u2010-\u2014]\s*$/;

/** "Sino-Japanese": a dash and the name of another state follow at once. */
function isCombined(raw: string, { end, endToken }: AliasMatch, reading: SectionReading): boolean {
  const next = reading.tokens[endToken];
  return (
    next !== undefined &&
    DASH.test(raw.slice(end, next.start)) &&
    matchesIn(reading, { firstToken: endToken, endToken: endToken + 1 }).some(({ entries }) =>
      entries.some(({ id }) => id.startsWith('country:')),
    )
  );
}

/** Words of the longest head. */
const LONGEST_HEAD = 2;

/** A preposition or what only states have stands right before it. */
function followsHead({ firstToken }: AliasMatch, reading: SectionReading): boolean {
  return (
    firstToken > 0 &&
    reading.gaps[firstToken] === 'none' &&
    placeVocabulary()
      .beforeStates(reading, Math.max(0, firstToken - LONGEST_HEAD), firstToken)
      .some(({ endToken }) => endToken === firstToken)
  );
}

const WITHIN = new Set(['in', 'within', 'across', 'throughout', 'inside']);

/** "In Mali": nobody is in a person. Other places of the name are no excuse. */
function isLocated(
  { firstToken, language }: AliasMatch,
  { tokens }: SectionReading,
  rule: HomonymRule,
): boolean {
  return language === 'en' && rule.person && !rule.town && WITHIN.has(tokens[firstToken - 1]?.text ?? '');
}

const ARTICLE = /^the\s+/i;

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
