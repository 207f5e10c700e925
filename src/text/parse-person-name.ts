import { cleanPersonName } from './clean-person-name.js';
import { comparisonKey } from './comparison-key.js';
import { personVocabulary } from './person-vocabulary.js';

export interface PersonName {
  /** Given names and initials; empty when only a family name is printed. */
  readonly given: string;
  readonly family: string;
  /** Given name first. */
  readonly full: string;
}

const COMMA = /(?:(?<!\s)\s+)?[,\u060c]\s*/;

/** Divides a name into given and family name: by a comma ("Waltz, Kenneth N."), else by what the words are. */
export function parsePersonName(raw: string): PersonName {
  const { generations } = personVocabulary();
  const clean = cleanPersonName(raw);
  const pieces = clean.split(COMMA).filter((piece) => piece !== '');
  const named = pieces.filter((piece) => !generations.has(comparisonKey(piece)));
  if (named.length >= 2) return assemble(named.slice(1).join(' '), named[0]!);
  const words = (named[0] ?? '').split(' ').filter((word) => word !== '');
  while (words.length > 1 && generations.has(comparisonKey(words.at(-1)!))) words.pop();
  const start = familyStart(words.map(comparisonKey));
  return assemble(words.slice(0, start).join(' '), words.slice(start).join(' '));
}

/** Whether the first word of a name is a given name or a title that stands before given names. */
export function startsWithGivenName(raw: string): boolean {
  const { ignorable, knownGivenNames } = personVocabulary();
  const first = comparisonKey(cleanPersonName(raw).split(' ')[0] ?? '');
  return knownGivenNames.has(first) || ignorable.has(first);
}

function assemble(given: string, family: string): PersonName {
  return { given, family, full: given === '' ? family : `${given} ${family}` };
}

/** Index of the first word of the family name. */
function familyStart(words: readonly string[]): number {
  const { givenNames, ignorable, afterGiven, familyParticles, familyTails } = personVocabulary();
  if (words.length < 2) return 0;
  const latinGiven = latinGivenNames();
  const isGiven = (word: string): boolean =>
    ignorable.has(word) ||
    afterGiven.has(word) ||
    givenNames.has(word) ||
    latinGiven.has(word) ||
    /^[a-z]$/.test(word);
  const isPersian = words.some((word) => /[^\u0000-\u024f]/.test(word));
  const particle = words.findIndex((word, index) => index > 0 && familyParticles.has(word));
  if (!isPersian && particle > 0 && particle < words.length - 1) return particle;
  let start = 0;
  while (start < words.length - 1 && isGiven(words[start]!)) start++;
  // A name that does not begin with a known given name: Persian ones have one given name, others one family name.
  if (start === 0) start = isPersian ? 1 : words.length - 1;
  else if (!isPersian && !latinGiven.has(words[0]!) && !ignorable.has(words[0]!)) start = words.length - 1;
  while (start > 1 && familyTails.has(words[start]!)) start--;
  return start;
}

let latin: ReadonlySet<string> | undefined;

function latinGivenNames(): ReadonlySet<string> {
  return (latin ??= new Set(personVocabulary().givenNames.values()));
}
