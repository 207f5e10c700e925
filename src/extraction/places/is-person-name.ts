import type { AliasMatch, Via } from '../../ontology/alias-match.js';
import { personVocabulary } from '../cues/person-vocabulary.js';
import { placeVocabulary, type HomonymRule } from '../cues/place-vocabulary.js';
import { matchesIn, type SectionReading, type Sentence } from '../reading/section-reading.js';
import { aliasKey } from './alias-key.js';

/** Words of the longest names of places. */
const LONGEST_NAME = 8;
/** Words of the longest titles and given names. */
const LONGEST_BEFORE = 2;
/** "France, A. (1912)" and "Israel (2001)", but not "in Israel (2001)". */
const INITIALS_AFTER = /^,\s(?:[A-Z]\.[\s-]?)+\s?(?:\(|,|&|and\b)/;
const YEAR_AFTER = /^\s\((?:1[89]|20)\d\d[a-z]?(?:\)|,|:)/;
const LOOKED_AT_AFTER = 24;
const LOCATIVE = new Set([
  'in',
  'of',
  'to',
  'from',
  'on',
  'against',
  'with',
  'between',
  'for',
  'towards',
  'over',
  'at',
]);

/** What is around a name that may be a person's. */
export interface NameInText {
  readonly raw: string;
  readonly match: AliasMatch;
  readonly via: Via;
  readonly reading: SectionReading;
  readonly sentence: Sentence;
}

/** Whether a name of a place is part of a person's: "Mr Jordan", "Tom Holland", "London, J. (1903)". */
export function isPersonName(name: NameInText, isWorldly: () => boolean): boolean {
  const { raw, match, reading, sentence } = name;
  if (match.language === 'fa') return isPersianFamilyName(name);
  if (isCited(name)) return true;
  const rule = placeVocabulary().homonyms.get(aliasKey(match.alias));
  const isRunning = reading.level !== 'TITLE' && reading.level !== 'KEYWORDS';
  if (rule?.person === true && isRunning && (isNameBefore(name) || isNameAfter(name))) return true;
  if (rule?.given === true && !isWorldly() && isNameAfter(name)) return true;
  const from = Math.max(sentence.firstToken, match.firstToken - LONGEST_BEFORE);
  return (
    reading.gaps[match.firstToken] === 'none' &&
    /^[A-Z]/.test(raw.slice(match.start)) &&
    personVocabulary()
      .english(reading, from, match.firstToken)
      .some(
        ({ firstToken, endToken }) =>
          endToken === match.firstToken &&
          /[A-Z]/.test(raw.charAt(reading.tokens[firstToken]!.start)) &&
          !isInName(firstToken, reading),
      )
  );
}

/** Whether a name in running English goes on with a capital: "the Budapest Open Access Initiative". */
export function isPartOfName(name: NameInText): boolean {
  return name.match.language === 'en' && name.reading.level !== 'KEYWORDS' && isNameAfter(name);
}

/** Whether words that name a place are also a name of persons. */
export function mayBePerson(alias: string): boolean {
  return ruleOf(alias)?.person === true;
}

function ruleOf(alias: string): HomonymRule | undefined {
  return placeVocabulary().homonyms.get(aliasKey(alias));
}

function isCited({ raw, match, reading, sentence }: NameInText): boolean {
  const after = raw.slice(match.end, match.end + LOOKED_AT_AFTER);
  if (INITIALS_AFTER.test(after)) return true;
  const rule = ruleOf(match.alias);
  if (rule === undefined || !(rule.person || rule.given) || !YEAR_AFTER.test(after)) return false;
  const before = match.firstToken - 1;
  return before < sentence.firstToken || !LOCATIVE.has(reading.tokens[before]!.text);
}

/** A demonym behind a given name, or behind a given and a family name: "Ali Mesri", "Hossein Alizadeh Tehrani". */
function isPersianFamilyName({ match, via, reading, sentence }: NameInText): boolean {
  if (via !== 'demonym' && via !== 'capital') return false;
  const { persian, familyEndings } = personVocabulary();
  const begins = (end: number): boolean =>
    reading.gaps[end] === 'none' &&
    persian(reading, Math.max(sentence.firstToken, end - LONGEST_BEFORE), end).some(
      ({ endToken }) => endToken === end,
    );
  const before = match.firstToken - 1;
  const isAfterFamilyName =
    before > sentence.firstToken &&
    reading.gaps[match.firstToken] === 'none' &&
    familyEndings.some((ending) => reading.tokens[before]!.text.endsWith(ending));
  return (via === 'demonym' && begins(match.firstToken)) || (isAfterFamilyName && begins(before));
}

function isNameBefore({ raw, match, reading, sentence }: NameInText): boolean {
  const before = match.firstToken - 1;
  return (
    before > sentence.firstToken &&
    reading.gaps[match.firstToken] === 'none' &&
    isCapitalised(raw, before, reading)
  );
}

function isNameAfter({ raw, match, reading, sentence }: NameInText): boolean {
  return (
    match.endToken < sentence.endToken &&
    reading.gaps[match.endToken] === 'none' &&
    isCapitalised(raw, match.endToken, reading)
  );
}

/** A word of three letters or more with a capital that is no part of another name. */
function isCapitalised(raw: string, index: number, reading: SectionReading): boolean {
  const token = reading.tokens[index];
  if (token === undefined || token.text.length < 3 || !/[A-Z]/.test(raw.charAt(token.start))) return false;
  return !isInName(index, reading);
}

function isInName(index: number, reading: SectionReading): boolean {
  const near = { firstToken: index - LONGEST_NAME, endToken: index + 1 };
  return matchesIn(reading, near).some((other) => index < other.endToken);
}
