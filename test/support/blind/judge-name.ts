import type { Claim } from '../../../src/domain/article-record.js';
import { comparisonKey } from '../../../src/text/comparison-key.js';
import { extractText } from './extract-text.js';
import type { LexiconName } from './read-set.js';

/** The same two sentences for all names: what is measured is whether the name is known, not how it is embedded. */
const CARRIERS: Readonly<
  Record<LexiconName['language'], Record<'theory' | 'place', (name: string) => string>>
> = {
  fa: {
    theory: (name) => `چارچوب نظری این مقاله ${name} است.`,
    place: (name) => `سیاست خارجی ${name} در این مقاله بررسی می‌شود.`,
  },
  en: {
    theory: (name) => `This article draws on ${name}.`,
    place: (name) => `This article examines ${name} policy.`,
  },
};

const FIELDS = {
  theory: 'theories',
  country: 'countries',
  region: 'regions',
  organization: 'organizations',
} as const;

/**
 * Whether a claim with the id of the name, or one as right, comes out. A name without an id is recognised when the
 * passage of some claim holds the whole name.
 */
export function isRecognised({ id, also, kind, language, name }: LexiconName): boolean {
  const text = CARRIERS[language][kind === 'theory' ? 'theory' : 'place'](name);
  const claims = extractText(text).flatMap((article): readonly Claim<string>[] => article[FIELDS[kind]]);
  if (id !== null) return claims.some((claim) => claim.id === id || also.includes(claim.id));
  return claims.some((claim) =>
    claim.evidence.some(({ quote }) => comparisonKey(quote).includes(comparisonKey(name))),
  );
}
