import type { Feature } from './feature.js';
import { institutionWords } from './institution-words.js';

const WEIGHT = { same: 1.8, different: -1.1, otherLanguage: -0.35 } as const;
/** Institutions that share this part of their telling words, of the shorter list, are one. */
const SHARED = 0.6;
/** More institutions than a person works at are not looked at. */
const MOST_INSTITUTIONS = 12;

/** Persons change their institution; still, one they share makes one name more likely one person. */
export function compareAffiliations(one: readonly string[], other: readonly string[]): Feature[] {
  const [a, b] = [readable(one), readable(other)];
  if (a.length === 0 || b.length === 0) return [];
  let comparable = false;
  for (const left of a)
    for (const right of b) {
      if (isSame(left, right))
        return [feature(WEIGHT.same, 'the same institution', left.printed, right.printed)];
      comparable ||= isPersian(left.printed) === isPersian(right.printed);
    }
  const [left, right] = [a, b].map((list) => list.map(({ printed }) => printed).join('; '));
  return comparable
    ? [feature(WEIGHT.different, 'different institutions', left!, right!)]
    : [
        feature(
          WEIGHT.otherLanguage,
          'institutions named in two languages, with no word in common',
          left!,
          right!,
        ),
      ];
}

interface Institution {
  readonly printed: string;
  readonly words: readonly string[];
}

function readable(affiliations: readonly string[]): Institution[] {
  return affiliations
    .map((printed) => ({ printed, words: institutionWords(printed) }))
    .filter(({ words }) => words.length > 0)
    .slice(0, MOST_INSTITUTIONS);
}

function isSame(one: Institution, other: Institution): boolean {
  const [fewer, more] =
    one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  const shared = fewer.filter((word) => more.includes(word)).length / fewer.length;
  return shared >= SHARED && (fewer.length > 1 || more.length <= 2 || one.printed === other.printed);
}

function isPersian(text: string): boolean {
  return /[\u0600-\u06ff]/.test(text);
}

function feature(weight: number, reason: string, one: string, other: string): Feature {
  return { name: 'affiliation', weight, reason, values: [one, other] };
}
